#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"
#include "support/looks.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QTest>
#include <QVBoxLayout>

namespace tst_indicators {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Indicators : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyStyle(*qApp); }
    void cleanup() { setTheme(Theme::Light); }
    void showsWhatIsNotChosen_data();
    void showsWhatIsNotChosen();
    void keepsTheIconOfASelectedRowReadable_data();
    void keepsTheIconOfASelectedRowReadable();
};

namespace {

/// The best contrast of any pixel with a ground.
double strongest(const QImage &image, const QColor &ground)
{
    double best = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            best = std::max(best, contrastRatio(image.pixelColor(x, y), ground));
    }
    return best;
}

} // namespace

void tst_Indicators::showsWhatIsNotChosen_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(Theme::Light);
    QTest::newRow("dark") << static_cast<int>(Theme::Dark);
}

void tst_Indicators::showsWhatIsNotChosen()
{
    QFETCH(int, theme);
    setTheme(static_cast<Theme>(theme));
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    for (const bool isChosen : {false, true}) {
        auto *radio = new QRadioButton(u"geloofwaardig"_s);
        radio->setAutoExclusive(false);
        radio->setChecked(isChosen);
        layout->addWidget(radio);
        auto *check = new QCheckBox(u"staatloos"_s);
        check->setChecked(isChosen);
        layout->addWidget(check);
    }
    window.show();
    shoot(window, u"indicators-%1"_s.arg(theme));
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isChecked())
            continue;
        const QImage sign = button->grab().toImage().copy(0, 0, 16, button->height());
        QVERIFY(strongest(sign, window.palette().color(QPalette::Window)) >= 3); // WCAG 2.1, 1.4.11
    }
}

void tst_Indicators::keepsTheIconOfASelectedRowReadable_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<bool>("hasFocus");
    QTest::newRow("light, focus") << static_cast<int>(Theme::Light) << true;
    QTest::newRow("light, no focus") << static_cast<int>(Theme::Light) << false;
    QTest::newRow("dark, focus") << static_cast<int>(Theme::Dark) << true;
    QTest::newRow("dark, no focus") << static_cast<int>(Theme::Dark) << false;
}

void tst_Indicators::keepsTheIconOfASelectedRowReadable()
{
    QFETCH(int, theme);
    QFETCH(bool, hasFocus);
    setTheme(static_cast<Theme>(theme));
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *list = new QListWidget;
    list->addItem(new QListWidgetItem(icon(u"circle-fill"), QString()));
    list->setCurrentRow(0);
    auto *other = new QLineEdit;
    layout->addWidget(list);
    layout->addWidget(other);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    (hasFocus ? static_cast<QWidget *>(list) : other)->setFocus();
    const auto group = hasFocus ? QPalette::Active : QPalette::Inactive;
    const QRect row = list->visualItemRect(list->item(0));
    const QImage drawn = list->viewport()->grab(row.adjusted(6, 6, 0, -6)).toImage().copy(0, 0, 16, 16);
    QVERIFY(strongest(drawn, list->palette().color(group, QPalette::Highlight)) >= 4.5);
}

RELAAS_TEST(QApplication, tst_Indicators);

} // namespace tst_indicators

#include "tst_indicators.moc"
