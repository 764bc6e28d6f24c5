#pragma once

#include <QLabel>

class QTableView;

namespace relaas {

/// A sentence in the middle of a table that has no rows: what belongs there and how to begin. Shown and
/// hidden by itself; set the model first.
class TableHint : public QLabel
{
    Q_OBJECT

public:
    TableHint(QTableView &table, const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void tint();

    QTableView &m_table;
};

} // namespace relaas
