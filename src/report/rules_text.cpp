// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <charconv>
#include <set>

#include "report/reasons.h"
#include "report/text_lines.h"

namespace kneecheck::report {

namespace as = assessment;

namespace {

std::string number(double value) {
    std::array<char, 32> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr};
}

/// Says which rules made the result, by id, for someone who maintains them.
class RulesText {
public:
    RulesText(TextLines& lines, const as::Content& content, const as::AnswerSheet& sheet)
        : lines_(lines), content_(content), sheet_(sheet) {}

    void write(const as::Assessment& result) {
        lines_.heading("RULES (content " + result.contentVersion + ")");
        flags(result);
        guidance(result);
        for (const auto& condition : result.conditions) {
            evidence(condition);
        }
        contributors(result);
        lines_.heading("Plan, rechecks, safety net");
        if (result.planIsStricter) {
            lines_.add("  ", "the plan is stricter than the verdict");
        }
        planLines(result.plan);
        planLines(result.planMore);
        for (const auto& recheck : result.rechecks) {
            lines_.add("  ",
                       recheck.id + ": after " + std::to_string(recheck.afterHours) + " h" + cited(recheck.sources));
        }
        for (const auto& advice : result.safetyNet) {
            lines_.add("  ", advice.id + cited(advice.sources));
        }
        sources();
    }

private:
    void planLines(const std::vector<as::PlanLine>& plan) {
        for (const auto& line : plan) {
            lines_.add("  ", line.id + ": " + std::string(toString(line.kind)) + activities(", asks ", line.asks) +
                                 activities(", rules out ", line.rulesOut) + cited(line.sources));
        }
    }

    void flags(const as::Assessment& result) {
        lines_.heading("Red flags");
        for (const auto& flag : result.redFlags) {
            lines_.add("  ", flag.id + ": " + std::string(toString(flag.urgency)) + ", " +
                                 std::string(toString(flag.training)) + because(flag.because) +
                                 (flag.assumed ? "; assumed, since it was open or not sure" : "") +
                                 cited(flag.sources));
        }
        for (const auto& id : result.notRuledOut) {
            lines_.add("  ", id + ": not ruled out");
        }
        if (result.redFlags.empty() && result.notRuledOut.empty()) {
            lines_.add("  ", "none");
        }
    }

    void guidance(const as::Assessment& result) {
        lines_.heading("Guidance");
        for (const auto& rule : result.guidance) {
            lines_.add("  ", rule.id + ": " + std::string(toString(rule.training)) + ", " +
                                 std::string(toString(rule.urgency)) + because(rule.because) + cited(rule.sources));
        }
    }

    void evidence(const as::RankedCondition& condition) {
        lines_.heading("Condition " + condition.id + ": " + std::string(toString(condition.fit)) +
                       cited(condition.sources));
        for (const auto& finding : condition.speaksFor) {
            lines_.add("  + ", weighed(finding));
        }
        for (const auto& finding : condition.speaksAgainst) {
            lines_.add("  - ", weighed(finding));
        }
        for (const auto& finding : condition.notAsked) {
            lines_.add("  ? ", finding.id + ": not asked or not known" + cited(finding.sources));
        }
    }

    void contributors(const as::Assessment& result) {
        if (!result.contributors.empty() || !result.selfTests.empty()) {
            lines_.heading("Contributors and self-tests");
        }
        for (const auto& contributor : result.contributors) {
            lines_.add(
                "  ",
                contributor.id + ": " + std::string(toString(contributor.status)) +
                    (contributor.selfTests.empty() ? "" : ", self-tests " + joined(contributor.selfTests, " and ")) +
                    cited(contributor.sources));
        }
        for (const auto& test : result.selfTests) {
            lines_.add("  ", test.id + ": " + std::string(toString(test.kind)) + ", offered" + cited(test.sources));
        }
    }

    static std::string activities(const std::string& before, const as::Activities& which) {
        std::vector<std::string> names;
        for (const auto activity : which) {
            names.emplace_back(toString(activity));
        }
        return names.empty() ? "" : before + joined(names, " and ");
    }

    std::string weighed(const as::Finding& finding) {
        return finding.id + ": likelihood ratio " + number(finding.ratio) +
               (finding.counted ? "" : ", not counted: a stronger one of its group stands for it") +
               cited(finding.sources);
    }

    std::string because(const std::vector<as::AskedThing>& things) const {
        return things.empty() ? "" : "; because " + saidAbout(content_, sheet_, things);
    }

    std::string cited(const as::SourceIds& ids) {
        cited_.insert(ids.begin(), ids.end());
        return ids.empty() ? "" : " [" + joined(ids, ", ") + "]";
    }

    void sources() {
        lines_.heading("Sources");
        for (const auto& id : cited_) {
            const auto source = content_.sources.find(id);
            lines_.add("  ", source == content_.sources.end() ? id : id + ": " + source->second.citation);
        }
    }

    TextLines& lines_;
    const as::Content& content_;
    const as::AnswerSheet& sheet_;
    std::set<std::string> cited_;
};

} // namespace

void addRules(TextLines& lines, const as::Content& content, const as::AnswerSheet& sheet,
              const as::Assessment& result) {
    RulesText(lines, content, sheet).write(result);
}

} // namespace kneecheck::report
