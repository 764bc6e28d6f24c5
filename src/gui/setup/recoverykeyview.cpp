#include "gui/setup/recoverykeyview.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include "ui_recoverykeyview.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr int groupsInRow = 3;

QFont keyFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(base.pointSizeF() * 1.6);
    return font;
}

} // namespace

RecoveryKeyView::RecoveryKeyView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RecoveryKeyView>())
{
    m_ui->setupUi(this);
    m_ui->printButton->setIcon(icon(u"printer"));
    connect(m_ui->printButton, &QPushButton::clicked, this, [this] { printSheet(m_sheet, this); });
    setFocusProxy(m_ui->printButton);
}

RecoveryKeyView::~RecoveryKeyView() = default;

void RecoveryKeyView::setSheet(const RecoverySheet &sheet)
{
    m_sheet = sheet;
    const QStringList groups = groupsOf(sheet);
    for (int i = 0; i < groups.size(); ++i) {
        auto *number = new QLabel(QString::number(i + 1), m_ui->groups);
        auto *group = new QLabel(groups.at(i), m_ui->groups);
        group->setFont(keyFont(font()));
        group->setTextFormat(Qt::PlainText);
        number->setBuddy(group);
        const int column = 3 * (i % groupsInRow);
        m_ui->groupsLayout->addWidget(number, i / groupsInRow, column, Qt::AlignRight | Qt::AlignVCenter);
        m_ui->groupsLayout->addWidget(group, i / groupsInRow, column + 1);
    }
    for (int gap = 2; gap < 3 * groupsInRow; gap += 3)
        m_ui->groupsLayout->setColumnMinimumWidth(gap, space::Block);
    m_ui->groupsLayout->setColumnStretch(3 * groupsInRow - 1, 1);
    m_ui->groups->setAccessibleName(tr("Recovery key: %1").arg(groups.join(u", "_s)));
    const bool canPrint = hasPrinter();
    m_ui->printButton->setEnabled(canPrint);
    m_ui->printNote->setText(canPrint ? QString()
                                      : tr("This computer has no printer: write the key down by hand."));
}

} // namespace relaas
