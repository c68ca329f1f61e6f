// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <sstream>

#include "cli/compare_content_report.h"
#include "report/reasons.h"

namespace kneecheck::cli {

namespace as = assessment;
using report::joined;

namespace {

std::string words(const std::vector<as::ListedCondition>& conditions) {
    std::vector<std::string> parts;
    for (const auto& one : as::topOf(conditions)) {
        parts.push_back(one.id + (one.fit == as::Fit::Unlikely ? "" : " (" + std::string(toString(one.fit)) + ")"));
    }
    return parts.empty() ? "no list" : joined(parts, ", ");
}

std::string words(const as::ChangedLine& line) {
    if (line.was.empty()) {
        return "+ " + line.id + (line.is == "told" ? "" : " (" + line.is + ")");
    }
    if (line.is.empty()) {
        return "- " + line.id + (line.was == "told" ? "" : " (" + line.was + ")");
    }
    return line.id + " (" + line.was + " > " + line.is + ")";
}

/// Every red flag, and of the other parts the first few.
std::string words(const as::ChangedPart& part) {
    constexpr std::size_t few = 6;
    std::vector<std::string> lines;
    for (const auto& line : part.lines) {
        if (lines.size() == few && part.name != "redFlags" && part.lines.size() > few + 1) {
            lines.push_back(std::to_string(part.lines.size() - few) + " more, see --json");
            break;
        }
        lines.push_back(words(line));
    }
    return joined(lines, "; ");
}

template <class Level>
std::string words(const as::Change<Level>& change) {
    return std::string(toString(change.was)) + " > " + std::string(toString(change.is)) +
           (change.is < change.was ? ", MILDER" : ", stricter");
}

class Report {
public:
    explicit Report(const Comparison& comparison) : comparison_(comparison) {}

    std::string write() {
        out_ << "content " << comparison_.contentVersion.was << " > " << comparison_.contentVersion.is << '\n';
        summary();
        for (const auto& one : comparison_.cases) {
            if (one.change.moved()) {
                changes(one);
            }
        }
        return out_.str();
    }

private:
    template <class Which>
    std::size_t count(Which which) const {
        return static_cast<std::size_t>(std::count_if(comparison_.cases.begin(), comparison_.cases.end(),
                                                      [&](const ComparedCase& one) { return which(one.change); }));
    }

    void summary() {
        const auto moved = count([](const auto& change) { return change.moved(); });
        const auto milder = count([](const auto& change) { return change.verdictMilder(); });
        const auto stricter =
            count([](const auto& change) { return change.verdictStricter() && !change.verdictMilder(); });
        const auto lower = count([](const auto& change) { return !change.moved() && change.conditions.any(); });
        out_ << "This edit moves " << (moved == 0 ? "none" : std::to_string(moved)) << " of "
             << comparison_.cases.size() << " cases";
        if (moved > 0) {
            out_ << ": verdict MILDER in " << milder << ", stricter in " << stricter << ", the same in "
                 << moved - milder - stricter;
        }
        out_ << ".\n";
        if (lower > 0) {
            out_ << "In " << lower << (moved == 0 ? "" : " more")
                 << " only the order of conditions further down the list changes.\n";
        }
        if (!comparison_.refused.empty()) {
            out_ << "NOT COMPARED, since they do not fit both contents or are no case: " << comparison_.refused.size()
                 << (comparison_.refused.size() == 1 ? " line.\n" : " lines.\n");
            for (const auto& line : comparison_.refused) {
                out_ << "  " << line.problems.front() << (line.problems.size() == 1 ? "" : " …") << '\n';
            }
        }
    }

    void changes(const ComparedCase& one) {
        const auto& change = one.change;
        mark_ = change.verdictMilder() ? "!!! " : "";
        out_ << '\n'
             << mark_ << one.id
             << (change.verdictMilder()     ? ": THE VERDICT GETS MILDER"
                 : change.verdictStricter() ? ": the verdict gets stricter"
                                            : "")
             << '\n';
        if (change.urgency.any()) {
            line("urgency", words(change.urgency));
        }
        if (change.training.any()) {
            line("training", words(change.training));
        }
        if (change.topChanged()) {
            line("conditions", words(change.conditions.was));
            line("", "> " + words(change.conditions.is));
        }
        for (const auto& part : change.parts) {
            line(part.name, words(part));
        }
    }

    void line(const std::string& name, const std::string& what) {
        out_ << mark_ << "  " << name << std::string(14 - std::min<std::size_t>(name.size(), 13), ' ') << what << '\n';
    }

    const Comparison& comparison_;
    std::string mark_;
    std::ostringstream out_;
};

} // namespace

std::string asText(const Comparison& comparison) {
    return Report(comparison).write();
}

} // namespace kneecheck::cli
