// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace kneecheck::ui {

/// A field to search in, with a sign before what is typed and a button that empties it. Escape empties it, too.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);

Q_SIGNALS:
    /// Down or Enter: on to what was found.
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dress();

    QAction* sign_;
};

} // namespace kneecheck::ui
