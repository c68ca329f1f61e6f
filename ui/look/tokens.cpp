// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/tokens.h"

#include <array>
#include <cmath>

namespace kneecheck::ui {
namespace {

struct Pair {
    Role role;
    QRgb light;
    QRgb dark;
};

constexpr QRgb rgb(unsigned value) {
    return 0xFF000000U | value;
}

constexpr std::array tokens{
    Pair{Role::Window, rgb(0xF5F3EF), rgb(0x181B1C)},     Pair{Role::Sunken, rgb(0xEBE8E2), rgb(0x121415)},
    Pair{Role::Surface, rgb(0xFFFFFF), rgb(0x222627)},    Pair{Role::Hover, rgb(0xEFF4F4), rgb(0x2B3132)},
    Pair{Role::Text, rgb(0x1D2528), rgb(0xECEEEC)},       Pair{Role::Muted, rgb(0x556066), rgb(0xAAB3B5)},
    Pair{Role::Border, rgb(0xD9D5CD), rgb(0x3A4143)},     Pair{Role::Strong, rgb(0x7A8489), rgb(0x808B8F)},
    Pair{Role::Accent, rgb(0x0E6471), rgb(0x74C4CE)},     Pair{Role::OnAccent, rgb(0xFFFFFF), rgb(0x06262B)},
    Pair{Role::AccentSoft, rgb(0xE2EFF0), rgb(0x1D393E)}, Pair{Role::Fill, rgb(0x0E6471), rgb(0x1D7C8A)},
    Pair{Role::OnFill, rgb(0xFFFFFF), rgb(0xFFFFFF)},     Pair{Role::FillHover, rgb(0x0A525D), rgb(0x186F7B)},
    Pair{Role::FillPress, rgb(0x073F48), rgb(0x13595F)},  Pair{Role::Focus, rgb(0x1D2528), rgb(0xFFFFFF)},
    Pair{Role::Go, rgb(0x1E6B41), rgb(0x2B7A50)},         Pair{Role::OnGo, rgb(0xFFFFFF), rgb(0xFFFFFF)},
    Pair{Role::GoSoft, rgb(0xE2F0E7), rgb(0x1D3327)},     Pair{Role::GoLine, rgb(0x185A36), rgb(0x8AD6A8)},
    Pair{Role::Mod, rgb(0xF4BC45), rgb(0xE9B44C)},        Pair{Role::OnMod, rgb(0x2A1E00), rgb(0x241900)},
    Pair{Role::ModSoft, rgb(0xFCF1D6), rgb(0x383019)},    Pair{Role::ModLine, rgb(0x7A4B00), rgb(0xF0C879)},
    Pair{Role::Stop, rgb(0xB3261E), rgb(0xC23B34)},       Pair{Role::OnStop, rgb(0xFFFFFF), rgb(0xFFFFFF)},
    Pair{Role::StopSoft, rgb(0xFBE6E3), rgb(0x432523)},   Pair{Role::StopLine, rgb(0x9B1C15), rgb(0xFFB3AB)},
    Pair{Role::Care, rgb(0x24588F), rgb(0x2F6AA6)},       Pair{Role::OnCare, rgb(0xFFFFFF), rgb(0xFFFFFF)},
    Pair{Role::CareLine, rgb(0x1B4673), rgb(0x8FBBE6)},   Pair{Role::Grave, rgb(0x2A2D2F), rgb(0x0F1011)},
    Pair{Role::OnGrave, rgb(0xFFFFFF), rgb(0xFFFFFF)},    Pair{Role::Skin, rgb(0xF7E9DD), rgb(0x3A322D)},
    Pair{Role::Ink, rgb(0x4A4440), rgb(0xD9CEC5)},
};

/// Relative luminance as WCAG 2 defines it.
double luminance(const QColor& color) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor systemColor(Role role, const QPalette& system) {
    switch (role) {
    case Role::Surface:
    case Role::Hover:
    case Role::AccentSoft:
    case Role::GoSoft:
    case Role::ModSoft:
    case Role::StopSoft:
    case Role::Go:
    case Role::Mod:
    case Role::Stop:
    case Role::Care:
        return system.color(QPalette::Base);
    case Role::OnGo:
    case Role::OnMod:
    case Role::OnStop:
    case Role::OnCare:
    case Role::GoLine:
    case Role::ModLine:
    case Role::StopLine:
    case Role::CareLine:
        return system.color(QPalette::Text);
    case Role::Window:
    case Role::Sunken:
    case Role::Grave:
    case Role::Skin:
    case Role::OnAccent:
        return system.color(QPalette::Window);
    case Role::Fill:
    case Role::FillHover:
    case Role::FillPress:
        return system.color(QPalette::Highlight);
    case Role::OnFill:
        return system.color(QPalette::HighlightedText);
    default:
        return system.color(QPalette::WindowText);
    }
}

} // namespace

Scheme schemeOf(const QPalette& system) {
    const double window = luminance(system.color(QPalette::Active, QPalette::Window));
    const double text = luminance(system.color(QPalette::Active, QPalette::WindowText));
    const double contrast = (std::max(window, text) + 0.05) / (std::min(window, text) + 0.05);
    if (contrast > 20.5) {
        return Scheme::HighContrast; // ordinary themes stay below this: 21 is black on white
    }
    return window > text ? Scheme::Light : Scheme::Dark;
}

QColor colorOf(Role role, Scheme scheme, const QPalette& system) {
    if (scheme == Scheme::HighContrast) {
        return systemColor(role, system);
    }
    for (const Pair& token : tokens) {
        if (token.role == role) {
            return QColor::fromRgb(scheme == Scheme::Light ? token.light : token.dark);
        }
    }
    return system.color(QPalette::WindowText);
}

QPalette paletteOf(Scheme scheme, const QPalette& system) {
    if (scheme == Scheme::HighContrast) {
        return system;
    }
    const auto color = [&](Role role) { return colorOf(role, scheme, system); };
    QPalette palette = system;
    palette.setColor(QPalette::Window, color(Role::Window));
    palette.setColor(QPalette::AlternateBase, color(Role::Sunken));
    palette.setColor(QPalette::Base, color(Role::Surface));
    palette.setColor(QPalette::Button, color(Role::Surface));
    palette.setColor(QPalette::ToolTipBase, color(Role::Surface));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::BrightText, QPalette::HighlightedText}) {
        palette.setColor(role, color(Role::Text));
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, color(Role::Muted));
    }
    palette.setColor(QPalette::PlaceholderText, color(Role::Muted));
    palette.setColor(QPalette::Mid, color(Role::Border));
    palette.setColor(QPalette::Dark, color(Role::Strong));
    palette.setColor(QPalette::Link, color(Role::Accent));
    palette.setColor(QPalette::LinkVisited, color(Role::Accent));
    palette.setColor(QPalette::Highlight, color(Role::AccentSoft));
    return palette;
}

} // namespace kneecheck::ui
