#pragma once

#include "gui/widgets/prompts.h"

#include <QStringList>

#include <deque>

namespace relaas {

/// Answers a page's questions from a list and remembers what was asked. Without an answer left it gives up,
/// as a person who presses Esc.
class ScriptedPrompts : public Prompts
{
public:
    std::deque<QString> files; ///< for openFile, saveFile and chooseFolder
    std::deque<bool> confirmations;
    std::deque<QString> texts;
    std::deque<QDateTime> moments;
    std::deque<int> choices;
    QStringList asked;
    QStringList offers; ///< by the last askChoice

    QString openFile(QWidget *, const QString &caption, const QString &) override
    {
        return next(files, caption);
    }
    QString saveFile(QWidget *, const QString &caption, const QString &, const QString &) override
    {
        return next(files, caption);
    }
    QString chooseFolder(QWidget *, const QString &caption) override { return next(files, caption); }
    bool confirm(QWidget *, const QString &text, const QString &) override
    {
        return next(confirmations, text);
    }
    std::optional<QString> askText(QWidget *, const QString &title, const QString &) override
    {
        if (texts.empty()) {
            asked << title;
            return std::nullopt;
        }
        return next(texts, title);
    }
    std::optional<int> askChoice(QWidget *, const QString &title, const QString &,
                                 const QStringList &offered) override
    {
        offers = offered;
        if (choices.empty()) {
            asked << title;
            return std::nullopt;
        }
        return next(choices, title);
    }
    std::optional<QDateTime> askMoment(QWidget *, const QString &title, const QString &,
                                       const QDateTime &) override
    {
        if (moments.empty()) {
            asked << title;
            return std::nullopt;
        }
        return next(moments, title);
    }

private:
    template<typename T>
    T next(std::deque<T> &answers, const QString &question)
    {
        asked << question;
        if (answers.empty())
            return {};
        T answer = answers.front();
        answers.pop_front();
        return answer;
    }
};

} // namespace relaas
