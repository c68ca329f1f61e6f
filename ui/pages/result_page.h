// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "ui/pages/result_view.h"

namespace Ui {
class ResultPage;
}

namespace kneecheck::ui {

class Button;
class ResultActions;

/// A full result, just given or opened again.
class ResultPage : public QWidget {
    Q_OBJECT
public:
    explicit ResultPage(QWidget* parent = nullptr);
    ~ResultPage() override;

    void show(const ResultView& view);
    QWidget* heading() const { return heading_; }
    /// Takes the focus to the heading, and the page to its top.
    void begin();
    Button* primary() const { return done_; }
    ResultActions* actions() const { return actions_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    /// To the answers, or where it was opened from.
    void backRequested();
    void doneRequested();
    void answerRequested(QString question);
    /// Lead through this self-test.
    void selfTestRequested(QString test);
    /// The button beside "Look again" was pressed.
    void recheckRequested(qint64 session, kneecheck::assessment::Flow flow);

private:
    void fill();
    void addHeading();
    void addVerdict();

    std::unique_ptr<Ui::ResultPage> ui_;
    Button* back_;
    ResultActions* actions_;
    Button* done_;
    QWidget* heading_ = nullptr;
    std::optional<ResultView> view_;
};

} // namespace kneecheck::ui
