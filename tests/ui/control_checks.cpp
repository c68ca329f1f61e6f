// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_checks.h"

#include <algorithm>
#include <map>
#include <set>

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QMouseEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include "ui/editors/number_editor.h"
#include "ui/look/buttons.h"
#include "ui/look/scroll_column.h"
#include "ui/widgets/error_summary.h"
#include "ui/widgets/session_row.h"

namespace kneecheck::ui::test {
namespace {

constexpr int target = 44;
constexpr int linkTarget = 24;

QString spokenName(QWidget* widget) {
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken == nullptr ? QString() : spoken->text(QAccessible::Name);
}

bool hasFittingRole(QWidget* widget, QAccessible::Role role) {
    if (qobject_cast<QRadioButton*>(widget) != nullptr) {
        return role == QAccessible::RadioButton;
    }
    if (qobject_cast<QCheckBox*>(widget) != nullptr) {
        return role == QAccessible::CheckBox;
    }
    if (qobject_cast<QAbstractButton*>(widget) != nullptr) {
        return role == QAccessible::Button || role == QAccessible::Link || role == QAccessible::ButtonMenu ||
               (role == QAccessible::ListItem && qobject_cast<SessionRow*>(widget) != nullptr);
    }
    if (qobject_cast<QLineEdit*>(widget) != nullptr) {
        return role == QAccessible::EditableText;
    }
    return role != QAccessible::NoRole && role != QAccessible::Client;
}

/// The others of an exclusive group: arrow keys reach them.
bool reachedByArrows(const QWidget* widget, const std::vector<QWidget*>& stops) {
    if (qobject_cast<const SessionRow*>(widget) != nullptr) { // Tab stops at the selected one
        return std::any_of(stops.begin(), stops.end(),
                           [](const QWidget* stop) { return qobject_cast<const SessionRow*>(stop) != nullptr; });
    }
    const auto* radio = qobject_cast<const QRadioButton*>(widget);
    if (radio == nullptr) {
        return false;
    }
    return std::any_of(stops.begin(), stops.end(), [&](const QWidget* stop) {
        const auto* other = qobject_cast<const QRadioButton*>(stop);
        return other != nullptr && (radio->group() != nullptr ? other->group() == radio->group()
                                                              : other->parentWidget() == radio->parentWidget());
    });
}

/// Where it lies on `page`; inside a scroll area: where that lies, however far it is scrolled.
QRect placeFrom(const QWidget* page, const QWidget* widget) {
    const QWidget* shown = widget;
    for (const QWidget* one = widget; one != page; one = one->parentWidget()) {
        shown = qobject_cast<const QScrollArea*>(one) != nullptr ? one : shown;
    }
    return {shown->mapTo(page, QPoint()), shown->size()};
}

bool readsOn(const QWidget* from, const QWidget* to) {
    if (from->isAncestorOf(to)) {
        return true;
    }
    const QWidget* both = from->parentWidget();
    while (!both->isAncestorOf(to)) {
        both = both->parentWidget();
    }
    const QRect one = placeFrom(both, from);
    const QRect next = placeFrom(both, to);
    const int shared = std::min(one.bottom(), next.bottom()) - std::max(one.top(), next.top()) + 1;
    if (2 * shared > std::min(one.height(), next.height())) {
        return next.left() > one.left();
    }
    return next.top() > one.top() || next.left() > one.right();
}

/// Whether a press at this place of the control presses it. Nothing is clicked: the mouse leaves before it lets go.
bool takesPress(QWidget& page, QAbstractButton* button, const QPoint& place) {
    if (page.childAt(button->mapTo(&page, place)) != button) {
        return false;
    }
    const auto send = [&](QEvent::Type type, const QPoint& at, Qt::MouseButtons buttons) {
        const Qt::MouseButton cause = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, button->mapToGlobal(at), cause, buttons, Qt::NoModifier);
        QApplication::sendEvent(button, &event);
    };
    // A press would open its menu, and not come back before that is closed.
    auto* opener = qobject_cast<QPushButton*>(button);
    QMenu* const menu = opener != nullptr ? opener->menu() : nullptr;
    if (menu != nullptr) {
        opener->setMenu(nullptr);
    }
    send(QEvent::MouseButtonPress, place, Qt::LeftButton);
    const bool pressed = button->isDown();
    const QPoint outside(-1000, -1000);
    send(QEvent::MouseMove, outside, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, outside, Qt::NoButton);
    if (menu != nullptr) {
        opener->setMenu(menu);
    }
    return pressed;
}

void bringIntoSight(QWidget* widget) {
    for (QWidget* one = widget->parentWidget(); one != nullptr; one = one->parentWidget()) {
        if (auto* column = qobject_cast<ScrollColumn*>(one)) {
            column->scrollIntoView(widget);
        }
    }
}

bool isLink(const QWidget* widget) {
    const auto* button = qobject_cast<const Button*>(widget);
    return (button != nullptr && button->kindName() == QLatin1String("quiet")) ||
           qobject_cast<const ErrorSummary*>(widget->parentWidget()) != nullptr;
}

QRect placeOn(const QWidget& page, const QWidget* widget) {
    return {widget->mapTo(&page, QPoint()), widget->size()};
}

} // namespace

QString calls(QWidget* control) {
    const QString name = spokenName(control);
    return name.isEmpty() ? QString::fromLatin1(control->metaObject()->className()) : name;
}

