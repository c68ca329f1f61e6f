// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home_desk.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>

#include "assessment/route.h"
#include "history/draft_fit.h"
#include "history/due.h"
#include "ui/models/due_lines.h"
#include "ui/pages/home_page.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

/// A context of its own: lupdate does not see to which class a tr() outside the class belongs.
class OpenChecks {
    Q_DECLARE_TR_FUNCTIONS(OpenChecks)
};

constexpr std::size_t homeSessions = 12;

/// What a draft is, when it stopped, and which answers no longer fit the content of today.
OpenCheck openCheck(const assessment::Content& content, const history::Draft& draft) {
    OpenCheck check;
    check.flow = draft.flow;
    check.title = draft.side.empty() ? flowName(draft.flow)
                                     : OpenChecks::tr("%1, %2", "kind of check, which knee")
                                           .arg(flowName(draft.flow), kneeName(content, draft.side));
    check.since = OpenChecks::tr("You stopped on %1.").arg(longDate(draft.updatedAt));
    const history::DraftFit fit = history::fitDraft(content, draft);
    QStringList dropped;
    for (const std::string& id : fit.dropped) {
        const auto index = content.findQuestion(id);
        dropped << text(index ? assessment::fillIn(content, fit.sheet, content.questions[*index].text) : id);
    }
    if (!dropped.isEmpty()) {
        check.since = OpenChecks::tr("%1 The questions have changed since. No longer kept: %2", "sentence, questions")
                          .arg(check.since, dropped.join(QStringLiteral("; ")));
    }
    return check;
}

} // namespace

HomeDesk::HomeDesk(HistoryAccess& access, HomePage& page, QObject* parent)
    : QObject(parent), access_(access), page_(page) {
    connect(&page_, &HomePage::discardRequested, this, &HomeDesk::discard);
    connect(&page_, &HomePage::putOffRequested, this, &HomeDesk::putOff);
}

void HomeDesk::setContent(std::shared_ptr<const assessment::Content> content) {
    content_ = std::move(content);
}

void HomeDesk::refresh() {
    std::vector<OpenCheck> open;
    std::vector<history::Draft> drafts;
    std::vector<history::SessionSummary> sessions;
    access_.attempt([&](const history::HistoryStore& store) {
        sessions = store.sessions({access_.person(), {}, homeSessions, 0, true});
        for (const history::Draft& draft : store.drafts(access_.person())) {
            if (draft.intact) {
                open.push_back(openCheck(*content_, draft));
                drafts.push_back(draft);
            }
        }
    });
    page_.setOpenChecks(open);
    refreshDue(drafts);
    page_.setSessions(*content_, sessions, access_.clock().now());
}

void HomeDesk::refreshDue(const std::vector<history::Draft>& drafts) {
    const history::Timestamp now = access_.clock().now();
    history::DueList list;
    access_.attempt(
        [&](const history::HistoryStore& store) { list = history::dueOf(store, access_.person(), *content_, now); });
    // What is begun already is offered as that.
    std::erase_if(list.due, [&](const history::Due& due) {
        return std::any_of(drafts.begin(), drafts.end(), [&](const history::Draft& draft) {
            return draft.follows == due.session.id && draft.flow == assessment::toString(due.flow);
        });
    });
    std::vector<DueLine> lines = dueLines(*content_, list.due, now);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    for (DueLine& line : lines) {
        const auto said = putOff_.find({line.session, line.flow});
        line.putOff = said != putOff_.end() && said->second == today;
    }
    page_.setDue(lines);
}

void HomeDesk::putOff(history::SessionId session, assessment::Flow flow) {
    putOff_[{session, flow}] = QDateTime::fromMSecsSinceEpoch(access_.clock().now()).date();
    refresh();
    page_.heading()->setFocus(Qt::OtherFocusReason);
}

std::optional<history::Draft> HomeDesk::draftOf(const std::string& flow) {
    std::optional<history::Draft> found;
    access_.attempt([&](const history::HistoryStore& store) {
        for (history::Draft& draft : store.drafts(access_.person())) {
            if (draft.intact && draft.flow == flow) {
                found = std::move(draft);
            }
        }
    });
    return found;
}

void HomeDesk::discard(const std::string& flow) {
    if (access_.writer() != nullptr) {
        access_.writer()->discard(access_.person(), flow);
        access_.writer()->flush();
    }
    refresh();
}

} // namespace kneecheck::ui
