// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_page.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/scroll_column.h"
#include "ui/pages/compare_parts.h"
#include "ui/widgets/page_bar.h"
#include "ui_compare_page.h"

namespace kneecheck::ui {

ComparePage::ComparePage(QWidget* parent)
    : QWidget(parent), ui_(std::make_unique<Ui::ComparePage>()), back_(makeQuiet(tr("History"))) {
    ui_->setupUi(this);
    ui_->scroll->setPadding(28, 32, 32);
    back_->setIconName(QStringLiteral("left"), 20, 2.5);
    back_->setFlush(Qt::LeftEdge);
    ui_->bar->row()->addWidget(back_);
    ui_->bar->row()->addStretch(1);
    connect(back_, &QPushButton::clicked, this, &ComparePage::backRequested);
    for (const QKeySequence& key : {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Escape)}) {
        const auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, &ComparePage::backRequested);
    }
    connect(&Look::get(), &Look::changed, this, &ComparePage::fill);
}

ComparePage::~ComparePage() = default;

void ComparePage::show(const ResultView& one, const ResultView& other) {
    const bool inOrder = one.finishedAt <= other.finishedAt;
    older_ = inOrder ? one : other;
    newer_ = inOrder ? other : one;
    fill();
}

void ComparePage::begin() {
    heading_->setFocus(Qt::OtherFocusReason);
    ui_->scroll->toTop(); // the focus scrolls, and there may be no layout yet
}

void ComparePage::fill() {
    if (!older_ || !newer_) {
        return;
    }
    const bool focused = heading_ != nullptr && heading_->hasFocus();
    ui_->scroll->clear();
    QVBoxLayout* column = ui_->scroll->column();
    heading_ = makeHeading(TextRole::H1, tr("Two sessions side by side"), this);
    column->addWidget(heading_);
    if (focused) {
        heading_->setFocus(Qt::OtherFocusReason);
    }
    const CompareView view(*older_, *newer_);
    for (const QString& note : compareNotes(view)) {
        column->addSpacing(space::s);
        column->addWidget(makeMuted(note, this));
    }
    for (QWidget* part :
         {makeComparedAdvice(view, this), makeComparedScores(view, this), makeComparedConditions(view, this),
          makeComparedFlags(view, this), makeComparedAnswers(view, this)}) {
        if (part != nullptr) {
            column->addSpacing(space::xl);
            column->addWidget(part);
        }
    }
    column->addStretch(1);
}

} // namespace kneecheck::ui
