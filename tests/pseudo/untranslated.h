// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace kneecheck::ui::test {

/// Finds words that did not go through a translation, in a window that speaks the pseudo-language of make.py: every
/// word of that has its vowels accented, so a plain vowel is a leak, wherever it stands; and so are letters outside the
/// brackets that every translated text has.
class Untranslated {
public:
    /// `kept`: texts that are shown as they are in every language (names of files, sources, a person's own words).
    explicit Untranslated(QStringList kept);

    /// What is left of a text that should have been translated as a whole; empty where it was.
    QString leftIn(const QString& text) const;
    /// The same for a piece of one, as a line of a paragraph is: without the brackets.
    QString leftInPiece(const QString& piece) const;

    /// Everything that the page shows, says to a screen reader or puts in a tool tip, title or menu, one line a leak.
    QStringList on(QWidget& page) const;

private:
    QString plainWord(const QString& text) const;
    QString withoutKept(QString text) const;

    QStringList kept_;
};

} // namespace kneecheck::ui::test
