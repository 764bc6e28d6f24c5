<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CaseListPage</name>
    <message>
        <source>Fi&amp;lter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V-number, name, nationality or officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseStore</name>
    <message>
        <source>That case is not in the case database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case was changed by someone else meanwhile. Look at the change and try again; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has no words to cite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 differs from the recording, so it cannot be quoted as written: the recording prevails. Correct the line first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>Choose an outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the country this outcome rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reasons for the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one asylum ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asylum ground %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no summary of what the applicant stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no conclusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a finding without words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a finding without a citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cites line %2 as it no longer stands (%3). Cite it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cites line %2, which differs from the recording. The recording prevails: correct the line and cite it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>The letter cannot be written: this outcome needs at least one asylum ground. Add it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter pack says nothing about outcome %1; choose another outcome or complete the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block %1 of the letter pack cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block %1 of the letter pack asks for %2, which no case has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter cannot be written: %2 is not known, and the block %1 needs it. Complete the case and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>for the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no conclusion yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credible with the benefit of the doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not credible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionStore</name>
    <message>
        <source>That decision is not in the case database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision was changed by someone else meanwhile. Open it again; your last change was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>travel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medical document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>V-number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this deadline came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter&amp;viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter&amp;preter (number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter, by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Register level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register level of the interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>application made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application lodged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>procedure changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision period extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report sent to the lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrections and additions received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intention to reject served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lawyer&apos;s view received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appeal lodged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>court judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take charge requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter about proceeding sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second letter sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply to the letter received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileStore</name>
    <message>
        <source>Cancelled; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that it is there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be written at %1. Check the rights on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be copied into the store: %1. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was being copied. Wait until it is finished and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gender</name>
    <message>
        <source>woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Admissibility interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibility interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substantive interview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewStore</name>
    <message>
        <source>That interview is not in the case database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recording is not in the case database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interview has no report yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report was changed by someone else meanwhile. Open it again; your last change was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardCard</name>
    <message>
        <source>Keyboard card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterMaker</name>
    <message>
        <source>The letter needs a conclusion on &quot;%1&quot;. Draw it under Findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter without an outcome. Choose one under Outcome.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterPack</name>
    <message>
        <source>the slot {%1} is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slot {%1} is of type %2, not &quot;%3&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fact &quot;%1&quot; is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fact &quot;%1&quot; is never &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slot {%1} is not declared under [slots]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slot {%1} may only stand in a block with scope = &quot;ground&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slots differ between nl and en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a field or a summary has a label, and must have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings belong in a block with scope = &quot;ground&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scope must be letter or ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label must be there in both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is there twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer&apos;s remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer&apos;s remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>What was done here, by whom and when. Rows are only ever added; no words of a case stand in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Language, theme and signing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;area of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Relaas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeCatalogue</name>
    <message>
        <source>The outcome %1 is there twice; give each its own code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomesPack</name>
    <message>
        <source>&quot;%1&quot; is no %2 that this program knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no procedure that this program knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regime that this program knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;status&quot; must be source or assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome %1 needs procedures and regimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outcome &quot;%1&quot; is there twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>There is nothing to print: the letter is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be made; free some memory and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be written: %1. Check the place and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>read cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write in reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check reports against the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return or sign decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manage users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer active. Sign in as another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1 you may not %2. Ask a colleague who has that role.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesPack</name>
    <message>
        <source>&quot;%1&quot; is not a code of %2 letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accelerated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admissibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responsibility (AMMR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2023 campaign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Version %1 of this report is frozen and does not change any more. Record what is wrong in it as a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That line is no longer in the report. Open the report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound of a line must end after it begins. Set the beginning first, then the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has no words or no sound to compare. Set its place in the recording first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what the recording says in line %1: a difference without a note helps nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report has no words yet. Write it before freezing it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportComposition</name>
    <message>
        <source>the case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the V-number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the applicant&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be written: it needs %1. Complete it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be written: line %1 has the unknown mark &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Only a submitted decision can be returned or signed. This one is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote this decision. A second person must return or sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision is signed and does not change any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision is submitted. It can be changed once it is returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark has no answer yet. Answer each remark before you submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a remark that says what must change before you return the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark is still open. Return the decision, or withdraw the remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since it was submitted something changed: %1 Return the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how the remark was dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>caseworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <source>The pack %1 is missing from the program; install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format %1 is not known to this program; it reads format 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in – Relaas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Relaas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demonstration: no password is asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lodged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision being drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submitted for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned to author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The case database is in use by another program. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case database cannot be written. Check the rights on its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer as it should, nothing was saved. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case database is damaged or is no Relaas database. Nothing was changed; put back a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, nothing was saved. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case database refused this because it contradicts what is already there. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case database refused a step (code %1). Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case database at %1. Check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Relaas case database. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case database was made by a newer Relaas (version %1, this program knows %2). Install the newer program; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case database cannot be kept safe in this folder. Choose a folder on a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another, or ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store in %1 cannot be written. Check the rights on the folder and its files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>a slot is opened with { and not closed with }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a } stands without its {</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong text is opened with ** and not closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TomlReader</name>
    <message>
        <source>the key &quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; may not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-06-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be [[%1]] tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserStore</name>
    <message>
        <source>There is no user &quot;%1&quot; here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VNumber</name>
    <message>
        <source>&quot;%1&quot; is not a V-number. A V-number has ten digits, such as 000.000.0101.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::AudioTexts</name>
    <message>
        <source>It cannot be opened; check that it is still there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty; copy it from the recorder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a sound recording the program can read; choose a WAV, FLAC, MP3, Ogg, M4A, AAC, WebM, AMR or WMA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins like a %1 recording, but its header is damaged; copy it from the recorder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no sound track; choose the file with the sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header promises %1 channels of %2 samples a second, which cannot be; copy the file from the recorder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device was found; plug one in, then play again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device does not answer; check the sound settings, then play again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sound is stored as &quot;%1&quot;, which the program cannot decode; convert it to WAV or FLAC with the recorder&apos;s own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device &quot;%1&quot; cannot play this recording; choose another in the sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device stopped; check that it is plugged in, then play again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a header but no sound: the recording was probably cut off; copy it from the recorder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording ends early: the file promises %1 and holds %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the recording are damaged and cannot be heard.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read to its end; check the disk or network drive it is on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::CaseFiles</name>
    <message>
        <source>Case %1 is already in the case database. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::CaseListModel</name>
    <message>
        <source>no term running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V-number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::CaseListPage</name>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has all of these words in its number, name, nationality or officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases appear here once they are imported into this case file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::Dates</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::Decisions</name>
    <message>
        <source>The signed letter of this decision is not in the store. Put back a copy of the store.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::Desktop</name>
    <message>
        <source>%1

To look around in invented cases, start Relaas with --demo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::DossierPage</name>
    <message>
        <source>Open &amp;interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::Guard</name>
    <message>
        <source>An application that is not lodged has no term to extend (APR 35).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application that is not lodged has no examination to postpone (APR 35(7)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold an interview first: without one there is no report to make available (APR 14(1)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the report available first: comments are comments on it (APR 14(3)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the intention first: views answer it (Vb 3.116).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a decision first: there is nothing to submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision has been notified that could be challenged (APR 67(1)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision has been notified that could become final.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::Interviews</name>
    <message>
        <source>%1 is already in this case, as %2. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording %1 is missing from the store. Put back a copy of the store; the report stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::LogModel</name>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::LogPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::MainWindow</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Relaas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaas %1
A workstation for asylum casework.
Licence: EUPL-1.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::MessageBar</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::Pack</name>
    <message>
        <source>“%1” must have id, length and unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“when” must name details of the event and their values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list with at least one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs either start_event or start_date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only a term in months can be extended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 lies outside what European law allows (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no regime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“status” must be source or assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack has no rules: write each under [[rule]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule must be a table under [[rule]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id %1 is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“parameters” must be a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no key known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number from 0 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a date such as 2026-06-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must have a text nl and a text en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known as %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::Page</name>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::Player</name>
    <message>
        <source>No sound device was found: the recording moves on, but nothing is heard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::ProgressStrip</name>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::Reviews</name>
    <message>
        <source>Write the remark first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a submitted decision takes remarks. This one is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can withdraw this remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This remark is already dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::Session</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::SignInPage</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store has no users. Ask your administrator to add you, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::Users</name>
    <message>
        <source>%1 is no longer active. Sign in as another user.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relaas::WaveformView</name>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
