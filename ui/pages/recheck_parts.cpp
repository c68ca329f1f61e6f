// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recheck_parts.h"

#include <QCoreApplication>

#include "report/score_change.h"
#include "ui/look/buttons.h"
#include "ui/look/cards.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/layouts.h"
#include "ui/models/look_back_lines.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

class RecheckParts {
    Q_DECLARE_TR_FUNCTIONS(RecheckParts)
};

constexpr history::Timestamp hour = 60LL * 60 * 1000;

std::optional<int> numberOf(const assessment::AnswerSheet& sheet, const char* question) {
    const assessment::Answer* answer = sheet.find(question);
    const auto* number = answer != nullptr ? std::get_if<assessment::Number>(answer) : nullptr;
    return number != nullptr ? std::optional(number->value) : std::nullopt;
}

QWidget* makeRecheck(const assessment::RecheckDate& recheck, const ResultView& view, QWidget* parent,
                     const DoRecheck& doRecheck) {
    const QString day = dayAndDate(view.finishedAt + recheck.afterHours * hour);
    const bool tomorrow = !view.old && recheck.afterHours <= 36;
    auto* row = new NoticeRow(QStringLiteral("clock"),
                              tomorrow ? RecheckParts::tr("Look again tomorrow, %1").arg(day)
                                       : RecheckParts::tr("Look again on %1").arg(day),
                              text(recheck.text), parent);
    const auto due = view.due.find(recheck.id);
    if (due != view.due.end() && view.id) {
        const assessment::Flow flow = due->second;
        auto* button = makeSecondary(recheckWords(flow), row);
        QObject::connect(button, &QPushButton::clicked, row, [doRecheck, id = *view.id, flow] { doRecheck(id, flow); });
        row->addButton(button);
    }
    return row;
}

const char* wordOf(report::ScoreChange change) {
    switch (change) {
    case report::ScoreChange::Better:
        return "check-in-better";
    case report::ScoreChange::Worse:
        return "check-in-worse";
    case report::ScoreChange::Same:
        break;
    }
    return "check-in-same";
}

} // namespace

QWidget* makeRechecks(const ResultView& view, QWidget* parent, const DoRecheck& doRecheck) {
    if (view.result.rechecks.empty()) {
        return nullptr;
    }
    auto* all = new QWidget(parent);
    auto* column = makeColumn(all, space::l);
    // A check-in that found nothing against training is the last one of its session.
    const bool last =
        view.result.flow == assessment::Flow::CheckIn && view.result.training == assessment::Training::PushThrough;
    if (last) {
        column->addWidget(new NoticeRow(QStringLiteral("clock"), word(*view.content, "check-in-next"), {}, all));
        return all;
    }
    for (const assessment::RecheckDate& recheck : view.result.rechecks) {
        column->addWidget(makeRecheck(recheck, view, all, doRecheck));
    }
    return all;
}

QWidget* makeComparison(const ResultView& view, QWidget* parent) {
    const std::optional<int> now = numberOf(view.sheet, "pain-now");
    if (view.result.flow != assessment::Flow::CheckIn || !now) {
        return nullptr;
    }
    const std::optional<int> before = numberOf(view.sheet, "baseline");
    QString title = RecheckParts::tr("%1 out of 10 now").arg(*now);
    if (before) {
        title = (isOfTheSession(*before, view.lookBack) ? RecheckParts::tr("%1 out of 10 now, %2 in that session")
                                                        : RecheckParts::tr("%1 out of 10 now, %2 before that session"))
                    .arg(*now)
                    .arg(*before);
    }
    auto* card = new RowsCard(parent);
    QVBoxLayout* row = card->addRow();
    row->addWidget(new Label(TextRole::H3, title, card));
    row->addWidget(makeBody(
        word(*view.content, before ? wordOf(report::scoreChange(*before, *now)) : "check-in-no-baseline"), card));
    if (view.lookBack) {
        card->addRow()->addWidget(makeMuted(thenLine(*view.content, *view.lookBack, view.finishedAt), card));
    }
    return card;
}

QWidget* makeCarriedOver(const ResultView& view, QWidget* parent) {
    if (!isCarriedOver(view)) {
        return nullptr;
    }
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(space::m);
    row->addWidget(new IconView(QStringLiteral("history"), Role::Muted, 22, line), 0, Qt::AlignTop);
    row->addWidget(makeBody(word(*view.content, "carried-over"), line), 1);
    return line;
}

} // namespace kneecheck::ui
