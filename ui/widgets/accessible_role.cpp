// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_role.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QRadioButton>
#include <QVariant>
#include <QWidget>

#include "ui/look/buttons.h"

namespace kneecheck::ui {
namespace {

constexpr const char* roleProperty = "accessibleRole";

/// A radio button or check box whose action is a click: Qt's own would turn it over without telling the page that
/// somebody chose.
class SpokenToggle : public QAccessibleWidget {
public:
    explicit SpokenToggle(QAbstractButton* button)
        : QAccessibleWidget(button, qobject_cast<QRadioButton*>(button) != nullptr ? QAccessible::RadioButton
                                                                                   : QAccessible::CheckBox),
          button_(button) {}

    QString text(QAccessible::Text which) const override {
        const QString words = QAccessibleWidget::text(which);
        return which == QAccessible::Name && words.isEmpty() ? button_->text().remove(QLatin1Char('&')) : words;
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button_->isChecked();
        return state;
    }
    QStringList actionNames() const override { return {toggleAction(), setFocusAction()}; }
    void doAction(const QString& name) override {
        if (name == toggleAction()) {
            button_->click();
        } else {
            QAccessibleWidget::doAction(name);
        }
    }

private:
    QAbstractButton* button_;
};

/// A disclosure: a push button that is expanded or not. Qt takes every checkable button for a check box.
class SpokenDisclosure : public QAccessibleWidget {
public:
    explicit SpokenDisclosure(Disclosure* line) : QAccessibleWidget(line, QAccessible::Button), line_(line) {}

    QString text(QAccessible::Text which) const override {
        const QString words = QAccessibleWidget::text(which);
        return which == QAccessible::Name && words.isEmpty() ? line_->text() : words;
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = line_->isChecked();
        state.collapsed = !line_->isChecked();
        return state;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override {
        if (name == pressAction()) {
            line_->click();
        } else {
            QAccessibleWidget::doAction(name);
        }
    }

private:
    Disclosure* line_;
};

QAccessibleInterface* describe(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr) {
        return nullptr;
    }
    if (auto* line = qobject_cast<Disclosure*>(widget)) {
        return new SpokenDisclosure(line);
    }
    const QVariant role = widget->property(roleProperty);
    if (!role.isValid() &&
        (qobject_cast<QRadioButton*>(widget) != nullptr || qobject_cast<QCheckBox*>(widget) != nullptr)) {
        return new SpokenToggle(static_cast<QAbstractButton*>(widget));
    }
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role) {
    static const bool installed = [] {
        QAccessible::installFactory(&describe);
        return true;
    }();
    static_cast<void>(installed);
    widget->setProperty(roleProperty, static_cast<int>(role));
}

} // namespace kneecheck::ui
