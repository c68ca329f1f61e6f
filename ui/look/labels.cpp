// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/labels.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QHash>
#include <QPainter>

namespace kneecheck::ui {
namespace {

/// The round bullet, level with the middle of the first line beside it.
class Bullet : public QWidget {
public:
    Bullet(TextRole textRole, Role colorRole, QWidget* parent)
        : QWidget(parent), textRole_(textRole), colorRole_(colorRole) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {diameter(), QFontMetrics(font(textRole_)).height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(colorRole_));
        const double radius = diameter() / 2.0;
        painter.drawEllipse(QPointF(radius, height() / 2.0 + 0.5), radius, radius);
    }

private:
    static int diameter() { return static_cast<int>(6 * Look::get().iconScale()); }
    static QFont font(TextRole role) { return Look::get().font(role); }
    TextRole textRole_;
    Role colorRole_;
};

const QHash<QString, TextRole>& textRoles() {
    static const QHash<QString, TextRole> roles{{QStringLiteral("display"), TextRole::Display},
                                                {QStringLiteral("h1"), TextRole::H1},
                                                {QStringLiteral("h2"), TextRole::H2},
                                                {QStringLiteral("h3"), TextRole::H3},
                                                {QStringLiteral("lead"), TextRole::Lead},
                                                {QStringLiteral("body"), TextRole::Body},
                                                {QStringLiteral("body-bold"), TextRole::BodyBold},
                                                {QStringLiteral("small"), TextRole::Small},
                                                {QStringLiteral("small-bold"), TextRole::SmallBold}};
    return roles;
}

const QHash<QString, Role>& colorRoles() {
    static const QHash<QString, Role> roles{{QStringLiteral("text"), Role::Text},
                                            {QStringLiteral("muted"), Role::Muted},
                                            {QStringLiteral("accent"), Role::Accent},
                                            {QStringLiteral("stop-line"), Role::StopLine},
                                            {QStringLiteral("on-fill"), Role::OnFill}};
    return roles;
}

} // namespace

Label::Label(QWidget* parent) : Label(TextRole::Body, {}, parent) {}

Label::Label(TextRole textRole, const QString& text, QWidget* parent, Role colorRole)
    : QLabel(parent), textRole_(textRole), colorRole_(colorRole) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    // Minimum would make the height of the narrow sizeHint the least, and a page longer than its words.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    restyle();
    connect(&Look::get(), &Look::changed, this, &Label::restyle);
}

void Label::setTextRole(TextRole role) {
    textRole_ = role;
    restyle();
}

void Label::setColorRole(Role role) {
    colorRole_ = role;
    restyle();
}

QString Label::textRoleName() const {
    return textRoles().key(textRole_);
}
QString Label::colorRoleName() const {
    return colorRoles().key(colorRole_);
}

void Label::setTextRoleName(const QString& name) {
    Q_ASSERT(textRoles().contains(name));
    setTextRole(textRoles().value(name, TextRole::Body));
}

void Label::setColorRoleName(const QString& name) {
    Q_ASSERT(colorRoles().contains(name));
    setColorRole(colorRoles().value(name, Role::Text));
}

QSize Label::minimumSizeHint() const {
    // QLabel reserves the height of its narrowest form; height-for-width layouts need the width only.
    const QSize hint = QLabel::minimumSizeHint();
    return wordWrap() ? QSize(hint.width(), fontMetrics().height()) : hint;
}

void Label::restyle() {
    setFont(Look::get().font(textRole_));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color(colorRole_));
    setPalette(own);
}

Label* makeHeading(TextRole role, const QString& text, QWidget* parent) {
    auto* heading = new Label(role, text, parent);
    heading->setFocusPolicy(Qt::ClickFocus);
    return heading;
}

Label* makeBody(const QString& text, QWidget* parent) {
    return new Label(TextRole::Body, text, parent);
}

Label* makeMuted(const QString& text, QWidget* parent) {
    return new Label(TextRole::Body, text, parent, Role::Muted);
}

Label* makeLed(const QString& lead, const QString& words, QWidget* parent, TextRole role) {
    auto* label = new Label(role, {}, parent);
    label->setTextFormat(Qt::RichText);
    label->setText(QStringLiteral("<b>%1</b> %2").arg(lead.toHtmlEscaped(), words.toHtmlEscaped()));
    label->setAccessibleName(lead + QLatin1Char(' ') + words);
    return label;
}

BulletList::BulletList(const QStringList& lines, QWidget* parent, TextRole textRole, Role colorRole, int columns)
    : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(space::s);
    for (int i = 0; i < lines.size(); ++i) {
        const int row = i / columns;
        const int column = 2 * (i % columns);
        grid->addWidget(new Bullet(textRole, colorRole, this), row, column, Qt::AlignTop);
        grid->addWidget(new Label(textRole, lines[i], this, colorRole), row, column + 1, Qt::AlignTop);
    }
    for (int column = 0; column < columns; ++column) {
        grid->setColumnStretch(2 * column + 1, 1);
    }
}

} // namespace kneecheck::ui
