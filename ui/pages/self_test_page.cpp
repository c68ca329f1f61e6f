// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/self_test_page.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QShortcut>

#include "ui/editors/make_editor.h"
#include "ui/look/buttons.h"
#include "ui/look/cards.h"
#include "ui/look/labels.h"
#include "ui/look/layouts.h"
#include "ui/look/scroll_column.h"
#include "ui/widgets/cadence_counter.h"
#include "ui/widgets/error_summary.h"
#include "ui/widgets/hold_timer.h"
#include "ui/widgets/metronome.h"
#include "ui/widgets/self_test_steps.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/tag.h"
#include "ui/words.h"
#include "ui_self_test_page.h"

namespace kneecheck::ui {
namespace {

constexpr double answerWidth = 680;
constexpr int toolWidth = 300;
constexpr int sideBySideFrom = 660; ///< width of the column

} // namespace

SelfTestPage::SelfTestPage(QWidget* parent, Ticks ticks)
    : QWidget(parent), ui_(std::make_unique<Ui::SelfTestPage>()), ticks_(std::move(ticks)) {
    ui_->setupUi(this);
    skip_ = ui_->foot->addQuiet(tr("Skip this test"));
    connect(ui_->head, &CheckHead::backRequested, this, &SelfTestPage::backRequested);
    connect(ui_->head, &CheckHead::saveAndCloseRequested, this, &SelfTestPage::saveAndCloseRequested);
    connect(ui_->foot, &CheckFoot::pressed, this, &SelfTestPage::pressContinue);
    connect(skip_, &Button::clicked, this, &SelfTestPage::skipRequested);
    const auto* back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, this, &SelfTestPage::backRequested);
    connect(&Look::get(), &Look::changed, this, &SelfTestPage::arrange);
}

SelfTestPage::~SelfTestPage() = default;

void SelfTestPage::setTest(const SelfTestPageData& shown) {
    data_ = shown;
    ui_->head->setStages(shown.stages);
    build();
    ui_->body->ensureVisible(0, 0);
    focusHeading();
}

void SelfTestPage::build() {
    ui_->body->clear();
    timers_.clear();
    counter_ = nullptr;
    editor_ = nullptr;
    asked_ = nullptr;
    frame_ = nullptr;
    metronome_ = nullptr;
    stopped_ = nullptr;
    QVBoxLayout* column = ui_->body->column();
    error_ = new ErrorSummary(this);
    error_->hide();
    column->addWidget(error_);
    connect(error_, &ErrorSummary::linkPressed, this, [this] { editor_->firstOpen()->setFocus(Qt::TabFocusReason); });
    addHeading(column);
    column->addSpacing(space::l);
    addSteps(column);
    addQuestion(column);
    addStop(column);
    column->addStretch(1);
    QList<KeyHint> hints = editor_ != nullptr ? editor_->keyHints() : QList<KeyHint>();
    hints.append({tr("Enter"), {}, tr("go on")});
    ui_->foot->setHints(hints);
    goToStep(0);
    arrange();
    orderStops();
}

void SelfTestPage::addHeading(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    heading_ = makeHeading(TextRole::H1, text(data_.test.name), this);
    heading_->setAccessibleName(heading_->text());
    heading_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    row->addWidget(heading_);
    row->addWidget(new Tag(tr("Optional"), this), 0, Qt::AlignVCenter);
    row->addStretch(1);
    column->addLayout(row);
    QStringList words;
    if (data_.of > 1) {
        words << tr("Test %1 of %2.").arg(data_.number).arg(data_.of);
    }
    if (data_.test.minutes) {
        words << (*data_.test.minutes == 1 ? tr("It takes about a minute.")
                                           : tr("It takes about %1 minutes.").arg(*data_.test.minutes));
    }
    if (!words.isEmpty()) {
        column->addSpacing(space::s);
        column->addWidget(makeMuted(words.join(QLatin1Char(' ')), this));
    }
}

