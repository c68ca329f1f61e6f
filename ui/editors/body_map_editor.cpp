// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/body_map_editor.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/editors/region_list.h"
#include "ui/knee/knee_view.h"
#include "ui/look/look.h"
#include "ui/look/scroll_column.h"
#include "ui/widgets/answer_row.h"

namespace kneecheck::ui {
namespace {

/// A window of 700 has a column of 636: below that, or where larger text leaves a row few words, the list stands under
/// the pictures.
constexpr int leastSideBySide = 636;
constexpr double leastForText = 600;
constexpr int leastHeight = 250;

QStringList idsOf(const std::vector<assessment::Region>& regions) {
    QStringList ids;
    for (const assessment::Region& region : regions) {
        ids.append(QString::fromStdString(region.id));
    }
    return ids;
}

} // namespace

BodyMapEditor::BodyMapEditor(const assessment::Question& question, const EditorContext& context, QWidget* parent)
    : AnswerEditor(question, context, parent), pictures_(new KneeView(idsOf(context.regions), context.knee, this)),
      scroll_(new ScrollColumn(this)), list_(new RegionList(context.regions)) {
    scroll_->setPadding(0, 0, space::l);
    scroll_->setMaximumColumn(100000);
    scroll_->column()->addWidget(list_);
    if (question.notSure) {
        notSure_ = new CheckRow(context.notSure, {}, QStringLiteral("0"), scroll_->widget());
        scroll_->column()->addSpacing(space::l);
        scroll_->column()->addWidget(notSure_);
        connect(notSure_, &CheckRow::clicked, this, [this](bool checked) {
            if (checked) {
                chosen_.clear();
                marked_.clear();
            }
            showState();
            Q_EMIT changed();
        });
    }
    scroll_->column()->addStretch(1);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(pictures_, &KneeView::clicked, this, [this](const QString& region) {
        choose(region, !chosen_.contains(region));
        scroll_->scrollIntoView(list_->row(region));
    });
    connect(pictures_, &KneeView::pointedAt, list_, &RegionList::setPointed);
    connect(list_, &RegionList::pointedAt, pictures_, &KneeView::setPointed);
    connect(list_, &RegionList::toggled, this, &BodyMapEditor::choose);
    connect(list_, &RegionList::mainRequested, this, &BodyMapEditor::makeMain);
    connect(&Look::get(), &Look::changed, this, [this] {
        updateGeometry();
        place();
    });
}

void BodyMapEditor::choose(const QString& region, bool chosen) {
    chosen_.removeAll(region);
    if (chosen) {
        chosen_.append(region);
        if (notSure_ != nullptr) {
            notSure_->setChecked(false);
        }
    } else if (marked_ == region) {
        marked_.clear();
    }
    showState();
    Q_EMIT changed();
}

void BodyMapEditor::makeMain(const QString& region) {
    if (!chosen_.contains(region)) {
        chosen_.append(region);
    }
    marked_ = region;
    if (notSure_ != nullptr) {
        notSure_->setChecked(false);
    }
    showState();
    Q_EMIT changed();
}

void BodyMapEditor::showState() {
    const QString main = chosen_.size() == 1 ? chosen_.front() : marked_;
    list_->setChosen(chosen_, main);
    pictures_->setChosen(chosen_, main);
    Q_EMIT rearranged();
    place();
}

void BodyMapEditor::setAnswer(const std::optional<assessment::Answer>& answer) {
    chosen_.clear();
    marked_.clear();
    if (const auto* given = answer ? std::get_if<assessment::Regions>(&*answer) : nullptr) {
        for (const std::string& region : given->regions) {
            chosen_.append(QString::fromStdString(region));
        }
        marked_ = QString::fromStdString(given->main);
    }
    if (notSure_ != nullptr) {
        notSure_->setChecked(answer && std::holds_alternative<assessment::NotSure>(*answer));
    }
    showState();
}

std::optional<assessment::Answer> BodyMapEditor::answer() const {
    if (notSure_ != nullptr && notSure_->isChecked()) {
        return assessment::NotSure{};
    }
    if (chosen_.isEmpty()) {
        return std::nullopt;
    }
    assessment::Regions regions;
    for (const QString& region : chosen_) {
        regions.regions.insert(region.toStdString());
    }
    regions.main = (chosen_.size() == 1 ? chosen_.front() : marked_).toStdString();
    return regions;
}

std::optional<Missing> BodyMapEditor::missing() const {
    const std::optional<assessment::Answer> given = answer();
    if (!given) {
        return Missing::Answer;
    }
    const auto* regions = std::get_if<assessment::Regions>(&*given);
    return regions != nullptr && regions->main.empty() ? std::optional(Missing::MainRegion) : std::nullopt;
}

QWidget* BodyMapEditor::firstOpen() const {
    if (missing() == Missing::MainRegion) {
        for (QWidget* stop : list_->stops()) {
            if (qobject_cast<QPushButton*>(stop) != nullptr && !stop->isHidden()) {
                return stop;
            }
        }
    }
    return list_->stops().front();
}

std::vector<QWidget*> BodyMapEditor::stops() const {
    std::vector<QWidget*> stops = list_->stops();
    if (notSure_ != nullptr) {
        stops.push_back(notSure_);
    }
    return stops;
}

bool BodyMapEditor::takeKey(const QKeyEvent& event) {
    if (event.key() == Qt::Key_M && event.modifiers() == Qt::NoModifier && !event.isAutoRepeat()) {
        const QString region = list_->focused();
        if (!region.isEmpty()) {
            makeMain(region);
        }
        return !region.isEmpty();
    }
    if (digitOf(event) == 0 && notSure_ != nullptr) {
        notSure_->setFocus(Qt::ShortcutFocusReason);
        notSure_->click();
        return true;
    }
    return false;
}

QList<KeyHint> BodyMapEditor::keyHints() const {
    return {{tr("Space"), {}, tr("choose")}, {QStringLiteral("M"), {}, tr("main one")}};
}

bool BodyMapEditor::sideBySide(int width) {
    return width >= leastSideBySide && width >= leastForText * Look::get().t() && !Look::get().stacked();
}

int BodyMapEditor::listHeight(int width) const {
    return scroll_->widget()->layout()->totalHeightForWidth(width);
}

int BodyMapEditor::heightForWidth(int width) const {
    if (sideBySide(width)) {
        return leastHeight;
    }
    return pictures_->heightForWidth(width) + space::l + listHeight(width);
}

void BodyMapEditor::place() {
    if (sideBySide(width())) {
        const int pictures = width() * 53 / 100;
        pictures_->setGeometry(0, 0, pictures, height() - space::l);
        scroll_->setGeometry(pictures + space::l, 0, width() - pictures - space::l, height());
        return;
    }
    const int pictures = pictures_->heightForWidth(width());
    pictures_->setGeometry(0, 0, width(), pictures);
    scroll_->setGeometry(0, pictures + space::l, width(), height() - pictures - space::l);
}

void BodyMapEditor::resizeEvent(QResizeEvent* event) {
    AnswerEditor::resizeEvent(event);
    place();
}

bool BodyMapEditor::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry(); // the list became taller or lower
    }
    return AnswerEditor::event(event);
}

} // namespace kneecheck::ui
