// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QWidget>

#include "ui/pages/check_pages_data.h"

class QBoxLayout;

namespace Ui {
class QuestionPage;
}

namespace kneecheck::ui {

class ErrorSummary;
class Label;
class MissingFrame;
class NoteLine;
class WhyWeAsk;

/// What a person said to a question; no answer: nothing any more.
struct GivenAnswer {
    std::string question;
    std::optional<assessment::Answer> answer;
};

/// Asks one question. It shows what it is given and says what is answered; what comes next is not its business.
class QuestionPage : public QWidget {
    Q_OBJECT
public:
    explicit QuestionPage(QWidget* parent = nullptr);
    ~QuestionPage() override;

    /// Shows a question, and takes the focus to its heading. The same question with the same rows again only takes the
    /// answer and the stages: nothing that the person is doing is interrupted.
    void setQuestion(const QuestionPageData& shown);
    AnswerEditor* editor() const { return editor_; }

public Q_SLOTS:
    /// As the button: goes on, or says what is missing.
    void pressContinue();
    void focusHeading();

Q_SIGNALS:
    /// With every change, and once more when the page is left (rows of a checklist are complete then).
    void answered(const kneecheck::ui::GivenAnswer& given);
    void continueRequested();
    void backRequested();
    void saveAndCloseRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void showEditor();
    void showMissing();
    void clearMissing();
    void fitWidths();
    void orderStops();
    void focusStop(const QString& name);

    std::unique_ptr<Ui::QuestionPage> ui_;
    QuestionPageData data_;
    AnswerEditor* editor_ = nullptr;
    ErrorSummary* error_ = nullptr;
    Label* heading_ = nullptr;
    Label* help_ = nullptr;
    NoteLine* note_ = nullptr;
    WhyWeAsk* why_ = nullptr;
    MissingFrame* frame_ = nullptr;
    QBoxLayout* errorLine_ = nullptr;
    QBoxLayout* frameLine_ = nullptr;
    std::vector<QWidget*> narrow_; ///< at most as wide as answers
};

} // namespace kneecheck::ui
