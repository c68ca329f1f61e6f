// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/ternary_row.h"

#include <algorithm>

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>
#include <QRadioButton>

#include "ui/look/labels.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/segment.h"

namespace kneecheck::ui {

TernaryRow::TernaryRow(const QString& text, const QString& hint, const Words& words, QWidget* parent)
    : QWidget(parent), row_(new QBoxLayout(QBoxLayout::LeftToRight, this)), group_(new QButtonGroup(this)) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(text);
    setAccessibleDescription(hint);
    auto* said = new QVBoxLayout;
    said->setSpacing(2);
    said->addWidget(makeBody(text, this));
    if (!hint.isEmpty()) {
        said->addWidget(new Label(TextRole::Small, hint, this, Role::Muted));
    }
    row_->addLayout(said, 1);
    row_->setSpacing(space::s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    const std::pair<assessment::Ternary, QString> segments[] = {
        {assessment::Ternary::Yes, words.yes},
        {assessment::Ternary::No, words.no},
        {assessment::Ternary::NotSure, words.notSure},
    };
    for (const auto& [value, word] : segments) {
        auto* segment = new Segment(word, this);
        segment->setAccessibleName(tr("%1: %2").arg(text, word));
        segment->setAccessibleDescription(hint);
        group_->addButton(segment, static_cast<int>(value));
        buttons->addWidget(segment);
    }
    buttons->addStretch(1);
    row_->addLayout(buttons);
    connect(group_, &QButtonGroup::idClicked, this, &TernaryRow::changed);
    connect(&Look::get(), &Look::changed, this, [this] {
        arrange();
        update();
    });
    arrange();
}

std::optional<assessment::Ternary> TernaryRow::value() const {
    const int id = group_->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<assessment::Ternary>(id));
}

void TernaryRow::setValue(std::optional<assessment::Ternary> value) {
    if (value) {
        group_->button(static_cast<int>(*value))->setChecked(true);
        return;
    }
    group_->setExclusive(false);
    for (QAbstractButton* button : group_->buttons()) {
        button->setChecked(false);
    }
    group_->setExclusive(true);
}

QRadioButton* TernaryRow::button(assessment::Ternary value) const {
    return static_cast<QRadioButton*>(group_->button(static_cast<int>(value)));
}

QWidget* TernaryRow::stop() const {
    QAbstractButton* checked = group_->checkedButton();
    return checked != nullptr ? checked : button(assessment::Ternary::Yes);
}

void TernaryRow::arrange() {
    int buttons = 0;
    for (const QAbstractButton* button : group_->buttons()) {
        buttons += button->sizeHint().width() + space::s;
    }
    const bool narrow = Look::get().stacked() || (width() > 0 && width() < buttons + 240);
    row_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int vertical = narrow ? 10 : 6;
    row_->setContentsMargins(14, vertical, narrow ? 14 : 6, vertical);
}

void TernaryRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TernaryRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Role::Border), 1));
    painter.setBrush(color(Role::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
}

} // namespace kneecheck::ui
