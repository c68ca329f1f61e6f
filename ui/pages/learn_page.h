// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>

#include <QPointer>

#include "assessment/library_search.h"
#include "ui/look/scroll_column.h"

namespace Ui {
class LearnPage;
}

namespace kneecheck::ui {

class ReadingGroup;
class ReadingRow;

/// Everything that can be read without a check, by kind, with a search over all of it. What was searched for, what is
/// open and where it was scrolled to stay while something is read.
class LearnPage : public ScrollColumn {
    Q_OBJECT
public:
    explicit LearnPage(QWidget* parent = nullptr);
    ~LearnPage() override;

    /// The list is made when it is first seen.
    void setContent(std::shared_ptr<const assessment::Content> content);
    QWidget* heading() const;
    /// Back from reading: the focus to what was opened.
    void comeBack();

Q_SIGNALS:
    void itemRequested(const assessment::LibraryItem& item);
    void checkRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    static constexpr std::size_t kinds = 5;
    void makeGroups();
    void fillGroup(std::size_t kind);
    void search();
    void goToFirst() const;

    std::unique_ptr<Ui::LearnPage> ui_;
    std::shared_ptr<const assessment::Content> content_;
    std::unique_ptr<assessment::LibrarySearch> library_;
    std::array<ReadingGroup*, kinds> groups_{};
    QPointer<ReadingRow> last_;
};

} // namespace kneecheck::ui
