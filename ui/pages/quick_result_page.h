// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "ui/pages/result_view.h"

namespace Ui {
class QuickResultPage;
}

namespace kneecheck::ui {

class Button;
class Label;
class ResultActions;

/// The answer to "Can I carry on?", readable at arm's length, and to a check-in.
class QuickResultPage : public QWidget {
    Q_OBJECT
public:
    explicit QuickResultPage(QWidget* parent = nullptr);
    ~QuickResultPage() override;

    void show(const ResultView& view);
    QWidget* heading() const { return heading_; }
    /// Takes the focus to the heading, and the page to its top.
    void begin();
    Button* primary() const { return done_; }
    ResultActions* actions() const { return actions_; }

Q_SIGNALS:
    void backRequested();
    void doneRequested();
    void askAgainRequested();
    void answerRequested(QString question);
    /// The button beside "Look again" was pressed.
    void recheckRequested(qint64 session, kneecheck::assessment::Flow flow);

private:
    void fill();
    QString name() const;

    std::unique_ptr<Ui::QuickResultPage> ui_;
    Button* back_;
    Label* name_;
    ResultActions* actions_;
    Button* done_;
    Button* again_;
    QWidget* heading_ = nullptr;
    std::optional<ResultView> view_;
};

} // namespace kneecheck::ui
