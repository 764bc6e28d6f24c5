<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%1, %n differ(s)</source>
        <translation>
            <numerusform>%1, %n differs</numerusform>
            <numerusform>%1, %n differ</numerusform>
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
        <source>%n place(s) suggested, shown as ≈. Listen to a line; Ctrl+Alt+Enter takes its place over.</source>
        <translation>
            <numerusform>%n place suggested, shown as ≈. Listen to a line; Ctrl+Alt+Enter takes its place over.</numerusform>
            <numerusform>%n places suggested, shown as ≈. Listen to a line; Ctrl+Alt+Enter takes its place over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) took over the suggested place.</source>
        <translation>
            <numerusform>%n line took over the suggested place.</numerusform>
            <numerusform>%n lines took over the suggested place.</numerusform>
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
</context>
</TS>
