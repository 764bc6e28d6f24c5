#pragma once

#include <QByteArray>
#include <QString>

#include <random>
#include <vector>

namespace relaas::test {

/// Stands between SQLite and the operating system, for the database below one folder: this file defines
/// pwrite64, ftruncate64, fdatasync, fsync and unlink for the whole program, as the dynamic linker takes the
/// executable's own first. It records what is written, and can let one operation fail or the disk be full.
/// Nothing waits for a real disk.
class Disk
{
public:
    enum class Failure { NoSpace, InputOutput };

    enum class Recording { On, Off };

    /// Watches `folder`/relaas.db and its log of changes from now on; recording is for cutPower alone.
    explicit Disk(const QString &folder, Recording recording = Recording::Off);
    ~Disk();

    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;

    /// Lets the operation with this number, from 1, fail once.
    void failAt(int number, Failure failure);
    /// Lets the disk hold no more than this.
    void limit(qint64 bytes);
    int operations() const; ///< so far

    /// What follows was acknowledged to somebody.
    void acknowledge(int step);

    /// From now on everything works, unwatched.
    void stopWatching();

    /// What may stand on a disk when the power goes at a random moment: all that was synchronised before, and
    /// of the rest nothing, everything in order, or any of its sectors. Writes it over the files; returns the
    /// last step that was acknowledged before.
    int cutPower(std::mt19937 &random) const;

    /// Writes the files as they were when the watch began.
    void restoreBase() const;

private:
    QString m_folder;
    std::vector<QByteArray> m_base;
};

} // namespace relaas::test
