// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home_page.h"

#include "history/store.h"
#include "ui_home_page.h"

#include <QWidget>
#include <QtGlobal>

#include "home_page.moc"
