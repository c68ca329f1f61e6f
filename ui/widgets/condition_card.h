// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assess.h"
#include "ui/knee/knee_art.h"
#include "ui/look/cards.h"

class QHBoxLayout;

namespace kneecheck::ui {

/// One likely condition: name, how well it fits, where it sits; unfolded: what it is, what speaks for and against it,
/// and what was not asked.
class ConditionCard : public Card {
    Q_OBJECT
public:
    /// `content` is the one that judged; `side` mirrors the pictures of a left knee.
    ConditionCard(const assessment::RankedCondition& condition, const assessment::Content& content,
                  const std::string& side, bool open, QWidget* parent = nullptr);

private:
    void addPicture(const assessment::RankedCondition& condition, const assessment::Content& content,
                    const std::string& side, QHBoxLayout* row);
    QWidget* makeDetails(const assessment::RankedCondition& condition, const assessment::Content& content, Knee knee);
};

} // namespace kneecheck::ui
