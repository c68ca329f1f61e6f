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
    parser.addOptions({content, data, quick, theme});
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
        return arguments;
    }
    if (wanted == QLatin1String("light") || wanted == QLatin1String("dark")) {
        arguments.theme = wanted == QLatin1String("light") ? ui::Theme::Light : ui::Theme::Dark;
    } else if (wanted == QLatin1String("system")) {
        arguments.theme = ui::Theme::System;
    } else {
        parser.showHelp(2);
    }
    return arguments;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("kneecheck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KNEECHECK_VERSION));
    if (asksForText(argc, argv)) {
        const QCoreApplication application(argc, argv);
        read(application);
        return 0;
    }
    const QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("KneeCheck"));
    const Arguments arguments = read(application);
    ui::Look::get().setTheme(arguments.theme);
    ui::Look::get().setTextSize(ui::settings::textSize());
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/kneecheck.svg")));

    const history::SystemClock clock;
    ui::MainWindow window(arguments.window, clock);
    window.show();
    return QApplication::exec();
}
