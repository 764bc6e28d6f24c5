#include "gui/keys/keycard.h"

#include "gui/keys/keyrules.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr int columnCount = 3;
constexpr double largestPoints = 9;
constexpr double smallestPoints = 2; // far below what is needed
constexpr double pointStep = 0.25;

struct CardTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::KeyCard)
};

/// A row of the card where it stands; the title of a group has no keys.
struct PlacedRow
{
    QRectF place;
    QString text;
    QString keys;
    double keysWidth = 0;
};

QFont cardFont(double points, bool isStrong)
{
    QFont font(u"sans-serif"_s);
    font.setPointSizeF(points);
    font.setBold(isStrong);
    return font;
}

/// Lays the rows out in columns of one size of letter.
class CardLayout
{
public:
    CardLayout(const QPagedPaintDevice &device, const QRectF &area, double points)
        : m_area(area)
        , m_gap(area.width() / 40)
        , m_width((area.width() - (columnCount - 1) * m_gap) / columnCount)
        , m_plain(cardFont(points, false), &device)
        , m_strong(cardFont(points, true), &device)
    {
    }

    /// Nothing where it does not fit.
    std::optional<QList<PlacedRow>> rows(const KeyCard &card)
    {
        for (const KeyCard::Group &group : card.groups) {
            const double lead = m_y > 0 ? m_strong.height() * 0.6 : 0;
            const double title = m_strong.height() * 1.2;
            makeRoom(lead + title + m_plain.height()); // a title never stands alone at the foot
            m_y += m_y > 0 ? lead : 0;
            add(group.title, {}, title);
            for (const auto &[text, keys] : group.rows) {
                const double keysWidth = m_strong.horizontalAdvance(keys);
                const double textWidth = m_width - keysWidth - m_plain.averageCharWidth();
                const double height =
                    m_plain.boundingRect(QRectF(0, 0, textWidth, m_area.height()), Qt::TextWordWrap, text)
                        .height();
                makeRoom(height);
                add(text, keys, height, keysWidth);
            }
        }
        return m_column < columnCount ? std::optional(m_rows) : std::nullopt;
    }

private:
    void makeRoom(double height)
    {
        if (m_y + height <= m_area.height())
            return;
        ++m_column;
        m_y = 0;
    }

    void add(const QString &text, const QString &keys, double height, double keysWidth = 0)
    {
        const QPointF corner(m_area.left() + m_column * (m_width + m_gap), m_area.top() + m_y);
        m_rows.append({QRectF(corner, QSizeF(m_width, height)), text, keys, keysWidth});
        m_y += height;
    }

    QRectF m_area;
    double m_gap;
    double m_width;
    QFontMetricsF m_plain;
    QFontMetricsF m_strong;
    int m_column = 0;
    double m_y = 0;
    QList<PlacedRow> m_rows;
};

void paintRow(QPainter &painter, const PlacedRow &row, double points)
{
    painter.setPen(Qt::black);
    if (row.keys.isEmpty()) {
        painter.setFont(cardFont(points, true));
        painter.drawText(row.place, Qt::AlignLeft | Qt::AlignBottom, row.text);
        painter.fillRect(
            QRectF(row.place.left(), row.place.bottom(), row.place.width(), row.place.height() / 40),
            Qt::black);
        return;
    }
    painter.setFont(cardFont(points, false));
    painter.drawText(row.place.adjusted(0, 0, -row.keysWidth, 0), Qt::AlignLeft | Qt::TextWordWrap, row.text);
    painter.setFont(cardFont(points, true));
    painter.drawText(row.place, Qt::AlignRight | Qt::AlignTop, row.keys);
}

QByteArray pdfOf(const KeyCard &card)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(600);
    writer.setTitle(card.title);
    writer.setCreator(u"Relaas"_s);
    paintCard(card, writer);
    return buffer.data();
}

} // namespace

KeyCard keyCard(const KeyTable &table, QDate day)
{
    KeyCard card{CardTexts::tr("The keys of Relaas"),
                 CardTexts::tr("Keys in force on %1. Ctrl+F1 changes them.")
                     .arg(QLocale().toString(day, QLocale::LongFormat)),
                 {}};
    if (const Command *keys = table.command(u"actionKeys"_s); keys && table.keys(keys->id).isEmpty())
        card.foot = CardTexts::tr("Keys in force on %1.").arg(QLocale().toString(day, QLocale::LongFormat));
    for (const Command &command : table.commands()) {
        const QList<QKeySequence> keys = table.keys(command.id);
        if (keys.isEmpty())
            continue;
        const QString title = command.menu.isEmpty()
            ? command.page
            : CardTexts::tr("%1: %2", "page: menu").arg(command.page, command.menu);
        if (card.groups.isEmpty() || card.groups.constLast().title != title)
            card.groups.append({title, {}});
        QStringList names;
        for (const QKeySequence &key : keys)
            names << keyName(key);
        card.groups.last().rows.append({command.name, names.join(u"  "_s)});
    }
    return card;
}

double paintCard(const KeyCard &card, QPagedPaintDevice &device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Portrait);
    device.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const QRectF page(QPointF(), QSizeF(painter.viewport().size()));
    const QFontMetricsF headMetrics(cardFont(12, true), &device);
    const QFontMetricsF footMetrics(cardFont(7, false), &device);
    const QRectF area = page.adjusted(0, headMetrics.height() * 1.4, 0, -footMetrics.height() * 1.6);
    double points = largestPoints;
    std::optional<QList<PlacedRow>> rows;
    for (; points >= smallestPoints; points -= pointStep) {
        rows = CardLayout(device, area, points).rows(card);
        if (rows)
            break;
    }
    painter.setFont(cardFont(12, true));
    painter.drawText(page, Qt::AlignLeft | Qt::AlignTop, card.title);
    if (rows) {
        for (const PlacedRow &row : *rows)
            paintRow(painter, row, points);
    }
    painter.setFont(cardFont(7, false));
    painter.setPen(Qt::black);
    painter.drawText(page, Qt::AlignLeft | Qt::AlignBottom, card.foot);
    return points;
}

Result<void> writeCard(const KeyCard &card, const QString &path)
{
    const QByteArray pdf = pdfOf(card);
    QSaveFile file(path);
    if (pdf.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()
        || !file.commit()) {
        return Error{Error::Code::File,
                     CardTexts::tr("%1 could not be written: %2. Choose another place or free some space.")
                         .arg(QDir::toNativeSeparators(path), file.errorString())};
    }
    return {};
}

void printCard(const KeyCard &card, QWidget *parent)
{
    auto *dialog = new QPrintDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setPageSize(QPageSize(QPageSize::A4));
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
                     [card](QPrinter *printer) { paintCard(card, *printer); });
    dialog->open();
}

} // namespace relaas
