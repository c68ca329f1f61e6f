// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_checks.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QScrollArea>

#include "drawn_text.h"
#include "ui/look/look.h"
#include "ui/widgets/side_bar.h"

namespace kneecheck::ui::test {
namespace {

constexpr double wordsNeed = 4.5;
constexpr double controlsNeed = 3.0;

double luminance(const QColor& color) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// The page, and what its scroll areas hold: each is looked at whole, whatever is scrolled into sight.
std::vector<QWidget*> groundsOf(QWidget& page) {
    std::vector<QWidget*> grounds = {&page};
    for (auto* area : page.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->widget() != nullptr) {
            grounds.push_back(area->widget());
        }
    }
    if (auto* area = qobject_cast<QScrollArea*>(&page)) {
        grounds.push_back(area->widget());
    }
    return grounds;
}

QWidget* groundOf(QWidget* widget, const std::vector<QWidget*>& grounds) {
    while (widget != nullptr && std::find(grounds.begin(), grounds.end(), widget) == grounds.end()) {
        widget = widget->parentWidget();
    }
    return widget;
}

QImage pictureOf(QWidget& ground) {
    QImage image(ground.size(), QImage::Format_RGB32);
    image.fill(color(Role::Window)); // what a ground without a background of its own lies on
    QPainter painter(&image);
    painter.drawPixmap(0, 0, ground.grab());
    return image;
}

/// A ground and the words on it; what lies in a scroll area on it belongs to that one's content.
struct Ground {
    QWidget* widget;
    std::vector<DrawnText> texts;
};

std::vector<Ground> readGrounds(QWidget& page) {
    const std::vector<QWidget*> grounds = groundsOf(page);
    std::vector<Ground> read;
    for (QWidget* ground : grounds) {
        Ground one{ground, drawnTexts(*ground)};
        const auto elsewhere = [&](const DrawnText& text) {
            return std::any_of(grounds.begin(), grounds.end(), [&](const QWidget* other) {
                const QWidget* window = other->parentWidget(); // the part of its content that shows
                return other != ground && ground->isAncestorOf(other) &&
                       QRect(window->mapTo(ground, QPoint()), window->size()).contains(text.room.boundingRect());
            });
        };
        one.texts.erase(std::remove_if(one.texts.begin(), one.texts.end(), elsewhere), one.texts.end());
        read.push_back(std::move(one));
    }
    return read;
}

QColor mostCommon(const QImage& picture, const QRect& place) {
    std::unordered_map<QRgb, int> counts;
    const QRect seen = place & picture.rect();
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        for (int x = seen.left(); x <= seen.right(); ++x) {
            ++counts[picture.pixel(x, y)];
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& one, const auto& other) { return one.second < other.second; });
    return most == counts.end() ? QColor() : QColor(most->first);
}

QColor over(const QColor& pen, const QColor& ground) {
    const auto mix = [&](int one, int other) { return (one * pen.alpha() + other * (255 - pen.alpha())) / 255; };
    return {mix(pen.red(), ground.red()), mix(pen.green(), ground.green()), mix(pen.blue(), ground.blue())};
}

/// The strongest upright line just inside the left edge, against the pixel outside; 1 where there is no line.
double edgeContrast(const QImage& picture, const QRect& control) {
    const int outside = control.left() - 2;
    const int middle = control.center().y();
    const QRect seen = picture.rect();
    double best = 1;
    for (int x = control.left(); x < control.left() + 4; ++x) {
        const QPoint places[] = {{x, middle - 8}, {x, middle}, {x, middle + 8}, {outside, middle}};
        if (!std::all_of(std::begin(places), std::end(places), [&](const QPoint& at) { return seen.contains(at); })) {
            continue;
        }
        if (picture.pixel(places[0]) == picture.pixel(places[1]) &&
            picture.pixel(places[1]) == picture.pixel(places[2])) {
            best = std::max(best, contrast(picture.pixelColor(places[1]), picture.pixelColor(places[3])));
        }
    }
    return best;
}

/// The box or ring of a choice: what differs most from the ground before its words.
double markContrast(const QImage& picture, const QRect& control) {
    const int y = control.center().y();
    double best = 1;
    for (int x = control.left() + 8; x < control.left() + 44; ++x) {
        if (picture.rect().contains(x, y)) {
            best = std::max(best, contrast(picture.pixelColor(x, y), picture.pixelColor(control.left() + 6, y)));
        }
    }
    return best;
}

