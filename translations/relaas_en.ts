<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
