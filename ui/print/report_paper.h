// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QByteArray>
#include <QPagedPaintDevice>
#include <QString>
#include <QTextDocument>

#include "report/html.h"

class QPainter;

namespace kneecheck::ui {

/// A report that is to be put on paper.
struct ReportText {
    QString title;    ///< of the document
    QString foot;     ///< on every page, beside its number
    QString file;     ///< a name for it, without a folder
    QByteArray chart; ///< SVG; drawn where the report names its image
    std::function<std::string(const report::HtmlOptions&)> html;
};

/// A report laid out on the pages of one device (PDF or printer), which must live as long as this. The clinician's page
/// is shortened, step by step, until it is one page.
class ReportPaper {
public:
    ReportPaper(const ReportText& text, QPagedPaintDevice& device);

    int pages() const { return document_.pageCount(); }
    /// How much had to leave the first page.
    report::Shortened shortened() const { return shortened_; }
    /// Whether the clinician's page ends on page one.
    bool fits() const;
    /// `page` from 0; black on white.
    void paint(QPainter& painter, int page) const;
    const QTextDocument& document() const { return document_; }

private:
    void layOut(const ReportText& text, report::Shortened shortened);
    void paintFoot(QPainter& painter, int page) const;

    QTextDocument document_;
    QPagedPaintDevice& device_;
    QString foot_;
    qreal footHeight_ = 0;
    report::Shortened shortened_ = report::Shortened::Nothing;
};

/// A4, or Letter where the person's country uses it, with margins.
QPageLayout paperLayout();

/// Told before each page; false stops the work.
using PageProgress = std::function<bool(int page, int pages)>;

enum class PaperOutcome { Done, Cancelled, Failed };

/// The report as a PDF file: whole, or not at all. Nothing that was there is lost where it fails. `why` gets the
/// system's reason.
PaperOutcome writePdf(const ReportText& text, const QString& file, const PageProgress& progress, QString& why);

} // namespace kneecheck::ui
