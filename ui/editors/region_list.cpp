// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/region_list.h"

#include <algorithm>

#include <QBoxLayout>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include "ui/knee/knee_art.h"
#include "ui/look/labels.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/answer_row.h"

namespace kneecheck::ui {
namespace {

/// "Make main", or the badge of the main one: 32 high to look at, 44 high to click.
class MainButton : public QPushButton {
public:
    MainButton(const QString& region, QWidget* parent) : QPushButton(parent), region_(region) {
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setProperty("focusRadius", 6);
        setProperty("focusInside", true);
        connect(&Look::get(), &Look::changed, this, [this] { updateGeometry(); });
        setMain(false);
    }
    void setMain(bool main) {
        main_ = main;
        setText(main ? RegionList::tr("Main") : RegionList::tr("Make main"));
        setAccessibleName(RegionList::tr("%1: %2").arg(text(), region_));
        updateGeometry();
        update();
    }
    QSize sizeHint() const override {
        const QFontMetrics metrics(roleFont(TextRole::SmallBold));
        const int words = std::max(metrics.horizontalAdvance(RegionList::tr("Main")) + starSize + 6,
                                   metrics.horizontalAdvance(RegionList::tr("Make main")));
        return {words + 22, Look::get().controlHeight(44)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int visible = std::max(32, QFontMetrics(roleFont(TextRole::Small)).height() + 8);
        const QRectF pill = QRectF(0, (height() - visible) / 2.0, width(), visible).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(color(main_ ? Role::Fill : underMouse() ? Role::Text : Role::Strong), 1));
        painter.setBrush(color(main_          ? Role::Fill
                               : isDown()     ? Role::AccentSoft
                               : underMouse() ? Role::Hover
                                              : Role::Surface));
        painter.drawRoundedRect(pill, radius::tag, radius::tag);
        painter.setFont(roleFont(main_ ? TextRole::SmallBold : TextRole::Small));
        painter.setPen(color(main_ ? Role::OnFill : Role::Text));
        if (!main_) {
            painter.drawText(pill, Qt::AlignCenter, text());
            return;
        }
        const int words = QFontMetrics(painter.font()).horizontalAdvance(text());
        const double left = (width() - words - starSize - 6) / 2.0;
        painter.fillPath(mainStar(QPointF(left + starSize / 2.0, height() / 2.0), starSize / 2.0), color(Role::OnFill));
        painter.drawText(QRectF(left + starSize + 6, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    }

private:
    static constexpr int starSize = 16;
    QString region_;
    bool main_ = false;
};

} // namespace

/// A card of rows; it paints the background of each whole line, and thin rules between them.
class RegionGroup : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    void addLine(CheckRow* row, QWidget* button) {
        auto* line = new QHBoxLayout;
        line->setContentsMargins(0, 0, space::s, 0);
        line->setSpacing(0);
        line->addWidget(row, 1);
        line->addWidget(button);
        static_cast<QVBoxLayout*>(layout())->addLayout(line);
        rows_.push_back(row);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath card;
        card.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
        painter.fillPath(card, color(Role::Surface));
        painter.save();
        painter.setClipPath(card);
        for (const CheckRow* row : rows_) {
            const QRect line(0, row->y(), width(), row->height());
            if (row->isChecked() || row->isPointed()) {
                painter.fillRect(line, color(row->isChecked() ? Role::AccentSoft : Role::Hover));
            }
            if (row != rows_.front()) {
                painter.fillRect(0, row->y() - 1, width(), 1, color(Role::Border));
            }
        }
        painter.restore();
        painter.setPen(QPen(color(Role::Border), 1));
        painter.drawPath(card);
    }

private:
    std::vector<CheckRow*> rows_;
};

RegionList::RegionList(const std::vector<assessment::Region>& regions, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    std::vector<std::string> views;
    for (const assessment::Region& region : regions) {
        if (std::find(views.begin(), views.end(), region.view) == views.end()) {
            views.push_back(region.view);
        }
    }
    for (const std::string& view : views) {
        if (!lines_.empty()) {
            column->addSpacing(space::s);
        }
        column->addWidget(new Label(TextRole::SmallBold, headingOf(view), this, Role::Muted));
        auto* group = new RegionGroup(this);
        setAccessibleRole(group, QAccessible::Grouping);
        group->setAccessibleName(headingOf(view));
        auto* rows = new QVBoxLayout(group);
        rows->setContentsMargins(1, 1, 1, 1);
        rows->setSpacing(1);
        connect(&Look::get(), &Look::changed, group, qOverload<>(&QWidget::update));
        column->addWidget(group);
        for (const assessment::Region& region : regions) {
            if (region.view != view) {
                continue;
            }
            const QString id = QString::fromStdString(region.id);
            const QString text = QString::fromStdString(region.text);
            auto* row = new CheckRow(text, {}, {}, group);
            row->setInCard();
            auto* button = new MainButton(text, group);
            button->hide();
            group->addLine(row, button);
            lines_.push_back({id, group, row, button});
            connect(row, &CheckRow::clicked, this, [this, id](bool chosen) { Q_EMIT toggled(id, chosen); });
            connect(row, &CheckRow::pointedChanged, this, [this, id, group](bool pointed) {
                group->update();
                Q_EMIT pointedAt(pointed ? id : QString());
            });
            connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT mainRequested(id); });
        }
    }
}

QString RegionList::headingOf(const std::string& view) {
    if (view == "front") {
        return tr("Front");
    }
    if (view == "outer") {
        return tr("Outer side");
    }
    if (view == "inner") {
        return tr("Inner side");
    }
    return tr("Back");
}

void RegionList::setChosen(const QStringList& regions, const QString& main) {
    for (const Line& line : lines_) {
        const bool chosen = regions.contains(line.region);
        const bool isMain = chosen && line.region == main;
        line.row->setChecked(chosen);
        line.row->setAccessibleDescription(isMain ? tr("The main place") : QString());
        static_cast<MainButton*>(line.makeMain)->setMain(isMain);
        line.makeMain->setVisible(chosen && regions.size() > 1);
        line.group->update();
    }
}

void RegionList::setPointed(const QString& region) {
    for (const Line& line : lines_) {
        line.row->setPointed(line.region == region);
        line.group->update();
    }
}

CheckRow* RegionList::row(const QString& region) const {
    const auto found =
        std::find_if(lines_.begin(), lines_.end(), [&](const Line& line) { return line.region == region; });
    return found == lines_.end() ? nullptr : found->row;
}

QWidget* RegionList::makeMain(const QString& region) const {
    const auto found =
        std::find_if(lines_.begin(), lines_.end(), [&](const Line& line) { return line.region == region; });
    return found == lines_.end() ? nullptr : found->makeMain;
}

QString RegionList::focused() const {
    const auto found = std::find_if(lines_.begin(), lines_.end(),
                                    [](const Line& line) { return line.row->hasFocus() || line.makeMain->hasFocus(); });
    return found == lines_.end() ? QString() : found->region;
}

std::vector<QWidget*> RegionList::stops() const {
    std::vector<QWidget*> stops;
    for (const Line& line : lines_) {
        stops.push_back(line.row);
        stops.push_back(line.makeMain);
    }
    return stops;
}

} // namespace kneecheck::ui

#include "region_list.moc"
