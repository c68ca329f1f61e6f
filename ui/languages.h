// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include <QString>

namespace kneecheck::ui {

/// A language that the window can speak.
struct Language {
    QString tag;  ///< as in the names of files: "en", "de", "pt-br"
    QString name; ///< in the language itself
};

/// English, and every language with a translation of the interface; by name, English first.
std::vector<Language> interfaceLanguages();

/// Those of them in which the content folder has its texts, too: what a person can choose from.
std::vector<Language> availableLanguages(const std::filesystem::path& content);

/// The language to speak: `wanted` (as given at the start, may be empty), or the one the person chose in the settings,
/// where there is an interface in it; else the system's, where it is available; else English.
QString languageToSpeak(const QString& wanted, const std::filesystem::path& content);

/// Everything that is shown from now on is in this language: our words, Qt's own, and how dates and numbers are
/// written. A window that is open keeps the words it has; main() opens it anew.
void speak(const QString& tag);

/// The language last given to speak().
QString spokenLanguage();

/// What a language calls itself.
QString languageName(const QString& tag);

} // namespace kneecheck::ui
