#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class EmptyState;
}

namespace relaas {

/// What stands where there is nothing yet: what belongs here and how to begin.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    ~EmptyState() override;

    /// `iconName` as for icon(); an empty `verb` means there is no button.
    void setContent(const QString &iconName, const QString &title, const QString &sentence,
                    const QString &verb = {});

signals:
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    std::unique_ptr<Ui::EmptyState> m_ui;
    QString m_iconName;
};

} // namespace relaas
