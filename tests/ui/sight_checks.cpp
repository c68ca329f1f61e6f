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

/// A ground and the words on it; what lies in a scroll area on it belongs to that one's content.
struct Ground {
    QWidget* widget;
    std::vector<DrawnText> texts;
    QImage picture() const {
        QImage image(widget->size(), QImage::Format_RGB32);
        image.fill(color(Role::Window)); // what a ground without a background of its own lies on
        QPainter painter(&image);
        painter.drawPixmap(0, 0, widget->grab());
        return image;
    }
};

std::vector<Ground> readGrounds(QWidget& page) {
    const std::vector<QWidget*> grounds = groundsOf(page);
    std::vector<Ground> read;
    for (QWidget* ground : grounds) {
        Ground one{ground, drawnTexts(*ground)};
        one.texts.erase(std::remove_if(one.texts.begin(), one.texts.end(),
                                       [&](const DrawnText& text) {
                                           QWidget* at = ground->childAt(text.box.center().toPoint());
                                           return at != nullptr && groundOf(at, grounds) != ground;
                                       }),
                        one.texts.end());
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

/// The strongest line on the way from just outside the control into it, from the left at half its height.
double edgeContrast(const QImage& picture, const QRect& control, int depth) {
    const int y = control.center().y();
    const int outside = control.left() - 2;
    if (outside < 0 || y >= picture.height()) {
        return 21;
    }
    double best = 1;
    for (int x = control.left(); x < std::min(control.left() + depth, picture.width()); ++x) {
        best = std::max(best, contrast(picture.pixelColor(x, y), picture.pixelColor(outside, y)));
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

QStringList weakContrasts(QWidget& page) {
    QStringList findings;
    const std::vector<QWidget*> grounds = groundsOf(page);
    for (const Ground& ground : readGrounds(page)) {
        const QImage picture = ground.picture();
        for (const DrawnText& text : ground.texts) {
            const QColor behind = mostCommon(picture, text.box.toAlignedRect());
            const double measured = behind.isValid() ? contrast(over(text.color, behind), behind) : 21;
            if (measured < wordsNeed) {
                findings << QStringLiteral("words at %1:1: %2").arg(measured, 0, 'f', 2).arg(shortened(text));
            }
        }
        for (QWidget* control : controlsOf(page)) {
            // The place where one is in the side bar has a frame for decoration: bold words and a description say it.
            const bool inSideBar = qobject_cast<SideBar*>(control->parentWidget()) != nullptr;
            if (inSideBar || groundOf(control, grounds) != ground.widget || !control->isEnabled()) {
                continue;
            }
            const bool ticked =
                qobject_cast<QCheckBox*>(control) != nullptr || qobject_cast<QRadioButton*>(control) != nullptr;
            const QRect place(control->mapTo(ground.widget, QPoint()), control->size());
            const double edge = edgeContrast(picture, place, 4);
            // Without an outline it is known by its words, as a link is; what is chosen has a box or ring to show.
            const bool plain = edge < 1.1;
            const double measured = ticked && plain ? edgeContrast(picture, place, 44) : edge;
            if ((!plain || ticked) && measured < controlsNeed) {
                findings << QStringLiteral("outline at %1:1: %2")
                                .arg(measured, 0, 'f', 2)
                                .arg(control->accessibleName().isEmpty() && ticked ? QStringLiteral("a choice")
                                                                                   : control->accessibleName());
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
                findings << QStringLiteral("cut off: %1").arg(shortened(text));
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
