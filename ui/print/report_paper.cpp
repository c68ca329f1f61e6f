// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_paper.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextObjectInterface>

namespace kneecheck::ui {
namespace {

constexpr qreal margin = 14;  // millimetres
constexpr qreal footRoom = 7; // millimetres
constexpr qreal mmPerInch = 25.4;
constexpr qreal cssPerInch = 96;
constexpr int footPoints = 8;

/// Draws the chart as lines and letters rather than dots, so that it is sharp on any paper.
class ChartInText : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    ChartInText(const QByteArray& svg, qreal pixel, QObject* parent) : QObject(parent), svg_(svg), pixel_(pixel) {}

    QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat& format) override {
        const QTextImageFormat image = format.toImageFormat();
        return QSizeF(image.width(), image.height()) * pixel_;
    }
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat&) override {
        svg_.render(painter, rect);
    }

private:
    QSvgRenderer svg_;
    qreal pixel_; ///< a CSS pixel in those of the device
};

} // namespace

QPageLayout paperLayout() {
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter};
}

ReportPaper::ReportPaper(const ReportText& text, QPagedPaintDevice& device)
    : device_(device), foot_(text.foot), footHeight_(footRoom * device.logicalDpiY() / mmPerInch) {
    document_.setDocumentMargin(0);
    document_.setIndentWidth(14);
    document_.setUseDesignMetrics(true);
    document_.documentLayout()->setPaintDevice(&device);
    document_.documentLayout()->registerHandler(
        QTextFormat::ImageObject, new ChartInText(text.chart, device.logicalDpiY() / cssPerInch, &document_));
    document_.setPageSize({static_cast<qreal>(device.width()), device.height() - footHeight_});
    for (int step = 0; step <= static_cast<int>(report::mostShortened); ++step) {
        layOut(text, static_cast<report::Shortened>(step));
        if (fits()) {
            break;
        }
    }
}

void ReportPaper::layOut(const ReportText& text, report::Shortened shortened) {
    report::HtmlOptions options;
    options.shortened = shortened;
    options.chartImage = "chart";
    shortened_ = shortened;
    document_.setHtml(QString::fromStdString(text.html(options)));
}

bool ReportPaper::fits() const {
    for (QTextBlock block = document_.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().pageBreakPolicy().testFlag(QTextFormat::PageBreak_AlwaysBefore)) {
            // Its middle: its top may lie a rounding error before the page.
            const qreal middle = document_.documentLayout()->blockBoundingRect(block).center().y();
            return static_cast<int>(middle / document_.pageSize().height()) == 1;
        }
    }
    return document_.pageCount() == 1;
}

void ReportPaper::paint(QPainter& painter, int page) const {
    const QSizeF size = document_.pageSize();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = QPalette(Qt::black, Qt::white);
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF(QPointF(0, page * size.height()), size);
    painter.save();
    painter.translate(0, -page * size.height());
    painter.setClipRect(context.clip);
    document_.documentLayout()->draw(&painter, context);
    painter.restore();
    paintFoot(painter, page);
}

void ReportPaper::paintFoot(QPainter& painter, int page) const {
    painter.save();
    painter.setPen(Qt::black);
    QFont font = document_.defaultFont();
    font.setPointSize(footPoints);
    painter.setFont(QFont(font, &device_));
    const QRectF room(0, document_.pageSize().height(), device_.width(), footHeight_);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom, foot_);
    painter.drawText(room, Qt::AlignRight | Qt::AlignBottom,
                     QCoreApplication::translate("ReportPaper", "Page %1 of %2").arg(page + 1).arg(pages()));
    painter.restore();
}

PaperOutcome writePdf(const ReportText& text, const QString& file, const PageProgress& progress, QString& why) {
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly)) {
        why = target.errorString();
        return PaperOutcome::Failed;
    }
    {
        QPdfWriter writer(&target);
        writer.setPageLayout(paperLayout());
        writer.setTitle(text.title);
        writer.setCreator(QStringLiteral("KneeCheck"));
        const ReportPaper paper(text, writer);
        QPainter painter;
        if (!painter.begin(&writer)) {
            target.cancelWriting();
            return PaperOutcome::Failed;
        }
        for (int page = 0; page < paper.pages(); ++page) {
            if (!progress(page, paper.pages())) {
                target.cancelWriting();
                return PaperOutcome::Cancelled;
            }
            if (page > 0) {
                writer.newPage();
            }
            paper.paint(painter, page);
        }
    }
    if (!target.commit()) {
        why = target.errorString();
        return PaperOutcome::Failed;
    }
    return PaperOutcome::Done;
}

} // namespace kneecheck::ui

#include "report_paper.moc"
