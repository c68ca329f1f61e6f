// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emergency_region.h"

#include <utility>

#include <QLocale>

#include "assessment/emergency_number.h"
#include "assessment/route.h"
#include "ui/settings.h"
#include "ui/words.h"

namespace kneecheck::ui {

QString systemRegion() {
    return QLocale::territoryToCode(QLocale::system().territory()).toLower();
}

std::string emergencyNumber(const assessment::Content& content) {
    const QString chosen = settings::region();
    const QString region = chosen.isEmpty() ? systemRegion() : chosen;
    const assessment::EmergencyNumber* found = assessment::findEmergencyNumber(content, region.toStdString());
    return found == nullptr ? std::string() : found->number;
}

assessment::Assessment shownHere(const assessment::Content& wordedBy, const assessment::Content& content,
                                 assessment::Assessment result) {
    return assessment::withEmergencyNumber(wordedBy, emergencyNumber(content), std::move(result));
}

QString readHere(const assessment::Content& content, const std::string& text) {
    return ui::text(assessment::withEmergencyNumber(content, emergencyNumber(content),
                                                    assessment::fillIn(content, assessment::AnswerSheet(), text)));
}

} // namespace kneecheck::ui
