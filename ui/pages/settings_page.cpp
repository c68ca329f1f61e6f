// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include <utility>

#include <QButtonGroup>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QTimer>
#include <QUrl>

#include "assessment/emergency_number.h"
#include "ui/emergency_region.h"
#include "ui/look/buttons.h"
#include "ui/look/cards.h"
#include "ui/look/labels.h"
#include "ui/look/look.h"
#include "ui/settings.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/answer_row.h"
#include "ui/widgets/choice_box.h"
#include "ui/words.h"
#include "ui_settings_page.h"

namespace kneecheck::ui {

SettingsPage::SettingsPage(QWidget* parent)
    : ScrollColumn(parent), ui_(std::make_unique<Ui::SettingsPage>()), sizes_(new QButtonGroup(this)),
      themes_(new QButtonGroup(this)), languages_(new QButtonGroup(this)) {
    auto* content = new QWidget;
    ui_->setupUi(content);
    column()->addWidget(content);
    column()->addStretch(1);
    setPadding(28, 32, 32);
    // Groups with a name; and from here on assistive technology clicks a radio button instead of only checking it.
    for (const auto& [card, title] :
         {std::pair(ui_->sizeCard, ui_->sizeTitle), std::pair(ui_->themeCard, ui_->themeTitle),
          std::pair(ui_->languageCard, ui_->languageTitle)}) {
        setAccessibleRole(card, QAccessible::Grouping);
        card->setAccessibleName(title->text());
    }
    addSizes();
    addThemes();
    // Groups with a name; and from then on assistive technology clicks a radio button instead of only checking it.
    for (const auto& [card, title] :
         {std::pair(ui_->sizeCard, ui_->sizeTitle), std::pair(ui_->themeCard, ui_->themeTitle),
          std::pair(ui_->languageCard, ui_->languageTitle)}) {
        card->setAccessibleName(title->text());
        setAccessibleRole(card, QAccessible::Grouping);
    }
    connect(ui_->region, &QComboBox::activated, this, &SettingsPage::chooseRegion);
    connect(ui_->openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder_)); });
    connect(ui_->copyPath, &QPushButton::clicked, this, &SettingsPage::copyPath);
    connect(ui_->howTo, &QPushButton::clicked, this, &SettingsPage::helpRequested);
    connect(ui_->about, &QPushButton::clicked, this, &SettingsPage::aboutRequested);
    connect(&Look::get(), &Look::changed, this, &SettingsPage::follow);
    follow();
}

SettingsPage::~SettingsPage() = default;

QWidget* SettingsPage::heading() const {
    return ui_->heading;
}

void SettingsPage::addSizes() {
    for (const double size : Look::textSizes()) {
        auto* row = new RadioRow(tr("%1 %").arg(size * 100), {}, {}, ui_->sizeCard);
        row->setAccessibleName(tr("Text size: %1").arg(row->text()));
        sizes_->addButton(row);
        ui_->sizes->addWidget(row);
        connect(row, &QRadioButton::clicked, this, [size] {
            settings::setTextSize(size);
            Look::get().setTextSize(size);
        });
    }
}

void SettingsPage::addThemes() {
    const std::pair<Theme, QString> themes[] = {
        {Theme::System, tr("As the system")}, {Theme::Light, tr("Light")}, {Theme::Dark, tr("Dark")}};
    for (const auto& [theme, name] : themes) {
        auto* row = new RadioRow(name, {}, {}, ui_->themeCard);
        row->setAccessibleName(tr("Colours: %1").arg(name));
        themes_->addButton(row, static_cast<int>(theme));
        ui_->themes->addWidget(row);
        connect(row, &QRadioButton::clicked, this, [theme = theme] {
            settings::setTheme(theme);
            Look::get().setTheme(theme);
        });
    }
}

/// Size and colours can be changed in the menu, too.
void SettingsPage::follow() {
    const QList<double>& sizes = Look::textSizes();
    for (int i = 0; i < sizes.size(); ++i) {
        sizes_->buttons().at(i)->setChecked(qFuzzyCompare(sizes.at(i), Look::get().textSize()));
    }
    themes_->button(static_cast<int>(Look::get().theme()))->setChecked(true);
    const auto direction = Look::get().stacked() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    for (QBoxLayout* row : {ui_->sizes, ui_->themes, ui_->dataButtons, ui_->helpButtons}) {
        row->setDirection(direction);
    }
}

void SettingsPage::setLanguages(const std::vector<Language>& languages, const QString& current) {
    for (QAbstractButton* row : languages_->buttons()) {
        delete row;
    }
    for (const Language& language : languages) {
        auto* row = new RadioRow(language.name, {}, {}, ui_->languageCard);
        row->setAccessibleName(tr("Language: %1").arg(language.name));
        row->setChecked(language.tag == current);
        languages_->addButton(row);
        ui_->languages->addWidget(row);
        connect(row, &QRadioButton::clicked, this, [this, tag = language.tag] { Q_EMIT languageChosen(tag); });
    }
}

void SettingsPage::setContent(std::shared_ptr<const assessment::Content> content) {
    content_ = std::move(content);
    fillRegions();
}

/// First what the system says, then every country whose number is known, and last no number at all.
void SettingsPage::fillRegions() {
    const auto named = [](const assessment::EmergencyNumber& one) {
        return tr("%1: %2", "country, its emergency number").arg(text(one.name), text(one.number));
    };
    const assessment::EmergencyNumber* system =
        assessment::findEmergencyNumber(*content_, systemRegion().toStdString());
    ui_->region->clear();
    ui_->region->addItem(system == nullptr ? tr("As the system says (not known)")
                                           : tr("As the system says (%1)").arg(named(*system)),
                         QString());
    for (const assessment::EmergencyNumber& one : content_->emergencyNumbers) {
        ui_->region->addItem(named(one), text(one.region));
    }
    ui_->region->addItem(tr("Another country: name no number"), settings::nobodys());
    ui_->region->setCurrentIndex(std::max(0, ui_->region->findData(settings::region())));
    sayNumber();
}

void SettingsPage::chooseRegion(int index) {
    settings::setRegion(ui_->region->itemData(index).toString());
    sayNumber();
}

void SettingsPage::sayNumber() {
    const QString words = readHere(*content_, content_->word("emergency-call"));
    ui_->regionWords->setText(tr("In an emergency KneeCheck then says: “%1”.").arg(words));
    ui_->region->setAccessibleDescription(ui_->regionWords->text());
}

void SettingsPage::setDataFolder(const QString& folder) {
    folder_ = folder;
    // A path has no spaces to break at.
    QString shown = folder;
    shown.replace(QLatin1Char('/'), QStringLiteral("/\u200B"));
    ui_->dataFolder->setText(shown);
    ui_->dataFolder->setAccessibleName(folder);
}

void SettingsPage::copyPath() {
    QGuiApplication::clipboard()->setText(folder_);
    ui_->copyPath->setText(tr("Copied"));
    constexpr int shown = 2000; // milliseconds
    QTimer::singleShot(shown, ui_->copyPath, [this] { ui_->copyPath->setText(tr("Copy path")); });
}

void SettingsPage::resizeEvent(QResizeEvent* event) {
    const bool narrow = window()->width() < 900;
    setPadding(narrow ? 20 : 28, narrow ? 24 : 32, narrow ? 24 : 32);
    ScrollColumn::resizeEvent(event);
}

} // namespace kneecheck::ui
