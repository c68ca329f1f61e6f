// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "made_up.h"
#include "support/catch.h"
#include "ui/print/paper_desk.h"
#include "ui/print/report_paper.h"
#include "ui/words.h"

using namespace kneecheck;
using namespace kneecheck::ui;
using namespace kneecheck::ui::test;

namespace {

constexpr history::Timestamp day = 86'400'000;

/// A labelled case as it goes on paper, with this many sessions behind it.
struct Case {
    Case(const std::string& line, int sessions)
        : id(QString::fromStdString(line.substr(0, 12))), sheet(assessment::readAnswers(*shipped(), line).sheet),
          result(assessment::assess(*shipped(), sheet)) {
        facts.person = "Magdalena Hollerbach";
        facts.side = "right";
        facts.date = "25 November 2026, 18:40";
        for (int i = 0; i < sessions; ++i) {
            report::ChartPoint point;
            point.when = i * day;
            point.score = (7 * i + 3) % 9;
            point.verdict = assessment::Training::PushThrough;
            point.date = std::to_string(i + 1) + " Nov 2026";
            facts.scores.push_back(point);
        }
        facts.recheckDates.assign(result.rechecks.size(), "Friday, 27 November");
        text.title = QStringLiteral("KneeCheck, right knee");
        text.foot = QStringLiteral("KneeCheck, 25 November 2026");
        text.chart = QByteArray::fromStdString(report::reportChart(*shipped(), facts));
        text.html = [this](const report::HtmlOptions& options) {
            return report::asHtml(*shipped(), sheet, result, facts, options);
        };
    }
    Case(const Case&) = delete;
    Case& operator=(const Case&) = delete;

