// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "ui/pages/result_view.h"

namespace Ui {
class EmergencyPage;
}

namespace kneecheck::ui {

class Button;

/// Interrupts the check: what to do now, in large words. Past it only in two deliberate acts. The same page says "be
/// seen today" after the safety questions; what follows then is optional.
class EmergencyPage : public QWidget {
    Q_OBJECT
public:
    explicit EmergencyPage(QWidget* parent = nullptr);
    ~EmergencyPage() override;

    void show(const assessment::Assessment& result, const assessment::Content& content);
    QWidget* heading() const { return heading_; }
    /// Takes the focus to the heading, and the page to its top.
    void begin();
    /// Null in an emergency: there Enter does nothing.
    Button* primary() const { return primary_; }

Q_SIGNALS:
    void changeRequested();
    void carryOnRequested();
    void resultRequested();

private:
    void addWhy(const assessment::Assessment& result);
    void addEmergencyWays(const assessment::Content& content);
    void addSameDayWays();

    std::unique_ptr<Ui::EmergencyPage> ui_;
    QWidget* heading_ = nullptr;
    Button* primary_ = nullptr;
};

} // namespace kneecheck::ui
