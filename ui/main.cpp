// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include "ui/look/buttons.h"
#include "ui/look/look.h"

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    kneecheck::ui::Look::get();
    kneecheck::ui::Button button(kneecheck::ui::Button::Kind::Primary, QStringLiteral("Continue"));
    button.show();
    return QApplication::exec();
}
