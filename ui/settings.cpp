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
QString languageKey() {
    return QStringLiteral("language");
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

} // namespace kneecheck::ui::settings
