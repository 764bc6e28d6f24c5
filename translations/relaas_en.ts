<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CorrectionReply</name>
    <message numerus="yes">
        <source>The reply cannot be written while %n point(s) are open: %1. Say what is done with them first.</source>
        <translation>
            <numerusform>The reply cannot be written while %n point is open: %1. Say what is done with them first.</numerusform>
            <numerusform>The reply cannot be written while %n points are open: %1. Say what is done with them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedLines</name>
    <message numerus="yes">
        <source>%Ln time(s) were left out. Import the text as a file (Ctrl+Shift+I) to keep them.</source>
        <translation>
            <numerusform>%Ln time was left out. Import the text as a file (Ctrl+Shift+I) to keep it.</numerusform>
            <numerusform>%Ln times were left out. Import the text as a file (Ctrl+Shift+I) to keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadBackStatement</name>
    <message numerus="yes">
        <source>%n line(s) are not marked as read back, such as line %1. Mark them, or say that the report was read back in part.</source>
        <translation>
            <numerusform>%n line is not marked as read back: line %1. Mark it, or say that the report was read back in part.</numerusform>
            <numerusform>%n lines are not marked as read back, such as line %1. Mark them, or say that the report was read back in part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not read back.</source>
        <translation>
            <numerusform>%n line is not read back.</numerusform>
            <numerusform>%n lines are not read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed after they were read back.</source>
        <translation>
            <numerusform>%n line changed after it was read back.</numerusform>
            <numerusform>%n lines changed after they were read back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingFinding</name>
    <message numerus="yes">
        <source>A finding on line %1 names at most %n moment(s) in the sound.</source>
        <translation>
            <numerusform>A finding on line %1 names at most %n moment in the sound.</numerusform>
            <numerusform>A finding on line %1 names at most %n moments in the sound.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportImport</name>
    <message numerus="yes">
        <source>%Ln control character(s) that nobody can see were left out.</source>
        <translation>
            <numerusform>%Ln control character that nobody can see was left out.</numerusform>
            <numerusform>%Ln control characters that nobody can see were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken character(s) were replaced by the sign for an unknown one.</source>
        <translation>
            <numerusform>%Ln broken character was replaced by the sign for an unknown one.</numerusform>
            <numerusform>%Ln broken characters were replaced by the sign for an unknown one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This line is longer than 1 MB. It was cut between words into %Ln line(s).</source>
        <translation>
            <numerusform>This line is longer than 1 MB. It was cut between words into %Ln line.</numerusform>
            <numerusform>This line is longer than 1 MB. It was cut between words into %Ln lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more notice(s) are not shown.</source>
        <translation>
            <numerusform>%Ln more notice is not shown.</numerusform>
            <numerusform>%Ln more notices are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a label such as V: or A: came in as answers. Look at their type.</source>
        <translation>
            <numerusform>%Ln line without a label such as V: or A: came in as an answer. Look at its type.</numerusform>
            <numerusform>%Ln lines without a label such as V: or A: came in as answers. Look at their type.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where on the picture %Ln text(s) would be shown was left out.</source>
        <translation>
            <numerusform>Where on the picture %Ln text would be shown was left out.</numerusform>
            <numerusform>Where on the picture %Ln texts would be shown was left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) of single texts were left out.</source>
        <translation>
            <numerusform>%Ln name of a single text was left out.</numerusform>
            <numerusform>%Ln names of single texts were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have a time that is left out, for no recording was chosen.</source>
        <translation>
            <numerusform>%n line has a time that is left out, for no recording was chosen.</numerusform>
            <numerusform>%n lines have a time that is left out, for no recording was chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) lie behind the end of %1 (%2) and get no place in it.</source>
        <translation>
            <numerusform>%n line lies behind the end of %1 (%2) and gets no place in it.</numerusform>
            <numerusform>%n lines lie behind the end of %1 (%2) and get no place in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) that are no lines of the report, such as the cover sheet and notes, were left out.</source>
        <translation>
            <numerusform>%Ln paragraph that is no line of the report, such as the cover sheet and notes, was left out.</numerusform>
            <numerusform>%Ln paragraphs that are no lines of the report, such as the cover sheet and notes, were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) or frame(s) were left out, with the words in them.</source>
        <translation>
            <numerusform>%Ln picture or frame was left out, with the words in it.</numerusform>
            <numerusform>%Ln pictures or frames were left out, with the words in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln footnote(s) or remark(s) were left out.</source>
        <translation>
            <numerusform>%Ln footnote or remark was left out.</numerusform>
            <numerusform>%Ln footnotes or remarks were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracked deletion(s) were left out as deleted.</source>
        <translation>
            <numerusform>%Ln tracked deletion was left out as deleted.</numerusform>
            <numerusform>%Ln tracked deletions were left out as deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of hidden text came in with the rest. Look at them.</source>
        <translation>
            <numerusform>%Ln piece of hidden text came in with the rest. Look at it.</numerusform>
            <numerusform>%Ln pieces of hidden text came in with the rest. Look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign(s) of a font of symbols were left out.</source>
        <translation>
            <numerusform>%Ln sign of a font of symbols was left out.</numerusform>
            <numerusform>%Ln signs of a font of symbols were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) had a number or a bullet made by the word processor, which did not come along.</source>
        <translation>
            <numerusform>%Ln paragraph had a number or a bullet made by the word processor, which did not come along.</numerusform>
            <numerusform>%Ln paragraphs had a number or a bullet made by the word processor, which did not come along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message numerus="yes">
        <source>Typing in %n line(s)</source>
        <translation>
            <numerusform>Typing in %n line</numerusform>
            <numerusform>Typing in %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type of %n line(s)</source>
        <translation>
            <numerusform>Type of %n line</numerusform>
            <numerusform>Type of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletion in %n line(s)</source>
        <translation>
            <numerusform>Deletion in %n line</numerusform>
            <numerusform>Deletion in %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place in the sound of %n line(s)</source>
        <translation>
            <numerusform>Place in the sound of %n line</numerusform>
            <numerusform>Place in the sound of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replacement in %n line(s)</source>
        <translation>
            <numerusform>Replacement in %n line</numerusform>
            <numerusform>Replacement in %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n line(s)</source>
        <translation>
            <numerusform>Import of %n line</numerusform>
            <numerusform>Import of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>The decision is not complete: %1 (%Ln gap(s) in all)</source>
        <translation>
            <numerusform>The decision is not complete: %1 (%Ln gap in all)</numerusform>
            <numerusform>The decision is not complete: %1 (%Ln gaps in all)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::AudioTexts</name>
    <message numerus="yes">
        <source>Damaged pieces of the recording that cannot be heard: %n.</source>
        <translation>
            <numerusform>One damaged piece of the recording cannot be heard.</numerusform>
            <numerusform>%n damaged pieces of the recording cannot be heard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::BackupModel</name>
    <message numerus="yes">
        <source>Verified; %Ln stored file(s) missing</source>
        <translation>
            <numerusform>Verified; %Ln stored file missing</numerusform>
            <numerusform>Verified; %Ln stored files missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::CaseListPage</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ComparedText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::Correction</name>
    <message numerus="yes">
        <source>%n point(s) of the corrections to a report are still open. Say what is done with them before the decision is sent.</source>
        <translation>
            <numerusform>%n point of the corrections to a report is still open. Say what is done with them before the decision is sent.</numerusform>
            <numerusform>%n points of the corrections to a report are still open. Say what is done with them before the decision is sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::CorrectionPlace</name>
    <message numerus="yes">
        <source>Version %1 has %n page(s); there is no page %2.</source>
        <translation>
            <numerusform>Version %1 has %n page; there is no page %2.</numerusform>
            <numerusform>Version %1 has %n pages; there is no page %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The quoted words stand in %n lines; choose the one that is meant.</source>
        <translation>
            <numerusform>The quoted words stand in %n lines; choose the one that is meant.</numerusform>
            <numerusform>The quoted words stand in %n lines; choose the one that is meant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::CorrectionsPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ErasureCertificate</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case file(s)</source>
        <translation>
            <numerusform>%Ln case file</numerusform>
            <numerusform>%Ln case files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation>
            <numerusform>%Ln interview</numerusform>
            <numerusform>%Ln interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln recording</numerusform>
            <numerusform>%Ln recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln report</numerusform>
            <numerusform>%Ln reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of reports</source>
        <translation>
            <numerusform>%Ln line of reports</numerusform>
            <numerusform>%Ln lines of reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) of who wrote a decision</source>
        <translation>
            <numerusform>%Ln note of who wrote a decision</numerusform>
            <numerusform>%Ln notes of who wrote a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ground(s)</source>
        <translation>
            <numerusform>%Ln ground</numerusform>
            <numerusform>%Ln grounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln remark</numerusform>
            <numerusform>%Ln remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln former hold(s)</source>
        <translation>
            <numerusform>%Ln former hold</numerusform>
            <numerusform>%Ln former holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) of stored files</source>
        <translation>
            <numerusform>%Ln key of a stored file</numerusform>
            <numerusform>%Ln keys of stored files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) of lines</source>
        <translation>
            <numerusform>%Ln check of a line</numerusform>
            <numerusform>%Ln checks of lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln discrepancy(ies)</source>
        <translation>
            <numerusform>%Ln discrepancy</numerusform>
            <numerusform>%Ln discrepancies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) that were listened to</source>
        <translation>
            <numerusform>%Ln passage that was listened to</numerusform>
            <numerusform>%Ln passages that were listened to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of lines in print</source>
        <translation>
            <numerusform>%Ln place of lines in print</numerusform>
            <numerusform>%Ln places of lines in print</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s) of reports</source>
        <translation>
            <numerusform>%Ln print of reports</numerusform>
            <numerusform>%Ln prints of reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) of to whom a report was sent</source>
        <translation>
            <numerusform>%Ln note of to whom a report was sent</numerusform>
            <numerusform>%Ln notes of to whom a report was sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) with corrections</source>
        <translation>
            <numerusform>%Ln letter with corrections</numerusform>
            <numerusform>%Ln letters with corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s)</source>
        <translation>
            <numerusform>%Ln correction</numerusform>
            <numerusform>%Ln corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) that corrections were compared with</source>
        <translation>
            <numerusform>%Ln passage that corrections were compared with</numerusform>
            <numerusform>%Ln passages that corrections were compared with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) in dealing with corrections</source>
        <translation>
            <numerusform>%Ln step in dealing with corrections</numerusform>
            <numerusform>%Ln steps in dealing with corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of voices</source>
        <translation>
            <numerusform>%Ln place of a voice</numerusform>
            <numerusform>%Ln places of voices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of voices in checks</source>
        <translation>
            <numerusform>%Ln place of a voice in a check</numerusform>
            <numerusform>%Ln places of voices in checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) why a version was begun</source>
        <translation>
            <numerusform>%Ln reason why a version was begun</numerusform>
            <numerusform>%Ln reasons why a version was begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) of figures, dates, names and negations</source>
        <translation>
            <numerusform>%Ln check of figures, dates, names and negations</numerusform>
            <numerusform>%Ln checks of figures, dates, names and negations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of lines that were read back</source>
        <translation>
            <numerusform>%Ln mark of lines that were read back</numerusform>
            <numerusform>%Ln marks of lines that were read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) of how a report was read back</source>
        <translation>
            <numerusform>%Ln note of how a report was read back</numerusform>
            <numerusform>%Ln notes of how a report was read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) on recordings</source>
        <translation>
            <numerusform>%Ln finding on recordings</numerusform>
            <numerusform>%Ln findings on recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s) in findings on recordings</source>
        <translation>
            <numerusform>%Ln moment in findings on recordings</numerusform>
            <numerusform>%Ln moments in findings on recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::FoundTextBar</name>
    <message numerus="yes">
        <source>Text that was not saved was found in %n places (%1).</source>
        <translation>
            <numerusform>Text that was not saved was found in %n place (%1).</numerusform>
            <numerusform>Text that was not saved was found in %n places (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::GapPanel</name>
    <message numerus="yes">
        <source>%Ln thing(s) missing</source>
        <translation>
            <numerusform>%Ln thing missing</numerusform>
            <numerusform>%Ln things missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::HearingActions</name>
    <message numerus="yes">
        <source>&amp;%n second(s)</source>
        <translation>
            <numerusform>&amp;%n second</numerusform>
            <numerusform>&amp;%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::InterviewFacts</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::KeyKeeper</name>
    <message numerus="yes">
        <source>%n command(s) lost a key of yours to another that has the same. The keys in force stand in the menu Help.</source>
        <translation>
            <numerusform>%n command lost a key of yours to another that has the same. The keys in force stand in the menu Help.</numerusform>
            <numerusform>%n commands lost a key of yours to another that has the same. The keys in force stand in the menu Help.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::KeysFile</name>
    <message numerus="yes">
        <source>%n key(s) in %1 cannot be used and are left out.</source>
        <translation>
            <numerusform>%n key in %1 cannot be used and is left out.</numerusform>
            <numerusform>%n keys in %1 cannot be used and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::LinePasting</name>
    <message numerus="yes">
        <source>%n line(s) pasted with their types.</source>
        <translation>
            <numerusform>%n line pasted with its type.</numerusform>
            <numerusform>%n lines pasted with their types.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s).</source>
        <translation>
            <numerusform>%n more notice.</numerusform>
            <numerusform>%n more notices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::LogPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln row(s)</source>
        <translation>
            <numerusform>The newest %Ln row</numerusform>
            <numerusform>The newest %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::PasswordForm</name>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Try again in %Ln second.</numerusform>
            <numerusform>Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReadBackLook</name>
    <message numerus="yes">
        <source>%1 of %n line(s) read back</source>
        <translation>
            <numerusform>%1 of %n line read back</numerusform>
            <numerusform>%1 of %n lines read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n corrected</numerusform>
            <numerusform>%n corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other words</source>
        <translation>
            <numerusform>%n in other words</numerusform>
            <numerusform>%n in other words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in an earlier version</source>
        <translation>
            <numerusform>%n in an earlier version</numerusform>
            <numerusform>%n in an earlier version</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReadBackPanel</name>
    <message numerus="yes">
        <source>%n lines chosen</source>
        <translation>
            <numerusform>%n lines chosen</numerusform>
            <numerusform>%n lines chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are refused. Why?</source>
        <translation>
            <numerusform>%n lines are refused. Why?</numerusform>
            <numerusform>%n lines are refused. Why?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::RecordingFindingsModel</name>
    <message numerus="yes">
        <source>%n finding(s) on the recording</source>
        <translation>
            <numerusform>%n finding on the recording</numerusform>
            <numerusform>%n findings on the recording</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s)</source>
        <translation>
            <numerusform>%n stands</numerusform>
            <numerusform>%n stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun and not made</source>
        <translation>
            <numerusform>%n begun and not made</numerusform>
            <numerusform>%n begun and not made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::RemarkPanel</name>
    <message numerus="yes">
        <source>Remarks: %Ln to answer</source>
        <translation>
            <numerusform>Remarks: %Ln to answer</numerusform>
            <numerusform>Remarks: %Ln to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReportChecking</name>
    <message numerus="yes">
        <source>%1 of %n line(s) compared</source>
        <translation>
            <numerusform>%1 of %n line compared</numerusform>
            <numerusform>%1 of %n lines compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n deviate(s)</source>
        <translation>
            <numerusform>%1, %n deviates</numerusform>
            <numerusform>%1, %n deviate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 of %n cited</source>
        <translation>
            <numerusform>%1 · %2 of %n cited</numerusform>
            <numerusform>%1 · %2 of %n cited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n line(s) with words and sound are compared with the recording.</source>
        <translation>
            <numerusform>%1 of the %n line with words and sound is compared with the recording.</numerusform>
            <numerusform>%1 of the %n lines with words and sound are compared with the recording.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without having heard all of the sound.</source>
        <translation>
            <numerusform>%n of them without having heard all of the sound.</numerusform>
            <numerusform>%n of them without having heard all of the sound.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed after the comparison and count as not checked.</source>
        <translation>
            <numerusform>%n line changed after the comparison and counts as not checked.</numerusform>
            <numerusform>%n lines changed after the comparison and count as not checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n line(s) that the decision cites are compared.</source>
        <translation>
            <numerusform>%1 of the %n line that the decision cites is compared.</numerusform>
            <numerusform>%1 of the %n lines that the decision cites are compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them found in an earlier version, about the same words and sound.</source>
        <translation>
            <numerusform>%n of them found in an earlier version, about the same words and sound.</numerusform>
            <numerusform>%n of them found in an earlier version, about the same words and sound.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReportCorrections</name>
    <message numerus="yes">
        <source>%n point(s) entered.</source>
        <translation>
            <numerusform>%n point entered.</numerusform>
            <numerusform>%n points entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open; %1 goes on.</source>
        <translation>
            <numerusform>%n still open; %1 goes on.</numerusform>
            <numerusform>%n still open; %1 goes on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReportEditing</name>
    <message numerus="yes">
        <source>Delete %n line(s) that were compared with the recording? Their numbers are not given to other lines, and what cites them must be checked.</source>
        <translation>
            <numerusform>Delete a line that was compared with the recording? Its number is not given to another line, and what cites it must be checked.</numerusform>
            <numerusform>Delete %n lines that were compared with the recording? Their numbers are not given to other lines, and what cites them must be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your words could not be saved in line(s) %1. They are on the clipboard: paste them where they belong.</source>
        <translation>
            <numerusform>Your words could not be saved in line %1. They are on the clipboard: paste them where they belong.</numerusform>
            <numerusform>Your words could not be saved in lines %1. They are on the clipboard: paste them where they belong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReportFinding</name>
    <message numerus="yes">
        <source>Replace %n match(es)</source>
        <translation>
            <numerusform>Replace %n match</numerusform>
            <numerusform>Replace %n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n line(s)?</source>
        <translation>
            <numerusform>in %n line?</numerusform>
            <numerusform>in %n lines?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these line(s) were compared with the recording; what was found about them no longer counts.</source>
        <translation>
            <numerusform>%n of these lines was compared with the recording; what was found about it no longer counts.</numerusform>
            <numerusform>%n of these lines were compared with the recording; what was found about them no longer counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced. %1 takes it back.</source>
        <translation>
            <numerusform>%n match replaced. %1 takes it back.</numerusform>
            <numerusform>%n matches replaced. %1 takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReportGrowth</name>
    <message numerus="yes">
        <source>The first %n line(s) of the report are shown, and nothing can be written yet. The others come when you open the report again.</source>
        <translation>
            <numerusform>The first line of the report is shown, and nothing can be written yet. The others come when you open the report again.</numerusform>
            <numerusform>The first %n lines of the report are shown, and nothing can be written yet. The others come when you open the report again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReportPassages</name>
    <message numerus="yes">
        <source>%1 of %n recording(s) were looked through; the others are when they are opened.</source>
        <translation>
            <numerusform>%1 of %n recording was looked through; the others are when they are opened.</numerusform>
            <numerusform>%1 of %n recordings were looked through; the others are when they are opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReportPrinting</name>
    <message numerus="yes">
        <source>%n standard sentence(s) have no place in a recording and do not count as said (line %1): the print says so of each. Place those that were said first, and delete those that were not.</source>
        <translation>
            <numerusform>%n standard sentence has no place in a recording and does not count as said (line %1): the print says so. If it was said, place it first (Ctrl+J); if it was not, delete it.</numerusform>
            <numerusform>%n standard sentences have no place in a recording and do not count as said (lines %1): the print says so of each. Place those that were said first, and delete those that were not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReportRecordings</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n sound tracks. &amp;Which of them is the hearing?</source>
        <translation>
            <numerusform>%1 has %n sound track. &amp;Which of them is the hearing?</numerusform>
            <numerusform>%1 has %n sound tracks. &amp;Which of them is the hearing?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReportSuggestions</name>
    <message numerus="yes">
        <source>%n line(s) took over the suggested place.</source>
        <translation>
            <numerusform>%n line took over the suggested place.</numerusform>
            <numerusform>%n lines took over the suggested place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) suggested, shown as ≈. Listen to a line; %1 takes its place over.</source>
        <translation>
            <numerusform>%n place suggested, shown as ≈. Listen to a line; %1 takes its place over.</numerusform>
            <numerusform>%n places suggested, shown as ≈. Listen to a line; %1 takes its place over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReportTapping</name>
    <message numerus="yes">
        <source>%n line(s) got a place by tapping.</source>
        <translation>
            <numerusform>%n line got a place by tapping.</numerusform>
            <numerusform>%n lines got a place by tapping.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::SignInDelay</name>
    <message numerus="yes">
        <source>The last %1 sign-ins failed: try again in %n second(s).</source>
        <translation>
            <numerusform>The last %1 sign-ins failed: try again in %n second.</numerusform>
            <numerusform>The last %1 sign-ins failed: try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::StorePage</name>
    <message numerus="yes">
        <source>%Ln fault(s) were found.</source>
        <translation>
            <numerusform>%Ln fault was found.</numerusform>
            <numerusform>%Ln faults were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup was made, but %Ln stored file(s) could not be saved. Check the case file.</source>
        <translation>
            <numerusform>The backup was made, but %Ln stored file could not be saved. Check the case file.</numerusform>
            <numerusform>The backup was made, but %Ln stored files could not be saved. Check the case file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The case file is as it was written, with %Ln stored file(s).</source>
        <translation>
            <numerusform>The case file is as it was written, with %Ln stored file.</numerusform>
            <numerusform>The case file is as it was written, with %Ln stored files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::SweepPanel</name>
    <message numerus="yes">
        <source>%1 of %n heard</source>
        <translation>
            <numerusform>%1 of %n heard</numerusform>
            <numerusform>%1 of %n heard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n otherwise</source>
        <translation>
            <numerusform>%n otherwise</numerusform>
            <numerusform>%n otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not wholly played</source>
        <translation>
            <numerusform>%n not wholly played</numerusform>
            <numerusform>%n not wholly played</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place in the sound</source>
        <translation>
            <numerusform>%n without a place in the sound</numerusform>
            <numerusform>%n without a place in the sound</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::Term</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::TextImportDialog</name>
    <message numerus="yes">
        <source>%1 is %2 and holds %n line(s). They are added behind the lines of the report; nothing is added before you say so.</source>
        <translation>
            <numerusform>%1 is %2 and holds %n line. It is added behind the lines of the report; nothing is added before you say so.</numerusform>
            <numerusform>%1 is %2 and holds %n lines. They are added behind the lines of the report; nothing is added before you say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n line(s)</source>
        <translation>
            <numerusform>&amp;Add %n line</numerusform>
            <numerusform>&amp;Add %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::TextImporting</name>
    <message numerus="yes">
        <source>%n line(s) of %1 are added.</source>
        <translation>
            <numerusform>%n line of %1 is added.</numerusform>
            <numerusform>%n lines of %1 are added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::VerdictPanel</name>
    <message numerus="yes">
        <source>%n earlier check(s)</source>
        <translation>
            <numerusform>%n earlier check</numerusform>
            <numerusform>%n earlier checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) on the recording</source>
        <translation>
            <numerusform>%n finding on the recording</numerusform>
            <numerusform>%n findings on the recording</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::VersionBeginning</name>
    <message numerus="yes">
        <source>Version %1 has begun with the %n line(s) of version %2. Verdicts go on standing where words and sound stay the same.</source>
        <translation>
            <numerusform>Version %1 has begun with the %n line of version %2. Verdicts go on standing where words and sound stay the same.</numerusform>
            <numerusform>Version %1 has begun with the %n lines of version %2. Verdicts go on standing where words and sound stay the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::VersionsDialog</name>
    <message numerus="yes">
        <source>Nothing differs: all %n line(s) are the same.</source>
        <translation>
            <numerusform>Nothing differs: the one line is the same.</numerusform>
            <numerusform>Nothing differs: all %n lines are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other words</source>
        <translation>
            <numerusform>%n with other words</numerusform>
            <numerusform>%n with other words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another type</source>
        <translation>
            <numerusform>%n of another type</numerusform>
            <numerusform>%n of another type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another place in the sound</source>
        <translation>
            <numerusform>%n with another place in the sound</numerusform>
            <numerusform>%n with another place in the sound</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ: %1.</source>
        <translation>
            <numerusform>%n line differs: %1.</numerusform>
            <numerusform>%n lines differ: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are the same.</source>
        <translation>
            <numerusform>%n is the same.</numerusform>
            <numerusform>%n are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other original words</source>
        <translation>
            <numerusform>%n with other original words</numerusform>
            <numerusform>%n with other original words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another section or other grounds</source>
        <translation>
            <numerusform>%n with another section or other grounds</numerusform>
            <numerusform>%n with another section or other grounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaasctl</name>
    <message numerus="yes">
        <source>%Ln stored file(s) could not be saved: run `store check --data`.</source>
        <translation>
            <numerusform>%Ln stored file could not be saved: run `store check --data`.</numerusform>
            <numerusform>%Ln stored files could not be saved: run `store check --data`.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3, %4 Hz, %n channel(s)</source>
        <translation>
            <numerusform>%1: %2, %3, %4 Hz, %n channel</numerusform>
            <numerusform>%1: %2, %3, %4 Hz, %n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) entered as letter %1.</source>
        <translation>
            <numerusform>%n point entered as letter %1.</numerusform>
            <numerusform>%n points entered as letter %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of %1 are added, from number %2 on.</source>
        <translation>
            <numerusform>%n line of %1 is added, with number %2.</numerusform>
            <numerusform>%n lines of %1 are added, from number %2 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1 is begun, with %n line(s).</source>
        <translation>
            <numerusform>Version %1 is begun, with %n line.</numerusform>
            <numerusform>Version %1 is begun, with %n lines.</numerusform>
        </translation>
    </message>
</context>
</TS>
