// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_desk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressDialog>
#include <QPushButton>
#include <QStandardPaths>

#include "ui/settings.h"

namespace kneecheck::ui {
namespace {

class PaperDesk {
    Q_DECLARE_TR_FUNCTIONS(PaperDesk)
};

constexpr int moment = 500; // milliseconds before progress shows

/// How far it is, with a way out.
PageProgress shownIn(QProgressDialog& dialog) {
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(moment);
    return [&dialog](int page, int pages) {
        dialog.setMaximum(pages);
        dialog.setValue(page); // also lets the window breathe
        return !dialog.wasCanceled();
    };
}

void tell(QWidget* window, const QString& title, const QString& what, const QString& next) {
    QMessageBox box(QMessageBox::Warning, title, what, QMessageBox::Ok, window);
    box.setInformativeText(next);
    box.exec();
}

QString startFolder() {
    QString last = settings::paperFolder();
    if (!last.isEmpty() && QDir(last).exists()) {
        return last;
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

bool mayReplace(const QString& file, QWidget* window) {
    QMessageBox box(QMessageBox::Question, PaperDesk::tr("Save as PDF"),
                    PaperDesk::tr("There is a file called %1 already.").arg(QFileInfo(file).fileName()),
                    QMessageBox::NoButton, window);
    box.setInformativeText(PaperDesk::tr("Replacing it discards what is in it now."));
    const QPushButton* replace = box.addButton(PaperDesk::tr("Replace"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == replace;
}

/// Where to; empty where the person would rather not.
QString askWhere(const QString& name, QWidget* window) {
    QFileDialog dialog(window, PaperDesk::tr("Save as PDF"), startFolder(), PaperDesk::tr("PDF files (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    dialog.selectFile(freeName(startFolder(), name));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return {};
    }
    QString file = dialog.selectedFiles().constFirst();
    if (file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        return file; // the dialog has asked about one that is there
    }
    file += QStringLiteral(".pdf");
    return !QFile::exists(file) || mayReplace(file, window) ? file : QString();
}

} // namespace

QString freeName(const QString& folder, const QString& name) {
    const QFileInfo wanted(name);
    QString free = name;
    for (int i = 2; QFile::exists(QDir(folder).filePath(free)); ++i) {
        free = QStringLiteral("%1 (%2).%3").arg(wanted.completeBaseName()).arg(i).arg(wanted.suffix());
    }
    return QDir(folder).filePath(free);
}

bool saveAsPdf(const ReportText& text, QWidget* window) {
    const QString file = askWhere(text.file, window);
    if (file.isEmpty()) {
        return false;
    }
    settings::setPaperFolder(QFileInfo(file).absolutePath());
    QProgressDialog progress(PaperDesk::tr("Saving the PDF"), PaperDesk::tr("Cancel"), 0, 0, window);
    QString why;
    const PaperOutcome outcome = writePdf(text, file, shownIn(progress), why);
    progress.close();
    if (outcome == PaperOutcome::Failed) {
        tell(
            window, PaperDesk::tr("Not saved"),
            PaperDesk::tr("The PDF could not be saved as %1 (%2).").arg(QDir::toNativeSeparators(file), why),
            PaperDesk::tr("Your result is still here, and no file was changed. Save it in another folder, or make room "
                          "on the disk and try again."));
    }
    return outcome == PaperOutcome::Done;
}

bool printOut(const ReportText& text, QWidget* window) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(paperLayout());
    printer.setDocName(text.title);
    printer.setCreator(QStringLiteral("KneeCheck"));
    QPrintDialog dialog(&printer, window);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    dialog.setWindowTitle(QPrinterInfo::availablePrinterNames().isEmpty()
                              ? PaperDesk::tr("Print: no printer is set up, so this prints to a file")
                              : PaperDesk::tr("Print"));
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    QProgressDialog dialogOfPages(PaperDesk::tr("Printing"), PaperDesk::tr("Cancel"), 0, 0, window);
    const PageProgress progress = shownIn(dialogOfPages);
    const ReportPaper paper(text, printer);
    QPainter painter;
    bool done = painter.begin(&printer);
    for (int page = 0; done && page < paper.pages(); ++page) {
        if (!progress(page, paper.pages())) {
            printer.abort();
            return false;
        }
        done = page == 0 || printer.newPage();
        paper.paint(painter, page);
    }
    done = painter.end() && done && printer.printerState() != QPrinter::Error;
    dialogOfPages.close();
    if (!done) {
        tell(window, PaperDesk::tr("Not printed"), PaperDesk::tr("The printer did not take the pages."),
             PaperDesk::tr("Your result is still here. See whether the printer is on and has paper, or save the result "
                           "as PDF and print that."));
    }
    return done;
}

} // namespace kneecheck::ui
