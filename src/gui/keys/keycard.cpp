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

#include <algorithm>
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

/// Enter of the number pad beside the other Enter: one of both is enough to read.
bool isTwin(const QKeySequence &key, const QList<QKeySequence> &keys)
{
    return key[0].key() == Qt::Key_Enter
        && keys.contains(QKeySequence(QKeyCombination(key[0].keyboardModifiers(), Qt::Key_Return)));
}

/// A row of the card where it stands; the title of a group has no keys.
struct PlacedRow
{
    QRectF textPlace;
    QRectF keysPlace;
    QString text;
    QString keys;
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
            const QRectF place = nextPlace(title);
            m_rows.append({place, place, group.title, {}});
            for (const auto &[text, keys] : group.rows)
                add(text, keys);
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

    double heightOf(const QFontMetricsF &metrics, double width, const QString &text) const
    {
        return metrics.boundingRect(QRectF(0, 0, width, m_area.height()), Qt::TextWordWrap, text).height();
    }

    QRectF nextPlace(double height)
    {
        const QPointF corner(m_area.left() + m_column * (m_width + m_gap), m_area.top() + m_y);
        m_y += height;
        return {corner, QSizeF(m_width, height)};
    }

    /// The keys beside the words, or beneath them where both do not go into one line.
    void add(const QString &text, const QString &keys)
    {
        const double keysWidth = m_strong.horizontalAdvance(keys) + m_plain.averageCharWidth();
        if (m_plain.horizontalAdvance(text) + keysWidth <= m_width) {
            makeRoom(m_plain.height());
            const QRectF place = nextPlace(m_plain.height());
            m_rows.append({place, place, text, keys});
            return;
        }
        const double textHeight = heightOf(m_plain, m_width, text);
        const double keysHeight = heightOf(m_strong, m_width, keys);
        makeRoom(textHeight + keysHeight);
        const QRectF textPlace = nextPlace(textHeight);
        m_rows.append({textPlace, nextPlace(keysHeight), text, keys});
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
        painter.drawText(row.textPlace, Qt::AlignLeft | Qt::AlignBottom, row.text);
        painter.fillRect(
            QRectF(row.textPlace.bottomLeft(), QSizeF(row.textPlace.width(), row.textPlace.height() / 40)),
            Qt::black);
        return;
    }
    painter.setFont(cardFont(points, false));
    painter.drawText(row.textPlace, Qt::AlignLeft | Qt::TextWordWrap, row.text);
    painter.setFont(cardFont(points, true));
    painter.drawText(row.keysPlace, Qt::AlignRight | Qt::TextWordWrap, row.keys);
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
    const QString date = QLocale().toString(day, QLocale::LongFormat);
    const QString changing = keyName(table.keys(u"actionKeys"_s).value(0));
    KeyCard card{CardTexts::tr("The keys of Relaas"),
                 changing.isEmpty()
                     ? CardTexts::tr("Keys in force on %1.").arg(date)
                     : CardTexts::tr("Keys in force on %1. %2 changes them.").arg(date, changing),
                 {}};
    for (const Command &command : table.commands()) {
        const QList<QKeySequence> keys = table.keys(command.id);
        if (keys.isEmpty())
            continue;
        const QString title = command.menu.isEmpty()
            ? command.page
            : CardTexts::tr("%1: %2", "page: menu").arg(command.page, command.menu);
        auto group = std::ranges::find(card.groups, title, &KeyCard::Group::title);
        if (group == card.groups.end()) {
            card.groups.append({title, {}});
            group = card.groups.end() - 1;
        }
        QStringList names;
        for (const QKeySequence &key : keys) {
            if (!isTwin(key, keys))
                names << keyName(key);
        }
        group->rows.append({command.name, names.join(u"  "_s)});
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
