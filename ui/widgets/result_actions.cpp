// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/result_actions.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>

#include "ui/look/buttons.h"

namespace kneecheck::ui {
namespace {

constexpr int confirmedFor = 2000; // milliseconds

} // namespace

ResultActions::ResultActions(QWidget* parent)
    : QWidget(parent), pdf_(makeQuiet(tr("Save as PDF"), this)), print_(makeQuiet(tr("Print"), this)),
      copy_(makeQuiet(tr("Copy summary"), this)), all_(makeQuiet(tr("Save or print"), this)), menu_(new QMenu(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    pdf_->setIconName(QStringLiteral("pdf"), 22);
    print_->setIconName(QStringLiteral("print"), 22);
    copy_->setIconName(QStringLiteral("copy"), 22);
    all_->setIconName(QStringLiteral("down"), 20, 2.5);
    for (Button* button : {pdf_, print_, copy_, all_}) {
        row->addWidget(button);
    }
    menu_->addAction(tr("Save as PDF"), this, &ResultActions::savePdfRequested);
    menu_->addAction(tr("Print"), this, &ResultActions::printRequested);
    menu_->addAction(tr("Copy summary"), this, &ResultActions::copy);
    all_->setMenu(menu_);
    connect(pdf_, &QPushButton::clicked, this, &ResultActions::savePdfRequested);
    connect(print_, &QPushButton::clicked, this, &ResultActions::printRequested);
    connect(copy_, &QPushButton::clicked, this, &ResultActions::copy);
    connect(&Look::get(), &Look::changed, this, &ResultActions::arrange);
    arrange();
}

void ResultActions::setRoom(int width) {
    room_ = width;
    arrange();
}

void ResultActions::alwaysMenu() {
    alwaysMenu_ = true;
    arrange();
}

void ResultActions::arrange() {
    // Lines as high as other targets. Set again on each change, since a sheet keeps the colours of the old palette.
    menu_->setFont(Look::get().font(TextRole::Body));
    menu_->setStyleSheet(QStringLiteral("QMenu::item { padding: 12px 24px; }"
                                        "QMenu::item:selected { background: palette(highlight);"
                                        " color: palette(highlighted-text); }"));
    const int wide =
        pdf_->sizeHint().width() + print_->sizeHint().width() + copy_->sizeHint().width() + 2 * layout()->spacing();
    const bool menu = alwaysMenu_ || Look::get().stacked() || (room_ > 0 && room_ < wide);
    for (Button* button : {pdf_, print_, copy_}) {
        button->setVisible(!menu);
    }
    all_->setVisible(menu);
}

void ResultActions::copy() {
    QApplication::clipboard()->setText(summary_);
    confirm(copy_, tr("Copied"));
}

void ResultActions::sayItIsSaved() {
    confirm(pdf_, tr("Saved"));
}

void ResultActions::confirm(Button* button, const QString& words) {
    Button* shown = button->isVisibleTo(this) ? button : all_;
    const QString usual = shown == all_ ? tr("Save or print") : shown == pdf_ ? tr("Save as PDF") : tr("Copy summary");
    shown->setText(words);
    QTimer::singleShot(confirmedFor, shown, [shown, usual] { shown->setText(usual); });
}

} // namespace kneecheck::ui
