// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace kneecheck::assessment {

/// The JSON files below a folder, by their path inside it. Fails the test where there are none.
std::map<std::string, std::string> filesBelow(const std::string& folder);

/// The small content of tests/content/valid.
const std::map<std::string, std::string>& smallFiles();

} // namespace kneecheck::assessment
