// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "assessment/content.h"
#include "ui/knee/knee_art.h"
#include "ui/widgets/check_foot.h"

class QKeyEvent;

namespace kneecheck::ui {

/// What an editor needs besides its question; the words are the content's.
struct EditorContext {
    std::vector<std::size_t> rows;           ///< checklist: the rows that are asked
    std::vector<assessment::Region> regions; ///< body-map: the regions by name and view
    Knee knee = Knee::Right;                 ///< body-map: which one is shown
    QString yes;
    QString no;
    QString notSure;
    QString noneOfThese;
    QString notSureAboutSome;
};

/// What keeps a page from being left; each has its words in the content.
enum class Missing { Answer, Rows, Number, MainRegion };

/// Asks one question. It holds what is entered and knows what is missing; it decides nothing.
class AnswerEditor : public QWidget {
    Q_OBJECT
public:
    explicit AnswerEditor(assessment::Question question, EditorContext context, QWidget* parent);

    const assessment::Question& question() const { return question_; }

    /// Shows an answer without saying `changed`.
    virtual void setAnswer(const std::optional<assessment::Answer>& answer) = 0;
    /// What is entered so far, as the sheet keeps it; empty: nothing.
    virtual std::optional<assessment::Answer> answer() const = 0;
    /// What is missing before the page can be left.
    virtual std::optional<Missing> missing() const;
    /// What the page leaves behind once it is left: as answer(), and rows of a checklist that were left empty are "no".
    virtual std::optional<assessment::Answer> completed() const { return answer(); }

    /// Where the person answers what is missing.
    virtual QWidget* firstOpen() const = 0;
    /// Everything that takes the keyboard, in reading order.
    virtual std::vector<QWidget*> stops() const = 0;
    /// A key that no input took for itself: digits choose.
    virtual bool takeKey(const QKeyEvent& event) = 0;
    virtual QList<KeyHint> keyHints() const = 0;
    /// Takes the whole column instead of the width of answers.
    virtual bool isWide() const { return false; }

Q_SIGNALS:
    /// The person changed the answer.
    void changed();
    /// Other inputs are shown now.
    void rearranged();

protected:
    const EditorContext& context() const { return context_; }
    /// The digit of a key press without modifiers, or -1.
    static int digitOf(const QKeyEvent& event);

private:
    assessment::Question question_;
    EditorContext context_;
};

} // namespace kneecheck::ui
