// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>

#include <QWidget>

#include "ui/pages/check_pages_data.h"

namespace Ui {
class AnswersPage;
}

namespace kneecheck::ui {

class Button;
class Label;

/// Check your answers: every answer with Change, before the result.
class AnswersPage : public QWidget {
    Q_OBJECT
public:
    explicit AnswersPage(QWidget* parent = nullptr);
    ~AnswersPage() override;

    void setAnswers(const AnswersPageData& shown);
    /// After Change: back to the line one came from.
    void focusQuestion(const std::string& question);

public Q_SLOTS:
    void focusHeading();

Q_SIGNALS:
    void changeRequested(const std::string& question);
    void resultRequested();
    /// Do the self-tests that are offered.
    void selfTestsRequested();
    void backRequested();
    void saveAndCloseRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* makeTests();
    QWidget* makeLine(const AnswerLine& line, QWidget* parent);
    QWidget* makeAnswer(const AnswerLine& line, QWidget* parent) const;

    std::unique_ptr<Ui::AnswersPage> ui_;
    AnswersPageData data_;
    Label* heading_ = nullptr;
    Button* tryTests_ = nullptr;
    std::map<std::string, Button*> change_;
};

} // namespace kneecheck::ui
