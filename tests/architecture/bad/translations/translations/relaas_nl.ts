<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>relaas::Sample</name>
    <message><source>Translated %1</source><translation>Vertaald %1</translation></message>
    <message><source>Begun</source><translation type="unfinished">Begon</translation></message>
    <message><source>Lost the placeholder %1</source><translation>De plaatshouder kwijt</translation></message>
    <message><source>Said no more</source><translation>Niet meer gezegd</translation></message>
    <message numerus="yes"><source>%n case(s)</source><translation><numerusform>één zaak</numerusform><numerusform>%n zaken</numerusform></translation></message>
    <message numerus="yes"><source>%n line(s)</source><translation><numerusform>%n regel</numerusform><numerusform></numerusform></translation></message>
</context>
</TS>
