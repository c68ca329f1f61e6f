// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answer_row.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/look/look.h"

namespace kneecheck::ui {
namespace {

void prepare(QAbstractButton* row, RowLook& look, RowLook::Mark mark, const QString& text, const QString& hint,
             const QString& key) {
    look.mark = mark;
    look.text = text;
    look.hint = hint;
    look.key = key;
    row->setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    row->setAccessibleName(text);
    row->setAccessibleDescription(hint);
    row->setAttribute(Qt::WA_Hover);
    row->setFocusPolicy(Qt::StrongFocus);
    row->setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    QObject::connect(&Look::get(), &Look::changed, row, [row] {
        row->updateGeometry();
        row->update();
    });
}

QSize wanted(const RowLook& look) {
    return {look.widthWanted(), look.heightFor(look.widthWanted())};
}

QSize least(const RowLook& look) {
    return {look.leastWidth(), look.heightFor(look.widthWanted())};
}

bool isEnter(const QKeyEvent* event) {
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

RadioRow::RadioRow(const QString& text, const QString& hint, const QString& key, QWidget* parent)
    : QRadioButton(parent) {
    prepare(this, look_, RowLook::Mark::Round, text, hint, key);
}

void RadioRow::setDense(bool dense) {
    look_.dense = dense;
    updateGeometry();
}

QSize RadioRow::sizeHint() const {
    return wanted(look_);
}

QSize RadioRow::minimumSizeHint() const {
    return least(look_);
}

void RadioRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    look_.paint(painter, *this);
}

void RadioRow::keyPressEvent(QKeyEvent* event) {
    if (isEnter(event)) {
        event->ignore(); // some desktops let Enter press a button; here it goes on to the next page
        return;
    }
    QRadioButton::keyPressEvent(event);
}

CheckRow::CheckRow(const QString& text, const QString& hint, const QString& key, QWidget* parent) : QCheckBox(parent) {
    prepare(this, look_, RowLook::Mark::Square, text, hint, key);
}

void CheckRow::setDense(bool dense) {
    look_.dense = dense;
    updateGeometry();
}

void CheckRow::setInCard() {
    look_.inCard = true;
    setProperty("focusInside", true);
    updateGeometry();
}

void CheckRow::setPointed(bool pointed) {
    if (look_.pointed != pointed) {
        look_.pointed = pointed;
        update();
    }
}

QSize CheckRow::sizeHint() const {
    return wanted(look_);
}

QSize CheckRow::minimumSizeHint() const {
    return least(look_);
}

void CheckRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    look_.paint(painter, *this);
}

void CheckRow::keyPressEvent(QKeyEvent* event) {
    if (isEnter(event)) {
        event->ignore();
        return;
    }
    QCheckBox::keyPressEvent(event);
}

bool CheckRow::event(QEvent* event) {
    const bool handled = QCheckBox::event(event);
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::FocusIn:
        Q_EMIT pointedChanged(true);
        break;
    case QEvent::Leave:
    case QEvent::FocusOut:
        Q_EMIT pointedChanged(false);
        break;
    default:
        break;
    }
    return handled;
}

} // namespace kneecheck::ui
