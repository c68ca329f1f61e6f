// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "assessment/problem.h"
#include "ui/look/scroll_column.h"

class QPushButton;

namespace Ui {
class ContentProblemPage;
}

namespace kneecheck::ui {

/// In place of everything while the content has an error: what happened, what is safe, what to do, and the list.
class ContentProblemPage : public ScrollColumn {
    Q_OBJECT
public:
    explicit ContentProblemPage(QWidget* parent = nullptr);
    ~ContentProblemPage() override;

    void show(const QString& folder, const std::vector<assessment::Problem>& problems);
    QWidget* heading() const;
    QPushButton* primary() const;

Q_SIGNALS:
    void readAgainRequested();

private:
    std::unique_ptr<Ui::ContentProblemPage> ui_;
    QStringList list_;
};

} // namespace kneecheck::ui
