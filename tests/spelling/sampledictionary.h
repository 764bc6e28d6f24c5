#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace relaas::test {

/// A small dictionary in files of its own: "betrokkene", "heeft", "geen", "zwager" with a plural in -s,
/// "Eritrea".
class SampleDictionary
{
public:
    SampleDictionary()
    {
        write(QStringLiteral("nl.aff"), "SET UTF-8\nTRY enaitor\nSFX A Y 1\nSFX A 0 s .\n");
        write(QStringLiteral("nl.dic"), "6\nbetrokkene\nheeft\ngeen\nzwager/A\nEritrea\nzo\xC3\xABven\n");
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("nl.dic")); }

private:
    QTemporaryDir m_folder;
};

} // namespace relaas::test
