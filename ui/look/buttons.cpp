// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/buttons.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include "ui/look/icons.h"

namespace kneecheck::ui {
namespace {

constexpr int iconGap = 10;

int scaled(int size) {
    return static_cast<int>(std::lround(size * Look::get().iconScale()));
}

} // namespace

Button::Button(QWidget* parent) : Button(Kind::Secondary, {}, parent) {}

Button::Button(Kind kind, const QString& text, QWidget* parent) : QPushButton(text, parent), kind_(kind) {
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true); // Enter presses the button that has the focus
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    restyle();
    connect(&Look::get(), &Look::changed, this, &Button::restyle);
}

void Button::setKind(Kind kind) {
    kind_ = kind;
    restyle();
}

QString Button::kindName() const {
    switch (kind_) {
    case Kind::Primary:
        return QStringLiteral("primary");
    case Kind::Quiet:
        return QStringLiteral("quiet");
    case Kind::Secondary:
        break;
    }
    return QStringLiteral("secondary");
}

void Button::setKindName(const QString& name) {
    setKind(name == QLatin1String("primary") ? Kind::Primary
            : name == QLatin1String("quiet") ? Kind::Quiet
                                             : Kind::Secondary);
}

void Button::setIconName(const QString& name, int size, double stroke) {
    iconName_ = name;
    iconSize_ = size;
    stroke_ = stroke;
    restyle();
}

void Button::setInFoot(bool inFoot) {
    inFoot_ = inFoot;
    restyle();
}

void Button::setFlush(Qt::Edges edges) {
    flush_ = edges;
    restyle();
}

int Button::padding(Qt::Edge edge) const {
    if (flush_.testFlag(edge)) {
        return 0;
    }
    return kind_ == Kind::Primary ? 28 : kind_ == Kind::Quiet ? 12 : 18;
}

/// A chevron has 5 px of air before it inside its box; on a column's edge the chevron itself stands there.
int Button::iconShift() const {
    return flush_.testFlag(Qt::LeftEdge) && !iconName_.isEmpty() ? scaled(5) : 0;
}

int Button::iconSpace() const {
    return iconName_.isEmpty() ? 0 : scaled(iconSize_) + (text().isEmpty() ? 0 : iconGap);
}

QSize Button::sizeHint() const {
    const QFontMetrics metrics(font());
    const int least = kind_ == Kind::Primary || inFoot_ ? 48 : 44;
    const QString shown = QString(text()).remove(QLatin1Char('&'));
    return {metrics.horizontalAdvance(shown) + iconSpace() - iconShift() + padding(Qt::LeftEdge) +
                padding(Qt::RightEdge),
            std::max(least, metrics.height() + 16)};
}

bool Button::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        update();
    }
    return QPushButton::event(event);
}

void Button::restyle() {
    setFont(Look::get().font(TextRole::BodyBold));
    updateGeometry();
    update();
}

void Button::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hover = isEnabled() && underMouse();
    const bool down = isDown();
    QColor back = Qt::transparent;
    QColor line = Qt::transparent;
    Role words = Role::Text;
    if (!isEnabled()) {
        line = kind_ == Kind::Quiet ? Qt::transparent : color(Role::Strong);
        words = Role::Muted;
    } else if (kind_ == Kind::Primary) {
        back = color(down ? Role::FillPress : hover ? Role::FillHover : Role::Fill);
        words = Role::OnFill;
    } else if (kind_ == Kind::Secondary) {
        back = color(down || isChecked() ? Role::AccentSoft : hover ? Role::Hover : Role::Surface);
        line = color(Role::Strong);
    } else {
        words = Role::Accent;
    }
    painter.setBrush(back);
    painter.setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, 1, isEnabled() ? Qt::SolidLine : Qt::DashLine));
    const double half = line.alpha() == 0 ? 0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius::control, radius::control);

    QFont written = font();
    written.setUnderline(kind_ == Kind::Quiet && (hover || down));
    painter.setFont(written);
    painter.setPen(color(words));
    const QFontMetrics metrics(written);
    const QString shown = QString(text()).remove(QLatin1Char('&'));
    const int content = iconSpace() - iconShift() + metrics.horizontalAdvance(shown);
    const int spare = width() - content - padding(Qt::LeftEdge) - padding(Qt::RightEdge);
    int x = padding(Qt::LeftEdge) + spare / 2 - iconShift();
    if (!iconName_.isEmpty()) {
        const int side = scaled(iconSize_);
        painter.drawPixmap(x, (height() - side) / 2,
                           iconPixmap(iconName_, color(words), side, devicePixelRatioF(), stroke_));
        x += iconSpace();
    }
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
}

Disclosure::Disclosure(const QString& text, QWidget* parent) : QPushButton(text, parent) {
    setCheckable(true);
    setAutoDefault(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const auto restyle = [this] {
        setFont(Look::get().font(TextRole::BodyBold));
        updateGeometry();
    };
    restyle();
    connect(&Look::get(), &Look::changed, this, restyle);
    connect(this, &QPushButton::toggled, this, &Disclosure::follow);
    follow();
}

int Disclosure::indent() {
    return scaled(18) + space::s;
}

void Disclosure::setTarget(QWidget* target) {
    target_ = target;
    follow();
}

void Disclosure::follow() {
    setAccessibleDescription(isChecked() ? tr("Open") : tr("Closed"));
    if (target_ != nullptr) {
        target_->setVisible(isChecked());
    }
}

QSize Disclosure::sizeHint() const {
    const QFontMetrics metrics(font());
    return {indent() + metrics.horizontalAdvance(text()) + 4, std::max(44, metrics.height() + 16)};
}

QSize Disclosure::minimumSizeHint() const {
    return {indent() + 80, sizeHint().height()};
}

int Disclosure::heightForWidth(int width) const {
    const QFontMetrics metrics(font());
    const QRect words = metrics.boundingRect(QRect(0, 0, width - indent(), 10000), Qt::TextWordWrap, text());
    return std::max(44, words.height() + 16);
}

void Disclosure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int side = scaled(18);
    const QString name = isChecked() ? QStringLiteral("up") : QStringLiteral("down");
    painter.drawPixmap(0, (height() - side) / 2, iconPixmap(name, color(Role::Accent), side, devicePixelRatioF(), 2.5));
    QFont written = font();
    written.setUnderline(underMouse());
    painter.setFont(written);
    painter.setPen(color(Role::Accent));
    painter.drawText(rect().adjusted(indent(), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text());
}

} // namespace kneecheck::ui
