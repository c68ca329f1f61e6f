// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QBoxLayout;

namespace kneecheck::ui {

class Button;
class Label;
class StageStrip;

/// The stages of a check and where a page stands in it.
struct StageList {
    QStringList names; ///< empty: none are shown
    int current = 0;
};

/// The head of every page of a check: Back, the stages, Save and close. It never scrolls.
class CheckHead : public QFrame {
    Q_OBJECT
public:
    explicit CheckHead(QWidget* parent = nullptr);

    void setStages(const StageList& stages);
    /// What the check is called, where there are no stages ("Can I carry on?").
    void setTitle(const QString& title);
    Button* back() const { return back_; }
    Button* saveAndClose() const { return save_; }

Q_SIGNALS:
    void backRequested();
    void saveAndCloseRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    Button* back_;
    Button* save_;
    Label* title_;
    StageStrip* compact_;
    StageStrip* strip_;
    QBoxLayout* row_;
    StageList stages_;
};

} // namespace kneecheck::ui
