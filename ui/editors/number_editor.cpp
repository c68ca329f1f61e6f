// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/number_editor.h"

#include <algorithm>

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>

#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/widgets/answer_row.h"

namespace kneecheck::ui {
namespace {

constexpr int fieldWidth = 220;
constexpr int fieldHeight = 48;

void dress(QLineEdit* field) {
    const Look& look = Look::get();
    field->setFont(look.font(TextRole::Body));
    field->setFixedHeight(look.controlHeight(fieldHeight));
    field->setFixedWidth(fieldWidth);
    field->setStyleSheet(QStringLiteral("QLineEdit { background: %1; color: %2; border: 1px solid %3;"
                                        " border-radius: 8px; padding: 0 12px; selection-background-color: %4;"
                                        " selection-color: %2; }"
                                        "QLineEdit:hover { border-color: %2; }")
                             .arg(color(Role::Surface).name(), color(Role::Text).name(), color(Role::Strong).name(),
                                  color(Role::AccentSoft).name()));
}

} // namespace

NumberEditor::NumberEditor(const assessment::Question& question, const EditorContext& context, QWidget* parent)
    : AnswerEditor(question, context, parent), field_(new QLineEdit(this)) {
    const QString unit = QString::fromStdString(question.unit);
    field_->setAccessibleName(QString::fromStdString(question.text));
    const QString range = tr("A whole number from %1 to %2").arg(question.minimum).arg(question.maximum);
    field_->setAccessibleDescription(unit.isEmpty() ? range : tr("%1, in %2").arg(range, unit));
    field_->setInputMethodHints(Qt::ImhDigitsOnly);
    field_->setMaxLength(6);
    const QString digits = question.minimum < 0 ? QStringLiteral("-?[0-9]*") : QStringLiteral("[0-9]*");
    field_->setValidator(new QRegularExpressionValidator(QRegularExpression(digits), field_));
    field_->installEventFilter(this);
    dress(field_);
    connect(&Look::get(), &Look::changed, field_, [this] { dress(field_); });

    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(field_);
    line->addSpacing(space::xs);
    if (!unit.isEmpty()) {
        auto* words = makeBody(unit, this);
        words->setWordWrap(false);
        words->setBuddy(field_);
        line->addWidget(words);
        line->addSpacing(space::s);
    }
    // By mouse alone or by touch; the keyboard has the arrow keys.
    for (const int by : {-1, 1}) {
        auto* button = makeSecondary({}, this);
        button->setIconName(by < 0 ? QStringLiteral("minus") : QStringLiteral("plus"));
        button->setInFoot(true);
        button->setAccessibleName(by < 0 ? tr("One less") : tr("One more"));
        button->setFocusPolicy(Qt::NoFocus);
        button->setAutoRepeat(true);
        connect(button, &QPushButton::clicked, this, [this, by] { step(by); });
        line->addWidget(button);
    }
    line->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(line);
    column->addWidget(new Label(TextRole::Small, range, this, Role::Muted));
    if (question.notSure) {
        notSure_ = new CheckRow(context.notSure, {}, tr("N"), this);
        column->addSpacing(space::s);
        column->addWidget(notSure_);
        connect(notSure_, &CheckRow::clicked, this, [this](bool checked) {
            if (checked) {
                field_->clear();
            }
            Q_EMIT changed();
        });
    }
    connect(field_, &QLineEdit::textEdited, this, [this] {
        if (notSure_ != nullptr) {
            notSure_->setChecked(false);
        }
        Q_EMIT changed();
    });
}

std::optional<int> NumberEditor::number() const {
    bool whole = false;
    const int value = field_->text().toInt(&whole);
    return whole ? std::optional(value) : std::nullopt;
}

void NumberEditor::step(int by) {
    const int next = number() ? *number() + by : question().minimum;
    field_->setText(QString::number(std::clamp(next, question().minimum, question().maximum)));
    if (notSure_ != nullptr) {
        notSure_->setChecked(false);
    }
    Q_EMIT changed();
}

void NumberEditor::setAnswer(const std::optional<assessment::Answer>& answer) {
    const auto* given = answer ? std::get_if<assessment::Number>(&*answer) : nullptr;
    field_->setText(given != nullptr ? QString::number(given->value) : QString());
    if (notSure_ != nullptr) {
        notSure_->setChecked(answer && std::holds_alternative<assessment::NotSure>(*answer));
    }
}

std::optional<assessment::Answer> NumberEditor::answer() const {
    if (notSure_ != nullptr && notSure_->isChecked()) {
        return assessment::NotSure{};
    }
    const std::optional<int> value = number();
    if (!value || *value < question().minimum || *value > question().maximum) {
        return std::nullopt;
    }
    return assessment::Number{*value};
}

std::optional<Missing> NumberEditor::missing() const {
    return answer() ? std::nullopt : std::optional(Missing::Number);
}

QWidget* NumberEditor::firstOpen() const {
    return field_;
}

std::vector<QWidget*> NumberEditor::stops() const {
    std::vector<QWidget*> stops{field_};
    if (notSure_ != nullptr) {
        stops.push_back(notSure_);
    }
    return stops;
}

bool NumberEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == field_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            step(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
        if (takeKey(*key)) {
            return true;
        }
    }
    return AnswerEditor::eventFilter(watched, event);
}

bool NumberEditor::takeKey(const QKeyEvent& event) {
    if (event.key() == Qt::Key_N && event.modifiers() == Qt::NoModifier && notSure_ != nullptr) {
        notSure_->setFocus(Qt::ShortcutFocusReason);
        notSure_->click();
        return true;
    }
    // Digits typed anywhere on the page go into the field.
    if (digitOf(event) >= 0 && !field_->hasFocus()) {
        field_->setFocus(Qt::ShortcutFocusReason);
        field_->selectAll();
        field_->insert(event.text());
        if (notSure_ != nullptr) {
            notSure_->setChecked(false);
        }
        Q_EMIT changed();
        return true;
    }
    return false;
}

QList<KeyHint> NumberEditor::keyHints() const {
    return {{QStringLiteral("↑"), {}, tr("one more")}, {QStringLiteral("↓"), {}, tr("one less")}};
}

} // namespace kneecheck::ui
