// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/rules.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <chrono>
#include <sodium.h>
#include <sqlite3.h>
#include <sys/stat.h>
