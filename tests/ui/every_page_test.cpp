// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "every_page.h"
#include "support/catch.h"

using namespace kneecheck::ui::test;

TEST_CASE("every page has a name of its own", "[every-page]") {
    std::set<std::string> names;
    for (const NamedPage& page : everyPage()) {
        INFO(page.name);
        CHECK(names.insert(page.name).second);
    }
}
