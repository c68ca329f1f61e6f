// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>

#include "ui/history_access.h"

namespace kneecheck::ui {

class MessageBar;

/// Tells in the message bar what is wrong with the history, and tries again or sets its file aside as the person asks.
class TroubleDesk : public QObject {
    Q_OBJECT
public:
    /// The bar belongs to the window.
    TroubleDesk(HistoryAccess& access, MessageBar& bar, QObject* parent = nullptr);

    /// Something to know that is no trouble with the history: it shows while there is none, until it is hidden.
    void setNotice(std::optional<TroubleWords> notice);

Q_SIGNALS:
    /// The history was opened again, with or without success.
    void openedAgain();

private:
    void show();
    void askToSetAside();

    HistoryAccess& access_;
    MessageBar& bar_;
    std::optional<TroubleWords> notice_;
};

} // namespace kneecheck::ui
