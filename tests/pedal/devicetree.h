#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace relaas::test {

/// Folders that stand for /dev and /sys, with pipes in them that carry what the kernel would send.
class DeviceTree
{
public:
    QString events() const { return m_folder.filePath(QStringLiteral("input")); }
    QString raws() const { return m_folder.filePath(QStringLiteral("dev")); }
    QString system() const { return m_folder.filePath(QStringLiteral("sys")); }

    DeviceTree()
    {
        QDir().mkpath(events());
        QDir().mkpath(raws());
    }

    /// What sysfs tells of an event device; `keys` as the kernel lists them.
    void describe(const QString &node, const QString &vendor, const QString &product, const QString &name,
                  const QString &keys) const
    {
        const QString device = system() + QStringLiteral("/class/input/") + node + QStringLiteral("/device");
        write(device + QStringLiteral("/id/vendor"), vendor + u'\n');
        write(device + QStringLiteral("/id/product"), product + u'\n');
        write(device + QStringLiteral("/name"), name + u'\n');
        write(device + QStringLiteral("/capabilities/key"), keys + u'\n');
    }

    void describeRaw(const QString &node, const QString &uevent) const
    {
        write(system() + QStringLiteral("/class/hidraw/") + node + QStringLiteral("/device/uevent"), uevent);
    }

    /// The end that the kernel would have; the node is there from now on.
    static int plug(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        if (::mkfifo(name.constData(), 0600) != 0)
            return -1;
        return ::open(name.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    }

    static void draw(const QString &path, int end)
    {
        QFile::remove(path);
        ::close(end);
    }

    static void send(int end, const QByteArray &bytes)
    {
        if (::write(end, bytes.constData(), size_t(bytes.size())) != bytes.size())
            qFatal("the pipe is full");
    }

private:
    static void write(const QString &path, const QString &text)
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file for a test");
        file.write(text.toUtf8());
    }

    QTemporaryDir m_folder;
};

} // namespace relaas::test
