// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QPainter;

namespace kneecheck::ui {

/// How an answer row is measured and painted: indicator, words that wrap, a smaller hint, a key cap.
struct RowLook {
    enum class Mark { Round, Square };

    Mark mark = Mark::Round;
    QString text;
    QString hint;         ///< a second, smaller line; may be empty
    QString key;          ///< what to press on the keyboard; may be empty
    bool dense = false;   ///< 44 high instead of 48: lists of more than six
    bool inCard = false;  ///< a line of a card that paints the background itself
    bool pointed = false; ///< looks as if the mouse were on it (it is, on the picture)

    /// The words are measured in bold, so that choosing never changes the height.
    int heightFor(int width) const;
    int widthWanted() const;
    int leastWidth() const;
    void paint(QPainter& painter, const QAbstractButton& row) const;

private:
    int textLeft() const;
    int textRight() const; ///< what is kept free after the words
    int keyWidth() const;
    bool showsKey() const;
    int textHeight(int width) const;
};

/// Key caps, drawn in rows and in the foot of a page.
int keyCapWidth(const QString& key);
void paintKeyCap(QPainter& painter, int right, int middle, const QString& key);

} // namespace kneecheck::ui
