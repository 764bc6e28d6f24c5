#pragma once

#include "core/report/tapping.h"
#include "core/result.h"
#include "gui/report/liveanchoring.h"

#include <QObject>

class QAction;
class QKeyEvent;

namespace relaas {

class ReportEditing;

/// Lines get their places one after another while the sound plays (core/report/tapping.h): Space where the
/// awaited line begins, Enter where the line that was begun ends, Backspace takes the last tap back, Esc
/// ends. Each tap is one step of undoing. As long as it goes on nothing can be written in the text; it ends
/// when the text loses the focus to another part of the page.
class ReportTapping : public QObject
{
    Q_OBJECT

public:
    ReportTapping(const AnchoringParts &parts, ReportEditing &editing, const Settings &settings,
                  QAction &toggle, QWidget &page);

    bool isOn() const { return m_isOn; }

signals:
    void told(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Edge { Begin, End };

    void setOn(bool on);
    bool begin();
    void end(const QString &because = {});
    bool press(const QKeyEvent &event);
    void tap(Edge edge);
    void takeBack();
    void follow();
    QString awaitedText() const;
    QString timeText(const Anchor &place, qint64 frame) const;

    AnchoringParts m_parts;
    ReportEditing &m_editing;
    const Settings &m_settings;
    QAction &m_toggle;
    TapRun m_run;
    bool m_isOn = false;
};

} // namespace relaas
