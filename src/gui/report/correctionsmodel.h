#pragma once

#include "core/report/correction.h"

#include <QAbstractTableModel>

namespace relaas {

/// The points of all letters about one interview as rows, letter by letter.
class CorrectionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Point, Target, Kind, Words, State, ColumnCount };

    explicit CorrectionsModel(QObject *parent = nullptr);

    void setLetters(const QList<CorrectionLetter> &letters);
    const QList<CorrectionLetter> &letters() const { return m_letters; }

    /// Null for an invalid index.
    const Correction *point(const QModelIndex &index) const;
    const CorrectionLetter *letter(const QModelIndex &index) const;
    QModelIndex indexOf(CorrectionId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        int letter = 0;
        int point = 0;
    };
    QString display(const CorrectionLetter &letter, const Correction &point, int column) const;

    QList<CorrectionLetter> m_letters;
    QList<Row> m_rows;
};

/// "131", "131–133", "whole report".
QString correctionTargetText(int line, int lastLine);

} // namespace relaas
