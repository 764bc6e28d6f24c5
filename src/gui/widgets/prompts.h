#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace relaas {

/// The path under the suffix of another kind of file, out of filters as for QFileDialog: a suffix of one of
/// them is replaced, none is added where `filter` takes any name.
QString nameOfKind(const QString &path, const QString &filter, const QStringList &filters);

/// The questions that need a box of their own. Passed by constructor, so that a test can answer.
class Prompts
{
public:
    virtual ~Prompts();

    /// A path, or empty when the user gave up. `filter` as for QFileDialog: "Recordings (*.wav *.flac)".
    virtual QString openFile(QWidget *parent, const QString &caption, const QString &filter) = 0;
    virtual QString saveFile(QWidget *parent, const QString &caption, const QString &suggestedName,
                             const QString &filter) = 0;
    virtual QString chooseFolder(QWidget *parent, const QString &caption) = 0;

    /// Asks before something that cannot be undone; `verb` is the button that does it ("Sign", never "OK").
    virtual bool confirm(QWidget *parent, const QString &text, const QString &verb) = 0;

    /// Nothing when the user gave up; an empty text is an answer.
    virtual std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label) = 0;

    /// The place in the list, or nothing when the user gave up. No two choices are alike.
    virtual std::optional<int> askChoice(QWidget *parent, const QString &title, const QString &label,
                                         const QStringList &choices) = 0;

    /// Nothing when the user gave up; an invalid moment where nobody knows it. `suggested` is valid.
    virtual std::optional<QDateTime> askMoment(QWidget *parent, const QString &title, const QString &label,
                                               const QDateTime &suggested) = 0;
};

/// Asks a person, with the toolkit's dialogs.
class DialogPrompts : public Prompts
{
public:
    QString openFile(QWidget *parent, const QString &caption, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &caption, const QString &suggestedName,
                     const QString &filter) override;
    QString chooseFolder(QWidget *parent, const QString &caption) override;
    bool confirm(QWidget *parent, const QString &text, const QString &verb) override;
    std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label) override;
    std::optional<int> askChoice(QWidget *parent, const QString &title, const QString &label,
                                 const QStringList &choices) override;
    std::optional<QDateTime> askMoment(QWidget *parent, const QString &title, const QString &label,
                                       const QDateTime &suggested) override;
};

} // namespace relaas
