// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_history.h"

#include <fstream>
#include <stdexcept>
#include <utility>

#include <nlohmann/json.hpp>

#include "assessment/answer_space.h"
#include "assessment/cases.h"
#include "assessment/route.h"
#include "history/history_store.h"
#include "ui/check_session.h"

namespace kneecheck::ui::test {
namespace {

using assessment::AnswerSheet;

constexpr history::Timestamp day = 86'400'000;

} // namespace

AnswerSheet readSheet(const assessment::Content& content, const std::string& json) {
    assessment::AnswersRead read = assessment::readAnswers(content, json);
    if (!read.problems.empty()) {
        throw std::runtime_error(read.problems.front().question + ": " + read.problems.front().message);
    }
    return read.sheet;
}

AnswerSheet answered(const assessment::Content& content, const std::string& json) {
    AnswerSheet sheet = readSheet(content, json);
    sheet.carryOn = true; // on past an emergency, or nothing more is asked
    while (const assessment::Question* next = assessment::nextQuestion(content, sheet)) {
        if (next->type != assessment::QuestionType::Checklist) {
            sheet.answers[next->id] = assessment::someAnswer(content, {*content.findQuestion(next->id)});
            continue;
        }
        const assessment::Answer* said = sheet.find(next->id);
        assessment::Rows rows = said != nullptr ? std::get<assessment::Rows>(*said) : assessment::Rows{};
        for (const assessment::Row& row : next->rows) {
            rows.rows.insert({row.id, assessment::Ternary::No});
        }
        sheet.answers[next->id] = rows;
    }
    return sheet;
}

AnswerSheet caseSheet(const assessment::Content& content, const std::string& id) {
    std::ifstream lines(KNEECHECK_TESTS_DIR "/vignettes/cases.jsonl");
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line);) {
        const assessment::CaseRead one = assessment::readCase("cases.jsonl", ++number, line);
        if (one.read.id == id) {
            return readSheet(content, one.read.answers);
        }
    }
    throw std::runtime_error("no case is called " + id);
}

SampleHistory::SampleHistory(std::filesystem::path file, const history::Clock& clock,
                             std::shared_ptr<const assessment::Content> content)
    : file_(std::move(file)), clock_(clock), content_(std::move(content)) {}

void SampleHistory::save(const AnswerSheet& sheet, int daysAgo) const {
    history::HistoryStore store = history::HistoryStore::open(file_, clock_);
    CheckSession::Start start;
    start.content = content_;
    start.flow = sheet.flow;
    start.person = store.defaultPerson();
    start.startedAt = clock_.now() - daysAgo * day;
    CheckSession session(start);
    for (const auto& [question, answer] : sheet.answers) {
        session.answer(question, answer);
    }
    session.save(store, start.startedAt + 150'000);
}

void SampleHistory::saveDraft(const AnswerSheet& sheet, const std::string& question) const {
    history::HistoryStore store = history::HistoryStore::open(file_, clock_);
    history::Draft draft;
    draft.person = store.defaultPerson();
    draft.flow = assessment::toString(sheet.flow);
    draft.side = "right";
    draft.startedAt = clock_.now() - day;
    draft.contentVersion = content_->version;
    draft.contentHash = store.keepContent(*content_);
    draft.answersJson = assessment::toJson(sheet).dump();
    draft.currentQuestion = question;
    store.saveDraft(draft);
}

void SampleHistory::saveSixWeeks() const {
    const auto full = [&](const std::string& worst) {
        return answered(*content_, R"({"answers": {"age": 34, "onset": "gradual-under-6-weeks", "side": "right",
            "where": {"regions": ["outer-above-joint"], "main": "outer-above-joint"}, "pain-worst": )" +
                                       worst + R"(, "triggers": ["running", "downhill"], "training": ["runs"]}})");
    };
    const auto quick = [&](const std::string& given) {
        return answered(*content_, R"({"flow": "quick", "answers": {)" + given + "}}");
    };
    save(full("7"), 42);
    save(full("6"), 31);
    save(full("5"), 24);
    save(quick(R"("pain-now": 8, "quick-signs": {"buckled": "yes"})"), 17);
    save(quick(R"("pain-now": 5)"), 16);
    save(full("4"), 10);
    save(quick(R"("pain-now": 2)"), 3);
    save(full("3"), 1);
}

} // namespace kneecheck::ui::test
