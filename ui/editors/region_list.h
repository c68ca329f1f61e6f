// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "assessment/content.h"

namespace kneecheck::ui {

class CheckRow;
class RegionGroup;

/// The regions of the knee as check boxes in one card a view, with "Make main" beside each chosen one where there are
/// several. It carries focus and state for assistive technology.
class RegionList : public QWidget {
    Q_OBJECT
public:
    explicit RegionList(const std::vector<assessment::Region>& regions, QWidget* parent = nullptr);

    void setChosen(const QStringList& regions, const QString& main);
    /// The region that the mouse is on in the picture; empty: none.
    void setPointed(const QString& region);
    CheckRow* row(const QString& region) const;
    QWidget* makeMain(const QString& region) const;
    /// The region whose row or button has the focus; empty: none.
    QString focused() const;
    std::vector<QWidget*> stops() const;

Q_SIGNALS:
    void toggled(const QString& region, bool chosen);
    void mainRequested(const QString& region);
    void pointedAt(const QString& region); ///< empty: none any more

private:
    struct Line {
        QString region;
        RegionGroup* group = nullptr;
        CheckRow* row = nullptr;
        QWidget* makeMain = nullptr;
    };
    static QString headingOf(const std::string& view);

    std::vector<Line> lines_;
};

} // namespace kneecheck::ui
