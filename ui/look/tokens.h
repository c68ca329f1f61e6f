// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace kneecheck::ui {

/// What a colour is for. "Line" is the text and outline colour of a meaning on window, surface or its own soft tint;
/// "Soft" is its tint; "On" is what is written on the solid colour.
enum class Role {
    Window,
    Sunken,
    Surface,
    Hover,
    Text,
    Muted,
    Border,
    Strong,
    Accent,
    OnAccent,
    AccentSoft,
    Fill,
    OnFill,
    FillHover,
    FillPress,
    Focus,
    Go,
    OnGo,
    GoSoft,
    GoLine,
    Mod,
    OnMod,
    ModSoft,
    ModLine,
    Stop,
    OnStop,
    StopSoft,
    StopLine,
    Care,
    OnCare,
    CareLine,
    Grave,
    OnGrave,
    Skin,
    Ink,
};

enum class Scheme { Light, Dark, HighContrast };

/// Light or dark by the lightness of Window and WindowText; high contrast where the system gives pure black and white.
Scheme schemeOf(const QPalette& system);

/// The colour of a role. In high contrast every colour is one of the system palette's.
QColor colorOf(Role role, Scheme scheme, const QPalette& system);

/// The application palette of a scheme: the tokens in Qt's roles.
QPalette paletteOf(Scheme scheme, const QPalette& system);

} // namespace kneecheck::ui
