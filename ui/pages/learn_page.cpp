// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/learn_page.h"

#include <utility>

#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/widgets/reading_group.h"
#include "ui/widgets/reading_row.h"
#include "ui/widgets/search_field.h"
#include "ui/words.h"
#include "ui_learn_page.h"

namespace kneecheck::ui {

LearnPage::LearnPage(QWidget* parent) : ScrollColumn(parent), ui_(std::make_unique<Ui::LearnPage>()) {
    auto* content = new QWidget;
    ui_->setupUi(content);
    column()->addWidget(content);
    column()->addStretch(1);
    setPadding(28, 32, 32);
    ui_->nothing->hide();
    connect(ui_->search, &QLineEdit::textChanged, this, &LearnPage::search);
    connect(ui_->search, &SearchField::leftDownwards, this, &LearnPage::goToFirst);
    connect(ui_->showAll, &QPushButton::clicked, this, [this] {
        ui_->search->clear();
        ui_->search->setFocus(Qt::OtherFocusReason);
    });
    connect(ui_->check, &QPushButton::clicked, this, &LearnPage::checkRequested);
}

LearnPage::~LearnPage() = default;

QWidget* LearnPage::heading() const {
    return ui_->heading;
}

void LearnPage::setContent(std::shared_ptr<const assessment::Content> content) {
    if (content == content_) {
        return;
    }
    content_ = std::move(content);
    library_.reset();
    groups_ = {};
    emptyLayout(ui_->groups);
    if (isVisible()) {
        makeGroups();
    }
}

void LearnPage::showEvent(QShowEvent* event) {
    makeGroups();
    ScrollColumn::showEvent(event);
}

void LearnPage::makeGroups() {
    if (content_ == nullptr || library_ != nullptr) {
        return;
    }
    library_ = std::make_unique<assessment::LibrarySearch>(*content_);
    const std::array<std::pair<QString, QString>, kinds> words{{
        {tr("Conditions"), tr("What can be wrong with a knee, how it usually goes, and what helps")},
        {tr("Self-tests"), tr("What you can look at or try at home, and what it tells")},
        {tr("Exercises"), tr("How each is done, how much of it, and when to stop")},
        {tr("Questions people ask"), tr("Short answers, and how well they are known")},
        {tr("Good to know"), tr("Pain, load, running, the gym, medicines and treatments")},
    }};
    std::array<std::size_t, kinds> counts{};
    for (const assessment::LibraryItem& item : library_->items()) {
        ++counts.at(static_cast<std::size_t>(item.kind));
    }
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        auto* group = new ReadingGroup(words.at(kind).first, words.at(kind).second, this);
        group->setCount(counts.at(kind));
        connect(group, &ReadingGroup::opened, this, [this, kind] { fillGroup(kind); });
        ui_->groups->addWidget(group);
        groups_.at(kind) = group;
        group->setVisible(counts.at(kind) > 0);
    }
    search();
}

void LearnPage::fillGroup(std::size_t kind) {
    ReadingGroup* group = groups_.at(kind);
    if (group->isFilled()) {
        return;
    }
    for (const assessment::LibraryItem& item : library_->items()) {
        if (static_cast<std::size_t>(item.kind) != kind) {
            continue;
        }
        auto* row = new ReadingRow(text(item.title), text(item.line), group);
        connect(row, &QPushButton::clicked, this, [this, row, item] {
            last_ = row;
            Q_EMIT itemRequested(item);
        });
        group->addRow(row);
    }
}

void LearnPage::search() {
    if (library_ == nullptr) {
        return;
    }
    const std::string query = ui_->search->text().toStdString();
    const bool searching = !assessment::searchWords(query).empty();
    const std::vector<std::size_t> found = library_->find(query);
    std::array<std::vector<std::size_t>, kinds> rows;
    std::array<std::size_t, kinds> first{};
    std::array<std::size_t, kinds> counts{};
    const auto kindOf = [&](std::size_t item) { return static_cast<std::size_t>(library_->items()[item].kind); };
    for (std::size_t item = 0; item < library_->items().size(); ++item) {
        if (counts.at(kindOf(item))++ == 0) {
            first.at(kindOf(item)) = item;
        }
    }
    for (const std::size_t item : found) {
        rows.at(kindOf(item)).push_back(item - first.at(kindOf(item)));
    }
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        ReadingGroup* group = groups_.at(kind);
        if (searching) {
            fillGroup(kind);
            group->showFound(rows.at(kind));
        } else {
            group->showAll();
            group->setCount(counts.at(kind));
            group->setVisible(counts.at(kind) > 0);
        }
    }
    const int count = static_cast<int>(found.size());
    const QString said = !searching ? QString() : count == 0 ? tr("Nothing found") : tr("%n found", nullptr, count);
    ui_->found->setText(said);
    ui_->found->setVisible(searching && count > 0);
    ui_->nothing->setVisible(searching && count == 0);
    ui_->nothingTitle->setText(tr("Nothing found for “%1”").arg(ui_->search->text().trimmed()));
    // Qt 6.4 cannot announce; a change of the description is read out where the focus is.
    ui_->search->setAccessibleDescription(said);
}

void LearnPage::goToFirst() const {
    for (const ReadingGroup* group : groups_) {
        if (ReadingRow* row = group == nullptr ? nullptr : group->firstShown()) {
            row->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void LearnPage::comeBack() {
    if (last_ && last_->isVisible()) {
        last_->setFocus(Qt::OtherFocusReason);
    } else {
        heading()->setFocus(Qt::OtherFocusReason);
    }
}

void LearnPage::resizeEvent(QResizeEvent* event) {
    const bool narrow = window()->width() < 900;
    setPadding(narrow ? 20 : 28, narrow ? 24 : 32, narrow ? 24 : 32);
    ScrollColumn::resizeEvent(event);
}

} // namespace kneecheck::ui