QString shortened(const DrawnText& text) {
    return text.text.size() > 60 ? text.text.left(57) + QStringLiteral("...") : text.text;
}

bool isWrittenSo(const QWidget& page, const QString& words) {
    const auto ends = [&](const auto* widget) { return widget->text().endsWith(words); };
    const auto buttons = page.findChildren<QAbstractButton*>();
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(buttons.begin(), buttons.end(), ends) || std::any_of(labels.begin(), labels.end(), ends);
}

} // namespace

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QStringList weakWords(QWidget& page) {
    QStringList findings;
    for (const Ground& ground : readGrounds(page)) {
        const QImage picture = pictureOf(*ground.widget);
        for (const DrawnText& text : ground.texts) {
            const QColor behind = mostCommon(picture, text.box.toAlignedRect());
            const double measured = behind.isValid() ? contrast(over(text.color, behind), behind) : 21;
            if (measured < wordsNeed) {
                findings << QStringLiteral("words at %1:1: %2").arg(measured, 0, 'f', 2).arg(shortened(text));
            }
        }
    }
    return findings;
}

QStringList weakOutlines(QWidget& page) {
    QStringList findings;
    for (QWidget* ground : groundsOf(page)) {
        const QImage picture = pictureOf(*ground);
        for (QWidget* control : controlsOf(page)) {
            // A line of a card or of the side bar is known by its words; what frames it there is decoration.
            const bool line =
                control->property("focusInside").toBool() || qobject_cast<SideBar*>(control->parentWidget()) != nullptr;
            const bool choice =
                qobject_cast<QCheckBox*>(control) != nullptr || qobject_cast<QRadioButton*>(control) != nullptr;
            if (groundOf(control, groundsOf(page)) != ground || !control->isEnabled() || (line && !choice)) {
                continue;
            }
            const QRect place(control->mapTo(ground, QPoint()), control->size());
            const double edge = edgeContrast(picture, place);
            // Without an outline it is known by its words, as a link is; a choice also by its box or ring.
            const bool plain = edge < 1.1;
            const double measured = choice ? std::max(edge, markContrast(picture, place)) : edge;
            if ((choice || !plain) && measured < controlsNeed) {
                findings << QStringLiteral("outline at %1:1: %2").arg(measured, 0, 'f', 2).arg(calls(control));
            }
        }
    }
    return findings;
}

QStringList cutOffWords(QWidget& page) {
    QStringList findings;
    for (const Ground& ground : readGrounds(page)) {
        for (std::size_t i = 0; i < ground.texts.size(); ++i) {
            const DrawnText& text = ground.texts[i];
            if (!QRectF(text.room.boundingRect()).adjusted(-1, -1, 1, 1).contains(text.box)) {
                const QRectF room = text.room.boundingRect();
                findings << QStringLiteral("cut off: %1 (%2 to %3 of %4 to %5, down to %6 of %7)")
                                .arg(shortened(text))
                                .arg(text.box.left())
                                .arg(text.box.right())
                                .arg(room.left())
                                .arg(room.right())
                                .arg(text.box.bottom())
                                .arg(room.bottom());
            }
            if (text.text.endsWith(QChar(0x2026)) && !isWrittenSo(page, text.text)) {
                findings << QStringLiteral("shortened: %1").arg(shortened(text));
            }
            for (std::size_t other = 0; other < i; ++other) {
                const QRectF shared = text.box & ground.texts[other].box;
                if (shared.width() > 3 && shared.height() > 5) {
                    findings << QStringLiteral("over each other: %1 / %2")
                                    .arg(shortened(ground.texts[other]), shortened(text));
                }
            }
        }
    }
    for (const auto* label : page.findChildren<QLabel*>()) {
        if (label->isVisible() && label->hasHeightForWidth() &&
            label->heightForWidth(label->width()) > label->height()) {
            findings << QStringLiteral("too low for its words: %1").arg(label->text().left(60));
        }
    }
    for (const auto* area : page.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->widget()->width() > area->viewport()->width()) {
            findings << QStringLiteral("wider than its room: %1 of %2")
                            .arg(area->widget()->width())
                            .arg(area->viewport()->width());
        }
    }
    return findings;
}

} // namespace kneecheck::ui::test