void SelfTestPage::addSteps(QVBoxLayout* column) {
    auto* both = new QWidget(this);
    sides_ = new QBoxLayout(QBoxLayout::LeftToRight, both);
    sides_->setContentsMargins(0, 0, 0, 0);
    sides_->setSpacing(20);
    steps_ = new SelfTestSteps(data_.test, data_.knee, both);
    next_ = makeSecondary(tr("Next step"), steps_);
    steps_->addBelowSteps(next_);
    connect(next_, &Button::clicked, this, [this] { goToStep(steps_->steps()->current() + 1); });
    sides_->addWidget(steps_, 1);
    tools_ = new QWidget(both);
    addTools(makeColumn(tools_, space::m), tools_);
    sides_->addWidget(tools_, 0, Qt::AlignTop);
    column->addWidget(both);
}

void SelfTestPage::addTools(QVBoxLayout* tools, QWidget* parent) {
    for (const assessment::TimedStep& timed : data_.test.timed) {
        auto* timer = new HoldTimer(timed.seconds, ticks_, parent);
        connect(timer, &HoldTimer::finished, this, [this, step = static_cast<int>(timed.step)] { goToStep(step + 1); });
        tools->addWidget(timer);
        timers_.push_back(timer);
    }
    if (data_.test.stepCount) {
        counter_ = new CadenceCounter(*data_.test.stepCount, ticks_, parent);
        connect(counter_, &CadenceCounter::measured, this, &SelfTestPage::takeMeasured);
        connect(counter_, &CadenceCounter::begun, this,
                [this, step = static_cast<int>(data_.test.stepCount->step)] { goToStep(step); });
        tools->addWidget(counter_);
    }
    tools_->setHidden(timers_.empty() && counter_ == nullptr);
}

void SelfTestPage::addQuestion(QVBoxLayout* column) {
    if (!data_.question) {
        return;
    }
    column->addSpacing(space::xl);
    column->addWidget(new Rule(this));
    column->addSpacing(space::l);
    asked_ = makeHeading(TextRole::H2, text(data_.question->question.text), this);
    asked_->setAccessibleName(asked_->text());
    column->addWidget(asked_);
    if (!data_.question->question.help.empty()) {
        column->addWidget(makeMuted(text(data_.question->question.help), this));
    }
    column->addSpacing(space::m);
    frame_ = new MissingFrame(this);
    editor_ = makeEditor(data_.question->question, data_.question->context, frame_);
    editor_->setAnswer(data_.question->answer);
    frame_->setContent(editor_);
    auto* line = new QHBoxLayout;
    line->addWidget(frame_, 1);
    line->addStretch(0);
    column->addLayout(line);
    connect(editor_, &AnswerEditor::changed, this, &SelfTestPage::takeAnswer);
    connect(editor_, &AnswerEditor::rearranged, this, &SelfTestPage::orderStops);
    if (data_.test.stepCount) {
        metronome_ = new Metronome(*data_.test.stepCount, ticks_, this);
        column->addSpacing(space::l);
        column->addWidget(metronome_);
        followCadence();
    }
}

void SelfTestPage::addStop(QVBoxLayout* column) {
    if (data_.test.kind != assessment::SelfTest::Kind::Movement) {
        return;
    }
    column->addSpacing(space::l);
    stopped_ = makeQuiet(tr("I had to stop"), this);
    stopped_->setFlush(Qt::LeftEdge);
    stopped_->setAccessibleDescription(tr("Because it hurt too much, or the knee gave way, got stuck or swelled."));
    column->addWidget(stopped_);
    column->addWidget(
        makeMuted(tr("Then no other movement is tested in this check, and nothing is held against you."), this));
    connect(stopped_, &Button::clicked, this, &SelfTestPage::stopRequested);
}

/// After the last step comes what the test showed.
void SelfTestPage::goToStep(int step) {
    StepList* const list = steps_->steps();
    const bool moved = step > list->current() && step > 0;
    list->setCurrent(std::min(step, list->count()));
    next_->setText(step + 1 < list->count() || editor_ == nullptr ? tr("Next step") : tr("Last step done"));
    next_->updateGeometry();
    const bool hadFocus = next_->hasFocus();
    next_->setVisible(step < list->count());
    if (moved && step >= list->count() && asked_ != nullptr) {
        asked_->setFocus(Qt::OtherFocusReason);
        ui_->body->scrollIntoView(frame_);
    } else if (hadFocus && step >= list->count()) {
        ui_->foot->primary()->setFocus(Qt::OtherFocusReason);
    }
}

