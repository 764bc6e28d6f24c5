#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QDirIterator>
#include <QPalette>
#include <QRegularExpression>
#include <QTest>

namespace tst_icons {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Icons : public QObject
{
    Q_OBJECT

private slots:
    void followsThePaletteWithoutBeingToldTo();
    void dimsWhatIsDisabled();
    void isSharpOnADenseScreen();
    void warnsOfAnUnknownName();
    void embedsEveryIconTheSourcesName();

private:
    static QColor ink(const QIcon &icon, QIcon::Mode mode = QIcon::Normal);
};

/// The colour of the most opaque pixel.
QColor tst_Icons::ink(const QIcon &icon, QIcon::Mode mode)
{
    const QImage image = icon.pixmap(QSize(24, 24), 1, mode).toImage();
    QColor darkest = Qt::transparent;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > darkest.alpha())
                darkest = image.pixelColor(x, y);
        }
    }
    return darkest;
}

void tst_Icons::followsThePaletteWithoutBeingToldTo()
{
    const QIcon cross = icon(u"x-lg");
    setTheme(Theme::Light);
    const QColor light = ink(cross);
    setTheme(Theme::Dark);
    const QColor dark = ink(cross);
    QVERIFY(light.alpha() > 200 && dark.alpha() > 200);
    QVERIFY(light.lightness() < 80);
    QVERIFY(dark.lightness() > 180);
    setTheme(Theme::Light);
    QVERIFY(ink(cross, QIcon::Selected).lightness() > 240);
}

void tst_Icons::dimsWhatIsDisabled()
{
    setTheme(Theme::Light);
    QVERIFY(ink(icon(u"x-lg"), QIcon::Disabled).lightness() > ink(icon(u"x-lg")).lightness() + 40);
}

void tst_Icons::isSharpOnADenseScreen()
{
    const QIcon gear = icon(u"gear");
    const QPixmap dense = gear.pixmap(QSize(16, 16), 2);
    QCOMPARE(dense.size(), QSize(32, 32));
    QCOMPARE(dense.devicePixelRatio(), 2.0);
    // Rendered at 32, not enlarged from 16.
    const QImage blownUp =
        gear.pixmap(QSize(16, 16), 1).toImage().scaled(32, 32, {}, Qt::SmoothTransformation);
    QVERIFY(dense.toImage() != blownUp);
    QImage plain = dense.toImage();
    plain.setDevicePixelRatio(1);
    QCOMPARE(plain, gear.pixmap(QSize(32, 32), 1).toImage());
}

void tst_Icons::warnsOfAnUnknownName()
{
    QTest::ignoreMessage(QtWarningMsg, "No icon is named ../secret");
    QVERIFY(icon(u"../secret").isNull());
}

void tst_Icons::embedsEveryIconTheSourcesName()
{
    static const QRegularExpression call(u"(?:icon|paintIcon|iconPixmap)\\([^()\"]*u\"([a-z0-9-]+)\""_s);
    int found = 0;
    QDirIterator files(QStringLiteral(RELAAS_GUI_SOURCES), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = call.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            QVERIFY2(QFile::exists(u":/icons/"_s + name + u".svg"_s),
                     qPrintable(file.fileName() + u": "_s + name));
            ++found;
        }
    }
    QVERIFY(found > 3);
}

RELAAS_TEST(QApplication, tst_Icons);

} // namespace tst_icons

#include "tst_icons.moc"
