// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/metronome.h"

#include <algorithm>
#include <cmath>

#include <QBoxLayout>
#include <QHideEvent>
#include <QStyle>
#include <QTimer>

#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/widgets/answer_row.h"
#include "ui/widgets/beat_track.h"

namespace kneecheck::ui {
namespace {

constexpr int everyMilliseconds = 16;

int quickerBy(int rate, int percent) {
    return static_cast<int>(std::lround(rate * (100 + percent) / 100.0));
}

/// The system says that things should not move.
bool wantsNoMovement(const QWidget* widget) {
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) == 0;
}

} // namespace

Metronome::Metronome(const assessment::StepCount& count, Ticks ticks, QWidget* parent)
    : Card(parent), count_(count), ticks_(std::move(ticks)), timer_(new QTimer(this)), range_(makeMuted({}, this)),
      shownRate_(new Label(TextRole::H2, {}, this)), track_(new BeatTrack(this)),
      counting_(new Label(TextRole::H2, {}, this)), slower_(makeSecondary({}, this)), quicker_(makeSecondary({}, this)),
      main_(makeSecondary({}, this)),
      inWords_(new CheckRow(tr("Count in words instead of the moving mark"), {}, {}, this)) {
    build();
    timer_->setInterval(everyMilliseconds);
    timer_->setTimerType(Qt::PreciseTimer);
    connect(timer_, &QTimer::timeout, this, &Metronome::tick);
    connect(slower_, &Button::clicked, this, [this] { setRate(rate() - 1); });
    connect(quicker_, &Button::clicked, this, [this] { setRate(rate() + 1); });
    connect(main_, &Button::clicked, this, [this] { isRunning() ? stop() : start(); });
    connect(inWords_, &CheckRow::toggled, this, &Metronome::tick);
    inWords_->setChecked(wantsNoMovement(this));
    stop();
}

void Metronome::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, space::l, 20, space::l);
    column->setSpacing(space::m);
    column->addWidget(new Label(TextRole::H3, tr("Try quicker steps"), this));
    column->addWidget(range_);
    auto* rates = new QHBoxLayout;
    rates->setSpacing(space::m);
    slower_->setIconName(QStringLiteral("minus"));
    slower_->setAccessibleName(tr("One step a minute less"));
    quicker_->setIconName(QStringLiteral("plus"));
    quicker_->setAccessibleName(tr("One step a minute more"));
    for (Button* button : {slower_, quicker_}) {
        button->setAutoRepeat(true);
    }
    rates->addWidget(slower_);
    shownRate_->setAlignment(Qt::AlignCenter);
    rates->addWidget(shownRate_, 1);
    rates->addWidget(quicker_);
    column->addLayout(rates);
    column->addWidget(track_);
    counting_->setAlignment(Qt::AlignHCenter);
    column->addWidget(counting_);
    column->addWidget(main_, 0, Qt::AlignHCenter);
    column->addWidget(inWords_);
}

void Metronome::setOwnRate(int stepsPerMinute) {
    slowest_ = quickerBy(stepsPerMinute, count_.tryFromPercent);
    quickest_ = quickerBy(stepsPerMinute, count_.tryToPercent);
    range_->setText(tr("%1 to %2 steps a minute are %3 to %4 percent more than your own %5.")
                        .arg(slowest_)
                        .arg(quickest_)
                        .arg(count_.tryFromPercent)
                        .arg(count_.tryToPercent)
                        .arg(stepsPerMinute));
    setRate(slowest_);
}

void Metronome::setRate(int rate) {
    beat_.setRate(std::clamp(rate, slowest_, quickest_), ticks_());
    shownRate_->setText(tr("%n a minute", "steps", this->rate()));
}

bool Metronome::isRunning() const {
    return timer_->isActive();
}

void Metronome::start() {
    beat_.start(ticks_());
    timer_->start();
    main_->setText(tr("Stop"));
    main_->updateGeometry();
    tick();
}

void Metronome::stop() {
    timer_->stop();
    main_->setText(tr("Start the metronome"));
    main_->updateGeometry();
    beat_.start(ticks_());
    tick();
}

void Metronome::tick() {
    const bool words = inWords_->isChecked();
    track_->setHidden(words);
    counting_->setVisible(words);
    track_->setMark(isRunning() ? beat_.swing(ticks_()) : 0);
    const int landing = isRunning() ? beat_.countOfEight(ticks_()) : 0;
    const QString count = landing == 0 ? tr("Right foot: …", "counting landings")
                                       : tr("Right foot: %1", "counting landings").arg(landing);
    if (count != counting_->text()) {
        counting_->setText(count);
    }
}

QString Metronome::said() const {
    return counting_->isHidden() ? QString() : counting_->text();
}

/// A page that is left does not go on moving.
void Metronome::hideEvent(QHideEvent* event) {
    if (!event->spontaneous()) {
        stop();
    }
    Card::hideEvent(event);
}

} // namespace kneecheck::ui
