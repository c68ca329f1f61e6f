// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_up.h"

#include "assessment/answer_space.h"
#include "assessment/route.h"
#include "support/catch.h"
#include "ui/languages.h"
#include "ui/look/labels.h"

#include <QApplication>
#include <QTest>

namespace kneecheck::ui::test {

using assessment::Question;
using assessment::QuestionType;

namespace {

Question made(const std::string& id, QuestionType type, const std::string& text) {
    Question question;
    question.id = id;
    question.section = "when";
    question.type = type;
    question.text = text;
    question.help = "Think of the last two weeks.";
    question.why = "Because it matters.";
    return question;
}

assessment::Row row(const std::string& id, const std::string& text) {
    assessment::Row made;
    made.id = id;
    made.text = text;
    return made;
}

} // namespace

Question choiceQuestion() {
    Question question = made("trend", QuestionType::Choice, "What does the pain do?");
    question.notSure = true;
    question.options = {{"fades", "It fades", ""}, {"stays", "It stays", "All the way"}, {"climbs", "It climbs", ""}};
    return question;
}

Question yesNoQuestion() {
    Question question = made("pill", QuestionType::YesNo, "Did you take a painkiller?");
    question.notSure = true;
    return question;
}

Question multiChoiceQuestion() {
    Question question = made("triggers", QuestionType::MultiChoice, "What sets it off?");
    question.notSure = true;
    question.options = {{"stairs", "Stairs", ""},
                        {"running", "Running", ""},
                        {"sitting", "Sitting", ""},
                        {"none", "None of these", ""}};
    return question;
}

Question checklistQuestion() {
    Question question = made("signs", QuestionType::Checklist, "Is any of this true?");
    question.rows = {row("hot", "It is hot"), row("fever", "I have a fever"), row("stuck", "It is stuck")};
    return question;
}

Question scaleQuestion() {
    Question question = made("pain", QuestionType::Scale, "How bad is it?");
    question.meanings = {{0, "No pain at all."}, {7, "You want to stop."}, {10, "The worst pain you can imagine."}};
    return question;
}

Question numberQuestion() {
    Question question = made("age", QuestionType::Number, "How old are you?");
    question.minimum = 5;
    question.maximum = 120;
    question.unit = "years";
    return question;
}

Question bodyMapQuestion() {
    Question question = made("where", QuestionType::BodyMap, "Where does it hurt?");
    question.notSure = true;
    question.regions = {"front-kneecap", "front-shin-bump", "outer-joint-line", "inner-joint-line", "back-middle"};
    return question;
}

std::vector<Question> oneOfEachType() {
    return {choiceQuestion(), yesNoQuestion(),  multiChoiceQuestion(), checklistQuestion(),
            scaleQuestion(),  numberQuestion(), bodyMapQuestion()};
}

QuestionPageData pageFor(const Question& question) {
    QuestionPageData data;
    data.question = question;
    for (std::size_t i = 0; i < question.rows.size(); ++i) {
        data.context.rows.push_back(i);
    }
    for (const std::string& region : question.regions) {
        data.context.regions.push_back({region, region.substr(0, region.find('-')), "Place " + region});
    }
    data.context.yes = QStringLiteral("Yes");
    data.context.no = QStringLiteral("No");
    data.context.notSure = QStringLiteral("Not sure");
    data.context.noneOfThese = QStringLiteral("None of these");
    data.context.notSureAboutSome = QStringLiteral("Not sure about some of these");
    data.stages = {
        {QStringLiteral("Safety"), QStringLiteral("Where"), QStringLiteral("How bad"), QStringLiteral("When")}, 3};
    data.missing = {{Missing::Answer, QStringLiteral("Choose an answer to go on")},
                    {Missing::Rows, QStringLiteral("Choose what is true")},
                    {Missing::Number, QStringLiteral("Enter a whole number")},
                    {Missing::MainRegion, QStringLiteral("Mark the place that hurts most")}};
    return data;
}

assessment::Answer choice(const std::string& option) {
    return assessment::Choice{option};
}

assessment::Answer choices(std::initializer_list<std::string> options) {
    return assessment::Choices{options};
}

assessment::Answer number(int value) {
    return assessment::Number{value};
}

assessment::Answer rows(std::initializer_list<std::pair<const std::string, assessment::Ternary>> rows) {
    return assessment::Rows{rows};
}

assessment::Answer regions(std::initializer_list<std::string> regions, const std::string& main) {
    return assessment::Regions{regions, main};
}

QAbstractButton* button(const QWidget& in, const QString& name) {
    for (auto* button : in.findChildren<QAbstractButton*>()) {
        const QString spoken = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        if (spoken == name && button->isVisibleTo(&in)) {
            return button;
        }
    }
    return nullptr;
}

std::shared_ptr<const assessment::Content> shipped() {
    static const assessment::ContentRead read =
        assessment::readContent(KNEECHECK_SOURCE_CONTENT, spokenLanguage().toStdString());
    REQUIRE(read.content != nullptr);
    return read.content;
}

assessment::AnswerSheet runner(std::map<std::string, assessment::Answer> answers) {
    answers.insert({{"age", number(30)},
                    {"onset", choice("gradual-under-6-weeks")},
                    {"side", choice("right")},
                    {"where", regions({"outer-above-joint"}, "outer-above-joint")},
                    {"triggers", choices({"running", "downhill", "same-distance"})},
                    {"training", choices({"runs", "did-more"})}});
    assessment::AnswerSheet sheet{assessment::Flow::Full, std::move(answers), false};
    while (const assessment::Question* next = assessment::nextQuestion(*shipped(), sheet)) {
        const std::size_t index = *shipped()->findQuestion(next->id);
        if (next->type != assessment::QuestionType::Checklist) {
            sheet.answers[next->id] = assessment::someAnswer(*shipped(), {index});
            continue;
        }
        assessment::Rows none;
        for (const assessment::Row& row : next->rows) {
            none.rows[row.id] = assessment::Ternary::No;
        }
        sheet.answers[next->id] = none;
    }
    return sheet;
}

QStringList wordsOn(const QWidget& page) {
    QStringList words;
    for (const auto* label : page.findChildren<Label*>()) {
        if (label->isVisibleTo(&page)) {
            words << label->text();
        }
    }
    return words;
}

void press(int key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

namespace {

/// Counts what still moves: one thing that is laid out asks for the next.
class Movement : public QObject {
public:
    Movement() { qApp->installEventFilter(this); }
    int seen() const { return seen_; }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        switch (event->type()) {
        case QEvent::LayoutRequest:
        case QEvent::Resize:
        case QEvent::Move:
        case QEvent::Show:
        case QEvent::Paint:
            ++seen_;
            break;
        default:
            break;
        }
        return false;
    }

private:
    int seen_ = 0;
};

} // namespace

void settle() {
    constexpr int turn = 10; // milliseconds
    constexpr int longest = 500;
    constexpr int enough = 3;
    const Movement movement;
    int quiet = 0;
    for (int turns = 0; turns < longest && quiet < enough; ++turns) {
        const int before = movement.seen();
        QTest::qWait(turn);
        quiet = movement.seen() == before ? quiet + 1 : 0;
    }
}

void show(QWidget& widget, const QSize& size) {
    widget.resize(size);
    widget.show();
    QApplication::setActiveWindow(&widget);
    settle();
}

QStringList tabOrder(const QWidget& window, int most) {
    QStringList names;
    for (int i = 0; i < most; ++i) {
        press(Qt::Key_Tab);
        const QWidget* now = QApplication::focusWidget();
        if (now == nullptr || !window.isAncestorOf(now)) {
            break;
        }
        const auto* button = qobject_cast<const QAbstractButton*>(now);
        names.append(now->accessibleName().isEmpty() && button != nullptr ? button->text() : now->accessibleName());
    }
    return names;
}

} // namespace kneecheck::ui::test
