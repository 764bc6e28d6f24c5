<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>relaas::Sample</name>
    <message><source>Translated %1</source><translation>Translated %1</translation></message>
    <message numerus="yes"><source>%n case(s)</source><translation><numerusform>%n case</numerusform><numerusform>%n cases</numerusform></translation></message>
</context>
</TS>
