// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/error_summary.h"

#include <algorithm>

#include <QBoxLayout>
#include <QFontMetrics>
#include <QPainter>
#include <QPushButton>

#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/widgets/accessible_role.h"

namespace kneecheck::ui {
namespace {

/// Underlined words that wrap, in the colour of errors.
class ErrorLink : public QPushButton {
public:
    explicit ErrorLink(QWidget* parent) : QPushButton(parent) {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setCursor(Qt::PointingHandCursor);
        connect(&Look::get(), &Look::changed, this, [this] { updateGeometry(); });
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override {
        return std::max(24, QFontMetrics(written())
                                .boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, accessibleName())
                                .height());
    }
    QSize sizeHint() const override {
        const int width = QFontMetrics(written()).horizontalAdvance(accessibleName()) + 2;
        return {width, heightForWidth(width)};
    }
    QSize minimumSizeHint() const override { return {120, 24}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setFont(written());
        painter.setPen(color(Role::StopLine));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, accessibleName());
    }

private:
    static QFont written() {
        QFont font = roleFont(TextRole::BodyBold);
        font.setUnderline(true);
        return font;
    }
};

} // namespace

ErrorSummary::ErrorSummary(QWidget* parent) : Card(parent), link_(new ErrorLink(this)) {
    setColors(Role::Surface, Role::StopLine, 2);
    setRadius(radius::control);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleRole(this, QAccessible::AlertMessage);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 14, 20, 14);
    row->setSpacing(14);
    row->addWidget(new IconView(QStringLiteral("warn"), Role::StopLine, 26, this), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Label(TextRole::H3, tr("There is a problem"), this));
    words->addWidget(link_);
    row->addLayout(words, 1);
    connect(link_, &QPushButton::clicked, this, &ErrorSummary::linkPressed);
}

void ErrorSummary::setMessage(const QString& message) {
    link_->setAccessibleName(message);
    link_->updateGeometry();
    link_->update();
    setAccessibleName(tr("There is a problem: %1").arg(message));
}

MissingFrame::MissingFrame(QWidget* parent)
    : QWidget(parent), words_(new Label(TextRole::BodyBold, {}, this, Role::StopLine)) {
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::m);
    lines->addWidget(words_);
    words_->hide();
}

void MissingFrame::setContent(QWidget* content) {
    static_cast<QVBoxLayout*>(layout())->addWidget(content, 1);
}

void MissingFrame::setMessage(const QString& message) {
    missing_ = !message.isEmpty();
    words_->setText(message);
    words_->setVisible(missing_);
    layout()->setContentsMargins(missing_ ? 20 : 0, 0, 0, 0);
    update();
}

void MissingFrame::paintEvent(QPaintEvent*) {
    if (missing_) {
        QPainter(this).fillRect(0, 0, 4, height(), color(Role::StopLine));
    }
}

} // namespace kneecheck::ui
