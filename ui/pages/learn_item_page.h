// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "assessment/library_search.h"

namespace Ui {
class LearnItemPage;
}

namespace kneecheck::ui {

class Button;

/// Something to read: a condition, a self-test, an exercise, a question, a topic. It knows nothing about the person,
/// and says so where that matters.
class LearnItemPage : public QWidget {
    Q_OBJECT
public:
    explicit LearnItemPage(QWidget* parent = nullptr);
    ~LearnItemPage() override;

    void show(std::shared_ptr<const assessment::Content> content, const assessment::LibraryItem& item);
    QWidget* heading() const { return heading_; }
    /// Takes the focus to the heading, and the page to its top.
    void begin();

Q_SIGNALS:
    void backRequested();
    void checkRequested();

private:
    void fill();
    QWidget* makeCheckNotice();
    void addSources(const assessment::SourceIds& sources);

    std::unique_ptr<Ui::LearnItemPage> ui_;
    Button* back_;
    std::shared_ptr<const assessment::Content> content_;
    std::optional<assessment::LibraryItem> item_;
    QWidget* heading_ = nullptr;
};

} // namespace kneecheck::ui
