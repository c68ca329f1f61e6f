// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "ui/look/look.h"

namespace kneecheck::ui {

/// Wrapped text in one of the type roles and one of the colours; follows the Look. Plain text unless told otherwise.
class Label : public QLabel {
    Q_OBJECT
    Q_PROPERTY(QString textRole READ textRoleName WRITE
                   setTextRoleName) // for Designer: display h1 h2 h3 lead body body-bold small
    Q_PROPERTY(QString colorRole READ colorRoleName WRITE
                   setColorRoleName) // for Designer: text muted accent stop-line on-fill
public:
    explicit Label(QWidget* parent = nullptr);
    Label(TextRole textRole, const QString& text, QWidget* parent = nullptr, Role colorRole = Role::Text);

    TextRole textRole() const { return textRole_; }
    void setTextRole(TextRole role);
    void setColorRole(Role role);
    QString textRoleName() const;
    QString colorRoleName() const;
    void setTextRoleName(const QString& name);
    void setColorRoleName(const QString& name);
    QSize minimumSizeHint() const override;

private:
    void restyle();

    TextRole textRole_ = TextRole::Body;
    Role colorRole_ = Role::Text;
};

/// A page's heading: takes the focus on a change of page, so that a screen reader speaks it; shows no ring.
Label* makeHeading(TextRole role, const QString& text, QWidget* parent = nullptr);
Label* makeBody(const QString& text, QWidget* parent = nullptr);
Label* makeMuted(const QString& text, QWidget* parent = nullptr);
/// "Stop: if it hurts." with its lead in bold; a screen reader hears both as one.
Label* makeLed(const QString& lead, const QString& words, QWidget* parent = nullptr, TextRole role = TextRole::Body);

/// A list with round bullets, one wrapped label a line.
class BulletList : public QWidget {
    Q_OBJECT
public:
    explicit BulletList(const QStringList& lines, QWidget* parent = nullptr, TextRole textRole = TextRole::Body,
                        Role colorRole = Role::Text, int columns = 1);
};

} // namespace kneecheck::ui
