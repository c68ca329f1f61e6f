// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/why_we_ask.h"

#include <QBoxLayout>
#include <QPainter>

#include "ui/look/buttons.h"
#include "ui/look/labels.h"

namespace kneecheck::ui {
namespace {

/// Text with a bar of the accent colour at its left.
class Barred : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(0, 0, 4, height(), color(Role::Accent)); }
};

} // namespace

WhyWeAsk::WhyWeAsk(QWidget* parent)
    : QWidget(parent), line_(new Disclosure(tr("Why do we ask?"), this)), answer_(new Barred(this)),
      words_(makeBody({}, answer_)) {
    auto* barred = new QVBoxLayout(answer_);
    barred->setContentsMargins(20, 2, 0, 2);
    barred->addWidget(words_);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* first = new QHBoxLayout;
    first->addWidget(line_);
    first->addStretch(1);
    lines->addLayout(first);
    lines->addWidget(answer_);
    line_->setTarget(answer_);
}

void WhyWeAsk::setText(const QString& text) {
    words_->setText(text);
    line_->setChecked(false);
    setVisible(!text.isEmpty());
}

} // namespace kneecheck::ui
