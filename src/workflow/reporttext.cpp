#include "workflow/reporttext.h"

#include "letters/docxtext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace relaas {

namespace {

constexpr qint64 textPieceBytes = qint64(1) << 20;

struct ReportTextWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportImport)
};

Error unreadable(const QString &path)
{
    return {Error::Code::File,
            ReportTextWords::tr("%1 cannot be read. Check that it is there and may be read.")
                .arg(QDir::toNativeSeparators(path))};
}

/// No more than what importedReport() refuses anyway: what is larger need not be read to its end.
Result<QByteArray> bytesOf(const QString &path, const std::stop_token &stop,
                           const std::function<void(double)> &tell)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable(path);
    const double size = double(std::max<qint64>(file.size(), 1));
    QByteArray bytes;
    while (!file.atEnd() && bytes.size() <= mostImportedBytes) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        const QByteArray piece = file.read(textPieceBytes);
        if (piece.isEmpty() && file.error() != QFileDevice::NoError)
            return unreadable(path);
        bytes += piece;
        if (tell)
            tell(double(bytes.size()) / size);
    }
    return bytes;
}

/// What is unpacked may be larger than the file, which is bounded as any other.
Result<ImportedReport> documentReport(const QByteArray &bytes, const QString &name,
                                      const std::stop_token &stop)
{
    const auto named = [&](const Error &error) {
        return error.code == Error::Code::Cancelled ? error : Error{error.code, name + u": " + error.text};
    };
    const auto text = docxText(bytes, stop);
    if (!text)
        return named(text.error());
    const auto report = importedDocument(*text);
    return report ? report : named(report.error());
}

} // namespace

Result<ReportText> readReportText(const QString &path, const std::stop_token &stop,
                                  const std::function<void(double)> &tell)
{
    const auto bytes = bytesOf(path, stop, tell);
    if (!bytes)
        return bytes.error();
    const QString name = QFileInfo(path).fileName();
    const bool isDocument = isPackage(*bytes) && bytes->size() <= mostImportedBytes;
    const auto report = isDocument ? documentReport(*bytes, name, stop) : importedReport(*bytes, name);
    if (!report)
        return report.error();
    if (stop.stop_requested())
        return Error{Error::Code::Cancelled, {}};
    return ReportText{name, QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex(), *report};
}

} // namespace relaas
