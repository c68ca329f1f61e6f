// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;

namespace kneecheck::ui {

class Button;

/// What can be done with a result: save as PDF, print, copy its summary. Three buttons, or one with a menu where there
/// is little room.
class ResultActions : public QWidget {
    Q_OBJECT
public:
    explicit ResultActions(QWidget* parent = nullptr);

    /// What Copy summary puts on the clipboard.
    void setSummary(const QString& summary) { summary_ = summary; }
    /// At large text it is always a menu.
    void setRoom(int width);
    void alwaysMenu();
    /// Says for two seconds that the PDF is saved.
    void sayItIsSaved();

Q_SIGNALS:
    void savePdfRequested();
    void printRequested();

private:
    void arrange();
    void copy();
    void confirm(Button* button, const QString& words);

    Button* pdf_;
    Button* print_;
    Button* copy_;
    Button* all_;
    QMenu* menu_;
    QString summary_;
    int room_ = 0;
    bool alwaysMenu_ = false;
};

} // namespace kneecheck::ui
