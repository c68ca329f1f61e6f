// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <vector>

// #include <QString> in a comment is nobody's arrow, nor is system_clock.
inline const char* words() {
    return "#include <QString> and std::time(nullptr)";
}
