// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QSettings>

#include "ui/look/look.h"

namespace kneecheck::ui::settings {
namespace {

QString program() {
    return QStringLiteral("kneecheck");
}
QString textSizeKey() {
    return QStringLiteral("text-size");
}
QString themeKey() {
    return QStringLiteral("theme");
}
QString languageKey() {
    return QStringLiteral("language");
}
QString regionKey() {
    return QStringLiteral("region");
}
QString paperFolderKey() {
    return QStringLiteral("paper-folder");
}

} // namespace

double textSize() {
    const double size = QSettings(program(), program()).value(textSizeKey(), 1.0).toDouble();
    return Look::textSizes().contains(size) ? size : 1.0;
}

void setTextSize(double size) {
    QSettings(program(), program()).setValue(textSizeKey(), size);
}

Theme theme() {
    const QString theme = QSettings(program(), program()).value(themeKey()).toString();
    return theme == QLatin1String("light")  ? Theme::Light
           : theme == QLatin1String("dark") ? Theme::Dark
                                            : Theme::System;
}

void setTheme(Theme theme) {
    const QString name = theme == Theme::Light  ? QStringLiteral("light")
                         : theme == Theme::Dark ? QStringLiteral("dark")
                                                : QStringLiteral("system");
    QSettings(program(), program()).setValue(themeKey(), name);
}

QString language() {
    return QSettings(program(), program()).value(languageKey()).toString();
}

void setLanguage(const QString& tag) {
    QSettings(program(), program()).setValue(languageKey(), tag);
}

QString paperFolder() {
    return QSettings(program(), program()).value(paperFolderKey()).toString();
}

void setPaperFolder(const QString& folder) {
    QSettings(program(), program()).setValue(paperFolderKey(), folder);
}

QString region() {
    return QSettings(program(), program()).value(regionKey()).toString();
}

void setRegion(const QString& region) {
    QSettings(program(), program()).setValue(regionKey(), region);
}

QString nobodys() {
    return QStringLiteral("none");
}

} // namespace kneecheck::ui::settings
