// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trouble_desk.h"

#include <QMessageBox>
#include <QPushButton>

#include "ui/widgets/message_bar.h"
#include "ui/words.h"

namespace kneecheck::ui {

TroubleDesk::TroubleDesk(HistoryAccess& access, MessageBar& bar, QObject* parent)
    : QObject(parent), access_(access), bar_(bar) {
    connect(&access_, &HistoryAccess::troubleChanged, this, &TroubleDesk::show);
    connect(&bar_, &MessageBar::retryRequested, this, [this] {
        access_.open();
        Q_EMIT openedAgain();
    });
    connect(&bar_, &MessageBar::setAsideRequested, this, &TroubleDesk::askToSetAside);
    connect(&bar_, &MessageBar::dismissed, this, [this] {
        if (!access_.trouble()) {
            notice_.reset();
        }
        access_.dismissTrouble();
    });
}

void TroubleDesk::setNotice(std::optional<TroubleWords> notice) {
    notice_ = std::move(notice);
    show();
}

void TroubleDesk::show() {
    if (access_.trouble()) {
        bar_.show(*access_.trouble());
    } else if (notice_) {
        bar_.show(*notice_);
    } else {
        bar_.hide();
    }
}

void TroubleDesk::askToSetAside() {
    QMessageBox box(bar_.window());
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(tr("Set the file aside"));
    box.setText(tr("Set the file with your history aside?"));
    box.setInformativeText(
        tr("It keeps everything that is in it, under a name with today's date in the same folder. KneeCheck "
           "then begins a new, empty history. Nothing is deleted."));
    QPushButton* aside = box.addButton(tr("Set aside"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != aside) {
        return;
    }
    if (const auto name = access_.setAside()) {
        Q_EMIT openedAgain();
        QMessageBox::information(bar_.window(), tr("Set aside"),
                                 tr("The file is now called %1").arg(text(name->string())));
    }
}

} // namespace kneecheck::ui
