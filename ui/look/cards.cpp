// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/cards.h"

#include <algorithm>
#include <cmath>

#include <QBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include "ui/look/icons.h"
#include "ui/look/labels.h"

namespace kneecheck::ui {
namespace {

struct ToneColors {
    Role solid;
    Role on;
    Role body;
    Role onBody;
    Role line;
};

ToneColors colorsOf(StripTone tone) {
    switch (tone) {
    case StripTone::Go:
        return {Role::Go, Role::OnGo, Role::GoSoft, Role::Text, Role::GoLine};
    case StripTone::Mod:
        return {Role::Mod, Role::OnMod, Role::ModSoft, Role::Text, Role::ModLine};
    case StripTone::Stop:
        return {Role::Stop, Role::OnStop, Role::StopSoft, Role::Text, Role::StopLine};
    case StripTone::Care:
        return {Role::Care, Role::OnCare, Role::Surface, Role::Text, Role::CareLine};
    case StripTone::Soon:
        return {Role::Mod, Role::OnMod, Role::Surface, Role::Text, Role::ModLine};
    case StripTone::SameDay:
        return {Role::Stop, Role::OnStop, Role::Surface, Role::Text, Role::StopLine};
    case StripTone::Emergency:
        break;
    }
    return {Role::Stop, Role::OnStop, Role::Grave, Role::OnGrave, Role::StopLine};
}

/// The disc behind a notice's icon.
class Disc : public QWidget {
public:
    Disc(const QString& iconName, QWidget* parent) : QWidget(parent), iconName_(iconName) { setFixedSize(44, 44); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::AccentSoft));
        painter.drawEllipse(rect());
        painter.drawPixmap(9, 9, iconPixmap(iconName_, color(Role::Accent), 26, devicePixelRatioF()));
    }

private:
    QString iconName_;
};

} // namespace

Card::Card(QWidget* parent) : QFrame(parent) {
    connect(&Look::get(), &Look::changed, this, [this] { update(); });
}

void Card::setColors(Role back, Role line, int outline) {
    back_ = back;
    line_ = line;
    outline_ = outline;
    update();
}

void Card::setRadius(int corner) {
    corner_ = corner;
    update();
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(back_));
    painter.setPen(QPen(color(line_), outline_));
    const double half = outline_ / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), corner_ - half, corner_ - half);
}

StripTone toneOf(assessment::Training training) {
    switch (training) {
    case assessment::Training::Stop:
        return StripTone::Stop;
    case assessment::Training::Modify:
        return StripTone::Mod;
    case assessment::Training::PushThrough:
        break;
    }
    return StripTone::Go;
}

StripTone toneOf(assessment::Urgency urgency) {
    switch (urgency) {
    case assessment::Urgency::Emergency:
        return StripTone::Emergency;
    case assessment::Urgency::SameDay:
        return StripTone::SameDay;
    case assessment::Urgency::Soon:
        return StripTone::Soon;
    case assessment::Urgency::Routine:
    case assessment::Urgency::SelfCare:
        break;
    }
    return StripTone::Care;
}

Role onStrip(StripTone tone) {
    return colorsOf(tone).on;
}
Role onBody(StripTone tone) {
    return colorsOf(tone).onBody;
}

StripCard::StripCard(StripTone tone, QWidget* parent)
    : QFrame(parent), tone_(tone), strip_(new QWidget(this)), body_(new QWidget(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip_);
    layout->addWidget(body_, 1);
    connect(&Look::get(), &Look::changed, this, [this] { update(); });
}

void StripCard::pairWith(StripCard* other) {
    pair_ = other;
    other->pair_ = this;
}

void StripCard::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    if (pair_ == nullptr || strip_->layout() == nullptr || pair_->strip_->layout() == nullptr) {
        return;
    }
    constexpr int least = 104;
    const auto wanted = [](const StripCard* card) {
        const QLayout* inside = card->strip_->layout();
        return inside->hasHeightForWidth() ? inside->totalHeightForWidth(card->width()) : inside->sizeHint().height();
    };
    const int height = std::max({least, wanted(this), wanted(pair_)});
    strip_->setMinimumHeight(height);
    pair_->strip_->setMinimumHeight(height);
}

void StripCard::paintEvent(QPaintEvent*) {
    const ToneColors colors = colorsOf(tone_);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outer = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(outer, radius::card, radius::card);
    QPainterPath upper;
    upper.addRect(QRectF(0, 0, width(), strip_->geometry().bottom() + 1));
    painter.fillPath(shape, color(colors.body));
    painter.fillPath(shape & upper, color(colors.solid));
    const bool contrast = Look::get().scheme() == Scheme::HighContrast;
    painter.setPen(QPen(color(colors.line), contrast ? 2 : 1));
    if (contrast) {
        painter.drawLine(0, strip_->geometry().bottom(), width(), strip_->geometry().bottom());
    }
    painter.drawPath(shape);
}

PlainMark::PlainMark(assessment::Training training, Role line, int size, QWidget* parent)
    : QWidget(parent), training_(training), line_(line), size_(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PlainMark::sizeHint() const {
    const int side = static_cast<int>(std::lround(size_ * Look::get().iconScale()));
    return {side, side};
}

void PlainMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintMark(painter, rect(), training_, true, color(line_));
}

NoticeRow::NoticeRow(const QString& iconName, const QString& title, const QString& line, QWidget* parent)
    : Card(parent) {
    row_ = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row_->setContentsMargins(20, 16, 20, 16);
    row_->setSpacing(space::l);
    row_->addWidget(new Disc(iconName, this), 0, Qt::AlignVCenter | Qt::AlignLeft);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Label(TextRole::H3, title, this));
    if (!line.isEmpty()) {
        words->addWidget(new Label(TextRole::Body, line, this, Role::Muted));
    }
    row_->addLayout(words, 1);
    connect(&Look::get(), &Look::changed, this, &NoticeRow::arrange);
    arrange();
}

void NoticeRow::addButton(QWidget* button) {
    row_->addWidget(button, 0, Qt::AlignVCenter | Qt::AlignLeft);
}

void NoticeRow::arrange() {
    row_->setDirection(Look::get().stacked() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

RowsCard::RowsCard(QWidget* parent) : Card(parent), rows_(new QVBoxLayout(this)) {
    rows_->setContentsMargins(20, 6, 20, 6);
    rows_->setSpacing(0);
}

QVBoxLayout* RowsCard::addRow() {
    if (rows_->count() > 0) {
        rows_->addWidget(new Rule(this));
    }
    auto* row = new QVBoxLayout;
    row->setContentsMargins(0, 10, 0, 10);
    row->setSpacing(2);
    rows_->addLayout(row);
    return row;
}

Rule::Rule(QWidget* parent) : QWidget(parent) {
    setFixedHeight(1);
}

void Rule::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Border));
}

} // namespace kneecheck::ui
