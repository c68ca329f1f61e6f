// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTemporaryDir>

#include "assessment/answer_space.h"
#include "assessment/content.h"
#include "history/clock.h"
#include "ui/check_pages.h"
#include "ui/look/look.h"
#include "ui/pages/question_page.h"

/// Goes through the full check many times, as a runner with a sore knee, and prints how long it took from an answer and
/// Continue to the next page on the screen, as {"p50", "p99", "turns"}, in milliseconds.
using namespace kneecheck;

namespace {

constexpr int checks = 40;

class Painted : public QObject {
public:
    Painted() { qApp->installEventFilter(this); } // a page that changes paints itself, not its window
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        painted_ = painted_ || event->type() == QEvent::Paint;
        return false;
    }
    bool take() { return std::exchange(painted_, false); }

private:
    bool painted_ = false;
};

assessment::Answer answerTo(const assessment::Content& content, const assessment::Question& question) {
    if (question.id == "age") {
        return assessment::Number{30};
    }
    if (question.type != assessment::QuestionType::Checklist) {
        return assessment::someAnswer(content, {*content.findQuestion(question.id)});
    }
    assessment::Rows none;
    for (const assessment::Row& row : question.rows) {
        none.rows[row.id] = assessment::Ternary::No;
    }
    return none;
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    ui::Look::get();
    const QTemporaryDir folder;
    const history::SystemClock clock;
    ui::HistoryAccess access(folder.filePath(QStringLiteral("history.sqlite")).toStdString(), clock);
    access.open();
    const auto content = assessment::readContent(std::filesystem::path(KNEECHECK_SOURCE_CONTENT)).content;
    if (!content) {
        return 1;
    }
    ui::CheckPages pages(access);
    pages.setContent(content);
    pages.resize(1000, 700);
    pages.start(assessment::Flow::Full);
    pages.show();
    Painted window;
    auto* const page = pages.findChild<ui::QuestionPage*>();
    const auto settle = [&] {
        while (!window.take()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    };
    settle();
    std::vector<double> turns;
    for (int check = 0; check < checks; ++check) {
        pages.start(assessment::Flow::Full);
        settle();
        while (pages.currentWidget() == page) {
            ui::AnswerEditor* const editor = page->editor();
            const assessment::Answer answer = answerTo(*content, editor->question());
            QCoreApplication::processEvents();
            window.take();
            QElapsedTimer time;
            time.start();
            editor->setAnswer(answer);
            Q_EMIT editor->changed();
            page->pressContinue();
            settle();
            turns.push_back(static_cast<double>(time.nsecsElapsed()) / 1e6);
        }
    }
    std::sort(turns.begin(), turns.end());
    const auto percentile = [&](double share) {
        return turns[std::min(turns.size() - 1, static_cast<std::size_t>(share * static_cast<double>(turns.size())))];
    };
    std::printf("{\"p50\": %.2f, \"p99\": %.2f, \"turns\": %zu}\n", percentile(0.5), percentile(0.99), turns.size());
    return 0;
}