    QString id;
    assessment::AnswerSheet sheet;
    assessment::Assessment result;
    report::ReportFacts facts;
    ReportText text;
};

std::vector<std::string> cases() {
    std::vector<std::string> lines;
    std::ifstream file(KNEECHECK_TESTS_DIR "/vignettes/cases.jsonl");
    for (std::string line; std::getline(file, line);) {
        lines.push_back(line);
    }
    REQUIRE(lines.size() > 20);
    return lines;
}

struct Laid {
    explicit Laid(const ReportText& text, QPageSize::PageSizeId size = QPageSize::A4) {
        buffer.open(QIODevice::WriteOnly);
        QPageLayout layout = paperLayout();
        layout.setPageSize(QPageSize(size), layout.minimumMargins());
        writer.setPageLayout(layout);
        writer.setResolution(300);
        paper.emplace(text, writer);
    }
    QBuffer buffer;
    QPdfWriter writer{&buffer};
    std::optional<ReportPaper> paper;
};

PageProgress toTheEnd() {
    return [](int, int) { return true; };
}

QByteArray contents(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the clinician's page is one page in every labelled case, with its flags and its verdict", "[paper]") {
    for (const std::string& line : cases()) {
        const Case one(line, 12);
        const Laid laid(one.text);
        INFO(one.id.toStdString() << " shortened " << static_cast<int>(laid.paper->shortened()));
        CHECK(laid.paper->fits());
        CHECK(laid.paper->pages() >= 3); // with the plan and the appendix
        const QString all = laid.paper->document().toPlainText();
        const QString first = all.left(all.indexOf(word(*shipped(), "plan-heading")));
        CHECK(first.contains(text(one.result.why)));
        CHECK(first.contains(text(one.result.urgencyWords.heading)));
        for (const auto& flag : one.result.redFlags) {
            CHECK(first.contains(text(flag.why)));
        }
        for (const auto& condition : one.result.conditions) {
            CHECK((condition.fit == assessment::Fit::Unlikely || first.contains(text(condition.name))));
        }
        QXmlStreamReader xml(QString::fromStdString(one.text.html({})));
        while (!xml.atEnd()) {
            xml.readNext();
        }
        CHECK(xml.errorString().toStdString().empty());
    }
}

TEST_CASE("the clinician's page is one page on Letter paper too", "[paper]") {
    const std::vector<std::string> lines = cases();
    for (const std::size_t index : {std::size_t{0}, lines.size() / 2, lines.size() - 1}) {
        const Case one(lines[index], 12);
        CHECK(Laid(one.text, QPageSize::Letter).paper->fits());
    }
}

TEST_CASE("what does not fit leaves the page step by step", "[paper]") {
    Case one(cases().front(), 12);
    one.result.conditions.resize(1);
    one.result.conditions.front().fit = assessment::Fit::Partly;
    for (int i = 0; i < 200; ++i) { // more than any check gives
        one.result.conditions.front().notAsked.push_back({"more", "One more thing not asked", 1, true, {}});
    }
    const Laid laid(one.text);
    CHECK(laid.paper->fits());
    CHECK(laid.paper->shortened() >= report::Shortened::NotAsked);
    CHECK(laid.paper->document().toPlainText().contains(word(*shipped(), "report-shortened")));
}

TEST_CASE("paper is black on white, whatever the window's colours", "[paper]") {
    const Case one(cases().front(), 12);
    const Laid laid(one.text);
    QImage picture(laid.writer.width(), laid.writer.height(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    picture.setDotsPerMeterX(300 * 10000 / 254);
    picture.setDotsPerMeterY(300 * 10000 / 254);
    QPainter painter(&picture);
    laid.paper->paint(painter, 0);
    painter.end();
    int white = 0;
    int black = 0;
    int coloured = 0;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3) {
            const QColor at = picture.pixelColor(x, y);
            white += at == QColor(Qt::white) ? 1 : 0;
            black += at == QColor(Qt::black) ? 1 : 0;
            coloured += at.hsvSaturation() > 0 ? 1 : 0;
        }
    }
    CHECK(coloured == 0);
    CHECK(black > 1000);
    CHECK(white > 10 * black);
}

TEST_CASE("a PDF is written whole, with its title and no path of this computer", "[paper]") {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("right knee.pdf"));
    const Case one(cases().front(), 1);
    QString why;
    std::vector<int> told;
    const PaperOutcome outcome = writePdf(
        one.text, file,
        [&](int page, int pages) {
            told.push_back(page);
            CHECK(page < pages);
            return true;
        },
        why);
    CHECK(outcome == PaperOutcome::Done);
    const QByteArray pdf = contents(file);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.count("/Type /Page\n") == static_cast<int>(told.size()));
    CHECK(pdf.contains("/FontFile2")); // the fonts are inside
    CHECK(pdf.contains("/ToUnicode")); // and letters can be read out again
    CHECK_FALSE(pdf.contains(folder.path().toUtf8()));
    QByteArray title("\xfe\xff");
    for (const QChar c : one.text.title) {
        title += static_cast<char>(c.unicode() >> 8);
        title += static_cast<char>(c.unicode() & 0xff);
    }
    CHECK(pdf.contains(title));
    CHECK(told.size() >= 3);
}

TEST_CASE("a PDF that is given up or cannot be written leaves what was there", "[paper]") {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("mine.pdf"));
    QFile before(file);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("precious");
    before.close();
    const Case one(cases().front(), 1);
    QString why;
    CHECK(writePdf(
              one.text, file, [](int page, int) { return page < 1; }, why) == PaperOutcome::Cancelled);
    CHECK(contents(file) == "precious");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
    CHECK(writePdf(one.text, folder.filePath(QStringLiteral("no/such/folder.pdf")), toTheEnd(), why) ==
          PaperOutcome::Failed);
    CHECK_FALSE(why.isEmpty());
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("the name that is offered never is that of a file that is there", "[paper]") {
    const QTemporaryDir folder;
    const QString name = QStringLiteral("KneeCheck 2026-11-25 right knee.pdf");
    CHECK(freeName(folder.path(), name) == folder.filePath(name));
    for (const QString& taken : {name, QStringLiteral("KneeCheck 2026-11-25 right knee (2).pdf")}) {
        QFile file(folder.filePath(taken));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(freeName(folder.path(), name) == folder.filePath(QStringLiteral("KneeCheck 2026-11-25 right knee (3).pdf")));
}