void SelfTestPage::takeMeasured(int stepsPerMinute) {
    if (editor_ == nullptr) {
        return;
    }
    // The focus stays: it may be in the number that is being entered.
    editor_->setAnswer(assessment::Number{stepsPerMinute});
    steps_->steps()->setCurrent(steps_->steps()->count());
    next_->hide();
    takeAnswer();
}

void SelfTestPage::takeAnswer() {
    if (!editor_->missing()) {
        clearMissing();
    }
    data_.question->answer = editor_->answer();
    followCadence();
    Q_EMIT answered({data_.question->question.id, data_.question->answer});
}

/// A quicker rate can be tried once the own one is known.
void SelfTestPage::followCadence() {
    if (metronome_ == nullptr) {
        return;
    }
    const std::optional<assessment::Answer> answer = editor_->answer();
    const auto* cadence = answer ? std::get_if<assessment::Number>(&*answer) : nullptr;
    metronome_->setVisible(cadence != nullptr);
    if (cadence != nullptr) {
        metronome_->setOwnRate(cadence->value);
    }
}

void SelfTestPage::arrange() {
    if (sides_ == nullptr) {
        return;
    }
    const Look& look = Look::get();
    const int column = width() - 2 * ScrollColumn::marginFor(width());
    const bool beside = !look.stacked() && column >= sideBySideFrom;
    sides_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int wide = static_cast<int>(toolWidth * look.t());
    tools_->setMinimumWidth(beside ? wide : 0);
    tools_->setMaximumWidth(beside ? wide : QWIDGETSIZE_MAX);
    sides_->setAlignment(tools_, beside ? Qt::AlignTop : Qt::Alignment());
    if (frame_ != nullptr) {
        frame_->setMaximumWidth(look.stacked() || editor_->isWide() ? QWIDGETSIZE_MAX
                                                                    : static_cast<int>(answerWidth * look.t()));
    }
}

/// Tab goes in reading order: the parts of the body were made in it.
void SelfTestPage::orderStops() {
    std::vector<QWidget*> stops{ui_->head->back(), ui_->head->saveAndClose()};
    for (QWidget* widget : ui_->body->widget()->findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus) { // headings too: Tab goes on from them
            stops.push_back(widget);
        }
    }
    stops.push_back(ui_->foot->primary());
    stops.push_back(skip_);
    for (std::size_t i = 1; i < stops.size(); ++i) {
        setTabOrder(stops[i - 1], stops[i]);
    }
}

void SelfTestPage::focusHeading() {
    if (heading_ != nullptr) {
        heading_->clearFocus();
        heading_->setFocus(Qt::OtherFocusReason);
    }
}

void SelfTestPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    focusHeading();
}

void SelfTestPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void SelfTestPage::pressContinue() {
    if (editor_ != nullptr && editor_->missing()) {
        showMissing();
        return;
    }
    Q_EMIT continueRequested();
}

void SelfTestPage::showMissing() {
    const QString words = data_.question->missing[*editor_->missing()];
    error_->setMessage(words);
    frame_->setMessage(words);
    error_->show();
    error_->clearFocus();
    error_->setFocus(Qt::OtherFocusReason);
    ui_->body->widget()->layout()->activate();
    ui_->body->ensureVisible(0, 0);
}

void SelfTestPage::clearMissing() {
    if (error_->hasFocus() || error_->link()->hasFocus()) {
        focusHeading();
    }
    error_->hide();
    if (frame_ != nullptr) {
        frame_->setMessage({});
    }
}

void SelfTestPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto* button = qobject_cast<QPushButton*>(focusWidget());
        button != nullptr ? button->click() : pressContinue();
        return;
    }
    if (editor_ != nullptr && editor_->takeKey(*event)) {
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kneecheck::ui
