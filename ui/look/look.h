// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>

#include "ui/look/tokens.h"

namespace kneecheck::ui {

enum class TextRole { Display, H1, H2, H3, Lead, Body, BodyBold, Small, SmallBold };

/// Distances in pixels, the same at every text size: related things 8, groups 16, parts of a page 32.
namespace space {
constexpr int xs = 4;
constexpr int s = 8;
constexpr int m = 12;
constexpr int l = 16;
constexpr int xl = 24;
constexpr int xxl = 32;
constexpr int xxxl = 48;
} // namespace space

namespace radius {
constexpr int card = 12;
constexpr int control = 8;
constexpr int tag = 6;
constexpr int key = 4;
} // namespace radius

enum class Theme { System, Light, Dark };

/// The one place that knows colours and type sizes at this moment. There is one per application, made after
/// QApplication; everything of this folder follows it by itself, other widgets repaint or lay out on `changed`.
class Look : public QObject {
    Q_OBJECT
public:
    static Look& get();

    /// The sizes a person can choose from: 1, 1.25, 1.5, 2.
    static const QList<double>& textSizes();
    double textSize() const { return textSize_; }
    void setTextSize(double size);
    Theme theme() const { return theme_; }
    void setTheme(Theme theme);

    Scheme scheme() const { return scheme_; }
    QColor color(Role role) const;
    /// max(1, system font / 13.3 px) times the person's text size.
    double t() const { return t_; }
    /// What indicators and icons grow by: t, at most 1.5.
    double iconScale() const;
    /// Large text (t >= 1.5): things that stood side by side stand below each other.
    bool stacked() const { return t_ >= 1.5; }
    QFont font(TextRole role) const;
    /// Height of one line of body text.
    int lineHeight() const;
    /// A control's height: at least `minimum`, and the line plus 16.
    int controlHeight(int minimum) const;

Q_SIGNALS:
    /// Colours or sizes are others now.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Look();
    void readSystem();
    void apply();

    double textSize_ = 1.0;
    double t_ = 1.0;
    Theme theme_ = Theme::System;
    Scheme scheme_ = Scheme::Light;
    QPalette system_;
    bool applying_ = false;
};

inline QColor color(Role role) {
    return Look::get().color(role);
}
inline QFont font(TextRole role) {
    return Look::get().font(role);
}
/// The same by a name that QWidget::font() does not hide.
inline QFont roleFont(TextRole role) {
    return Look::get().font(role);
}

} // namespace kneecheck::ui
