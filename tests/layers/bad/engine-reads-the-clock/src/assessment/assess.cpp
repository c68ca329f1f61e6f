// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <ctime>

long now() { return std::chrono::system_clock::now().time_since_epoch().count(); }
long seconds() { return std::time(nullptr); }
bool comma() { return std::locale().name() == "de_DE"; }
