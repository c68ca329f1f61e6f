// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QVBoxLayout;

namespace kneecheck::ui {

class Label;
class SideItem;

/// Where one can go: home, history, learn, settings. Narrow (icons over their names) while the window is under 900
/// wide.
class SideBar : public QFrame {
    Q_OBJECT
public:
    enum class Place { Home, History, Learn, Settings };
    explicit SideBar(QWidget* parent = nullptr);
    void setCurrent(Place place);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void chosen(Place place);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    bool narrow_ = false;
    QVBoxLayout* column_;
    QWidget* privacy_;
    QList<SideItem*> items_; ///< in the order of Place
};

} // namespace kneecheck::ui
