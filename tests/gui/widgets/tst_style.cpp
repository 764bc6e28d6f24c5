#include "gui/widgets/prompts.h"
#include "gui/widgets/style.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QLabel>
#include <QPalette>
#include <QTest>
#include <QToolTip>

namespace tst_style {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Style : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyStyle(*qApp); }
    void measuresContrastAsWcagDoes();
    void keepsEveryToneReadable_data();
    void keepsEveryToneReadable();
    void keepsTextAndSelectionReadable_data() { keepsEveryToneReadable_data(); }
    void keepsTextAndSelectionReadable();
    void bendsTonesTowardsAStrangePalette();
    void setsFiguresOfOneWidth();
    void keepsTheTextScaleWithinReason();
    void showsTipsAsTheyAreWritten();
    void namesFilesAfterTheirKind_data();
    void namesFilesAfterTheirKind();
};

void tst_Style::measuresContrastAsWcagDoes()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.01);
}

void tst_Style::keepsEveryToneReadable_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(Theme::Light);
    QTest::newRow("dark") << static_cast<int>(Theme::Dark);
    QTest::newRow("system") << static_cast<int>(Theme::System);
}

void tst_Style::keepsEveryToneReadable()
{
    QFETCH(int, theme);
    setTheme(static_cast<Theme>(theme));
    const QPalette palette = QApplication::palette();
    for (const Tone tone :
         {Tone::Neutral, Tone::Accent, Tone::Success, Tone::Warning, Tone::Danger, Tone::Info}) {
        const QColor color = toneColor(tone, palette);
        for (const QColor &ground : {palette.color(QPalette::Window), palette.color(QPalette::Base),
                                     palette.color(QPalette::AlternateBase), toneFill(tone, palette)}) {
            const double ratio = contrastRatio(color, ground);
            QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(color.name(), ground.name()).arg(ratio)));
        }
    }
}

void tst_Style::keepsTextAndSelectionReadable()
{
    QFETCH(int, theme);
    setTheme(static_cast<Theme>(theme));
    const QPalette palette = QApplication::palette();
    using Role = QPalette::ColorRole;
    for (const auto &[text, ground] :
         std::initializer_list<std::pair<Role, Role>>{{QPalette::Text, QPalette::Base},
                                                      {QPalette::WindowText, QPalette::Window},
                                                      {QPalette::ButtonText, QPalette::Button},
                                                      {QPalette::HighlightedText, QPalette::Highlight},
                                                      {QPalette::PlaceholderText, QPalette::Base},
                                                      {QPalette::Link, QPalette::Base}}) {
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            QVERIFY2(contrastRatio(palette.color(group, text), palette.color(group, ground)) >= 4.5,
                     qPrintable(QString::number(text)));
    }
}

void tst_Style::bendsTonesTowardsAStrangePalette()
{
    QPalette strange;
    strange.setColor(QPalette::Window, Qt::yellow);
    strange.setColor(QPalette::Base, QColor(0xb0b0b0));
    strange.setColor(QPalette::WindowText, Qt::black);
    for (const Tone tone : {Tone::Warning, Tone::Danger, Tone::Info}) {
        QVERIFY(contrastRatio(toneColor(tone, strange), Qt::yellow) >= 4.5);
        QVERIFY(contrastRatio(toneColor(tone, strange), QColor(0xb0b0b0)) >= 4.5);
    }
}

void tst_Style::setsFiguresOfOneWidth()
{
    const QFontMetricsF metrics(tabularFont(QApplication::font()));
    QCOMPARE(metrics.horizontalAdvance(u"1111"_s), metrics.horizontalAdvance(u"8888"_s));
}

void tst_Style::keepsTheTextScaleWithinReason()
{
    setTextScale(100);
    const double normal = QApplication::font().pointSizeF();
    setTextScale(100000);
    QCOMPARE(QApplication::font().pointSizeF(), normal * 2);
    setTextScale(-3);
    QCOMPARE(QApplication::font().pointSizeF(), normal * 0.8);
}

void tst_Style::showsTipsAsTheyAreWritten()
{
    QWidget window;
    window.show();
    QToolTip::showText({5, 5}, u"Ik zei <b>nee</b> <img src='file:///etc/hostname'>"_s, &window);
    const QLabel *tip = nullptr;
    for (const QWidget *each : QApplication::topLevelWidgets()) {
        if (each->inherits("QTipLabel"))
            tip = static_cast<const QLabel *>(each);
    }
    QVERIFY(tip);
    QCOMPARE(tip->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

void tst_Style::namesFilesAfterTheirKind_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("named");
    const QString pdf = u"PDF (*.pdf)"_s;
    const QString word = u"Word document (*.docx)"_s;
    const QString folder = u"A folder (*)"_s;
    QTest::newRow("another kind") << u"/x/a.pdf"_s << word << u"/x/a.docx"_s;
    QTest::newRow("the same") << u"/x/a.PDF"_s << pdf << u"/x/a.pdf"_s;
    QTest::newRow("a folder") << u"/x/a.docx"_s << folder << u"/x/a"_s;
    QTest::newRow("out of a folder") << u"/x/a"_s << pdf << u"/x/a.pdf"_s;
    QTest::newRow("a point in the name") << u"/x/v. 2"_s << word << u"/x/v. 2.docx"_s;
}

void tst_Style::namesFilesAfterTheirKind()
{
    QFETCH(QString, path);
    QFETCH(QString, chosen);
    QTEST(nameOfKind(path, chosen, {u"PDF (*.pdf)"_s, u"Word document (*.docx)"_s, u"A folder (*)"_s}),
          "named");
}

RELAAS_TEST(QApplication, tst_Style);

} // namespace tst_style

#include "tst_style.moc"
