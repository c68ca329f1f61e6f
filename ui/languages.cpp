// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages.h"

#include <algorithm>
#include <memory>

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

#include "assessment/content_languages.h"
#include "ui/settings.h"

// Outside every namespace, as Qt's macro wants it: a static library's resources have to be asked for.
static void loadTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace kneecheck::ui {
namespace {

const QString& english() {
    static const QString tag = QStringLiteral("en");
    return tag;
}

const QString& prefix() {
    static const QString name = QStringLiteral("kneecheck_");
    return name;
}

/// Where translations are looked for: in the program, and as share/kneecheck/translations/kneecheck_de.qm, where one
/// can be tried without building anything. A test adds a folder of its own.
QString translations() {
    loadTranslations();
    const QString path = QStringLiteral("translations");
    if (QDir::searchPaths(path).isEmpty()) {
        QDir::addSearchPath(path, QStringLiteral(":/translations"));
        for (const QString& folder :
             QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("kneecheck/translations"),
                                       QStandardPaths::LocateDirectory)) {
            QDir::addSearchPath(path, folder);
        }
    }
    return path + QLatin1Char(':');
}

std::unique_ptr<QTranslator> translatorFor(const QString& tag) {
    auto translator = std::make_unique<QTranslator>();
    return translator->load(translations() + prefix() + tag + QStringLiteral(".qm")) ? std::move(translator) : nullptr;
}

bool contains(const std::vector<Language>& languages, const QString& tag) {
    return std::any_of(languages.begin(), languages.end(), [&](const Language& one) { return one.tag == tag; });
}

/// The first of the system's languages that can be chosen: "de-AT" also asks for "de".
QString languageOfSystem(const std::vector<Language>& available) {
    for (const QString& wish : QLocale::system().uiLanguages()) {
        const QString tag = wish.toLower();
        for (const QString& one : {tag, tag.section(QLatin1Char('-'), 0, 0)}) {
            if (contains(available, one)) {
                return one;
            }
        }
    }
    return english();
}

/// Dates as the person is used to see them: in the language, by the customs of the country that the system is set to.
QLocale localeFor(const QString& tag) {
    const QLocale system = QLocale::system();
    const QLocale own(QString(tag).replace(QLatin1Char('-'), QLatin1Char('_')));
    const bool plain = system.language() == QLocale::C && tag == english();
    if (plain || system.language() == own.language() || own.language() == QLocale::C) {
        return system;
    }
    return own.territory() == QLocale(own.language()).territory() ? QLocale(own.language(), system.territory()) : own;
}

struct Spoken {
    QString tag = english();
    std::vector<std::unique_ptr<QTranslator>> translators;
};

Spoken& spoken() {
    static Spoken now;
    return now;
}

void install(std::unique_ptr<QTranslator> translator) {
    if (translator) {
        QCoreApplication::installTranslator(translator.get());
        spoken().translators.push_back(std::move(translator));
    }
}

} // namespace

QString languageName(const QString& tag) {
    const auto translator = translatorFor(tag);
    //: The name of the language of this translation, in the language itself
    static const char* const own = QT_TRANSLATE_NOOP("Languages", "English");
    QString name = translator ? translator->translate("Languages", own) : QString();
    if (!name.isEmpty()) {
        return name;
    }
    return tag == english() ? QString::fromLatin1(own) : QLocale(tag).nativeLanguageName();
}

std::vector<Language> interfaceLanguages() {
    std::vector<Language> languages;
    for (const QString& path : QDir::searchPaths(translations().chopped(1))) {
        for (const QString& file : QDir(path).entryList({prefix() + QStringLiteral("*.qm")}, QDir::Files)) {
            const QString tag = file.mid(prefix().size()).chopped(3);
            if (tag != english() && !contains(languages, tag)) {
                languages.push_back({tag, languageName(tag)});
            }
        }
    }
    std::sort(languages.begin(), languages.end(),
              [](const Language& one, const Language& other) { return one.name < other.name; });
    languages.insert(languages.begin(), {english(), languageName(english())});
    return languages;
}

std::vector<Language> availableLanguages(const std::filesystem::path& content) {
    const std::vector<std::string> texts = assessment::contentLanguages(content);
    std::vector<Language> languages = interfaceLanguages();
    std::erase_if(languages, [&](const Language& one) {
        return std::find(texts.begin(), texts.end(), one.tag.toStdString()) == texts.end();
    });
    return languages;
}

QString languageToSpeak(const QString& wanted, const std::filesystem::path& content) {
    const std::vector<Language> interface = interfaceLanguages();
    for (const QString& tag : {wanted, settings::language()}) {
        if (contains(interface, tag)) {
            return tag;
        }
    }
    return languageOfSystem(availableLanguages(content));
}

void speak(const QString& tag) {
    for (const auto& translator : spoken().translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    spoken().translators.clear();
    spoken().tag = tag;
    QLocale::setDefault(localeFor(tag));
    auto ofQt = std::make_unique<QTranslator>();
    if (tag != english() && ofQt->load(QLocale(tag), QStringLiteral("qtbase"), QStringLiteral("_"),
                                       QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        install(std::move(ofQt));
    }
    install(translatorFor(english())); // the plurals of what the other leaves untranslated
    if (tag != english()) {
        install(translatorFor(tag));
    }
}

QString spokenLanguage() {
    return spoken().tag;
}

} // namespace kneecheck::ui
