#pragma once

#include "gui/widgets/foundtext.h"

#include <QList>
#include <QWidget>

#include <memory>
#include <vector>

namespace Ui {
class FoundTextBar;
}

namespace relaas {

class FoundTextCard;
class FoundTexts;
class Prompts;

/// Tells that text was found which was not saved, and shows it when asked. Decides nothing by itself; hidden
/// while there is nothing. It is announced to assistive technology when it appears.
class FoundTextBar : public QWidget
{
    Q_OBJECT

public:
    explicit FoundTextBar(QWidget *parent = nullptr);
    ~FoundTextBar() override;

    /// Once: shows what is found there, and does there what is asked here. Both must outlive the bar.
    void setSource(FoundTexts &source, Prompts &prompts);

    /// What is still to be decided, in the order it is shown.
    void setTexts(const QList<FoundText> &texts);

signals:
    /// By its place in the list.
    void keepRequested(int place);
    void discardRequested(int place);
    void keepAllRequested();
    /// The last text is decided about, and the focus was in here.
    void leftEmpty();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showTexts();
    void tint();
    void fitArea();
    QString sentence() const;

    std::unique_ptr<Ui::FoundTextBar> m_ui;
    QList<FoundText> m_texts;
    std::vector<FoundTextCard *> m_cards;
};

} // namespace relaas
