// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/answer_editor.h"

namespace kneecheck::ui {

class CheckRow;
class KneeView;
class RegionList;
class ScrollColumn;

/// body-map: every place that hurts, and the main one, on pictures and in a list that are always in step; or "not sure"
/// where it is offered. One place alone is the main one by itself; of several, one is marked by hand.
class BodyMapEditor : public AnswerEditor {
    Q_OBJECT
public:
    BodyMapEditor(const assessment::Question& question, const EditorContext& context, QWidget* parent);

    void setAnswer(const std::optional<assessment::Answer>& answer) override;
    std::optional<assessment::Answer> answer() const override;
    std::optional<Missing> missing() const override;
    QWidget* firstOpen() const override;
    std::vector<QWidget*> stops() const override;
    bool takeKey(const QKeyEvent& event) override;
    QList<KeyHint> keyHints() const override;
    bool isWide() const override { return true; }

    KneeView* pictures() const { return pictures_; }
    RegionList* list() const { return list_; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {840, heightForWidth(840)}; }
    QSize minimumSizeHint() const override { return {260, 250}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    static bool sideBySide(int width);
    int listHeight(int width) const;
    void place();
    void choose(const QString& region, bool chosen);
    void makeMain(const QString& region);
    void showState();

    KneeView* pictures_;
    ScrollColumn* scroll_;
    RegionList* list_;
    CheckRow* notSure_ = nullptr;
    QStringList chosen_;
    QString marked_; ///< marked by hand; empty: none
};

} // namespace kneecheck::ui
