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
        <source>%n piece(s) of the recording are damaged and cannot be heard.</source>
        <translation>
            <numerusform>%n piece of the recording is damaged and cannot be heard.</numerusform>
            <numerusform>%n pieces of the recording are damaged and cannot be heard.</numerusform>
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
</TS>
