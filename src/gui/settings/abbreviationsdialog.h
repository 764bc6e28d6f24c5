#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class AbbreviationsDialog;
}

namespace relaas {

class Settings;

/// The abbreviations of a person, to be changed by them. Closes only with a list that reads.
class AbbreviationsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AbbreviationsDialog(Settings &settings, QWidget *parent = nullptr);
    ~AbbreviationsDialog() override;

private:
    void save();

    Settings &m_settings;
    std::unique_ptr<Ui::AbbreviationsDialog> m_ui;
};

} // namespace relaas
