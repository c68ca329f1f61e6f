// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers_page.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

#include "ui/look/buttons.h"
#include "ui/look/cards.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/scroll_column.h"
#include "ui_answers_page.h"

namespace kneecheck::ui {
namespace {

constexpr int askedWidth = 264;

} // namespace

AnswersPage::AnswersPage(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::AnswersPage>()) {
    ui_->setupUi(this);
    ui_->foot->setText(tr("See result"));
    ui_->foot->setHints({{tr("Enter"), {}, tr("see result")}});
    connect(ui_->head, &CheckHead::backRequested, this, &AnswersPage::backRequested);
    connect(ui_->head, &CheckHead::saveAndCloseRequested, this, &AnswersPage::saveAndCloseRequested);
    connect(ui_->foot, &CheckFoot::pressed, this, &AnswersPage::resultRequested);
    const auto* back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, this, &AnswersPage::backRequested);
    // Lines stand side by side or stacked: made anew when the text size changes.
    connect(&Look::get(), &Look::changed, this, &AnswersPage::build);
}

AnswersPage::~AnswersPage() = default;

void AnswersPage::setAnswers(const AnswersPageData& shown) {
    data_ = shown;
    ui_->head->setStages(shown.stages);
    ui_->head->setTitle(shown.title);
    ui_->foot->setRemark(shown.open == 0 ? QString()
                                         : tr("%n questions are open. The result will say so.", nullptr, shown.open));
    build();
    ui_->body->ensureVisible(0, 0);
    focusHeading();
}

void AnswersPage::build() {
    change_.clear();
    tryTests_ = nullptr;
    ui_->body->clear();
    QVBoxLayout* column = ui_->body->column();
    heading_ = makeHeading(TextRole::H1, tr("Check your answers"), this);
    heading_->setAccessibleName(heading_->text());
    column->addWidget(heading_);
    column->addSpacing(space::s);
    column->addWidget(
        makeMuted(tr("Nothing is final. Change anything that does not look right, then see your result."), this));
    std::vector<QWidget*> stops{ui_->head->back(), ui_->head->saveAndClose(), heading_};
    if (!data_.tests.isEmpty()) {
        column->addSpacing(space::l);
        column->addWidget(makeTests());
        stops.push_back(tryTests_);
    }
    for (const AnswerGroup& group : data_.groups) {
        column->addSpacing(20);
        column->addWidget(new Label(TextRole::H3, group.stage, this));
        column->addSpacing(space::s);
        auto* card = new Card(this);
        auto* lines = new QVBoxLayout(card);
        lines->setContentsMargins(1, 1, 1, 1);
        lines->setSpacing(0);
        for (const AnswerLine& line : group.lines) {
            if (&line != &group.lines.front()) {
                lines->addWidget(new Rule(card));
            }
            lines->addWidget(makeLine(line, card));
            stops.push_back(change_.at(line.question));
        }
        column->addWidget(card);
    }
    column->addStretch(1);
    stops.push_back(ui_->foot->primary());
    for (std::size_t i = 1; i < stops.size(); ++i) {
        setTabOrder(stops[i - 1], stops[i]);
    }
}

/// Never more than an offer: the result is there without them.
QWidget* AnswersPage::makeTests() {
    const int tests = static_cast<int>(data_.tests.size());
    const QString names = data_.tests.join(QStringLiteral(", "));
    auto* notice = new NoticeRow(
        QStringLiteral("body"),
        tests == 1 ? tr("A short test could sharpen this") : tr("%1 short tests could sharpen this").arg(tests),
        data_.testMinutes == 1
            ? tr("%1. About a minute. Optional.", "names of self-tests").arg(names)
            : tr("%1. About %2 minutes. Optional.", "names of self-tests, how long").arg(names).arg(data_.testMinutes),
        this);
    tryTests_ = makeSecondary(tests == 1 ? tr("Try it") : tr("Try them"), notice);
    tryTests_->setAccessibleName(tr("%1: %2").arg(tryTests_->text(), names));
    notice->addButton(tryTests_);
    connect(tryTests_, &QPushButton::clicked, this, &AnswersPage::selfTestsRequested);
    return notice;
}

QWidget* AnswersPage::makeLine(const AnswerLine& line, QWidget* parent) {
    const bool stacked = Look::get().stacked();
    auto* widget = new QWidget(parent);
    auto* row = new QBoxLayout(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, widget);
    row->setContentsMargins(20, 4, 8, 4);
    row->setSpacing(stacked ? space::xs : space::l);
    auto* asked = makeMuted(line.asked, widget);
    if (!stacked) {
        asked->setFixedWidth(askedWidth);
    }
    row->addWidget(asked);
    row->addWidget(makeAnswer(line, widget), 1);
    auto* change = makeQuiet(line.open ? tr("Answer") : tr("Change"), widget);
    change->setAccessibleName(tr("%1: %2").arg(change->text(), line.asked));
    change->setProperty("focusInside", false);
    if (stacked) {
        change->setFlush(Qt::LeftEdge);
    }
    row->addWidget(change);
    connect(change, &QPushButton::clicked, this,
            [this, question = line.question] { Q_EMIT changeRequested(question); });
    change_[line.question] = change;
    return widget;
}

QWidget* AnswersPage::makeAnswer(const AnswerLine& line, QWidget* parent) const {
    auto* answer = new QWidget(parent);
    if (line.open) {
        auto* row = new QHBoxLayout(answer);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::s);
        row->addWidget(new IconView(QStringLiteral("warn"), Role::ModLine, 20, answer));
        row->addWidget(new Label(TextRole::BodyBold, tr("Not answered"), answer, Role::ModLine), 1);
        return answer;
    }
    auto* lines = new QVBoxLayout(answer);
    lines->setContentsMargins(0, 6, 0, 6);
    lines->setSpacing(2);
    for (int i = 0; i < line.answer.size(); ++i) {
        const bool main = i == 0 && line.firstIsMain;
        lines->addWidget(new Label(main ? TextRole::BodyBold : TextRole::Body,
                                   main ? tr("%1 (main)").arg(line.answer[i]) : line.answer[i], answer));
    }
    return answer;
}

void AnswersPage::focusQuestion(const std::string& question) {
    const auto found = change_.find(question);
    if (found != change_.end()) {
        ui_->body->widget()->layout()->activate();
        found->second->setFocus(Qt::OtherFocusReason);
    }
}

void AnswersPage::focusHeading() {
    if (heading_ != nullptr) {
        heading_->clearFocus();
        heading_->setFocus(Qt::OtherFocusReason);
    }
}

void AnswersPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    focusHeading();
}

void AnswersPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto* button = qobject_cast<QPushButton*>(focusWidget());
        button != nullptr ? button->click() : Q_EMIT resultRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kneecheck::ui
