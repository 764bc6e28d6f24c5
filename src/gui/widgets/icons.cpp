#include "gui/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

QString resourcePath(QStringView name)
{
    return u":/icons/"_s + name.toString() + u".svg"_s;
}

QColor paletteColor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::WindowText);
}

/// Keeps only the name: the colour is asked of the palette each time, so nothing has to be told of a new
/// theme.
class PaletteIconEngine : public QIconEngine
{
public:
    explicit PaletteIconEngine(QString name) : m_name(std::move(name)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_name, rect, paletteColor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()), 1, paletteColor(mode));
    }

    QString key() const override { return u"relaas-palette-icon"_s; }
    QString iconName() override { return m_name; }
    QIconEngine *clone() const override { return new PaletteIconEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon icon(QStringView name)
{
    if (!QFile::exists(resourcePath(name))) {
        qWarning("No icon is named %s", qUtf8Printable(name.toString()));
        return {};
    }
    return QIcon(new PaletteIconEngine(name.toString()));
}

void paintIcon(QPainter &painter, QStringView name, const QRectF &rect, const QColor &color)
{
    QFile file(resourcePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, rect);
}

QPixmap iconPixmap(QStringView name, int size, qreal devicePixelRatio, const QColor &color)
{
    const int side = static_cast<int>(std::ceil(size * devicePixelRatio));
    const QString key = u"relaas-icon:%1:%2:%3"_s.arg(name.toString(), color.name()).arg(side);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintIcon(painter, name, QRectF(0, 0, side, side), color);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace relaas
