// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QRadioButton>
#include <QWidget>

namespace kneecheck::ui {

/// A number of the pain scale, chosen as an answer row is chosen.
class ScaleButton : public QRadioButton {
    Q_OBJECT
public:
    explicit ScaleButton(int number, QWidget* parent = nullptr);
    /// The least width at which the number fits; never under 44.
    static int leastWidth();
    QSize sizeHint() const override;

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

/// Lays out the eleven numbers in one line, in two where one would be too narrow, with words at both ends below.
class ScaleBoard : public QWidget {
    Q_OBJECT
public:
    ScaleBoard(const std::vector<ScaleButton*>& buttons, const QString& lowest, const QString& highest,
               QWidget* parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {600, heightForWidth(600)}; }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static bool oneLine(int width);
    static int buttonHeight();
    QString lowest(bool oneLine) const;
    QString highest(bool oneLine) const;
    int endHeight(const QString& words, int width) const;
    int endWidth(int width) const;

    std::vector<ScaleButton*> buttons_;
    QString lowest_;
    QString highest_;
};

} // namespace kneecheck::ui
