// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "assessment/content.h"
#include "ui/languages.h"
#include "ui/look/scroll_column.h"

class QBoxLayout;
class QButtonGroup;

namespace Ui {
class SettingsPage;
}

namespace kneecheck::ui {

/// What a person can choose about the program. Everything takes effect at once and is kept; there is nothing to
/// confirm.
class SettingsPage : public ScrollColumn {
    Q_OBJECT
public:
    explicit SettingsPage(QWidget* parent = nullptr);
    ~SettingsPage() override;

    void setContent(std::shared_ptr<const assessment::Content> content);
    /// What there is to choose from, and which it is now.
    void setLanguages(const std::vector<Language>& languages, const QString& current);
    /// The folder of the history.
    void setDataFolder(const QString& folder);
    QWidget* heading() const;

Q_SIGNALS:
    void languageChosen(const QString& tag);
    void helpRequested();
    void aboutRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addSizes();
    void addThemes();
    void fillRegions();
    void chooseRegion(int index);
    void sayNumber();
    void copyPath();
    void follow();

    std::unique_ptr<Ui::SettingsPage> ui_;
    std::shared_ptr<const assessment::Content> content_;
    QButtonGroup* sizes_;
    QButtonGroup* themes_;
    QButtonGroup* languages_;
    QString folder_;
};

} // namespace kneecheck::ui
