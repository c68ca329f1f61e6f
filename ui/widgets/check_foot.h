// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QBoxLayout;

namespace kneecheck::ui {

class Button;
class Label;
class KeyHints;

/// "1 to 4 choose": keys and what they do. `to` is empty where it is one key.
struct KeyHint {
    QString from;
    QString to;
    QString does;
};

/// The foot of every page of a check: the one filled button, a remark, key hints at the right. It never scrolls.
class CheckFoot : public QFrame {
    Q_OBJECT
public:
    explicit CheckFoot(QWidget* parent = nullptr);

    void setText(const QString& text);
    void setRemark(const QString& remark);
    void setHints(const QList<KeyHint>& hints);
    /// One more button, after the filled one.
    Button* addQuiet(const QString& text);
    Button* primary() const { return primary_; }

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    Button* primary_;
    Label* remark_;
    KeyHints* hints_;
    QBoxLayout* row_;
};

} // namespace kneecheck::ui
