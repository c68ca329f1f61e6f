// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>
#include <QWidget>

namespace kneecheck::ui {

class Label;
class StepDisc;

/// Numbered steps. One of them may be the current one: it is bold, and those before it are ticked.
class StepList : public QWidget {
    Q_OBJECT
public:
    explicit StepList(const QStringList& steps, QWidget* parent = nullptr);

    static constexpr int none = -1;
    int count() const { return static_cast<int>(labels_.size()); }
    int current() const { return current_; }
    /// From 0; count(): all of them are done; none: they are only listed.
    void setCurrent(int step);

private:
    QStringList steps_;
    int current_ = none;
    std::vector<StepDisc*> discs_;
    std::vector<Label*> labels_;
};

} // namespace kneecheck::ui
