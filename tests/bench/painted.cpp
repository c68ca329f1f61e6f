// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTimer>
#include <QWidget>

/// Loaded into a Qt program from outside (LD_PRELOAD): once its first window is painted, prints the time of the
/// monotonic clock in nanoseconds and ends the program. So the programs that are measured need to know nothing of it.
namespace {

class FirstPaint : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* const widget = event->type() == QEvent::Paint ? qobject_cast<QWidget*>(watched) : nullptr;
        if (!seen_ && widget != nullptr && widget->isWindow()) {
            seen_ = true;
            // A window is painted first, then what is in it, all within one event; then it is handed to the screen.
            QTimer::singleShot(0, this, [] {
                std::printf("%lld\n", static_cast<long long>(QDeadlineTimer::current().deadlineNSecs()));
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    bool seen_ = false;
};

void watchFirstPaint() {
    QCoreApplication::instance()->installEventFilter(new FirstPaint(QCoreApplication::instance()));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchFirstPaint)
