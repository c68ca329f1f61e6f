// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assess.h"
#include "ui/look/cards.h"

namespace kneecheck::ui {

/// What to do with training: mark and verdict on the strip, why and what now below. `large`: the quick result's.
/// @param note what else is to be known about it; none where it is empty
StripCard* makeVerdictCard(const assessment::Assessment& result, bool large, QWidget* parent, const QString& note = {});

/// How soon to see someone: the level in words, one action, at most five points. An emergency has nothing else in it.
StripCard* makeCareCard(const assessment::Assessment& result, QWidget* parent);

/// What to do now, in large words: emergency, or be seen today. Steps are numbered.
StripCard* makeNowCard(const assessment::Assessment& result, QWidget* parent);

/// Advice that holds only if things change: an outline, no strip.
Card* makeOnlyIfCard(const QString& heading, const QStringList& lines, QWidget* parent);

/// The red flags that raised the urgency: what each is about and why it matters.
QWidget* makeFlagList(const assessment::Assessment& result, QWidget* parent);

} // namespace kneecheck::ui
