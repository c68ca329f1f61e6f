// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/question_page.h"

#include <cmath>

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

#include "ui/editors/make_editor.h"
#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/scroll_column.h"
#include "ui/widgets/error_summary.h"
#include "ui/widgets/note_line.h"
#include "ui/widgets/why_we_ask.h"
#include "ui_question_page.h"

namespace kneecheck::ui {
namespace {

constexpr double answerWidth = 680;

/// Left-aligned and at most as wide as the widget's own maximum.
QBoxLayout* addAtLeft(QVBoxLayout* column, QWidget* widget, int stretch = 0) {
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(widget, 1);
    line->addStretch(0);
    column->addLayout(line, stretch);
    return line;
}

} // namespace

QuestionPage::QuestionPage(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::QuestionPage>()) {
    ui_->setupUi(this);
    build();
    connect(ui_->head, &CheckHead::backRequested, this, &QuestionPage::backRequested);
    connect(ui_->head, &CheckHead::saveAndCloseRequested, this, &QuestionPage::saveAndCloseRequested);
    connect(ui_->foot, &CheckFoot::pressed, this, &QuestionPage::pressContinue);
    const auto* back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, this, &QuestionPage::backRequested);
    connect(&Look::get(), &Look::changed, this, &QuestionPage::fitWidths);
    fitWidths();
}

QuestionPage::~QuestionPage() = default;

void QuestionPage::build() {
    QVBoxLayout* column = ui_->body->column();
    error_ = new ErrorSummary(this);
    heading_ = makeHeading(TextRole::H1, {}, this);
    help_ = makeMuted({}, this);
    note_ = new NoteLine(this);
    why_ = new WhyWeAsk(this);
    frame_ = new MissingFrame(this);
    errorLine_ = addAtLeft(column, error_);
    column->addWidget(heading_);
    column->addSpacing(space::s);
    addAtLeft(column, help_);
    addAtLeft(column, note_);
    column->addSpacing(space::xs);
    addAtLeft(column, why_);
    column->addSpacing(space::m);
    frameLine_ = addAtLeft(column, frame_, 1);
    narrow_ = {error_, help_, note_, why_};
    error_->hide();
    connect(error_, &ErrorSummary::linkPressed, this, [this] { editor_->firstOpen()->setFocus(Qt::TabFocusReason); });
}

void QuestionPage::setQuestion(const QuestionPageData& shown) {
    const bool same = editor_ != nullptr && shown.question.id == data_.question.id &&
                      shown.question.text == data_.question.text && shown.context.rows == data_.context.rows &&
                      shown.context.knee == data_.context.knee;
    const bool otherRows = !same && editor_ != nullptr && shown.question.id == data_.question.id;
    data_ = shown;
    ui_->head->setStages(shown.stages);
    ui_->head->setTitle(shown.title);
    if (same) {
        if (editor_->answer() != shown.answer) {
            editor_->setAnswer(shown.answer);
        }
        return;
    }
    clearMissing();
    if (otherRows) {
        // An answer brought or took away rows of its own page: the person stays where they are.
        const QString at = focusWidget() != nullptr ? focusWidget()->accessibleName() : QString();
        showEditor();
        focusStop(at);
        return;
    }
    const QString question = QString::fromStdString(shown.question.text);
    heading_->setText(question);
    heading_->setAccessibleName(question);
    help_->setText(QString::fromStdString(shown.question.help));
    help_->setVisible(!shown.question.help.empty());
    note_->setText(shown.note, shown.noteIcon);
    why_->setText(QString::fromStdString(shown.question.why));
    showEditor();
    ui_->body->ensureVisible(0, 0);
    focusHeading();
}

