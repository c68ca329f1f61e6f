// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "ui/pages/result_view.h"

namespace Ui {
class ComparePage;
}

namespace kneecheck::ui {

class Button;
class Label;

/// Two sessions side by side, the older one first, each in the words in which it was given.
class ComparePage : public QWidget {
    Q_OBJECT
public:
    explicit ComparePage(QWidget* parent = nullptr);
    ~ComparePage() override;

    /// In whichever order.
    void show(const ResultView& one, const ResultView& other);
    /// Takes the focus to the heading, and the page to its top.
    void begin();

Q_SIGNALS:
    void backRequested();

private:
    void fill();

    std::unique_ptr<Ui::ComparePage> ui_;
    Button* back_;
    Label* heading_ = nullptr;
    std::optional<ResultView> older_;
    std::optional<ResultView> newer_;
};

} // namespace kneecheck::ui
