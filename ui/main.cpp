// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <memory>
#include <string_view>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>

#include "history/clock.h"
#include "ui/languages.h"
#include "ui/look/look.h"
#include "ui/main_window.h"
#include "ui/settings.h"

namespace {

using namespace kneecheck;

/// The installed content beside the program, or that of the source tree it was built from.
QString defaultContent() {
    const QDir installed(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/kneecheck/content"));
    return installed.exists() ? installed.canonicalPath() : QStringLiteral(KNEECHECK_SOURCE_CONTENT);
}

QString defaultData() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/kneecheck/history.sqlite");
}

/// The words after --language, needed before the other arguments are read: their help is in that language.
QString languageAsked(int argc, char** argv) {
    const std::string_view option = "--language";
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == option && i + 1 < argc) {
            return QString::fromLocal8Bit(argv[i + 1]);
        }
        if (argument.starts_with(option) && argument.substr(option.size()).starts_with('=')) {
            return QString::fromLocal8Bit(argument.substr(option.size() + 1).data());
        }
    }
    return {};
}

/// Help and version need no screen.
bool asksForText(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v" ||
            argument == "--help-all") {
            return true;
        }
    }
    return false;
}

struct Arguments {
    ui::MainWindow::Options window;
    ui::Theme theme = ui::settings::theme(); ///< what the command line says wins, for this run
};

Arguments read(const QCoreApplication& application) {
    QCommandLineParser parser;
    QStringList tags;
    for (const ui::Language& one : ui::interfaceLanguages()) {
        tags << one.tag;
    }
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "KneeCheck asks about a sore knee and says what to do about it. It advises; it does not diagnose."));
    const QCommandLineOption content(QStringLiteral("content"),
                                     QCoreApplication::translate("main", "Read questions and advice from this folder."),
                                     QStringLiteral("DIR"));
    const QCommandLineOption data(QStringLiteral("data"),
                                  QCoreApplication::translate("main", "Keep the history in this file."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption quick(QStringLiteral("quick"),
                                   QCoreApplication::translate("main", "Begin with the quick check."));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   QCoreApplication::translate("main", "Colours: system, light or dark."),
                                   QStringLiteral("THEME"));
    const QCommandLineOption language(
        QStringLiteral("language"),
        QCoreApplication::translate("main", "Language of the window and of the content: %1.")
            .arg(tags.join(QStringLiteral(", "))),
        QStringLiteral("LANGUAGE"));
    parser.addOptions({content, data, quick, theme, language});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    Arguments arguments;
    const auto path = [](const QString& name) { return std::filesystem::path(name.toStdString()); };
    arguments.window.content = path(parser.isSet(content) ? parser.value(content) : defaultContent());
    arguments.window.data = path(parser.isSet(data) ? parser.value(data) : defaultData());
    arguments.window.quick = parser.isSet(quick);
    const QString wanted = parser.value(theme);
    if (!parser.isSet(theme)) {
        arguments.theme = ui::settings::theme();
    } else if (wanted == QLatin1String("light") || wanted == QLatin1String("dark")) {
        arguments.theme = wanted == QLatin1String("light") ? ui::Theme::Light : ui::Theme::Dark;
    } else if (wanted == QLatin1String("system")) {
        arguments.theme = ui::Theme::System;
    } else {
        parser.showHelp(2);
    }
    if (parser.isSet(language) && !tags.contains(parser.value(language))) {
        parser.showHelp(2);
    }
    arguments.window.language = ui::languageToSpeak(parser.value(language), arguments.window.content);
    return arguments;
}

/// In another language everything is built anew, in the same place: nothing that is open can be left behind in the old.
void openWindow(std::unique_ptr<ui::MainWindow>& window, const ui::MainWindow::Options& options,
                const history::Clock& clock) {
    const QByteArray place = window ? window->saveGeometry() : QByteArray();
    ui::speak(options.language);
    window.reset(); // the next one reads what this one has yet to write
    window = std::make_unique<ui::MainWindow>(options, clock);
    window->restoreGeometry(place);
    const auto reopen = [&window, options, &clock](const QString& tag) {
        ui::MainWindow::Options other = options;
        other.language = tag;
        other.quick = false;
        openWindow(window, other, clock);
    };
    // Queued: it is this window that tells, and it has to be out of its own menu first.
    QObject::connect(window.get(), &ui::MainWindow::languageChosen, qApp, reopen, Qt::QueuedConnection);
    window->show();
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("kneecheck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KNEECHECK_VERSION));
    const auto speakAsAsked = [&] { // again when the arguments say where the content is
        ui::speak(ui::languageToSpeak(languageAsked(argc, argv), defaultContent().toStdString()));
    };
    if (asksForText(argc, argv)) {
        const QCoreApplication application(argc, argv);
        speakAsAsked();
        read(application);
        return 0;
    }
    const QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("KneeCheck"));
    speakAsAsked();
    Arguments arguments = read(application);
    ui::Look::get().setTheme(arguments.theme);
    ui::Look::get().setTextSize(ui::settings::textSize());
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/kneecheck.svg")));

    const history::SystemClock clock;
    std::unique_ptr<ui::MainWindow> window;
    openWindow(window, arguments.window, clock);
    return QApplication::exec();
}
