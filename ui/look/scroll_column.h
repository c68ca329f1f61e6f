// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>

class QLayout;
class QVBoxLayout;

namespace kneecheck::ui {

/// Takes every widget out of a layout and away, those of the layouts in it too.
void emptyLayout(QLayout* layout);

/// The part of a page that scrolls: one column, at most 840 wide, centred, never wider than the window.
/// Whatever gets the focus is scrolled fully into view.
class ScrollColumn : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollColumn(QWidget* parent = nullptr);
    ~ScrollColumn() override;

    /// Where the page's parts go, top to bottom.
    QVBoxLayout* column() const { return column_; }
    /// Takes away everything that is in the column.
    void clear();
    /// Space round the column; `side` is the least at left and right. 24 at the top unless told otherwise.
    void setPadding(int top, int side, int bottom);
    void setMaximumColumn(int width);
    /// Left margin of a column for a page `width` wide: heads and feet use it to stand on the same edge.
    static int marginFor(int width, int side = 32, int maximum = 840);
    void scrollIntoView(QWidget* widget);
    void toTop();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void place();
    void restyle();

    QPointer<QWidget> focused_;
    QWidget* inner_;
    QVBoxLayout* column_;
    int top_ = 24;
    int side_ = 32;
    int bottom_ = 24;
    int maximum_ = 840;
};

} // namespace kneecheck::ui
