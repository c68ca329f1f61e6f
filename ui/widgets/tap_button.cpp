// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tap_button.h"

#include <QFontMetrics>
#include <QPainter>

#include "ui/look/look.h"
#include "ui/widgets/row_look.h"

namespace kneecheck::ui {
namespace {

constexpr int leastHeight = 72;
constexpr int leastWidth = 200;
constexpr double dropKeyAbove = 1.3; ///< text size, as for the caps of answer rows

} // namespace

TapButton::TapButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {
    setAccessibleName(text);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto restyle = [this] {
        setFont(roleFont(TextRole::H3));
        updateGeometry();
        update();
    };
    restyle();
    connect(&Look::get(), &Look::changed, this, restyle);
}

bool TapButton::showsKey() const {
    return Look::get().t() <= dropKeyAbove;
}

QSize TapButton::sizeHint() const {
    const QFontMetrics metrics(font());
    return {std::max(leastWidth, metrics.horizontalAdvance(text()) + 2 * space::m),
            std::max(leastHeight, metrics.height() + 2 * space::l)};
}

void TapButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(isDown() ? Role::Hover : Role::AccentSoft));
    painter.setPen(QPen(color(isEnabled() ? Role::Accent : Role::Strong), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
    painter.setFont(font());
    painter.setPen(color(Role::Accent));
    const QString key = tr("Space");
    const int cap = showsKey() ? keyCapWidth(key) + 10 : 0;
    const int words = QFontMetrics(font()).horizontalAdvance(text());
    const int left = (width() - words - cap) / 2;
    painter.drawText(QRect(left, 0, words + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (cap > 0) {
        paintKeyCap(painter, left + words + cap, height() / 2, key);
    }
}

} // namespace kneecheck::ui
