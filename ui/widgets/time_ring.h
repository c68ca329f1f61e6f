// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/widgets/ticks.h"

namespace kneecheck::ui {

/// A ring that fills as time passes, with the time that is left in it as text.
class TimeRing : public QWidget {
    Q_OBJECT
public:
    explicit TimeRing(QWidget* parent = nullptr);

    /// `words` stand small below the time: "seconds left". Whole seconds, rounded up: it is over when it says 0.
    void setTime(Moment left, Moment whole, const QString& words);
    /// "0:05", "20:00".
    static QString clockText(Moment left);
    QString shownTime() const { return time_; }
    QString shownWords() const { return words_; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double share_ = 0; ///< of the time, gone
    QString time_;
    QString words_;
};

} // namespace kneecheck::ui
