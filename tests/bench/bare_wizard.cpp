// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

/// The least that a wizard of this kind can be: what starting KneeCheck is held against.
int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QWizard wizard;
    auto* page = new QWizardPage;
    page->setTitle(QStringLiteral("One page"));
    auto* column = new QVBoxLayout(page);
    column->addWidget(new QLabel(QStringLiteral("One line of text.")));
    wizard.addPage(page);
    wizard.resize(1000, 700);
    wizard.show();
    return QApplication::exec();
}
