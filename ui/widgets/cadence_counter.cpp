// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cadence_counter.h"

#include <QBoxLayout>
#include <QHideEvent>
#include <QTimer>

#include "ui/editors/number_editor.h"
#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/widgets/tap_button.h"
#include "ui/widgets/time_ring.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

constexpr int everyMilliseconds = 100;
constexpr int mostCounted = 150;

assessment::Question countQuestion(const QString& words) {
    assessment::Question question;
    question.type = assessment::QuestionType::Number;
    question.text = words.toStdString();
    question.minimum = 1;
    question.maximum = mostCounted;
    question.notSure = false;
    return question;
}

} // namespace

CadenceCounter::CadenceCounter(const assessment::StepCount& count, Ticks ticks, QWidget* parent)
    : Card(parent), count_(count), ticks_(std::move(ticks)), taps_(count.seconds, count.stepsPerCount),
      timer_(new QTimer(this)), ring_(new TimeRing(this)), words_(new Label(TextRole::Lead, {}, this)),
      tap_(new TapButton(text(count.tap), this)), again_(makeQuiet(tr("Start again"), this)),
      clockOnly_(makeQuiet(tr("Only show the clock"), this)),
      counted_(new NumberEditor(countQuestion(tr("How many did you count in %n seconds?", nullptr, count.seconds)), {},
                                this)) {
    build();
    timer_->setInterval(everyMilliseconds);
    connect(timer_, &QTimer::timeout, this, &CadenceCounter::tick);
    // When it goes down: the landing is then, not when the finger is lifted.
    connect(tap_, &QPushButton::pressed, this, &CadenceCounter::press);
    connect(again_, &Button::clicked, this, [this] {
        startOver();
        tap_->setFocus(Qt::OtherFocusReason);
    });
    connect(clockOnly_, &Button::clicked, this, &CadenceCounter::startClock);
    connect(counted_, &AnswerEditor::changed, this, &CadenceCounter::takeCounted);
    startOver();
}

void CadenceCounter::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, 20, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(ring_, 0, Qt::AlignHCenter);
    words_->setAlignment(Qt::AlignHCenter);
    column->addWidget(words_);
    column->addWidget(counted_);
    column->addWidget(tap_);
    column->addWidget(again_, 0, Qt::AlignHCenter);
    column->addWidget(clockOnly_, 0, Qt::AlignHCenter);
    column->addStretch(1);
}

QString CadenceCounter::said() const {
    return words_->text();
}

void CadenceCounter::startOver() {
    taps_.startOver();
    clock_.reset();
    over_ = false;
    timer_->stop();
    tap_->show();
    again_->hide();
    counted_->hide();
    tick();
}

void CadenceCounter::press() {
    if (over_ || clock_) {
        return;
    }
    const bool first = !taps_.hasBegun();
    taps_.tap(ticks_());
    timer_->start();
    if (first) {
        Q_EMIT begun();
    }
    again_->show();
    tick();
}

void CadenceCounter::startClock() {
    startOver();
    clock_.emplace(count_.seconds);
    clock_->start(ticks_());
    timer_->start();
    tap_->hide();
    again_->show();
    again_->setFocus(Qt::OtherFocusReason);
    Q_EMIT begun();
    tick();
}

void CadenceCounter::tick() {
    const Moment now = ticks_();
    clock_ ? showClock(now) : showTapping(now);
}

void CadenceCounter::showTapping(Moment now) {
    ring_->setTime(taps_.left(now), std::chrono::seconds(count_.seconds), tr("seconds left"));
    if (over_) {
        return;
    }
    if (taps_.isOver(now)) {
        finish();
    } else if (taps_.hasBegun()) {
        words_->setText(tr("%1 %2", "how many, of what").arg(taps_.counted()).arg(text(count_.count)));
    } else {
        words_->setText(tr("The clock starts with your first press."));
    }
}

void CadenceCounter::finish() {
    over_ = true;
    timer_->stop();
    const std::optional<int> cadence = taps_.stepsPerMinute();
    if (!cadence) {
        words_->setText(tr("Only %1 %2. That is too few to tell. Start again, and press at each landing.")
                            .arg(taps_.counted())
                            .arg(text(count_.count)));
        return;
    }
    const QString told = tr("%n steps a minute.", nullptr, *cadence);
    words_->setText(taps_.isUneven()
                        ? tr("%1 But some landings were missed or pressed twice. Better count again.").arg(told)
                        : told);
    Q_EMIT measured(*cadence);
}

void CadenceCounter::showClock(Moment now) {
    const bool lead = clock_->isLeadIn(now);
    ring_->setTime(clock_->left(now), lead ? HoldClock::leadIn : clock_->length(),
                   lead ? tr("get ready") : tr("seconds left"));
    if (over_) {
        return;
    }
    if (clock_->state(now) != HoldClock::State::Done) {
        words_->setText(lead ? tr("Get ready to count.") : tr("Count now."));
        return;
    }
    over_ = true;
    timer_->stop();
    words_->setText(text(counted_->question().text));
    counted_->setAnswer(std::nullopt);
    counted_->show();
    counted_->firstOpen()->setFocus(Qt::OtherFocusReason);
}

void CadenceCounter::takeCounted() {
    const std::optional<assessment::Answer> answer = counted_->answer();
    const auto* number = answer ? std::get_if<assessment::Number>(&*answer) : nullptr;
    if (number == nullptr) {
        words_->setText(text(counted_->question().text));
        return;
    }
    const int cadence = CadenceCount::stepsPerMinute(number->value, count_.seconds, count_.stepsPerCount);
    words_->setText(tr("%n steps a minute.", nullptr, cadence));
    Q_EMIT measured(cadence);
}

/// A page that is left does not go on counting.
void CadenceCounter::hideEvent(QHideEvent* event) {
    if (!event->spontaneous() && !over_) {
        startOver();
    }
    Card::hideEvent(event);
}

} // namespace kneecheck::ui
