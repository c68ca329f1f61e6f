// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace kneecheck::ui {

/// Something to read in a list, the whole row a button that opens it: a title, and a smaller second line or none.
class ReadingRow : public QPushButton {
    Q_OBJECT
public:
    explicit ReadingRow(const QString& title, const QString& line = {}, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Heights {
        int title = 0;
        int line = 0;
    };
    Heights heightsFor(int width) const;

    QString title_;
    QString line_;
};

} // namespace kneecheck::ui
