// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/scale_editor.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/editors/scale_buttons.h"
#include "ui/look/cards.h"
#include "ui/look/labels.h"

namespace kneecheck::ui {
namespace {

constexpr qint64 secondDigitWithin = 800;

/// A meaning as a word at the end of the scale: without the full stop of a sentence.
QString endOf(const assessment::Question& question, int number) {
    const auto found = question.meanings.find(number);
    QString words = found == question.meanings.end() ? QString() : QString::fromStdString(found->second);
    if (words.endsWith(QLatin1Char('.'))) {
        words.chop(1);
    }
    return words;
}

} // namespace

ScaleEditor::ScaleEditor(const assessment::Question& question, const EditorContext& context, QWidget* parent)
    : AnswerEditor(question, context, parent), group_(new QButtonGroup(this)), meaning_(new Card(this)),
      meaningTitle_(new Label(TextRole::H3, {}, meaning_)), meaningText_(makeBody({}, meaning_)) {
    std::vector<ScaleButton*> buttons;
    for (int number = 0; number <= highest; ++number) {
        auto* button = new ScaleButton(number, this);
        button->setAccessibleName(tr("%1 of %2").arg(number).arg(highest));
        const auto meaning = question.meanings.find(number);
        button->setAccessibleDescription(meaning == question.meanings.end() ? QString()
                                                                            : QString::fromStdString(meaning->second));
        group_->addButton(button, number);
        buttons_.at(static_cast<std::size_t>(number)) = button;
        buttons.push_back(button);
    }
    auto* lines = new QVBoxLayout(meaning_);
    lines->setContentsMargins(20, 16, 20, 16);
    lines->setSpacing(2);
    lines->addWidget(meaningTitle_);
    lines->addWidget(meaningText_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(new ScaleBoard(buttons, endOf(question, 0), endOf(question, highest), this));
    column->addWidget(meaning_);
    connect(group_, &QButtonGroup::idClicked, this, [this] {
        showMeaning();
        Q_EMIT changed();
    });
    showMeaning();
}

void ScaleEditor::setAnswer(const std::optional<assessment::Answer>& answer) {
    const auto* number = answer ? std::get_if<assessment::Number>(&*answer) : nullptr;
    if (number != nullptr && number->value >= 0 && number->value <= highest) {
        button(number->value)->setChecked(true);
    } else {
        group_->setExclusive(false);
        for (QRadioButton* button : buttons_) {
            button->setChecked(false);
        }
        group_->setExclusive(true);
    }
    showMeaning();
}

std::optional<assessment::Answer> ScaleEditor::answer() const {
    const int number = group_->checkedId();
    return number < 0 ? std::nullopt : std::optional<assessment::Answer>(assessment::Number{number});
}

void ScaleEditor::choose(int number) {
    button(number)->setFocus(Qt::ShortcutFocusReason);
    button(number)->click();
}

void ScaleEditor::showMeaning() {
    const int number = group_->checkedId();
    const auto found = question().meanings.find(number);
    meaning_->setVisible(found != question().meanings.end());
    if (found != question().meanings.end()) {
        meaningTitle_->setText(tr("What %1 means").arg(number));
        meaningText_->setText(QString::fromStdString(found->second));
    }
}

QWidget* ScaleEditor::firstOpen() const {
    return button(0);
}

std::vector<QWidget*> ScaleEditor::stops() const {
    return {buttons_.begin(), buttons_.end()};
}

bool ScaleEditor::takeKey(const QKeyEvent& event) {
    if (event.key() == Qt::Key_End && event.modifiers() == Qt::NoModifier) {
        choose(highest);
        return true;
    }
    const int digit = digitOf(event);
    if (digit < 0) {
        return false;
    }
    const bool ten = digit == 0 && sinceOne_.isValid() && sinceOne_.elapsed() <= secondDigitWithin;
    sinceOne_.invalidate();
    if (digit == 1) {
        sinceOne_.start();
    }
    choose(ten ? highest : digit);
    return true;
}

QList<KeyHint> ScaleEditor::keyHints() const {
    return {{QStringLiteral("0"), QStringLiteral("9"), tr("choose")}, {tr("End"), {}, QStringLiteral("10")}};
}

} // namespace kneecheck::ui