std::vector<QWidget*> controlsOf(const QWidget& page) {
    std::vector<QWidget*> controls;
    for (auto* widget : page.findChildren<QWidget*>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        const bool control = takesTab || qobject_cast<QAbstractButton*>(widget) != nullptr;
        if (control && widget->isVisible() && qobject_cast<QScrollBar*>(widget) == nullptr) {
            controls.push_back(widget);
        }
    }
    return controls;
}

std::vector<QWidget*> tabStops(QWidget& page) {
    constexpr int most = 400;
    std::vector<QWidget*> stops;
    if (QWidget* now = page.focusWidget()) {
        now->clearFocus();
    }
    page.setFocus();
    for (int i = 0; i < most; ++i) {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &page, Qt::Key_Tab);
        QWidget* now = QApplication::focusWidget();
        if (now == nullptr || now == &page || std::find(stops.begin(), stops.end(), now) != stops.end()) {
            break;
        }
        stops.push_back(now);
    }
    return stops;
}

QStringList unnamedControls(const QWidget& page) {
    QStringList findings;
    std::map<QString, const QWidget*> seen;
    for (QWidget* control : controlsOf(page)) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(control);
        const QString name = spokenName(control).trimmed();
        if (spoken == nullptr || name.isEmpty()) {
            findings << QStringLiteral("no name: %1 at %2, %3")
                            .arg(calls(control))
                            .arg(placeOn(page, control).x())
                            .arg(placeOn(page, control).y());
            continue;
        }
        if (!hasFittingRole(control, spoken->role())) {
            findings << QStringLiteral("role %1 does not fit: %2").arg(spoken->role()).arg(name);
        }
        const QString both = name + QLatin1Char('|') + QString::number(spoken->role());
        // The same self-test may stand under two reasons to try it: both unfold and do the same.
        const bool alike =
            qobject_cast<Disclosure*>(control) != nullptr || name.startsWith(QLatin1String("Do it step"));
        if (!seen.insert({both, control}).second && !alike) {
            findings << QStringLiteral("same name twice: %1").arg(name);
        }
    }
    return findings;
}

QStringList unseenFocus(QWidget& page) {
    QStringList findings;
    for (QWidget* control : controlsOf(page)) {
        if (!control->isEnabled()) {
            continue;
        }
        QTest::keyClick(&page, Qt::Key_Shift); // the ring shows once the keyboard was used
        control->setFocus(Qt::TabFocusReason);
        const QRect around = placeOn(page, control).adjusted(-8, -8, 8, 8) & page.rect();
        const QImage with = page.grab(around).toImage();
        control->clearFocus();
        const QImage without = page.grab(around).toImage();
        int changed = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                if (with.pixel(x, y) != without.pixel(x, y) &&
                    contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= 3.0) {
                    ++changed;
                }
            }
        }
        const QRect seen = control->visibleRegion().boundingRect();
        if (changed < 2 * 2 * (seen.width() + seen.height())) {
            findings << QStringLiteral("focus cannot be seen: %1 (%2 pixels of %3 by %4 change)")
                            .arg(calls(control))
                            .arg(changed)
                            .arg(seen.width())
                            .arg(seen.height());
        }
    }
    return findings;
}

QStringList unreadTabOrder(QWidget& page) {
    QStringList findings;
    const std::vector<QWidget*> stops = tabStops(page);
    for (std::size_t i = 1; i < stops.size(); ++i) {
        if (!readsOn(stops[i - 1], stops[i])) {
            findings << QStringLiteral("Tab goes against the reading order: from %1 to %2")
                            .arg(calls(stops[i - 1]), calls(stops[i]));
        }
    }
    for (QWidget* control : controlsOf(page)) {
        // One less and one more, beside a number: its field takes the arrow keys for that.
        const bool stepper =
            qobject_cast<NumberEditor*>(control->parentWidget()) != nullptr && control->focusPolicy() == Qt::NoFocus;
        const bool reached =
            stepper || std::find(stops.begin(), stops.end(), control) != stops.end() || reachedByArrows(control, stops);
        if (control->isEnabled() && !reached) {
            findings << QStringLiteral("no key reaches: %1").arg(calls(control));
        }
    }
    return findings;
}

QStringList smallTargets(QWidget& page) {
    QStringList findings;
    for (QWidget* control : controlsOf(page)) {
        const int least = isLink(control) ? linkTarget : target;
        if (control->width() < least || control->height() < least) {
            findings << QStringLiteral("small target: %1 is %2 by %3")
                            .arg(calls(control))
                            .arg(control->width())
                            .arg(control->height());
            continue;
        }
        auto* button = qobject_cast<QAbstractButton*>(control);
        if (button == nullptr || !button->isEnabled()) {
            continue;
        }
        bringIntoSight(button);
        const QRect inner = button->rect().adjusted(2, 2, -2, -2);
        for (const QPoint& corner : {inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight()}) {
            if (page.rect().contains(button->mapTo(&page, corner)) && !takesPress(page, button, corner)) {
                findings << QStringLiteral("takes no click at %1, %2: %3")
                                .arg(corner.x())
                                .arg(corner.y())
                                .arg(calls(control));
                break;
            }
        }
    }
    return findings;
}

} // namespace kneecheck::ui::test
