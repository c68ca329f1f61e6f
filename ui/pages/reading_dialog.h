// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace kneecheck::ui {

class ScrollColumn;

/// Something to read over whatever is open, a check in progress included: it closes with Escape or its button.
class ReadingDialog : public QDialog {
    Q_OBJECT
public:
    /// It deletes itself when it is closed.
    ReadingDialog(const QString& heading, QWidget* parent);

    /// Where what is read goes, below the heading.
    QVBoxLayout* column() const;
    /// A part with a heading of its own.
    void addPart(const QString& title, const QStringList& paragraphs);
    /// Opens it, with the focus on the heading.
    void begin();

private:
    ScrollColumn* scroll_;
    QWidget* heading_;
};

} // namespace kneecheck::ui
