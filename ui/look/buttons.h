// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "ui/look/look.h"

namespace kneecheck::ui {

/// A push button as the look has it: one filled button a page (primary), the others outlined or quiet.
class Button : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(QString kind READ kindName WRITE setKindName)         // for Designer: primary secondary quiet
    Q_PROPERTY(QString iconName READ iconName WRITE setIconNameOnly) // for Designer: a name of resources/icons
public:
    enum class Kind { Primary, Secondary, Quiet };

    explicit Button(QWidget* parent = nullptr);
    Button(Kind kind, const QString& text, QWidget* parent = nullptr);

    void setKind(Kind kind);
    QString kindName() const;
    void setKindName(const QString& name);
    QString iconName() const { return iconName_; }
    /// A line icon before the text.
    void setIconName(const QString& name, int size = 20, double stroke = 2.0);
    void setIconNameOnly(const QString& name) { setIconName(name); }
    /// In a foot every button is 48 high.
    void setInFoot(bool inFoot);
    /// No padding on these sides: a quiet button's words (or its chevron) then stand on the column's edge.
    void setFlush(Qt::Edges edges);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void restyle();
    int padding(Qt::Edge edge) const;
    int iconSpace() const;
    int iconShift() const;

    Kind kind_ = Kind::Secondary;
    QString iconName_;
    int iconSize_ = 20;
    double stroke_ = 2.0;
    bool inFoot_ = false;
    Qt::Edges flush_;
};

inline Button* makePrimary(const QString& text, QWidget* parent = nullptr) {
    return new Button(Button::Kind::Primary, text, parent);
}
inline Button* makeSecondary(const QString& text, QWidget* parent = nullptr) {
    return new Button(Button::Kind::Secondary, text, parent);
}
inline Button* makeQuiet(const QString& text, QWidget* parent = nullptr) {
    return new Button(Button::Kind::Quiet, text, parent);
}

/// "Why do we ask?", "Sources and rules behind this": a chevron and words that show or hide something.
/// The accessible description says open or closed.
class Disclosure : public QPushButton {
    Q_OBJECT
public:
    explicit Disclosure(const QString& text = {}, QWidget* parent = nullptr);
    /// Shown while open; the caller lays it out.
    void setTarget(QWidget* target);
    /// How far the words stand from the left edge, behind the chevron.
    static int indent();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    QWidget* target_ = nullptr;
};

} // namespace kneecheck::ui
