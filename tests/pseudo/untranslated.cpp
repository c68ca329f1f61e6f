// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "untranslated.h"

#include <algorithm>

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QRegularExpression>
#include <QScrollArea>

#include "ui/drawn_text.h"

namespace kneecheck::ui::test {
namespace {

constexpr QChar opening(0x27E6);
constexpr QChar closing(0x27E7);

/// Months and days come from the system, in the language of its dates.
QStringList namesInDates() {
    const QLocale locale;
    QStringList names;
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int month = 1; month <= 12; ++month) {
            names << locale.monthName(month, format) << locale.standaloneMonthName(month, format);
        }
        for (int day = 1; day <= 7; ++day) {
            names << locale.dayName(day, format) << locale.standaloneDayName(day, format);
        }
    }
    return names;
}

QString outsideBrackets(const QString& text) {
    QString outside;
    int depth = 0;
    for (const QChar& one : text) {
        depth += one == opening ? 1 : 0;
        if (depth == 0) {
            outside += one;
        }
        depth -= one == closing && depth > 0 ? 1 : 0;
    }
    return outside;
}

QString withoutTags(QString text) {
    static const QRegularExpression tag(QStringLiteral("</?[a-z]+[^>]*>"));
    return text.remove(tag).replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

} // namespace

Untranslated::Untranslated(QStringList kept) : kept_(std::move(kept)) {
    kept_ << QStringLiteral("KneeCheck") << namesInDates();
    kept_.removeAll(QString());
    std::sort(kept_.begin(), kept_.end(), [](const QString& one, const QString& other) {
        return one.size() > other.size(); // "maaliskuuta" before "maalis"
    });
}

QString Untranslated::withoutKept(QString text) const {
    static const QRegularExpression fileNames(QStringLiteral("(/[\\w.+-]+)+|[\\w/-]+\\.(json|sqlite)"));
    for (const QString& one : kept_) {
        text.remove(one);
    }
    return text.remove(fileNames);
}

QString Untranslated::plainWord(const QString& text) const {
    static const QRegularExpression word(QStringLiteral("\\w*[aeiouyAEIOUY]\\w*"));
    return word.match(text).captured();
}

QString Untranslated::leftInPiece(const QString& piece) const {
    const QString trimmed = piece.trimmed();
    const bool isKept = std::any_of(kept_.begin(), kept_.end(), [&](const QString& one) {
        return one.contains(trimmed); // a line of a long one
    });
    return isKept ? QString() : plainWord(withoutKept(piece));
}

QString Untranslated::leftIn(const QString& text) const {
    const QString checked = withoutKept(withoutTags(text));
    if (const QString left = plainWord(checked); !left.isEmpty()) {
        return left;
    }
    static const QRegularExpression letters(QStringLiteral("[^\\W\\d_]{2,}"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return letters.match(outsideBrackets(checked)).captured();
}

QStringList Untranslated::on(QWidget& page) const {
    QStringList found;
    const auto check = [&](const QString& what, const QString& text) {
        if (const QString left = leftIn(text); !left.isEmpty()) {
            found << QStringLiteral("%1: \"%2\" in \"%3\"").arg(what, left, text.left(90));
        }
    };
    QList<QWidget*> widgets = page.findChildren<QWidget*>();
    widgets.prepend(&page);
    for (QWidget* widget : widgets) {
        const bool ofQt = widget->objectName().startsWith(QStringLiteral("qt_"));
        if (!widget->isVisible() || ofQt) {
            continue;
        }
        check(QStringLiteral("name"), widget->accessibleName());
        check(QStringLiteral("description"), widget->accessibleDescription());
        check(QStringLiteral("tool tip"), widget->toolTip());
        check(QStringLiteral("title"), widget->windowTitle());
        if (const auto* label = qobject_cast<QLabel*>(widget)) {
            check(QStringLiteral("label"), label->text());
        } else if (const auto* button = qobject_cast<QAbstractButton*>(widget)) {
            check(QStringLiteral("button"), button->text());
        } else if (const auto* field = qobject_cast<QLineEdit*>(widget)) {
            check(QStringLiteral("field"), field->placeholderText());
        }
    }
    for (const QAction* action : page.findChildren<QAction*>()) {
        if (!action->isSeparator()) {
            check(QStringLiteral("menu"), action->text());
        }
    }
    QList<QWidget*> grounds = {&page};
    for (auto* area : page.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->widget() != nullptr) {
            grounds << area->widget();
        }
    }
    for (QWidget* ground : grounds) {
        for (const DrawnText& drawn : drawnTexts(*ground)) {
            if (const QString left = leftInPiece(drawn.text); !left.isEmpty()) {
                found << QStringLiteral("painted: \"%1\" in \"%2\"").arg(left, drawn.text.left(90));
            }
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace kneecheck::ui::test
