#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class FoundTextCard;
}

namespace relaas {

struct FoundText;

/// One found text beside what is stored, word by word, and what to do with it.
class FoundTextCard : public QWidget
{
    Q_OBJECT

public:
    explicit FoundTextCard(const FoundText &text, QWidget *parent = nullptr);
    ~FoundTextCard() override;

signals:
    void kept();
    void discarded();

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::FoundTextCard> m_ui;
};

} // namespace relaas
