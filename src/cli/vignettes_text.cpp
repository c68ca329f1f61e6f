// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <sstream>

#include "cli/vignettes_report.h"
#include "report/misses.h"
#include "report/reasons.h"
#include "report/text_lines.h"

namespace kneecheck::cli {

namespace as = assessment;
using report::joined;

namespace {

using Cells = std::array<std::string, 7>;

std::string table(const std::vector<Cells>& rows) {
    std::array<std::size_t, std::tuple_size_v<Cells>> widths{};
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], report::letters(row[i]));
        }
    }
    std::string text;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += row[i] + std::string(widths[i] - report::letters(row[i]) + 2, ' ');
        }
        text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return text;
}

template <class Level>
std::string cameTo(Level expected, Level came) {
    return std::string(toString(expected)) + (expected == came ? "" : " > " + std::string(toString(came)));
}

Cells rowOf(const as::MeasuredCase& one) {
    const auto& listed = one.result.conditions;
    return {one.id,
            one.label.condition + (one.ranked ? "" : " (not ranked)"),
            listed.empty() ? "no list" : listed.front().id,
            one.rank == 0 ? "-" : std::to_string(one.rank),
            cameTo(one.label.triage, one.result.urgency),
            cameTo(one.label.training, one.result.training),
            std::to_string(one.walk.pages) + (one.walk.emergency ? " (emergency)" : "")};
}

std::string words(const as::Share& share) {
    return std::to_string(share.part) + " of " + std::to_string(share.of);
}

std::string rounded(double value) {
    std::ostringstream out;
    out.precision(1);
    out << std::fixed << value;
    return out.str();
}

class Report {
public:
    Report(const as::Content& content, const Vignettes& vignettes)
        : vignettes_(vignettes), totals_(as::totalsOf(vignettes.cases)),
          misses_(report::missesOf(content, vignettes.cases)) {}

    std::string write() {
        if (vignettes_.cases.empty()) {
            return "No case was measured: see above.\n";
        }
        std::vector<Cells> rows{{"case", "expected", "named first", "place", "triage", "training", "pages"}};
        for (const auto& one : vignettes_.cases) {
            rows.push_back(rowOf(one));
        }
        out_ << "content " << vignettes_.contentVersion << " in " << vignettes_.folder
             << "; triage and training as label > result\n\n"
             << table(rows) << '\n';
        urgentUnderTriaged();
        flagsAboveLabel();
        totals();
        baselines();
        misses();
        return out_.str();
    }

private:
    void urgentUnderTriaged() {
        const auto& share = totals_.urgentUnderTriaged;
        if (share.of == 0) {
            out_ << "No case is labelled emergency or same-day, so under-triage of these was not tried.\n\n";
            return;
        }
        if (share.part == 0) {
            out_ << "No emergency or same-day case is under-triaged (" << words(share) << ").\n\n";
            return;
        }
        out_ << "!!! UNDER-TRIAGED EMERGENCY AND SAME-DAY CASES: " << words(share) << " !!!\n";
        for (const auto& miss : misses_) {
            const bool urgent =
                miss.expected == toString(as::Urgency::Emergency) || miss.expected == toString(as::Urgency::SameDay);
            if (miss.what == "under-triage" && urgent) {
                print("!!! ", miss);
            }
        }
        out_ << '\n';
    }

    void flagsAboveLabel() {
        std::ostringstream list;
        for (const auto& one : vignettes_.cases) {
            if (!one.flagsAboveLabel.empty()) {
                list << "  " << one.id << ": " << joined(one.flagsAboveLabel, ", ") << ", "
                     << cameTo(one.label.triage, one.result.urgency) << '\n';
            }
        }
        if (!list.str().empty()) {
            out_ << "Flag stricter than label (left out of triage exact and over-triage):\n" << list.str() << '\n';
        }
    }

    void total(const std::string& name, const std::string& value) {
        out_ << name << std::string(std::max<std::size_t>(name.size() + 1, 28) - name.size(), ' ') << value << '\n';
    }

    void agreement(const as::Agreement& agreement) {
        total("triage exact", words(agreement.triageExact));
        total("under-triage", words(agreement.underTriage));
        total("over-triage", words(agreement.overTriage));
        total("training as labelled", words(agreement.training));
    }

    void totals() {
        total("cases", std::to_string(totals_.cases));
        total("top-1", words(totals_.first) + " (shown as likely: " + words(totals_.firstLikely) + ")");
        total("top-3", words(totals_.firstThree));
        if (totals_.cases > 0) {
            total("shown as likely",
                  "at most " + std::to_string(totals_.mostLikely) + ", on average " +
                      rounded(static_cast<double>(totals_.allLikely) / static_cast<double>(totals_.cases)) + " (" +
                      std::to_string(totals_.allLikely) + " in " + std::to_string(totals_.cases) + " cases)");
        }
        agreement(totals_.agreement);
        total("pages to the result",
              "median " + rounded(totals_.medianPages) + ", at most " + std::to_string(totals_.mostPages));
        if (totals_.latestEmergency > 0) {
            total("emergency known", "by page " + std::to_string(totals_.latestEmergency));
        }
    }

    void baselines() {
        out_ << "\nIf the answer were always \"see a physio\" (routine, modify):\n";
        agreement(totals_.alwaysPhysio);
        if (!totals_.commonest.empty()) {
            out_ << "\nIf the answer were always the most common condition (" << totals_.commonest << "):\n";
            total("top-1", words(totals_.alwaysCommonest));
        }
    }

    void misses() {
        if (!misses_.empty()) {
            out_ << "\nMisses:\n";
        }
        for (const auto& miss : misses_) {
            print("  ", miss);
        }
    }

    void print(const char* mark, const report::Miss& miss) {
        out_ << mark << miss.caseId << " " << miss.what << ": expected " << miss.expected << ", came " << miss.came
             << ". " << miss.why << '\n';
    }

    const Vignettes& vignettes_;
    as::CaseTotals totals_;
    std::vector<report::Miss> misses_;
    std::ostringstream out_;
};

} // namespace

std::string asText(const as::Content& content, const Vignettes& vignettes) {
    return Report(content, vignettes).write();
}

} // namespace kneecheck::cli
