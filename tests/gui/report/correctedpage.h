#pragma once

#include "gui/report/correctionactions.h"
#include "gui/report/correctionspanel.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportview.h"
#include "workflow/corrections.h"
#include "workflow/reports.h"

#include <QAction>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <memory>

namespace relaas::test {

/// The page of a frozen report of six lines with its sound, and a lawyer's letter about it.
class CorrectedPage
{
protected:
    void begin()
    {
        m_desk = std::make_unique<ReportDesk>();
        m_desk->write(6, m_desk->attached(u"gehoor.wav"_s, uniqueSound(ReportDesk::Rate, 1, 60000)).id);
        QVERIFY(m_desk->office->reports().freeze(m_desk->report()));
    }
    void end()
    {
        m_page.reset();
        m_desk.reset();
    }
    void open()
    {
        m_page = m_desk->page();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->actions().play->isEnabled(), 10000);
    }

    /// Enters a letter without the page.
    void enterLetter(const QString &text)
    {
        Corrections &corrections = m_desk->office->corrections();
        const auto sent = corrections.sentVersion(m_desk->interview).value();
        CorrectionLetter letter;
        letter.receivedOn = m_desk->house.now.date();
        letter.from = u"mr. T. de Boer"_s;
        letter.text = text;
        for (const ProposedCorrection &each : proposedCorrections(text, sent.version, sent.map)) {
            if (!each.isFrame)
                letter.items.append(correctionFrom(each));
        }
        QVERIFY(corrections.add(m_desk->interview, letter));
    }

    /// Presses the first key of an action, wherever the focus is.
    void press(QAction *action) const
    {
        const QKeyCombination key = action->shortcut()[0];
        QWidget *focus = m_page->window()->focusWidget();
        QTest::keyClick(focus ? focus : m_page.get(), key.key(), key.keyboardModifiers());
    }
    /// Presses the button that does what the dialog is for.
    static void confirm(const QDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL("The dialog has no button that does it.");
    }

    const CorrectionActions &actions() const { return *m_page->actions().corrections; }
    CorrectionsPanel &panel() const { return *m_page->findChild<CorrectionsPanel *>(); }
    QTableView &points() const { return *panel().findChild<QTableView *>(u"points"_s); }
    ReportView &view() const { return *m_page->findChild<ReportView *>(); }
    QPlainTextEdit &reason() const { return *panel().findChild<QPlainTextEdit *>(u"reason"_s); }
    QList<CorrectionLetter> letters() const
    {
        return m_desk->office->corrections().ofInterview(m_desk->interview).value();
    }
    Correction point(int row) const { return letters().at(0).items.at(row); }

    const QString m_letter =
        u"Geachte heer,\n\n1. p. 2, eerste alinea: “where were you” moet zijn “where was "
        "he”.\n2. Regel 2 is verkeerd vertaald.\n3. Regel 99 klopt niet.\n\nHoogachtend,\n"
        "mr. T. de Boer\n"_s;
    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
};

} // namespace relaas::test
