// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "made_up.h"
#include "support/catch.h"
#include "ui/editors/body_map_editor.h"
#include "ui/editors/region_list.h"
#include "ui/knee/knee_view.h"
#include "ui/pages/question_page.h"
#include "ui/widgets/answer_row.h"

using namespace kneecheck;
using namespace kneecheck::ui;
using namespace kneecheck::ui::test;

namespace {

QStringList allRegions() {
    QStringList all;
    for (const KneeSide side : {KneeSide::Front, KneeSide::Outer, KneeSide::Inner, KneeSide::Back}) {
        for (const KneeArt::Region& region : KneeArt::of(side).regions()) {
            all.append(region.id);
        }
    }
    return all;
}

struct Map {
    Map() {
        page.setQuestion(pageFor(bodyMapQuestion()));
        show(page);
        editor = qobject_cast<BodyMapEditor*>(page.editor());
        REQUIRE(editor != nullptr);
    }
    void clickPicture(const QString& region) const {
        QTest::mouseClick(editor->pictures(), Qt::LeftButton, Qt::NoModifier, editor->pictures()->placeOf(region));
    }
    QuestionPage page;
    BodyMapEditor* editor = nullptr;
};

} // namespace

TEST_CASE("every region of the four views is hit where it is drawn, on both knees", "[knee]") {
    const QStringList all = allRegions();
    CHECK(all.size() == 19);
    for (const Knee knee : {Knee::Right, Knee::Left}) {
        KneeView view(all, knee);
        show(view, {440, 380});
        for (const QString& region : all) {
            INFO(region.toStdString());
            CHECK(view.regionAt(view.placeOf(region)) == region);
        }
    }
}

TEST_CASE("the left knee is the mirror image of the right one", "[knee]") {
    KneeView view(allRegions(), Knee::Right);
    show(view, {440, 380});
    const QPoint onRight = view.placeOf(QStringLiteral("front-inner-joint-line"));
    const QPoint outerOnRight = view.placeOf(QStringLiteral("front-outer-joint-line"));
    CHECK(onRight.x() > outerOnRight.x());
    view.setKnee(Knee::Left);
    const QPoint onLeft = view.placeOf(QStringLiteral("front-inner-joint-line"));
    CHECK(onLeft.x() < view.placeOf(QStringLiteral("front-outer-joint-line")).x());
    // The front view is the first frame, 216 wide.
    CHECK(onLeft.x() == Approx(216 - onRight.x()).margin(2));
    CHECK(view.regionAt(onRight) == QStringLiteral("front-outer-joint-line"));
    CHECK(view.accessibleName() == QStringLiteral("Left knee from four sides"));
}

TEST_CASE("regions that are not asked cannot be hit", "[knee]") {
    KneeView view({QStringLiteral("front-kneecap")}, Knee::Right);
    show(view, {440, 380});
    CHECK(view.regionAt(view.placeOf(QStringLiteral("back-calf"))).isEmpty());
}

TEST_CASE("picture and list are always in step", "[knee]") {
    const Map map;
    map.clickPicture(QStringLiteral("outer-joint-line"));
    CHECK(map.editor->answer() == regions({"outer-joint-line"}, "outer-joint-line"));
    CHECK(map.editor->list()->row(QStringLiteral("outer-joint-line"))->isChecked());

    map.editor->list()->row(QStringLiteral("front-kneecap"))->click();
    CHECK(map.editor->answer() == regions({"outer-joint-line", "front-kneecap"}, ""));
    map.clickPicture(QStringLiteral("front-kneecap"));
    CHECK_FALSE(map.editor->list()->row(QStringLiteral("front-kneecap"))->isChecked());
    CHECK(map.editor->answer() == regions({"outer-joint-line"}, "outer-joint-line"));
}

TEST_CASE("one place alone is the main one, of several one is marked", "[knee]") {
    const Map map;
    map.clickPicture(QStringLiteral("front-kneecap"));
    CHECK_FALSE(map.editor->missing());
    map.clickPicture(QStringLiteral("back-middle"));
    CHECK(map.editor->missing() == Missing::MainRegion);
    QAbstractButton* mark = button(map.page, QStringLiteral("Make main: Place back-middle"));
    REQUIRE(mark != nullptr);
    QTest::mouseClick(mark, Qt::LeftButton);
    CHECK(map.editor->answer() == regions({"front-kneecap", "back-middle"}, "back-middle"));
    CHECK(button(map.page, QStringLiteral("Main: Place back-middle")) == mark);
    CHECK(map.editor->list()->row(QStringLiteral("back-middle"))->accessibleDescription() ==
          QStringLiteral("The main place"));

    map.editor->list()->row(QStringLiteral("front-kneecap"))->setFocus();
    press(Qt::Key_M);
    CHECK(map.editor->answer() == regions({"front-kneecap", "back-middle"}, "front-kneecap"));
    map.clickPicture(QStringLiteral("front-kneecap"));
    CHECK(map.editor->answer() == regions({"back-middle"}, "back-middle"));
}

TEST_CASE("not sure excludes every place", "[knee]") {
    const Map map;
    map.clickPicture(QStringLiteral("front-kneecap"));
    press(Qt::Key_0);
    CHECK(map.editor->answer() == assessment::Answer(assessment::NotSure{}));
    map.clickPicture(QStringLiteral("back-middle"));
    CHECK(map.editor->answer() == regions({"back-middle"}, "back-middle"));
}

TEST_CASE("the pictures stand beside the list, and above it where the room is small", "[knee]") {
    Map map;
    CHECK(map.editor->pictures()->width() < map.editor->width());
    map.page.resize(660, 700);
    settle();
    CHECK(map.editor->pictures()->width() == map.editor->width());
    CHECK(map.editor->list()->mapTo(map.editor, QPoint()).y() > map.editor->pictures()->height());
}
