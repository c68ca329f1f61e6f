// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QPixmap>
#include <QWidget>

#include "assessment/library.h"
#include "ui/knee/knee_art.h"

class QSvgRenderer;

namespace kneecheck::ui {

/// A drawn figure on a small card: how a test or an exercise begins, ends, or looks. It fills the width that it gets,
/// and is readable from 160 pixels on. One described picture to assistive technology.
class FigureView : public QWidget {
    Q_OBJECT
public:
    static constexpr int leastWidth = 160;

    /// `name` as in resources/figures; without such a picture it takes no room. The art shows a right knee; the left is
    /// its mirror image. `description` is what is heard instead of the picture.
    FigureView(const QString& name, Knee knee, const QString& description, QWidget* parent = nullptr);
    ~FigureView() override;

    bool isEmpty() const;
    Knee knee() const { return knee_; }
    /// Words below the picture, and a tick or a cross before them; a mark never stands without words.
    void setCaption(const QString& words, assessment::TestFigure::Mark mark = assessment::TestFigure::Mark::None);
    QString caption() const { return caption_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int pictureHeight(int width) const;
    QRect captionBox(int width) const;
    int markSize() const;
    const QPixmap& picture();

    std::unique_ptr<QSvgRenderer> figure_;
    std::unique_ptr<QSvgRenderer> mark_;
    Knee knee_;
    QString caption_;
    QPixmap drawn_; ///< once a size: the art has many parts
};

} // namespace kneecheck::ui
