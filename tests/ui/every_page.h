// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <QSize>
#include <QWidget>

namespace kneecheck::ui::test {

/// A page as it stands on the screen, with what it needs to live.
struct OpenPage {
    std::vector<std::shared_ptr<void>> keeps; ///< the history's folder, the clock
    std::unique_ptr<QWidget> widget;          ///< goes before them
};

/// One page of the program over the shipped content, with answers and a history as people have them. A page that the
/// program gains is one line more in every_page.cpp.
struct NamedPage {
    std::string name;                                ///< "full: pain-now", "result: modify"
    std::function<OpenPage(const QSize& size)> open; ///< shown in this size, laid out and at rest
};

const std::vector<NamedPage>& everyPage();

} // namespace kneecheck::ui::test
