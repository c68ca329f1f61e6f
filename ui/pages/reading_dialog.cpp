// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reading_dialog.h"

#include <algorithm>

#include <QHBoxLayout>

#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/layouts.h"
#include "ui/look/scroll_column.h"
#include "ui/widgets/page_bar.h"

namespace kneecheck::ui {

ReadingDialog::ReadingDialog(const QString& heading, QWidget* parent)
    : QDialog(parent), scroll_(new ScrollColumn(this)), heading_(makeHeading(TextRole::H1, heading, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(heading);
    constexpr QSize wanted(720, 620);
    resize(parent == nullptr ? wanted : wanted.boundedTo(parent->size()));
    QVBoxLayout* rows = makeColumn(this);
    rows->addWidget(scroll_, 1);
    auto* foot = new PageBar(this, PageBar::Edge::Bottom);
    auto* close = makePrimary(tr("Close"), foot);
    close->setDefault(true);
    foot->row()->addWidget(close);
    foot->row()->addStretch(1);
    rows->addWidget(foot);
    column()->addWidget(heading_);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QVBoxLayout* ReadingDialog::column() const {
    return scroll_->column();
}

void ReadingDialog::addPart(const QString& title, const QStringList& paragraphs) {
    QWidget* const parent = scroll_->widget();
    column()->addSpacing(space::xl);
    column()->addWidget(new Label(TextRole::H2, title, parent));
    for (const QString& paragraph : paragraphs) {
        column()->addSpacing(space::s);
        auto* words = makeBody(paragraph, parent);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column()->addWidget(words);
    }
}

void ReadingDialog::begin() {
    column()->addStretch(1);
    open();
    heading_->setFocus(Qt::OtherFocusReason);
    scroll_->toTop(); // the focus scrolls, and there may be no layout yet
}

} // namespace kneecheck::ui
