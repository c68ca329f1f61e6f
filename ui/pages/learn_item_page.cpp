// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/learn_item_page.h"

#include <algorithm>
#include <utility>

#include <QHBoxLayout>

#include "ui/look/buttons.h"
#include "ui/look/cards.h"
#include "ui/look/labels.h"
#include "ui/look/scroll_column.h"
#include "ui/pages/learn_parts.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/page_bar.h"
#include "ui/words.h"
#include "ui_learn_item_page.h"

namespace kneecheck::ui {

using assessment::LibraryKind;

LearnItemPage::LearnItemPage(QWidget* parent)
    : QWidget(parent), ui_(std::make_unique<Ui::LearnItemPage>()), back_(makeQuiet(tr("Learn"))) {
    ui_->setupUi(this);
    ui_->scroll->setPadding(24, 32, 32);
    back_->setIconName(QStringLiteral("left"), 20, 2.5);
    back_->setFlush(Qt::LeftEdge);
    back_->setAccessibleName(tr("Back to Learn"));
    ui_->bar->row()->addWidget(back_);
    ui_->bar->row()->addStretch(1);
    connect(back_, &QPushButton::clicked, this, &LearnItemPage::backRequested);
    connect(&Look::get(), &Look::changed, this, &LearnItemPage::fill);
}

LearnItemPage::~LearnItemPage() = default;

void LearnItemPage::show(std::shared_ptr<const assessment::Content> content, const assessment::LibraryItem& item) {
    content_ = std::move(content);
    item_ = item;
    fill();
}

void LearnItemPage::begin() {
    heading_->setFocus(Qt::OtherFocusReason);
    ui_->scroll->toTop(); // the focus scrolls, and there may be no layout yet
}

void LearnItemPage::fill() {
    if (!item_) {
        return;
    }
    ui_->scroll->clear();
    QVBoxLayout* column = ui_->scroll->column();
    heading_ = makeHeading(TextRole::H1, text(item_->title), this);
    const auto page = [&](const std::vector<assessment::ReadingPage>& pages) {
        const auto found =
            std::find_if(pages.begin(), pages.end(), [&](const auto& one) { return one.id == item_->id; });
        column->addWidget(heading_);
        column->addSpacing(space::m);
        addParagraphs(*content_, found->paragraphs, column);
        addSources(found->sources);
    };
    switch (item_->kind) {
    case LibraryKind::Condition: {
        const assessment::Condition& condition = *content_->findCondition(item_->id);
        column->addLayout(makeConditionHead(*content_, condition, heading_, this));
        addCondition(*content_, condition, makeCheckNotice(), column);
        addSources(condition.sources);
        break;
    }
    case LibraryKind::SelfTest: {
        const assessment::SelfTest& test = *content_->library.findSelfTest(item_->id);
        column->addWidget(heading_);
        column->addSpacing(space::l);
        addSelfTest(test, makeCheckNotice(), column);
        addSources(test.sources);
        break;
    }
    case LibraryKind::Exercise: {
        const assessment::Exercise& exercise = *content_->library.findExercise(item_->id);
        column->addWidget(heading_);
        column->addSpacing(space::xs);
        addExercise(*content_, exercise, column);
        column->addSpacing(space::xl);
        column->addWidget(makeCheckNotice());
        addSources(exercise.sources);
        break;
    }
    case LibraryKind::Question:
        page(content_->library.faq);
        break;
    case LibraryKind::Topic:
        page(content_->library.topics);
        break;
    }
    column->addStretch(1);
}

QWidget* LearnItemPage::makeCheckNotice() {
    auto* notice = new NoticeRow(QStringLiteral("info"), tr("This is reading, not a check"),
                                 word(*content_, "reading-not-a-check"), this);
    const bool test = item_->kind == LibraryKind::SelfTest;
    auto* check = makeSecondary(test ? tr("Check my knee first") : tr("Check my knee"), notice);
    connect(check, &QPushButton::clicked, this, &LearnItemPage::checkRequested);
    notice->addButton(check);
    return notice;
}

void LearnItemPage::addSources(const assessment::SourceIds& sources) {
    QVBoxLayout* column = ui_->scroll->column();
    column->addSpacing(space::l);
    QVBoxLayout* lines = addFold(column, tr("Sources"));
    for (const QString& line : citations(sources, *content_)) {
        lines->addWidget(new Label(TextRole::Small, line, lines->parentWidget(), Role::Muted));
    }
    column->addSpacing(space::s);
    column->addWidget(new Label(TextRole::Small, word(*content_, "not-a-diagnosis"), this, Role::Muted));
}

} // namespace kneecheck::ui
