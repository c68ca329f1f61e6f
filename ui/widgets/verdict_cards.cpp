// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdict_cards.h"

#include <cmath>

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

class VerdictCards {
    Q_DECLARE_TR_FUNCTIONS(VerdictCards)
};

QStringList bulletsOf(const assessment::Assessment& result) {
    QStringList lines;
    for (const std::string& bullet : result.urgencyWords.bullets) {
        lines << text(bullet);
    }
    return lines;
}

/// The one thing to do first: of the gravest sign where it has words of its own.
std::string actOf(const assessment::Assessment& result) {
    if (!result.redFlags.empty() && result.redFlags.front().urgency == result.urgency &&
        !result.redFlags.front().now.empty()) {
        return result.redFlags.front().now;
    }
    return result.urgencyWords.heading;
}

/// The number of a step in its ring.
class StepNumber : public QWidget {
public:
    StepNumber(int number, Role role, QWidget* parent) : QWidget(parent), number_(number), role_(role) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override {
        const int side = static_cast<int>(std::lround(32 * Look::get().iconScale()));
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(role_), 2));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        QFont written = roleFont(TextRole::H3);
        written.setPixelSize(height() * 18 / 32);
        painter.setFont(written);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(number_));
    }

private:
    int number_;
    Role role_;
};

} // namespace

StripCard* makeVerdictCard(const assessment::Assessment& result, bool large, QWidget* parent, const QString& note) {
    const StripTone tone = toneOf(result.training);
    auto* card = new StripCard(tone, parent);
    auto* strip = new QHBoxLayout(card->strip());
    strip->setContentsMargins(large ? 32 : 20, large ? 28 : 16, large ? 32 : 20, large ? 28 : 16);
    strip->setSpacing(large ? space::xl : space::l);
    strip->addWidget(new PlainMark(result.training, onStrip(tone), large ? 64 : 56, card), 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    if (!large) {
        words->addWidget(new Label(TextRole::Small, VerdictCards::tr("Training"), card, onStrip(tone)));
    }
    words->addWidget(new Label(TextRole::Display, text(result.trainingHeading), card, onStrip(tone)));
    words->addStretch(1);
    strip->addLayout(words, 1);
    card->strip()->setMinimumHeight(104);

    auto* body = new QVBoxLayout(card->body());
    body->setContentsMargins(large ? 32 : 20, large ? 24 : 14, large ? 32 : 20, large ? 28 : 16);
    body->setSpacing(10);
    body->addWidget(new Label(TextRole::Lead, text(result.why), card));
    const bool saidAbove = result.urgency == assessment::Urgency::Emergency && result.now == actOf(result);
    if (saidAbove) {
        // The emergency card above says it in larger words.
    } else if (large) {
        body->addWidget(new Label(TextRole::H3, text(result.now), card));
    } else {
        body->addWidget(makeLed(VerdictCards::tr("What now:"), text(result.now), card, TextRole::Lead));
    }
    if (!note.isEmpty()) {
        body->addWidget(new Label(TextRole::BodyBold, note, card));
    }
    body->addStretch(1);
    return card;
}

StripCard* makeCareCard(const assessment::Assessment& result, QWidget* parent) {
    const StripTone tone = toneOf(result.urgency);
    auto* card = new StripCard(tone, parent);
    auto* strip = new QVBoxLayout(card->strip());
    strip->setContentsMargins(20, 16, 20, 16);
    strip->setSpacing(2);
    strip->addStretch(1);
    strip->addWidget(new Label(TextRole::Small, text(result.urgencyWords.level), card, onStrip(tone)));
    strip->addWidget(new Label(TextRole::H3, text(result.urgencyWords.heading), card, onStrip(tone)));
    strip->addStretch(1);
    card->strip()->setMinimumHeight(104);
    auto* body = new QVBoxLayout(card->body());
    body->setContentsMargins(20, 14, 20, 16);
    body->addWidget(new BulletList(bulletsOf(result), card, TextRole::Body, onBody(tone)));
    body->addStretch(1);
    return card;
}

StripCard* makeNowCard(const assessment::Assessment& result, QWidget* parent) {
    const StripTone tone = toneOf(result.urgency);
    auto* card = new StripCard(tone, parent);
    auto* strip = new QHBoxLayout(card->strip());
    strip->setContentsMargins(32, 28, 32, 28);
    strip->setSpacing(space::xl);
    const bool emergency = result.urgency == assessment::Urgency::Emergency;
    auto* sign = new IconView(emergency ? QStringLiteral("phone") : QStringLiteral("warn"), onStrip(tone), 56, card);
    sign->setStroke(1.8);
    strip->addWidget(sign, 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(TextRole::Lead, text(result.urgencyWords.level), card, onStrip(tone)));
    auto* act = new Label(TextRole::Display, text(actOf(result)), card, onStrip(tone));
    act->setAccessibleName(text(result.urgencyWords.level + ": " + actOf(result)));
    words->addWidget(act);
    strip->addLayout(words, 1);

    const QStringList steps = bulletsOf(result);
    auto* body = new QGridLayout(card->body());
    body->setContentsMargins(32, 28, 32, 32);
    body->setHorizontalSpacing(18);
    body->setVerticalSpacing(18);
    body->setColumnStretch(1, 1);
    for (int i = 0; i < steps.size(); ++i) {
        body->addWidget(new StepNumber(i + 1, onBody(tone), card), i, 0, Qt::AlignTop);
        auto* line = new Label(TextRole::Lead, steps[i], card, onBody(tone));
        line->setAccessibleName(VerdictCards::tr("%1. %2", "number of a step, step").arg(i + 1).arg(steps[i]));
        body->addWidget(line, i, 1, Qt::AlignVCenter);
    }
    return card;
}

Card* makeOnlyIfCard(const QString& heading, const QStringList& lines, QWidget* parent) {
    auto* card = new Card(parent);
    card->setColors(Role::Surface, Role::StopLine, 2);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::l);
    head->addWidget(new IconView(QStringLiteral("warn"), Role::StopLine, 28, card), 0, Qt::AlignTop);
    head->addWidget(new Label(TextRole::H3, heading, card, Role::StopLine), 1, Qt::AlignVCenter);
    column->addLayout(head);
    column->addWidget(new BulletList(lines, card, TextRole::Body, Role::Text, Look::get().stacked() ? 1 : 2));
    return card;
}

QWidget* makeFlagList(const assessment::Assessment& result, QWidget* parent) {
    auto* card = new RowsCard(parent);
    for (const assessment::FiredFlag& flag : result.redFlags) {
        QVBoxLayout* lines = card->addRow();
        lines->addWidget(new Label(TextRole::BodyBold, capitalised(text(flag.name)), card));
        lines->addWidget(makeBody(text(flag.why), card));
        if (flag.now != result.now) {
            lines->addWidget(makeMuted(text(flag.now), card));
        }
        if (flag.assumed) {
            lines->addWidget(new Label(TextRole::Small,
                                       VerdictCards::tr("Assumed, because an answer was open or not sure."), card,
                                       Role::Muted));
        }
    }
    return card;
}

} // namespace kneecheck::ui
