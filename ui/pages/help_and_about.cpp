// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help_and_about.h"

#include <QApplication>
#include <QDate>
#include <QLocale>

#include "assessment/json_source.h"
#include "history/library_versions.h"
#include "ui/emergency_region.h"
#include "ui/pages/reading_dialog.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

class HelpAndAbout {
    Q_DECLARE_TR_FUNCTIONS(HelpAndAbout)
};

void addParts(const assessment::Content& content, assessment::HelpSection::Page page, ReadingDialog* dialog) {
    for (const assessment::HelpSection& section : content.library.help) {
        if (section.page != page) {
            continue;
        }
        QStringList paragraphs;
        for (const std::string& paragraph : section.paragraphs) {
            paragraphs << readHere(content, paragraph);
        }
        dialog->addPart(text(section.title), paragraphs);
    }
}

QStringList versions(const assessment::Content* content) {
    QStringList lines{HelpAndAbout::tr("KneeCheck %1").arg(QApplication::applicationVersion())};
    if (content != nullptr) {
        const QDate reviewed = QDate::fromString(text(content->reviewed), Qt::ISODate);
        lines << HelpAndAbout::tr("Content %1, last reviewed on %2")
                     .arg(text(content->version), QLocale().toString(reviewed, QStringLiteral("d MMMM yyyy")));
    }
    return lines;
}

QStringList licences() {
    const auto line = [](const QString& name, const QString& version, const QString& licence) {
        return HelpAndAbout::tr("%1 %2: %3", "program, its version, its licence").arg(name, version, licence);
    };
    return {HelpAndAbout::tr("KneeCheck is free software under the GNU General Public License, version 3 or later "
                             "(GPL-3.0-or-later). It comes without any warranty."),
            line(QStringLiteral("Qt"), QString::fromLatin1(qVersion()),
                 HelpAndAbout::tr("GNU Lesser General Public License, version 3")),
            line(QStringLiteral("SQLite"), text(history::sqliteVersion()), HelpAndAbout::tr("public domain")),
            line(QStringLiteral("SQLiteCpp"), text(history::sqliteCppVersion()), HelpAndAbout::tr("MIT License")),
            line(QStringLiteral("nlohmann/json"), text(assessment::jsonVersion()), HelpAndAbout::tr("MIT License"))};
}

} // namespace

void openHelp(const assessment::Content* content, QWidget* parent) {
    auto* dialog = new ReadingDialog(HelpAndAbout::tr("How to use KneeCheck"), parent);
    if (content != nullptr) {
        addParts(*content, assessment::HelpSection::Page::Help, dialog);
    } else {
        dialog->addPart(HelpAndAbout::tr("No questions can be asked at the moment"),
                        {HelpAndAbout::tr("The content that KneeCheck asks and advises with has an error. The window "
                                          "behind this one says where.")});
    }
    dialog->begin();
}

void openAbout(const assessment::Content* content, QWidget* parent) {
    auto* dialog = new ReadingDialog(HelpAndAbout::tr("About KneeCheck"), parent);
    dialog->addPart(HelpAndAbout::tr("Version"), versions(content));
    if (content != nullptr) {
        addParts(*content, assessment::HelpSection::Page::About, dialog);
    }
    dialog->addPart(HelpAndAbout::tr("Your answers"),
                    {HelpAndAbout::tr("Everything stays on this computer. Nothing is sent anywhere.")});
    dialog->addPart(HelpAndAbout::tr("Licences"), licences());
    dialog->begin();
}

} // namespace kneecheck::ui
