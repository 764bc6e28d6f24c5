#include "gui/setup/recoverysheet.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr int printedInRow = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

QString paragraph(const QString &text)
{
    return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString groupTable(const QStringList &groups)
{
    QString rows;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        rows += i % printedInRow == 0 ? u"<tr>"_s : QString();
        rows += u"<td style='padding: 10px 28px 10px 0'><span style='color: #666'>%1</span> "_s.arg(i + 1)
            + u"<span style='font-family: monospace; font-size: 20pt'>"_s + groups.at(i).toHtmlEscaped()
            + u"</span></td>"_s;
        rows += i % printedInRow == printedInRow - 1 ? u"</tr>"_s : QString();
    }
    return u"<table>"_s + rows + u"</table>"_s;
}

} // namespace

QStringList groupsOf(const RecoverySheet &sheet)
{
    return sheet.key.split(u'-', Qt::SkipEmptyParts);
}

void paintSheet(const RecoverySheet &sheet, QPagedPaintDevice &device)
{
    QTextDocument page;
    page.setDefaultFont(QFont(u"sans-serif"_s, 11));
    page.setHtml(
        u"<h1>"_s + Words::tr("Recovery key of Relaas").toHtmlEscaped() + u"</h1>"_s
        + paragraph(Words::tr(
            "This key gives an administrator a new password when nobody can sign in any more. Whoever has "
            "it and the case file can read every case: keep it in a sealed envelope in a safe."))
        + groupTable(groupsOf(sheet)) + paragraph(Words::tr("Case file: %1").arg(sheet.folder))
        + paragraph(Words::tr("Made on: %1").arg(QLocale().toString(sheet.made, QLocale::LongFormat)))
        + paragraph(Words::tr("To use it: on the page where you sign in, choose “Forgotten password…”.")));
    page.print(&device);
}

bool hasPrinter()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

void printSheet(const RecoverySheet &sheet, QWidget *parent)
{
    auto *dialog = new QPrintDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog->printer()->setPageSize(QPageSize(QPageSize::A4));
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
                     [sheet](QPrinter *printer) { paintSheet(sheet, *printer); });
    dialog->open();
}

} // namespace relaas
