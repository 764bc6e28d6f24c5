#pragma once

#include "core/report/report.h"
#include "gui/widgets/transport.h"

#include <QObject>

#include <optional>

class QAction;
class QWidget;

namespace relaas {

class Page;
class Prompts;
class ReportDraft;
class ReportSound;
class ReportView;
class Settings;
struct ReportActions;

/// What parts of the page the hand on the sound works with.
struct TransportParts
{
    ReportView &view;
    ReportDraft &draft;
    ReportSound &sound;
};

/// The hand, or the foot, on the sound: from any place of the page and its dialogs.
class ReportTransport : public QObject, public Transport
{
    Q_OBJECT

public:
    static constexpr int slowBackMs = 3000;
    static constexpr double slowShare = 0.75; ///< of the speed of before
    static constexpr int boundaryMs = 1000;

    ReportTransport(const TransportParts &parts, Prompts &prompts, Settings &settings, QWidget &page);

    void connectActions(const ReportActions &actions);

    void play(int rewindMs) override;
    void pause() override;
    void toggle(int rewindMs) override;
    void back() override;
    void forward() override;

signals:
    void told(const QString &text);

private:
    struct SlowPart
    {
        qint64 from = 0;
        qint64 to = 0; ///< where the speed of before comes back
        double speed = 1;
        double slow = 1;
    };

    void hearSlowly();
    void endSlowPart(qint64 frame);
    void hearBoundary(bool before);
    std::optional<qint64> nearestBoundary(qint64 frame) const;
    void step(int lines);
    void goTo();
    qint64 framesOf(qint64 ms) const;

    ReportView &m_view;
    ReportDraft &m_draft;
    ReportSound &m_sound;
    Prompts &m_prompts;
    Settings &m_settings;
    QWidget &m_page;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    std::optional<SlowPart> m_slow;
    std::optional<qint64> m_boundary; ///< that was heard last
};

/// Puts it behind the actions of the page, which owns it from now on.
Transport *addTransport(const ReportActions &actions, const TransportParts &parts, Prompts &prompts,
                        Settings &settings, Page &page);

} // namespace relaas
