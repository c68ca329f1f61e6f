// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"
#include "../assessment/rules.h"
#include <assessment/rules.h>
#include "assessment/gone.h"
