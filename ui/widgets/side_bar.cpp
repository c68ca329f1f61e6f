// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_bar.h"

#include <algorithm>
#include <cmath>

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/look/icons.h"
#include "ui/look/labels.h"

namespace kneecheck::ui {

/// One place to go.
class SideItem : public QPushButton {
public:
    SideItem(const QString& iconName, const QString& words, QWidget* parent)
        : QPushButton(words, parent), iconName_(iconName) {
        setAutoDefault(true);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setCurrent(bool current) {
        current_ = current;
        setAccessibleDescription(current ? SideBar::tr("This is where you are") : QString());
        update();
    }

    void setNarrow(bool narrow) {
        narrow_ = narrow;
        updateGeometry();
    }

    QSize sizeHint() const override {
        const QFontMetrics small(roleFont(TextRole::SmallBold));
        const QFontMetrics body(roleFont(TextRole::BodyBold));
        if (narrow_) {
            return {small.horizontalAdvance(text()) + 16, std::max(56, icon() + small.height() + 16)};
        }
        return {body.horizontalAdvance(text()) + icon() + 12 + 24, std::max(44, body.height() + 16)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (current_ || underMouse()) {
            painter.setPen(color(Role::Border));
            painter.setBrush(color(current_ ? Role::Surface : Role::Hover));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
        }
        const QPixmap pixmap =
            iconPixmap(iconName_, color(current_ ? Role::Accent : Role::Muted), icon(), devicePixelRatioF());
        painter.setPen(color(Role::Text));
        if (narrow_) {
            painter.setFont(roleFont(current_ ? TextRole::SmallBold : TextRole::Small));
            const int line = painter.fontMetrics().height();
            const int top = (height() - icon() - line - 2) / 2;
            painter.drawPixmap((width() - icon()) / 2, top, pixmap);
            painter.drawText(QRect(0, top + icon() + 2, width(), line), Qt::AlignCenter, text());
        } else {
            painter.setFont(roleFont(current_ ? TextRole::BodyBold : TextRole::Body));
            painter.drawPixmap(12, (height() - icon()) / 2, pixmap);
            painter.drawText(rect().adjusted(12 + icon() + 12, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        }
    }

private:
    static int icon() { return static_cast<int>(std::lround(22 * Look::get().iconScale())); }

    QString iconName_;
    bool narrow_ = false;
    bool current_ = false;
};

namespace {

/// The sign of KneeCheck and its name.
class Brand : public QWidget {
public:
    explicit Brand(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }
    void setNarrow(bool narrow) {
        narrow_ = narrow;
        update();
    }
    QSize sizeHint() const override {
        const QFontMetrics written(roleFont(TextRole::H3));
        const int wide = 12 + sign() + 10 + written.horizontalAdvance(name());
        return {narrow_ ? sign() : wide, std::max(44, written.height() + 12)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const int side = sign();
        const int left = narrow_ ? (width() - side) / 2 : 12;
        painter.drawPixmap(left, (height() - side) / 2,
                           iconPixmap(QStringLiteral("brand"), color(Role::Accent), side, devicePixelRatioF(), 2.5));
        if (!narrow_) {
            painter.setFont(roleFont(TextRole::H3));
            painter.setPen(color(Role::Text));
            painter.drawText(rect().adjusted(left + side + 10, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, name());
        }
    }

private:
    static int sign() { return static_cast<int>(std::lround(26 * Look::get().iconScale())); }
    static QString name() { return QStringLiteral("KneeCheck"); }

    bool narrow_ = false;
};

} // namespace

SideBar::SideBar(QWidget* parent) : QFrame(parent), column_(new QVBoxLayout(this)), privacy_(new QWidget(this)) {
    column_->setSpacing(space::xs);
    column_->addWidget(new Brand(this));
    column_->addSpacing(space::s);
    const auto add = [this](Place place, const QString& iconName, const QString& words) {
        auto* item = new SideItem(iconName, words, this);
        connect(item, &QPushButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
        column_->addWidget(item);
        items_ << item;
    };
    add(Place::Home, QStringLiteral("home"), tr("Home"));
    add(Place::History, QStringLiteral("history"), tr("History"));
    add(Place::Learn, QStringLiteral("learn"), tr("Learn"));
    add(Place::Settings, QStringLiteral("settings"), tr("Settings"));
    column_->addStretch(1);
    auto* row = new QHBoxLayout(privacy_);
    row->setContentsMargins(12, 8, 12, 12);
    row->setSpacing(10);
    row->addWidget(new IconView(QStringLiteral("lock"), Role::Muted, 18, privacy_), 0, Qt::AlignTop);
    row->addWidget(new Label(TextRole::Small, tr("Everything stays on this computer."), privacy_, Role::Muted), 1);
    column_->addWidget(privacy_);
    connect(&Look::get(), &Look::changed, this, &SideBar::arrange);
    arrange();
}

void SideBar::setCurrent(Place place) {
    for (int i = 0; i < items_.size(); ++i) {
        items_[i]->setCurrent(i == static_cast<int>(place));
    }
}

void SideBar::setNarrow(bool narrow) {
    if (narrow != narrow_) {
        narrow_ = narrow;
        arrange();
    }
}

void SideBar::arrange() {
    const bool narrow = narrow_ || Look::get().stacked(); // large text needs the room for the page
    for (SideItem* item : items_) {
        item->setNarrow(narrow);
    }
    auto* brand = static_cast<Brand*>(column_->itemAt(0)->widget());
    brand->setNarrow(narrow);
    privacy_->setVisible(!narrow);
    const int margin = narrow ? 8 : 12;
    column_->setContentsMargins(margin, margin, margin + 1, margin);
    int widest = std::max(narrow ? 88 - 2 * margin : 208 - 2 * margin, brand->sizeHint().width());
    for (const SideItem* item : items_) {
        widest = std::max(widest, item->sizeHint().width());
    }
    setFixedWidth(widest + 2 * margin + 1);
    update();
}

void SideBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Sunken));
    painter.fillRect(width() - 1, 0, 1, height(), color(Role::Border));
}

} // namespace kneecheck::ui
