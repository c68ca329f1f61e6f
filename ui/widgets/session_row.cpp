// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/session_row.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QAccessibleWidget>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include "ui/look/icons.h"

namespace kneecheck::ui {
namespace {

constexpr int edge = 16;

int scaled(int size) {
    return static_cast<int>(std::lround(size * Look::get().iconScale()));
}

/// A row of the table: selected or not, and "press" opens it.
class SpokenRow : public QAccessibleWidget {
public:
    explicit SpokenRow(SessionRow* row) : QAccessibleWidget(row, QAccessible::ListItem), row_(row) {}

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = row_->isSelected();
        return state;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QString localizedActionName(const QString& name) const override {
        return name == pressAction() ? row_->act() : QAccessibleWidget::localizedActionName(name);
    }
    void doAction(const QString& name) override {
        if (name == pressAction()) {
            Q_EMIT row_->opened();
        } else {
            QAccessibleWidget::doAction(name);
        }
    }

private:
    SessionRow* row_;
};

void speakAsListItems() {
    static const bool installed = [] {
        QAccessible::installFactory([](const QString&, QObject* object) -> QAccessibleInterface* {
            auto* row = qobject_cast<SessionRow*>(object);
            return row != nullptr && row->isInTable() ? new SpokenRow(row) : nullptr;
        });
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace

SessionRow::SessionRow(SessionLine line, bool columns, QWidget* parent)
    : QPushButton(parent), line_(std::move(line)), act_(tr("Open")), columns_(columns) {
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true);
    setMouseTracking(columns);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusInside", true);
    if (columns) {
        speakAsListItems();
    }
    if (line_.nextDay) {
        line_.detail = tr("%1, next day %2", "date, score and advice; score").arg(line_.detail).arg(*line_.nextDay);
    }
    setAccessibleName(line_.title + QStringLiteral(", ") + line_.detail);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setEnabled(line_.intact);
    connect(&Look::get(), &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SessionRow::setSelected(bool selected) {
    selected_ = selected;
    setFocusPolicy(selected || !columns_ ? Qt::StrongFocus : Qt::ClickFocus); // Tab goes to the one that is selected
    update();
    if (selected) {
        QAccessibleEvent event(this, QAccessible::Selection);
        QAccessible::updateAccessibility(&event);
    }
}

void SessionRow::setAct(const QString& act) {
    act_ = act;
    update();
}

bool SessionRow::columnsFit(int width, bool nextDay) {
    return width >= (nextDay ? 700 : 620) * Look::get().t();
}

SessionRow::Columns SessionRow::columnsFor(int width, bool nextDay) {
    const auto grown = [](int size) { return static_cast<int>(size * Look::get().t()); };
    Columns columns;
    columns.title = columns.date + grown(100);
    columns.open = width - grown(80);
    columns.advice = columns.open - grown(176);
    columns.nextDay = nextDay ? columns.advice - grown(80) : 0;
    columns.score = (nextDay ? columns.nextDay : columns.advice) - grown(60);
    return columns;
}

QRect SessionRow::openArea() const {
    return {width() - endWidth(), 0, endWidth(), height()};
}

int SessionRow::endWidth() const {
    return columns_ && columnsFit(width(), nextDay_) ? width() - columnsFor(width(), nextDay_).open
                                                     : std::max(44, scaled(18) + space::l + 12);
}

QSize SessionRow::sizeHint() const {
    return {280, heightForWidth(280)};
}
QSize SessionRow::minimumSizeHint() const {
    return {200, 44};
}

int SessionRow::wordsLeft() const {
    return edge + scaled(24) + 12;
}

int SessionRow::heightForWidth(int width) const {
    if (columns_ && columnsFit(width, nextDay_)) {
        return Look::get().controlHeight(44);
    }
    const QRect room(0, 0, width - wordsLeft() - scaled(18) - space::l, 10000);
    const int title =
        QFontMetrics(roleFont(TextRole::BodyBold)).boundingRect(room, Qt::TextWordWrap, line_.title).height();
    const int detail =
        QFontMetrics(roleFont(TextRole::Small)).boundingRect(room, Qt::TextWordWrap, line_.detail).height();
    return std::max(64, title + 2 + detail + 20);
}

void SessionRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (selected_) {
        painter.fillRect(rect(), color(Role::AccentSoft));
        painter.fillRect(0, 0, 4, height(), color(Role::Accent));
    } else if (isDown() || (isEnabled() && underMouse())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(isDown() ? Role::AccentSoft : Role::Hover));
        painter.drawRoundedRect(rect().adjusted(3, 3, -3, -3), radius::control, radius::control);
    }
    if (!first_) {
        painter.fillRect(0, 0, width(), 1, color(Role::Border));
    }
    if (columns_ && columnsFit(width(), nextDay_)) {
        paintColumns(painter);
    } else {
        paintLines(painter);
    }
    if (isEnabled()) {
        paintEnd(painter);
    }
}

void SessionRow::paintEnd(QPainter& painter) const {
    const int chevron = scaled(18);
    const bool words = columns_ && columnsFit(width(), nextDay_);
    const bool pointed = columns_ && underMouse() && openArea().contains(mapFromGlobal(QCursor::pos()));
    const Role role = columns_ ? Role::Accent : Role::Muted;
    painter.drawPixmap(width() - chevron - 12, (height() - chevron) / 2,
                       iconPixmap(QStringLiteral("right"), color(role), chevron, devicePixelRatioF()));
    if (words) {
        QFont written = roleFont(TextRole::BodyBold);
        written.setUnderline(pointed);
        painter.setFont(written);
        painter.setPen(color(role));
        painter.drawText(openArea().adjusted(0, 0, -chevron - 14, 0), Qt::AlignVCenter | Qt::AlignRight, act_);
    }
}

void SessionRow::keyPressEvent(QKeyEvent* event) {
    constexpr int end = 1'000'000;
    if (!columns_) {
        QPushButton::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT moveRequested(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT moveRequested(1);
        return;
    case Qt::Key_Home:
        Q_EMIT moveRequested(-end);
        return;
    case Qt::Key_End:
        Q_EMIT moveRequested(end);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void SessionRow::mouseReleaseEvent(QMouseEvent* event) {
    const bool opens =
        columns_ && isDown() && event->button() == Qt::LeftButton && openArea().contains(event->position().toPoint());
    QPushButton::mouseReleaseEvent(event); // selects it
    if (opens) {
        Q_EMIT opened();
    }
}

void SessionRow::mouseDoubleClickEvent(QMouseEvent* event) {
    if (columns_ && event->button() == Qt::LeftButton && !openArea().contains(event->position().toPoint())) {
        Q_EMIT opened();
        return;
    }
    QPushButton::mouseDoubleClickEvent(event);
}

void SessionRow::mouseMoveEvent(QMouseEvent* event) {
    QPushButton::mouseMoveEvent(event);
    if (columns_) {
        update(openArea());
    }
}

void SessionRow::paintColumns(QPainter& painter) const {
    const Columns columns = columnsFor(width(), nextDay_);
    const QFont font = roleFont(selected_ ? TextRole::BodyBold : TextRole::Body);
    painter.setPen(color(isEnabled() ? Role::Text : Role::Muted));
    const auto write = [&](int left, int right, const QString& words, const QFont& written) {
        painter.setFont(written);
        const QRect room(left, 0, right - left - space::s, height());
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(written).elidedText(words, Qt::ElideRight, room.width()));
    };
    if (!line_.intact) {
        write(columns.date, width(), line_.title + QStringLiteral(". ") + line_.detail, font);
        return;
    }
    const auto number = [](const std::optional<int>& score) {
        return score ? QString::number(*score) : QStringLiteral("–");
    };
    const QFont body = roleFont(TextRole::Body);
    write(columns.date, columns.title, line_.date, font);
    write(columns.title, columns.score, line_.title, body);
    write(columns.score, nextDay_ ? columns.nextDay : columns.advice, number(line_.score), body);
    if (nextDay_) {
        write(columns.nextDay, columns.advice, number(line_.nextDay), body);
    }
    const int mark = scaled(20);
    paintMark(painter, QRectF(columns.advice, (height() - mark) / 2.0, mark, mark), line_.training, false);
    write(columns.advice + mark + space::s, columns.open, line_.advice, body);
}

void SessionRow::paintLines(QPainter& painter) const {
    const int mark = scaled(24);
    if (line_.intact) {
        paintMark(painter, QRectF(edge, (height() - mark) / 2.0, mark, mark), line_.training, false);
    }
    const QRect room(wordsLeft(), 0, width() - wordsLeft() - scaled(18) - space::l, height());
    const QRect measure(0, 0, room.width(), 10000);
    const int title =
        QFontMetrics(roleFont(TextRole::BodyBold)).boundingRect(measure, Qt::TextWordWrap, line_.title).height();
    const int detail =
        QFontMetrics(roleFont(TextRole::Small)).boundingRect(measure, Qt::TextWordWrap, line_.detail).height();
    const int top = (height() - title - 2 - detail) / 2;
    painter.setPen(color(isEnabled() ? Role::Text : Role::Muted));
    painter.setFont(roleFont(TextRole::BodyBold));
    painter.drawText(QRect(room.left(), top, room.width(), title), Qt::TextWordWrap, line_.title);
    painter.setPen(color(Role::Muted));
    painter.setFont(roleFont(TextRole::Small));
    painter.drawText(QRect(room.left(), top + title + 2, room.width(), detail), Qt::TextWordWrap, line_.detail);
}

} // namespace kneecheck::ui
