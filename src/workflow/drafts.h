#pragma once

#include "core/draft.h"
#include "core/result.h"
#include "workflow/draftwriter.h"

#include <QObject>

#include <memory>
#include <optional>

namespace relaas {

class Ledger;

/// What the user is typing, so that a crash takes away no more than the last second of it. Nothing here waits
/// for the disk but flush(), find() and all().
class Drafts : public QObject
{
    Q_OBJECT

public:
    /// Without `write` the case file can only be read: nothing is kept.
    Drafts(const Ledger &ledger, DraftWriter::Write write, QObject *parent = nullptr);
    /// Writes what it can.
    ~Drafts() override;

    bool mayKeep() const { return m_writer != nullptr; }

    /// Keeps words that were typed over others; they are on the disk within a second, then kept() says so.
    /// Does nothing while nobody is signed in. What may not be stored (core/text.h) is left out when it is
    /// written.
    void keep(const DraftKey &key, const QString &base, const QString &content);

    /// The words were saved or given up.
    void drop(const DraftKey &key);

    /// Moves a draft that was found out of the way of what is going to be typed into its thing; returns it as
    /// it is called from now on.
    Draft setAside(const Draft &draft);

    /// Of the signed-in user; none while nobody is. What is not on the disk yet counts.
    Result<std::optional<Draft>> find(const DraftKey &key) const;
    Result<QList<Draft>> all() const; ///< in order of time

    /// Whether something that was typed is not on the disk yet.
    bool hasUnkept() const;

    /// Waits until all is on the disk: to be called before locking, signing out and closing. False where that
    /// was not possible; the words are still here, and failed() tells why.
    bool flush(std::chrono::milliseconds most = std::chrono::milliseconds(2000));

signals:
    void kept(const relaas::DraftKey &key, const QDateTime &at);
    /// Words could not be written, and are tried again every two seconds: once for each attempt.
    void failed(const relaas::Error &error);
    /// The first attempt that succeeds after failed().
    void recovered();

private:
    void add(const Draft &draft, bool isDropped);
    void hear(const QList<DraftChange> &changes, const Result<void> &written);
    UserId user() const;

    const Ledger &m_ledger;
    std::unique_ptr<DraftWriter> m_writer;
    bool m_isFailing = false;
    bool m_isRefusalTold = false;
};

} // namespace relaas
