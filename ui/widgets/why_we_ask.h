// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kneecheck::ui {

class Disclosure;
class Label;

/// "Why do we ask?": a line that unfolds its answer in place.
class WhyWeAsk : public QWidget {
    Q_OBJECT
public:
    explicit WhyWeAsk(QWidget* parent = nullptr);
    /// Shows the line closed; an empty text takes it away.
    void setText(const QString& text);
    Disclosure* line() const { return line_; }

private:
    Disclosure* line_;
    QWidget* answer_;
    Label* words_;
};

} // namespace kneecheck::ui
