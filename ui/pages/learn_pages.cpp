// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/learn_pages.h"

#include <utility>

#include "ui/pages/learn_item_page.h"
#include "ui/pages/learn_page.h"

namespace kneecheck::ui {

LearnPages::LearnPages(QWidget* parent)
    : QStackedWidget(parent), list_(new LearnPage(this)), item_(new LearnItemPage(this)) {
    addWidget(list_);
    addWidget(item_);
    connect(list_, &LearnPage::itemRequested, this, [this](const assessment::LibraryItem& item) {
        item_->show(content_, item);
        setCurrentWidget(item_);
        item_->begin();
    });
    connect(list_, &LearnPage::checkRequested, this, &LearnPages::checkRequested);
    connect(item_, &LearnItemPage::checkRequested, this, &LearnPages::checkRequested);
    connect(item_, &LearnItemPage::backRequested, this, &LearnPages::backRequested);
}

void LearnPages::setContent(std::shared_ptr<const assessment::Content> content) {
    content_ = std::move(content);
    list_->setContent(content_);
}

QWidget* LearnPages::showList() {
    setCurrentWidget(list_);
    return list_->heading();
}

bool LearnPages::back() {
    if (currentWidget() == list_) {
        return false;
    }
    setCurrentWidget(list_);
    list_->comeBack();
    return true;
}

} // namespace kneecheck::ui
