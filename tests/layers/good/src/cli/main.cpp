// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/rules.h"
#include "history/store.h"

#include <CLI/CLI.hpp>
