// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/emergency_number.h"

#include <algorithm>

namespace kneecheck::assessment {

const EmergencyNumber* findEmergencyNumber(const Content& content, std::string_view region) {
    const auto found = std::find_if(content.emergencyNumbers.begin(), content.emergencyNumbers.end(),
                                    [&](const EmergencyNumber& one) { return one.region == region; });
    return found == content.emergencyNumbers.end() ? nullptr : &*found;
}

std::string withEmergencyNumber(const Content& wordedBy, const std::string& number, std::string text) {
    const auto words = wordedBy.words.find("emergency-number"); // a content from before there were numbers has none
    if (number.empty() || words == wordedBy.words.end() || words->second.empty())
        return text;
    for (std::size_t at = text.find(words->second); at != std::string::npos;
         at = text.find(words->second, at + number.size())) {
        text.replace(at, words->second.size(), number);
    }
    return text;
}

Assessment withEmergencyNumber(const Content& wordedBy, const std::string& number, Assessment result) {
    const auto put = [&](std::string& text) { text = withEmergencyNumber(wordedBy, number, std::move(text)); };
    const auto putInto = [&](auto& lines) {
        for (auto& line : lines)
            put(line.text);
    };
    for (auto& flag : result.redFlags) {
        put(flag.why);
        put(flag.now);
    }
    for (auto& rule : result.guidance) {
        put(rule.why);
        put(rule.now);
    }
    put(result.why);
    put(result.now);
    put(result.urgencyWords.heading);
    for (std::string& bullet : result.urgencyWords.bullets)
        put(bullet);
    for (RankedCondition& condition : result.conditions) {
        put(condition.course);
        putInto(condition.seeSomeone);
        putInto(condition.keepFit);
        putInto(condition.treatments);
    }
    putInto(result.plan);
    putInto(result.planMore);
    putInto(result.rechecks);
    putInto(result.safetyNet);
    return result;
}

} // namespace kneecheck::assessment
