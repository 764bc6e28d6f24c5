#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class ReactionDialog;
}

namespace relaas {

class Settings;

/// How long a person's hand takes to answer their ear, to be set by them.
class ReactionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReactionDialog(Settings &settings, QWidget *parent = nullptr);
    ~ReactionDialog() override;

private:
    std::unique_ptr<Ui::ReactionDialog> m_ui;
};

} // namespace relaas
