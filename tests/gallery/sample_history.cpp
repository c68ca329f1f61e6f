// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// sample_history FILE: writes a history of six weeks up to now, for the pictures.
#include <exception>
#include <iostream>
#include <stdexcept>

#include "assessment/content.h"
#include "history/clock.h"
#include "ui/sample_history.h"

using namespace kneecheck;

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: sample_history FILE\n";
        return 2;
    }
    try {
        const assessment::ContentRead read = assessment::readContent(KNEECHECK_SOURCE_CONTENT);
        if (!read.content) {
            throw std::runtime_error("the content has a mistake");
        }
        const history::SystemClock clock;
        const ui::test::SampleHistory sample(argv[1], clock, read.content);
        sample.saveSixWeeks();
        sample.saveDraft(ui::test::readSheet(*read.content, R"({"answers": {"age": 30, "side": "right"}})"), "onset");
        return 0;
    } catch (const std::exception& problem) {
        std::cerr << "sample_history: " << problem.what() << '\n';
        return 1;
    }
}
