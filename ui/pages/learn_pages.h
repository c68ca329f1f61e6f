// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QStackedWidget>

#include "assessment/content.h"

namespace kneecheck::ui {

class LearnItemPage;
class LearnPage;

/// Learn: the list, and what is read from it.
class LearnPages : public QStackedWidget {
    Q_OBJECT
public:
    explicit LearnPages(QWidget* parent = nullptr);

    void setContent(std::shared_ptr<const assessment::Content> content);
    /// Shows the list. @return its heading
    QWidget* showList();
    /// From what is read back to the list; false where the list shows.
    bool back();

Q_SIGNALS:
    void checkRequested();
    void backRequested();

private:
    std::shared_ptr<const assessment::Content> content_;
    LearnPage* list_;
    LearnItemPage* item_;
};

} // namespace kneecheck::ui
