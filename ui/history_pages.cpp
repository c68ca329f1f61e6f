// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history_pages.h"

#include <utility>

#include "ui/pages/compare_page.h"
#include "ui/pages/history_page.h"

namespace kneecheck::ui {
namespace {

constexpr std::size_t step = 50;

} // namespace

HistoryPages::HistoryPages(HistoryAccess& access, HistoryPage& list, ComparePage& compare, StoredView storedView,
                           QObject* parent)
    : QObject(parent), access_(access), list_(list), compare_(compare), storedView_(std::move(storedView)),
      limit_(step) {
    connect(&list_, &HistoryPage::moreRequested, this, [this] {
        limit_ += step;
        refresh();
    });
    connect(&list_, &HistoryPage::sideChanged, this, &HistoryPages::refresh);
    connect(&list_, &HistoryPage::compareRequested, this, &HistoryPages::compare);
    connect(&list_, &HistoryPage::deleteRequested, this, &HistoryPages::remove);
    connect(&list_, &HistoryPage::undoRequested, this, &HistoryPages::bringBack);
    connect(&list_, &HistoryPage::messageClosed, this, &HistoryPages::purge);
    connect(&list_, &HistoryPage::left, this, &HistoryPages::purge);
}

void HistoryPages::setContent(std::shared_ptr<const assessment::Content> content) {
    content_ = std::move(content);
}

void HistoryPages::refresh() {
    HistoryList shown;
    shown.now = access_.clock().now();
    shown.canDelete = access_.canWrite();
    access_.attempt([&](const history::HistoryStore& store) {
        const history::PersonId person = access_.person();
        const auto listed = [&](const std::string& side) {
            return history::SessionQuery{person, side, limit_, 0, true};
        };
        const std::size_t all = store.countSessions(listed({}));
        const std::size_t left = store.countSessions(listed("left"));
        const std::size_t right = store.countSessions(listed("right"));
        shown.bothSides = left > 0 && right > 0 && (left < all || right < all);
        if (!shown.bothSides) {
            list_.showAllSides();
        }
        shown.sessions = store.sessions(listed(list_.side()));
        shown.all = store.countSessions(listed(list_.side()));
    });
    list_.setSessions(*content_, shown);
}

void HistoryPages::compare(history::SessionId one, history::SessionId other) {
    const auto first = storedView_(one);
    const auto second = storedView_(other);
    if (first && second) {
        compare_.show(*first, *second);
        Q_EMIT compared();
    }
}

void HistoryPages::remove(history::SessionId session) {
    purge(); // the message of the one before makes room
    const QString name = list_.nameOf(session);
    bool gone = false;
    access_.attempt([&](history::HistoryStore& store) { gone = store.deleteSession(session); });
    refresh();
    if (gone) {
        deleted_ = session;
        list_.sayDeleted(name);
    }
}

void HistoryPages::bringBack() {
    const history::SessionId session = std::exchange(deleted_, 0);
    access_.attempt([&](history::HistoryStore& store) { store.restoreSession(session); });
    list_.hideMessage();
    refresh();
    list_.select(session);
    list_.focusSelected();
}

void HistoryPages::purge() {
    if (deleted_ != 0) {
        deleted_ = 0;
        access_.attempt([](history::HistoryStore& store) { store.purgeDeleted(); });
    }
}

} // namespace kneecheck::ui
