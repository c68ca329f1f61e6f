// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QWidget>

#include "ui/pages/result_view.h"

namespace kneecheck::ui {

// What a person can do about it beside the plan: each from what the assessment says and nothing else.

/// Leads through a self-test, by its id.
using TryTest = std::function<void(const QString& id)>;

/// What may add to the pain, and the self-tests that could tell. Null where there is nothing of it.
QWidget* makeContributors(const ResultView& view, QWidget* parent, const TryTest& tryTest = {});
/// The other self-tests that may be done beside this result, each folded. Null where there is none.
/// An old result leads through none.
QWidget* makeSelfTests(const ResultView& view, QWidget* parent, const TryTest& tryTest = {});

} // namespace kneecheck::ui
