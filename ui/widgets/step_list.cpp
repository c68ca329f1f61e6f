// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_list.h"

#include <QGridLayout>
#include <QPainter>

#include "ui/look/icons.h"
#include "ui/look/labels.h"

namespace kneecheck::ui {

/// The number of a step on a disc, or a tick once it is done.
class StepDisc : public QWidget {
public:
    StepDisc(int number, QWidget* parent) : QWidget(parent), number_(number) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setDone(bool done) {
        done_ = done;
        update();
    }
    QSize sizeHint() const override { return {size(), size()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(done_ ? Role::Accent : Role::AccentSoft));
        painter.drawEllipse(QRectF(rect()));
        if (done_) {
            const QPixmap tick =
                iconPixmap(QStringLiteral("check"), color(Role::OnAccent), 16, devicePixelRatioF(), 3.0);
            const QSize shown = tick.deviceIndependentSize().toSize();
            painter.drawPixmap((width() - shown.width()) / 2, (height() - shown.height()) / 2, tick);
            return;
        }
        painter.setPen(color(Role::Accent));
        painter.setFont(roleFont(TextRole::BodyBold));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(number_));
    }

private:
    static int size() { return std::max(28, Look::get().lineHeight() + 6); }
    int number_;
    bool done_ = false;
};

StepList::StepList(const QStringList& steps, QWidget* parent) : QWidget(parent), steps_(steps) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(space::m);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < static_cast<int>(steps.size()); ++i) {
        auto* disc = new StepDisc(i + 1, this);
        auto* label = makeBody(steps[i], this);
        label->setMinimumHeight(disc->sizeHint().height());
        grid->addWidget(disc, i, 0, Qt::AlignTop);
        grid->addWidget(label, i, 1);
        discs_.push_back(disc);
        labels_.push_back(label);
    }
    setCurrent(none);
}

void StepList::setCurrent(int step) {
    current_ = step;
    const int steps = count();
    for (int i = 0; i < steps; ++i) {
        const auto at = static_cast<std::size_t>(i);
        discs_[at]->setDone(i < step);
        labels_[at]->setTextRole(i == step ? TextRole::BodyBold : TextRole::Body);
        const QString spoken = tr("Step %1 of %2: %3").arg(i + 1).arg(steps).arg(steps_[i]);
        labels_[at]->setAccessibleName(i == step  ? tr("Now: %1", "a step").arg(spoken)
                                       : i < step ? tr("Done: %1", "a step").arg(spoken)
                                                  : spoken);
    }
}

} // namespace kneecheck::ui
