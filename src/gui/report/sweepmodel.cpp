#include "gui/report/sweepmodel.h"

#include "gui/widgets/dates.h"
#include "gui/widgets/icons.h"

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ContextLength = 48; ///< letters on either side

/// A sign for each state, so that none is told by its word or colour alone.
QStringView sweepSign(const SweptFind &find)
{
    switch (find.verdict()) {
    case SweepVerdict::NotJudged:
        return find.check ? u"clock-history" : u"circle";
    case SweepVerdict::HeardSo:
        return u"check-lg";
    case SweepVerdict::HeardOtherwise:
        return u"exclamation-triangle";
    case SweepVerdict::CannotBeHeard:
        return u"question-circle";
    }
    return {};
}

/// Not within a word, where there is one near.
QString endOf(const QString &text, qsizetype to)
{
    if (to <= ContextLength)
        return text.first(to);
    const qsizetype space = text.indexOf(u' ', to - ContextLength);
    const qsizetype from = space >= 0 && space < to ? space + 1 : to - ContextLength;
    return u"…"_s + text.mid(from, to - from);
}

QString beginningOf(const QString &text, qsizetype from)
{
    if (text.size() - from <= ContextLength)
        return text.mid(from);
    const qsizetype space = text.lastIndexOf(u' ', from + ContextLength);
    return text.mid(from, (space > from ? space : from + ContextLength) - from) + u"…"_s;
}

} // namespace

QString sweepStateText(const SweptFind &find)
{
    if (!find.check)
        return sweepVerdictText(SweepVerdict::NotJudged);
    const QString said = sweepVerdictText(find.check->verdict);
    switch (find.state) {
    case CheckState::TextChanged:
        return SweepModel::tr("%1 before the text was changed").arg(said);
    case CheckState::SoundChanged:
        return SweepModel::tr("%1 before its place in the sound was changed").arg(said);
    case CheckState::None:
        return sweepVerdictText(SweepVerdict::NotJudged);
    case CheckState::QuotationChanged: // a find is in the Dutch words
    case CheckState::Standing:
        break;
    }
    return find.check->heard.isWhole() ? said : SweepModel::tr("%1, not wholly played").arg(said);
}

SweepModel::SweepModel(QObject *parent) : QAbstractTableModel(parent) { }

void SweepModel::setFinds(const Report &report, const QList<SweptFind> &finds)
{
    QHash<LineId, QString> texts;
    for (const Line &line : report.lines)
        texts.insert(line.id, line.text);
    if (finds == m_finds && texts == m_texts)
        return;
    // As long as nothing came or went, the choice and the scroll stay.
    const bool isSameSize = finds.size() == m_finds.size();
    if (!isSameSize)
        beginResetModel();
    m_texts = texts;
    m_finds = finds;
    if (!isSameSize)
        endResetModel();
    else if (!m_finds.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_finds.size()) - 1, ColumnCount - 1));
}

const SweptFind *SweepModel::find(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_finds.size() ? &m_finds.at(index.row()) : nullptr;
}

QModelIndex SweepModel::indexOf(const SweepFind &find) const
{
    for (int row = 0; row < m_finds.size(); ++row) {
        if (m_finds.at(row).find == find)
            return index(row, Words);
    }
    return {};
}

int SweepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_finds.size());
}

int SweepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SweepModel::context(const SweepFind &find) const
{
    const QString text = m_texts.value(find.line);
    return u"%1[%2]%3"_s.arg(endOf(text, find.from), find.words, beginningOf(text, find.from + find.length))
        .simplified();
}

QString SweepModel::display(const SweptFind &find, int column) const
{
    switch (column) {
    case Kind:
        return sweepKindText(find.find.kind);
    case Number:
        return QString::number(find.lineNumber);
    case Words:
        return find.find.words.simplified();
    case Context:
        return context(find.find);
    case State:
        return sweepStateText(find);
    default:
        return {};
    }
}

QVariant SweepModel::data(const QModelIndex &index, int role) const
{
    const SweptFind *found = find(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*found, index.column());
    case Qt::ToolTipRole:
        if (index.column() == State && found->check)
            return tr("%1 · %2, %3")
                .arg(sweepStateText(*found), found->check->byName, momentText(found->check->at));
        return index.column() == Context ? m_texts.value(found->find.line) : QString();
    case Qt::AccessibleTextRole:
        return index.column() == Words
            ? tr("%1 in line %2: %3, %4. %5")
                  .arg(display(*found, Kind), display(*found, Number), display(*found, Words),
                       display(*found, State), m_texts.value(found->find.line))
            : display(*found, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Number ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return index.column() == State ? icon(sweepSign(*found)) : QVariant();
    default:
        return {};
    }
}

QVariant SweepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Number:
        return tr("Line");
    case Words:
        return tr("Words");
    case Context:
        return tr("In context");
    case State:
        return tr("Heard");
    default:
        return {};
    }
}

} // namespace relaas