void QuestionPage::showEditor() {
    if (editor_ != nullptr) {
        // It may be one of its own signals that leads here.
        editor_->disconnect(this);
        editor_->hide();
        editor_->setParent(nullptr);
        editor_->deleteLater();
    }
    editor_ = makeEditor(data_.question, data_.context, frame_);
    editor_->setAnswer(data_.answer);
    frame_->setContent(editor_);
    editor_->show(); // now, so that it can take the focus
    connect(editor_, &AnswerEditor::changed, this, [this] {
        if (!editor_->missing()) {
            clearMissing();
        }
        data_.answer = editor_->answer();
        Q_EMIT answered({data_.question.id, data_.answer});
    });
    connect(editor_, &AnswerEditor::rearranged, this, &QuestionPage::orderStops);
    QList<KeyHint> hints = editor_->keyHints();
    hints.append({tr("Enter"), {}, tr("go on")});
    ui_->foot->setHints(hints);
    fitWidths();
    orderStops();
}

void QuestionPage::fitWidths() {
    const Look& look = Look::get();
    const int most = look.stacked() ? QWIDGETSIZE_MAX : static_cast<int>(std::lround(answerWidth * look.t()));
    for (QWidget* widget : narrow_) {
        widget->setMaximumWidth(most);
    }
    frame_->setMaximumWidth(editor_ != nullptr && editor_->isWide() ? QWIDGETSIZE_MAX : most);
    const bool fills = editor_ != nullptr && editor_->sizePolicy().verticalPolicy() == QSizePolicy::Expanding;
    frameLine_->setAlignment(frame_, fills ? Qt::Alignment() : Qt::AlignTop);
    ui_->body->setPadding(fills ? 20 : space::xl, space::xxl, fills ? 0 : space::xl);
}

/// Tab goes in reading order, also through what was made later or unfolded.
void QuestionPage::orderStops() {
    std::vector<QWidget*> stops{ui_->head->back(), ui_->head->saveAndClose(), error_, error_->link(), heading_,
                                why_->line()};
    const std::vector<QWidget*> answers = editor_->stops();
    stops.insert(stops.end(), answers.begin(), answers.end());
    stops.push_back(ui_->foot->primary());
    for (std::size_t i = 1; i < stops.size(); ++i) {
        setTabOrder(stops[i - 1], stops[i]);
    }
}

void QuestionPage::focusStop(const QString& name) {
    for (QWidget* stop : editor_->stops()) {
        if (stop->accessibleName() == name && !stop->isHidden()) {
            stop->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void QuestionPage::focusHeading() {
    heading_->clearFocus();
    heading_->setFocus(Qt::OtherFocusReason);
}

void QuestionPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    focusHeading();
}

void QuestionPage::pressContinue() {
    if (editor_ == nullptr) {
        return;
    }
    if (editor_->missing()) {
        showMissing();
        return;
    }
    if (const std::optional<assessment::Answer> left = editor_->completed(); left != data_.answer) {
        data_.answer = left;
        Q_EMIT answered({data_.question.id, left});
    }
    Q_EMIT continueRequested();
}

void QuestionPage::showMissing() {
    const QString words = data_.missing[*editor_->missing()];
    error_->setMessage(words);
    frame_->setMessage(words);
    error_->show();
    errorLine_->setContentsMargins(0, 0, 0, 20);
    error_->clearFocus();
    error_->setFocus(Qt::OtherFocusReason);
    // The summary has no place yet while the layout waits to be done.
    ui_->body->widget()->layout()->activate();
    ui_->body->ensureVisible(0, 0);
}

void QuestionPage::clearMissing() {
    if (error_->hasFocus() || error_->link()->hasFocus()) {
        focusHeading(); // or Qt hands the focus to whatever comes next, and Enter would press that
    }
    error_->hide();
    errorLine_->setContentsMargins(0, 0, 0, 0);
    frame_->setMessage({});
}

void QuestionPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto* button = qobject_cast<QPushButton*>(focusWidget());
        button != nullptr ? button->click() : pressContinue();
        return;
    }
    if (editor_ != nullptr && editor_->takeKey(*event)) {
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kneecheck::ui
