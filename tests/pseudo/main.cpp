// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

#include "ui/languages.h"
#include "ui/look/look.h"

namespace {

/// Qt's own words as a translation of Qt would give them, so that those that do not ask for one are seen.
class WordsOfQt : public QTranslator {
public:
    QString translate(const char* context, const char* words, const char*, int) const override {
        if (*context != 'Q') {
            return {};
        }
        QString accented = QString::fromUtf8(words);
        const QString plain = QStringLiteral("aeiouyAEIOUY");
        const QString instead = QStringLiteral("áéíóúýÁÉÍÓÚÝ");
        for (int i = 0; i < plain.size(); ++i) {
            accented.replace(plain[i], instead[i]);
        }
        return QStringLiteral("⟦%1⟧").arg(accented);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("XDG_CONFIG_HOME", KNEECHECK_PSEUDO "/config"); // not the settings of who runs the test
    const QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("KneeCheck"));
    WordsOfQt words;
    QCoreApplication::installTranslator(&words);
    kneecheck::ui::interfaceLanguages(); // sets the search path that the next line adds to
    QDir::addSearchPath(QStringLiteral("translations"), QStringLiteral(KNEECHECK_PSEUDO));
    kneecheck::ui::speak(QStringLiteral("qps"));
    // Neither English nor the pseudo-language, so that a date that is written by hand is seen.
    QLocale::setDefault(QLocale(QLocale::Finnish));
    kneecheck::ui::Look::get();
    return Catch::Session().run(argc, argv);
}
