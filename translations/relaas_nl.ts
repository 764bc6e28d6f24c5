<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Abbreviations</name>
    <message>
        <source>“%1” is no abbreviation. It has 2 to 20 letters or digits, and no spaces.</source>
        <translation>“%1” is geen afkorting. Een afkorting heeft 2 tot 20 letters of cijfers en geen spaties.</translation>
    </message>
    <message>
        <source>“%1” stands for nothing, or for more than 500 characters. Say what is written out for it.</source>
        <translation>“%1” staat nergens voor, of voor meer dan 500 tekens. Geef aan wat ervoor uitgeschreven wordt.</translation>
    </message>
    <message>
        <source>“%1” stands above already.</source>
        <translation>“%1” staat hierboven al.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
</context>
<context>
    <name>AbbreviationsDialog</name>
    <message>
        <source>Abbreviations</source>
        <translation>Afkortingen</translation>
    </message>
    <message>
        <source>One a line: the abbreviation, an equals sign, what is written out for it. A space or a sign behind the abbreviation writes it out; Ctrl+Z takes that back. The list is kept on this computer, outside the case file: leave names of people out of it.</source>
        <translation>Eén per regel: de afkorting, een isgelijkteken, wat ervoor uitgeschreven wordt. Een spatie of leesteken achter de afkorting schrijft haar uit; Ctrl+Z maakt dat ongedaan. De lijst wordt op deze computer bewaard, buiten het dossier: laat namen van personen eruit.</translation>
    </message>
    <message>
        <source>Your &amp;abbreviations</source>
        <translation>Uw &amp;afkortingen</translation>
    </message>
    <message>
        <source>Your abbreviations</source>
        <translation>Uw afkortingen</translation>
    </message>
    <message>
        <source>&amp;Begin with the usual ones</source>
        <translation>&amp;Begin met de gebruikelijke</translation>
    </message>
</context>
<context>
    <name>AdministratorPage</name>
    <message>
        <source>The first administrator</source>
        <translation>De eerste beheerder</translation>
    </message>
    <message>
        <source>Adds the other users and gives new passwords, and sees no content of cases.</source>
        <translation>Voegt de andere gebruikers toe, geeft nieuwe wachtwoorden en ziet niets van de inhoud van zaken.</translation>
    </message>
    <message>
        <source>&amp;Name, as colleagues know it</source>
        <translation>&amp;Naam, zoals collega&apos;s die kennen</translation>
    </message>
    <message>
        <source>&amp;User name, to sign in with</source>
        <translation>&amp;Gebruikersnaam, om mee aan te melden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
<context>
    <name>AuditStore</name>
    <message>
        <source>The log is not what was written, from row %1 on. Report this to your administrator and restore a backup.</source>
        <translation>Het logboek is vanaf rij %1 niet meer zoals het is geschreven. Meld dit aan uw beheerder en zet een back-up terug.</translation>
    </message>
</context>
<context>
    <name>CaseImport</name>
    <message>
        <source>there is no interview %1 in this file; the first is 0.</source>
        <translation>in dit bestand staat geen gehoor %1; het eerste is 0.</translation>
    </message>
    <message>
        <source>interview %1 has no line %2 in this file; cite a line that is there.</source>
        <translation>gehoor %1 heeft in dit bestand geen regel %2; citeer een regel die er wel is.</translation>
    </message>
    <message>
        <source>say who returned or signed the decision.</source>
        <translation>vermeld wie de beschikking heeft geretourneerd of ondertekend.</translation>
    </message>
    <message>
        <source>say why the decision was returned.</source>
        <translation>vermeld waarom de beschikking is geretourneerd.</translation>
    </message>
    <message>
        <source>the number is longer than 40 characters; correct it.</source>
        <translation>het nummer is langer dan 40 tekens; verbeter het.</translation>
    </message>
    <message>
        <source>the file was made by a newer Relaas; this program reads version 1.</source>
        <translation>het bestand is gemaakt door een nieuwere versie van Relaas; dit programma leest versie 1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that it is there and may be read.</source>
        <translation>%1 kan niet worden geopend. Controleer of het bestand er is en gelezen mag worden.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Split it into several files.</source>
        <translation>%1 is groter dan 64 MB. Splits het in meerdere bestanden.</translation>
    </message>
    <message>
        <source>%1 is empty. Export it again from where it came.</source>
        <translation>%1 is leeg. Exporteer het opnieuw uit het oorspronkelijke programma.</translation>
    </message>
    <message>
        <source>%1 is no JSON: line %2 cannot be read (%3). Correct it there.</source>
        <translation>%1 is geen JSON: regel %2 kan niet worden gelezen (%3). Verbeter het daar.</translation>
    </message>
    <message>
        <source>%1 must be one object between braces. Correct it.</source>
        <translation>%1 moet één object tussen accolades zijn. Verbeter het.</translation>
    </message>
    <message>
        <source>%1 is named twice; name it once.</source>
        <translation>%1 is twee keer genoemd; noem het één keer.</translation>
    </message>
    <message>
        <source>the file has more than %L1 lines in all; split it.</source>
        <translation>het bestand heeft in totaal meer dan %L1 regels; splits het.</translation>
    </message>
    <message>
        <source>there is no recording %1 in this interview; the first is 0.</source>
        <translation>dit gehoor heeft geen opname %1; de eerste is 0.</translation>
    </message>
    <message>
        <source>a line without words or sound cannot be compared.</source>
        <translation>een regel zonder tekst of geluid kan niet worden vergeleken.</translation>
    </message>
    <message>
        <source>give either &quot;lines&quot; or &quot;lines_from&quot;, not both.</source>
        <translation>geef &quot;lines&quot; of &quot;lines_from&quot;, niet allebei.</translation>
    </message>
    <message>
        <source>%1 is not among the recordings of the interview.</source>
        <translation>%1 hoort niet bij de opnamen van het gehoor.</translation>
    </message>
    <message>
        <source>lines are numbered without gaps; expected %1.</source>
        <translation>regels zijn zonder gaten genummerd; hier hoort %1.</translation>
    </message>
    <message>
        <source>a line without sound cannot be compared.</source>
        <translation>een regel zonder geluid kan niet worden vergeleken.</translation>
    </message>
    <message>
        <source>there are no lines that could be corrected.</source>
        <translation>er zijn geen regels die gecorrigeerd kunnen worden.</translation>
    </message>
    <message>
        <source>it goes with a verdict, and only there.</source>
        <translation>dit hoort bij een oordeel, en alleen daar.</translation>
    </message>
    <message>
        <source>this verdict needs a note: what the recording says.</source>
        <translation>bij dit oordeel hoort een notitie: wat de opname zegt.</translation>
    </message>
    <message>
        <source>there is no line %1.</source>
        <translation>er is geen regel %1.</translation>
    </message>
    <message>
        <source>this voice is there twice; name it once.</source>
        <translation>deze stem staat er twee keer; noem haar één keer.</translation>
    </message>
    <message>
        <source>it goes with a quotation, and only there.</source>
        <translation>het hoort bij een citaat, en alleen daar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nobody who speaks in an interview.</source>
        <translation>&quot;%1&quot; is niemand die in een gehoor spreekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment; write one such as &quot;2026-11-22T15:10:00Z&quot;.</source>
        <translation>&quot;%1&quot; is geen tijdstip; schrijf er een zoals &quot;2026-11-22T15:10:00Z&quot;.</translation>
    </message>
</context>
<context>
    <name>CaseImports</name>
    <message>
        <source>there is no user &quot;%1&quot; here; add the user or correct the name.</source>
        <translation>de gebruiker &quot;%1&quot; is hier niet bekend; voeg de gebruiker toe of verbeter de naam.</translation>
    </message>
    <message>
        <source>a draft is imported by its author; sign in as &quot;%1&quot;.</source>
        <translation>een concept wordt door de auteur zelf geïmporteerd; meld u aan als &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>its sound lies behind the end of %1, which has %2 frames.</source>
        <translation>het geluid ligt voorbij het einde van %1; die opname heeft %2 frames.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no outcome; use the code of one.</source>
        <translation>&quot;%1&quot; is geen uitkomst; gebruik de code van een uitkomst.</translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>V-number, name, nationality or officer</source>
        <translation>V-nummer, naam, nationaliteit of behandelaar</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>Zaken filteren</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filter</translation>
    </message>
</context>
<context>
    <name>CaseStore</name>
    <message>
        <source>That case is not in the case database.</source>
        <translation>Die zaak staat niet in het zakenbestand.</translation>
    </message>
    <message>
        <source>This case was changed by someone else meanwhile. Look at the change and try again; nothing was saved.</source>
        <translation>Deze zaak is intussen door iemand anders gewijzigd. Bekijk de wijziging en probeer het opnieuw; er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>V-number %1 belongs to somebody with another name, birth date or nationality here. Check the number; nothing was added.</source>
        <translation>V-nummer %1 hoort hier bij iemand met een andere naam, geboortedatum of nationaliteit. Controleer het nummer; er is niets toegevoegd.</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>P&amp;resent password</source>
        <translation>H&amp;uidig wachtwoord</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Line %1 has the discrepancy &quot;%2&quot; twice. Name it once.</source>
        <translation>Regel %1 heeft de afwijking ‘%2’ twee keer. Noem die één keer.</translation>
    </message>
    <message>
        <source>The discrepancy &quot;%2&quot; in line %1 is always material. Weigh it as such.</source>
        <translation>De afwijking ‘%2’ in regel %1 is altijd wezenlijk. Weeg die ook zo.</translation>
    </message>
    <message>
        <source>Line %1 cannot be given the verdict &quot;%2&quot; with the discrepancy &quot;%3&quot; (%4). Choose another verdict, or leave the discrepancy out.</source>
        <translation>Regel %1 kan het oordeel ‘%2’ niet krijgen met de afwijking ‘%3’ (%4). Kies een ander oordeel of laat de afwijking weg.</translation>
    </message>
    <message>
        <source>Line %1 is not inaudible before all of it was heard as it was recorded: play it once without listening aids.</source>
        <translation>Regel %1 is pas niet te verstaan als alles is beluisterd zoals het is opgenomen: speel de regel één keer af zonder luisterhulp.</translation>
    </message>
    <message>
        <source>Line %1 is not inaudible before all of it was heard with help: play it once with a listening aid.</source>
        <translation>Regel %1 is pas niet te verstaan als alles ook met hulp is beluisterd: speel de regel één keer af met een luisterhulp.</translation>
    </message>
    <message>
        <source>Line %1 has no verdict that could be taken back.</source>
        <translation>Regel %1 heeft geen oordeel dat kan worden ingetrokken.</translation>
    </message>
    <message>
        <source>Line %1 has no words or no sound to compare. Set its place in the recording first.</source>
        <translation>Regel %1 heeft geen tekst of geen geluid om te vergelijken. Zet eerst zijn plaats in de opname.</translation>
    </message>
    <message>
        <source>Write down what the recording says in line %1: this verdict without a note helps nobody.</source>
        <translation>Schrijf op wat de opname zegt in regel %1: aan dit oordeel zonder notitie heeft niemand iets.</translation>
    </message>
    <message>
        <source>That line is no longer in the report. Open the report again.</source>
        <translation>Die regel staat niet meer in het gehoorrapport. Open het gehoorrapport opnieuw.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>verouderd</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>verbroken</translation>
    </message>
    <message>
        <source>Line %1 has no words to cite.</source>
        <translation>Regel %1 heeft geen tekst om te citeren.</translation>
    </message>
    <message>
        <source>Line %1 was compared with the recording (%2), so it cannot be quoted as written: the recording prevails. Correct the line first.</source>
        <translation>Regel %1 is met de opname vergeleken (%2) en kan dus niet worden geciteerd zoals die er staat: de opname gaat voor. Verbeter eerst de regel.</translation>
    </message>
    <message>
        <source>Line %1 cannot be quoted as written: according to finding %2 the recording prevails. Quote the words of that finding instead.</source>
        <translation>Regel %1 kan niet worden geciteerd zoals het rapport luidt: volgens opnamebevinding %2 gaat de opname voor. Citeer de tekst van die bevinding.</translation>
    </message>
    <message>
        <source>There is no finding that the recording prevails over line %1: its own words are quoted.</source>
        <translation>Er is geen opnamebevinding dat de opname voorgaat op regel %1: citeer de regel zelf.</translation>
    </message>
</context>
<context>
    <name>CitationPicker</name>
    <message>
        <source>&amp;Reports of this case</source>
        <translation>Gehoor&amp;rapporten van deze zaak</translation>
    </message>
    <message>
        <source>Search in the reports</source>
        <translation>Zoeken in de gehoorrapporten</translation>
    </message>
    <message>
        <source>Words or a line number</source>
        <translation>Woorden of een regelnummer</translation>
    </message>
    <message>
        <source>Lines of the reports</source>
        <translation>Regels van de gehoorrapporten</translation>
    </message>
    <message>
        <source>Words of the chosen line</source>
        <translation>Tekst van de gekozen regel</translation>
    </message>
    <message>
        <source>&amp;Cite this line</source>
        <translation>Deze regel &amp;citeren</translation>
    </message>
    <message>
        <source>Quotes the chosen line in the current finding (Enter)</source>
        <translation>Citeert de gekozen regel in de huidige bevinding (Enter)</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>Choose an outcome.</source>
        <translation>Kies een uitkomst.</translation>
    </message>
    <message>
        <source>Name the country this outcome rests on.</source>
        <translation>Noem het land waarop deze uitkomst berust.</translation>
    </message>
    <message>
        <source>Give the reasons for the outcome.</source>
        <translation>Motiveer de uitkomst.</translation>
    </message>
    <message>
        <source>Name at least one asylum ground.</source>
        <translation>Noem ten minste één asielmotief.</translation>
    </message>
    <message>
        <source>Asylum ground %1</source>
        <translation>Asielmotief %1</translation>
    </message>
    <message>
        <source>%1 has no title.</source>
        <translation>%1 heeft geen titel.</translation>
    </message>
    <message>
        <source>%1 has no summary of what the applicant stated.</source>
        <translation>%1 heeft geen samenvatting van wat de aanvrager heeft verklaard.</translation>
    </message>
    <message>
        <source>%1 has no conclusion.</source>
        <translation>%1 heeft geen conclusie.</translation>
    </message>
    <message>
        <source>%1 has no finding.</source>
        <translation>%1 heeft geen bevinding.</translation>
    </message>
    <message>
        <source>%1 has a finding without words.</source>
        <translation>%1 heeft een bevinding zonder tekst.</translation>
    </message>
    <message>
        <source>%1 has a finding without a citation.</source>
        <translation>%1 heeft een bevinding zonder citaat.</translation>
    </message>
    <message>
        <source>%1 cites line %2 as it no longer stands (%3). Cite it again.</source>
        <translation>%1 citeert regel %2 zoals die niet meer luidt (%3). Citeer de regel opnieuw.</translation>
    </message>
    <message>
        <source>%1 cites line %2, which was compared with the recording (%3). The recording prevails: correct the line and cite it again.</source>
        <translation>%1 citeert regel %2, die met de opname is vergeleken (%3). De opname gaat voor: verbeter de regel en citeer die opnieuw.</translation>
    </message>
    <message>
        <source>Point %1 of the corrections that came from %2 is still open. Say what is done with it.</source>
        <translation>Punt %1 van de correcties van %2 staat nog open. Geef aan wat ermee wordt gedaan.</translation>
    </message>
    <message>
        <source>%1 cites line %2 of version %3 of a report; version %4 does not have that line any more. Cite what version %4 says.</source>
        <translation>%1 haalt regel %2 aan uit versie %3 van een rapport; versie %4 heeft die regel niet meer. Haal aan wat in versie %4 staat.</translation>
    </message>
    <message>
        <source>%1 cites line %2 of version %3 of a report; version %4 says something else there, or has somebody else say it, or places it elsewhere in the sound. Cite it from version %4.</source>
        <translation>%1 haalt regel %2 aan uit versie %3 van een rapport; in versie %4 staat daar iets anders, zegt iemand anders het, of ligt de regel elders in het geluid. Haal de regel aan uit versie %4.</translation>
    </message>
    <message>
        <source>%1 cites line %2 as the report has it, while the recording prevails (finding %3). Cite the words of that finding.</source>
        <translation>%1 citeert regel %2 zoals het rapport luidt, terwijl de opname voorgaat (opnamebevinding %3). Citeer de tekst van die bevinding.</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>The letter cannot be written: this outcome needs at least one asylum ground. Add it and try again.</source>
        <translation>De brief kan niet worden gemaakt: deze uitkomst vraagt ten minste één asielmotief. Voeg het toe en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The letter pack says nothing about outcome %1; choose another outcome or complete the pack.</source>
        <translation>Het brievenpakket bevat niets over uitkomst %1; kies een andere uitkomst of vul het pakket aan.</translation>
    </message>
    <message>
        <source>The block %1 of the letter pack cannot be read: %2.</source>
        <translation>Het tekstblok %1 van het brievenpakket kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>The block %1 of the letter pack asks for %2, which no case has.</source>
        <translation>Het tekstblok %1 van het brievenpakket vraagt om %2; dat heeft geen enkele zaak.</translation>
    </message>
    <message>
        <source>The letter cannot be written: %2 is not known, and the block %1 needs it. Complete the case and try again.</source>
        <translation>De brief kan niet worden gemaakt: %2 is niet bekend en het tekstblok %1 heeft het nodig. Vul de zaak aan en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correction</source>
        <translation>Correctie</translation>
    </message>
    <message>
        <source>Came in &amp;on</source>
        <translation>O&amp;ntvangen op</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>V&amp;ia</translation>
    </message>
    <message>
        <source>&amp;What is remarked</source>
        <translation>O&amp;pmerking</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>the report as a whole</source>
        <translation>het gehoorrapport als geheel</translation>
    </message>
    <message>
        <source>&amp;Up to line</source>
        <translation>&amp;Tot en met regel</translation>
    </message>
    <message>
        <source>this line alone</source>
        <translation>alleen deze regel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Quoted</source>
        <translation>A&amp;angehaald</translation>
    </message>
    <message>
        <source>&amp;Proposed</source>
        <translation>V&amp;oorgesteld</translation>
    </message>
    <message>
        <source>Legal b&amp;asis</source>
        <translation>&amp;Grondslag</translation>
    </message>
</context>
<context>
    <name>CorrectionLetterDialog</name>
    <message>
        <source>Read a letter with corrections</source>
        <translation>Brief met correcties inlezen</translation>
    </message>
    <message>
        <source>Came in &amp;on</source>
        <translation>O&amp;ntvangen op</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>V&amp;ia</translation>
    </message>
    <message>
        <source>&amp;Text of the letter: paste it here</source>
        <translation>&amp;Tekst van de brief: plak die hier</translation>
    </message>
    <message>
        <source>&amp;Points that were found: take out what is none</source>
        <translation>Gevonden &amp;punten: vink uit wat er geen is</translation>
    </message>
    <message>
        <source>Points that were found in the letter</source>
        <translation>Punten die in de brief zijn gevonden</translation>
    </message>
</context>
<context>
    <name>CorrectionReply</name>
    <message>
        <source>There is no point to reply to.</source>
        <translation>Er is geen punt om op te reageren.</translation>
    </message>
    <message numerus="yes">
        <source>The reply cannot be written while %n point(s) are open: %1. Say what is done with them first.</source>
        <translation>
            <numerusform>De reactie kan niet worden geschreven zolang %n punt openstaat: %1. Geef eerst aan wat ermee wordt gedaan.</numerusform>
            <numerusform>De reactie kan niet worden geschreven zolang %n punten openstaan: %1. Geef eerst aan wat ermee wordt gedaan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionsPanel</name>
    <message>
        <source>Corrections and additions</source>
        <translation>Correcties en aanvullingen</translation>
    </message>
    <message>
        <source>Points of the corrections</source>
        <translation>Punten van de correcties</translation>
    </message>
    <message>
        <source>The chosen point</source>
        <translation>Het gekozen punt</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Aangehaald</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <source>Stands in the report</source>
        <translation>Staat in het gehoorrapport</translation>
    </message>
    <message>
        <source>Words that the letter quotes</source>
        <translation>Woorden die de brief aanhaalt</translation>
    </message>
    <message>
        <source>Words that the letter proposes</source>
        <translation>Woorden die de brief voorstelt</translation>
    </message>
    <message>
        <source>Words that stand in the report</source>
        <translation>Woorden die in het gehoorrapport staan</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>E&amp;ffect on the assessment</source>
        <translation>&amp;Gevolg voor de beoordeling</translation>
    </message>
</context>
<context>
    <name>DamagePage</name>
    <message>
        <source>The case file is damaged – Relaas</source>
        <translation>Het zakenbestand is beschadigd – Relaas</translation>
    </message>
    <message>
        <source>The case file cannot be read</source>
        <translation>Het zakenbestand kan niet worden gelezen</translation>
    </message>
    <message>
        <source>Verified backups</source>
        <translation>Gecontroleerde back-ups</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>&amp;Restore this backup…</source>
        <translation>Deze back-up &amp;terugzetten…</translation>
    </message>
    <message>
        <source>&amp;Open read-only</source>
        <translation>Alleen-lezen &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>for the account</source>
        <translation>vóór het relaas</translation>
    </message>
    <message>
        <source>against the account</source>
        <translation>tegen het relaas</translation>
    </message>
    <message>
        <source>no conclusion yet</source>
        <translation>nog geen conclusie</translation>
    </message>
    <message>
        <source>credible</source>
        <translation>geloofwaardig</translation>
    </message>
    <message>
        <source>credible with the benefit of the doubt</source>
        <translation>geloofwaardig met het voordeel van de twijfel</translation>
    </message>
    <message>
        <source>not credible</source>
        <translation>niet geloofwaardig</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>ingediend</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>geretourneerd</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>ondertekend</translation>
    </message>
</context>
<context>
    <name>DecisionDifference</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1: “%2”</source>
        <translation>regel %1: “%2”</translation>
    </message>
    <message>
        <source>Ground %1 · %2</source>
        <translation>Asielmotief %1 · %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>All grounds</source>
        <translation>Alle asielmotieven</translation>
    </message>
    <message>
        <source>Ground %1 as a whole</source>
        <translation>Asielmotief %1 als geheel</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>samenvatting</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>conclusie</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>motivering</translation>
    </message>
    <message>
        <source>finding %1</source>
        <translation>bevinding %1</translation>
    </message>
    <message>
        <source>line %1, finding %2: “%3”</source>
        <translation>regel %1, opnamebevinding %2: “%3”</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>Somebody else saved this decision while you were writing.</source>
        <translation>Iemand anders heeft deze beschikking opgeslagen terwijl u schreef.</translation>
    </message>
    <message>
        <source>Save m&amp;y version</source>
        <translation>&amp;Mijn versie opslaan</translation>
    </message>
    <message>
        <source>Saves what is typed here over the other version</source>
        <translation>Slaat op wat hier is getypt, over de andere versie heen</translation>
    </message>
    <message>
        <source>Ta&amp;ke the saved version</source>
        <translation>&amp;Opgeslagen versie nemen</translation>
    </message>
    <message>
        <source>Shows the other version and gives up what is typed here</source>
        <translation>Toont de andere versie en laat vallen wat hier is getypt</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>Sta&amp;ppen</translation>
    </message>
    <message>
        <source>Steps of the decision</source>
        <translation>Stappen van de beschikking</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Indienen</translation>
    </message>
    <message>
        <source>Submit to a supervisor</source>
        <translation>Indienen bij een senior medewerker</translation>
    </message>
</context>
<context>
    <name>DecisionStore</name>
    <message>
        <source>That decision is not in the case database.</source>
        <translation>Die beschikking staat niet in het zakenbestand.</translation>
    </message>
    <message>
        <source>This decision was changed by someone else meanwhile. Open it again; your last change was not saved.</source>
        <translation>Deze beschikking is intussen door iemand anders gewijzigd. Open de beschikking opnieuw; uw laatste wijziging is niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>DecisionText</name>
    <message>
        <source>Text of this decision that was not saved was found, but it cannot be read. It stays where it is; ask your administrator.</source>
        <translation>Er is niet-opgeslagen tekst van deze beschikking gevonden, maar die kan niet worden gelezen. De tekst blijft waar die is; vraag uw beheerder om hulp.</translation>
    </message>
</context>
<context>
    <name>DialogFoot</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>%1 is not a dictionary for checking spelling, or it is damaged. Install it again; until then spelling is not checked.</source>
        <translation>%1 is geen woordenboek voor spellingcontrole, of het is beschadigd. Installeer het opnieuw; tot dan wordt de spelling niet gecontroleerd.</translation>
    </message>
    <message>
        <source>There is no dictionary for checking spelling on this computer. Install it; until then spelling is not checked.</source>
        <translation>Er staat geen woordenboek voor spellingcontrole op deze computer. Installeer het; tot dan wordt de spelling niet gecontroleerd.</translation>
    </message>
    <message>
        <source>The dictionary for checking spelling is not there: %1. Install it; until then spelling is not checked.</source>
        <translation>Het woordenboek voor spellingcontrole ontbreekt: %1. Installeer het; tot dan wordt de spelling niet gecontroleerd.</translation>
    </message>
</context>
<context>
    <name>Discrepancy</name>
    <message>
        <source>omission</source>
        <translation>weglating</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>aanvulling</translation>
    </message>
    <message>
        <source>mistranslation</source>
        <translation>vertaalfout</translation>
    </message>
    <message>
        <source>name or place</source>
        <translation>naam of plaats</translation>
    </message>
    <message>
        <source>date or number</source>
        <translation>datum of getal</translation>
    </message>
    <message>
        <source>negation lost</source>
        <translation>ontkenning weggevallen</translation>
    </message>
    <message>
        <source>wrong speaker</source>
        <translation>verkeerde spreker</translation>
    </message>
    <message>
        <source>summarised beyond recognition</source>
        <translation>onherkenbaar samengevat</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>volgorde veranderd</translation>
    </message>
    <message>
        <source>inaudible or overlap</source>
        <translation>niet te verstaan of door elkaar</translation>
    </message>
    <message>
        <source>off-record passage</source>
        <translation>passage buiten de opname</translation>
    </message>
    <message>
        <source>leading question</source>
        <translation>sturende vraag</translation>
    </message>
    <message>
        <source>interpreter&apos;s own remark</source>
        <translation>eigen opmerking van de tolk</translation>
    </message>
    <message>
        <source>break not recorded</source>
        <translation>pauze niet vermeld</translation>
    </message>
    <message>
        <source>material</source>
        <translation>wezenlijk</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>ondergeschikt</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>identity document</source>
        <translation>identiteitsdocument</translation>
    </message>
    <message>
        <source>travel document</source>
        <translation>reisdocument</translation>
    </message>
    <message>
        <source>birth certificate</source>
        <translation>geboorteakte</translation>
    </message>
    <message>
        <source>medical document</source>
        <translation>medisch document</translation>
    </message>
    <message>
        <source>country information</source>
        <translation>landeninformatie</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>ander document</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>The document is damaged or not written as Word documents are. Save it anew as .docx.</source>
        <translation>Het document is beschadigd of niet geschreven zoals Word-documenten. Sla het opnieuw op als .docx.</translation>
    </message>
    <message>
        <source>The file is no Word document (.docx): what every such document has is missing. Save it as .docx and import that.</source>
        <translation>Het bestand is geen Word-document (.docx): wat elk zo&apos;n document heeft, ontbreekt. Sla het op als .docx en importeer dat.</translation>
    </message>
    <message>
        <source>The document lies outside the file; it was not opened. Save it anew as .docx.</source>
        <translation>Het document ligt buiten het bestand; het is niet geopend. Sla het opnieuw op als .docx.</translation>
    </message>
    <message>
        <source>The document holds macros; it was not opened. Save it as .docx without them.</source>
        <translation>Het document bevat macro&apos;s; het is niet geopend. Sla het zonder macro&apos;s op als .docx.</translation>
    </message>
    <message>
        <source>The file is no Word document (.docx). Save it as .docx and import that.</source>
        <translation>Het bestand is geen Word-document (.docx). Sla het op als .docx en importeer dat.</translation>
    </message>
    <message>
        <source>The document brings definitions of its own (a DTD), which no Word document does; it was not opened.</source>
        <translation>Het document brengt eigen definities mee (een DTD), wat geen Word-document doet; het is niet geopend.</translation>
    </message>
    <message>
        <source>The document is nested deeper than any text; it was not opened.</source>
        <translation>Het document is dieper genest dan welke tekst ook; het is niet geopend.</translation>
    </message>
    <message>
        <source>The document is longer than any report. Split it and import its parts.</source>
        <translation>Het document is langer dan welk rapport ook. Splits het en importeer de delen.</translation>
    </message>
    <message>
        <source>The document has more attributes or namespaces in one place than any word processor writes; it was not opened.</source>
        <translation>Het document heeft op één plaats meer attributen of naamruimten dan welke tekstverwerker ook schrijft; het is niet geopend.</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>met</source>
        <translation>gehaald</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>overschreden</translation>
    </message>
    <message>
        <source>no longer applies</source>
        <translation>niet meer van toepassing</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1, origineel</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, kopie</translation>
    </message>
    <message>
        <source>%1 (assumed length)</source>
        <translation>%1 (duur aangenomen)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln regel</numerusform>
            <numerusform>%Ln regels</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of %2 checked</source>
        <translation>, %1 van %2 vergeleken</translation>
    </message>
    <message>
        <source>, frozen</source>
        <translation>, definitief</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>nog geen uitkomst</translation>
    </message>
    <message>
        <source>Draft by %1: %2.</source>
        <translation>Concept van %1: %2.</translation>
    </message>
    <message>
        <source>Submitted by %1 on %2: %3.</source>
        <translation>Ingediend door %1 op %2: %3.</translation>
    </message>
    <message>
        <source>Returned to %1: %2.</source>
        <translation>Geretourneerd aan %1: %2.</translation>
    </message>
    <message>
        <source>Signed by %1 on %2: %3.</source>
        <translation>Ondertekend door %1 op %2: %3.</translation>
    </message>
    <message>
        <source>Register level C1</source>
        <translation>Registerniveau C1</translation>
    </message>
    <message>
        <source>Register level B2</source>
        <translation>Registerniveau B2</translation>
    </message>
    <message>
        <source>Fallback list</source>
        <translation>Uitwijklijst</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Niet in het register</translation>
    </message>
    <message>
        <source>term is over</source>
        <translation>termijn voorbij</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>V-number</source>
        <translation>V-nummer</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Zaaknummer</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationaliteit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Gemachtigde</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>How this deadline came about</source>
        <translation>Hoe deze termijn is berekend</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschikking</translation>
    </message>
    <message>
        <source>Start decision</source>
        <translation>Beschikking opstellen</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gehoren</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nieuw gehoor</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>Kind of interview</source>
        <translation>Soort gehoor</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Date of the interview</source>
        <translation>Datum van het gehoor</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Hoormedewerker</translation>
    </message>
    <message>
        <source>Inter&amp;preter (number)</source>
        <translation>&amp;Tolk (nummer)</translation>
    </message>
    <message>
        <source>Interpreter, by number</source>
        <translation>Tolk, met nummer</translation>
    </message>
    <message>
        <source>Register level of the interpreter</source>
        <translation>Registerniveau van de tolk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nieuwe gebeurtenis</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat is er gebeurd</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Datum van de gebeurtenis</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Inte&amp;rviewer</source>
        <translation>Hoor&amp;medewerker</translation>
    </message>
    <message>
        <source>Register &amp;level</source>
        <translation>&amp;Registerniveau</translation>
    </message>
    <message>
        <source>Add &amp;interview</source>
        <translation>Gehoor t&amp;oevoegen</translation>
    </message>
    <message>
        <source>Wha&amp;t happened</source>
        <translation>&amp;Wat is er gebeurd</translation>
    </message>
    <message>
        <source>Add &amp;event</source>
        <translation>Gebeurtenis toe&amp;voegen</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>%1 What you type stays in this window; keeping it is tried again by itself.</source>
        <translation>%1 Wat u typt, blijft in dit venster staan; het bewaren wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>What you type is kept again.</source>
        <translation>Wat u typt, wordt weer bewaard.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>application made</source>
        <translation>asielwens geuit</translation>
    </message>
    <message>
        <source>application registered</source>
        <translation>aanvraag geregistreerd</translation>
    </message>
    <message>
        <source>application lodged</source>
        <translation>aanvraag ingediend</translation>
    </message>
    <message>
        <source>procedure changed</source>
        <translation>procedure gewijzigd</translation>
    </message>
    <message>
        <source>decision period extended</source>
        <translation>beslistermijn verlengd</translation>
    </message>
    <message>
        <source>decision postponed</source>
        <translation>beslissing uitgesteld</translation>
    </message>
    <message>
        <source>interview planned</source>
        <translation>gehoor gepland</translation>
    </message>
    <message>
        <source>interview held</source>
        <translation>gehoor gehouden</translation>
    </message>
    <message>
        <source>report sent to the lawyer</source>
        <translation>gehoorrapport verzonden aan de gemachtigde</translation>
    </message>
    <message>
        <source>corrections and additions received</source>
        <translation>correcties en aanvullingen ontvangen</translation>
    </message>
    <message>
        <source>intention to reject served</source>
        <translation>voornemen uitgebracht</translation>
    </message>
    <message>
        <source>lawyer&apos;s view received</source>
        <translation>zienswijze ontvangen</translation>
    </message>
    <message>
        <source>decision begun</source>
        <translation>beschikking begonnen</translation>
    </message>
    <message>
        <source>decision submitted</source>
        <translation>beschikking ingediend</translation>
    </message>
    <message>
        <source>decision returned</source>
        <translation>beschikking geretourneerd</translation>
    </message>
    <message>
        <source>decision signed</source>
        <translation>beschikking ondertekend</translation>
    </message>
    <message>
        <source>decision notified</source>
        <translation>beschikking bekendgemaakt</translation>
    </message>
    <message>
        <source>appeal lodged</source>
        <translation>beroep ingesteld</translation>
    </message>
    <message>
        <source>court judgment</source>
        <translation>uitspraak van de rechter</translation>
    </message>
    <message>
        <source>decision final</source>
        <translation>beschikking onherroepelijk</translation>
    </message>
    <message>
        <source>application withdrawn</source>
        <translation>aanvraag ingetrokken</translation>
    </message>
    <message>
        <source>take charge requested</source>
        <translation>overnameverzoek verzonden</translation>
    </message>
    <message>
        <source>letter about proceeding sent</source>
        <translation>brief over doorgaan verzonden</translation>
    </message>
    <message>
        <source>second letter sent</source>
        <translation>tweede brief verzonden</translation>
    </message>
    <message>
        <source>reply to the letter received</source>
        <translation>antwoord op de brief ontvangen</translation>
    </message>
</context>
<context>
    <name>FileStore</name>
    <message>
        <source>%1 cannot be opened. Check that it is there and may be read.</source>
        <translation>%1 kan niet worden geopend. Controleer of het bestand er is en gelezen mag worden.</translation>
    </message>
    <message>
        <source>The file changed while it was being copied. Wait until it is finished and add it again.</source>
        <translation>Het bestand veranderde tijdens het kopiëren. Wacht tot het klaar is en voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>This file is not in the store. Restore a backup.</source>
        <translation>Dit bestand is niet in de opslag. Zet een back-up terug.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Fin&amp;d</source>
        <translation>&amp;Zoek</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>Zoeken in het rapport</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Vorige treffer (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Volgende treffer</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Volgende treffer (Enter)</translation>
    </message>
    <message>
        <source>Capitals and &amp;accents count</source>
        <translation>Hoofdletters en &amp;accenten tellen</translation>
    </message>
    <message>
        <source>W&amp;hole words</source>
        <translation>&amp;Hele woorden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>Vervang &amp;door</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Vervang door</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Ve&amp;rvangen</translation>
    </message>
    <message>
        <source>Replace this match and go on to the next (Enter)</source>
        <translation>Deze treffer vervangen en naar de volgende (Enter)</translation>
    </message>
    <message>
        <source>Replace a&amp;ll…</source>
        <translation>A&amp;lles vervangen…</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>What you find, in your own words</source>
        <translation>Wat u vaststelt, in uw eigen woorden</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>No citation yet: a finding rests on at least one line of a report.</source>
        <translation>Nog geen citaat: een bevinding berust op ten minste één regel van een gehoorrapport.</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>Citeren…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove this finding with its citations; Ctrl+Z puts it back</source>
        <translation>Verwijdert deze bevinding met de citaten; Ctrl+Z zet alles terug</translation>
    </message>
    <message>
        <source>Search the reports for words to quote here</source>
        <translation>Zoek in de gehoorrapporten naar tekst om hier te citeren</translation>
    </message>
</context>
<context>
    <name>FindingsStep</name>
    <message>
        <source>Asylum gr&amp;ound</source>
        <translation>&amp;Asielmotief</translation>
    </message>
    <message>
        <source>Asylum ground</source>
        <translation>Asielmotief</translation>
    </message>
    <message>
        <source>For the account</source>
        <translation>Vóór het relaas</translation>
    </message>
    <message>
        <source>F&amp;inding for</source>
        <translation>Bevinding &amp;vóór</translation>
    </message>
    <message>
        <source>Against the account</source>
        <translation>Tegen het relaas</translation>
    </message>
    <message>
        <source>Finding &amp;against</source>
        <translation>Bevinding &amp;tegen</translation>
    </message>
    <message>
        <source>Conclusion on this ground</source>
        <translation>Conclusie over dit asielmotief</translation>
    </message>
    <message>
        <source>Credi&amp;ble</source>
        <translation>Ge&amp;loofwaardig</translation>
    </message>
    <message>
        <source>Benefit of the do&amp;ubt</source>
        <translation>Voor&amp;deel van de twijfel</translation>
    </message>
    <message>
        <source>Credible with the benefit of the doubt, article 4(5) of Regulation (EU) 2024/1347</source>
        <translation>Geloofwaardig met het voordeel van de twijfel, artikel 4, vijfde lid, van Verordening (EU) 2024/1347</translation>
    </message>
    <message>
        <source>&amp;Not credible</source>
        <translation>&amp;Niet geloofwaardig</translation>
    </message>
    <message>
        <source>Add a finding for the account</source>
        <translation>Een bevinding vóór het relaas toevoegen</translation>
    </message>
    <message>
        <source>Add a finding against the account</source>
        <translation>Een bevinding tegen het relaas toevoegen</translation>
    </message>
</context>
<context>
    <name>FoundTextBar</name>
    <message>
        <source>Show what chan&amp;ged</source>
        <translation>Wi&amp;jzigingen tonen</translation>
    </message>
    <message>
        <source>Shows each text as it is stored and as it was typed</source>
        <translation>Toont elke tekst zoals die is opgeslagen en zoals die is getypt</translation>
    </message>
    <message>
        <source>Keep a&amp;ll</source>
        <translation>Alles be&amp;waren</translation>
    </message>
    <message>
        <source>Puts every text that was typed into its place</source>
        <translation>Zet elke getypte tekst op zijn plaats</translation>
    </message>
</context>
<context>
    <name>FoundTextCard</name>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Puts what was typed into its place</source>
        <translation>Zet wat is getypt op zijn plaats</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Leaves what is stored as it is and gives up what was typed</source>
        <translation>Laat staan wat is opgeslagen en laat vallen wat is getypt</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Toen u begon</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Nu opgeslagen</translation>
    </message>
    <message>
        <source>Typed, not saved</source>
        <translation>Getypt, niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>GapPanel</name>
    <message>
        <source>Co&amp;mpleteness</source>
        <translation>Volled&amp;igheid</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Wat nog ontbreekt</translation>
    </message>
</context>
<context>
    <name>Gender</name>
    <message>
        <source>woman</source>
        <translation>vrouw</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
</context>
<context>
    <name>GroundsStep</name>
    <message>
        <source>Asylum gr&amp;ounds</source>
        <translation>&amp;Asielmotieven</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Toe&amp;voegen</translation>
    </message>
    <message>
        <source>Add an asylum ground</source>
        <translation>Een asielmotief toevoegen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move this ground up</source>
        <translation>Dit asielmotief omhoog verplaatsen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Move this ground down</source>
        <translation>Dit asielmotief omlaag verplaatsen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove this ground</source>
        <translation>Dit asielmotief verwijderen</translation>
    </message>
    <message>
        <source>Asylum grounds</source>
        <translation>Asielmotieven</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>In a few words, for example: arrest in 2024</source>
        <translation>In enkele woorden, bijvoorbeeld: arrestatie in 2024</translation>
    </message>
    <message>
        <source>S&amp;ummary, in the applicant&apos;s words</source>
        <translation>&amp;Samenvatting, in de woorden van de aanvrager</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>Admissibility interview</source>
        <translation>Gehoor over de ontvankelijkheid</translation>
    </message>
    <message>
        <source>Combined interview</source>
        <translation>Gecombineerd gehoor</translation>
    </message>
    <message>
        <source>Responsibility interview</source>
        <translation>Gehoor over de verantwoordelijke lidstaat</translation>
    </message>
    <message>
        <source>Additional interview</source>
        <translation>Aanvullend gehoor</translation>
    </message>
    <message>
        <source>Substantive interview</source>
        <translation>Inhoudelijk gehoor</translation>
    </message>
</context>
<context>
    <name>InterviewFacts</name>
    <message>
        <source>Interview</source>
        <translation>Gehoor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Gehouden op</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Hoormedewerker</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Opnamen</translation>
    </message>
    <message>
        <source>Recordings of this interview</source>
        <translation>Opnamen van dit gehoor</translation>
    </message>
</context>
<context>
    <name>InterviewStore</name>
    <message>
        <source>That interview is not in the case database.</source>
        <translation>Dat gehoor staat niet in het zakenbestand.</translation>
    </message>
    <message>
        <source>That recording is not in the case database.</source>
        <translation>Die opname staat niet in het zakenbestand.</translation>
    </message>
    <message>
        <source>This interview has no report yet.</source>
        <translation>Dit gehoor heeft nog geen gehoorrapport.</translation>
    </message>
    <message>
        <source>This report was changed by someone else meanwhile. Open it again; your last change was not saved.</source>
        <translation>Dit gehoorrapport is intussen door iemand anders gewijzigd. Open het opnieuw; uw laatste wijziging is niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>the field is missing; add it and import again.</source>
        <translation>het veld ontbreekt; voeg het toe en importeer opnieuw.</translation>
    </message>
    <message>
        <source>expected text between quotes; correct it and import again.</source>
        <translation>hier hoort tekst tussen aanhalingstekens; verbeter het en importeer opnieuw.</translation>
    </message>
    <message>
        <source>the text is longer than %L1 characters; shorten it.</source>
        <translation>de tekst is langer dan %L1 tekens; maak die korter.</translation>
    </message>
    <message>
        <source>the field is empty; fill it in and import again.</source>
        <translation>het veld is leeg; vul het in en importeer opnieuw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language code; write three small letters, such as &quot;ara&quot;.</source>
        <translation>&quot;%1&quot; is geen taalcode; schrijf drie kleine letters, zoals &quot;ara&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country code; write two capitals, such as &quot;SD&quot;.</source>
        <translation>&quot;%1&quot; is geen landcode; schrijf twee hoofdletters, zoals &quot;SD&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a folder; put the file beside this one and give its name.</source>
        <translation>&quot;%1&quot; noemt een map; zet het bestand naast dit bestand en geef alleen de naam.</translation>
    </message>
    <message>
        <source>there is no day; write one such as &quot;2026-11-22&quot;.</source>
        <translation>er staat geen dag; schrijf een dag zoals &quot;2026-11-22&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day; write one such as &quot;2026-11-22&quot;.</source>
        <translation>&quot;%1&quot; is geen dag; schrijf een dag zoals &quot;2026-11-22&quot;.</translation>
    </message>
    <message>
        <source>expected true or false; correct it and import again.</source>
        <translation>hier hoort true of false; verbeter het en importeer opnieuw.</translation>
    </message>
    <message>
        <source>expected a whole number; correct it and import again.</source>
        <translation>hier hoort een geheel getal; verbeter het en importeer opnieuw.</translation>
    </message>
    <message>
        <source>%1 is too small; it must be at least %2.</source>
        <translation>%1 is te klein; het moet ten minste %2 zijn.</translation>
    </message>
    <message>
        <source>%1 is not from %2 to %3; correct it.</source>
        <translation>%1 ligt niet tussen %2 en %3; verbeter het.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2.</source>
        <translation>&quot;%1&quot; is niet een van: %2.</translation>
    </message>
    <message>
        <source>expected an object between braces; correct it and import again.</source>
        <translation>hier hoort een object tussen accolades; verbeter het en importeer opnieuw.</translation>
    </message>
    <message>
        <source>expected a short text, a number, true or false; correct it.</source>
        <translation>hier hoort een korte tekst, een getal, true of false; verbeter het.</translation>
    </message>
    <message>
        <source>expected a list between brackets; correct it and import again.</source>
        <translation>hier hoort een lijst tussen vierkante haken; verbeter het en importeer opnieuw.</translation>
    </message>
    <message>
        <source>the list has more than %L1 entries; split the file.</source>
        <translation>de lijst heeft meer dan %L1 onderdelen; splits het bestand.</translation>
    </message>
    <message>
        <source>expected an object between braces; correct it.</source>
        <translation>hier hoort een object tussen accolades; verbeter het.</translation>
    </message>
    <message>
        <source>the field is not known here; remove it or correct its name.</source>
        <translation>het veld is hier niet bekend; verwijder het of verbeter de naam.</translation>
    </message>
</context>
<context>
    <name>KeyboardCard</name>
    <message>
        <source>Keyboard card</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acties en hun toetsen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Change the &amp;keys…</source>
        <translation>&amp;Toetsen wijzigen…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF opslaan…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Part of a command&apos;s name, or a key such as F4</source>
        <translation>Deel van de naam van een opdracht, of een toets zoals F4</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Opdrachten en hun toetsen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Gewone toetsen</translation>
    </message>
    <message>
        <source>Its &amp;keys</source>
        <translation>Toet&amp;sen</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Toetsen van de opdracht</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Gewone toetsen</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>&amp;Nieuwe toets</translation>
    </message>
    <message>
        <source>Press it here; Enter gives it</source>
        <translation>Druk de toets hier in; Enter geeft hem</translation>
    </message>
    <message>
        <source>&amp;Give</source>
        <translation>Ge&amp;ven</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message>
        <source>&amp;All usual keys</source>
        <translation>&amp;Alle gewone toetsen</translation>
    </message>
    <message>
        <source>Save, and &amp;print the card…</source>
        <translation>Opslaan en kaart af&amp;drukken…</translation>
    </message>
</context>
<context>
    <name>LetterMaker</name>
    <message>
        <source>The letter needs a conclusion on &quot;%1&quot;. Draw it under Findings.</source>
        <translation>De brief vraagt een conclusie over &quot;%1&quot;. Trek die onder Bevindingen.</translation>
    </message>
    <message>
        <source>There is no letter without an outcome. Choose one under Outcome.</source>
        <translation>Zonder uitkomst is er geen brief. Kies er een onder Uitkomst.</translation>
    </message>
</context>
<context>
    <name>LetterPack</name>
    <message>
        <source>the slot {%1} is unknown</source>
        <translation>de invulplek {%1} is onbekend</translation>
    </message>
    <message>
        <source>the slot {%1} is of type %2, not &quot;%3&quot;</source>
        <translation>de invulplek {%1} is van het type %2, niet &quot;%3&quot;</translation>
    </message>
    <message>
        <source>the fact &quot;%1&quot; is unknown</source>
        <translation>het feit &quot;%1&quot; is onbekend</translation>
    </message>
    <message>
        <source>the fact &quot;%1&quot; is never &quot;%2&quot;</source>
        <translation>het feit &quot;%1&quot; is nooit &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the slot {%1} is not declared under [slots]</source>
        <translation>de invulplek {%1} is niet aangegeven onder [slots]</translation>
    </message>
    <message>
        <source>the slot {%1} may only stand in a block with scope = &quot;ground&quot;</source>
        <translation>de invulplek {%1} mag alleen staan in een tekstblok met scope = &quot;ground&quot;</translation>
    </message>
    <message>
        <source>the slots differ between nl and en</source>
        <translation>de invulplekken verschillen tussen nl en en</translation>
    </message>
    <message>
        <source>only a field or a summary has a label, and must have one</source>
        <translation>alleen een veld of een samenvatting heeft een label, en moet er een hebben</translation>
    </message>
    <message>
        <source>findings belong in a block with scope = &quot;ground&quot;</source>
        <translation>bevindingen horen in een tekstblok met scope = &quot;ground&quot;</translation>
    </message>
    <message>
        <source>the kind is unknown</source>
        <translation>de soort (kind) is onbekend</translation>
    </message>
    <message>
        <source>the scope must be letter or ground</source>
        <translation>de reikwijdte (scope) moet letter of ground zijn</translation>
    </message>
    <message>
        <source>the label must be there in both languages</source>
        <translation>het label moet er in beide talen zijn</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; is there twice</source>
        <translation>het id &quot;%1&quot; komt twee keer voor</translation>
    </message>
</context>
<context>
    <name>LetterStep</name>
    <message>
        <source>The letter as it would read now</source>
        <translation>De brief zoals die nu zou luiden</translation>
    </message>
    <message>
        <source>Du&amp;tch</source>
        <translation>&amp;Nederlands</translation>
    </message>
    <message>
        <source>Letter in Dutch</source>
        <translation>Brief in het Nederlands</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>Enge&amp;ls</translation>
    </message>
    <message>
        <source>Letter in English</source>
        <translation>Brief in het Engels</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Officer&apos;s remark</source>
        <translation>Opmerking rapporteur</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Change of interpreter</source>
        <translation>Tolkwissel</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Document getoond</translation>
    </message>
    <message>
        <source>Technical interruption</source>
        <translation>Technische onderbreking</translation>
    </message>
    <message>
        <source>Lawyer&apos;s remark</source>
        <translation>Opmerking gemachtigde</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>niet vergeleken</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>komt overeen</translation>
    </message>
    <message>
        <source>agrees in substance</source>
        <translation>komt in hoofdzaak overeen</translation>
    </message>
    <message>
        <source>deviates</source>
        <translation>wijkt af</translation>
    </message>
    <message>
        <source>not in the recording</source>
        <translation>staat niet op de opname</translation>
    </message>
    <message>
        <source>in the recording, not in the report</source>
        <translation>op de opname, niet in het rapport</translation>
    </message>
    <message>
        <source>inaudible</source>
        <translation>niet te verstaan</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>kwam overeen</translation>
    </message>
    <message>
        <source>agreed in substance</source>
        <translation>kwam in hoofdzaak overeen</translation>
    </message>
    <message>
        <source>deviated</source>
        <translation>week af</translation>
    </message>
    <message>
        <source>was not in the recording</source>
        <translation>stond niet op de opname</translation>
    </message>
    <message>
        <source>was in the recording, not in the report</source>
        <translation>stond op de opname, niet in het rapport</translation>
    </message>
    <message>
        <source>was inaudible</source>
        <translation>was niet te verstaan</translation>
    </message>
    <message>
        <source>%1 before the text was changed</source>
        <translation>%1 voordat de tekst werd gewijzigd</translation>
    </message>
    <message>
        <source>%1 before its place in the sound was changed</source>
        <translation>%1 voordat de plaats in het geluid werd gewijzigd</translation>
    </message>
    <message>
        <source>%1 before its original words were changed</source>
        <translation>%1 voordat de oorspronkelijke woorden zijn gewijzigd</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked – Relaas</source>
        <translation>Vergrendeld – Relaas</translation>
    </message>
    <message>
        <source>Relaas is locked</source>
        <translation>Relaas is vergrendeld</translation>
    </message>
    <message>
        <source>&amp;Another user</source>
        <translation>&amp;Andere gebruiker</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>What was done here, by whom and when. Rows are only ever added; no words of a case stand in them.</source>
        <translation>Wat hier is gedaan, door wie en wanneer. Er komen alleen rijen bij; tekst uit een zaak staat er niet in.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Navigation</source>
        <translation>Navigatie</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Be&amp;eld</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Pagina</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Afmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Next &amp;area of the window</source>
        <translation>Volgend &amp;deel van het venster</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Zoals het &amp;bureaublad</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale tekst</translation>
    </message>
    <message>
        <source>&amp;Keyboard card</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Relaas</source>
        <translation>&amp;Over Relaas</translation>
    </message>
    <message>
        <source>Language, theme, password, locking and signing out</source>
        <translation>Taal, thema, wachtwoord, vergrendelen en afmelden</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Vergrendelen</translation>
    </message>
    <message>
        <source>Lock a&amp;fter…</source>
        <translation>Vergrendelen &amp;na…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>&amp;Wachtwoord wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>T&amp;oetsen…</translation>
    </message>
    <message>
        <source>Key card on &amp;paper…</source>
        <translation>Toetsenkaart op &amp;papier…</translation>
    </message>
    <message>
        <source>&amp;Foot pedal…</source>
        <translation>&amp;Voetpedaal…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Dit bericht sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>New &amp;password</source>
        <translation>Nieuw &amp;wachtwoord</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>Wachtwoord &amp;herhalen</translation>
    </message>
    <message>
        <source>At least 12 characters, none are forbidden; a sentence of several words is best.</source>
        <translation>Ten minste 12 tekens, alle tekens mogen; een zin van meerdere woorden is het best.</translation>
    </message>
</context>
<context>
    <name>NextVersion</name>
    <message>
        <source>Version %1 of this report was begun already. Open the report again and go on with that one.</source>
        <translation>Versie %1 van dit rapport is al begonnen. Open het rapport opnieuw en ga daarmee verder.</translation>
    </message>
    <message>
        <source>Version %1 of this report is still a draft: change it as it is, or freeze it first.</source>
        <translation>Versie %1 van dit rapport is nog een concept: wijzig het zo, of bevries het eerst.</translation>
    </message>
    <message>
        <source>The decision was sent on %1, so the report is closed. What came to light since belongs in the appeal file.</source>
        <translation>Het besluit is op %1 verzonden; het rapport is daarmee gesloten. Wat sindsdien is gebleken, hoort in het beroepsdossier.</translation>
    </message>
    <message>
        <source>Say why there is to be another version: whoever reads version %1 and version %2 will ask.</source>
        <translation>Zeg waarom er nog een versie komt: wie versie %1 en versie %2 leest, zal het vragen.</translation>
    </message>
</context>
<context>
    <name>OutcomeCatalogue</name>
    <message>
        <source>The outcome %1 is there twice; give each its own code.</source>
        <translation>De uitkomst %1 komt twee keer voor; geef elke uitkomst een eigen code.</translation>
    </message>
</context>
<context>
    <name>OutcomeStep</name>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Uitkomst</translation>
    </message>
    <message>
        <source>These outcomes fit the procedure and the law of this case. Space or a click chooses.</source>
        <translation>Deze uitkomsten passen bij de procedure en het recht van deze zaak. Kies met de spatiebalk of een klik.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Uitkomsten</translation>
    </message>
    <message>
        <source>&amp;Reasons: status, risk on return, the law</source>
        <translation>Mo&amp;tivering: status, risico bij terugkeer, het recht</translation>
    </message>
    <message>
        <source>Countr&amp;y this outcome rests on</source>
        <translation>La&amp;nd waarop deze uitkomst berust</translation>
    </message>
</context>
<context>
    <name>OutcomesPack</name>
    <message>
        <source>&quot;%1&quot; is no %2 that this program knows</source>
        <translation>&quot;%1&quot; is als %2 niet bekend in dit programma</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no procedure that this program knows</source>
        <translation>&quot;%1&quot; is geen procedure die dit programma kent</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regime that this program knows</source>
        <translation>&quot;%1&quot; is geen regime dat dit programma kent</translation>
    </message>
    <message>
        <source>&quot;status&quot; must be source or assumed</source>
        <translation>&quot;status&quot; moet source of assumed zijn</translation>
    </message>
    <message>
        <source>outcome %1 needs procedures and regimes</source>
        <translation>uitkomst %1 heeft procedures en regimes nodig</translation>
    </message>
    <message>
        <source>the outcome &quot;%1&quot; is there twice</source>
        <translation>de uitkomst &quot;%1&quot; komt twee keer voor</translation>
    </message>
</context>
<context>
    <name>PassagesPanel</name>
    <message>
        <source>Passages at which words and sound do not go together</source>
        <translation>Passages waar woorden en geluid niet bij elkaar passen</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show the password while this button is held</source>
        <translation>Toont het wachtwoord zolang deze knop is ingedrukt</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>weak</source>
        <translation>zwak</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>matig</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>sterk</translation>
    </message>
</context>
<context>
    <name>PastedLines</name>
    <message>
        <source>This text has more than %L1 lines. Copy and paste its parts.</source>
        <translation>Deze tekst heeft meer dan %L1 regels. Kopieer en plak hem in delen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) were left out. Import the text as a file (Ctrl+Shift+I) to keep them.</source>
        <translation>
            <numerusform>%Ln tijd is weggelaten. Importeer de tekst als bestand (Ctrl+Shift+I) om die te houden.</numerusform>
            <numerusform>%Ln tijden zijn weggelaten. Importeer de tekst als bestand (Ctrl+Shift+I) om die te houden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>There is nothing to print: the letter is empty.</source>
        <translation>Er valt niets af te drukken: de brief is leeg.</translation>
    </message>
    <message>
        <source>The PDF could not be made; free some memory and try again.</source>
        <translation>De PDF kon niet worden gemaakt; sluit andere programma&apos;s om geheugen vrij te maken en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1. Check the place and the free space.</source>
        <translation>De PDF kon niet worden weggeschreven: %1. Controleer de plaats en de vrije ruimte.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place or free some space.</source>
        <translation>%1 kon niet worden weggeschreven: %2. Kies een andere plaats of maak ruimte vrij.</translation>
    </message>
</context>
<context>
    <name>PedalDialog</name>
    <message>
        <source>Foot pedal</source>
        <translation>Voetpedaal</translation>
    </message>
    <message>
        <source>Left: back while it is held</source>
        <translation>Links: terug zolang het ingedrukt is</translation>
    </message>
    <message>
        <source>Learn &amp;left</source>
        <translation>&amp;Links aanleren</translation>
    </message>
    <message>
        <source>Middle: play</source>
        <translation>Midden: afspelen</translation>
    </message>
    <message>
        <source>Learn &amp;middle</source>
        <translation>&amp;Midden aanleren</translation>
    </message>
    <message>
        <source>Right: forward while it is held</source>
        <translation>Rechts: vooruit zolang het ingedrukt is</translation>
    </message>
    <message>
        <source>Learn &amp;right</source>
        <translation>&amp;Rechts aanleren</translation>
    </message>
    <message>
        <source>The middle &amp;pedal</source>
        <translation>Het middelste &amp;pedaal</translation>
    </message>
    <message>
        <source>plays while it is held</source>
        <translation>speelt af zolang het ingedrukt is</translation>
    </message>
    <message>
        <source>plays or pauses at each step</source>
        <translation>speelt af of pauzeert bij elke druk</translation>
    </message>
    <message>
        <source>After a pause, go &amp;back</source>
        <translation>Na een pauze &amp;terug</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Learn &amp;all three…</source>
        <translation>&amp;Alle drie aanleren…</translation>
    </message>
    <message>
        <source>&amp;Forget what was learned</source>
        <translation>Aangeleerde &amp;vergeten</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>read cases</source>
        <translation>zaken te lezen</translation>
    </message>
    <message>
        <source>change cases</source>
        <translation>zaken te wijzigen</translation>
    </message>
    <message>
        <source>attach recordings</source>
        <translation>opnamen te koppelen</translation>
    </message>
    <message>
        <source>write in reports</source>
        <translation>in gehoorrapporten te schrijven</translation>
    </message>
    <message>
        <source>check reports against the recording</source>
        <translation>gehoorrapporten met de opname te vergelijken</translation>
    </message>
    <message>
        <source>draft decisions</source>
        <translation>beschikkingen op te stellen</translation>
    </message>
    <message>
        <source>return or sign decisions</source>
        <translation>beschikkingen te retourneren of te ondertekenen</translation>
    </message>
    <message>
        <source>export documents</source>
        <translation>documenten te exporteren</translation>
    </message>
    <message>
        <source>read the log</source>
        <translation>het logboek te lezen</translation>
    </message>
    <message>
        <source>manage users</source>
        <translation>gebruikers te beheren</translation>
    </message>
    <message>
        <source>%1 is no longer active. Sign in as another user.</source>
        <translation>%1 is niet meer actief. Meld u aan als een andere gebruiker.</translation>
    </message>
    <message>
        <source>As %1 you may not %2. Ask a colleague who may.</source>
        <translation>De rol %1 geeft geen recht om %2. Vraag een collega die dat recht wel heeft.</translation>
    </message>
    <message>
        <source>make and restore backups</source>
        <translation>back-ups te maken en terug te zetten</translation>
    </message>
    <message>
        <source>hold cases back from erasure</source>
        <translation>de vernietiging van zaken te blokkeren</translation>
    </message>
    <message>
        <source>erase cases</source>
        <translation>zaken te vernietigen</translation>
    </message>
    <message>
        <source>deal with corrections to reports</source>
        <translation>correcties op gehoorrapporten te behandelen</translation>
    </message>
</context>
<context>
    <name>PlacesPack</name>
    <message>
        <source>&quot;%1&quot; is not a code of %2 letters</source>
        <translation>&quot;%1&quot; is geen code van %2 letters</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>regular</source>
        <translation>standaard</translation>
    </message>
    <message>
        <source>accelerated</source>
        <translation>versneld</translation>
    </message>
    <message>
        <source>border</source>
        <translation>grens</translation>
    </message>
    <message>
        <source>admissibility</source>
        <translation>ontvankelijkheid</translation>
    </message>
    <message>
        <source>responsibility (AMMR)</source>
        <translation>lidstaat (AMbV)</translation>
    </message>
    <message>
        <source>former law</source>
        <translation>oud recht</translation>
    </message>
    <message>
        <source>2023 campaign</source>
        <translation>campagne 2023</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation>Dit werk annuleren</translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>&quot;%1&quot; is no code of a language. Write one such as &quot;prs&quot; or &quot;kmr-Latn&quot;.</source>
        <translation>&quot;%1&quot; is geen taalcode. Schrijf een code zoals &quot;prs&quot; of &quot;kmr-Latn&quot;.</translation>
    </message>
</context>
<context>
    <name>ReactionDialog</name>
    <message>
        <source>Reaction time</source>
        <translation>Reactietijd</translation>
    </message>
    <message>
        <source>Between hearing words and pressing a key some time passes. Places that are told by keys, while typing along and while tapping along, begin so much earlier. Does a line begin before its words, make the time shorter; does it begin in them, make it longer.</source>
        <translation>Tussen het horen van woorden en het indrukken van een toets gaat tijd voorbij. Plaatsen die met toetsen worden aangegeven, bij meetypen en meetikken, beginnen zoveel eerder. Begint een regel vóór zijn woorden, maak de tijd dan korter; begint hij er middenin, maak hem dan langer.</translation>
    </message>
    <message>
        <source>Your &amp;reaction time</source>
        <translation>Uw &amp;reactietijd</translation>
    </message>
    <message>
        <source>Your reaction time in milliseconds</source>
        <translation>Uw reactietijd in milliseconden</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>That line is no longer in the report. Open the report again.</source>
        <translation>Die regel staat niet meer in het rapport. Open het rapport opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was noted here that could be taken back: choose a line that is marked as read back.</source>
        <translation>Hier is niets vastgelegd dat u kunt intrekken: kies een regel die als voorgelezen is aangemerkt.</translation>
    </message>
    <message>
        <source>There are no words here that could be read back. Choose a line with words.</source>
        <translation>Hier staat geen tekst die kan worden voorgelezen. Kies een regel met tekst.</translation>
    </message>
    <message>
        <source>A correction is about one line. Choose the line that the applicant corrected.</source>
        <translation>Een correctie gaat over één regel. Kies de regel die betrokkene heeft gecorrigeerd.</translation>
    </message>
    <message>
        <source>Write down why line %1 was refused: the reasons belong in the file (Regulation (EU) 2024/1348, article 14(4)).</source>
        <translation>Schrijf op waarom regel %1 is geweigerd: de redenen horen in het dossier (Verordening (EU) 2024/1348, artikel 14, vierde lid).</translation>
    </message>
    <message>
        <source>Write down what the applicant said of line %1.</source>
        <translation>Schrijf op wat betrokkene over regel %1 heeft gezegd.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>gecorrigeerd</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>The decision was sent on %1, so the report is closed. What the applicant says of it now belongs in the appeal file.</source>
        <translation>Het besluit is op %1 verzonden; het rapport is daarmee gesloten. Wat betrokkene er nu nog over zegt, hoort in het beroepsdossier.</translation>
    </message>
    <message>
        <source>Version %1 of this report was followed by version %2: read that one back.</source>
        <translation>Na versie %1 van dit rapport is versie %2 gekomen: lees die voor.</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>niet voorgelezen</translation>
    </message>
    <message>
        <source>read back in other words</source>
        <translation>in andere woorden voorgelezen</translation>
    </message>
    <message>
        <source>read back in version %1, %2</source>
        <translation>voorgelezen in versie %1, %2</translation>
    </message>
    <message>
        <source>read back, %1</source>
        <translation>voorgelezen, %1</translation>
    </message>
    <message>
        <source>That is no place in a recording.</source>
        <translation>Dat is geen plaats in een opname.</translation>
    </message>
</context>
<context>
    <name>ReadBackDialog</name>
    <message>
        <source>Read-back and confirmation of the whole</source>
        <translation>Voorlezen en bevestiging van het geheel</translation>
    </message>
    <message>
        <source>It was &amp;read back</source>
        <translation>Het is &amp;voorgelezen</translation>
    </message>
    <message>
        <source>&amp;Why not whole</source>
        <translation>&amp;Waarom niet geheel</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Door</translation>
    </message>
    <message>
        <source>With &amp;interpreter</source>
        <translation>Met &amp;tolk</translation>
    </message>
    <message>
        <source>In the &amp;language</source>
        <translation>In de t&amp;aal</translation>
    </message>
    <message>
        <source>B&amp;egan</source>
        <translation>&amp;Begonnen</translation>
    </message>
    <message>
        <source>En&amp;ded</source>
        <translation>G&amp;eëindigd</translation>
    </message>
    <message>
        <source>&amp;Confirmation</source>
        <translation>Beves&amp;tiging</translation>
    </message>
    <message>
        <source>Rea&amp;sons</source>
        <translation>&amp;Redenen</translation>
    </message>
</context>
<context>
    <name>ReadBackPanel</name>
    <message>
        <source>Read-back</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacties</translation>
    </message>
    <message>
        <source>Keys here: 1 confirmed, 2 corrected, 3 refused, 0 take back, 4 hear; Up and Down choose a line, Esc ends.</source>
        <translation>Toetsen hier: 1 bevestigd, 2 gecorrigeerd, 3 geweigerd, 0 intrekken, 4 horen; pijl omhoog en omlaag kiezen een regel, Esc beëindigt.</translation>
    </message>
    <message>
        <source>What the applicant says</source>
        <translation>Wat betrokkene zegt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>De regel verbeteren</translation>
    </message>
    <message>
        <source>Make it a comment</source>
        <translation>Er een opmerking van maken</translation>
    </message>
    <message>
        <source>On to the next line</source>
        <translation>Verder naar de volgende regel</translation>
    </message>
</context>
<context>
    <name>ReadBackStatement</name>
    <message>
        <source>Say why the report was not read back whole: whoever reads it will ask.</source>
        <translation>Geef aan waarom het rapport niet in zijn geheel is voorgelezen: wie het leest, vraagt daarnaar.</translation>
    </message>
    <message>
        <source>Say who had the report read back.</source>
        <translation>Geef aan wie het rapport heeft laten voorlezen.</translation>
    </message>
    <message>
        <source>Say in which language the report was read back (a code of three letters).</source>
        <translation>Geef aan in welke taal het rapport is voorgelezen (een code van drie letters).</translation>
    </message>
    <message>
        <source>Say when the reading back began and ended.</source>
        <translation>Geef aan wanneer het voorlezen begon en eindigde.</translation>
    </message>
    <message>
        <source>The reading back cannot end before it begins.</source>
        <translation>Het voorlezen kan niet eindigen voordat het begint.</translation>
    </message>
    <message>
        <source>The reading back cannot end in the future.</source>
        <translation>Het voorlezen kan niet in de toekomst eindigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not marked as read back, such as line %1. Mark them, or say that the report was read back in part.</source>
        <translation>
            <numerusform>%n regel is niet als voorgelezen aangemerkt: regel %1. Merk die aan, of geef aan dat het rapport voor een deel is voorgelezen.</numerusform>
            <numerusform>%n regels zijn niet als voorgelezen aangemerkt, zoals regel %1. Merk die aan, of geef aan dat het rapport voor een deel is voorgelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can confirm what was not read back to them. Say what was read back, or that the applicant was not asked yet.</source>
        <translation>Niemand kan bevestigen wat niet is voorgelezen. Geef aan wat is voorgelezen, of dat het betrokkene nog niet is gevraagd.</translation>
    </message>
    <message>
        <source>Write down why the applicant does not confirm the report: the reasons belong in the file (Regulation (EU) 2024/1348, article 14(4)).</source>
        <translation>Schrijf op waarom betrokkene het rapport niet bevestigt: de redenen horen in het dossier (Verordening (EU) 2024/1348, artikel 14, vierde lid).</translation>
    </message>
    <message>
        <source>Write down why the applicant was not asked to confirm the report.</source>
        <translation>Schrijf op waarom betrokkene niet is gevraagd het rapport te bevestigen.</translation>
    </message>
    <message>
        <source>read back whole</source>
        <translation>in zijn geheel voorgelezen</translation>
    </message>
    <message>
        <source>read back in part</source>
        <translation>voor een deel voorgelezen</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>niet voorgelezen</translation>
    </message>
    <message>
        <source>the applicant confirms the content</source>
        <translation>betrokkene bevestigt de inhoud</translation>
    </message>
    <message>
        <source>the applicant refuses to confirm the content</source>
        <translation>betrokkene weigert de inhoud te bevestigen</translation>
    </message>
    <message>
        <source>not asked: the recording may be evidence in the appeal (14(5)(a))</source>
        <translation>niet gevraagd: de opname kan in beroep als bewijs dienen (14, vijfde lid, onder a)</translation>
    </message>
    <message>
        <source>not asked: protection will clearly be granted (14(5)(b))</source>
        <translation>niet gevraagd: bescherming wordt duidelijk verleend (14, vijfde lid, onder b)</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not read back.</source>
        <translation>
            <numerusform>%n regel is niet voorgelezen.</numerusform>
            <numerusform>%n regels zijn niet voorgelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed after they were read back.</source>
        <translation>
            <numerusform>%n regel is na het voorlezen gewijzigd.</numerusform>
            <numerusform>%n regels zijn na het voorlezen gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not noted whether the report was read back and the applicant confirms it.</source>
        <translation>Er is niet vastgelegd of het rapport is voorgelezen en of betrokkene het bevestigt.</translation>
    </message>
    <message>
        <source>Words changed after it was noted how the report was read back.</source>
        <translation>De tekst is gewijzigd nadat is vastgelegd hoe het rapport is voorgelezen.</translation>
    </message>
    <message>
        <source>The applicant has not been asked yet to confirm the report.</source>
        <translation>Betrokkene is nog niet gevraagd het rapport te bevestigen.</translation>
    </message>
</context>
<context>
    <name>RecordingFinding</name>
    <message>
        <source>A finding without a number or a case cannot be printed.</source>
        <translation>Een opnamebevinding zonder nummer of zaak kan niet worden afgedrukt.</translation>
    </message>
    <message>
        <source>the officer</source>
        <translation>de medewerker</translation>
    </message>
    <message>
        <source>the lawyer</source>
        <translation>de advocaat</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>de vreemdeling</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <translation>de senior medewerker</translation>
    </message>
    <message>
        <source>by the officer</source>
        <translation>door de medewerker</translation>
    </message>
    <message>
        <source>by an interpreter</source>
        <translation>door een tolk</translation>
    </message>
    <message>
        <source>the recording prevails</source>
        <translation>de opname gaat voor</translation>
    </message>
    <message>
        <source>the report stands</source>
        <translation>het rapport blijft staan</translation>
    </message>
    <message>
        <source>it cannot be made out</source>
        <translation>niet te verstaan</translation>
    </message>
    <message>
        <source>Write down what is doubted of line %1.</source>
        <translation>Schrijf op waaraan wordt getwijfeld bij regel %1.</translation>
    </message>
    <message>
        <source>Say on which day line %1 was doubted: today or before.</source>
        <translation>Vul in op welke dag de twijfel over regel %1 is geuit: vandaag of eerder.</translation>
    </message>
    <message>
        <source>Name at least one moment in the sound that line %1 is heard in.</source>
        <translation>Kies ten minste één moment op de opname waarop regel %1 te horen is.</translation>
    </message>
    <message numerus="yes">
        <source>A finding on line %1 names at most %n moment(s) in the sound.</source>
        <translation>
            <numerusform>Een bevinding over regel %1 noemt ten hoogste %n moment op de opname.</numerusform>
            <numerusform>Een bevinding over regel %1 noemt ten hoogste %n momenten op de opname.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moment %1 of line %2 does not lie in a recording of this interview. Choose it again.</source>
        <translation>Moment %1 van regel %2 ligt niet in een opname van dit gehoor. Kies het opnieuw.</translation>
    </message>
    <message>
        <source>Moment %1 of line %2 is named twice.</source>
        <translation>Moment %1 van regel %2 is twee keer gekozen.</translation>
    </message>
    <message>
        <source>Name the language of what is heard in line %1, such as &quot;prs&quot;.</source>
        <translation>Vul in welke taal bij regel %1 te horen is, zoals &quot;prs&quot;.</translation>
    </message>
    <message>
        <source>Give the number of the interpreter who listened to line %1.</source>
        <translation>Vul het nummer in van de tolk die regel %1 heeft beluisterd.</translation>
    </message>
    <message>
        <source>Write down in Dutch what is heard in line %1.</source>
        <translation>Schrijf in het Nederlands op wat bij regel %1 te horen is.</translation>
    </message>
    <message>
        <source>Write down what it means that line %1 cannot be made out.</source>
        <translation>Schrijf op wat het betekent dat regel %1 niet te verstaan is.</translation>
    </message>
    <message>
        <source>What is heard in line %1 is what the report says. Conclude that the report stands, or write down what is heard.</source>
        <translation>Wat bij regel %1 te horen is, staat al zo in het rapport. Concludeer dat het rapport blijft staan, of schrijf op wat te horen is.</translation>
    </message>
    <message>
        <source>Write down what follows for the report and the decision from line %1.</source>
        <translation>Schrijf op wat voor het rapport en het besluit uit regel %1 volgt.</translation>
    </message>
    <message>
        <source>Of moment %1 of line %2 you have heard %3 %. Play all of it first: a finding rests on what its maker has heard.</source>
        <translation>Van moment %1 van regel %2 hebt u %3 % beluisterd. Speel het eerst helemaal af: een opnamebevinding berust op wat u zelf hebt gehoord.</translation>
    </message>
    <message>
        <source>Moment %1 of line %2 is not beyond making out before all of it was heard both as recorded and with a listening aid.</source>
        <translation>Moment %1 van regel %2 is pas niet te verstaan als alles zowel zonder als met luisterhulp is beluisterd.</translation>
    </message>
    <message>
        <source>Line %1 is not in this version of the report.</source>
        <translation>Regel %1 staat niet in deze versie van het rapport.</translation>
    </message>
    <message>
        <source>Line %1 has no words to find about.</source>
        <translation>Regel %1 heeft geen tekst waarover een bevinding kan gaan.</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>geldt</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>vervangen</translation>
    </message>
    <message>
        <source>about words the line has no more</source>
        <translation>over een eerdere tekst van de regel</translation>
    </message>
    <message>
        <source>about a line that is gone</source>
        <translation>over een regel die er niet meer is</translation>
    </message>
</context>
<context>
    <name>RecordingFindingDialog</name>
    <message>
        <source>Finding on the recording</source>
        <translation>Opnamebevinding</translation>
    </message>
    <message>
        <source>The line as the report &amp;has it</source>
        <translation>De regel in &amp;het rapport</translation>
    </message>
    <message>
        <source>Doubt raised &amp;by</source>
        <translation>Twijfel geuit &amp;door</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Op</translation>
    </message>
    <message>
        <source>The &amp;doubt</source>
        <translation>De &amp;twijfel</translation>
    </message>
    <message>
        <source>In the &amp;sound</source>
        <translation>Op de o&amp;pname</translation>
    </message>
    <message>
        <source>Moments in the sound</source>
        <translation>Momenten op de opname</translation>
    </message>
    <message>
        <source>Hear i&amp;t</source>
        <translation>Bel&amp;uisteren</translation>
    </message>
    <message>
        <source>Plays the chosen moment (Shift+F4)</source>
        <translation>Speelt het gekozen moment af (Shift+F4)</translation>
    </message>
    <message>
        <source>Space chooses a moment, Shift+F4 plays it; the keys of the sound work here too.</source>
        <translation>Spatie kiest een moment, Shift+F4 speelt het af; de toetsen van het geluid werken ook hier.</translation>
    </message>
    <message>
        <source>Heard, in D&amp;utch</source>
        <translation>Te horen, in het Neder&amp;lands</translation>
    </message>
    <message>
        <source>Heard, in its o&amp;wn language</source>
        <translation>Te horen, in de ei&amp;gen taal</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>T&amp;aal</translation>
    </message>
    <message>
        <source>a code such as prs</source>
        <translation>een code zoals prs</translation>
    </message>
    <message>
        <source>&amp;Rendered into Dutch</source>
        <translation>In het Nederlands &amp;weergegeven</translation>
    </message>
    <message>
        <source>Number of the &amp;interpreter</source>
        <translation>Nummer van de tol&amp;k</translation>
    </message>
    <message>
        <source>Con&amp;clusion</source>
        <translation>&amp;Conclusie</translation>
    </message>
    <message>
        <source>What that m&amp;eans</source>
        <translation>Wat dat b&amp;etekent</translation>
    </message>
    <message>
        <source>Conse&amp;quence for report and decision</source>
        <translation>Gevolg voor &amp;rapport en besluit</translation>
    </message>
    <message>
        <source>&amp;Give up what was typed</source>
        <translation>Getypte tekst &amp;verwijderen</translation>
    </message>
</context>
<context>
    <name>RecordingFindingStore</name>
    <message>
        <source>This case has no finding on the recording %1.</source>
        <translation>Deze zaak heeft geen opnamebevinding %1.</translation>
    </message>
</context>
<context>
    <name>RecordingFindingsPanel</name>
    <message>
        <source>Hear</source>
        <translation>Beluisteren</translation>
    </message>
    <message>
        <source>Plays the first moment of the chosen finding (Space in the list)</source>
        <translation>Speelt het eerste moment van de gekozen bevinding af (spatie in de lijst)</translation>
    </message>
    <message>
        <source>Findings on the recording</source>
        <translation>Opnamebevindingen</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Forgotten password</source>
        <translation>Wachtwoord vergeten</translation>
    </message>
    <message>
        <source>Ask an administrator for a new password</source>
        <translation>Vraag een beheerder om een nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Nobody can read your password, an administrator neither. They give you a new one on the page Users; your work stays as it is.</source>
        <translation>Niemand kan uw wachtwoord lezen, ook een beheerder niet. Een beheerder geeft u een nieuw wachtwoord op de pagina Gebruikers; uw werk blijft zoals het is.</translation>
    </message>
    <message>
        <source>If no administrator can sign in any more, the printed recovery key gives one of them a new password.</source>
        <translation>Als geen enkele beheerder zich meer kan aanmelden, geeft de afgedrukte herstelsleutel een van hen een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>Use the &amp;recovery key…</source>
        <translation>&amp;Herstelsleutel gebruiken…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>A new password for an administrator</source>
        <translation>Een nieuw wachtwoord voor een beheerder</translation>
    </message>
    <message>
        <source>Recovery &amp;key, all groups from the sheet</source>
        <translation>Herstelsleutel, alle groepen van het &amp;blad</translation>
    </message>
    <message>
        <source>&amp;User name of the administrator</source>
        <translation>&amp;Gebruikersnaam van de beheerder</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>New recovery key</source>
        <translation>Nieuwe herstelsleutel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>It is on paper: &amp;next</source>
        <translation>Staat op papier: &amp;verder</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyView</name>
    <message>
        <source>When nobody can sign in any more, this key gives an administrator a new password. It is told only now. Put it on paper, in an envelope, in a safe.</source>
        <translation>Als niemand zich meer kan aanmelden, geeft deze sleutel een beheerder een nieuw wachtwoord. De sleutel wordt alleen nu getoond. Zet hem op papier, in een envelop, in een kluis.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>It is not saved as a file: a key that lies beside the case file opens it for whoever takes both.</source>
        <translation>De sleutel wordt niet als bestand opgeslagen: een sleutel die bij het zakenbestand ligt, opent het voor wie beide meeneemt.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery key of Relaas</source>
        <translation>Herstelsleutel van Relaas</translation>
    </message>
    <message>
        <source>This key gives an administrator a new password when nobody can sign in any more. Whoever has it and the case file can read every case: keep it in a sealed envelope in a safe.</source>
        <translation>Met deze sleutel krijgt een beheerder een nieuw wachtwoord als niemand zich meer kan aanmelden. Wie deze sleutel en het zakenbestand heeft, kan elke zaak lezen: bewaar de sleutel in een verzegelde envelop in een kluis.</translation>
    </message>
    <message>
        <source>Case file: %1</source>
        <translation>Zakenbestand: %1</translation>
    </message>
    <message>
        <source>Made on: %1</source>
        <translation>Gemaakt op: %1</translation>
    </message>
    <message>
        <source>To use it: on the page where you sign in, choose “Forgotten password…”.</source>
        <translation>Gebruik: kies op de pagina waar u zich aanmeldt “Wachtwoord vergeten…”.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>That line is no longer in the report. Open the report again.</source>
        <translation>Die regel staat niet meer in het gehoorrapport. Open het gehoorrapport opnieuw.</translation>
    </message>
    <message>
        <source>The sound of a line must end after it begins. Set the beginning first, then the end.</source>
        <translation>Het geluid van een regel moet eindigen nadat het begint. Zet eerst het begin, dan het einde.</translation>
    </message>
    <message>
        <source>This report has no words yet. Write it before freezing it.</source>
        <translation>Dit gehoorrapport heeft nog geen tekst. Schrijf die voordat u het definitief maakt.</translation>
    </message>
    <message>
        <source>Line %1 has words on one side of that place only. Add a new line instead.</source>
        <translation>Regel %1 heeft maar aan één kant van die plaats woorden. Voeg in plaats daarvan een nieuwe regel toe.</translation>
    </message>
    <message>
        <source>Line %1 is the first; there is none before it to put it together with.</source>
        <translation>Regel %1 is de eerste; er staat geen regel voor om mee samen te voegen.</translation>
    </message>
    <message>
        <source>Line %1 stands there already.</source>
        <translation>Regel %1 staat daar al.</translation>
    </message>
    <message>
        <source>That passage ends before it begins. Choose it again.</source>
        <translation>Die passage eindigt voordat ze begint. Kies haar opnieuw.</translation>
    </message>
    <message>
        <source>In lines %1 and %2 the voice &quot;%3&quot; is heard in different recordings. Remove its place in one of them first.</source>
        <translation>In regels %1 en %2 klinkt de stem &quot;%3&quot; in verschillende opnames. Verwijder eerst de plaats ervan in een van beide.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 are heard in different recordings, and a line has its sound in one. Remove the place in the sound of one of them first.</source>
        <translation>De regels %1 en %2 staan in verschillende opnamen, en een regel heeft zijn geluid in één opname. Haal eerst van een van beide de plaats in het geluid weg.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 quote words in different languages, and a line quotes one. Remove the original words of one of them first.</source>
        <translation>Regels %1 en %2 citeren woorden in verschillende talen, en een regel citeert er één. Verwijder eerst de oorspronkelijke woorden van een van beide.</translation>
    </message>
    <message>
        <source>Version %1 of this report is frozen and does not change any more. Record what is wrong in it as a correction, or begin the next version.</source>
        <translation>Versie %1 van dit rapport is bevroren en verandert niet meer. Leg vast wat erin fout is als correctie, of begin de volgende versie.</translation>
    </message>
</context>
<context>
    <name>ReportComposition</name>
    <message>
        <source>the case number</source>
        <translation>het zaaknummer</translation>
    </message>
    <message>
        <source>the V-number</source>
        <translation>het V-nummer</translation>
    </message>
    <message>
        <source>the applicant&apos;s name</source>
        <translation>de naam van de aanvrager</translation>
    </message>
    <message>
        <source>the date of the interview</source>
        <translation>de datum van het gehoor</translation>
    </message>
    <message>
        <source>at least one line</source>
        <translation>ten minste één regel</translation>
    </message>
    <message>
        <source>The report cannot be written: it needs %1. Complete it and try again.</source>
        <translation>Het gehoorrapport kan niet worden gemaakt: nodig is %1. Vul dat aan en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The report cannot be written: line %1 has the unknown mark &quot;%2&quot;.</source>
        <translation>Het gehoorrapport kan niet worden gemaakt: regel %1 heeft het onbekende teken &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The comparison cannot be written: it needs a case number and two versions. Choose another version.</source>
        <translation>De vergelijking kan niet worden geschreven: er is een zaaknummer nodig en er zijn twee versies nodig. Kies een andere versie.</translation>
    </message>
</context>
<context>
    <name>ReportImport</name>
    <message>
        <source>plain text</source>
        <translation>platte tekst</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Split it and import its parts.</source>
        <translation>%1 is groter dan 64 MB. Splits het bestand en lees de delen in.</translation>
    </message>
    <message>
        <source>%1 is no text. Save it as plain text (.txt) and import that.</source>
        <translation>%1 is geen tekst. Sla het op als platte tekst (.txt) en lees dat in.</translation>
    </message>
    <message>
        <source>By its name the file is %1, but what stands in it is %2. It was read as that.</source>
        <translation>Volgens de naam is het bestand %1, maar de inhoud is %2. Het is als zodanig gelezen.</translation>
    </message>
    <message>
        <source>A comment in the HTML was left out.</source>
        <translation>Commentaar in de HTML is weggelaten.</translation>
    </message>
    <message>
        <source>A script or style in the HTML was left out.</source>
        <translation>Een script of opmaak in de HTML is weggelaten.</translation>
    </message>
    <message>
        <source>A picture was left out.</source>
        <translation>Een afbeelding is weggelaten.</translation>
    </message>
    <message>
        <source>A time here cannot be read. Its words were kept.</source>
        <translation>Een tijd is hier niet te lezen. De woorden ervan zijn behouden.</translation>
    </message>
    <message>
        <source>This oTranscribe file is damaged (%1). Export it from oTranscribe again.</source>
        <translation>Dit oTranscribe-bestand is beschadigd (%1). Exporteer het opnieuw uit oTranscribe.</translation>
    </message>
    <message>
        <source>This file has no &quot;text&quot; as oTranscribe writes it. Export it from oTranscribe again.</source>
        <translation>Dit bestand heeft geen &quot;text&quot; zoals oTranscribe die schrijft. Exporteer het opnieuw uit oTranscribe.</translation>
    </message>
    <message>
        <source>The heading of the file was left out.</source>
        <translation>De kop van het bestand is weggelaten.</translation>
    </message>
    <message>
        <source>A note within the file was left out.</source>
        <translation>Een aantekening in het bestand is weggelaten.</translation>
    </message>
    <message>
        <source>How the text looks was left out.</source>
        <translation>De opmaak van de tekst is weggelaten.</translation>
    </message>
    <message>
        <source>The times here cannot be read. The words came in without them.</source>
        <translation>De tijden zijn hier niet te lezen. De woorden zijn zonder tijd ingelezen.</translation>
    </message>
    <message>
        <source>These words stand beside no time. They came in without one.</source>
        <translation>Bij deze woorden staat geen tijd. Ze zijn zonder tijd ingelezen.</translation>
    </message>
    <message>
        <source>Times within these words were left out.</source>
        <translation>Tijden tussen deze woorden zijn weggelaten.</translation>
    </message>
    <message>
        <source>Some bytes are no characters of the encoding that the file names. Each was replaced by the sign for an unknown one.</source>
        <translation>Sommige bytes zijn geen tekens van de codering die het bestand noemt. Elk is vervangen door het teken voor een onbekend teken.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. It was read as Windows-1252; look at letters with accents.</source>
        <translation>De tekst is geen UTF-8. Hij is gelezen als Windows-1252; controleer letters met accenten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln control character(s) that nobody can see were left out.</source>
        <translation>
            <numerusform>%Ln onzichtbaar stuurteken is weggelaten.</numerusform>
            <numerusform>%Ln onzichtbare stuurtekens zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken character(s) were replaced by the sign for an unknown one.</source>
        <translation>
            <numerusform>%Ln kapot teken is vervangen door het teken voor een onbekend teken.</numerusform>
            <numerusform>%Ln kapotte tekens zijn vervangen door het teken voor een onbekend teken.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no words here, so no line was made.</source>
        <translation>Hier staan geen woorden, dus is er geen regel gemaakt.</translation>
    </message>
    <message>
        <source>The time ends before it begins. The words came in without it.</source>
        <translation>De tijd eindigt voordat hij begint. De woorden zijn zonder tijd ingelezen.</translation>
    </message>
    <message>
        <source>The time ends where it begins. Only its beginning was kept.</source>
        <translation>De tijd eindigt waar hij begint. Alleen het begin is behouden.</translation>
    </message>
    <message>
        <source>The time lies before that of the line above. It was kept; listen there.</source>
        <translation>De tijd ligt vóór die van de regel erboven. Hij is behouden; luister daar.</translation>
    </message>
    <message>
        <source>The time begins before that of the line above ends. Both were kept; listen there.</source>
        <translation>De tijd begint voordat die van de regel erboven eindigt. Beide zijn behouden; luister daar.</translation>
    </message>
    <message numerus="yes">
        <source>This line is longer than 1 MB. It was cut between words into %Ln line(s).</source>
        <translation>
            <numerusform>Deze regel is langer dan 1 MB. Hij is tussen woorden in %Ln regel verdeeld.</numerusform>
            <numerusform>Deze regel is langer dan 1 MB. Hij is tussen woorden in %Ln regels verdeeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more notice(s) are not shown.</source>
        <translation>
            <numerusform>Nog %Ln melding wordt niet getoond.</numerusform>
            <numerusform>Nog %Ln meldingen worden niet getoond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a label such as V: or A: came in as answers. Look at their type.</source>
        <translation>
            <numerusform>%Ln regel zonder aanduiding als V: of A: is als antwoord ingelezen. Controleer het soort regel.</numerusform>
            <numerusform>%Ln regels zonder aanduiding als V: of A: zijn als antwoord ingelezen. Controleer het soort regel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where on the picture %Ln text(s) would be shown was left out.</source>
        <translation>
            <numerusform>Waar in beeld %Ln tekst zou staan, is weggelaten.</numerusform>
            <numerusform>Waar in beeld %Ln teksten zouden staan, is weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) of single texts were left out.</source>
        <translation>
            <numerusform>%Ln naam van een afzonderlijke tekst is weggelaten.</numerusform>
            <numerusform>%Ln namen van afzonderlijke teksten zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text has more than %L1 lines. Split it and import its parts.</source>
        <translation>Deze tekst heeft meer dan %L1 regels. Splits de tekst en lees de delen in.</translation>
    </message>
    <message>
        <source>There are no words in this text. Choose another file.</source>
        <translation>Er staan geen woorden in deze tekst. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>The file names who speaks (%1). A report does not: look whether each line has the right type.</source>
        <translation>In het bestand staat wie er spreekt (%1). In een rapport staat dat niet: kijk of elke regel de juiste soort heeft.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have a time that is left out, for no recording was chosen.</source>
        <translation>
            <numerusform>%n regel heeft een tijd die wordt weggelaten, want er is geen opname gekozen.</numerusform>
            <numerusform>%n regels hebben een tijd die wordt weggelaten, want er is geen opname gekozen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) lie behind the end of %1 (%2) and get no place in it.</source>
        <translation>
            <numerusform>%n regel ligt na het einde van %1 (%2) en krijgt daarin geen plaats.</numerusform>
            <numerusform>%n regels liggen na het einde van %1 (%2) en krijgen daarin geen plaats.</numerusform>
        </translation>
    </message>
    <message>
        <source>That recording is not of this interview. Choose one of its own for the times of the text.</source>
        <translation>Die opname hoort niet bij dit gehoor. Kies er een van dit gehoor voor de tijden van de tekst.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is there and may be read.</source>
        <translation>%1 kan niet worden gelezen. Kijk of het bestand er is en gelezen mag worden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) that are no lines of the report, such as the cover sheet and notes, were left out.</source>
        <translation>
            <numerusform>%Ln alinea die geen regel van het rapport is, zoals het voorblad en aantekeningen, is weggelaten.</numerusform>
            <numerusform>%Ln alinea&apos;s die geen regels van het rapport zijn, zoals het voorblad en aantekeningen, zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) or frame(s) were left out, with the words in them.</source>
        <translation>
            <numerusform>%Ln afbeelding of kader is weggelaten, met de woorden erin.</numerusform>
            <numerusform>%Ln afbeeldingen of kaders zijn weggelaten, met de woorden erin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln footnote(s) or remark(s) were left out.</source>
        <translation>
            <numerusform>%Ln voetnoot of opmerking is weggelaten.</numerusform>
            <numerusform>%Ln voetnoten of opmerkingen zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracked deletion(s) were left out as deleted.</source>
        <translation>
            <numerusform>%Ln bijgehouden verwijdering is als verwijderd weggelaten.</numerusform>
            <numerusform>%Ln bijgehouden verwijderingen zijn als verwijderd weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of hidden text came in with the rest. Look at them.</source>
        <translation>
            <numerusform>%Ln stuk verborgen tekst is met de rest overgenomen. Kijk ernaar.</numerusform>
            <numerusform>%Ln stukken verborgen tekst zijn met de rest overgenomen. Kijk ernaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>een Word-document</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign(s) of a font of symbols were left out.</source>
        <translation>
            <numerusform>%Ln teken uit een symboollettertype is weggelaten.</numerusform>
            <numerusform>%Ln tekens uit een symboollettertype zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) had a number or a bullet made by the word processor, which did not come along.</source>
        <translation>
            <numerusform>%Ln alinea had een nummer of opsommingsteken van de tekstverwerker; dat is niet meegekomen.</numerusform>
            <numerusform>%Ln alinea&apos;s hadden een nummer of opsommingsteken van de tekstverwerker; die zijn niet meegekomen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>The chosen line and the interview</source>
        <translation>De gekozen regel en het gehoor</translation>
    </message>
    <message>
        <source>There is no recording of this interview yet. Attach the file, or drop it on this page: then each line can be linked to its moment in the sound.</source>
        <translation>Van dit gehoor is er nog geen opname. Koppel het bestand of sleep het naar deze pagina: dan kan elke regel aan zijn moment in het geluid worden verbonden.</translation>
    </message>
    <message>
        <source>Lines of the report</source>
        <translation>Regels van het gehoorrapport</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Line %1 was changed since by somebody else, so this step stays as it is: %2. Change the line by hand if it must read otherwise.</source>
        <translation>Regel %1 is sindsdien door iemand anders gewijzigd, dus deze stap blijft zoals hij is: %2. Wijzig de regel met de hand als er iets anders moet staan.</translation>
    </message>
    <message numerus="yes">
        <source>Typing in %n line(s)</source>
        <translation>
            <numerusform>Typen in %n regel</numerusform>
            <numerusform>Typen in %n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type of %n line(s)</source>
        <translation>
            <numerusform>Soort van %n regel</numerusform>
            <numerusform>Soort van %n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n nieuwe regel</numerusform>
            <numerusform>%n nieuwe regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletion in %n line(s)</source>
        <translation>
            <numerusform>Verwijderen in %n regel</numerusform>
            <numerusform>Verwijderen in %n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place in the sound of %n line(s)</source>
        <translation>
            <numerusform>Plaats in het geluid van %n regel</numerusform>
            <numerusform>Plaats in het geluid van %n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replacement in %n line(s)</source>
        <translation>
            <numerusform>Vervangen in %n regel</numerusform>
            <numerusform>Vervangen in %n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n line(s)</source>
        <translation>
            <numerusform>Importeren van %n regel</numerusform>
            <numerusform>Importeren van %n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Typing in line %1</source>
        <translation>Typen in regel %1</translation>
    </message>
    <message>
        <source>Type of line %1</source>
        <translation>Soort van regel %1</translation>
    </message>
    <message>
        <source>New line %1</source>
        <translation>Nieuwe regel %1</translation>
    </message>
    <message>
        <source>Deletion of line %1</source>
        <translation>Verwijderen van regel %1</translation>
    </message>
    <message>
        <source>Split of line %1</source>
        <translation>Splitsen van regel %1</translation>
    </message>
    <message>
        <source>Joining of line %1 with the one before it</source>
        <translation>Samenvoegen van regel %1 met de regel ervoor</translation>
    </message>
    <message>
        <source>Move of line %1</source>
        <translation>Verplaatsen van regel %1</translation>
    </message>
    <message>
        <source>Place in the sound of line %1</source>
        <translation>Plaats in het geluid van regel %1</translation>
    </message>
    <message>
        <source>Replacement in line %1</source>
        <translation>Vervangen in regel %1</translation>
    </message>
    <message>
        <source>Import of line %1</source>
        <translation>Importeren van regel %1</translation>
    </message>
    <message>
        <source>Details of line %1</source>
        <translation>Details van regel %1</translation>
    </message>
</context>
<context>
    <name>ReportTemplate</name>
    <message>
        <source>This report has lines already; the template is for an empty one. Give its lines their sections one by one.</source>
        <translation>Dit rapport heeft al regels; het sjabloon is voor een leeg rapport. Geef de regels een voor een hun onderdeel.</translation>
    </message>
    <message>
        <source>The template has no section &quot;%1&quot;. Choose one of the list.</source>
        <translation>Het sjabloon heeft geen onderdeel &quot;%1&quot;. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>niet gedaan</translation>
    </message>
    <message>
        <source>not done: written, but without a place in the sound</source>
        <translation>niet gedaan: opgeschreven, maar zonder plaats in het geluid</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
</context>
<context>
    <name>ReportTemplatePack</name>
    <message>
        <source>&quot;%1&quot; is no code of a section</source>
        <translation>&quot;%1&quot; is geen code van een onderdeel</translation>
    </message>
    <message>
        <source>the code &quot;%1&quot; is there twice</source>
        <translation>de code &quot;%1&quot; staat er twee keer</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Only a submitted decision can be returned or signed. This one is: %1.</source>
        <translation>Alleen een ingediende beschikking kan worden geretourneerd of ondertekend. De status van deze is: %1.</translation>
    </message>
    <message>
        <source>You wrote this decision. A second person must return or sign it.</source>
        <translation>U hebt deze beschikking zelf geschreven. Een tweede persoon moet de beschikking retourneren of ondertekenen.</translation>
    </message>
    <message>
        <source>This decision is signed and does not change any more.</source>
        <translation>Deze beschikking is ondertekend en verandert niet meer.</translation>
    </message>
    <message>
        <source>This decision is submitted. It can be changed once it is returned.</source>
        <translation>Deze beschikking is ingediend. Wijzigen kan weer zodra de beschikking is geretourneerd.</translation>
    </message>
    <message>
        <source>A remark has no answer yet. Answer each remark before you submit again.</source>
        <translation>Een opmerking heeft nog geen antwoord. Beantwoord elke opmerking voordat u opnieuw indient.</translation>
    </message>
    <message>
        <source>Write a remark that says what must change before you return the decision.</source>
        <translation>Schrijf een opmerking over wat er anders moet voordat u de beschikking retourneert.</translation>
    </message>
    <message>
        <source>A remark is still open. Return the decision, or withdraw the remark.</source>
        <translation>Er staat nog een opmerking open. Retourneer de beschikking of trek de opmerking in.</translation>
    </message>
    <message>
        <source>Since it was submitted something changed: %1 Return the decision.</source>
        <translation>Sinds het indienen is er iets veranderd: %1 Retourneer de beschikking.</translation>
    </message>
    <message>
        <source>Write how the remark was dealt with.</source>
        <translation>Schrijf hoe de opmerking is afgehandeld.</translation>
    </message>
    <message numerus="yes">
        <source>The decision is not complete: %1 (%Ln gap(s) in all)</source>
        <translation>
            <numerusform>De beschikking is niet volledig: %1 (in totaal ontbreekt %Ln punt)</numerusform>
            <numerusform>De beschikking is niet volledig: %1 (in totaal ontbreken %Ln punten)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewListPage</name>
    <message>
        <source>Decisions on their way to a signature, the &amp;oldest first</source>
        <translation>Beschikkingen op weg naar ondertekening, de &amp;oudste eerst</translation>
    </message>
    <message>
        <source>Decisions under review</source>
        <translation>Beschikkingen in toetsing</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Decision or letter</source>
        <translation>Beschikking of brief</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschikking</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>N and P: next and previous citation · Space: hear it</source>
        <translation>N en P: volgend en vorig citaat · Spatie: afspelen</translation>
    </message>
    <message>
        <source>Return to author</source>
        <translation>Retourneren aan auteur</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Ondertekenen…</translation>
    </message>
</context>
<context>
    <name>ReviewRemarks</name>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>No remarks yet. To return the decision, write what must change.</source>
        <translation>Nog geen opmerkingen. Schrijf wat er anders moet om de beschikking te retourneren.</translation>
    </message>
    <message>
        <source>New remark</source>
        <translation>Nieuwe opmerking</translation>
    </message>
    <message>
        <source>New remark: what must change, and where (Ctrl+Enter adds it)</source>
        <translation>Nieuwe opmerking: wat moet er anders, en waar (Ctrl+Enter voegt toe)</translation>
    </message>
    <message>
        <source>Add remark</source>
        <translation>Opmerking toevoegen</translation>
    </message>
    <message>
        <source>Add this remark (Ctrl+Enter in the field)</source>
        <translation>Deze opmerking toevoegen (Ctrl+Enter in het veld)</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Withdraw the chosen remark</source>
        <translation>De gekozen opmerking intrekken</translation>
    </message>
    <message>
        <source>Take back the chosen remark, if it is yours and still open (Delete in the list)</source>
        <translation>De gekozen opmerking intrekken, als die van u is en nog openstaat (Delete in de lijst)</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>caseworker</source>
        <translation>hoor- en beslismedewerker</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>hoormedewerker</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>senior medewerker</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>beheerder</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>&quot;%1&quot; is no ground for asylum. Write its number, from M1 to M%2.</source>
        <translation>&quot;%1&quot; is geen asielmotief. Schrijf het nummer, van M1 tot en met M%2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code of a section. Choose one of the list, such as &quot;1.2&quot; or &quot;2F&quot;.</source>
        <translation>&quot;%1&quot; is geen code van een onderdeel. Kies er een uit de lijst, zoals &quot;1.2&quot; of &quot;2F&quot;.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Toetsing</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Opslag</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Version %1 of the report is still a draft. Freeze it first: what is sent must not change any more.</source>
        <translation>Versie %1 van het gehoorrapport is nog een concept. Maak de versie eerst definitief: wat verzonden is, mag niet meer veranderen.</translation>
    </message>
    <message>
        <source>Give the day on which the report was sent, between %1, when it was frozen, and today.</source>
        <translation>Geef de dag waarop het gehoorrapport is verzonden, tussen %1, toen het definitief werd, en vandaag.</translation>
    </message>
    <message>
        <source>Say to whom the report was sent.</source>
        <translation>Geef aan naar wie het gehoorrapport is verzonden.</translation>
    </message>
</context>
<context>
    <name>Shipped</name>
    <message>
        <source>The pack %1 is missing from the program; install it again.</source>
        <translation>Het pakket %1 ontbreekt in het programma; installeer het opnieuw.</translation>
    </message>
    <message>
        <source>format %1 is not known to this program; it reads format 1</source>
        <translation>dit programma kent indeling %1 niet; het leest indeling 1</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in – Relaas</source>
        <translation>Aanmelden – Relaas</translation>
    </message>
    <message>
        <source>Sign in to Relaas</source>
        <translation>Aanmelden bij Relaas</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>&amp;Forgotten password…</source>
        <translation>Wachtwoord &amp;vergeten…</translation>
    </message>
    <message>
        <source>&amp;Invented people</source>
        <translation>Verzonnen &amp;personen</translation>
    </message>
    <message>
        <source>Invented people</source>
        <translation>Verzonnen personen</translation>
    </message>
    <message>
        <source>This is a demonstration: choosing somebody fills in the name and the password.</source>
        <translation>Dit is een demonstratie: kies iemand, dan worden de naam en het wachtwoord ingevuld.</translation>
    </message>
</context>
<context>
    <name>SoundPassage</name>
    <message>
        <source>A passage lies in a recording that is not of this interview; choose another.</source>
        <translation>Een fragment ligt in een opname die niet van dit gehoor is; kies een ander.</translation>
    </message>
    <message>
        <source>A passage is empty or not in %1; choose where it begins and ends.</source>
        <translation>Een fragment is leeg of ligt niet in %1; kies waar het begint en eindigt.</translation>
    </message>
    <message>
        <source>The report has no line %1.</source>
        <translation>Het rapport heeft geen regel %1.</translation>
    </message>
    <message>
        <source>Line %1 has no place in the sound; place it there first.</source>
        <translation>Regel %1 heeft geen plaats in het geluid; geef die eerst.</translation>
    </message>
    <message>
        <source>There is no passage to save; choose a line that has a place in the sound, or select one.</source>
        <translation>Er is geen fragment om op te slaan; kies een regel die een plaats in het geluid heeft, of selecteer er een.</translation>
    </message>
    <message>
        <source>These are %1 passages; save at most %2 together.</source>
        <translation>Dit zijn %1 fragmenten; sla er hoogstens %2 samen op.</translation>
    </message>
    <message>
        <source>None of the lines %1 has a place in the sound; place them there first.</source>
        <translation>Geen van de regels %1 heeft een plaats in het geluid; geef die eerst.</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Hear</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Hear this citation</source>
        <translation>Dit citaat afspelen</translation>
    </message>
    <message>
        <source>Hear the cited words, or stop (Space, F4)</source>
        <translation>De geciteerde woorden afspelen of stoppen (Spatie, F4)</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Rapport openen</translation>
    </message>
    <message>
        <source>Report around the cited line</source>
        <translation>Gehoorrapport rond de geciteerde regel</translation>
    </message>
    <message>
        <source>Open the report at this line</source>
        <translation>Het gehoorrapport bij deze regel openen</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>registered</source>
        <translation>geregistreerd</translation>
    </message>
    <message>
        <source>lodged</source>
        <translation>aanvraag ingediend</translation>
    </message>
    <message>
        <source>interview planned</source>
        <translation>gehoor gepland</translation>
    </message>
    <message>
        <source>interview held</source>
        <translation>gehoor gehouden</translation>
    </message>
    <message>
        <source>report sent</source>
        <translation>gehoorrapport verzonden</translation>
    </message>
    <message>
        <source>decision being drafted</source>
        <translation>beschikking in concept</translation>
    </message>
    <message>
        <source>submitted for review</source>
        <translation>ter toetsing ingediend</translation>
    </message>
    <message>
        <source>returned to author</source>
        <translation>geretourneerd aan auteur</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>ondertekend</translation>
    </message>
    <message>
        <source>notified</source>
        <translation>bekendgemaakt</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>in beroep</translation>
    </message>
    <message>
        <source>final</source>
        <translation>onherroepelijk</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
</context>
<context>
    <name>StateBanner</name>
    <message>
        <source>Save signed letter…</source>
        <translation>Ondertekende brief opslaan…</translation>
    </message>
    <message>
        <source>Save the signed letter as it stands in the store, as PDF</source>
        <translation>De ondertekende brief zoals die in de opslag staat als PDF opslaan</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The case database is in use by another program. Try again.</source>
        <translation>Het zakenbestand is in gebruik bij een ander programma. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The case database cannot be written. Check the rights on its folder.</source>
        <translation>In het zakenbestand kan niet worden geschreven. Controleer de rechten op de map.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should, nothing was saved. Check the disk.</source>
        <translation>De schijf antwoordt niet zoals het hoort; er is niets opgeslagen. Controleer de schijf.</translation>
    </message>
    <message>
        <source>The disk is full, nothing was saved. Make room and try again.</source>
        <translation>De schijf is vol; er is niets opgeslagen. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The case database refused this because it contradicts what is already there. Nothing was saved.</source>
        <translation>Het zakenbestand weigert dit, omdat het in strijd is met wat er al staat. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>The case database refused a step (code %1). Nothing was saved.</source>
        <translation>Het zakenbestand weigert een stap (code %1). Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>There is no case database at %1. Check the folder.</source>
        <translation>Er is geen zakenbestand op %1. Controleer de map.</translation>
    </message>
    <message>
        <source>%1 is not a Relaas case database. Choose another folder.</source>
        <translation>%1 is geen zakenbestand van Relaas. Kies een andere map.</translation>
    </message>
    <message>
        <source>The case database was made by a newer Relaas (version %1, this program knows %2). Install the newer program; nothing was changed.</source>
        <translation>Het zakenbestand is gemaakt door een nieuwere versie van Relaas (versie %1, dit programma kent %2). Installeer het nieuwere programma; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The case database cannot be kept safe in this folder. Choose a folder on a local disk.</source>
        <translation>Het zakenbestand is in deze map niet veilig. Kies een map op een lokale schijf.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another, or ask for the right to write there.</source>
        <translation>De map %1 kan niet worden gemaakt. Kies een andere map of vraag het recht om daar te schrijven.</translation>
    </message>
    <message>
        <source>The store in %1 cannot be written. Check the rights on the folder and its files.</source>
        <translation>In de opslag in %1 kan niet worden geschreven. Controleer de rechten op de map en de bestanden.</translation>
    </message>
    <message>
        <source>Relaas found another SQLite than its own and stops, because the case database would not be safe with it. Install Relaas again.</source>
        <translation>Relaas heeft een andere SQLite gevonden dan die van Relaas zelf en stopt, omdat het zakenbestand daarmee niet veilig is. Installeer Relaas opnieuw.</translation>
    </message>
    <message>
        <source>There is a case database at %1 already. Choose another folder.</source>
        <translation>Er is al een zakenbestand op %1. Kies een andere map.</translation>
    </message>
    <message>
        <source>%1 is a database that is not encrypted, which Relaas does not open. Choose another folder.</source>
        <translation>%1 is een database die niet is versleuteld; die opent Relaas niet. Kies een andere map.</translation>
    </message>
    <message>
        <source>The case database is of an older Relaas (version %1) and must be opened for writing once before it can only be read.</source>
        <translation>Het zakenbestand is van een oudere versie van Relaas (versie %1) en moet één keer worden geopend om te schrijven voordat het alleen-lezen kan worden geopend.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. Make room and try again.</source>
        <translation>De schijf is vol: %1 is niet weggeschreven. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check the rights on its folder and the room on the disk.</source>
        <translation>%1 kon niet worden weggeschreven: %2. Controleer de rechten op de map en de ruimte op de schijf.</translation>
    </message>
    <message>
        <source>%1 is not on a disk of this computer (it says &quot;%2&quot;), where a case database is not safe. Choose a folder on a local disk; for several desks use the office database.</source>
        <translation>%1 staat niet op een schijf van deze computer (maar op &quot;%2&quot;); daar is een zakenbestand niet veilig. Kies een map op een lokale schijf; gebruik voor meerdere werkplekken de kantoordatabase.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>The case database is damaged, or is not one that this key opens. Nothing was changed; restore a backup.</source>
        <translation>Het zakenbestand is beschadigd of kan met deze sleutel niet worden geopend. Er is niets gewijzigd; zet een back-up terug.</translation>
    </message>
    <message>
        <source>The change was not written to the log and was not saved. Report this to your administrator.</source>
        <translation>De wijziging is niet in het logboek geschreven en niet opgeslagen. Meld dit aan uw beheerder.</translation>
    </message>
    <message>
        <source>The disk took no more, nothing was saved. Make room, check the disk and try again.</source>
        <translation>Op de schijf kon niets meer worden geschreven; er is niets opgeslagen. Maak ruimte, controleer de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There was not enough memory for this, nothing was saved. Close other programs and try again.</source>
        <translation>Er was hiervoor niet genoeg geheugen; er is niets opgeslagen. Sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The case database does not allow this step. Nothing was changed.</source>
        <translation>Het zakenbestand staat deze stap niet toe. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user of this computer, so that it is not safe. Choose a folder of your own.</source>
        <translation>De map %1 is van een andere gebruiker van deze computer en is dus niet veilig. Kies een map van uzelf.</translation>
    </message>
    <message>
        <source>The key file %1 is damaged, and so is its copy beside it. Put back vault.json from a backup.</source>
        <translation>Het sleutelbestand %1 is beschadigd, en de kopie ernaast ook. Zet vault.json terug uit een back-up.</translation>
    </message>
    <message>
        <source>The key file %1 was made by a newer Relaas. Install the newer program; nothing was changed.</source>
        <translation>Het sleutelbestand %1 is gemaakt door een nieuwere versie van Relaas. Installeer het nieuwere programma; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no case file in %1. Check the folder.</source>
        <translation>Er is geen zakenbestand in %1. Controleer de map.</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>&amp;Backups</source>
        <translation>Back-&amp;ups</translation>
    </message>
    <message>
        <source>This folder is on the same disk as the case file: backups in it do not survive the loss of that disk. Choose a folder on another one.</source>
        <translation>Deze map staat op dezelfde schijf als het zakenbestand: back-ups erin gaan met die schijf verloren. Kies een map op een andere schijf.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>What the last check found</source>
        <translation>Wat de laatste controle heeft gevonden</translation>
    </message>
    <message>
        <source>&amp;Cases to be erased</source>
        <translation>&amp;Te vernietigen zaken</translation>
    </message>
    <message>
        <source>Ten years after its final decision a case is erased (Regulation (EU) 2024/1348, article 72(1)), unless a supervisor holds it. Shown are numbers and days, nothing of the cases themselves.</source>
        <translation>Tien jaar na de onherroepelijke beschikking wordt een zaak vernietigd (Verordening (EU) 2024/1348, artikel 72, eerste lid), tenzij een senior medewerker de vernietiging blokkeert. Hier staan nummers en dagen, niets uit de zaken zelf.</translation>
    </message>
    <message>
        <source>Cases to be erased</source>
        <translation>Te vernietigen zaken</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>Figure</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Datum of tijd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Ontkenning</translation>
    </message>
</context>
<context>
    <name>SweepChecking</name>
    <message>
        <source>not heard yet</source>
        <translation>nog niet beluisterd</translation>
    </message>
    <message>
        <source>heard so</source>
        <translation>zo gehoord</translation>
    </message>
    <message>
        <source>heard otherwise</source>
        <translation>anders gehoord</translation>
    </message>
    <message>
        <source>cannot be heard</source>
        <translation>niet te verstaan</translation>
    </message>
    <message>
        <source>“%1” does not stand there any more. Choose it again in the sweep.</source>
        <translation>‘%1’ staat daar niet meer. Kies het opnieuw in de doorloop.</translation>
    </message>
    <message>
        <source>Line %1 has no sound in which “%2” could be heard. Set its place in the recording first.</source>
        <translation>Regel %1 heeft geen geluid waarin ‘%2’ te horen kan zijn. Leg eerst de plaats in de opname vast.</translation>
    </message>
    <message>
        <source>Nothing was said of “%1” in line %2 that could be taken back.</source>
        <translation>Over ‘%1’ in regel %2 is niets gezegd dat kan worden ingetrokken.</translation>
    </message>
    <message>
        <source>Line %1 begins at or behind the end of its recording, so nothing can be heard of it there. Correct its place in the recording first.</source>
        <translation>Regel %1 begint op of na het einde van de opname, dus daar is er niets van te horen. Verbeter eerst de plaats van de regel in de opname.</translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message>
        <source>Figures, dates, names and negations of the report</source>
        <translation>Getallen, data, namen en ontkenningen van het rapport</translation>
    </message>
</context>
<context>
    <name>Tapping</name>
    <message>
        <source>Every line from here on has its place in the sound.</source>
        <translation>Vanaf hier heeft elke regel zijn plaats in het geluid.</translation>
    </message>
    <message>
        <source>The recording is over. Line %1 begins in none of it, or in the next one: choose that, and go on.</source>
        <translation>De opname is afgelopen. Regel %1 begint er niet in, of in de volgende: kies die en ga verder.</translation>
    </message>
    <message>
        <source>Line %1 would begin before line %2 does. Backspace takes the place of line %2 back; or play on to where line %1 begins.</source>
        <translation>Regel %1 zou vóór regel %2 beginnen. Backspace neemt de plaats van regel %2 terug; of speel verder tot waar regel %1 begint.</translation>
    </message>
    <message>
        <source>No line has begun yet. Space says where the awaited line begins.</source>
        <translation>Er is nog geen regel begonnen. De spatiebalk zegt waar de verwachte regel begint.</translation>
    </message>
    <message>
        <source>Line %1 would end before it begins. Play on to where it ends.</source>
        <translation>Regel %1 zou eindigen voordat hij begint. Speel verder tot waar hij eindigt.</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>a slot is opened with { and not closed with }</source>
        <translation>een invulplek is met { geopend en niet met } gesloten</translation>
    </message>
    <message>
        <source>a } stands without its {</source>
        <translation>er staat een } zonder {</translation>
    </message>
    <message>
        <source>strong text is opened with ** and not closed</source>
        <translation>vette tekst is met ** geopend en niet gesloten</translation>
    </message>
</context>
<context>
    <name>TextImportDialog</name>
    <message>
        <source>Import text</source>
        <translation>Tekst inlezen</translation>
    </message>
    <message>
        <source>The times belong to the rec&amp;ording</source>
        <translation>De tijden horen bij de &amp;opname</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Regels</translation>
    </message>
    <message>
        <source>Lines that would be added</source>
        <translation>Regels die worden toegevoegd</translation>
    </message>
    <message>
        <source>Left out or repai&amp;red</source>
        <translation>&amp;Weggelaten of hersteld</translation>
    </message>
    <message>
        <source>What was left out or repaired</source>
        <translation>Wat is weggelaten of hersteld</translation>
    </message>
</context>
<context>
    <name>TomlReader</name>
    <message>
        <source>the key &quot;%1&quot; is missing</source>
        <translation>de sleutel &quot;%1&quot; ontbreekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>&quot;%1&quot; moet %2 zijn</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may not be empty</source>
        <translation>&quot;%1&quot; mag niet leeg zijn</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een geheel getal</translation>
    </message>
    <message>
        <source>a date such as 2026-06-12</source>
        <translation>een datum zoals 2026-06-12</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts</source>
        <translation>&quot;%1&quot; moet een lijst van teksten zijn</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be [[%1]] tables</source>
        <translation>&quot;%1&quot; moet uit [[%1]]-tabellen bestaan</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a table</source>
        <translation>&quot;%1&quot; moet een tabel zijn</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is unknown</source>
        <translation>de sleutel &quot;%1&quot; is onbekend</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Position in the recording</source>
        <translation>Plaats in de opname</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>The recording that is open</source>
        <translation>De geopende opname</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Rol</translation>
    </message>
</context>
<context>
    <name>UserStore</name>
    <message>
        <source>There is no user &quot;%1&quot; here.</source>
        <translation>De gebruiker &quot;%1&quot; is hier niet bekend.</translation>
    </message>
    <message>
        <source>This password opens the case file, but belongs to nobody in it. Ask an administrator for a new password.</source>
        <translation>Dit wachtwoord opent het zakenbestand, maar hoort daarin bij niemand. Vraag een beheerder om een nieuw wachtwoord.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
</context>
<context>
    <name>VNumber</name>
    <message>
        <source>&quot;%1&quot; is not a V-number. A V-number has ten digits, such as 000.000.0101.</source>
        <translation>&quot;%1&quot; is geen V-nummer. Een V-nummer heeft tien cijfers, zoals 000.000.0101.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>What the recording says</source>
        <translation>Wat de opname zegt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Oordelen</translation>
    </message>
    <message>
        <source>Kinds of discrepancy</source>
        <translation>Soorten afwijking</translation>
    </message>
    <message>
        <source>Save the verdict</source>
        <translation>Oordeel bewaren</translation>
    </message>
    <message>
        <source>Earlier checks of this line</source>
        <translation>Eerdere vergelijkingen van deze regel</translation>
    </message>
    <message>
        <source>The recording says otherwise, or cannot be made out. Where there is doubt it prevails: put that down in a finding.</source>
        <translation>De opname zegt iets anders of is niet te verstaan. Bij twijfel gaat de opname voor: leg dat vast in een opnamebevinding.</translation>
    </message>
    <message>
        <source>Findings on the recording about this line</source>
        <translation>Opnamebevindingen over deze regel</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>Versies vergelijken</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>&amp;Oudere</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Oudere versie</translation>
    </message>
    <message>
        <source>&amp;Newer</source>
        <translation>&amp;Nieuwere</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Nieuwere versie</translation>
    </message>
    <message>
        <source>&amp;Lines that differ</source>
        <translation>&amp;Regels die verschillen</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Regels die verschillen</translation>
    </message>
    <message>
        <source>Words in the older version</source>
        <translation>Tekst in de oudere versie</translation>
    </message>
    <message>
        <source>Words in the newer version</source>
        <translation>Tekst in de nieuwere versie</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorig verschil</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Volgend verschil</translation>
    </message>
    <message>
        <source>Play the newer</source>
        <translation>Nieuwere afspelen</translation>
    </message>
    <message>
        <source>Play the older</source>
        <translation>Oudere afspelen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Officer</source>
        <translation>Gehoormedewerker</translation>
    </message>
    <message>
        <source>Interpreter to applicant</source>
        <translation>Tolk aan betrokkene</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Betrokkene</translation>
    </message>
    <message>
        <source>Interpreter to officer</source>
        <translation>Tolk aan gehoormedewerker</translation>
    </message>
</context>
<context>
    <name>VoicePanel</name>
    <message>
        <source>Voices</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>Where each voice is heard</source>
        <translation>Waar elke stem te horen is</translation>
    </message>
    <message>
        <source>Original words</source>
        <translation>Oorspronkelijke woorden</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter begins a line, Esc leaves it as it was.</source>
        <translation>Enter bewaart, Shift+Enter begint een regel, Esc laat het zoals het was.</translation>
    </message>
    <message>
        <source>Language code</source>
        <translation>Taalcode</translation>
    </message>
    <message>
        <source>Language code of the original words</source>
        <translation>Taalcode van de oorspronkelijke woorden</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Section of the line</source>
        <translation>Onderdeel van de regel</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Motieven</translation>
    </message>
    <message>
        <source>Grounds for asylum</source>
        <translation>Asielmotieven</translation>
    </message>
    <message>
        <source>Refused by the applicant</source>
        <translation>Geweigerd door betrokkene</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>The voice &quot;%1&quot; would lie outside its recording. Select it within the sound.</source>
        <translation>De stem &quot;%1&quot; zou buiten de opname liggen. Selecteer haar binnen het geluid.</translation>
    </message>
    <message>
        <source>The voice &quot;%1&quot; must lie in a recording of this interview. Attach the recording first, then select the voice in it.</source>
        <translation>De stem &quot;%1&quot; moet in een opname van dit gehoor liggen. Voeg eerst de opname toe en selecteer de stem daarin.</translation>
    </message>
    <message>
        <source>The voice &quot;%1&quot; needs an end as well. Select it in the sound from its beginning to its end.</source>
        <translation>De stem &quot;%1&quot; heeft ook een einde nodig. Selecteer haar in het geluid van begin tot einde.</translation>
    </message>
    <message>
        <source>The voice &quot;%1&quot; must end after it begins. Select it in the sound again.</source>
        <translation>De stem &quot;%1&quot; moet eindigen nadat zij begint. Selecteer haar opnieuw in het geluid.</translation>
    </message>
    <message>
        <source>Line %1 has no place for the voice &quot;%2&quot; that could be taken back.</source>
        <translation>Regel %1 heeft voor de stem &quot;%2&quot; geen plaats die kan worden ingetrokken.</translation>
    </message>
    <message>
        <source>A line has the voice &quot;%1&quot; twice. Name each voice once.</source>
        <translation>Een regel heeft de stem &quot;%1&quot; twee keer. Noem elke stem één keer.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Relaas</source>
        <translation>Welkom bij Relaas</translation>
    </message>
    <message>
        <source>Relaas keeps asylum case files, encrypted, in one folder of this computer. There is none yet.</source>
        <translation>Relaas bewaart asielzaken versleuteld in één map van deze computer: het zakenbestand. Dat is er nog niet.</translation>
    </message>
    <message>
        <source>&amp;Make a case file for this office</source>
        <translation>&amp;Zakenbestand voor dit kantoor maken</translation>
    </message>
    <message>
        <source>&amp;Folder of the case file</source>
        <translation>&amp;Map van het zakenbestand</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>&amp;Andere map…</translation>
    </message>
    <message>
        <source>Look around in &amp;invented cases; nothing of them goes into a case file for an office</source>
        <translation>&amp;Rondkijken in verzonnen zaken; daarvan komt niets in een zakenbestand van een kantoor</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The file is damaged or cut off. Get it anew and try again.</source>
        <translation>Het bestand is beschadigd of afgebroken. Haal het opnieuw op en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The file is larger than a document can be. Save it anew.</source>
        <translation>Het bestand is groter dan een document kan zijn. Sla het opnieuw op.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without and try again.</source>
        <translation>Het bestand is met een wachtwoord beveiligd. Sla het zonder wachtwoord op en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file is packed in a way that documents are not. Save it anew.</source>
        <translation>Het bestand is ingepakt op een manier waarop documenten dat niet zijn. Sla het opnieuw op.</translation>
    </message>
    <message>
        <source>The file would unpack to far more than it is; it was not opened.</source>
        <translation>Het bestand zou uitgepakt veel groter worden dan het is; het is niet geopend.</translation>
    </message>
    <message>
        <source>The file holds names that lead elsewhere; it was not opened.</source>
        <translation>Het bestand bevat namen die ergens anders heen leiden; het is niet geopend.</translation>
    </message>
    <message>
        <source>The file holds two parts of the same name; it was not opened.</source>
        <translation>Het bestand bevat twee delen met dezelfde naam; het is niet geopend.</translation>
    </message>
    <message>
        <source>Parts of the file overlap; it was not opened.</source>
        <translation>Delen van het bestand overlappen elkaar; het is niet geopend.</translation>
    </message>
    <message>
        <source>The file has more parts than a document has; it was not opened.</source>
        <translation>Het bestand heeft meer delen dan een document heeft; het is niet geopend.</translation>
    </message>
    <message>
        <source>The file has no part &quot;%1&quot;.</source>
        <translation>Het bestand heeft geen deel &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This is more than fits into a ZIP file of 4 GB. Take less of it.</source>
        <translation>Dit is meer dan in een ZIP-bestand van 4 GB past. Neem er minder van.</translation>
    </message>
    <message>
        <source>The ZIP file could not be written: %1. Check the place and the free space.</source>
        <translation>Het ZIP-bestand kon niet worden geschreven: %1. Controleer de plaats en de vrije ruimte.</translation>
    </message>
    <message>
        <source>Nothing can be named &quot;%1&quot; in this ZIP file.</source>
        <translation>In dit ZIP-bestand kan niets &quot;%1&quot; heten.</translation>
    </message>
    <message>
        <source>%1 could not be read for the ZIP file: %2. Try again.</source>
        <translation>%1 kon niet worden gelezen voor het ZIP-bestand: %2. Probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>relaas::AdministratorPage</name>
    <message>
        <source>Making the case file and its keys…</source>
        <translation>Het zakenbestand en de sleutels worden gemaakt…</translation>
    </message>
</context>
<context>
    <name>relaas::AnchorPlayer</name>
    <message>
        <source>The recording of this citation is not in the interview. Open the interview and choose the place anew.</source>
        <translation>De opname van dit citaat hoort niet bij het gehoor. Open het gehoor en kies de plaats opnieuw.</translation>
    </message>
</context>
<context>
    <name>relaas::AnchoringActions</name>
    <message>
        <source>Place lines w&amp;hile they are typed (≈)</source>
        <translation>Regels plaatsen tijdens het t&amp;ypen (≈)</translation>
    </message>
    <message>
        <source>&amp;Tap along where lines begin</source>
        <translation>Mee&amp;tikken waar regels beginnen</translation>
    </message>
    <message>
        <source>Reaction ti&amp;me…</source>
        <translation>Reactietij&amp;d…</translation>
    </message>
</context>
<context>
    <name>relaas::AudioTexts</name>
    <message>
        <source>It cannot be opened; check that it is still there and may be read.</source>
        <translation>Het bestand kan niet worden geopend; controleer of het er nog is en gelezen mag worden.</translation>
    </message>
    <message>
        <source>The file is empty; copy it from the recorder again.</source>
        <translation>Het bestand is leeg; kopieer het opnieuw van de recorder.</translation>
    </message>
    <message>
        <source>The file begins like a %1 recording, but its header is damaged; copy it from the recorder again.</source>
        <translation>Het bestand begint als een %1-opname, maar de kop ervan is beschadigd; kopieer het opnieuw van de recorder.</translation>
    </message>
    <message>
        <source>The file holds no sound track; choose the file with the sound.</source>
        <translation>Het bestand bevat geen geluidsspoor; kies het bestand met het geluid.</translation>
    </message>
    <message>
        <source>The header promises %1 channels of %2 samples a second, which cannot be; copy the file from the recorder again.</source>
        <translation>De kop belooft %1 kanalen van %2 monsters per seconde, en dat kan niet; kopieer het bestand opnieuw van de recorder.</translation>
    </message>
    <message>
        <source>No sound device was found; plug one in, then play again.</source>
        <translation>Er is geen geluidsapparaat gevonden; sluit er een aan en speel opnieuw af.</translation>
    </message>
    <message>
        <source>The sound device does not answer; check the sound settings, then play again.</source>
        <translation>Het geluidsapparaat antwoordt niet; controleer de geluidsinstellingen en speel opnieuw af.</translation>
    </message>
    <message>
        <source>Its sound is stored as &quot;%1&quot;, which the program cannot decode; convert it to WAV or FLAC with the recorder&apos;s own program.</source>
        <translation>Het geluid is opgeslagen als &quot;%1&quot; en dat kan het programma niet decoderen; zet het met het programma van de recorder om naar WAV of FLAC.</translation>
    </message>
    <message>
        <source>The sound device &quot;%1&quot; cannot play this recording; choose another in the sound settings.</source>
        <translation>Het geluidsapparaat &quot;%1&quot; kan deze opname niet afspelen; kies een ander in de geluidsinstellingen.</translation>
    </message>
    <message>
        <source>The sound device stopped; check that it is plugged in, then play again.</source>
        <translation>Het geluidsapparaat is gestopt; controleer of het is aangesloten en speel opnieuw af.</translation>
    </message>
    <message>
        <source>The file has a header but no sound: the recording was probably cut off; copy it from the recorder again.</source>
        <translation>Het bestand heeft een kop maar geen geluid: de opname is waarschijnlijk afgebroken; kopieer het bestand opnieuw van de recorder.</translation>
    </message>
    <message>
        <source>The recording ends early: the file promises %1 and holds %2.</source>
        <translation>De opname houdt te vroeg op: het bestand belooft %1 en bevat %2.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end; check the disk or network drive it is on.</source>
        <translation>Het bestand kan niet tot het einde worden gelezen; controleer de schijf of netwerkschijf waarop het staat.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that the folder is there, may be written and has room, or choose another.</source>
        <translation>%1 kan niet worden geschreven. Controleer of de map bestaat, beschrijfbaar is en ruimte heeft, of kies een andere.</translation>
    </message>
    <message>
        <source>The passage from %1 to %2 is not in the recording, which ends at %3; choose another.</source>
        <translation>Het fragment van %1 tot %2 staat niet in de opname, die eindigt bij %3; kies een ander.</translation>
    </message>
    <message>
        <source>%1 is there already; choose another name.</source>
        <translation>%1 bestaat al; kies een andere naam.</translation>
    </message>
    <message>
        <source>Sound of %1 channels at %2 samples a second cannot be written in this format; choose WAV.</source>
        <translation>Geluid met %1 kanalen en %2 samples per seconde kan niet in deze vorm worden geschreven; kies WAV.</translation>
    </message>
    <message>
        <source>The sound could not be written; check that there is room on the disk.</source>
        <translation>Het geluid kon niet worden geschreven; controleer of er ruimte is op de schijf.</translation>
    </message>
    <message>
        <source>What was kept of this recording&apos;s outline is damaged or of another program version; it is made anew from the sound.</source>
        <translation>Wat van de golfvorm van deze opname was bewaard, is beschadigd of van een andere programmaversie; hij wordt opnieuw uit het geluid gemaakt.</translation>
    </message>
    <message>
        <source>The outline of the recording could not be kept: %1</source>
        <translation>De golfvorm van de opname kon niet worden bewaard: %1</translation>
    </message>
    <message>
        <source>There is no such file; check its name and the folder it is in.</source>
        <translation>Dat bestand bestaat niet; controleer de naam en de map.</translation>
    </message>
    <message>
        <source>This is a folder; choose the recording inside it.</source>
        <translation>Dit is een map; kies de opname erin.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file; save the sound as a file first.</source>
        <translation>Dit is een apparaat of een pijp, geen bestand; sla het geluid eerst op als bestand.</translation>
    </message>
    <message>
        <source>The file is no longer there; put it back, or use the copy in the case file.</source>
        <translation>Het bestand is er niet meer; zet het terug of gebruik de kopie in het zakenbestand.</translation>
    </message>
    <message>
        <source>The file has grown since it was opened, perhaps because it is still being recorded; open it again when it is finished.</source>
        <translation>Het bestand is gegroeid sinds het is geopend, misschien omdat de opname nog loopt; open het opnieuw als die klaar is.</translation>
    </message>
    <message>
        <source>The file is no longer the one that was opened; open it again.</source>
        <translation>Het bestand is niet meer het bestand dat is geopend; open het opnieuw.</translation>
    </message>
    <message>
        <source>This is not a sound recording the program can read; choose a WAV, FLAC, MP3, Ogg, M4A, AAC, WebM, AMR, GSM, DSS or WMA file.</source>
        <translation>Dit is geen geluidsopname die het programma kan lezen; kies een WAV-, FLAC-, MP3-, Ogg-, M4A-, AAC-, WebM-, AMR-, GSM-, DSS- of WMA-bestand.</translation>
    </message>
    <message>
        <source>The file has no sound track %1; it has %2.</source>
        <translation>Het bestand heeft geen geluidsspoor %1; het heeft er %2.</translation>
    </message>
    <message>
        <source>The sound device &quot;%1&quot; is gone, and playing was paused. Plug it in or choose another one, then play on.</source>
        <translation>Het geluidsapparaat &quot;%1&quot; is weg en het afspelen is gepauzeerd. Sluit het aan of kies een ander en speel verder af.</translation>
    </message>
    <message>
        <source>This is an encrypted dictation; decrypt it with the program of the recorder&apos;s maker and save it as WAV.</source>
        <translation>Dit is een versleuteld dictaat; ontsleutel het met het programma van de fabrikant van de recorder en sla het op als WAV.</translation>
    </message>
    <message>
        <source>This is a DS2 dictation, which only the program of the recorder&apos;s maker can decode; save it there as WAV.</source>
        <translation>Dit is een DS2-dictaat, dat alleen het programma van de fabrikant van de recorder kan decoderen; sla het daar op als WAV.</translation>
    </message>
    <message>
        <source>The recording was cut off at %1: the file has no end.</source>
        <translation>De opname is bij %1 afgebroken: het bestand heeft geen einde.</translation>
    </message>
    <message numerus="yes">
        <source>Damaged pieces of the recording that cannot be heard: %n.</source>
        <translation>
            <numerusform>Eén beschadigd stuk van de opname is niet te horen.</numerusform>
            <numerusform>%n beschadigde stukken van de opname zijn niet te horen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound is missing in the file, %1 in all, first at %2; it is shown as damaged.</source>
        <translation>In het bestand ontbreekt geluid, in totaal %1, voor het eerst bij %2; het wordt als beschadigd getoond.</translation>
    </message>
    <message>
        <source>The recording changes its sample rate or number of channels at %1; the sound after it is adapted.</source>
        <translation>De opname verandert bij %1 van bemonsteringsfrequentie of aantal kanalen; het geluid daarna is aangepast.</translation>
    </message>
    <message>
        <source>The file has %1 sound tracks; track %2 is used.</source>
        <translation>Het bestand heeft %1 geluidssporen; spoor %2 wordt gebruikt.</translation>
    </message>
    <message>
        <source>The file is a film; its sound is used, its pictures are not shown.</source>
        <translation>Het bestand is een film; het geluid wordt gebruikt, de beelden worden niet getoond.</translation>
    </message>
    <message>
        <source>The sound is locked by digital rights management, which the program cannot open; ask for a copy without it.</source>
        <translation>Het geluid is beveiligd met digitaal rechtenbeheer, dat het programma niet kan openen; vraag om een kopie zonder.</translation>
    </message>
    <message>
        <source>Opus does not keep the very samples; save disputed passages as WAV or FLAC.</source>
        <translation>Opus bewaart niet precies dezelfde samples; sla betwiste fragmenten op als WAV of FLAC.</translation>
    </message>
    <message>
        <source>There is no passage to save.</source>
        <translation>Er is geen fragment om op te slaan.</translation>
    </message>
    <message>
        <source>%1 is not open, so nothing can be taken from it.</source>
        <translation>%1 is niet geopend, dus er kan niets uit worden genomen.</translation>
    </message>
    <message>
        <source>These passages are more than the 4 GB that a ZIP file holds. Save them as a folder, or take fewer of them.</source>
        <translation>Deze fragmenten zijn samen groter dan de 4 GB die in een ZIP-bestand past. Sla ze op als map, of neem er minder.</translation>
    </message>
</context>
<context>
    <name>relaas::AuditAction</name>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation>back-up gemaakt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>changed the password</source>
        <translation>wachtwoord gewijzigd</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>gecontroleerd</translation>
    </message>
    <message>
        <source>checked: faults found</source>
        <translation>gecontroleerd: fouten gevonden</translation>
    </message>
    <message>
        <source>chose the folder of the backups</source>
        <translation>map van de back-ups gekozen</translation>
    </message>
    <message>
        <source>created</source>
        <translation>aangemaakt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>tried to restore</source>
        <translation>hersteloefening gedaan</translation>
    </message>
    <message>
        <source>tried to restore: failed</source>
        <translation>hersteloefening: mislukt</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>vernietigd</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>geëxporteerd</translation>
    </message>
    <message>
        <source>froze</source>
        <translation>vastgesteld</translation>
    </message>
    <message>
        <source>held</source>
        <translation>vernietiging geblokkeerd</translation>
    </message>
    <message>
        <source>lifted the hold</source>
        <translation>blokkering opgeheven</translation>
    </message>
    <message>
        <source>played</source>
        <translation>afgespeeld</translation>
    </message>
    <message>
        <source>renewed the recovery key</source>
        <translation>herstelsleutel vernieuwd</translation>
    </message>
    <message>
        <source>gave a new password</source>
        <translation>nieuw wachtwoord gegeven</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>hersteld</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>teruggestuurd</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>ondertekend</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>aangemeld</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>aanmelding geweigerd</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>afgemeld</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>ingediend</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>ingezien</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>tied to the sound</source>
        <translation>aan het geluid gekoppeld</translation>
    </message>
    <message>
        <source>listened to</source>
        <translation>beluisterde</translation>
    </message>
    <message>
        <source>checked, not wholly heard</source>
        <translation>vergeleken, niet geheel beluisterd</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>behandeld</translation>
    </message>
    <message>
        <source>kept the pages of</source>
        <translation>pagina’s bewaard van</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>heropend</translation>
    </message>
    <message>
        <source>tied to another line</source>
        <translation>aan een andere regel gekoppeld</translation>
    </message>
    <message>
        <source>noted as sent</source>
        <translation>als verzonden genoteerd</translation>
    </message>
    <message>
        <source>imported into</source>
        <translation>ingelezen in</translation>
    </message>
    <message>
        <source>began</source>
        <translation>begon</translation>
    </message>
    <message>
        <source>took back a voice</source>
        <translation>trok een stem in</translation>
    </message>
    <message>
        <source>exported a passage of</source>
        <translation>exporteerde een fragment van</translation>
    </message>
    <message>
        <source>tied to grounds for asylum</source>
        <translation>verbond met asielmotieven</translation>
    </message>
    <message>
        <source>joined two lines of</source>
        <translation>voegde twee regels samen van</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatste</translation>
    </message>
    <message>
        <source>noted the original words</source>
        <translation>noteerde de oorspronkelijke woorden</translation>
    </message>
    <message>
        <source>noted whether it was refused</source>
        <translation>noteerde of het is geweigerd</translation>
    </message>
    <message>
        <source>did again in</source>
        <translation>deed opnieuw in</translation>
    </message>
    <message>
        <source>replaced words in</source>
        <translation>verving woorden in</translation>
    </message>
    <message>
        <source>put into a section</source>
        <translation>plaatste in een onderdeel</translation>
    </message>
    <message>
        <source>cut in two</source>
        <translation>splitste</translation>
    </message>
    <message>
        <source>filled with the template</source>
        <translation>vulde met het sjabloon</translation>
    </message>
    <message>
        <source>took back in</source>
        <translation>maakte ongedaan in</translation>
    </message>
    <message>
        <source>heard part of</source>
        <translation>beluisterde een deel van</translation>
    </message>
    <message>
        <source>judged part of, not wholly heard</source>
        <translation>beoordeelde een deel van, niet geheel beluisterd</translation>
    </message>
    <message>
        <source>placed a voice</source>
        <translation>plaatste een stem</translation>
    </message>
    <message>
        <source>made</source>
        <translation>vastgelegd</translation>
    </message>
    <message>
        <source>noted as read back</source>
        <translation>als voorgelezen aangemerkt</translation>
    </message>
    <message>
        <source>noted how it was read back</source>
        <translation>vastgelegd hoe is voorgelezen</translation>
    </message>
</context>
<context>
    <name>relaas::AuditObject</name>
    <message>
        <source>case</source>
        <translation>zaak</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslissing</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>event</source>
        <translation>gebeurtenis</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>gehoor</translation>
    </message>
    <message>
        <source>line</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>opname</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>report</source>
        <translation>verslag</translation>
    </message>
    <message>
        <source>case file of the office</source>
        <translation>zakenbestand</translation>
    </message>
    <message>
        <source>user</source>
        <translation>gebruiker</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correctie</translation>
    </message>
    <message>
        <source>letter with corrections</source>
        <translation>brief met correcties</translation>
    </message>
    <message>
        <source>finding on a recording</source>
        <translation>opnamebevinding</translation>
    </message>
</context>
<context>
    <name>relaas::Authenticator</name>
    <message>
        <source>There is something in %1 already. Choose an empty or a new folder.</source>
        <translation>In %1 staat al iets. Kies een lege of een nieuwe map.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another, or ask for the right to write there.</source>
        <translation>De map %1 kan niet worden gemaakt. Kies een andere map of vraag het recht om daar te schrijven.</translation>
    </message>
    <message>
        <source>The administrator needs a user name and a name.</source>
        <translation>De beheerder heeft een gebruikersnaam en een naam nodig.</translation>
    </message>
    <message>
        <source>A user needs a user name and a name.</source>
        <translation>Een gebruiker heeft een gebruikersnaam en een naam nodig.</translation>
    </message>
</context>
<context>
    <name>relaas::Backup</name>
    <message>
        <source>%1 is no whole backup. Choose another.</source>
        <translation>%1 is geen volledige back-up. Kies een andere.</translation>
    </message>
    <message>
        <source>The backup %1 was made by a newer Relaas. Install the newer program.</source>
        <translation>De back-up %1 is gemaakt door een nieuwere versie van Relaas. Installeer het nieuwere programma.</translation>
    </message>
    <message>
        <source>Backups cannot lie in the folder of the case file (%1). Choose a folder elsewhere, best on another disk.</source>
        <translation>Back-ups kunnen niet in de map van het zakenbestand staan (%1). Kies een map elders, het liefst op een andere schijf.</translation>
    </message>
    <message>
        <source>The backup is not what the case file is, and was not kept. Check the disk of the backups and try again.</source>
        <translation>De back-up is niet gelijk aan het zakenbestand en is niet bewaard. Controleer de schijf van de back-ups en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A backup is being made or restored in %1 already. Wait until it is done.</source>
        <translation>In %1 wordt al een back-up gemaakt of teruggezet. Wacht tot dat klaar is.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose another for the backups, or ask for the right to write there.</source>
        <translation>In de map %1 kan niet worden geschreven. Kies een andere map voor de back-ups of vraag het recht om daar te schrijven.</translation>
    </message>
    <message>
        <source>%1 is a backup of another case file. Choose one of this case file.</source>
        <translation>%1 is een back-up van een ander zakenbestand. Kies een back-up van dit zakenbestand.</translation>
    </message>
    <message>
        <source>The stored file %1 is missing in the backup.</source>
        <translation>Het opgeslagen bestand %1 ontbreekt in de back-up.</translation>
    </message>
    <message>
        <source>A copy of the case database is made encrypted or not at all.</source>
        <translation>Een kopie van het zakenbestand wordt versleuteld gemaakt of helemaal niet.</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another folder.</source>
        <translation>Op %1 staat al iets. Kies een andere map.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check that it is there and may be read.</source>
        <translation>%1 kan niet worden gelezen: %2. Controleer of het er is en gelezen mag worden.</translation>
    </message>
    <message>
        <source>The stored file %1 is not what was sealed.</source>
        <translation>Het opgeslagen bestand %1 is niet meer zoals het is verzegeld.</translation>
    </message>
    <message>
        <source>The backup changed while it was being copied.</source>
        <translation>De back-up is tijdens het kopiëren veranderd.</translation>
    </message>
    <message>
        <source>The case file is open in a program. Close it there, then restore the backup.</source>
        <translation>Het zakenbestand is in een programma geopend. Sluit het daar en zet daarna de back-up terug.</translation>
    </message>
    <message>
        <source>The stored file %1 is missing.</source>
        <translation>Het opgeslagen bestand %1 ontbreekt.</translation>
    </message>
    <message>
        <source>Part %1 of %2 is none.</source>
        <translation>Deel %1 van %2 bestaat niet.</translation>
    </message>
    <message>
        <source>The key file belongs to another case file.</source>
        <translation>Het sleutelbestand hoort bij een ander zakenbestand.</translation>
    </message>
</context>
<context>
    <name>relaas::BackupModel</name>
    <message>
        <source>Verified</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message numerus="yes">
        <source>Verified; %Ln stored file(s) missing</source>
        <translation>
            <numerusform>Gecontroleerd; %Ln opgeslagen bestand ontbreekt</numerusform>
            <numerusform>Gecontroleerd; %Ln opgeslagen bestanden ontbreken</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>Opgeslagen bestanden</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
</context>
<context>
    <name>relaas::Backups</name>
    <message>
        <source>The stored file %1 does not open.</source>
        <translation>Het opgeslagen bestand %1 kan niet worden geopend.</translation>
    </message>
    <message>
        <source>The stored file %1 is not in the backup.</source>
        <translation>Het opgeslagen bestand %1 zit niet in de back-up.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one first.</source>
        <translation>Er is nog geen back-up. Maak er eerst een.</translation>
    </message>
    <message>
        <source>Copying the case database</source>
        <translation>Het zakenbestand wordt gekopieerd</translation>
    </message>
    <message>
        <source>Copying stored files</source>
        <translation>Opgeslagen bestanden worden gekopieerd</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>De back-up wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Checking the case file</source>
        <translation>Het zakenbestand wordt gecontroleerd</translation>
    </message>
</context>
<context>
    <name>relaas::BusLockWatch</name>
    <message>
        <source>Locks the case file</source>
        <translation>Vergrendelt het zakenbestand</translation>
    </message>
</context>
<context>
    <name>relaas::Calendar</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nieuwjaarsdag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Goede Vrijdag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>tweede paasdag</translation>
    </message>
    <message>
        <source>King&apos;s Day</source>
        <translation>Koningsdag</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Bevrijdingsdag</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Hemelvaartsdag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>tweede pinksterdag</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>eerste kerstdag</translation>
    </message>
    <message>
        <source>Second Christmas Day</source>
        <translation>tweede kerstdag</translation>
    </message>
    <message>
        <source>a day equated with a holiday</source>
        <translation>een met een feestdag gelijkgestelde dag</translation>
    </message>
</context>
<context>
    <name>relaas::CaseFiles</name>
    <message>
        <source>Case %1 is already in the case database. Nothing was added.</source>
        <translation>Zaak %1 staat al in het zakenbestand. Er is niets toegevoegd.</translation>
    </message>
</context>
<context>
    <name>relaas::CaseListModel</name>
    <message>
        <source>no term running</source>
        <translation>geen lopende termijn</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Termijnregel %1</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationaliteit</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Eerstvolgende termijn</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Behandelaar</translation>
    </message>
</context>
<context>
    <name>relaas::CaseListPage</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation>Zaak &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln zaak</numerusform>
            <numerusform>%Ln zaken</numerusform>
        </translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>Geen enkele zaak past bij het filter</translation>
    </message>
    <message>
        <source>Nothing has all of these words in its number, name, nationality or officer.</source>
        <translation>Geen zaak heeft al deze woorden in nummer, naam, nationaliteit of behandelaar.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Nog geen zaken</translation>
    </message>
    <message>
        <source>Cases appear here once they are imported into this case file.</source>
        <translation>Zaken verschijnen hier zodra ze in dit zakenbestand zijn geïmporteerd.</translation>
    </message>
    <message>
        <source>Li&amp;st</source>
        <translation>&amp;Lijst</translation>
    </message>
</context>
<context>
    <name>relaas::CaseSources</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>not in version %1</source>
        <translation>niet in versie %1</translation>
    </message>
    <message>
        <source>changed in version %1</source>
        <translation>gewijzigd in versie %1</translation>
    </message>
    <message>
        <source>line %1 of version %2</source>
        <translation>regel %1 van versie %2</translation>
    </message>
    <message>
        <source>recording prevails (%1)</source>
        <translation>opname gaat voor (%1)</translation>
    </message>
    <message>
        <source>finding on the recording %1</source>
        <translation>opnamebevinding %1</translation>
    </message>
</context>
<context>
    <name>relaas::ChangePasswordDialog</name>
    <message>
        <source>Present password</source>
        <translation>Huidig wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>W&amp;ijzigen</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Het wachtwoord wordt gewijzigd…</translation>
    </message>
</context>
<context>
    <name>relaas::ChannelPanel</name>
    <message>
        <source>Volume of each channel</source>
        <translation>Volume per kanaal</translation>
    </message>
    <message>
        <source>As &amp;recorded</source>
        <translation>Zoals op&amp;genomen</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Channel &amp;%1</source>
        <translation>Kanaal &amp;%1</translation>
    </message>
    <message>
        <source>Channel %1 silent</source>
        <translation>Kanaal %1 stil</translation>
    </message>
</context>
<context>
    <name>relaas::CheckText</name>
    <message>
        <source>without and with listening aids (%1)</source>
        <translation>zonder en met luisterhulp (%1)</translation>
    </message>
    <message>
        <source>only with listening aids (%1)</source>
        <translation>alleen met luisterhulp (%1)</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>alle kanalen</translation>
    </message>
    <message>
        <source>Heard: %1</source>
        <translation>Gehoord: %1</translation>
    </message>
    <message>
        <source>Discrepancies: %1</source>
        <translation>Afwijkingen: %1</translation>
    </message>
    <message>
        <source>how it was heard is not known</source>
        <translation>niet bekend hoe dit is beluisterd</translation>
    </message>
    <message>
        <source>all of it heard</source>
        <translation>geheel beluisterd</translation>
    </message>
    <message>
        <source>nothing of it heard</source>
        <translation>niets ervan beluisterd</translation>
    </message>
    <message>
        <source>%1 % of it heard</source>
        <translation>voor %1 % beluisterd</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>verdict taken back</source>
        <translation>oordeel ingetrokken</translation>
    </message>
    <message>
        <source>%1 · in version %2</source>
        <translation>%1 · in versie %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>relaas::CitationList</name>
    <message>
        <source>Space hears these words, Enter opens them in the report</source>
        <translation>Spatie speelt deze woorden af, Enter opent ze in het gehoorrapport</translation>
    </message>
    <message>
        <source>This line has no place in a recording. Enter opens it in the report</source>
        <translation>Deze regel heeft geen plaats in een opname. Enter opent hem in het gehoorrapport</translation>
    </message>
    <message>
        <source>&amp;Hear</source>
        <translation>&amp;Afspelen</translation>
    </message>
    <message>
        <source>&amp;Open in report</source>
        <translation>&amp;Openen in gehoorrapport</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
</context>
<context>
    <name>relaas::CitationPicker</name>
    <message>
        <source>Cites into: %1</source>
        <translation>Citeert in: %1</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Kies eerst een regel.</translation>
    </message>
    <message>
        <source>Line %1 is cited in %2.</source>
        <translation>Regel %1 is geciteerd in %2.</translation>
    </message>
    <message>
        <source>The reports of this case have no lines yet. Write or import the report of an interview first.</source>
        <translation>De gehoorrapporten van deze zaak hebben nog geen regels. Schrijf of importeer eerst het rapport van een gehoor.</translation>
    </message>
    <message>
        <source>No line has all these words.</source>
        <translation>Geen regel heeft al deze woorden.</translation>
    </message>
    <message>
        <source>Line %1 · %2 · %3</source>
        <translation>Regel %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Compared with the recording: %1. %2</source>
        <translation>Vergeleken met de opname: %1. %2</translation>
    </message>
    <message>
        <source>Finding %1 about line %2 is cited in %3: the recording prevails.</source>
        <translation>Opnamebevinding %1 over regel %2 is geciteerd in %3: de opname gaat voor.</translation>
    </message>
    <message>
        <source>&amp;Cite finding %1</source>
        <translation>Bevinding %1 &amp;citeren</translation>
    </message>
    <message>
        <source>&amp;Cite this line</source>
        <translation>Deze regel &amp;citeren</translation>
    </message>
    <message>
        <source>“%1”

What is heard, according to finding %2: the recording prevails, and these words are cited. The report says: %3</source>
        <translation>“%1”

Dit is te horen volgens opnamebevinding %2: de opname gaat voor, en deze tekst wordt geciteerd. Het rapport zegt: %3</translation>
    </message>
</context>
<context>
    <name>relaas::CitationSound</name>
    <message>
        <source>Line %1 has no place in a recording. Set it in the report to hear the line.</source>
        <translation>Regel %1 heeft geen plaats in een opname. Zet die in het gehoorrapport om de regel te kunnen afspelen.</translation>
    </message>
</context>
<context>
    <name>relaas::ClipSaving</name>
    <message>
        <source>Save the passage</source>
        <translation>Fragment bewaren</translation>
    </message>
    <message>
        <source>Sound as recorded (*.wav);;The same, smaller (*.flac);;Much smaller, not the same samples (*.opus)</source>
        <translation>Geluid zoals opgenomen (*.wav);;Hetzelfde, kleiner (*.flac);;Veel kleiner, niet dezelfde samples (*.opus)</translation>
    </message>
    <message>
        <source>The passage is in %1, with its origin beside it in %2.</source>
        <translation>Het fragment staat in %1, met de herkomst ernaast in %2.</translation>
    </message>
    <message>
        <source>Saving the passage</source>
        <translation>Fragment wordt bewaard</translation>
    </message>
</context>
<context>
    <name>relaas::CommandCatalog</name>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Zaakdossier</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Gehoorrapport</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschikking</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Te toetsen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Toetsing</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Opslag</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
</context>
<context>
    <name>relaas::ComparedText</name>
    <message>
        <source>Only here: %1</source>
        <translation>Alleen hier: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::Correction</name>
    <message>
        <source>Version %1 of the report has no line %2. Choose a line that it has, or the report as a whole.</source>
        <translation>Versie %1 van het gehoorrapport heeft geen regel %2. Kies een regel die er wel is, of het gehoorrapport als geheel.</translation>
    </message>
    <message>
        <source>Lines %1 to %2 end before they begin. Give the first line first.</source>
        <translation>Regels %1 tot en met %2 eindigen voor ze beginnen. Geef eerst de eerste regel.</translation>
    </message>
    <message>
        <source>A correction takes at most %1 spans of sound. Remove one first.</source>
        <translation>Bij een correctie passen ten hoogste %1 fragmenten. Verwijder er eerst een.</translation>
    </message>
    <message>
        <source>A span of sound must end after it begins. Select it again.</source>
        <translation>Een fragment moet na zijn begin eindigen. Selecteer het opnieuw.</translation>
    </message>
    <message>
        <source>not yet said</source>
        <translation>nog niet bepaald</translation>
    </message>
    <message>
        <source>mistranslation</source>
        <translation>vertaalfout</translation>
    </message>
    <message>
        <source>misunderstanding</source>
        <translation>misverstand</translation>
    </message>
    <message>
        <source>factual mistake</source>
        <translation>feitelijke fout</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>aanvulling</translation>
    </message>
    <message>
        <source>course of the interview</source>
        <translation>gang van zaken</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>mondeling</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>overgenomen</translation>
    </message>
    <message>
        <source>partly adopted</source>
        <translation>deels overgenomen</translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation>niet overgenomen</translation>
    </message>
    <message>
        <source>The decision was sent on %1: the report takes no corrections any more. Put the letter in the appeal file.</source>
        <translation>De beschikking is op %1 verzonden: bij het gehoorrapport kunnen geen correcties meer worden gevoegd. Voeg de brief bij het beroepsdossier.</translation>
    </message>
    <message>
        <source>Version %1 of the report is still a draft. Correct its words, or freeze it before corrections to it are entered.</source>
        <translation>Versie %1 van het gehoorrapport is nog een concept. Verbeter de tekst zelf, of maak de versie definitief voordat correcties worden ingevoerd.</translation>
    </message>
    <message>
        <source>Give the day on which the corrections came in; it cannot be in the future.</source>
        <translation>Geef de dag waarop de correcties binnenkwamen; die kan niet in de toekomst liggen.</translation>
    </message>
    <message>
        <source>Say from whom the corrections come.</source>
        <translation>Geef aan van wie de correcties komen.</translation>
    </message>
    <message>
        <source>There is no point to enter. Choose or write at least one.</source>
        <translation>Er is geen punt om in te voeren. Kies of schrijf er minstens één.</translation>
    </message>
    <message>
        <source>Point %1 has no words. Write down what is remarked.</source>
        <translation>Punt %1 heeft geen tekst. Schrijf op wat is opgemerkt.</translation>
    </message>
    <message>
        <source>Point %1 is %2. Open it again before you change it.</source>
        <translation>Punt %1 is %2. Heropen het voordat u het wijzigt.</translation>
    </message>
    <message>
        <source>Point %1 is already %2. Open it again, with the reason, to decide anew.</source>
        <translation>Punt %1 is al %2. Heropen het met opgaaf van reden om opnieuw te beslissen.</translation>
    </message>
    <message>
        <source>Say first what kind of remark point %1 is, such as a mistranslation or an addition.</source>
        <translation>Geef eerst aan wat voor opmerking punt %1 is, zoals een vertaalfout of een aanvulling.</translation>
    </message>
    <message>
        <source>Point %1 needs a reason: write why it is not, or not wholly, adopted.</source>
        <translation>Punt %1 heeft een reden nodig: schrijf waarom het niet, of niet geheel, wordt overgenomen.</translation>
    </message>
    <message>
        <source>Point %1 is about the translation: listen to the recording and give the span of sound it was compared with.</source>
        <translation>Punt %1 gaat over de vertaling: beluister de opname en geef het fragment waarmee het is vergeleken.</translation>
    </message>
    <message>
        <source>Point %1 is open already.</source>
        <translation>Punt %1 staat al open.</translation>
    </message>
    <message>
        <source>Write why point %1 is opened again.</source>
        <translation>Schrijf waarom punt %1 wordt heropend.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the corrections to a report are still open. Say what is done with them before the decision is sent.</source>
        <translation>
            <numerusform>%n punt van de correcties op een gehoorrapport staat nog open. Geef aan wat ermee wordt gedaan voordat de beschikking wordt verzonden.</numerusform>
            <numerusform>%n punten van de correcties op een gehoorrapport staan nog open. Geef aan wat ermee wordt gedaan voordat de beschikking wordt verzonden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::CorrectionActions</name>
    <message>
        <source>C&amp;orrections</source>
        <translation>C&amp;orrecties</translation>
    </message>
    <message>
        <source>&amp;Show the corrections</source>
        <translation>Correcties &amp;tonen</translation>
    </message>
    <message>
        <source>&amp;Next open point</source>
        <translation>&amp;Volgend open punt</translation>
    </message>
    <message>
        <source>Read a &amp;letter…</source>
        <translation>&amp;Brief inlezen…</translation>
    </message>
    <message>
        <source>Add a &amp;point…</source>
        <translation>&amp;Punt toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Edit the point…</source>
        <translation>Punt &amp;bewerken…</translation>
    </message>
    <message>
        <source>It is about the &amp;chosen line</source>
        <translation>Het gaat over de ge&amp;kozen regel</translation>
    </message>
    <message>
        <source>&amp;Hear it</source>
        <translation>Be&amp;luisteren</translation>
    </message>
    <message>
        <source>Compared &amp;with this passage</source>
        <translation>Vergeleken &amp;met dit fragment</translation>
    </message>
    <message>
        <source>Forget what it was compared with</source>
        <translation>Vergelijking met de opname wissen</translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message>
        <source>Adopt in part</source>
        <translation>Deels overnemen</translation>
    </message>
    <message>
        <source>Do not adopt</source>
        <translation>Niet overnemen</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Heropenen</translation>
    </message>
    <message>
        <source>&amp;Reply as PDF in Dutch…</source>
        <translation>&amp;Reactie als PDF in het Nederlands…</translation>
    </message>
    <message>
        <source>Reply as PDF in English…</source>
        <translation>Reactie als PDF in het Engels…</translation>
    </message>
    <message>
        <source>Save its sound with the words…</source>
        <translation>Het geluid ervan opslaan met de woorden…</translation>
    </message>
</context>
<context>
    <name>relaas::CorrectionDialog</name>
    <message>
        <source>Add a point</source>
        <translation>Punt toevoegen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Edit point %1</source>
        <translation>Punt %1 bewerken</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>O&amp;pslaan</translation>
    </message>
</context>
<context>
    <name>relaas::CorrectionLetterDialog</name>
    <message>
        <source>Point</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Aandachtspunt</translation>
    </message>
    <message>
        <source>&amp;Enter the points</source>
        <translation>Punten in&amp;voeren</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>to choose</source>
        <translation>te kiezen</translation>
    </message>
    <message>
        <source>Looks like the frame of the letter; tick it to enter it all the same.</source>
        <translation>Lijkt op aanhef of slot van de brief; vink aan om het toch in te voeren.</translation>
    </message>
</context>
<context>
    <name>relaas::CorrectionPlace</name>
    <message>
        <source>Version %1 has no line %2; choose the line that is meant.</source>
        <translation>Versie %1 heeft geen regel %2; kies de bedoelde regel.</translation>
    </message>
    <message>
        <source>Version %1 has no line %2; only line %3 is proposed.</source>
        <translation>Versie %1 heeft geen regel %2; alleen regel %3 wordt voorgesteld.</translation>
    </message>
    <message>
        <source>Where the pages of this version end is not known; choose the line that is meant.</source>
        <translation>De pagina-indeling van deze versie is niet bekend; kies de bedoelde regel.</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 has %n page(s); there is no page %2.</source>
        <translation>
            <numerusform>Versie %1 heeft %n pagina; pagina %2 bestaat niet.</numerusform>
            <numerusform>Versie %1 heeft %n pagina’s; pagina %2 bestaat niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is not on page %2; its row %1 is line %3.</source>
        <translation>Regel %1 staat niet op pagina %2; de %1e tekstregel van die pagina hoort bij regel %3.</translation>
    </message>
    <message>
        <source>Page %1 has no such place; choose the line that is meant.</source>
        <translation>Die plaats is er niet op pagina %1; kies de bedoelde regel.</translation>
    </message>
    <message>
        <source>The letter names page %1 and no line; choose the one that is meant.</source>
        <translation>De brief noemt pagina %1 en geen regel; kies de bedoelde regel.</translation>
    </message>
    <message numerus="yes">
        <source>The quoted words stand in %n lines; choose the one that is meant.</source>
        <translation>
            <numerusform>De aangehaalde woorden staan in %n regel; kies de bedoelde.</numerusform>
            <numerusform>De aangehaalde woorden staan in %n regels; kies de bedoelde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::CorrectionStore</name>
    <message>
        <source>Those corrections are not in the case database.</source>
        <translation>Die correcties staan niet in het zakenbestand.</translation>
    </message>
    <message>
        <source>This correction was changed by someone else meanwhile. Look at it again; your last change was not saved.</source>
        <translation>Deze correctie is intussen door iemand anders gewijzigd. Bekijk haar opnieuw; uw laatste wijziging is niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>relaas::CorrectionText</name>
    <message>
        <source>At most %1 points are told apart: whatever follows stands in this one.</source>
        <translation>Er worden ten hoogste %1 punten onderscheiden: al wat volgt, staat in dit punt.</translation>
    </message>
</context>
<context>
    <name>relaas::Corrections</name>
    <message>
        <source>That passage does not lie in a recording of this interview. Select it again.</source>
        <translation>Dat fragment ligt niet in een opname van dit gehoor. Selecteer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>relaas::CorrectionsModel</name>
    <message>
        <source>whole report</source>
        <translation>hele rapport</translation>
    </message>
    <message>
        <source>%1 (came late)</source>
        <translation>%1 (te laat)</translation>
    </message>
    <message>
        <source>point %1 from %2</source>
        <translation>punt %1 van %2</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
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
    <message>
        <source>all dealt with</source>
        <translation>alles behandeld</translation>
    </message>
    <message>
        <source>No corrections came in yet</source>
        <translation>Er zijn nog geen correcties binnen</translation>
    </message>
    <message>
        <source>Why it is adopted, or not</source>
        <translation>Waarom het wel of niet wordt overgenomen</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>Waarom het wordt heropend</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 van %2, %3</translation>
    </message>
    <message>
        <source>about: %1</source>
        <translation>betreft: %1</translation>
    </message>
    <message>
        <source>came after the period, before the decision</source>
        <translation>kwam na de termijn, voor de beschikking</translation>
    </message>
    <message>
        <source>the letter names: %1</source>
        <translation>de brief noemt: %1</translation>
    </message>
    <message>
        <source>Not compared with the recording yet.</source>
        <translation>Nog niet met de opname vergeleken.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Vergeleken met %1.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>heropend</translation>
    </message>
    <message>
        <source>Effect on the assessment: %1</source>
        <translation>Gevolg voor de beoordeling: %1</translation>
    </message>
</context>
<context>
    <name>relaas::CryptoTexts</name>
    <message>
        <source>The key of a stored file was changed outside the program, so the file cannot be opened; restore it from a backup.</source>
        <translation>De sleutel van een opgeslagen bestand is buiten het programma om gewijzigd, zodat het bestand niet kan worden geopend; zet het terug uit een back-up.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to check the password; close other programs and try again.</source>
        <translation>Deze computer heeft te weinig vrij geheugen om het wachtwoord te controleren; sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A password needs at least %1 characters; a few words in a row are easy to remember.</source>
        <translation>Een wachtwoord heeft ten minste %1 tekens nodig; een paar woorden achter elkaar zijn makkelijk te onthouden.</translation>
    </message>
    <message>
        <source>A password can have at most %1 characters.</source>
        <translation>Een wachtwoord kan hoogstens %1 tekens hebben.</translation>
    </message>
    <message>
        <source>Your name or user name makes this password easy to guess; choose words that have nothing to do with you.</source>
        <translation>Door uw naam of gebruikersnaam is dit wachtwoord makkelijk te raden; kies woorden die niets met u te maken hebben.</translation>
    </message>
    <message>
        <source>This password is easy to guess; add another word that nobody would expect, or let the words have nothing to do with each other.</source>
        <translation>Dit wachtwoord is makkelijk te raden; voeg een woord toe dat niemand verwacht of kies woorden die niets met elkaar te maken hebben.</translation>
    </message>
    <message>
        <source>The recovery key has %1 letters and digits; you typed %2.</source>
        <translation>De herstelsleutel heeft %1 letters en cijfers; u hebt er %2 getypt.</translation>
    </message>
    <message>
        <source>A recovery key never has the character &quot;%1&quot;; compare with the printed sheet.</source>
        <translation>Een herstelsleutel bevat nooit het teken &quot;%1&quot;; vergelijk met het afgedrukte blad.</translation>
    </message>
    <message>
        <source>There is a typing error in the recovery key; compare it with the printed sheet, group by group.</source>
        <translation>Er zit een typefout in de herstelsleutel; vergelijk die groep voor groep met het afgedrukte blad.</translation>
    </message>
    <message>
        <source>This is not the recovery key of this office; look for the sheet that was printed last.</source>
        <translation>Dit is niet de herstelsleutel van dit kantoor; zoek het blad dat het laatst is afgedrukt.</translation>
    </message>
    <message>
        <source>A stored file cannot be read (%1); look at the disk it is on.</source>
        <translation>Een opgeslagen bestand kan niet worden gelezen (%1); controleer de schijf waarop het staat.</translation>
    </message>
    <message>
        <source>Bytes %L1 to %L2 of a stored file are damaged and cannot be shown or played; restore the file from a backup.</source>
        <translation>De bytes %L1 tot en met %L2 van een opgeslagen bestand zijn beschadigd en kunnen niet worden getoond of afgespeeld; zet het bestand terug uit een back-up.</translation>
    </message>
    <message>
        <source>A stored file lies in the place of another one; restore it from a backup.</source>
        <translation>Een opgeslagen bestand staat op de plaats van een ander; zet het terug uit een back-up.</translation>
    </message>
    <message>
        <source>A stored file has %L1 bytes and should have %L2; restore it from a backup.</source>
        <translation>Een opgeslagen bestand heeft %L1 bytes en zou er %L2 moeten hebben; zet het terug uit een back-up.</translation>
    </message>
    <message>
        <source>Something was appended to a stored file; restore it from a backup.</source>
        <translation>Er is iets aan een opgeslagen bestand toegevoegd; zet het terug uit een back-up.</translation>
    </message>
    <message>
        <source>The file changed its length while it was read; wait until nothing else writes to it and add it again.</source>
        <translation>De lengte van het bestand veranderde tijdens het lezen; wacht tot er niets anders meer in schrijft en voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>The file could not be stored (%1); make room on the disk or look whether it may be written to, and try again.</source>
        <translation>Het bestand kon niet worden opgeslagen (%1); maak ruimte op de schijf of controleer of er geschreven mag worden, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end (%1); look at the disk or network drive it is on.</source>
        <translation>Het bestand kan niet tot het einde worden gelezen (%1); controleer de schijf of netwerkschijf waarop het staat.</translation>
    </message>
    <message>
        <source>This stored file was not sealed by this program, or its beginning was overwritten; restore it from a backup.</source>
        <translation>Dit opgeslagen bestand is niet door dit programma verzegeld of het begin ervan is overschreven; zet het terug uit een back-up.</translation>
    </message>
    <message>
        <source>This stored file was sealed by a newer version of the program; install that version to open it.</source>
        <translation>Dit opgeslagen bestand is verzegeld door een nieuwere versie van het programma; installeer die versie om het te openen.</translation>
    </message>
    <message>
        <source>A key was used that does not belong here; nothing was written. Please report this to your administrator.</source>
        <translation>Er is een sleutel gebruikt die hier niet hoort; er is niets geschreven. Meld dit aan uw beheerder.</translation>
    </message>
    <message>
        <source>The user name or the password is not right; try again.</source>
        <translation>De gebruikersnaam of het wachtwoord klopt niet; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The key file of this office was changed outside the program, so it cannot be opened; put back the key file of the last backup.</source>
        <translation>Het sleutelbestand van dit kantoor is buiten het programma om gewijzigd en kan dus niet worden geopend; zet het sleutelbestand van de laatste back-up terug.</translation>
    </message>
</context>
<context>
    <name>relaas::DamagePage</name>
    <message>
        <source>Nothing was changed, repaired or removed. The case file lies as it was found in %1.</source>
        <translation>Er is niets gewijzigd, hersteld of verwijderd. Het zakenbestand staat zoals het is gevonden in %1.</translation>
    </message>
    <message>
        <source>Verified &amp;backups, the newest first</source>
        <translation>Gecontroleerde &amp;back-ups, de nieuwste eerst</translation>
    </message>
    <message>
        <source>There is no verified backup beside it. If your office keeps copies elsewhere, put one back under the same folder and start Relaas again.</source>
        <translation>Er staat geen gecontroleerde back-up naast. Als uw kantoor elders kopieën bewaart, zet er dan een terug in dezelfde map en start Relaas opnieuw.</translation>
    </message>
    <message>
        <source>The backup of %1 becomes the case file. What was done after that moment is only in the damaged file, which is kept beside it.</source>
        <translation>De back-up van %1 wordt het zakenbestand. Wat na dat moment is gedaan, staat alleen in het beschadigde bestand; dat blijft ernaast bewaard.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
</context>
<context>
    <name>relaas::Dates</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>over %1 dagen</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 dagen geleden</translation>
    </message>
</context>
<context>
    <name>relaas::Deadline</name>
    <message>
        <source>The date is fixed: %1.</source>
        <translation>De datum staat vast: %1.</translation>
    </message>
    <message>
        <source>%1 from %2 is %3 (%4).</source>
        <translation>De termijn van %1 vanaf %2 eindigt op %3 (%4).</translation>
    </message>
    <message>
        <source>Extended from %1 to %2, counted from the start.</source>
        <translation>Verlengd van %1 naar %2, gerekend vanaf het begin.</translation>
    </message>
    <message>
        <source>%1 is no working day (%2): the last day is %3.</source>
        <translation>%1 is geen werkdag (%2): de laatste dag is %3.</translation>
    </message>
    <message>
        <source>%1 is no working day (%2), but a term this long does not move (Atw 4).</source>
        <translation>%1 is geen werkdag (%2), maar zo&apos;n lange termijn schuift niet op (Atw 4).</translation>
    </message>
    <message>
        <source>%1 is no working day (%2), but this term does not move.</source>
        <translation>%1 is geen werkdag (%2), maar deze termijn schuift niet op.</translation>
    </message>
    <message>
        <source>Met on %1.</source>
        <translation>Gehaald op %1.</translation>
    </message>
    <message>
        <source>Done on %1, after the last day.</source>
        <translation>Gedaan op %1, na de laatste dag.</translation>
    </message>
    <message>
        <source>The last day has passed.</source>
        <translation>De laatste dag is verstreken.</translation>
    </message>
    <message>
        <source>No longer applies.</source>
        <translation>Niet meer van toepassing.</translation>
    </message>
    <message>
        <source>The Netherlands chose %1; European law allows %2 to %3.</source>
        <translation>Nederland koos %1; het Europese recht laat %2 tot %3 toe.</translation>
    </message>
    <message>
        <source>Plan on %1 at the latest.</source>
        <translation>Plan uiterlijk op %1.</translation>
    </message>
    <message>
        <source>The length is an assumption: no source confirms it.</source>
        <translation>De duur is een aanname: geen bron bevestigt die.</translation>
    </message>
</context>
<context>
    <name>relaas::DecisionActions</name>
    <message>
        <source>Add asylum &amp;ground</source>
        <translation>Asielmotief toe&amp;voegen</translation>
    </message>
    <message>
        <source>Move ground &amp;up</source>
        <translation>Asielmotief om&amp;hoog</translation>
    </message>
    <message>
        <source>Move ground &amp;down</source>
        <translation>Asielmotief om&amp;laag</translation>
    </message>
    <message>
        <source>Next ground</source>
        <translation>Volgend asielmotief</translation>
    </message>
    <message>
        <source>Previous ground</source>
        <translation>Vorig asielmotief</translation>
    </message>
    <message>
        <source>Finding &amp;for the account</source>
        <translation>&amp;Bevinding vóór het relaas</translation>
    </message>
    <message>
        <source>Finding &amp;against the account</source>
        <translation>Bevinding t&amp;egen het relaas</translation>
    </message>
    <message>
        <source>&amp;Search in the reports</source>
        <translation>&amp;Zoeken in de gehoorrapporten</translation>
    </message>
    <message>
        <source>&amp;Cite the chosen line</source>
        <translation>Gekozen regel &amp;citeren</translation>
    </message>
    <message>
        <source>&amp;Hear the citation, or stop</source>
        <translation>Citaat &amp;afspelen of stoppen</translation>
    </message>
    <message>
        <source>&amp;Open the citation in its report</source>
        <translation>Citaat in het gehoor&amp;rapport openen</translation>
    </message>
    <message>
        <source>&amp;Remove ground or finding</source>
        <translation>Asielmotief of bevinding ver&amp;wijderen</translation>
    </message>
    <message>
        <source>U&amp;ndo removing or moving</source>
        <translation>Verwij&amp;deren of verplaatsen ongedaan maken</translation>
    </message>
    <message>
        <source>Letter in the other &amp;language</source>
        <translation>Brief in de andere &amp;taal</translation>
    </message>
    <message>
        <source>Ans&amp;wer the next remark</source>
        <translation>Volgende o&amp;pmerking beantwoorden</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>Nu op&amp;slaan</translation>
    </message>
    <message>
        <source>Sub&amp;mit</source>
        <translation>&amp;Indienen</translation>
    </message>
    <message>
        <source>Save signed le&amp;tter…</source>
        <translation>&amp;Ondertekende brief opslaan…</translation>
    </message>
    <message>
        <source>Go to the ne&amp;xt gap</source>
        <translation>Naar het volgende o&amp;ntbrekende punt</translation>
    </message>
</context>
<context>
    <name>relaas::DecisionDocument</name>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>No outcome is chosen.</source>
        <translation>Er is geen uitkomst gekozen.</translation>
    </message>
    <message>
        <source>%1 · appeal: %2 · %3</source>
        <translation>%1 · beroep: %2 · %3</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Conclusion: %1</source>
        <translation>Conclusie: %1</translation>
    </message>
    <message>
        <source>For the account</source>
        <translation>Vóór het relaas</translation>
    </message>
    <message>
        <source>Against the account</source>
        <translation>Tegen het relaas</translation>
    </message>
    <message>
        <source>no finding</source>
        <translation>geen bevinding</translation>
    </message>
</context>
<context>
    <name>relaas::DecisionPage</name>
    <message>
        <source>%1 · Decision</source>
        <translation>%1 · Beschikking</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>Beschi&amp;kking</translation>
    </message>
    <message>
        <source>This decision can only be read, so nothing can be cited in it.</source>
        <translation>Deze beschikking kan alleen worden gelezen; er kan dus niets in worden geciteerd.</translation>
    </message>
    <message>
        <source>Lines are cited in findings: step 2.</source>
        <translation>Regels citeert u in bevindingen: stap 2.</translation>
    </message>
    <message>
        <source>Add a finding first: a citation belongs to one.</source>
        <translation>Voeg eerst een bevinding toe: een citaat hoort bij een bevinding.</translation>
    </message>
    <message>
        <source>Somebody else saved this decision meanwhile. What you typed is still here; choose which version stands.</source>
        <translation>Iemand anders heeft deze beschikking intussen opgeslagen. Wat u hebt getypt, staat er nog; kies welke versie geldt.</translation>
    </message>
    <message>
        <source>The saved version replaces what you typed since. What you typed is lost.</source>
        <translation>De opgeslagen versie vervangt wat u sindsdien hebt getypt. Dat gaat verloren.</translation>
    </message>
    <message>
        <source>Take the saved version</source>
        <translation>Opgeslagen versie nemen</translation>
    </message>
    <message>
        <source>An answer to a remark is typed but not given. Press Answer beside it first.</source>
        <translation>Een antwoord op een opmerking is getypt maar niet gegeven. Druk eerst op Antwoorden ernaast.</translation>
    </message>
    <message>
        <source>The decision is submitted. A supervisor returns or signs it.</source>
        <translation>De beschikking is ingediend. Een senior medewerker retourneert of ondertekent de beschikking.</translation>
    </message>
    <message>
        <source>%1 decision.pdf</source>
        <translation>%1 beschikking.pdf</translation>
    </message>
    <message>
        <source>The signed letter is saved as %1.</source>
        <translation>De ondertekende brief is opgeslagen als %1.</translation>
    </message>
    <message>
        <source>An answer to a remark is typed but not given. Give it or empty its field before you leave.</source>
        <translation>Een antwoord op een opmerking is getypt maar niet gegeven. Geef het of maak het veld leeg voordat u weggaat.</translation>
    </message>
    <message>
        <source>An answer was found that was typed and not given.</source>
        <translation>Er is een antwoord gevonden dat is getypt en niet gegeven.</translation>
    </message>
</context>
<context>
    <name>relaas::Decisions</name>
    <message>
        <source>The signed letter of this decision is missing from the store, or damaged. Restore a backup.</source>
        <translation>De ondertekende brief van deze beschikking ontbreekt in de opslag of is beschadigd. Zet een back-up terug.</translation>
    </message>
</context>
<context>
    <name>relaas::Demonstration</name>
    <message>
        <source>Stopped; no demonstration was made.</source>
        <translation>Gestopt; er is geen demonstratie gemaakt.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check the rights on it.</source>
        <translation>%1 kan niet worden verwijderd. Controleer de rechten erop.</translation>
    </message>
    <message>
        <source>There is something in %1 already. Choose an empty or a new folder.</source>
        <translation>In %1 staat al iets. Kies een lege of een nieuwe map.</translation>
    </message>
    <message>
        <source>users.json names no administrator.</source>
        <translation>users.json noemt geen beheerder.</translation>
    </message>
    <message>
        <source>users.json names no user &quot;%1&quot;.</source>
        <translation>users.json noemt geen gebruiker &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>relaas::Desktop</name>
    <message>
        <source>Your password is changed.</source>
        <translation>Uw wachtwoord is gewijzigd.</translation>
    </message>
</context>
<context>
    <name>relaas::DifferencesModel</name>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere tekst</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>andere soort</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatst</translation>
    </message>
    <message>
        <source>other place in the sound</source>
        <translation>andere plaats in het geluid</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Regel %1, %2: %3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ermee is gebeurd</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>other original words</source>
        <translation>andere oorspronkelijke woorden</translation>
    </message>
    <message>
        <source>other section or grounds</source>
        <translation>ander onderdeel of asielmotief</translation>
    </message>
</context>
<context>
    <name>relaas::DiscrepancyList</name>
    <message>
        <source>Kinds of discrepancy</source>
        <translation>Soorten afwijking</translation>
    </message>
    <message>
        <source>Space chooses minor, material, or none</source>
        <translation>Spatie kiest ondergeschikt, wezenlijk of geen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
</context>
<context>
    <name>relaas::Door</name>
    <message>
        <source>This backup is no longer there. Choose another.</source>
        <translation>Deze back-up is er niet meer. Kies een andere.</translation>
    </message>
    <message>
        <source>There were too many wrong passwords.</source>
        <translation>Er is te vaak een verkeerd wachtwoord ingevuld.</translation>
    </message>
    <message>
        <source>The user name or the password is not right.</source>
        <translation>De gebruikersnaam of het wachtwoord klopt niet.</translation>
    </message>
    <message>
        <source>There was a case file in this folder. If its disk is not connected, connect it and start Relaas again.</source>
        <translation>In deze map stond een zakenbestand. Als de schijf ervan niet is aangesloten, sluit die dan aan en start Relaas opnieuw.</translation>
    </message>
    <message>
        <source>Making invented cases to look around in…</source>
        <translation>Er worden verzonnen zaken gemaakt om in rond te kijken…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Relaas</source>
        <translation>Relaas</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
</context>
<context>
    <name>relaas::DossierPage</name>
    <message>
        <source>Open &amp;interview</source>
        <translation>&amp;Gehoor openen</translation>
    </message>
    <message>
        <source>Open &amp;decision</source>
        <translation>&amp;Beschikking openen</translation>
    </message>
    <message>
        <source>New &amp;event</source>
        <translation>Nieuwe gebeur&amp;tenis</translation>
    </message>
    <message>
        <source>&amp;New interview</source>
        <translation>&amp;Nieuw gehoor</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat is er gebeurd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gehoor</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Hoormedewerker</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Gehoorrapport</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Zaak</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>Start &amp;decision</source>
        <translation>&amp;Beschikking opstellen</translation>
    </message>
    <message>
        <source>There is no decision yet.</source>
        <translation>Er is nog geen beschikking.</translation>
    </message>
    <message>
        <source>No term runs yet. Terms follow from the events of the case.</source>
        <translation>Er loopt nog geen termijn. Termijnen volgen uit de gebeurtenissen in de zaak.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Add the first event.</source>
        <translation>Er is nog niets gebeurd. Voeg de eerste gebeurtenis toe.</translation>
    </message>
    <message>
        <source>No documents yet. They come with the case when it is imported.</source>
        <translation>Nog geen documenten. Ze komen mee met de zaak als die wordt geïmporteerd.</translation>
    </message>
    <message>
        <source>No interviews yet. Add one to attach its recording and write its report.</source>
        <translation>Nog geen gehoren. Voeg er een toe om de opname te koppelen en het rapport te schrijven.</translation>
    </message>
</context>
<context>
    <name>relaas::DraftKeeper</name>
    <message>
        <source>%1 What you typed is kept apart and is offered when you open the decision again: leave once more to go now.</source>
        <translation>%1 Wat u hebt getypt, is apart bewaard en wordt aangeboden als u de beschikking weer opent: verlaat de pagina nog een keer om nu weg te gaan.</translation>
    </message>
</context>
<context>
    <name>relaas::Drafts</name>
    <message>
        <source>The case file is open for reading only: what you type is not kept. Copy what you need before you close this window.</source>
        <translation>Het zakenbestand is alleen-lezen geopend: wat u typt, wordt niet bewaard. Kopieer wat u nodig hebt voordat u dit venster sluit.</translation>
    </message>
</context>
<context>
    <name>relaas::DueModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>Erase from</source>
        <translation>Vernietigen vanaf</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Geblokkeerd door</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>relaas::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>Opni&amp;euw</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Zoeken…</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>Zoeken en ver&amp;vangen…</translation>
    </message>
    <message>
        <source>Move the line u&amp;p</source>
        <translation>Regel om&amp;hoog verplaatsen</translation>
    </message>
    <message>
        <source>Move the line do&amp;wn</source>
        <translation>Regel om&amp;laag verplaatsen</translation>
    </message>
    <message>
        <source>A&amp;bbreviations…</source>
        <translation>A&amp;fkortingen…</translation>
    </message>
    <message>
        <source>Chec&amp;k the spelling</source>
        <translation>&amp;Spelling controleren</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>R&amp;edo: %1</source>
        <translation>Opni&amp;euw: %1</translation>
    </message>
</context>
<context>
    <name>relaas::ErasureCertificate</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case file(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln gebeurtenis</numerusform>
            <numerusform>%Ln gebeurtenissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation>
            <numerusform>%Ln gehoor</numerusform>
            <numerusform>%Ln gehoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln opname</numerusform>
            <numerusform>%Ln opnamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln gehoorrapport</numerusform>
            <numerusform>%Ln gehoorrapporten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of reports</source>
        <translation>
            <numerusform>%Ln regel van gehoorrapporten</numerusform>
            <numerusform>%Ln regels van gehoorrapporten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln beschikking</numerusform>
            <numerusform>%Ln beschikkingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) of who wrote a decision</source>
        <translation>
            <numerusform>%Ln vermelding van wie een beschikking schreef</numerusform>
            <numerusform>%Ln vermeldingen van wie een beschikking schreef</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ground(s)</source>
        <translation>
            <numerusform>%Ln asielmotief</numerusform>
            <numerusform>%Ln asielmotieven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln bevinding</numerusform>
            <numerusform>%Ln bevindingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s)</source>
        <translation>
            <numerusform>%Ln citaat</numerusform>
            <numerusform>%Ln citaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln opmerking</numerusform>
            <numerusform>%Ln opmerkingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln concepttekst</numerusform>
            <numerusform>%Ln conceptteksten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln former hold(s)</source>
        <translation>
            <numerusform>%Ln eerdere blokkering van de vernietiging</numerusform>
            <numerusform>%Ln eerdere blokkeringen van de vernietiging</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) of stored files</source>
        <translation>
            <numerusform>%Ln sleutel van een opgeslagen bestand</numerusform>
            <numerusform>%Ln sleutels van opgeslagen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Verklaring van vernietiging</translation>
    </message>
    <message>
        <source>Case: %1 (in the log: %2)</source>
        <translation>Zaak: %1 (in het logboek: %2)</translation>
    </message>
    <message>
        <source>Erased: %1, by %2</source>
        <translation>Vernietigd: %1, door %2</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Grondslag: %1</translation>
    </message>
    <message>
        <source>To be erased from: %1</source>
        <translation>Te vernietigen vanaf: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>Erased were:</source>
        <translation>Vernietigd zijn:</translation>
    </message>
    <message>
        <source>Stored files whose keys are gone (SHA-256 of the sealed bytes):</source>
        <translation>Opgeslagen bestanden waarvan de sleutel weg is (SHA-256 van de verzegelde bytes):</translation>
    </message>
    <message>
        <source>No backup in the folder of the backups held the case.</source>
        <translation>Geen back-up in de map van de back-ups bevatte de zaak.</translation>
    </message>
    <message>
        <source>These backups held the case and are dropped by %1 at the latest, with the first backup made from then on:</source>
        <translation>Deze back-ups bevatten de zaak en vervallen uiterlijk op %1, met de eerste back-up die vanaf dan wordt gemaakt:</translation>
    </message>
    <message>
        <source>Damaged copies of the case file that were kept aside may hold the case; remove them by hand:</source>
        <translation>Beschadigde kopieën van het zakenbestand die apart zijn bewaard, kunnen de zaak bevatten; verwijder ze met de hand:</translation>
    </message>
    <message>
        <source>Copies made elsewhere are not known to the program.</source>
        <translation>Kopieën die elders zijn gemaakt, zijn bij het programma niet bekend.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) of lines</source>
        <translation>
            <numerusform>%Ln vergelijking van een regel</numerusform>
            <numerusform>%Ln vergelijkingen van regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln discrepancy(ies)</source>
        <translation>
            <numerusform>%Ln afwijking</numerusform>
            <numerusform>%Ln afwijkingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) that were listened to</source>
        <translation>
            <numerusform>%Ln beluisterde passage</numerusform>
            <numerusform>%Ln beluisterde passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of lines in print</source>
        <translation>
            <numerusform>%Ln plaats van een regel in druk</numerusform>
            <numerusform>%Ln plaatsen van regels in druk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln print(s) of reports</source>
        <translation>
            <numerusform>%Ln pagina-indeling van een gehoorrapport</numerusform>
            <numerusform>%Ln pagina-indelingen van gehoorrapporten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) of to whom a report was sent</source>
        <translation>
            <numerusform>%Ln verzending van een gehoorrapport</numerusform>
            <numerusform>%Ln verzendingen van gehoorrapporten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) with corrections</source>
        <translation>
            <numerusform>%Ln brief met correcties</numerusform>
            <numerusform>%Ln brieven met correcties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s)</source>
        <translation>
            <numerusform>%Ln correctie</numerusform>
            <numerusform>%Ln correcties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) that corrections were compared with</source>
        <translation>
            <numerusform>%Ln fragment waarmee een correctie is vergeleken</numerusform>
            <numerusform>%Ln fragmenten waarmee correcties zijn vergeleken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) in dealing with corrections</source>
        <translation>
            <numerusform>%Ln stap in de behandeling van correcties</numerusform>
            <numerusform>%Ln stappen in de behandeling van correcties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of voices</source>
        <translation>
            <numerusform>%Ln plaats van een stem</numerusform>
            <numerusform>%Ln plaatsen van stemmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of voices in checks</source>
        <translation>
            <numerusform>%Ln plaats van een stem in een controle</numerusform>
            <numerusform>%Ln plaatsen van stemmen in controles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) why a version was begun</source>
        <translation>
            <numerusform>%Ln reden waarom een versie is begonnen</numerusform>
            <numerusform>%Ln redenen waarom een versie is begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) of figures, dates, names and negations</source>
        <translation>
            <numerusform>%Ln controle van getallen, data, namen en ontkenningen</numerusform>
            <numerusform>%Ln controles van getallen, data, namen en ontkenningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of lines that were read back</source>
        <translation>
            <numerusform>%Ln aantekening van een voorgelezen regel</numerusform>
            <numerusform>%Ln aantekeningen van voorgelezen regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) of how a report was read back</source>
        <translation>
            <numerusform>%Ln aantekening van hoe een rapport is voorgelezen</numerusform>
            <numerusform>%Ln aantekeningen van hoe een rapport is voorgelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) on recordings</source>
        <translation>
            <numerusform>%Ln opnamebevinding</numerusform>
            <numerusform>%Ln opnamebevindingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s) in findings on recordings</source>
        <translation>
            <numerusform>%Ln moment in opnamebevindingen</numerusform>
            <numerusform>%Ln momenten in opnamebevindingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ErasureStore</name>
    <message>
        <source>There is no case &quot;%1&quot; in the case database.</source>
        <translation>In het zakenbestand is geen zaak &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nothing holds this case.</source>
        <translation>Voor deze zaak is geen blokkering van de vernietiging van kracht.</translation>
    </message>
</context>
<context>
    <name>relaas::FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
</context>
<context>
    <name>relaas::FindingCard</name>
    <message>
        <source>Citations of: %1</source>
        <translation>Citaten van: %1</translation>
    </message>
    <message>
        <source>Cite a report line in: %1</source>
        <translation>Een regel uit het gehoorrapport citeren in: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Verwijderen: %1</translation>
    </message>
</context>
<context>
    <name>relaas::FindingsStep</name>
    <message>
        <source>No asylum grounds yet</source>
        <translation>Nog geen asielmotieven</translation>
    </message>
    <message>
        <source>Findings are made on asylum grounds. Name the first ground to begin.</source>
        <translation>Bevindingen horen bij asielmotieven. Noem het eerste asielmotief om te beginnen.</translation>
    </message>
    <message>
        <source>Go to the asylum grounds</source>
        <translation>Naar de asielmotieven</translation>
    </message>
    <message>
        <source>Finding %1 %2</source>
        <translation>Bevinding %1 %2</translation>
    </message>
</context>
<context>
    <name>relaas::FoundDecision</name>
    <message>
        <source>What is stored was changed after this was typed.</source>
        <translation>Wat is opgeslagen, is gewijzigd nadat dit is getypt.</translation>
    </message>
    <message>
        <source>The words are the same, but not what they cite.</source>
        <translation>De tekst is gelijk, maar de citaten niet.</translation>
    </message>
    <message>
        <source>This decision can only be read now, so nothing can be put into it. The text that was found stays here; copy what you need.</source>
        <translation>Deze beschikking kan nu alleen worden gelezen; er kan dus niets in worden gezet. De gevonden tekst blijft hier staan; kopieer wat u nodig hebt.</translation>
    </message>
</context>
<context>
    <name>relaas::FoundTextBar</name>
    <message>
        <source>Hide what chan&amp;ged</source>
        <translation>Wi&amp;jzigingen verbergen</translation>
    </message>
    <message>
        <source>Show what chan&amp;ged</source>
        <translation>Wi&amp;jzigingen tonen</translation>
    </message>
    <message>
        <source>Discard the text that was typed and not saved? It is gone then.</source>
        <translation>De getypte en niet opgeslagen tekst weggooien? De tekst is dan weg.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Text that was not saved was found (%1).</source>
        <translation>Er is niet-opgeslagen tekst gevonden (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Text that was not saved was found in %n places (%1).</source>
        <translation>
            <numerusform>Er is op %n plaats niet-opgeslagen tekst gevonden (%1).</numerusform>
            <numerusform>Er is op %n plaatsen niet-opgeslagen tekst gevonden (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::FoundTextCard</name>
    <message>
        <source>Keep: %1</source>
        <translation>Bewaren: %1</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation>Weggooien: %1</translation>
    </message>
</context>
<context>
    <name>relaas::GapPanel</name>
    <message>
        <source>Go to %1</source>
        <translation>Naar %1</translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>er ontbreekt niets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) missing</source>
        <translation>
            <numerusform>%Ln punt ontbreekt</numerusform>
            <numerusform>%Ln punten ontbreken</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the report</source>
        <translation>Naar het gehoorrapport</translation>
    </message>
</context>
<context>
    <name>relaas::GroundsStep</name>
    <message>
        <source>No asylum grounds yet</source>
        <translation>Nog geen asielmotieven</translation>
    </message>
    <message>
        <source>Name each reason for asking protection as a ground of its own: M1, M2 and so on. Each is assessed apart.</source>
        <translation>Noem elke reden om bescherming te vragen als een eigen asielmotief: M1, M2 enzovoort. Elk wordt apart beoordeeld.</translation>
    </message>
    <message>
        <source>Add the first asylum ground</source>
        <translation>Eerste asielmotief toevoegen</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(nog geen titel)</translation>
    </message>
    <message>
        <source>Remove this ground with its findings (%1); %2 puts it back</source>
        <translation>Dit asielmotief met de bevindingen verwijderen (%1); %2 zet alles terug</translation>
    </message>
</context>
<context>
    <name>relaas::Guard</name>
    <message>
        <source>An application that is not lodged has no term to extend (APR 35).</source>
        <translation>Een aanvraag die niet is ingediend, heeft geen termijn om te verlengen (APR 35). Leg eerst het indienen vast.</translation>
    </message>
    <message>
        <source>An application that is not lodged has no examination to postpone (APR 35(7)).</source>
        <translation>Een aanvraag die niet is ingediend, heeft geen onderzoek om uit te stellen (APR 35(7)). Leg eerst het indienen vast.</translation>
    </message>
    <message>
        <source>Hold an interview first: without one there is no report to make available (APR 14(1)).</source>
        <translation>Houd eerst een gehoor: zonder gehoor is er geen gehoorrapport om te verstrekken (APR 14(1)).</translation>
    </message>
    <message>
        <source>Make the report available first: comments are comments on it (APR 14(3)).</source>
        <translation>Verstrek eerst het gehoorrapport: correcties en aanvullingen gaan daarover (APR 14(3)).</translation>
    </message>
    <message>
        <source>Serve the intention first: views answer it (Vb 3.116).</source>
        <translation>Breng eerst het voornemen uit: een zienswijze is daarop een antwoord (Vb 3.116).</translation>
    </message>
    <message>
        <source>Start a decision first: there is nothing to submit.</source>
        <translation>Begin eerst een beschikking: er is niets om in te dienen.</translation>
    </message>
    <message>
        <source>No decision has been notified that could be challenged (APR 67(1)).</source>
        <translation>Er is geen beschikking bekendgemaakt waartegen beroep openstaat (APR 67(1)).</translation>
    </message>
    <message>
        <source>No decision has been notified that could become final.</source>
        <translation>Er is geen beschikking bekendgemaakt die onherroepelijk kan worden.</translation>
    </message>
    <message>
        <source>Give the day of the event.</source>
        <translation>Vul de dag van de gebeurtenis in.</translation>
    </message>
    <message>
        <source>%1 lies in the future: give the day it happened.</source>
        <translation>%1 ligt in de toekomst: vul de dag in waarop het is gebeurd.</translation>
    </message>
    <message>
        <source>%1 is before %2, the day of a step that must come first (APR 26 to 28): correct the date.</source>
        <translation>%1 ligt vóór %2, de dag van een stap die eerst moet komen (APR 26 tot en met 28): verbeter de datum.</translation>
    </message>
    <message>
        <source>%1 is after %2, the day of a step that can only follow (APR 26 to 28): correct the date.</source>
        <translation>%1 ligt na %2, de dag van een stap die alleen daarna kan komen (APR 26 tot en met 28): verbeter de datum.</translation>
    </message>
    <message>
        <source>This is already recorded and can happen only once.</source>
        <translation>Dit is al vastgelegd en kan maar één keer gebeuren.</translation>
    </message>
    <message>
        <source>Name the ground of the extension: a, b or c (APR 35(5)).</source>
        <translation>Noem de grond van de verlenging: a, b of c (APR 35(5)).</translation>
    </message>
    <message>
        <source>Give the reason of the extension (APR 35(5)).</source>
        <translation>Geef de reden van de verlenging (APR 35(5)).</translation>
    </message>
    <message>
        <source>The term was extended before; it can be only once (APR 35(5)).</source>
        <translation>De termijn is al eens verlengd; dat kan maar één keer (APR 35(5)).</translation>
    </message>
    <message>
        <source>No decision waits to be signed or returned: submit it first.</source>
        <translation>Er wacht geen beschikking op ondertekenen of retourneren: dien de beschikking eerst in.</translation>
    </message>
    <message>
        <source>The decision is already submitted.</source>
        <translation>De beschikking is al ingediend.</translation>
    </message>
    <message>
        <source>Have the decision signed before it is notified (APR 36).</source>
        <translation>Laat de beschikking ondertekenen voordat u die bekendmaakt (APR 36).</translation>
    </message>
    <message>
        <source>Hold an interview first, or name the ground on which it is omitted: the applicant must have been heard before a decision (APR 11(1), 12(1), 13(11)).</source>
        <translation>Houd eerst een gehoor of noem de grond om ervan af te zien: vóór een beschikking moet de aanvrager zijn gehoord (APR 11(1), 12(1), 13(11)).</translation>
    </message>
    <message>
        <source>An explicit withdrawal is final and cannot be challenged (APR 40(3)).</source>
        <translation>Een uitdrukkelijke intrekking is definitief; daartegen staat geen beroep open (APR 40(3)).</translation>
    </message>
    <message>
        <source>Name the procedure the case changes to (APR 42(2)).</source>
        <translation>Noem de procedure waar de zaak naartoe gaat (APR 42(2)).</translation>
    </message>
    <message>
        <source>The decision is final: nothing can be added to the case.</source>
        <translation>De beschikking is onherroepelijk: aan de zaak kan niets meer worden toegevoegd.</translation>
    </message>
</context>
<context>
    <name>relaas::HearingActions</name>
    <message>
        <source>How it so&amp;unds</source>
        <translation>Hoe het kli&amp;nkt</translation>
    </message>
    <message>
        <source>&amp;Channels</source>
        <translation>&amp;Kanalen</translation>
    </message>
    <message>
        <source>&amp;Repeat the selection or the line</source>
        <translation>Selectie of regel he&amp;rhalen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Herhalen</translation>
    </message>
    <message>
        <source>On in steps, each of them twic&amp;e</source>
        <translation>In s&amp;tappen verder, elke stap twee keer</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>In stappen</translation>
    </message>
    <message>
        <source>Leave out lo&amp;ng pauses</source>
        <translation>Lan&amp;ge pauzes overslaan</translation>
    </message>
    <message>
        <source>Leave out pauses</source>
        <translation>Pauzes overslaan</translation>
    </message>
    <message>
        <source>&amp;Go back after a pause</source>
        <translation>Ter&amp;uggaan na een pauze</translation>
    </message>
    <message>
        <source>&amp;Not at all</source>
        <translation>&amp;Helemaal niet</translation>
    </message>
    <message numerus="yes">
        <source>&amp;%n second(s)</source>
        <translation>
            <numerusform>&amp;%n seconde</numerusform>
            <numerusform>&amp;%n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was &amp;recorded</source>
        <translation>Zoals het is &amp;opgenomen</translation>
    </message>
    <message>
        <source>Without &amp;rumble</source>
        <translation>Zonder ge&amp;rommel</translation>
    </message>
    <message>
        <source>Softer &amp;typing</source>
        <translation>Zachter &amp;typen</translation>
    </message>
    <message>
        <source>Less &amp;hiss and hum</source>
        <translation>Minder r&amp;uis en brom</translation>
    </message>
    <message>
        <source>Soft and loud &amp;voices alike</source>
        <translation>Zachte en luide &amp;stemmen gelijk</translation>
    </message>
    <message>
        <source>The &amp;next, or all</source>
        <translation>Het &amp;volgende, of alle</translation>
    </message>
    <message>
        <source>&amp;Left and right change places</source>
        <translation>&amp;Links en rechts verwisselen</translation>
    </message>
    <message>
        <source>&amp;Volume of each channel…</source>
        <translation>Vol&amp;ume per kanaal…</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Only channel &amp;%1</source>
        <translation>Alleen kanaal &amp;%1</translation>
    </message>
</context>
<context>
    <name>relaas::ImportedLinesModel</name>
    <message>
        <source>%1, at %2: %3</source>
        <translation>%1, op %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>relaas::InterviewFacts</name>
    <message>
        <source>fallback list</source>
        <translation>uitwijklijst</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>niet in het register</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n kanaal</numerusform>
            <numerusform>%n kanalen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2 · %3, %4 kHz, %5
SHA-256 %6…</source>
        <translation>%1
%2 · %3, %4 kHz, %5
SHA-256 %6…</translation>
    </message>
</context>
<context>
    <name>relaas::Interviews</name>
    <message>
        <source>%1 is already in this case, as %2. Nothing was added.</source>
        <translation>%1 is al in deze zaak, als %2. Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>The recording %1 is missing from the store, or damaged. Restore a backup; the report stays readable.</source>
        <translation>De opname %1 ontbreekt in de opslag of is beschadigd. Zet een back-up terug; het gehoorrapport blijft leesbaar.</translation>
    </message>
    <message>
        <source>%1 cannot have begun in the future. Check the date and the time.</source>
        <translation>%1 kan niet in de toekomst zijn begonnen. Controleer de datum en de tijd.</translation>
    </message>
    <message>
        <source>What was heard does not lie in the recording %1.</source>
        <translation>Wat is gehoord, ligt niet in de opname %1.</translation>
    </message>
</context>
<context>
    <name>relaas::KeyCard</name>
    <message>
        <source>The keys of Relaas</source>
        <translation>De toetsen van Relaas</translation>
    </message>
    <message>
        <source>Keys in force on %1.</source>
        <translation>Toetsen zoals ze gelden op %1.</translation>
    </message>
    <message>
        <source>Keys in force on %1. %2 changes them.</source>
        <translation>Toetsen zoals ze gelden op %1. Wijzigen met %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page: menu</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place or free some space.</source>
        <translation>%1 kon niet worden weggeschreven: %2. Kies een andere plaats of maak ruimte vrij.</translation>
    </message>
    <message>
        <source>Save the key card</source>
        <translation>De toetsenkaart opslaan</translation>
    </message>
    <message>
        <source>keys of Relaas.pdf</source>
        <translation>toetsen van Relaas.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The key card is in %1.</source>
        <translation>De toetsenkaart staat in %1.</translation>
    </message>
</context>
<context>
    <name>relaas::KeyCheckPage</name>
    <message>
        <source>Is the key on paper?</source>
        <translation>Staat de sleutel op papier?</translation>
    </message>
    <message>
        <source>Type one group of it back, to be sure.</source>
        <translation>Typ één groep ervan over, voor de zekerheid.</translation>
    </message>
</context>
<context>
    <name>relaas::KeyKeeper</name>
    <message numerus="yes">
        <source>%n command(s) lost a key of yours to another that has the same. The keys in force stand in the menu Help.</source>
        <translation>
            <numerusform>%n opdracht heeft uw toets niet gekregen, omdat een andere dezelfde heeft. Welke toetsen gelden, staat in het menu Help.</numerusform>
            <numerusform>%n opdrachten hebben uw toets niet gekregen, omdat een andere dezelfde heeft. Welke toetsen gelden, staat in het menu Help.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::KeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Put this key on paper before you go on.</source>
        <translation>Zet deze sleutel op papier voordat u verdergaat.</translation>
    </message>
</context>
<context>
    <name>relaas::KeyRules</name>
    <message>
        <source>Press one key, with Ctrl, Alt or Shift where you like.</source>
        <translation>Druk één toets in, desgewenst met Ctrl, Alt of Shift.</translation>
    </message>
    <message>
        <source>%1 belongs to the input of other scripts. Choose another key.</source>
        <translation>%1 is voor het invoeren van andere schriften. Kies een andere toets.</translation>
    </message>
    <message>
        <source>%1 belongs to the desktop. Choose another key.</source>
        <translation>%1 is van het bureaublad. Kies een andere toets.</translation>
    </message>
    <message>
        <source>%1 switches the microphone or the touchpad on many computers. Choose another key.</source>
        <translation>%1 schakelt op veel computers de microfoon of het touchpad. Kies een andere toets.</translation>
    </message>
    <message>
        <source>%1 is for writing. Choose a key with Ctrl or Alt, or a function key.</source>
        <translation>%1 is om te schrijven. Kies een toets met Ctrl of Alt, of een functietoets.</translation>
    </message>
    <message>
        <source>%1 is for moving about in texts and lists. Choose a key with Ctrl or Alt, or a function key.</source>
        <translation>%1 is om door teksten en lijsten te gaan. Kies een toets met Ctrl of Alt, of een functietoets.</translation>
    </message>
    <message>
        <source>%1 is for editing in every field of text. Choose another key.</source>
        <translation>%1 is om in elk tekstveld te bewerken. Kies een andere toets.</translation>
    </message>
    <message>
        <source>%1 opens a menu. Choose a key with Ctrl, or a function key.</source>
        <translation>%1 opent een menu. Kies een toets met Ctrl, of een functietoets.</translation>
    </message>
</context>
<context>
    <name>relaas::KeyTable</name>
    <message>
        <source>%1 is the key of “%2” (%3).</source>
        <translation>%1 is de toets van ‘%2’ (%3).</translation>
    </message>
    <message>
        <source>This version does not know that command.</source>
        <translation>Deze versie kent die opdracht niet.</translation>
    </message>
</context>
<context>
    <name>relaas::KeysDialog</name>
    <message>
        <source>No command has “%1” in its name or its keys.</source>
        <translation>Geen opdracht heeft ‘%1’ in haar naam of haar toetsen.</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <translation>%1 (eigen)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press the new key first.</source>
        <translation>Druk eerst de nieuwe toets in.</translation>
    </message>
    <message>
        <source>%1 is a key of “%2” now.</source>
        <translation>%1 is nu een toets van ‘%2’.</translation>
    </message>
    <message>
        <source>%1 is taken over from “%2”.</source>
        <translation>%1 is overgenomen van ‘%2’.</translation>
    </message>
    <message>
        <source>%1 does nothing here any more.</source>
        <translation>%1 doet hier niets meer.</translation>
    </message>
    <message>
        <source>The usual keys are back.</source>
        <translation>De gewone toetsen zijn terug.</translation>
    </message>
    <message>
        <source>All keys are the usual ones again. Cancel leaves yours as they were.</source>
        <translation>Alle toetsen zijn weer de gewone. Met Annuleren blijven de uwe zoals ze waren.</translation>
    </message>
</context>
<context>
    <name>relaas::KeysFile</name>
    <message>
        <source>Your own keys in %1 could not be read: %2. The usual keys are in force.</source>
        <translation>Uw eigen toetsen in %1 konden niet worden gelezen: %2. De gewone toetsen gelden.</translation>
    </message>
    <message>
        <source>%1 is no list of keys. The usual keys are in force; the file is put aside when you change one.</source>
        <translation>%1 is geen lijst van toetsen. De gewone toetsen gelden; het bestand wordt opzijgezet zodra u een toets wijzigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) in %1 cannot be used and are left out.</source>
        <translation>
            <numerusform>%n toets in %1 is niet bruikbaar en is weggelaten.</numerusform>
            <numerusform>%n toetsen in %1 zijn niet bruikbaar en zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your keys could not be written to %1: %2. They are in force until the program ends.</source>
        <translation>Uw toetsen konden niet in %1 worden weggeschreven: %2. Ze gelden tot het programma wordt afgesloten.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>de map kan niet worden gemaakt</translation>
    </message>
    <message>
        <source>the former file cannot be put aside</source>
        <translation>het vorige bestand kan niet opzij worden gezet</translation>
    </message>
</context>
<context>
    <name>relaas::LetterStep</name>
    <message>
        <source>The letter cannot be written yet</source>
        <translation>De brief kan nog niet worden gemaakt</translation>
    </message>
</context>
<context>
    <name>relaas::LineDrafts</name>
    <message>
        <source>Note of line %1</source>
        <translation>Notitie bij regel %1</translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <translation>Regel %1 · %2</translation>
    </message>
    <message>
        <source>The line was deleted since. A note cannot be kept without it.</source>
        <translation>De regel is sindsdien verwijderd. Zonder de regel kan een notitie niet worden bewaard.</translation>
    </message>
    <message>
        <source>The line was deleted since. Keep puts the text into a new line at the end.</source>
        <translation>De regel is sindsdien verwijderd. Bewaren zet de tekst in een nieuwe regel aan het einde.</translation>
    </message>
    <message>
        <source>What is stored was changed after this was typed.</source>
        <translation>Wat is opgeslagen, is gewijzigd nadat dit is getypt.</translation>
    </message>
    <message>
        <source>Original words of line %1</source>
        <translation>Oorspronkelijke woorden van regel %1</translation>
    </message>
    <message>
        <source>The line was deleted since. Original words cannot be kept without it.</source>
        <translation>De regel is intussen verwijderd. Oorspronkelijke woorden kunnen zonder de regel niet worden bewaard.</translation>
    </message>
    <message>
        <source>Discrepancies: %1</source>
        <translation>Verschillen: %1</translation>
    </message>
</context>
<context>
    <name>relaas::LinePasting</name>
    <message>
        <source>The lines where the text was to be pasted changed meanwhile. Paste it once more.</source>
        <translation>De regels waar de tekst zou worden geplakt, zijn intussen gewijzigd. Plak hem nog een keer.</translation>
    </message>
    <message>
        <source>Reading the pasted lines</source>
        <translation>De geplakte regels worden gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted with their types.</source>
        <translation>
            <numerusform>%n regel geplakt met zijn soort.</numerusform>
            <numerusform>%n regels geplakt met hun soort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s).</source>
        <translation>
            <numerusform>En nog %n melding.</numerusform>
            <numerusform>En nog %n meldingen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::LiveAnchoring</name>
    <message>
        <source>Lines that are typed from now on get no place by themselves. What stands as ≈ stays until it is taken over or removed.</source>
        <translation>Regels die vanaf nu worden getypt, krijgen niet meer vanzelf een plaats. Wat als ≈ staat, blijft tot het wordt overgenomen of weggehaald.</translation>
    </message>
    <message>
        <source>A line that is typed while the sound plays gets its place when it is ended, shown as ≈. Take it over like any suggestion; your reaction time can be set.</source>
        <translation>Een regel die u typt terwijl het geluid speelt, krijgt zijn plaats als hij af is, te zien als ≈. U neemt die over zoals elk voorstel; uw reactietijd is in te stellen.</translation>
    </message>
    <message>
        <source>The moments of typing are kept. Lines get their place (≈) once the recording of this hearing is attached and it is known when it began.</source>
        <translation>De momenten van het typen worden bewaard. Regels krijgen hun plaats (≈) zodra de opname van dit gehoor is gekoppeld en bekend is wanneer die begon.</translation>
    </message>
</context>
<context>
    <name>relaas::LockPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Ontgrendelen</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Bezig met ontgrendelen…</translation>
    </message>
</context>
<context>
    <name>relaas::LogModel</name>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>relaas::LogPage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Logboek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln row(s)</source>
        <translation>
            <numerusform>De nieuwste %Ln rij</numerusform>
            <numerusform>De nieuwste %Ln rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done here yet.</source>
        <translation>Hier is nog niets gedaan.</translation>
    </message>
</context>
<context>
    <name>relaas::MainWindow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>About Relaas</source>
        <translation>Over Relaas</translation>
    </message>
    <message>
        <source>Relaas %1
A workstation for asylum casework.
Licence: EUPL-1.2.</source>
        <translation>Relaas %1
Een werkplek voor asielzaken.
Licentie: EUPL-1.2.</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>opgeslagen om %1</translation>
    </message>
    <message>
        <source>Relaas</source>
        <translation>Relaas</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Vergrendelen na</translation>
    </message>
    <message>
        <source>&amp;Minutes without a key or the mouse, 1 to 60</source>
        <translation>&amp;Minuten zonder toets of muis, 1 tot en met 60</translation>
    </message>
</context>
<context>
    <name>relaas::MannerText</name>
    <message>
        <source>without channel %1</source>
        <translation>zonder kanaal %1</translation>
    </message>
    <message>
        <source>channel %1 %2</source>
        <translation>kanaal %1 %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stil</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>without rumble</source>
        <translation>zonder gerommel</translation>
    </message>
    <message>
        <source>softer typing</source>
        <translation>zachter typen</translation>
    </message>
    <message>
        <source>less hiss</source>
        <translation>minder ruis</translation>
    </message>
    <message>
        <source>voices alike</source>
        <translation>stemmen gelijk</translation>
    </message>
    <message>
        <source>only channel %1</source>
        <translation>alleen kanaal %1</translation>
    </message>
    <message>
        <source>left and right changed</source>
        <translation>links en rechts verwisseld</translation>
    </message>
    <message>
        <source>without long pauses</source>
        <translation>zonder lange pauzes</translation>
    </message>
</context>
<context>
    <name>relaas::MessageBar</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Mededeling</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
</context>
<context>
    <name>relaas::NewPassword</name>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Nieuw wachtwoord herhalen</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Sterkte: %1</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>De twee zijn nog niet gelijk.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide zijn gelijk.</translation>
    </message>
</context>
<context>
    <name>relaas::OutcomeModel</name>
    <message>
        <source>assumed</source>
        <translation>aangenomen</translation>
    </message>
    <message>
        <source>from the law</source>
        <translation>uit de wet</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>gekozen: %1</translation>
    </message>
    <message>
        <source>These values are still to be confirmed by the owner of the legal rules.</source>
        <translation>Deze waarden moeten nog worden bevestigd door de eigenaar van de juridische regels.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>Awaiting the appeal</source>
        <translation>Tijdens het beroep</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>no appeal</source>
        <translation>geen beroep</translation>
    </message>
    <message>
        <source>short term, 67(7)(a)</source>
        <translation>korte termijn, 67(7)(a)</translation>
    </message>
    <message>
        <source>long term, 67(7)(b)</source>
        <translation>lange termijn, 67(7)(b)</translation>
    </message>
    <message>
        <source>term of a transfer decision</source>
        <translation>termijn van een overdrachtsbesluit</translation>
    </message>
    <message>
        <source>term of the earlier law</source>
        <translation>termijn van het oude recht</translation>
    </message>
    <message>
        <source>does not arise</source>
        <translation>niet aan de orde</translation>
    </message>
    <message>
        <source>may remain</source>
        <translation>mag blijven</translation>
    </message>
    <message>
        <source>may not remain unless the court allows it</source>
        <translation>mag niet blijven, tenzij de rechter het toestaat</translation>
    </message>
    <message>
        <source>may ask the court to remain</source>
        <translation>mag de rechter vragen te blijven</translation>
    </message>
    <message>
        <source>has a residence permit</source>
        <translation>heeft een verblijfsvergunning</translation>
    </message>
    <message>
        <source>may remain while temporary protection lasts</source>
        <translation>mag blijven zolang de tijdelijke bescherming duurt</translation>
    </message>
</context>
<context>
    <name>relaas::OutcomeStep</name>
    <message>
        <source>(none yet)</source>
        <translation>(nog geen)</translation>
    </message>
</context>
<context>
    <name>relaas::OverviewStrip</name>
    <message>
        <source>Whole hearing</source>
        <translation>Hele gehoor</translation>
    </message>
    <message>
        <source>Left, Right: ten seconds. Page Up, Page Down: five minutes. Home, End: to the ends</source>
        <translation>Links, Rechts: tien seconden. Page Up, Page Down: vijf minuten. Home, End: naar begin en einde</translation>
    </message>
    <message>
        <source>Break of %1: nothing was recorded.</source>
        <translation>Onderbreking van %1: er is niets opgenomen.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>By the clock: %1</source>
        <translation>Op de klok: %1</translation>
    </message>
    <message>
        <source>Has been listened to.</source>
        <translation>Is beluisterd.</translation>
    </message>
    <message>
        <source>Lines: high where the words differ, middle where they agree, low where nobody compared.</source>
        <translation>Regels: hoog waar de woorden afwijken, midden waar ze overeenkomen, laag waar niemand heeft vergeleken.</translation>
    </message>
    <message>
        <source>%1 in part %2 of %3, %4</source>
        <translation>%1 in deel %2 van %3, %4</translation>
    </message>
</context>
<context>
    <name>relaas::Pack</name>
    <message>
        <source>“%1” must have id, length and unit.</source>
        <translation>“%1” moet id, length en unit hebben.</translation>
    </message>
    <message>
        <source>“when” must name details of the event and their values.</source>
        <translation>“when” moet gegevens van de gebeurtenis en hun waarden noemen.</translation>
    </message>
    <message>
        <source>“%1” must be a list with at least one value.</source>
        <translation>“%1” moet een lijst met ten minste één waarde zijn.</translation>
    </message>
    <message>
        <source>%1 needs either start_event or start_date.</source>
        <translation>%1 heeft start_event of start_date nodig, niet allebei.</translation>
    </message>
    <message>
        <source>%1: only a term in months can be extended.</source>
        <translation>%1: alleen een termijn in maanden kan worden verlengd.</translation>
    </message>
    <message>
        <source>%1: %2 lies outside what European law allows (%3).</source>
        <translation>%1: %2 valt buiten wat het Europese recht toelaat (%3).</translation>
    </message>
    <message>
        <source>%1 names no regime.</source>
        <translation>%1 noemt geen regime.</translation>
    </message>
    <message>
        <source>“status” must be source or assumed.</source>
        <translation>“status” moet source of assumed zijn.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>“%1” moet een lijst zijn.</translation>
    </message>
    <message>
        <source>The pack has no rules: write each under [[rule]].</source>
        <translation>Het pakket heeft geen termijnregels: schrijf elke termijnregel onder [[rule]].</translation>
    </message>
    <message>
        <source>A rule must be a table under [[rule]].</source>
        <translation>Een termijnregel moet een tabel onder [[rule]] zijn.</translation>
    </message>
    <message>
        <source>The id %1 is used twice.</source>
        <translation>Het id %1 is twee keer gebruikt.</translation>
    </message>
    <message>
        <source>“parameters” must be a table.</source>
        <translation>“parameters” moet een tabel zijn.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, regel %2: %3</translation>
    </message>
    <message>
        <source>“%1” is no key known here.</source>
        <translation>“%1” is hier geen bekende sleutel.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” ontbreekt.</translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation>“%1” moet tekst zijn.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” is leeg.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from 0 to 1000.</source>
        <translation>“%1” moet een geheel getal van 0 tot en met 1000 zijn.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>“%1” moet true of false zijn.</translation>
    </message>
    <message>
        <source>“%1” must be a date such as 2026-06-12.</source>
        <translation>“%1” moet een datum zoals 2026-06-12 zijn.</translation>
    </message>
    <message>
        <source>“%1” must have a text nl and a text en.</source>
        <translation>“%1” moet een tekst nl en een tekst en hebben.</translation>
    </message>
    <message>
        <source>“%1” is not known as %2.</source>
        <translation>“%1” is niet bekend als %2.</translation>
    </message>
</context>
<context>
    <name>relaas::Page</name>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Pagina</translation>
    </message>
</context>
<context>
    <name>relaas::PassageSaving</name>
    <message>
        <source>A passage is being saved. Wait until it is there, or stop it.</source>
        <translation>Er wordt al een fragment opgeslagen. Wacht tot het er is, of stop het.</translation>
    </message>
    <message>
        <source>Save with the words of the report</source>
        <translation>Opslaan met de woorden van het rapport</translation>
    </message>
    <message>
        <source>passage %1 %2.zip</source>
        <translation>fragment %1 %2.zip</translation>
    </message>
    <message>
        <source>Everything in one file (*.zip);;A folder that can be played at once (*)</source>
        <translation>Alles in één bestand (*.zip);;Een map die meteen kan worden afgespeeld (*)</translation>
    </message>
    <message>
        <source>The passage is in %1, with its words and a page that plays it.</source>
        <translation>Het fragment staat in %1, met de woorden en een pagina die het afspeelt.</translation>
    </message>
    <message>
        <source>Saving the passage</source>
        <translation>Het fragment opslaan</translation>
    </message>
</context>
<context>
    <name>relaas::Passages</name>
    <message>
        <source>The decision cites no line of this report yet.</source>
        <translation>Het besluit citeert nog geen regel van dit rapport.</translation>
    </message>
    <message>
        <source>This point names no line, and was compared with no passage yet.</source>
        <translation>Dit punt noemt geen regel en is nog met geen fragment vergeleken.</translation>
    </message>
</context>
<context>
    <name>relaas::PassagesModel</name>
    <message>
        <source>much shortened</source>
        <translation>sterk verkort</translation>
    </message>
    <message>
        <source>Somebody speaks for %1; at the pace of this report its words take %2. Much was left out, or its place is too wide.</source>
        <translation>Er wordt %1 gesproken; in het tempo van dit rapport duren de woorden %2. Er is veel weggelaten, of de plaats is te ruim.</translation>
    </message>
    <message>
        <source>words without speech</source>
        <translation>woorden zonder spraak</translation>
    </message>
    <message>
        <source>Nobody speaks at its place in the sound. It lies elsewhere, or was not said.</source>
        <translation>Op die plaats in het geluid spreekt niemand. De regel ligt elders, of is niet uitgesproken.</translation>
    </message>
    <message>
        <source>spoken in a break</source>
        <translation>gesproken in een pauze</translation>
    </message>
    <message>
        <source>The recording ran on during the break of %1 that this line declares, and somebody speaks in it for %2.</source>
        <translation>De opname liep door tijdens de pauze van %1 die deze regel vermeldt, en daarin wordt %2 gesproken.</translation>
    </message>
    <message>
        <source>break not declared</source>
        <translation>pauze niet vermeld</translation>
    </message>
    <message>
        <source>Nothing was recorded for %1, and no line of the report says why.</source>
        <translation>Er is %1 niets opgenomen, en geen regel van het rapport zegt waarom.</translation>
    </message>
    <message>
        <source>Nobody speaks for %1, and no line of the report declares a break.</source>
        <translation>Er wordt %1 niet gesproken, en geen regel van het rapport vermeldt een pauze.</translation>
    </message>
    <message>
        <source>break outside the hearing</source>
        <translation>pauze buiten het gehoor</translation>
    </message>
    <message>
        <source>This line declares a break of %1 at a time at which nothing of this hearing was recorded. Check its times, and when the recording began.</source>
        <translation>Deze regel vermeldt een pauze van %1 op een tijdstip waarop van dit gehoor niets is opgenomen. Controleer de tijden, en wanneer de opname begon.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Regel %1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Why it is named</source>
        <translation>Waarom het hier staat</translation>
    </message>
    <message>
        <source>break not compared</source>
        <translation>pauze niet vergeleken</translation>
    </message>
    <message>
        <source>Nothing was recorded for %1. The report declares breaks by the clock, and nobody knows at what time the recording began: set that, and they are compared.</source>
        <translation>Er is %1 niets opgenomen. Het rapport vermeldt pauzes met kloktijden, maar hoe laat de opname begon is niet bekend: stel dat in, dan worden ze vergeleken.</translation>
    </message>
    <message>
        <source>Nobody speaks for %1. The report declares breaks by the clock, and nobody knows at what time the recording began: set that, and they are compared.</source>
        <translation>Er wordt %1 niet gesproken. Het rapport vermeldt pauzes met kloktijden, maar hoe laat de opname begon is niet bekend: stel dat in, dan worden ze vergeleken.</translation>
    </message>
</context>
<context>
    <name>relaas::PassagesPanel</name>
    <message>
        <source>Words and sound go together, as far as could be measured.</source>
        <translation>Woorden en geluid passen bij elkaar, voor zover dat te meten is.</translation>
    </message>
</context>
<context>
    <name>relaas::PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Show while held: %1</source>
        <translation>Tonen zolang ingedrukt: %1</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
</context>
<context>
    <name>relaas::PasswordForm</name>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Probeer het over %Ln seconde opnieuw.</numerusform>
            <numerusform>Probeer het over %Ln seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1 min %2 s.</source>
        <translation>Probeer het over %1 min %2 s opnieuw.</translation>
    </message>
</context>
<context>
    <name>relaas::PedalDesk</name>
    <message>
        <source>Pedal connected: %1</source>
        <translation>Pedaal aangesloten: %1</translation>
    </message>
    <message>
        <source>Relaas may not read the foot pedal %1. Have the administrator put 70-relaas-pedal.rules, which comes with Relaas, into /usr/lib/udev/rules.d, and plug the pedal in again.</source>
        <translation>Relaas mag het voetpedaal %1 niet lezen. Laat de beheerder 70-relaas-pedal.rules, dat bij Relaas hoort, in /usr/lib/udev/rules.d zetten en sluit het pedaal opnieuw aan.</translation>
    </message>
</context>
<context>
    <name>relaas::PedalDialog</name>
    <message>
        <source>Press the left pedal now: it goes back.</source>
        <translation>Druk nu op het linkerpedaal: dat gaat terug.</translation>
    </message>
    <message>
        <source>Press the middle pedal now: it plays.</source>
        <translation>Druk nu op het middelste pedaal: dat speelt af.</translation>
    </message>
    <message>
        <source>Press the right pedal now: it goes forward.</source>
        <translation>Druk nu op het rechterpedaal: dat gaat vooruit.</translation>
    </message>
    <message>
        <source>The left pedal goes back.</source>
        <translation>Het linkerpedaal gaat terug.</translation>
    </message>
    <message>
        <source>The middle pedal plays.</source>
        <translation>Het middelste pedaal speelt af.</translation>
    </message>
    <message>
        <source>The right pedal goes forward.</source>
        <translation>Het rechterpedaal gaat vooruit.</translation>
    </message>
    <message>
        <source>What was learned is forgotten.</source>
        <translation>Wat was aangeleerd, is vergeten.</translation>
    </message>
    <message>
        <source>Nothing was learned.</source>
        <translation>Er is niets aangeleerd.</translation>
    </message>
    <message>
        <source>Foot pedals are not read on this system. The keys do the same: %1.</source>
        <translation>Op dit systeem worden voetpedalen niet gelezen. Deze toetsen doen hetzelfde: %1.</translation>
    </message>
    <message>
        <source>No foot pedal is known yet. Plug it in and let it be learned; the keys do the same: %1.</source>
        <translation>Er is nog geen bekend voetpedaal. Sluit het aan en leer het aan; deze toetsen doen hetzelfde: %1.</translation>
    </message>
    <message>
        <source>not learned</source>
        <translation>niet aangeleerd</translation>
    </message>
    <message>
        <source>● down</source>
        <translation>● ingedrukt</translation>
    </message>
    <message>
        <source>○ up</source>
        <translation>○ los</translation>
    </message>
</context>
<context>
    <name>relaas::Player</name>
    <message>
        <source>No sound device was found: the recording moves on, but nothing is heard.</source>
        <translation>Er is geen geluidsapparaat gevonden: de opname loopt door, maar er is niets te horen.</translation>
    </message>
    <message>
        <source>The sound now comes from &quot;%1&quot;.</source>
        <translation>Het geluid komt nu uit &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>relaas::ProgressStrip</name>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
</context>
<context>
    <name>relaas::Prompts</name>
    <message>
        <source>Nobody &amp;knows</source>
        <translation>&amp;Onbekend</translation>
    </message>
</context>
<context>
    <name>relaas::ReadBackActions</name>
    <message>
        <source>&amp;Read-back</source>
        <translation>Voorle&amp;zen</translation>
    </message>
    <message>
        <source>Read the &amp;report back</source>
        <translation>Het &amp;rapport voorlezen</translation>
    </message>
    <message>
        <source>&amp;Next line not read back</source>
        <translation>&amp;Volgende niet voorgelezen regel</translation>
    </message>
    <message>
        <source>&amp;Confirmed, and on</source>
        <translation>&amp;Bevestigd, en verder</translation>
    </message>
    <message>
        <source>C&amp;orrected…</source>
        <translation>Ge&amp;corrigeerd…</translation>
    </message>
    <message>
        <source>Re&amp;fused…</source>
        <translation>&amp;Geweigerd…</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Intrekken</translation>
    </message>
    <message>
        <source>&amp;Hear when it was read back</source>
        <translation>&amp;Horen wanneer dit is voorgelezen</translation>
    </message>
    <message>
        <source>Confirmation of the &amp;whole…</source>
        <translation>Bevestiging van het &amp;geheel…</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Gecorrigeerd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Horen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Het geheel</translation>
    </message>
</context>
<context>
    <name>relaas::ReadBackDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
</context>
<context>
    <name>relaas::ReadBackLook</name>
    <message>
        <source>other words</source>
        <translation>andere woorden</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>gecorrigeerd</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>not read back</source>
        <translation>niet voorgelezen</translation>
    </message>
    <message>
        <source>There is nothing to read back yet</source>
        <translation>Er is nog niets om voor te lezen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) read back</source>
        <translation>
            <numerusform>%1 van %n regel voorgelezen</numerusform>
            <numerusform>%1 van %n regels voorgelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n gecorrigeerd</numerusform>
            <numerusform>%n gecorrigeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n geweigerd</numerusform>
            <numerusform>%n geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other words</source>
        <translation>
            <numerusform>%n in andere woorden</numerusform>
            <numerusform>%n in andere woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in an earlier version</source>
        <translation>
            <numerusform>%n in een eerdere versie</numerusform>
            <numerusform>%n in een eerdere versie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReadBackPanel</name>
    <message>
        <source>No line chosen</source>
        <translation>Geen regel gekozen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines chosen</source>
        <translation>
            <numerusform>%n regel gekozen</numerusform>
            <numerusform>%n regels gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <translation>Regel %1 · %2</translation>
    </message>
    <message>
        <source>Said: %1</source>
        <translation>Gezegd: %1</translation>
    </message>
    <message>
        <source>Read-back: %1, %2</source>
        <translation>Voorlezen: %1, %2</translation>
    </message>
    <message>
        <source>Read-back: %1</source>
        <translation>Voorlezen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are refused. Why?</source>
        <translation>
            <numerusform>%n regel is geweigerd. Waarom?</numerusform>
            <numerusform>%n regels zijn geweigerd. Waarom?</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is refused. Why?</source>
        <translation>Regel %1 is geweigerd. Waarom?</translation>
    </message>
    <message>
        <source>What does the applicant say of line %1?</source>
        <translation>Wat zegt betrokkene over regel %1?</translation>
    </message>
    <message>
        <source>A refusal needs its reasons: write down what the applicant says.</source>
        <translation>Een weigering heeft redenen nodig: schrijf op wat betrokkene zegt.</translation>
    </message>
    <message>
        <source>Write down what the applicant says.</source>
        <translation>Schrijf op wat betrokkene zegt.</translation>
    </message>
    <message>
        <source>Line %1 still says what was read. What is to be done?</source>
        <translation>In regel %1 staat nog wat is voorgelezen. Wat moet er gebeuren?</translation>
    </message>
    <message>
        <source>Line %1 is frozen and stays as it is. What is to be done?</source>
        <translation>Regel %1 is definitief en blijft zoals die is. Wat moet er gebeuren?</translation>
    </message>
</context>
<context>
    <name>relaas::ReadBackStating</name>
    <message>
        <source>Of the whole nothing is noted yet.</source>
        <translation>Over het geheel is nog niets vastgelegd.</translation>
    </message>
    <message>
        <source>The whole: %1; %2.</source>
        <translation>Het geheel: %1; %2.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Words were changed since.</source>
        <translation>De tekst is daarna gewijzigd.</translation>
    </message>
    <message>
        <source>It is noted how the report was read back.</source>
        <translation>Vastgelegd is hoe het rapport is voorgelezen.</translation>
    </message>
</context>
<context>
    <name>relaas::ReadBacks</name>
    <message>
        <source>That place does not lie in a recording of this interview. Play one of its recordings.</source>
        <translation>Die plaats ligt niet in een opname van dit gehoor. Speel een van de opnamen van dit gehoor af.</translation>
    </message>
    <message>
        <source>Line %1 was changed by somebody else meanwhile. Read it back as it is now.</source>
        <translation>Regel %1 is intussen door iemand anders gewijzigd. Lees de regel voor zoals die nu is.</translation>
    </message>
    <message>
        <source>Words of the report were changed by somebody else meanwhile. Look at them first, then note again how it was read back.</source>
        <translation>De tekst van het rapport is intussen door iemand anders gewijzigd. Bekijk die eerst en leg daarna opnieuw vast hoe het rapport is voorgelezen.</translation>
    </message>
</context>
<context>
    <name>relaas::RecordingFindingActions</name>
    <message>
        <source>&amp;Finding on the recording…</source>
        <translation>O&amp;pnamebevinding…</translation>
    </message>
    <message>
        <source>Finding on the recording</source>
        <translation>Opnamebevinding</translation>
    </message>
    <message>
        <source>S&amp;how the findings on the recording</source>
        <translation>Opname&amp;bevindingen tonen</translation>
    </message>
    <message>
        <source>The findin&amp;g as PDF…</source>
        <translation>Opnamebevinding als PD&amp;F…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>relaas::RecordingFindingDialog</name>
    <message>
        <source>Finding on the recording about line %1</source>
        <translation>Opnamebevinding over regel %1</translation>
    </message>
    <message>
        <source>&amp;Make the finding</source>
        <translation>Bevinding va&amp;stleggen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>%1 to %2 in %3</source>
        <translation>%1 tot %2 in %3</translation>
    </message>
</context>
<context>
    <name>relaas::RecordingFindings</name>
    <message>
        <source>Line %1 is not in this version of the report.</source>
        <translation>Regel %1 staat niet in deze versie van het rapport.</translation>
    </message>
    <message>
        <source>Line %1 was changed by somebody else meanwhile. Look at it again.</source>
        <translation>Regel %1 is intussen door iemand anders gewijzigd. Bekijk de regel opnieuw.</translation>
    </message>
    <message>
        <source>%1 made finding %2 about line %3 meanwhile. Look at it first.</source>
        <translation>%1 heeft intussen opnamebevinding %2 over regel %3 vastgelegd. Bekijk die eerst.</translation>
    </message>
</context>
<context>
    <name>relaas::RecordingFindingsModel</name>
    <message>
        <source>No findings on the recording</source>
        <translation>Geen opnamebevindingen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) on the recording</source>
        <translation>
            <numerusform>%n opnamebevinding</numerusform>
            <numerusform>%n opnamebevindingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s)</source>
        <translation>
            <numerusform>%n geldt</numerusform>
            <numerusform>%n gelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun and not made</source>
        <translation>
            <numerusform>%n begonnen en niet vastgelegd</numerusform>
            <numerusform>%n begonnen en niet vastgelegd</numerusform>
        </translation>
    </message>
    <message>
        <source>begun, not made</source>
        <translation>begonnen, niet vastgelegd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Doubt raised by %1: %2</source>
        <translation>Twijfel geuit door %1: %2</translation>
    </message>
    <message>
        <source>Enter goes on with it.</source>
        <translation>Enter gaat ermee verder.</translation>
    </message>
    <message>
        <source>Finding %1 about line %2, %3, %4: %5</source>
        <translation>Opnamebevinding %1 over regel %2, %3, %4: %5</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusie</translation>
    </message>
    <message>
        <source>What is heard</source>
        <translation>Te horen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Vastgelegd</translation>
    </message>
</context>
<context>
    <name>relaas::RecordingFindingsPanel</name>
    <message>
        <source>Where there is doubt about what was said, the recording prevails: choose the line and make a finding.</source>
        <translation>Bij twijfel over wat is gezegd, gaat de opname voor: kies de regel en leg een opnamebevinding vast.</translation>
    </message>
</context>
<context>
    <name>relaas::RecordingLoader</name>
    <message>
        <source>another recording is still being added. Add this one afterwards.</source>
        <translation>er wordt nog een andere opname toegevoegd. Voeg deze daarna toe.</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>%1 wordt toegevoegd</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wordt geopend</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation>%1 wordt getekend</translation>
    </message>
    <message>
        <source>%1 Nothing was added.</source>
        <translation>%1 Er is niets toegevoegd.</translation>
    </message>
</context>
<context>
    <name>relaas::Recovery</name>
    <message>
        <source>There is no administrator with the user name %1. The recovery key helps only administrators.</source>
        <translation>Er is geen beheerder met de gebruikersnaam %1. De herstelsleutel helpt alleen beheerders.</translation>
    </message>
</context>
<context>
    <name>relaas::RecoveryDialog</name>
    <message>
        <source>&amp;Set the password and sign in</source>
        <translation>Wachtwoord &amp;instellen en aanmelden</translation>
    </message>
    <message>
        <source>Opening with the recovery key…</source>
        <translation>Bezig met openen met de herstelsleutel…</translation>
    </message>
</context>
<context>
    <name>relaas::RecoveryKeyCheck</name>
    <message>
        <source>&amp;Group %1, as it stands on your paper</source>
        <translation>&amp;Groep %1, zoals die op uw papier staat</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Dat klopt.</translation>
    </message>
    <message>
        <source>That is another group. Go back to look at the key again.</source>
        <translation>Dat is een andere groep. Ga terug om de sleutel nog eens te bekijken.</translation>
    </message>
</context>
<context>
    <name>relaas::RecoveryKeyDialog</name>
    <message>
        <source>The former key opens nothing any more, and the new one is not checked. Without it on paper nobody gets in again if all passwords are lost.</source>
        <translation>De vorige herstelsleutel opent niets meer en de nieuwe is nog niet gecontroleerd. Zonder de sleutel op papier komt niemand meer binnen als alle wachtwoorden kwijt zijn.</translation>
    </message>
    <message>
        <source>Leave without the key</source>
        <translation>Verlaten zonder de sleutel</translation>
    </message>
</context>
<context>
    <name>relaas::RecoveryKeyView</name>
    <message>
        <source>Recovery key: %1</source>
        <translation>Herstelsleutel: %1</translation>
    </message>
    <message>
        <source>This computer has no printer: write the key down by hand.</source>
        <translation>Deze computer heeft geen printer: schrijf de sleutel met de hand over.</translation>
    </message>
</context>
<context>
    <name>relaas::Regime</name>
    <message>
        <source>The case belongs to the 2023 campaign for people with temporary protection.</source>
        <translation>De zaak hoort bij de campagne 2023 voor mensen met tijdelijke bescherming.</translation>
    </message>
    <message>
        <source>No lodging is recorded; the case is kept under the law before 12 June 2026.</source>
        <translation>Er is geen indienen vastgelegd; op de zaak blijft het recht van vóór 12 juni 2026 van toepassing.</translation>
    </message>
    <message>
        <source>Lodged on %1, before %2: the former law governs the case (APR 79(3)).</source>
        <translation>Ingediend op %1, vóór %2: op de zaak is het oude recht van toepassing (APR 79(3)).</translation>
    </message>
    <message>
        <source>Not lodged yet: Regulation (EU) 2024/1348 governs lodgings from %1 (APR 79(3)).</source>
        <translation>Nog niet ingediend: Verordening (EU) 2024/1348 geldt voor aanvragen die vanaf %1 zijn ingediend (APR 79(3)).</translation>
    </message>
    <message>
        <source>Lodged on %1, on or after %2: Regulation (EU) 2024/1348 governs the case (APR 79(3)).</source>
        <translation>Ingediend op %1, op of na %2: op de zaak is Verordening (EU) 2024/1348 van toepassing (APR 79(3)).</translation>
    </message>
    <message>
        <source>Lodged between 12 and 30 June 2026: Regulations (EU) 2024/1347 and 2024/1351 apply only from 1 July 2026. Ask the legal adviser which qualification and responsibility rules to cite.</source>
        <translation>Ingediend tussen 12 en 30 juni 2026: de Verordeningen (EU) 2024/1347 en 2024/1351 gelden pas vanaf 1 juli 2026. Vraag de juridisch adviseur welke regels over kwalificatie en verantwoordelijkheid u aanhaalt.</translation>
    </message>
    <message>
        <source>Regulation 2024/1348</source>
        <translation>Verordening 2024/1348</translation>
    </message>
    <message>
        <source>Law before 12 June 2026</source>
        <translation>Recht van vóór 12 juni 2026</translation>
    </message>
    <message>
        <source>2023 campaign</source>
        <translation>Campagne 2023</translation>
    </message>
</context>
<context>
    <name>relaas::RemarkPanel</name>
    <message>
        <source>Remarks: all are answered</source>
        <translation>Opmerkingen: alle beantwoord</translation>
    </message>
    <message numerus="yes">
        <source>Remarks: %Ln to answer</source>
        <translation>
            <numerusform>Opmerkingen: nog %Ln te beantwoorden</numerusform>
            <numerusform>Opmerkingen: nog %Ln te beantwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwoord: %1</translation>
    </message>
    <message>
        <source>How it was dealt with (Ctrl+Enter gives the answer)</source>
        <translation>Hoe dit is afgehandeld (Ctrl+Enter geeft het antwoord)</translation>
    </message>
    <message>
        <source>Answer to: %1</source>
        <translation>Antwoord op: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Give the answer to: %1</source>
        <translation>Antwoord geven op: %1</translation>
    </message>
    <message>
        <source>Gives this answer (Ctrl+Enter in the field)</source>
        <translation>Geeft dit antwoord (Ctrl+Enter in het veld)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>relaas::ReportActions</name>
    <message>
        <source>&amp;Sound</source>
        <translation>&amp;Geluid</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergelijken</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Afspelen of pauzeren</translation>
    </message>
    <message>
        <source>Play this &amp;line</source>
        <translation>Deze &amp;regel afspelen</translation>
    </message>
    <message>
        <source>Play &amp;on from this line</source>
        <translation>Vanaf deze regel &amp;doorspelen</translation>
    </message>
    <message>
        <source>&amp;Back 5 seconds</source>
        <translation>5 seconden &amp;terug</translation>
    </message>
    <message>
        <source>&amp;Forward 5 seconds</source>
        <translation>5 seconden &amp;vooruit</translation>
    </message>
    <message>
        <source>Back half a second</source>
        <translation>Halve seconde terug</translation>
    </message>
    <message>
        <source>Forward half a second</source>
        <translation>Halve seconde vooruit</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>&amp;Langzamer</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>&amp;Sneller</translation>
    </message>
    <message>
        <source>Back to the &amp;sound</source>
        <translation>Terug naar het g&amp;eluid</translation>
    </message>
    <message>
        <source>A &amp;click on a line plays it</source>
        <translation>Een &amp;klik op een regel speelt die af</translation>
    </message>
    <message>
        <source>Wave form &amp;larger</source>
        <translation>Golfvorm gr&amp;oter</translation>
    </message>
    <message>
        <source>Wave form s&amp;maller</source>
        <translation>Golfvorm kle&amp;iner</translation>
    </message>
    <message>
        <source>&amp;Whole recording</source>
        <translation>&amp;Hele opname</translation>
    </message>
    <message>
        <source>Ne&amp;xt recording</source>
        <translation>Volgende opna&amp;me</translation>
    </message>
    <message>
        <source>&amp;Attach a recording…</source>
        <translation>O&amp;pname koppelen…</translation>
    </message>
    <message>
        <source>&amp;Edit the words</source>
        <translation>&amp;Tekst bewerken</translation>
    </message>
    <message>
        <source>New line &amp;after</source>
        <translation>Nieuwe regel er&amp;na</translation>
    </message>
    <message>
        <source>New line &amp;before</source>
        <translation>Nieuwe regel er&amp;voor</translation>
    </message>
    <message>
        <source>&amp;Delete the line</source>
        <translation>Regel ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Begins &amp;here in the sound</source>
        <translation>&amp;Begint hier in het geluid</translation>
    </message>
    <message>
        <source>E&amp;nds here in the sound</source>
        <translation>&amp;Eindigt hier in het geluid</translation>
    </message>
    <message>
        <source>&amp;Remove its place in the sound</source>
        <translation>&amp;Plaats in het geluid wissen</translation>
    </message>
    <message>
        <source>Begins here</source>
        <translation>Begint hier</translation>
    </message>
    <message>
        <source>Ends here</source>
        <translation>Eindigt hier</translation>
    </message>
    <message>
        <source>Play line</source>
        <translation>Regel afspelen</translation>
    </message>
    <message>
        <source>&amp;Agrees, and on</source>
        <translation>Komt &amp;overeen, en verder</translation>
    </message>
    <message>
        <source>Take the verdict &amp;back</source>
        <translation>Oordeel &amp;intrekken</translation>
    </message>
    <message>
        <source>&amp;Next line not checked</source>
        <translation>&amp;Volgende niet vergeleken regel</translation>
    </message>
    <message>
        <source>&amp;Freeze this version…</source>
        <translation>Deze versie &amp;definitief maken…</translation>
    </message>
    <message>
        <source>&amp;Export as PDF in Dutch…</source>
        <translation>&amp;Exporteren als PDF in het Nederlands…</translation>
    </message>
    <message>
        <source>E&amp;xport as PDF in English…</source>
        <translation>E&amp;xporteren als PDF in het Engels…</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Komt overeen</translation>
    </message>
    <message>
        <source>Play the &amp;selection</source>
        <translation>&amp;Selectie afspelen</translation>
    </message>
    <message>
        <source>Wave form of the sele&amp;ction</source>
        <translation>Golfvorm van de sele&amp;ctie</translation>
    </message>
    <message>
        <source>The sele&amp;ction is its place in the sound</source>
        <translation>De sele&amp;ctie is de plaats in het geluid</translation>
    </message>
    <message>
        <source>Save this passage as a &amp;file…</source>
        <translation>Dit fragment als &amp;bestand bewaren…</translation>
    </message>
    <message>
        <source>When the recording &amp;began…</source>
        <translation>Wanneer de opna&amp;me begon…</translation>
    </message>
    <message>
        <source>S&amp;uggest places in the sound (≈)</source>
        <translation>Plaatsen in het gel&amp;uid voorstellen (≈)</translation>
    </message>
    <message>
        <source>Take over the su&amp;ggested place</source>
        <translation>Voor&amp;gestelde plaats overnemen</translation>
    </message>
    <message>
        <source>Take over up to the next line that &amp;has a place</source>
        <translation>Overnemen tot de volgende regel die een plaats &amp;heeft</translation>
    </message>
    <message>
        <source>Cop&amp;y for the lawyer as PDF…</source>
        <translation>Afschrift voor de &amp;gemachtigde als PDF…</translation>
    </message>
    <message>
        <source>It was &amp;sent…</source>
        <translation>&amp;Verzonden…</translation>
    </message>
    <message>
        <source>Agrees in &amp;substance…</source>
        <translation>Komt in &amp;hoofdzaak overeen…</translation>
    </message>
    <message>
        <source>&amp;Deviates…</source>
        <translation>&amp;Wijkt af…</translation>
    </message>
    <message>
        <source>Not in the &amp;recording…</source>
        <translation>&amp;Staat niet op de opname…</translation>
    </message>
    <message>
        <source>In the recording, not in the re&amp;port…</source>
        <translation>Op de opname, niet in het &amp;rapport…</translation>
    </message>
    <message>
        <source>&amp;Inaudible…</source>
        <translation>&amp;Niet te verstaan…</translation>
    </message>
    <message>
        <source>In substance</source>
        <translation>In hoofdzaak</translation>
    </message>
    <message>
        <source>Not in recording</source>
        <translation>Niet op opname</translation>
    </message>
    <message>
        <source>Not in report</source>
        <translation>Niet in rapport</translation>
    </message>
    <message>
        <source>Previous &amp;line not checked</source>
        <translation>Vori&amp;ge niet vergeleken regel</translation>
    </message>
    <message>
        <source>Next &amp;cited line not checked</source>
        <translation>Volgende ge&amp;citeerde niet vergeleken regel</translation>
    </message>
    <message>
        <source>Next line that de&amp;viates</source>
        <translation>Volgende &amp;afwijkende regel</translation>
    </message>
    <message>
        <source>&amp;Import text…</source>
        <translation>&amp;Tekst inlezen…</translation>
    </message>
    <message>
        <source>Compare &amp;versions…</source>
        <translation>Versies vergelij&amp;ken…</translation>
    </message>
    <message>
        <source>Save it &amp;with its words…</source>
        <translation>Opslaan &amp;met de woorden…</translation>
    </message>
    <message>
        <source>Save what the &amp;decision cites, with its words…</source>
        <translation>Opslaan wat het besl&amp;uit citeert, met de woorden…</translation>
    </message>
    <message>
        <source>&amp;Begin the next version…</source>
        <translation>&amp;Begin de volgende versie…</translation>
    </message>
    <message>
        <source>&amp;Normal speed, or back</source>
        <translation>&amp;Normale snelheid, of terug</translation>
    </message>
</context>
<context>
    <name>relaas::ReportChecking</name>
    <message>
        <source>Every line that has words and sound is compared.</source>
        <translation>Elke regel met tekst en geluid is vergeleken.</translation>
    </message>
    <message>
        <source>No line has words and sound to compare yet</source>
        <translation>Nog geen regel heeft tekst en geluid om te vergelijken</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) compared</source>
        <translation>
            <numerusform>%1 van %n regel vergeleken</numerusform>
            <numerusform>%1 van %n regels vergeleken</numerusform>
        </translation>
    </message>
    <message>
        <source>No line deviates.</source>
        <translation>Geen regel wijkt af.</translation>
    </message>
    <message>
        <source>The decision of this case cites no line of this report.</source>
        <translation>De beschikking van deze zaak citeert geen regel van dit rapport.</translation>
    </message>
    <message>
        <source>Every line that the decision cites is compared.</source>
        <translation>Elke regel die de beschikking citeert, is vergeleken.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n deviate(s)</source>
        <translation>
            <numerusform>%1, %n wijkt af</numerusform>
            <numerusform>%1, %n wijken af</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 of %n cited</source>
        <translation>
            <numerusform>%1 · %2 van %n geciteerd</numerusform>
            <numerusform>%1 · %2 van %n geciteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % heard, %2 % by you</source>
        <translation>%1 % beluisterd, %2 % door u</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n line(s) with words and sound are compared with the recording.</source>
        <translation>
            <numerusform>%1 van de %n regel met tekst en geluid is met de opname vergeleken.</numerusform>
            <numerusform>%1 van de %n regels met tekst en geluid zijn met de opname vergeleken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without having heard all of the sound.</source>
        <translation>
            <numerusform>%n daarvan zonder al het geluid te hebben beluisterd.</numerusform>
            <numerusform>%n daarvan zonder al het geluid te hebben beluisterd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed after the comparison and count as not checked.</source>
        <translation>
            <numerusform>%n regel is na de vergelijking gewijzigd en telt als niet vergeleken.</numerusform>
            <numerusform>%n regels zijn na de vergelijking gewijzigd en tellen als niet vergeleken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n line(s) that the decision cites are compared.</source>
        <translation>
            <numerusform>%1 van de %n regel die de beschikking citeert, is vergeleken.</numerusform>
            <numerusform>%1 van de %n regels die de beschikking citeert, zijn vergeleken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them found in an earlier version, about the same words and sound.</source>
        <translation>
            <numerusform>%n daarvan vastgesteld bij een eerdere versie, over dezelfde woorden en hetzelfde geluid.</numerusform>
            <numerusform>%n daarvan vastgesteld bij een eerdere versie, over dezelfde woorden en hetzelfde geluid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReportCorrections</name>
    <message>
        <source>Corrections are about a frozen version. While the report is a draft, its words themselves can be corrected.</source>
        <translation>Correcties gaan over een definitieve versie. Zolang het gehoorrapport een concept is, kan de tekst zelf worden verbeterd.</translation>
    </message>
    <message>
        <source>read “%1”</source>
        <translation>lees “%1”</translation>
    </message>
    <message>
        <source>read “%1” instead of “%2”</source>
        <translation>lees “%1” in plaats van “%2”</translation>
    </message>
    <message>
        <source>Correction %1 (%2): %3</source>
        <translation>Correctie %1 (%2): %3</translation>
    </message>
    <message>
        <source>The report is a draft.</source>
        <translation>Het gehoorrapport is een concept.</translation>
    </message>
    <message>
        <source>No point is chosen.</source>
        <translation>Er is geen punt gekozen.</translation>
    </message>
    <message>
        <source>The point is dealt with. Open it again first.</source>
        <translation>Het punt is behandeld. Heropen het eerst.</translation>
    </message>
    <message>
        <source>The point is open.</source>
        <translation>Het punt staat open.</translation>
    </message>
    <message>
        <source>No point is open.</source>
        <translation>Er staat geen punt open.</translation>
    </message>
    <message>
        <source>All are dealt with.</source>
        <translation>Alle zijn behandeld.</translation>
    </message>
    <message>
        <source>Point %1 is %2. %3</source>
        <translation>Punt %1 is %2. %3</translation>
    </message>
    <message>
        <source>Counting the pages of the report</source>
        <translation>Pagina’s van het gehoorrapport tellen</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) entered.</source>
        <translation>
            <numerusform>%n punt ingevoerd.</numerusform>
            <numerusform>%n punten ingevoerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>reply to corrections %1 %2.pdf</source>
        <translation>reactie op correcties %1 %2.pdf</translation>
    </message>
    <message>
        <source>Points of this letter are still open. Say what is done with them first.</source>
        <translation>Er staan nog punten van deze brief open. Geef eerst aan wat ermee wordt gedaan.</translation>
    </message>
    <message>
        <source>Save the reply</source>
        <translation>Reactie opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The reply is in %1.</source>
        <translation>De reactie staat in %1.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>De PDF wordt weggeschreven</translation>
    </message>
    <message>
        <source>%1 to version %2</source>
        <translation>%1 bij versie %2</translation>
    </message>
    <message>
        <source>Read the lawyer&apos;s letter (%1) or add a point by hand (%2). The words of the report stay as they are.</source>
        <translation>Lees de brief van de advocaat in (%1) of voeg zelf een punt toe (%2). De woorden van het rapport blijven zoals ze zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%n still open; %1 goes on.</source>
        <translation>
            <numerusform>Nog %n open; %1 gaat verder.</numerusform>
            <numerusform>Nog %n open; %1 gaat verder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReportDraft</name>
    <message>
        <source>Line %1 was changed by somebody else meanwhile. Look at it again; your last change was not saved.</source>
        <translation>Regel %1 is intussen door iemand anders gewijzigd. Bekijk de regel opnieuw; uw laatste wijziging is niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>relaas::ReportEditing</name>
    <message>
        <source>Somebody else saved other words in line %1 meanwhile. Yours stand in the editor: Enter saves yours, Esc keeps theirs.</source>
        <translation>Iemand anders heeft intussen een andere tekst in regel %1 opgeslagen. De uwe staat in het invoerveld: Enter slaat uw tekst op, Esc behoudt de andere.</translation>
    </message>
    <message>
        <source>Delete line %1? Its number is not given to another line, and what cites it must be checked.</source>
        <translation>Regel %1 verwijderen? Het nummer gaat niet naar een andere regel, en wat de regel citeert moet worden nagekeken.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n line(s) that were compared with the recording? Their numbers are not given to other lines, and what cites them must be checked.</source>
        <translation>
            <numerusform>Eén regel verwijderen die met de opname is vergeleken? Het nummer wordt niet aan een andere regel gegeven, en wat de regel aanhaalt moet worden nagekeken.</numerusform>
            <numerusform>%n regels verwijderen die met de opname zijn vergeleken? Hun nummers worden niet aan andere regels gegeven, en wat ze aanhaalt moet worden nagekeken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out what you wrote in line %1? It could not be saved yet.</source>
        <translation>Weglaten wat u in regel %1 schreef? Het kon nog niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message numerus="yes">
        <source>Your words could not be saved in line(s) %1. They are on the clipboard: paste them where they belong.</source>
        <translation>
            <numerusform>Uw tekst kon niet in regel %1 worden opgeslagen. De tekst staat op het klembord: plak die waar ze hoort.</numerusform>
            <numerusform>Uw tekst kon niet in de regels %1 worden opgeslagen. De tekst staat op het klembord: plak die waar ze hoort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReportEvidence</name>
    <message>
        <source>What is checked by ear</source>
        <translation>Wat op het gehoor wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Doorloop</translation>
    </message>
    <message>
        <source>Words and sound</source>
        <translation>Woorden en geluid</translation>
    </message>
    <message>
        <source>Findings on the recording</source>
        <translation>Opnamebevindingen</translation>
    </message>
</context>
<context>
    <name>relaas::ReportFinding</name>
    <message>
        <source>Replace all</source>
        <translation>Alles vervangen</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n match(es)</source>
        <translation>
            <numerusform>%n treffer vervangen</numerusform>
            <numerusform>%n treffers vervangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n line(s)?</source>
        <translation>
            <numerusform>in %n regel?</numerusform>
            <numerusform>in %n regels?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these line(s) were compared with the recording; what was found about them no longer counts.</source>
        <translation>
            <numerusform>%n van deze regels is met de opname vergeleken; wat daarbij is vastgesteld, telt dan niet meer.</numerusform>
            <numerusform>%n van deze regels zijn met de opname vergeleken; wat daarbij is vastgesteld, telt dan niet meer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced. %1 takes it back.</source>
        <translation>
            <numerusform>%n treffer vervangen. %1 maakt het ongedaan.</numerusform>
            <numerusform>%n treffers vervangen. %1 maakt het ongedaan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReportGrowth</name>
    <message>
        <source>Showing the lines of the report</source>
        <translation>De regels van het rapport worden getoond</translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) of the report are shown, and nothing can be written yet. The others come when you open the report again.</source>
        <translation>
            <numerusform>De eerste regel van het rapport is getoond en er kan nog niets worden geschreven. De andere komen zodra u het rapport opnieuw opent.</numerusform>
            <numerusform>De eerste %n regels van het rapport zijn getoond en er kan nog niets worden geschreven. De andere komen zodra u het rapport opnieuw opent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReportGutter</name>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, nog niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>relaas::ReportHearing</name>
    <message>
        <source>This is the sound as it was recorded. Choose some help for the ear under Sound, How it sounds; then this key goes to and fro.</source>
        <translation>Dit is het geluid zoals het is opgenomen. Kies hulp voor het oor bij Geluid, Hoe het klinkt; dan wisselt deze toets heen en weer.</translation>
    </message>
</context>
<context>
    <name>relaas::ReportLinesModel</name>
    <message>
        <source>Line %1, %2, %3, %4: %5</source>
        <translation>Regel %1, %2, %3, %4: %5</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vergeleken</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>relaas::ReportModel</name>
    <message>
        <source>Line %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>No place in a recording yet</source>
        <translation>Nog geen plaats in een opname</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>no words yet</source>
        <translation>nog geen tekst</translation>
    </message>
    <message>
        <source>heard: %1</source>
        <translation>gehoord: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergeleken</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Probably %1 in %2: listen, then take it over</source>
        <translation>Waarschijnlijk %1 in %2: luister, en neem het dan over</translation>
    </message>
    <message>
        <source>probably %1</source>
        <translation>waarschijnlijk %1</translation>
    </message>
    <message>
        <source>Finding %1: %2</source>
        <translation>Opnamebevinding %1: %2</translation>
    </message>
    <message>
        <source>%1. Heard: “%2”</source>
        <translation>%1. Te horen: “%2”</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stemmen</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Voorgelezen</translation>
    </message>
</context>
<context>
    <name>relaas::ReportPage</name>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>The note is not saved yet. Enter saves it, Esc leaves it out.</source>
        <translation>De notitie is nog niet opgeslagen. Enter slaat op, Esc laat de notitie weg.</translation>
    </message>
    <message>
        <source>A recording is still being copied in. Wait until it is done, or cancel it in the progress bar.</source>
        <translation>Er wordt nog een opname gekopieerd. Wacht tot dat klaar is of annuleer het in de voortgangsbalk.</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>definitief</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>This report has no words yet</source>
        <translation>Dit gehoorrapport heeft nog geen tekst</translation>
    </message>
    <message>
        <source>Begin with the officer&apos;s first question. Enter ends a line and begins the next: an answer after a question, a question after an answer.</source>
        <translation>Begin met de eerste vraag van de hoormedewerker. Enter sluit een regel af en begint de volgende: een antwoord na een vraag, een vraag na een antwoord.</translation>
    </message>
    <message>
        <source>Write the first question</source>
        <translation>Eerste vraag schrijven</translation>
    </message>
    <message>
        <source>This version is frozen.</source>
        <translation>Deze versie is definitief.</translation>
    </message>
    <message>
        <source>The recording is being opened.</source>
        <translation>De opname wordt geopend.</translation>
    </message>
    <message>
        <source>There is no recording yet.</source>
        <translation>Er is nog geen opname.</translation>
    </message>
    <message>
        <source>What you wrote about a correction is not saved yet. Say what is done with it, or empty its fields.</source>
        <translation>Wat u over een correctie schreef, is nog niet opgeslagen. Geef aan wat ermee wordt gedaan, of maak de velden leeg.</translation>
    </message>
    <message>
        <source>Only a frozen version is sent.</source>
        <translation>Alleen een definitieve versie wordt verzonden.</translation>
    </message>
    <message>
        <source>This version is a draft: it can be changed as it is.</source>
        <translation>Deze versie is een concept: zij kan zo worden gewijzigd.</translation>
    </message>
    <message>
        <source>That line is not in version %1. %2 shows what the versions before it say.</source>
        <translation>Die regel staat niet in versie %1. %2 toont wat er in de eerdere versies staat.</translation>
    </message>
    <message>
        <source>Reading the report</source>
        <translation>Het rapport wordt gelezen</translation>
    </message>
    <message>
        <source>The report is being read</source>
        <translation>Het rapport wordt gelezen</translation>
    </message>
    <message>
        <source>It has very many lines. They are shown as soon as they are there.</source>
        <translation>Het heeft zeer veel regels. Ze worden getoond zodra ze er zijn.</translation>
    </message>
    <message>
        <source>The report was not read</source>
        <translation>Het rapport is niet gelezen</translation>
    </message>
    <message>
        <source>Open it again to read it.</source>
        <translation>Open het opnieuw om het te lezen.</translation>
    </message>
</context>
<context>
    <name>relaas::ReportPassages</name>
    <message>
        <source>There is no recording yet.</source>
        <translation>Er is nog geen opname.</translation>
    </message>
    <message>
        <source>Measured by where somebody speaks; it says something about the record, not about who spoke.</source>
        <translation>Gemeten aan waar gesproken wordt; het zegt iets over het rapport, niet over wie sprak.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recording(s) were looked through; the others are when they are opened.</source>
        <translation>
            <numerusform>%1 van %n opname is doorzocht; de andere worden dat bij het openen.</numerusform>
            <numerusform>%1 van %n opnamen zijn doorzocht; de andere worden dat bij het openen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words and sound go together, as far as could be measured.</source>
        <translation>Woorden en geluid passen bij elkaar, voor zover dat te meten is.</translation>
    </message>
</context>
<context>
    <name>relaas::ReportPlaying</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>There is no sound to place this line in. Attach a recording first.</source>
        <translation>Er is geen geluid om deze regel in te plaatsen. Koppel eerst een opname.</translation>
    </message>
    <message>
        <source>Line %1 begins in another recording. Set its beginning in this one first.</source>
        <translation>Regel %1 begint in een andere opname. Zet eerst het begin in deze opname.</translation>
    </message>
    <message>
        <source>probably %1 to %2</source>
        <translation>waarschijnlijk %1 tot %2</translation>
    </message>
    <message>
        <source>Line %1 has no place in the recording yet. Play to where it begins and press %2.</source>
        <translation>Regel %1 heeft nog geen plaats in de opname. Speel af tot waar de regel begint en druk op %2.</translation>
    </message>
    <message>
        <source>probably from %1</source>
        <translation>waarschijnlijk vanaf %1</translation>
    </message>
</context>
<context>
    <name>relaas::ReportPrinting</name>
    <message>
        <source>Freeze version %1 of this report? Its words and their places in the sound do not change any more; verdicts can still be added. This cannot be undone.</source>
        <translation>Versie %1 van dit gehoorrapport definitief maken? De tekst en de plaatsen in het geluid veranderen niet meer; oordelen kunnen er nog bij. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Definitief maken</translation>
    </message>
    <message>
        <source>Version %1 is frozen.</source>
        <translation>Versie %1 is definitief.</translation>
    </message>
    <message>
        <source>Counting the pages of the report</source>
        <translation>Pagina’s van het gehoorrapport tellen</translation>
    </message>
    <message>
        <source>report %1 version %2 for the lawyer %3.pdf</source>
        <translation>rapport %1 versie %2 voor de gemachtigde %3.pdf</translation>
    </message>
    <message>
        <source>report %1 version %2 %3.pdf</source>
        <translation>gehoorrapport %1 versie %2 %3.pdf</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Gehoorrapport exporteren</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Het gehoorrapport staat in %1.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>De PDF wordt weggeschreven</translation>
    </message>
    <message>
        <source>The report was sent</source>
        <translation>Het gehoorrapport is verzonden</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Naar wie?</translation>
    </message>
    <message>
        <source>To whom? Left empty: %1.</source>
        <translation>Naar wie? Leeg gelaten: %1.</translation>
    </message>
    <message>
        <source>Noted. The period for corrections and additions runs from %1.</source>
        <translation>Genoteerd. De termijn voor correcties en aanvullingen loopt vanaf %1.</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word document (*.docx)</source>
        <translation>PDF (*.pdf);;Word-document (*.docx)</translation>
    </message>
    <message>
        <source>Writing the document</source>
        <translation>Het document schrijven</translation>
    </message>
    <message>
        <source>On which day did version %1 go out?</source>
        <translation>Op welke dag is versie %1 verzonden?</translation>
    </message>
    <message>
        <source>Version %1, frozen on %2, sent on %3</source>
        <translation>Versie %1, definitief sinds %2, verzonden op %3</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Verzonden naar %1</translation>
    </message>
    <message>
        <source>Version %1, frozen on %2: its words and places do not change any more, verdicts can be added.</source>
        <translation>Versie %1, definitief sinds %2: tekst en plaatsen veranderen niet meer, oordelen kunnen er nog bij.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>Version %1 after version %2: %3</source>
        <translation>Versie %1 na versie %2: %3</translation>
    </message>
    <message>
        <source>Begun by %1, %2: %3</source>
        <translation>Begonnen door %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n standard sentence(s) have no place in a recording and do not count as said (line %1): the print says so of each. Place those that were said first, and delete those that were not.</source>
        <translation>
            <numerusform>%n standaardzin heeft geen plaats in een opname en telt niet als uitgesproken (regel %1): dat staat er in de afdruk bij. Plaats hem eerst als hij is uitgesproken, en verwijder hem als dat niet zo is.</numerusform>
            <numerusform>%n standaardzinnen hebben geen plaats in een opname en tellen niet als uitgesproken (regels %1): dat staat er in de afdruk bij elk bij. Plaats eerst wat is uitgesproken, en verwijder wat niet is uitgesproken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReportReadBack</name>
    <message>
        <source>What the applicant said is not saved yet. Enter saves it, Esc leaves it out.</source>
        <translation>Wat betrokkene heeft gezegd, is nog niet opgeslagen. Met Enter slaat u het op, met Esc laat u het weg.</translation>
    </message>
    <message>
        <source>What was typed about line %1 was not saved: 2 opens it again there.</source>
        <translation>Wat over regel %1 was getypt, is niet opgeslagen: met 2 opent u het daar weer.</translation>
    </message>
    <message>
        <source>Read back, %1: %2</source>
        <translation>Voorgelezen, %1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, in version %2</source>
        <translation>%1, in versie %2</translation>
    </message>
    <message>
        <source>%1, at %2 in %3</source>
        <translation>%1, op %2 in %3</translation>
    </message>
    <message>
        <source>Begin reading back first: %1.</source>
        <translation>Begin eerst met voorlezen: %1.</translation>
    </message>
    <message>
        <source>There is nothing to read back yet.</source>
        <translation>Er is nog niets om voor te lezen.</translation>
    </message>
    <message>
        <source>Every line of this version has been read back. %1 notes whether the applicant confirms the whole.</source>
        <translation>Elke regel van deze versie is voorgelezen. Met %1 legt u vast of betrokkene het geheel bevestigt.</translation>
    </message>
    <message>
        <source>This line was not read back yet.</source>
        <translation>Deze regel is nog niet voorgelezen.</translation>
    </message>
    <message>
        <source>Where line %1 is read back in the sound is not known: nothing was playing, and no recording ran at that time.</source>
        <translation>Het is niet bekend waar in de opname regel %1 is voorgelezen: er werd niets afgespeeld, en er liep op dat moment geen opname.</translation>
    </message>
    <message>
        <source>Correct the line, then read it back as it is now: %1 goes on.</source>
        <translation>Verbeter de regel en lees die daarna voor zoals die nu is: met %1 gaat u verder.</translation>
    </message>
    <message>
        <source>What was said stands beneath line %1 now.</source>
        <translation>Wat is gezegd, staat nu onder regel %1.</translation>
    </message>
    <message>
        <source>What was said of line %1 is among the corrections now.</source>
        <translation>Wat over regel %1 is gezegd, staat nu bij de correcties.</translation>
    </message>
</context>
<context>
    <name>relaas::ReportRecordingFindings</name>
    <message>
        <source>A finding on the recording about line %1 was begun and not made. It stands in the list beneath the lines.</source>
        <translation>Een opnamebevinding over regel %1 is begonnen en niet vastgelegd. U vindt die in de lijst onder de regels.</translation>
    </message>
    <message>
        <source>Choose the line first.</source>
        <translation>Kies eerst de regel.</translation>
    </message>
    <message>
        <source>What you typed about line %1 before, and did not make, is here again.</source>
        <translation>Wat u eerder over regel %1 typte en niet vastlegde, staat er weer.</translation>
    </message>
    <message>
        <source>About this line there is finding %1 (%2). It stays as it was made; a new one takes its place.</source>
        <translation>Over deze regel is er opnamebevinding %1 (%2). Die blijft bewaard; een nieuwe komt ervoor in de plaats.</translation>
    </message>
    <message>
        <source>Finding %1 about line %2 is made: %3.</source>
        <translation>Opnamebevinding %1 over regel %2 is vastgelegd: %3.</translation>
    </message>
    <message>
        <source>Line %1 is not in this version of the report.</source>
        <translation>Regel %1 staat niet in deze versie van het rapport.</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>Kies eerst een opnamebevinding.</translation>
    </message>
    <message>
        <source>There is no finding on the recording about this line.</source>
        <translation>Over deze regel is er geen opnamebevinding.</translation>
    </message>
    <message>
        <source>finding %1 line %2.pdf</source>
        <translation>opnamebevinding %1 regel %2.pdf</translation>
    </message>
    <message>
        <source>Save the finding</source>
        <translation>Opnamebevinding opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Finding %1 is in %2.</source>
        <translation>Opnamebevinding %1 staat in %2.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF schrijven</translation>
    </message>
</context>
<context>
    <name>relaas::ReportRecordings</name>
    <message>
        <source>%1 is attached to the interview.</source>
        <translation>%1 is aan het gehoor gekoppeld.</translation>
    </message>
    <message>
        <source>Attach a recording</source>
        <translation>Opname koppelen</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.mp3 *.ogg *.oga *.opus *.m4a *.aac *.mp4 *.wma);;All files (*)</source>
        <translation>Opnamen (*.wav *.flac *.mp3 *.ogg *.oga *.opus *.m4a *.aac *.mp4 *.wma);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>When the recording began</source>
        <translation>Wanneer de opname begon</translation>
    </message>
    <message>
        <source>The date and time on the clock when the &amp;first sound of %1 was recorded:</source>
        <translation>De &amp;datum en de tijd op de klok toen het eerste geluid van %1 werd opgenomen:</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n kanaal</numerusform>
            <numerusform>%n kanalen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>Track %1: %2</source>
        <translation>Spoor %1: %2</translation>
    </message>
    <message>
        <source>Several sound tracks</source>
        <translation>Meer geluidssporen</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n sound tracks. &amp;Which of them is the hearing?</source>
        <translation>
            <numerusform>%1 heeft %n geluidsspoor. &amp;Welk daarvan is het gehoor?</numerusform>
            <numerusform>%1 heeft %n geluidssporen. &amp;Welk daarvan is het gehoor?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::ReportSeeing</name>
    <message>
        <source>Nothing is selected in the sound. Drag over the part that belongs to the line, or hold Shift and press the arrow keys in the waveform.</source>
        <translation>Er is niets in het geluid geselecteerd. Sleep over het deel dat bij de regel hoort, of houd in de golfvorm Shift ingedrukt en druk op de pijltjestoetsen.</translation>
    </message>
    <message>
        <source>Nothing is selected in the sound, and this line has no place in the recording that is open.</source>
        <translation>Er is niets geselecteerd in het geluid, en deze regel heeft geen plaats in de geopende opname.</translation>
    </message>
</context>
<context>
    <name>relaas::ReportSpans</name>
    <message>
        <source>line %1, %2</source>
        <translation>regel %1, %2</translation>
    </message>
    <message>
        <source>line %1, probably here</source>
        <translation>regel %1, waarschijnlijk hier</translation>
    </message>
</context>
<context>
    <name>relaas::ReportSuggestions</name>
    <message>
        <source>The places are suggested as soon as the recording has been read to its end.</source>
        <translation>De plaatsen worden voorgesteld zodra de opname helemaal is gelezen.</translation>
    </message>
    <message>
        <source>There is no sound to place lines in. Attach a recording first.</source>
        <translation>Er is geen geluid om regels in te plaatsen. Voeg eerst een opname toe.</translation>
    </message>
    <message>
        <source>There is nothing to suggest: every spoken line has its place, or nobody speaks in this recording.</source>
        <translation>Er is niets voor te stellen: elke gesproken regel heeft zijn plaats, of in deze opname spreekt niemand.</translation>
    </message>
    <message>
        <source>No place is suggested for this line.</source>
        <translation>Voor deze regel is geen plaats voorgesteld.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) took over the suggested place.</source>
        <translation>
            <numerusform>%n regel heeft de voorgestelde plaats overgenomen.</numerusform>
            <numerusform>%n regels hebben de voorgestelde plaats overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) suggested, shown as ≈. Listen to a line; %1 takes its place over.</source>
        <translation>
            <numerusform>%n plaats voorgesteld, aangegeven met ≈. Luister naar een regel; %1 neemt de plaats over.</numerusform>
            <numerusform>%n plaatsen voorgesteld, aangegeven met ≈. Luister naar een regel; %1 neemt de plaats over.</numerusform>
        </translation>
    </message>
    <message>
        <source>No places are suggested yet. %1 suggests them.</source>
        <translation>Er zijn nog geen plaatsen voorgesteld. %1 stelt ze voor.</translation>
    </message>
</context>
<context>
    <name>relaas::ReportSweep</name>
    <message>
        <source>This report has no figures, dates, names or negations.</source>
        <translation>Dit rapport heeft geen getallen, data, namen of ontkenningen.</translation>
    </message>
    <message>
        <source>Every figure, date, name and negation of this version has been heard.</source>
        <translation>Alle getallen, data, namen en ontkenningen van deze versie zijn beluisterd.</translation>
    </message>
    <message>
        <source>Line %1 has no place in the sound yet.</source>
        <translation>Regel %1 heeft nog geen plaats in het geluid.</translation>
    </message>
    <message>
        <source>“%1” was judged with %2 % of its passage heard. That stands with it.</source>
        <translation>‘%1’ is beoordeeld terwijl %2 % van de passage is beluisterd. Dat staat erbij.</translation>
    </message>
    <message>
        <source>Choose one in the sweep first: %1 goes to the next.</source>
        <translation>Kies er eerst een in de doorloop: %1 gaat naar de volgende.</translation>
    </message>
</context>
<context>
    <name>relaas::ReportTapping</name>
    <message>
        <source>There is no recording any more.</source>
        <translation>Er is geen opname meer.</translation>
    </message>
    <message>
        <source>There is no sound to tap along with. Attach a recording first, or wait until it is opened.</source>
        <translation>Er is geen geluid om bij mee te tikken. Koppel eerst een opname, of wacht tot die is geopend.</translation>
    </message>
    <message>
        <source>From this line on every spoken line with words has its place. Go to an earlier one, or remove a place first.</source>
        <translation>Vanaf deze regel heeft elke gesproken regel met tekst zijn plaats. Ga naar een eerdere, of haal eerst een plaats weg.</translation>
    </message>
    <message>
        <source>Tapping along. Space: the awaited line begins. Enter: it ends. Backspace: take back. Esc: done. %1</source>
        <translation>Meetikken. Spatie: de verwachte regel begint. Enter: hij eindigt. Backspace: terugnemen. Esc: klaar. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) got a place by tapping.</source>
        <translation>
            <numerusform>%n regel kreeg een plaats door meetikken.</numerusform>
            <numerusform>%n regels kregen een plaats door meetikken.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This version is frozen.</source>
        <translation>Deze versie is vastgesteld.</translation>
    </message>
    <message>
        <source>No line is awaited any more: Enter says where the last one ends, Esc is done.</source>
        <translation>Er wordt geen regel meer verwacht: Enter zegt waar de laatste eindigt, Esc is klaar.</translation>
    </message>
    <message>
        <source>Awaited: line %1, %2</source>
        <translation>Verwacht: regel %1, %2</translation>
    </message>
    <message>
        <source>The recording is being opened.</source>
        <translation>De opname wordt geopend.</translation>
    </message>
    <message>
        <source>Line %1 begins at %2.</source>
        <translation>Regel %1 begint op %2.</translation>
    </message>
    <message>
        <source>Line %1 ends at %2.</source>
        <translation>Regel %1 eindigt op %2.</translation>
    </message>
    <message>
        <source>There is no tap to take back.</source>
        <translation>Er is geen tik om terug te nemen.</translation>
    </message>
    <message>
        <source>The last tap for line %1 is taken back. %2</source>
        <translation>De laatste tik voor regel %1 is teruggenomen. %2</translation>
    </message>
    <message>
        <source>Tapping ended, as something else on the page has the focus.</source>
        <translation>Het meetikken is gestopt, want iets anders op de pagina heeft de focus.</translation>
    </message>
</context>
<context>
    <name>relaas::ReportTransport</name>
    <message>
        <source>No line has a place in this recording yet.</source>
        <translation>Geen enkele regel heeft al een plaats in deze opname.</translation>
    </message>
    <message>
        <source>Go to a time or a line</source>
        <translation>Naar een tijd of een regel</translation>
    </message>
    <message>
        <source>A time such as 41:12 or 1:02:03, or the number of a line</source>
        <translation>Een tijd zoals 41:12 of 1:02:03, of het nummer van een regel</translation>
    </message>
    <message>
        <source>There is no line %1 in this version.</source>
        <translation>Deze versie heeft geen regel %1.</translation>
    </message>
    <message>
        <source>There is no sound to go to. Attach a recording first.</source>
        <translation>Er is geen geluid om naartoe te gaan. Voeg eerst een opname toe.</translation>
    </message>
    <message>
        <source>The recording ends at %1.</source>
        <translation>De opname eindigt bij %1.</translation>
    </message>
</context>
<context>
    <name>relaas::ReportView</name>
    <message>
        <source>Lines of the report</source>
        <translation>Regels van het gehoorrapport</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>Heard: %1</source>
        <translation>Gehoord: %1</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Nog geen tekst</translation>
    </message>
    <message>
        <source>awaited: %1</source>
        <translation>verwacht: %1</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, nog niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>relaas::ReportVoices</name>
    <message>
        <source>Original words are not saved yet. Enter saves them, Esc leaves them out.</source>
        <translation>Oorspronkelijke woorden zijn nog niet bewaard. Enter bewaart ze, Esc laat ze weg.</translation>
    </message>
    <message>
        <source>This version is frozen.</source>
        <translation>Deze versie is definitief.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Line %1 has no place for the voice &quot;%2&quot; yet. Select it in the sound, then place it.</source>
        <translation>Regel %1 heeft nog geen plaats voor de stem &quot;%2&quot;. Selecteer haar in het geluid en plaats haar dan.</translation>
    </message>
    <message>
        <source>There is no sound to place a voice in. Attach a recording first.</source>
        <translation>Er is geen geluid om een stem in te plaatsen. Voeg eerst een opname toe.</translation>
    </message>
    <message>
        <source>Line %1, &quot;%2&quot; begins at %3. Press the same key again where it ends.</source>
        <translation>Regel %1, &quot;%2&quot; begint op %3. Druk dezelfde toets nog eens waar zij eindigt.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>relaas::Reports</name>
    <message>
        <source>A draft has no fixed pages yet. Freeze it first.</source>
        <translation>Een concept heeft nog geen vaste pagina’s. Maak het eerst definitief.</translation>
    </message>
</context>
<context>
    <name>relaas::Rescue</name>
    <message>
        <source>Looking at stored files</source>
        <translation>Opgeslagen bestanden worden bekeken</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>De back-up wordt gekopieerd</translation>
    </message>
    <message>
        <source>You were no user yet when this backup was made. Let a colleague who was restore it, or use the recovery key.</source>
        <translation>U was nog geen gebruiker toen deze back-up werd gemaakt. Laat een collega die toen al gebruiker was de back-up terugzetten, of gebruik de herstelsleutel.</translation>
    </message>
    <message>
        <source>%1 is no longer active. Sign in as another user.</source>
        <translation>%1 is niet meer actief. Meld u aan als een andere gebruiker.</translation>
    </message>
    <message>
        <source>There is no sound backup of this case file in %1. Look for one elsewhere and choose its folder.</source>
        <translation>Er is geen onbeschadigde back-up van dit zakenbestand in %1. Zoek er elders een en kies de map ervan.</translation>
    </message>
    <message>
        <source>Checking the case file</source>
        <translation>Het zakenbestand wordt gecontroleerd</translation>
    </message>
</context>
<context>
    <name>relaas::Retention</name>
    <message>
        <source>The decision became final on %1: the file is kept for ten years, until %2, and then erased (APR 72(1)).</source>
        <translation>De beschikking is onherroepelijk geworden op %1: het dossier wordt tien jaar bewaard, tot %2, en daarna vernietigd (APR 72(1)).</translation>
    </message>
    <message>
        <source>The explicit withdrawal was final when it was notified on %1 (APR 40(3)): the file is kept for ten years, until %2, and then erased (APR 72(1)).</source>
        <translation>De uitdrukkelijke intrekking was definitief toen die op %1 werd bekendgemaakt (APR 40(3)): het dossier wordt tien jaar bewaard, tot %2, en daarna vernietigd (APR 72(1)).</translation>
    </message>
    <message>
        <source>The decision became final on %1 and the person acquired the citizenship of a Member State, as is known since %2: the file is erased without waiting for the ten years (APR 72(1)).</source>
        <translation>De beschikking is onherroepelijk geworden op %1 en de persoon heeft het burgerschap van een lidstaat verkregen, zoals bekend is sinds %2: het dossier wordt vernietigd zonder de tien jaar af te wachten (APR 72(1)).</translation>
    </message>
    <message>
        <source>No final decision is recorded: the ten years of storing have not begun (APR 72(1)).</source>
        <translation>Er is geen onherroepelijke beschikking vastgelegd: de bewaartermijn van tien jaar is nog niet begonnen (APR 72(1)).</translation>
    </message>
    <message>
        <source>The case went on after its final decision: the ten years begin anew when it is final again (APR 72(1)).</source>
        <translation>De zaak is na de onherroepelijke beschikking verdergegaan: de tien jaar beginnen opnieuw als er weer een onherroepelijke beschikking is (APR 72(1)).</translation>
    </message>
    <message>
        <source>The application falls under the law before 12 June 2026 (APR 79(3)): the selection list of the archives decides how long the file is kept.</source>
        <translation>De aanvraag valt onder het recht van vóór 12 juni 2026 (APR 79(3)): de selectielijst van het archief bepaalt hoe lang het dossier wordt bewaard.</translation>
    </message>
    <message>
        <source>%1 holds this file since %2 (%3): lift the hold before it is erased.</source>
        <translation>%1 blokkeert sinds %2 de vernietiging van dit dossier (%3): hef de blokkering op voordat het wordt vernietigd.</translation>
    </message>
    <message>
        <source>The file may be erased from %1, not before: until then it must be kept (APR 72(1)).</source>
        <translation>Het dossier mag vanaf %1 worden vernietigd, niet eerder: tot dan moet het worden bewaard (APR 72(1)).</translation>
    </message>
    <message>
        <source>Give the reason of the hold: who reviews it later must be able to judge whether it still stands.</source>
        <translation>Geef de reden van de blokkering: wie die later toetst, moet kunnen beoordelen of zij nog nodig is.</translation>
    </message>
    <message>
        <source>Name the person who puts the hold.</source>
        <translation>Noem de persoon die de vernietiging blokkeert.</translation>
    </message>
    <message>
        <source>Give the day of the hold: today or one in the past.</source>
        <translation>Vul de dag van de blokkering in: vandaag of een dag in het verleden.</translation>
    </message>
</context>
<context>
    <name>relaas::Retentions</name>
    <message>
        <source>Give a reason: who reviews it later must be able to judge it.</source>
        <translation>Geef een reden: wie die later toetst, moet die kunnen beoordelen.</translation>
    </message>
    <message>
        <source>%1 holds this case already (%2).</source>
        <translation>%1 blokkeert de vernietiging van deze zaak al (%2).</translation>
    </message>
</context>
<context>
    <name>relaas::ReviewActions</name>
    <message>
        <source>&amp;Next citation</source>
        <translation>&amp;Volgend citaat</translation>
    </message>
    <message>
        <source>&amp;Previous citation</source>
        <translation>Vori&amp;g citaat</translation>
    </message>
    <message>
        <source>&amp;Hear the citation, or stop</source>
        <translation>Citaat &amp;afspelen of stoppen</translation>
    </message>
    <message>
        <source>&amp;Open the citation in its report</source>
        <translation>Citaat in het gehoo&amp;rrapport openen</translation>
    </message>
    <message>
        <source>Show the &amp;decision</source>
        <translation>&amp;Beschikking tonen</translation>
    </message>
    <message>
        <source>Show the &amp;letter</source>
        <translation>Br&amp;ief tonen</translation>
    </message>
    <message>
        <source>Letter in the other lan&amp;guage</source>
        <translation>Brief in de andere taa&amp;l</translation>
    </message>
    <message>
        <source>Write a re&amp;mark</source>
        <translation>Opm&amp;erking schrijven</translation>
    </message>
    <message>
        <source>&amp;Withdraw the chosen remark</source>
        <translation>Gekozen opmerking in&amp;trekken</translation>
    </message>
    <message>
        <source>&amp;Return to the author</source>
        <translation>Retourneren aan de a&amp;uteur</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Ondertekenen…</translation>
    </message>
    <message>
        <source>Save signed le&amp;tter…</source>
        <translation>Ondertekende brief op&amp;slaan…</translation>
    </message>
    <message>
        <source>Open for wr&amp;iting</source>
        <translation>Openen om te sc&amp;hrijven</translation>
    </message>
</context>
<context>
    <name>relaas::ReviewListModel</name>
    <message>
        <source>V-number</source>
        <translation>V-nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Ingediend</translation>
    </message>
</context>
<context>
    <name>relaas::ReviewListPage</name>
    <message>
        <source>&amp;Open for review</source>
        <translation>&amp;Openen ter toetsing</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>Er wacht niets op toetsing</translation>
    </message>
    <message>
        <source>Decisions that were submitted or returned stand here until they are signed.</source>
        <translation>Hier staan beschikkingen die zijn ingediend of geretourneerd, totdat ze zijn ondertekend.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Toetsing</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Toetsing</translation>
    </message>
</context>
<context>
    <name>relaas::ReviewPage</name>
    <message>
        <source>%1 · Review</source>
        <translation>%1 · Toetsing</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Toetsing</translation>
    </message>
    <message>
        <source>Citation %1 of %2</source>
        <translation>Citaat %1 van %2</translation>
    </message>
    <message>
        <source>The decision is returned to %1.</source>
        <translation>De beschikking is geretourneerd aan %1.</translation>
    </message>
    <message>
        <source>Sign the decision on %1? From then on neither the decision nor its letter changes any more, and your name, %2, stands under it.</source>
        <translation>De beschikking over %1 ondertekenen? Daarna veranderen de beschikking en de brief niet meer en staat uw naam, %2, eronder.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ondertekenen</translation>
    </message>
    <message>
        <source>The decision is signed. Its letter can be saved as PDF.</source>
        <translation>De beschikking is ondertekend. De brief kan als PDF worden opgeslagen.</translation>
    </message>
    <message>
        <source>%1 decision.pdf</source>
        <translation>%1 beschikking.pdf</translation>
    </message>
    <message>
        <source>The signed letter is saved as %1.</source>
        <translation>De ondertekende brief is opgeslagen als %1.</translation>
    </message>
    <message>
        <source>A remark is typed but not added. Add it or empty its field first.</source>
        <translation>Een opmerking is getypt maar niet toegevoegd. Voeg die eerst toe of maak het veld leeg.</translation>
    </message>
    <message>
        <source>A remark was found that was typed and not added. It stands in its field.</source>
        <translation>Er is een opmerking gevonden die is getypt en niet toegevoegd. De opmerking staat in het invoerveld.</translation>
    </message>
    <message>
        <source>Return the decision to its author with your remarks (%1)</source>
        <translation>De beschikking met uw opmerkingen aan de auteur retourneren (%1)</translation>
    </message>
    <message>
        <source>Sign the decision: it does not change any more (%1)</source>
        <translation>De beschikking ondertekenen: daarna verandert er niets meer (%1)</translation>
    </message>
</context>
<context>
    <name>relaas::ReviewRemarks</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>dealt with: %1</source>
        <translation>afgehandeld: %1</translation>
    </message>
</context>
<context>
    <name>relaas::Reviews</name>
    <message>
        <source>Write the remark first.</source>
        <translation>Schrijf eerst de opmerking.</translation>
    </message>
    <message>
        <source>Only a submitted decision takes remarks. This one is: %1.</source>
        <translation>Alleen bij een ingediende beschikking kunnen opmerkingen worden gemaakt. De status van deze is: %1.</translation>
    </message>
    <message>
        <source>Only %1 can withdraw this remark.</source>
        <translation>Alleen %1 kan deze opmerking intrekken.</translation>
    </message>
    <message>
        <source>This remark is already dealt with.</source>
        <translation>Deze opmerking is al afgehandeld.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
</context>
<context>
    <name>relaas::RulerView</name>
    <message>
        <source>Time in the recording. Click or drag to go there.</source>
        <translation>Tijd in de opname. Klik of sleep om erheen te gaan.</translation>
    </message>
    <message>
        <source>Time in the recording, and by the clock below it. Click or drag to go there.</source>
        <translation>Tijd in de opname, met daaronder de kloktijd. Klik of sleep om erheen te gaan.</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>opname</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>klok</translation>
    </message>
</context>
<context>
    <name>relaas::Session</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Er is niemand aangemeld. Meld u eerst aan.</translation>
    </message>
</context>
<context>
    <name>relaas::SetupAssistant</name>
    <message>
        <source>First start – Relaas</source>
        <translation>Eerste start – Relaas</translation>
    </message>
    <message>
        <source>&amp;Make the case file</source>
        <translation>Zakenbestand &amp;maken</translation>
    </message>
    <message>
        <source>The case file is made, but its recovery key is not checked. Without the key on paper nobody gets in again if all passwords are lost. An administrator can make a new key later, on the page Users.</source>
        <translation>Het zakenbestand is gemaakt, maar de herstelsleutel is nog niet gecontroleerd. Zonder de sleutel op papier komt niemand meer binnen als alle wachtwoorden kwijt zijn. Een beheerder kan later op de pagina Gebruikers een nieuwe sleutel maken.</translation>
    </message>
    <message>
        <source>Leave without the key</source>
        <translation>Verlaten zonder de sleutel</translation>
    </message>
    <message>
        <source>&amp;Look around</source>
        <translation>Rond&amp;kijken</translation>
    </message>
    <message>
        <source>Begin to &amp;work</source>
        <translation>&amp;Aan het werk</translation>
    </message>
    <message>
        <source>&amp;Leave…</source>
        <translation>Ver&amp;laten…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>relaas::SignInDelay</name>
    <message numerus="yes">
        <source>The last %1 sign-ins failed: try again in %n second(s).</source>
        <translation>
            <numerusform>De laatste %1 pogingen om aan te melden zijn mislukt: probeer het over %n seconde opnieuw.</numerusform>
            <numerusform>De laatste %1 pogingen om aan te melden zijn mislukt: probeer het over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::SignInPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Aanmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Bezig met aanmelden…</translation>
    </message>
    <message>
        <source>Type your user name first.</source>
        <translation>Typ eerst uw gebruikersnaam.</translation>
    </message>
</context>
<context>
    <name>relaas::SignedLetter</name>
    <message>
        <source>Save the signed letter</source>
        <translation>Ondertekende brief opslaan</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>%1 kon niet worden weggeschreven (%2). Kies een andere map.</translation>
    </message>
</context>
<context>
    <name>relaas::SourceView</name>
    <message>
        <source>The line has changed since it was cited. The decision quotes: “%1”</source>
        <translation>De regel is veranderd sinds hij is geciteerd. De beschikking citeert: “%1”</translation>
    </message>
    <message>
        <source>The line is gone from the report. The decision quotes: “%1”</source>
        <translation>De regel staat niet meer in het gehoorrapport. De beschikking citeert: “%1”</translation>
    </message>
    <message>
        <source>The line stands in the report as it is quoted. Against the recording: %1.</source>
        <translation>De regel staat in het gehoorrapport zoals hij is geciteerd. Opname: %1.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>This decision cites no line of a report.</source>
        <translation>Deze beschikking citeert geen regel van een gehoorrapport.</translation>
    </message>
    <message>
        <source>Version %1 does not have this line any more.</source>
        <translation>Versie %1 heeft deze regel niet meer.</translation>
    </message>
    <message>
        <source>Version %1 says: “%2”</source>
        <translation>In versie %1 staat: ‘%2’</translation>
    </message>
    <message>
        <source>Version %1 says the same.</source>
        <translation>In versie %1 staat hetzelfde.</translation>
    </message>
    <message>
        <source>Version %1 has it as another type of line (%2): “%3”</source>
        <translation>In versie %1 is het een ander soort regel (%2): ‘%3’</translation>
    </message>
    <message>
        <source>Finding %1 on the recording is quoted: it prevails over what the report says here.</source>
        <translation>Opnamebevinding %1 is geciteerd: die gaat voor op wat het rapport hier zegt.</translation>
    </message>
    <message>
        <source>Finding %1 on the recording does not count for this line any more. The decision quotes: “%2”</source>
        <translation>Opnamebevinding %1 geldt niet meer voor deze regel. Het besluit citeert: “%2”</translation>
    </message>
</context>
<context>
    <name>relaas::SpellHighlighter</name>
    <message>
        <source>No suggestions</source>
        <translation>Geen suggesties</translation>
    </message>
    <message>
        <source>“%1” is &amp;right</source>
        <translation>“%1” is &amp;juist</translation>
    </message>
</context>
<context>
    <name>relaas::StateBanner</name>
    <message>
        <source>Written by %1.</source>
        <translation>Geschreven door %1.</translation>
    </message>
    <message>
        <source>Submitted by %1 on %2. It can be changed once it is returned.</source>
        <translation>Ingediend door %1 op %2. Wijzigen kan weer zodra de beschikking is geretourneerd.</translation>
    </message>
    <message>
        <source>Returned: answer each remark, change what is needed, and submit it again.</source>
        <translation>Geretourneerd: beantwoord elke opmerking, wijzig wat nodig is en dien opnieuw in.</translation>
    </message>
    <message>
        <source>Submitted by %1 on %2, signed by %3 on %4. It does not change any more.</source>
        <translation>Ingediend door %1 op %2, ondertekend door %3 op %4. De beschikking verandert niet meer.</translation>
    </message>
</context>
<context>
    <name>relaas::Step</name>
    <message>
        <source>Asylum grounds</source>
        <translation>Asielmotieven</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>niet begonnen</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>onvolledig</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>volledig</translation>
    </message>
</context>
<context>
    <name>relaas::StepList</name>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>Stap %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>relaas::StorePage</name>
    <message>
        <source>There is no backup yet. Choose Back up now.</source>
        <translation>Er is nog geen back-up. Kies Nu back-up maken.</translation>
    </message>
    <message>
        <source>No case is to be erased today.</source>
        <translation>Er hoeft vandaag geen zaak te worden vernietigd.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Nu back-up &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Try to restore</source>
        <translation>&amp;Hersteloefening</translation>
    </message>
    <message>
        <source>C&amp;heck the case file</source>
        <translation>Zakenbestand &amp;controleren</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Map &amp;kiezen…</translation>
    </message>
    <message>
        <source>&amp;Hold…</source>
        <translation>Vernietiging &amp;blokkeren…</translation>
    </message>
    <message>
        <source>&amp;Lift the hold…</source>
        <translation>Blokkering &amp;opheffen…</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>Ver&amp;nietigen…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Opslag</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>&amp;Opslag</translation>
    </message>
    <message>
        <source>A backup is made once a day and after every half hour of work, verified, and kept in %1.</source>
        <translation>Eén keer per dag en na elk half uur werk wordt een back-up gemaakt, gecontroleerd en bewaard in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s) were found.</source>
        <translation>
            <numerusform>Er is %Ln fout gevonden.</numerusform>
            <numerusform>Er zijn %Ln fouten gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>De back-up wordt gemaakt</translation>
    </message>
    <message numerus="yes">
        <source>The backup was made, but %Ln stored file(s) could not be saved. Check the case file.</source>
        <translation>
            <numerusform>De back-up is gemaakt, maar %Ln opgeslagen bestand kon er niet in worden opgenomen. Controleer het zakenbestand.</numerusform>
            <numerusform>De back-up is gemaakt, maar %Ln opgeslagen bestanden konden er niet in worden opgenomen. Controleer het zakenbestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup was made and verified.</source>
        <translation>De back-up is gemaakt en gecontroleerd.</translation>
    </message>
    <message>
        <source>Trying to restore</source>
        <translation>Bezig met de hersteloefening</translation>
    </message>
    <message>
        <source>The backup of %1 can be restored: it was put up, opened and read.</source>
        <translation>De back-up van %1 kan worden teruggezet: hij is opgebouwd, geopend en gelezen.</translation>
    </message>
    <message>
        <source>Checking the case file</source>
        <translation>Het zakenbestand wordt gecontroleerd</translation>
    </message>
    <message numerus="yes">
        <source>The case file is as it was written, with %Ln stored file(s).</source>
        <translation>
            <numerusform>Het zakenbestand is zoals het is geschreven, met %Ln opgeslagen bestand.</numerusform>
            <numerusform>Het zakenbestand is zoals het is geschreven, met %Ln opgeslagen bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the backups</source>
        <translation>Map voor de back-ups</translation>
    </message>
    <message>
        <source>From now on backups are made there.</source>
        <translation>Vanaf nu worden back-ups daar gemaakt.</translation>
    </message>
    <message>
        <source>Hold case %1</source>
        <translation>Vernietiging van zaak %1 blokkeren</translation>
    </message>
    <message>
        <source>Why must it be kept? Whoever reviews it later reads this:</source>
        <translation>Waarom moet de zaak worden bewaard? Wie de blokkering later toetst, leest dit:</translation>
    </message>
    <message>
        <source>The case is held and will not be erased.</source>
        <translation>De vernietiging van de zaak is geblokkeerd.</translation>
    </message>
    <message>
        <source>Lift the hold on case %1</source>
        <translation>Blokkering van zaak %1 opheffen</translation>
    </message>
    <message>
        <source>Why may it be erased now?</source>
        <translation>Waarom mag de zaak nu worden vernietigd?</translation>
    </message>
    <message>
        <source>The case is no longer held.</source>
        <translation>De vernietiging van de zaak is niet meer geblokkeerd.</translation>
    </message>
    <message>
        <source>Erase case %1</source>
        <translation>Zaak %1 vernietigen</translation>
    </message>
    <message>
        <source>This cannot be undone. Type the number of the case to erase all of it:</source>
        <translation>Dit kan niet ongedaan worden gemaakt. Typ het nummer van de zaak om alles ervan te vernietigen:</translation>
    </message>
    <message>
        <source>That is not the number of the case. Nothing was erased.</source>
        <translation>Dat is niet het nummer van de zaak. Er is niets vernietigd.</translation>
    </message>
    <message>
        <source>The reason, for the certificate:</source>
        <translation>De reden, voor de verklaring:</translation>
    </message>
    <message>
        <source>Case %1 is erased.</source>
        <translation>Zaak %1 is vernietigd.</translation>
    </message>
</context>
<context>
    <name>relaas::SweepActions</name>
    <message>
        <source>S&amp;weep</source>
        <translation>Door&amp;loop</translation>
    </message>
    <message>
        <source>&amp;Show figures, dates, names and negations</source>
        <translation>&amp;Toon getallen, data, namen en ontkenningen</translation>
    </message>
    <message>
        <source>&amp;Next one not heard yet</source>
        <translation>&amp;Volgende die nog niet beluisterd is</translation>
    </message>
    <message>
        <source>&amp;Previous one not heard yet</source>
        <translation>V&amp;orige die nog niet beluisterd is</translation>
    </message>
    <message>
        <source>Hear it &amp;again</source>
        <translation>&amp;Nogmaals beluisteren</translation>
    </message>
    <message>
        <source>&amp;Heard so, and on</source>
        <translation>&amp;Zo gehoord, en verder</translation>
    </message>
    <message>
        <source>Heard &amp;otherwise…</source>
        <translation>&amp;Anders gehoord…</translation>
    </message>
    <message>
        <source>&amp;Cannot be heard, and on</source>
        <translation>N&amp;iet te verstaan, en verder</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>Int&amp;rekken</translation>
    </message>
    <message>
        <source>Show where &amp;words and sound do not go together</source>
        <translation>Toon waar &amp;woorden en geluid niet bij elkaar passen</translation>
    </message>
    <message>
        <source>Next such passa&amp;ge</source>
        <translation>Volgende zulke passa&amp;ge</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Heard so</source>
        <translation>Zo gehoord</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Cannot be heard</source>
        <translation>Niet te verstaan</translation>
    </message>
</context>
<context>
    <name>relaas::SweepModel</name>
    <message>
        <source>%1 before the text was changed</source>
        <translation>%1 voordat de tekst werd gewijzigd</translation>
    </message>
    <message>
        <source>%1 before its place in the sound was changed</source>
        <translation>%1 voordat de plaats in het geluid werd gewijzigd</translation>
    </message>
    <message>
        <source>%1, not wholly played</source>
        <translation>%1, niet geheel afgespeeld</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>%1 in line %2: %3, %4. %5</source>
        <translation>%1 in regel %2: %3, %4. %5</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>In verband</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehoord</translation>
    </message>
</context>
<context>
    <name>relaas::SweepPanel</name>
    <message>
        <source>The sweep finds nothing</source>
        <translation>De doorloop vindt niets</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n heard</source>
        <translation>
            <numerusform>%1 van %n beluisterd</numerusform>
            <numerusform>%1 van %n beluisterd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n otherwise</source>
        <translation>
            <numerusform>%n anders</numerusform>
            <numerusform>%n anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not wholly played</source>
        <translation>
            <numerusform>%n niet geheel afgespeeld</numerusform>
            <numerusform>%n niet geheel afgespeeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place in the sound</source>
        <translation>
            <numerusform>%n zonder plaats in het geluid</numerusform>
            <numerusform>%n zonder plaats in het geluid</numerusform>
        </translation>
    </message>
    <message>
        <source>This report has no figures, dates, names or negations.</source>
        <translation>Dit rapport heeft geen getallen, data, namen of ontkenningen.</translation>
    </message>
</context>
<context>
    <name>relaas::Sweeps</name>
    <message>
        <source>Line %1 was changed by somebody else meanwhile. Hear it again.</source>
        <translation>Regel %1 is intussen door iemand anders gewijzigd. Beluister de regel opnieuw.</translation>
    </message>
</context>
<context>
    <name>relaas::Term</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n werkdag</numerusform>
            <numerusform>%n werkdagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::TextImportDialog</name>
    <message>
        <source>Line %1 of the file: %2</source>
        <translation>Regel %1 van het bestand: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2 and holds %n line(s). They are added behind the lines of the report; nothing is added before you say so.</source>
        <translation>
            <numerusform>%1 is %2 en bevat %n regel. Die komt achter de regels van het rapport; er wordt niets toegevoegd voordat u dat zegt.</numerusform>
            <numerusform>%1 is %2 en bevat %n regels. Ze komen achter de regels van het rapport; er wordt niets toegevoegd voordat u dat zegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n line(s)</source>
        <translation>
            <numerusform>%n regel &amp;toevoegen</numerusform>
            <numerusform>%n regels &amp;toevoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None: leave the times out</source>
        <translation>Geen: de tijden weglaten</translation>
    </message>
</context>
<context>
    <name>relaas::TextImporting</name>
    <message>
        <source>Import a text into the report</source>
        <translation>Tekst in het rapport inlezen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 lezen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of %1 are added.</source>
        <translation>
            <numerusform>%n regel uit %1 is toegevoegd.</numerusform>
            <numerusform>%n regels uit %1 zijn toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts with lines and times (*.txt *.srt *.vtt *.otr *.docx);;All files (*)</source>
        <translation>Teksten met regels en tijden (*.txt *.srt *.vtt *.otr *.docx);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>relaas::TransportActions</name>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;uze</translation>
    </message>
    <message>
        <source>Hear again slowl&amp;y</source>
        <translation>Langzaam opnie&amp;uw horen</translation>
    </message>
    <message>
        <source>The second &amp;before the nearest boundary</source>
        <translation>De seconde &amp;vóór de dichtstbijzijnde grens</translation>
    </message>
    <message>
        <source>The second a&amp;fter the nearest boundary</source>
        <translation>De seconde &amp;na de dichtstbijzijnde grens</translation>
    </message>
    <message>
        <source>Pre&amp;vious line</source>
        <translation>Vo&amp;rige regel</translation>
    </message>
    <message>
        <source>Next &amp;line</source>
        <translation>Vo&amp;lgende regel</translation>
    </message>
    <message>
        <source>&amp;Go to a time or a line…</source>
        <translation>Naar een tijd o&amp;f een regel…</translation>
    </message>
</context>
<context>
    <name>relaas::TransportBar</name>
    <message>
        <source>Speed %1; press for normal speed</source>
        <translation>Snelheid %1; druk voor normale snelheid</translation>
    </message>
    <message>
        <source>Original sound</source>
        <translation>Origineel geluid</translation>
    </message>
    <message>
        <source>Not as recorded: %1</source>
        <translation>Niet zoals opgenomen: %1</translation>
    </message>
    <message>
        <source>You hear the recording&apos;s own samples, unchanged. Help for the ear (%1)</source>
        <translation>U hoort de opname zelf, onveranderd. Hulp voor het oor (%1)</translation>
    </message>
    <message>
        <source>You do not hear the recording as it is: %1. The recording itself stays as it is (%2)</source>
        <translation>U hoort de opname niet zoals zij is: %1. De opname zelf blijft zoals zij is (%2)</translation>
    </message>
</context>
<context>
    <name>relaas::UserDialog</name>
    <message>
        <source>Add user</source>
        <translation>Gebruiker toevoegen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Tell them the password yourself; they change it after signing in.</source>
        <translation>Geef het wachtwoord zelf door; de gebruiker wijzigt het na het aanmelden.</translation>
    </message>
    <message>
        <source>The signature they sign with becomes a new one; what they signed stays valid.</source>
        <translation>De ondertekeningssleutel van deze gebruiker wordt vernieuwd; wat al is ondertekend, blijft geldig.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation>Wachtwoord &amp;instellen</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>De sleutels worden gemaakt…</translation>
    </message>
</context>
<context>
    <name>relaas::Users</name>
    <message>
        <source>%1 is no longer active. Sign in as another user.</source>
        <translation>%1 is niet meer actief. Meld u aan als een andere gebruiker.</translation>
    </message>
    <message>
        <source>This user is no longer here. Read the list again.</source>
        <translation>Deze gebruiker is hier niet meer. Lees de lijst opnieuw.</translation>
    </message>
    <message>
        <source>These keys belong to another case file.</source>
        <translation>Deze sleutels horen bij een ander zakenbestand.</translation>
    </message>
    <message>
        <source>There is a user &quot;%1&quot; already. Choose another user name.</source>
        <translation>Er is al een gebruiker &quot;%1&quot;. Kies een andere gebruikersnaam.</translation>
    </message>
    <message>
        <source>The password was made for another user name. Enter it again.</source>
        <translation>Het wachtwoord is voor een andere gebruikersnaam gemaakt. Voer het opnieuw in.</translation>
    </message>
    <message>
        <source>You cannot close your own account. Ask another administrator.</source>
        <translation>U kunt uw eigen account niet uitschakelen. Vraag een andere beheerder.</translation>
    </message>
</context>
<context>
    <name>relaas::UsersModel</name>
    <message>
        <source>may sign in</source>
        <translation>mag aanmelden</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>uitgeschakeld</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>relaas::UsersPage</name>
    <message>
        <source>&amp;Add user…</source>
        <translation>Gebruiker &amp;toevoegen…</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>&amp;Nieuw wachtwoord…</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Uitschakelen…</translation>
    </message>
    <message>
        <source>Renew the recovery &amp;key…</source>
        <translation>Her&amp;stelsleutel vernieuwen…</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>Geb&amp;ruikers</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 heeft een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>%1 may sign in now.</source>
        <translation>%1 mag zich nu aanmelden.</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more. What they did stays. A new password lets them in again.</source>
        <translation>%1 kan zich dan niet meer aanmelden. Wat deze gebruiker heeft gedaan, blijft staan. Met een nieuw wachtwoord is aanmelden weer mogelijk.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>%1 kan zich niet meer aanmelden.</translation>
    </message>
    <message>
        <source>The former recovery key opens nothing any more: destroy its sheet.</source>
        <translation>De vorige herstelsleutel opent niets meer: vernietig het blad ervan.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Vernieuwen</translation>
    </message>
</context>
<context>
    <name>relaas::VerdictLook</name>
    <message>
        <source>out of date</source>
        <translation>verouderd</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>komt overeen</translation>
    </message>
    <message>
        <source>in substance</source>
        <translation>in hoofdzaak</translation>
    </message>
    <message>
        <source>deviates</source>
        <translation>wijkt af</translation>
    </message>
    <message>
        <source>not in recording</source>
        <translation>niet op opname</translation>
    </message>
    <message>
        <source>not in report</source>
        <translation>niet in rapport</translation>
    </message>
    <message>
        <source>inaudible</source>
        <translation>niet te verstaan</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>niet vergeleken</translation>
    </message>
</context>
<context>
    <name>relaas::VerdictPanel</name>
    <message>
        <source>Line %1 · %2</source>
        <translation>Regel %1 · %2</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>Geen regel gekozen</translation>
    </message>
    <message>
        <source>It agrees in substance. A note is not needed:</source>
        <translation>Het komt in hoofdzaak overeen. Een notitie hoeft niet:</translation>
    </message>
    <message>
        <source>These words are not in the recording. What is heard there?</source>
        <translation>Deze woorden staan niet op de opname. Wat is daar te horen?</translation>
    </message>
    <message>
        <source>What is heard that the report does not have?</source>
        <translation>Wat is te horen dat niet in het rapport staat?</translation>
    </message>
    <message>
        <source>It is inaudible. What is in the way, and what can be made out?</source>
        <translation>Het is niet te verstaan. Waardoor, en wat is wel te horen?</translation>
    </message>
    <message>
        <source>What does the recording say?</source>
        <translation>Wat zegt de opname?</translation>
    </message>
    <message>
        <source>%1 · cited in the decision</source>
        <translation>%1 · geciteerd in de beschikking</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier check(s)</source>
        <translation>
            <numerusform>%n eerdere vergelijking</numerusform>
            <numerusform>%n eerdere vergelijkingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter saves, Tab goes to the kinds of discrepancy (Space chooses), Esc cancels.</source>
        <translation>Enter bewaart, Tab gaat naar de soorten afwijking (spatie kiest), Esc breekt af.</translation>
    </message>
    <message>
        <source>This verdict needs a note: write down what is heard.</source>
        <translation>Bij dit oordeel hoort een notitie: schrijf op wat te horen is.</translation>
    </message>
    <message>
        <source>Discrepancies: %1</source>
        <translation>Afwijkingen: %1</translation>
    </message>
    <message>
        <source>Heard:</source>
        <translation>Gehoord:</translation>
    </message>
    <message>
        <source>%1, found in version %2</source>
        <translation>%1, vastgesteld bij versie %2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) on the recording</source>
        <translation>
            <numerusform>%n opnamebevinding</numerusform>
            <numerusform>%n opnamebevindingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relaas::VersionBeginning</name>
    <message>
        <source>Begin version %1</source>
        <translation>Versie %1 beginnen</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 has begun with the %n line(s) of version %2. Verdicts go on standing where words and sound stay the same.</source>
        <translation>
            <numerusform>Versie %1 is begonnen met de %n regel van versie %2. Oordelen blijven gelden waar woorden en geluid dezelfde blijven.</numerusform>
            <numerusform>Versie %1 is begonnen met de %n regels van versie %2. Oordelen blijven gelden waar woorden en geluid dezelfde blijven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is there to be another version?</source>
        <translation>Waarom komt er nog een versie?</translation>
    </message>
    <message>
        <source>Why is there to be another version? Adopted of the corrections to version %1: %2.</source>
        <translation>Waarom komt er nog een versie? Overgenomen van de correcties bij versie %1: %2.</translation>
    </message>
</context>
<context>
    <name>relaas::VersionComparing</name>
    <message>
        <source>Version %1 is the only one of this report; there is no other to compare it with.</source>
        <translation>Versie %1 is de enige van dit rapport; er is geen andere om mee te vergelijken.</translation>
    </message>
    <message>
        <source>The differences are in %1.</source>
        <translation>De verschillen staan in %1.</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>De PDF wordt geschreven</translation>
    </message>
</context>
<context>
    <name>relaas::VersionsDialog</name>
    <message>
        <source>Version %1, frozen on %2</source>
        <translation>Versie %1, definitief sinds %2</translation>
    </message>
    <message>
        <source>Version %1, draft</source>
        <translation>Versie %1, concept</translation>
    </message>
    <message numerus="yes">
        <source>Nothing differs: all %n line(s) are the same.</source>
        <translation>
            <numerusform>Er is geen verschil: de ene regel is gelijk.</numerusform>
            <numerusform>Er is geen verschil: alle %n regels zijn gelijk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n toegevoegd</numerusform>
            <numerusform>%n toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n verwijderd</numerusform>
            <numerusform>%n verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other words</source>
        <translation>
            <numerusform>%n met andere tekst</numerusform>
            <numerusform>%n met andere tekst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another type</source>
        <translation>
            <numerusform>%n van een andere soort</numerusform>
            <numerusform>%n van een andere soort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verplaatst</numerusform>
            <numerusform>%n verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another place in the sound</source>
        <translation>
            <numerusform>%n met een andere plaats in het geluid</numerusform>
            <numerusform>%n met een andere plaats in het geluid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ: %1.</source>
        <translation>
            <numerusform>%n regel verschilt: %1.</numerusform>
            <numerusform>%n regels verschillen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are the same.</source>
        <translation>
            <numerusform>%n is gelijk.</numerusform>
            <numerusform>%n zijn gelijk.</numerusform>
        </translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>niet in deze versie</translation>
    </message>
    <message>
        <source>%1, without a place in the sound</source>
        <translation>%1, zonder plaats in het geluid</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 tot %3</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, vanaf %2</translation>
    </message>
    <message>
        <source>The difference before this one</source>
        <translation>Het verschil hiervoor</translation>
    </message>
    <message>
        <source>The difference behind this one</source>
        <translation>Het verschil hierna</translation>
    </message>
    <message>
        <source>Plays the line where the newer version places it</source>
        <translation>Speelt de regel af waar de nieuwere versie die plaatst</translation>
    </message>
    <message>
        <source>Plays the line where the older version places it</source>
        <translation>Speelt de regel af waar de oudere versie die plaatst</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Versie %1: %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>Line %1 has no place in the sound in version %2.</source>
        <translation>Regel %1 heeft in versie %2 geen plaats in het geluid.</translation>
    </message>
    <message>
        <source>This line is not in version %1.</source>
        <translation>Deze regel staat niet in versie %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n with other original words</source>
        <translation>
            <numerusform>%n met andere oorspronkelijke woorden</numerusform>
            <numerusform>%n met andere oorspronkelijke woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another section or other grounds</source>
        <translation>
            <numerusform>%n met een ander onderdeel of asielmotief</numerusform>
            <numerusform>%n met een ander onderdeel of asielmotief</numerusform>
        </translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>onderdeel %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>original words: %1</source>
        <translation>oorspronkelijke woorden: %1</translation>
    </message>
    <message>
        <source>Saves what differs as a document</source>
        <translation>Slaat de verschillen op als document</translation>
    </message>
    <message>
        <source>differences version %1 and %2.pdf</source>
        <translation>verschillen versie %1 en %2.pdf</translation>
    </message>
    <message>
        <source>Save the differences</source>
        <translation>De verschillen opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>De pdf wordt geschreven</translation>
    </message>
</context>
<context>
    <name>relaas::VoiceActions</name>
    <message>
        <source>Voices and ori&amp;ginal words</source>
        <translation>Stemmen en citaat in ei&amp;gen taal</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Afspelen: %1</translation>
    </message>
    <message>
        <source>Is heard here: %1</source>
        <translation>Is hier te horen: %1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Intrekken: %1</translation>
    </message>
    <message>
        <source>Original &amp;words, section and grounds</source>
        <translation>Oorspronkelijke &amp;woorden, onderdeel en motieven</translation>
    </message>
    <message>
        <source>Begin with the &amp;template</source>
        <translation>Beginnen met het s&amp;jabloon</translation>
    </message>
    <message>
        <source>&amp;Show beside each line which are placed</source>
        <translation>Naa&amp;st elke regel tonen welke geplaatst zijn</translation>
    </message>
</context>
<context>
    <name>relaas::VoiceLook</name>
    <message>
        <source>O</source>
        <comment>officer, as a sign</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>I›</source>
        <comment>interpreter to the applicant, as a sign</comment>
        <translation>T›</translation>
    </message>
    <message>
        <source>A</source>
        <comment>applicant, as a sign</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>‹I</source>
        <comment>interpreter to the officer, as a sign</comment>
        <translation>‹T</translation>
    </message>
    <message>
        <source>No voice is placed in the sound yet</source>
        <translation>Nog geen stem is in het geluid geplaatst</translation>
    </message>
    <message>
        <source>All four voices are placed in the sound</source>
        <translation>Alle vier de stemmen zijn in het geluid geplaatst</translation>
    </message>
    <message>
        <source>Voices placed: %1. Without a place: %2</source>
        <translation>Geplaatste stemmen: %1. Zonder plaats: %2</translation>
    </message>
</context>
<context>
    <name>relaas::VoicePanel</name>
    <message>
        <source>as the interview: %1</source>
        <translation>als het gehoor: %1</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>niet geplaatst</translation>
    </message>
    <message>
        <source>as the heading before it</source>
        <translation>als de kop ervoor</translation>
    </message>
    <message>
        <source>as the heading before it: %1</source>
        <translation>als de kop ervoor: %1</translation>
    </message>
</context>
<context>
    <name>relaas::WantedPlace</name>
    <message>
        <source>Type a time such as 41:12 or 1:02:03, or the number of a line such as 131.</source>
        <translation>Typ een tijd zoals 41:12 of 1:02:03, of het nummer van een regel, zoals 131.</translation>
    </message>
</context>
<context>
    <name>relaas::WaveformPane</name>
    <message>
        <source>Part of the recording that is shown</source>
        <translation>Deel van de opname dat wordt getoond</translation>
    </message>
</context>
<context>
    <name>relaas::WaveformView</name>
    <message>
        <source>Recording</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>This part is not read yet.</source>
        <translation>Dit deel is nog niet gelezen.</translation>
    </message>
    <message>
        <source>This part is damaged and cannot be heard.</source>
        <translation>Dit deel is beschadigd en niet te horen.</translation>
    </message>
    <message>
        <source>Nothing was recorded here: a second or longer without any sound.</source>
        <translation>Hier is niets opgenomen: een seconde of langer zonder enig geluid.</translation>
    </message>
    <message>
        <source>The sound drops out here for a moment.</source>
        <translation>Het geluid valt hier even weg.</translation>
    </message>
    <message>
        <source>Too loud to be recorded whole. Channel: %1</source>
        <translation>Te hard om geheel op te nemen. Kanaal: %1</translation>
    </message>
    <message>
        <source>Speech. Channel: %1</source>
        <translation>Spraak. Kanaal: %1</translation>
    </message>
    <message>
        <source>%1, by the clock %2</source>
        <translation>%1, op de klok %2</translation>
    </message>
    <message>
        <source>Left, Right: go; with Ctrl farther. Home, End: to the ends</source>
        <translation>Links, Rechts: verplaatsen; met Ctrl verder. Home, End: naar begin en einde</translation>
    </message>
    <message>
        <source>Shift with these, or drag: select. Enter plays it, Esc gives it up</source>
        <translation>Shift hierbij, of slepen: selecteren. Enter speelt af, Esc heft op</translation>
    </message>
    <message>
        <source>+, −: closer, farther. 0: all. Z: the selection. Page Up, Page Down: scroll</source>
        <translation>+, −: dichterbij, verder weg. 0: alles. Z: de selectie. Page Up, Page Down: schuiven</translation>
    </message>
    <message>
        <source>B, E: take the beginning or the end of the line. [, ]: move it, with Shift finer</source>
        <translation>B, E: begin of einde van de regel pakken. [, ]: verplaatsen, met Shift fijner</translation>
    </message>
    <message>
        <source>Beginning of %1: %2</source>
        <translation>Begin van %1: %2</translation>
    </message>
    <message>
        <source>End of %1: %2</source>
        <translation>Einde van %1: %2</translation>
    </message>
    <message>
        <source>Selected from %1 to %2</source>
        <translation>Geselecteerd van %1 tot %2</translation>
    </message>
</context>
<context>
    <name>relaas::WelcomePage</name>
    <message>
        <source>Folder of the case file</source>
        <translation>Map van het zakenbestand</translation>
    </message>
</context>
<context>
    <name>relaasctl</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>--count takes a number of rows, at least 1.</source>
        <translation>--count vraagt een aantal rijen, ten minste 1.</translation>
    </message>
    <message>
        <source>shows the log, newest first</source>
        <translation>toont het logboek, nieuwste eerst</translation>
    </message>
    <message>
        <source>Only rows of this case, by number or id.</source>
        <translation>Alleen rijen van deze zaak, op nummer of id.</translation>
    </message>
    <message>
        <source>At most this many rows; %1 without it.</source>
        <translation>Hoogstens zoveel rijen; zonder deze optie %1.</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Nat.</source>
        <translation>Nat.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Eerstvolgende termijn</translation>
    </message>
    <message>
        <source>Case %1 is imported.</source>
        <translation>Zaak %1 is geïmporteerd.</translation>
    </message>
    <message>
        <source>Only cases in which each of these words occurs.</source>
        <translation>Alleen zaken waarin elk van deze woorden voorkomt.</translation>
    </message>
    <message>
        <source>lists the cases, the most urgent first</source>
        <translation>toont de zaken, de dringendste eerst</translation>
    </message>
    <message>
        <source>shows a case by its number or id</source>
        <translation>toont een zaak op nummer of id</translation>
    </message>
    <message>
        <source>adds a case from a file</source>
        <translation>voegt een zaak toe uit een bestand</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gehoren</translation>
    </message>
    <message>
        <source>  id %1  %2  %3, lines: %4, recordings: %5</source>
        <translation>  id %1  %2  %3, regels: %4, opnamen: %5</translation>
    </message>
    <message>
        <source>Decision
  id %1  %2  %3</source>
        <translation>Beschikking
  id %1  %2  %3</translation>
    </message>
    <message>
        <source>Language of the document: nl (the default) or en.</source>
        <translation>Taal van het document: nl (standaard) of en.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language here; choose nl or en.</source>
        <translation>&quot;%1&quot; is hier geen taal; kies nl of en.</translation>
    </message>
    <message>
        <source>Case %1 has no decision yet. Draft one first.</source>
        <translation>Zaak %1 heeft nog geen beschikking. Stel er eerst een op.</translation>
    </message>
    <message>
        <source>Say where the PDF goes with --out F.pdf, or ask for the decision itself with --json.</source>
        <translation>Geef met --out F.pdf aan waar de PDF komt, of vraag met --json om de beschikking zelf.</translation>
    </message>
    <message>
        <source>writes the decision letter of a case</source>
        <translation>schrijft de brief met de beschikking van een zaak</translation>
    </message>
    <message>
        <source>Write PDF/A to this file.</source>
        <translation>Schrijf PDF/A naar dit bestand.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room.</source>
        <translation>%1 kan niet worden weggeschreven: %2. Kies een andere plaats of maak ruimte.</translation>
    </message>
    <message>
        <source>does the whole main job on invented cases</source>
        <translation>doet het hele hoofdwerk op verzonnen zaken</translation>
    </message>
    <message>
        <source>Folder for the case file and the documents.</source>
        <translation>Map voor het zakenbestand en de documenten.</translation>
    </message>
    <message>
        <source>Say where the results go with --out DIR.</source>
        <translation>Geef met --out DIR aan waar de resultaten komen.</translation>
    </message>
    <message>
        <source>%1 is there already and was not made by this command. Choose another folder with --out.</source>
        <translation>%1 bestaat al en is niet door deze opdracht gemaakt. Kies een andere map met --out.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check the rights on it.</source>
        <translation>%1 kan niet worden verwijderd. Controleer de rechten erop.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another, or ask for the right to write there.</source>
        <translation>De map %1 kan niet worden gemaakt. Kies een andere map of vraag het recht om daar te schrijven.</translation>
    </message>
    <message>
        <source>Made a case file with %1 invented cases in %2.</source>
        <translation>Zakenbestand met %1 verzonnen zaken gemaakt in %2.</translation>
    </message>
    <message>
        <source>Opened case %1 (%2); its recording %3 is attached: %4, %5 Hz, %6 s.</source>
        <translation>Zaak %1 (%2) geopend; de opname %3 is gekoppeld: %4, %5 Hz, %6 s.</translation>
    </message>
    <message>
        <source>The demonstration holds no case with a recording and a draft. Install the program again.</source>
        <translation>De demonstratie bevat geen zaak met een opname en een concept. Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>Drafted the decision (%1, %2 citations) and submitted it as %3.</source>
        <translation>Beschikking opgesteld (%1, %2 citaten) en ingediend als %3.</translation>
    </message>
    <message>
        <source>Signed it as %1; its letter is frozen as PDF/A, SHA-256 %2.</source>
        <translation>Ondertekend als %1; de brief is vastgelegd als PDF/A, SHA-256 %2.</translation>
    </message>
    <message>
        <source>Wrote the report, the signed decision and its English reading.</source>
        <translation>Gehoorrapport, ondertekende beschikking en de Engelse lezing daarvan weggeschreven.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id. Ids stand in `case show`.</source>
        <translation>&quot;%1&quot; is geen id. Id&apos;s staan in `case show`.</translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot; in this store. `case list` shows those there are.</source>
        <translation>In deze opslag is geen zaak &quot;%1&quot;. `case list` toont welke er zijn.</translation>
    </message>
    <message>
        <source>Folder of the case file; without it, that of the desktop program.</source>
        <translation>Map van het zakenbestand; zonder deze optie die van het bureaubladprogramma.</translation>
    </message>
    <message>
        <source>Who works: the login of a user of the case file.</source>
        <translation>Wie er werkt: de aanmeldnaam van een gebruiker van het zakenbestand.</translation>
    </message>
    <message>
        <source>Answer in JSON on standard output.</source>
        <translation>Antwoord in JSON op de standaarduitvoer.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Deze hulp tonen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>De versie tonen.</translation>
    </message>
    <message>
        <source>Usage: relaasctl [--store DIR] [--json] [--user LOGIN] COMMAND</source>
        <translation>Gebruik: relaasctl [--store DIR] [--json] [--user LOGIN] OPDRACHT</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Opdrachten:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opties:</translation>
    </message>
    <message>
        <source>`relaasctl COMMAND --help` tells the options of a command.</source>
        <translation>`relaasctl OPDRACHT --help` vertelt de opties van een opdracht.</translation>
    </message>
    <message>
        <source>`%1`: %2</source>
        <translation>`%1`: %2</translation>
    </message>
    <message>
        <source>`%1` needs %2.</source>
        <translation>`%1` vraagt nog %2.</translation>
    </message>
    <message>
        <source>`%1` does not know what to do with &quot;%2&quot;.</source>
        <translation>`%1` weet niet wat het met &quot;%2&quot; moet doen.</translation>
    </message>
    <message>
        <source>There is no command in &quot;%1&quot;.</source>
        <translation>In &quot;%1&quot; staat geen opdracht.</translation>
    </message>
    <message>
        <source>%1 is attached: %2, %3 Hz, %4 frames.</source>
        <translation>%1 is gekoppeld: %2, %3 Hz, %4 frames.</translation>
    </message>
    <message>
        <source>attaches a recording to an interview</source>
        <translation>koppelt een opname aan een gehoor</translation>
    </message>
    <message>
        <source>writes the report of an interview</source>
        <translation>schrijft het rapport van een gehoor</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot; here.</source>
        <translation>De gebruiker &quot;%1&quot; is hier niet bekend.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Say who you are with --user LOGIN.</source>
        <translation>Er is niemand aangemeld. Geef met --user LOGIN aan wie u bent.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>De standaardinvoer kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The password of %1 is needed. Name a file with it: --password-file FILE.</source>
        <translation>Het wachtwoord van %1 is nodig. Geef een bestand ermee op: --password-file FILE.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Wachtwoord van %1: </translation>
    </message>
    <message>
        <source>The password file %1 cannot be read (%2).</source>
        <translation>Het wachtwoordbestand %1 kan niet worden gelezen (%2).</translation>
    </message>
    <message>
        <source>File with the password of that user; - reads a line of standard input. Without it the terminal is asked; a demonstration needs none.</source>
        <translation>Bestand met het wachtwoord van die gebruiker; - leest een regel van de standaardinvoer. Zonder deze optie vraagt de terminal erom; bij een demonstratie is het niet nodig.</translation>
    </message>
    <message>
        <source>The backup is in %1 (%2) and was verified.</source>
        <translation>De back-up staat in %1 (%2) en is gecontroleerd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored file(s) could not be saved: run `store check --data`.</source>
        <translation>
            <numerusform>%Ln opgeslagen bestand kon niet in de back-up worden opgenomen: voer `store check --data` uit.</numerusform>
            <numerusform>%Ln opgeslagen bestanden konden niet in de back-up worden opgenomen: voer `store check --data` uit.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on the same disk as the case file and does not survive its loss.</source>
        <translation>De back-up staat op dezelfde schijf als het zakenbestand en gaat met die schijf verloren.</translation>
    </message>
    <message>
        <source>There is no backup in %1.</source>
        <translation>Er is geen back-up in %1.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbrekend</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>%1 is no whole backup of this case file. `store list-backups` shows those there are.</source>
        <translation>%1 is geen volledige back-up van dit zakenbestand. `store list-backups` toont welke er zijn.</translation>
    </message>
    <message>
        <source>Restored is the backup of %1. What was there before is kept in %2.</source>
        <translation>De back-up van %1 is teruggezet. Wat er eerst stond, is bewaard in %2.</translation>
    </message>
    <message>
        <source>These stored files are lost:</source>
        <translation>Deze opgeslagen bestanden zijn verloren:</translation>
    </message>
    <message>
        <source>The case file is as it was written: database, log, %1 stored files, %2 of them read.</source>
        <translation>Het zakenbestand is zoals het is geschreven: database, logboek en %1 opgeslagen bestanden, waarvan er %2 zijn gelezen.</translation>
    </message>
    <message>
        <source>--part takes a part such as 2/7: the second of seven.</source>
        <translation>--part vraagt een deel zoals 2/7: het tweede van zeven.</translation>
    </message>
    <message>
        <source>The backup of %1 can be restored: it was put up, opened and read, with %2 stored files.</source>
        <translation>De back-up van %1 kan worden teruggezet: hij is opgebouwd, geopend en gelezen, met %2 opgeslagen bestanden.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Gestopt. Er is niets achtergebleven.</translation>
    </message>
    <message>
        <source>makes a verified backup</source>
        <translation>maakt een gecontroleerde back-up</translation>
    </message>
    <message>
        <source>Into this folder, where nothing is dropped; without it, the usual one.</source>
        <translation>Naar deze map, waar niets vervalt; zonder deze optie naar de gebruikelijke.</translation>
    </message>
    <message>
        <source>lists the backups, newest first; asks for no user</source>
        <translation>toont de back-ups, nieuwste eerst; vraagt niet om een gebruiker</translation>
    </message>
    <message>
        <source>Those in this folder; without it, the usual one.</source>
        <translation>Die in deze map; zonder deze optie in de gebruikelijke.</translation>
    </message>
    <message>
        <source>puts a backup in the place of the case file, which is kept aside</source>
        <translation>zet een back-up op de plaats van het zakenbestand, dat apart wordt bewaard</translation>
    </message>
    <message>
        <source>reads the case file and names every fault</source>
        <translation>leest het zakenbestand en noemt elke fout</translation>
    </message>
    <message>
        <source>Read every byte of the stored files too.</source>
        <translation>Ook elke byte van de opgeslagen bestanden lezen.</translation>
    </message>
    <message>
        <source>Read a part of the stored files too: 2/7 is the second of seven.</source>
        <translation>Ook een deel van de opgeslagen bestanden lezen: 2/7 is het tweede van zeven.</translation>
    </message>
    <message>
        <source>tries whether the newest backup can be restored</source>
        <translation>probeert of de nieuwste back-up kan worden teruggezet</translation>
    </message>
    <message>
        <source>No case is to be erased.</source>
        <translation>Er hoeft geen zaak te worden vernietigd.</translation>
    </message>
    <message>
        <source>Erase from</source>
        <translation>Vernietigen vanaf</translation>
    </message>
    <message>
        <source>Held because</source>
        <translation>Reden van de blokkering</translation>
    </message>
    <message>
        <source>Case %1 is held and will not be erased.</source>
        <translation>De vernietiging van zaak %1 is geblokkeerd.</translation>
    </message>
    <message>
        <source>Case %1 is no longer held.</source>
        <translation>De vernietiging van zaak %1 is niet meer geblokkeerd.</translation>
    </message>
    <message>
        <source>No new backup was made: %1</source>
        <translation>Er is geen nieuwe back-up gemaakt: %1</translation>
    </message>
    <message>
        <source>The signature is genuine.</source>
        <translation>De ondertekening is echt.</translation>
    </message>
    <message>
        <source>The signature is NOT genuine: report this.</source>
        <translation>De ondertekening is NIET echt: meld dit.</translation>
    </message>
    <message>
        <source>No case was erased.</source>
        <translation>Er is geen zaak vernietigd.</translation>
    </message>
    <message>
        <source>Give a reason with --reason TEXT.</source>
        <translation>Geef een reden op met --reason TEXT.</translation>
    </message>
    <message>
        <source>--within takes a number of days.</source>
        <translation>--within vraagt een aantal dagen.</translation>
    </message>
    <message>
        <source>Why; kept with the case or in its certificate.</source>
        <translation>Waarom; wordt bewaard bij de zaak of in de verklaring.</translation>
    </message>
    <message>
        <source>lists the cases whose time of storing is over, by number only</source>
        <translation>toont de zaken waarvan de bewaartermijn voorbij is, alleen op nummer</translation>
    </message>
    <message>
        <source>Also those whose time is over within so many days.</source>
        <translation>Ook die waarvan de bewaartermijn binnen zoveel dagen voorbij is.</translation>
    </message>
    <message>
        <source>keeps a case from being erased</source>
        <translation>blokkeert de vernietiging van een zaak</translation>
    </message>
    <message>
        <source>ends that</source>
        <translation>heft die blokkering op</translation>
    </message>
    <message>
        <source>erases a case whose time is over, prints the certificate and makes a backup</source>
        <translation>vernietigt een zaak waarvan de bewaartermijn voorbij is, toont de verklaring en maakt een back-up</translation>
    </message>
    <message>
        <source>shows what was erased, with signatures verified</source>
        <translation>toont wat is vernietigd, met controle van de ondertekeningen</translation>
    </message>
    <message>
        <source>--%1 needs a time such as 01:02:03.500.</source>
        <translation>--%1 vraagt een tijd zoals 01:02:03.500.</translation>
    </message>
    <message>
        <source>--out needs the name of a file that ends in .wav, .flac or .opus.</source>
        <translation>--out vraagt de naam van een bestand dat eindigt op .wav, .flac of .opus.</translation>
    </message>
    <message>
        <source>%1 is written, with its origin in %2.</source>
        <translation>%1 is geschreven, met de herkomst in %2.</translation>
    </message>
    <message>
        <source>writes a passage of a sound file to a file of its own, with its origin beside it</source>
        <translation>schrijft een fragment van een geluidsbestand naar een eigen bestand, met de herkomst ernaast</translation>
    </message>
    <message>
        <source>where it begins</source>
        <translation>waar het begint</translation>
    </message>
    <message>
        <source>where it ends</source>
        <translation>waar het eindigt</translation>
    </message>
    <message>
        <source>the file to write: .wav, .flac or .opus</source>
        <translation>het te schrijven bestand: .wav, .flac of .opus</translation>
    </message>
    <message>
        <source>The file cannot be read to its end; check the disk it is on.</source>
        <translation>Het bestand kan niet tot het einde worden gelezen; controleer de schijf waarop het staat.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3, %4 Hz, %n channel(s)</source>
        <translation>
            <numerusform>%1: %2, %3, %4 Hz, %n kanaal</numerusform>
            <numerusform>%1: %2, %3, %4 Hz, %n kanalen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 samples, %2</source>
        <translation>%1 samples, %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>tells what a recording is</source>
        <translation>vertelt wat een opname is</translation>
    </message>
    <message>
        <source>--samples-per-pixel needs a whole number from %1 on.</source>
        <translation>--samples-per-pixel vraagt een geheel getal vanaf %1.</translation>
    </message>
    <message>
        <source>--bits is 8 or 16.</source>
        <translation>--bits is 8 of 16.</translation>
    </message>
    <message>
        <source>Say with --out which file to write.</source>
        <translation>Noem met --out het te schrijven bestand.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>%1 holds the peaks of %2.</source>
        <translation>%1 bevat de golfvorm van %2.</translation>
    </message>
    <message>
        <source>writes the outline of a sound file as audiowaveform does</source>
        <translation>schrijft de golfvorm van een geluidsbestand zoals audiowaveform</translation>
    </message>
    <message>
        <source>Samples of a channel that make one pair; 256 without it.</source>
        <translation>Samples van een kanaal per paar; zonder opgave 256.</translation>
    </message>
    <message>
        <source>Size of a value: 16 (the default) or 8 bit.</source>
        <translation>Grootte van een waarde: 16 (standaard) of 8 bit.</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>Te schrijven bestand.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>tells where somebody speaks in a sound file</source>
        <translation>vertelt waar in een geluidsbestand iemand spreekt</translation>
    </message>
    <message>
        <source>no signal at all</source>
        <translation>helemaal geen signaal</translation>
    </message>
    <message>
        <source>short dropout</source>
        <translation>korte uitval</translation>
    </message>
    <message>
        <source>too loud for the recorder</source>
        <translation>te luid voor de recorder</translation>
    </message>
    <message>
        <source>%1: nothing is damaged, cut off, missing or too loud.</source>
        <translation>%1: niets is beschadigd, afgebroken, weggevallen of te luid.</translation>
    </message>
    <message>
        <source>decodes a recording and names what is damaged, cut off, missing or too loud</source>
        <translation>decodeert een opname en noemt wat beschadigd, afgebroken, weggevallen of te luid is</translation>
    </message>
    <message>
        <source>--track counts from 1: the first sound track of the file is 1.</source>
        <translation>--track telt vanaf 1: het eerste geluidsspoor van het bestand is 1.</translation>
    </message>
    <message>
        <source>which sound track of a file with several</source>
        <translation>welk geluidsspoor van een bestand met meer sporen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1 is no letter: it is larger than 4 MB.</source>
        <translation>%1 is geen brief: het bestand is groter dan 4 MB.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) entered as letter %1.</source>
        <translation>
            <numerusform>%n punt ingevoerd als brief %1.</numerusform>
            <numerusform>%n punten ingevoerd als brief %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Say which interview, when the letter came in and from whom: --interview ID --received 2026-11-20 --from NAME.</source>
        <translation>Geef aan om welk gehoor het gaat, wanneer de brief binnenkwam en van wie: --interview ID --received 2026-11-20 --from NAME.</translation>
    </message>
    <message>
        <source>--channel is letter, email, telephone or spoken.</source>
        <translation>--channel is letter, email, telephone of spoken.</translation>
    </message>
    <message>
        <source>Say where the PDF goes with --out F.pdf.</source>
        <translation>Geef met --out F.pdf aan waar de PDF komt.</translation>
    </message>
    <message>
        <source>enters the points of a lawyer&apos;s letter</source>
        <translation>voert de punten van een brief van de gemachtigde in</translation>
    </message>
    <message>
        <source>The interview whose report the letter is about.</source>
        <translation>Het gehoor waarvan het gehoorrapport in de brief wordt besproken.</translation>
    </message>
    <message>
        <source>The day on which the letter came in.</source>
        <translation>De dag waarop de brief binnenkwam.</translation>
    </message>
    <message>
        <source>Who wrote it.</source>
        <translation>Wie hem schreef.</translation>
    </message>
    <message>
        <source>letter (without it), email, telephone or spoken.</source>
        <translation>letter (als het ontbreekt), email, telephone of spoken.</translation>
    </message>
    <message>
        <source>lists the corrections to the report of an interview</source>
        <translation>toont de correcties op het gehoorrapport van een gehoor</translation>
    </message>
    <message>
        <source>writes the reply to a letter with corrections</source>
        <translation>schrijft de reactie op een brief met correcties</translation>
    </message>
    <message>
        <source>Checked the report as %1: decoded the sound of %2 lines; %3 with speech marked as agreeing (the interview is scripted, so speech in the right place is the script), %4 deviate as noted in the case, %5 silent.</source>
        <translation>Rapport gecontroleerd als %1: het geluid van %2 regels gedecodeerd; %3 met spraak aangemerkt als overeenkomend (het gehoor is uitgeschreven, dus spraak op de juiste plaats is de tekst), %4 wijken af zoals in de zaak staat, %5 stil.</translation>
    </message>
    <message>
        <source>The words alone, as they go to the lawyer: without verdicts and corrections.</source>
        <translation>Alleen de tekst, zoals die naar de gemachtigde gaat: zonder oordelen en correcties.</translation>
    </message>
    <message>
        <source>The interview has no recording %1; report export --json lists those it has.</source>
        <translation>Het gehoor heeft geen opname %1; report export --json noemt de opnamen die het heeft.</translation>
    </message>
    <message>
        <source>Say with --recording which one the times belong to: %1.</source>
        <translation>Zeg met --recording bij welke opname de tijden horen: %1.</translation>
    </message>
    <message>
        <source>Line %1 of the file: %2</source>
        <translation>Regel %1 van het bestand: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of %1 are added, from number %2 on.</source>
        <translation>
            <numerusform>%n regel uit %1 is toegevoegd, met nummer %2.</numerusform>
            <numerusform>%n regels uit %1 zijn toegevoegd, vanaf nummer %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say with --interview which interview the text is the report of.</source>
        <translation>Zeg met --interview van welk gehoor de tekst het rapport is.</translation>
    </message>
    <message>
        <source>adds the lines of a text to the report of an interview</source>
        <translation>voegt de regels van een tekst toe aan het rapport van een gehoor</translation>
    </message>
    <message>
        <source>The interview whose report it is.</source>
        <translation>Het gehoor waarvan dit het rapport is.</translation>
    </message>
    <message>
        <source>The recording that the times of the text belong to.</source>
        <translation>De opname waarbij de tijden van de tekst horen.</translation>
    </message>
    <message>
        <source>A version is a number from 1 on, such as --version 1.</source>
        <translation>Een versie is een getal vanaf 1, zoals --version 1.</translation>
    </message>
    <message>
        <source>Write PDF/A to this file, or a Word document where it ends in .docx.</source>
        <translation>Schrijf PDF/A naar dit bestand, of een Word-document als het op .docx eindigt.</translation>
    </message>
    <message>
        <source>This version; without it the newest.</source>
        <translation>Deze versie; zonder deze optie de nieuwste.</translation>
    </message>
    <message>
        <source>This interview has no report yet.</source>
        <translation>Dit gehoor heeft nog geen gehoorrapport.</translation>
    </message>
    <message>
        <source>The report has no version %1; its newest is version %2.</source>
        <translation>Het rapport heeft geen versie %1; de nieuwste is versie %2.</translation>
    </message>
    <message>
        <source>There is no correction %1; correction list shows those there are.</source>
        <translation>Er is geen correctie %1; correction list toont welke er zijn.</translation>
    </message>
    <message>
        <source>Say which passage with one of --lines, --cited, --correction, or --from and --to.</source>
        <translation>Zeg welk fragment met een van --lines, --cited, --correction, of --from en --to.</translation>
    </message>
    <message>
        <source>--lines needs numbers such as 131-140,150.</source>
        <translation>--lines heeft nummers nodig zoals 131-140,150.</translation>
    </message>
    <message>
        <source>--format is wav or flac: what is disputed must be the same samples.</source>
        <translation>--format is wav of flac: wat wordt betwist, moet uit dezelfde samples bestaan.</translation>
    </message>
    <message>
        <source>Say with --out where the passage goes: a file that ends in .zip, or a folder.</source>
        <translation>Zeg met --out waar het fragment heen gaat: een bestand dat op .zip eindigt, of een map.</translation>
    </message>
    <message>
        <source>saves passages of the recording with the words of the report, for any player</source>
        <translation>slaat fragmenten van de opname op met de woorden van het rapport, voor elke speler</translation>
    </message>
    <message>
        <source>Lines of the report, by number.</source>
        <translation>Regels van het rapport, op nummer.</translation>
    </message>
    <message>
        <source>The lines that the decision cites.</source>
        <translation>De regels die het besluit citeert.</translation>
    </message>
    <message>
        <source>What a correction was compared with, else its line.</source>
        <translation>Waarmee een correctie is vergeleken, anders de regel ervan.</translation>
    </message>
    <message>
        <source>The recording that the times belong to.</source>
        <translation>De opname waar de tijden bij horen.</translation>
    </message>
    <message>
        <source>Of the sound: wav (the default) or flac.</source>
        <translation>Van het geluid: wav (standaard) of flac.</translation>
    </message>
    <message>
        <source>A file that ends in .zip, or a folder that is made.</source>
        <translation>Een bestand dat op .zip eindigt, of een map die wordt gemaakt.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Bevroren</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Begonnen door</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 is begun, with %n line(s).</source>
        <translation>
            <numerusform>Versie %1 is begonnen, met %n regel.</numerusform>
            <numerusform>Versie %1 is begonnen, met %n regels.</numerusform>
        </translation>
    </message>
    <message>
        <source>lists the versions of a report, oldest first</source>
        <translation>toont de versies van een rapport, de oudste eerst</translation>
    </message>
    <message>
        <source>begins the next version of a report whose newest is frozen</source>
        <translation>begint de volgende versie van een rapport waarvan de nieuwste bevroren is</translation>
    </message>
    <message>
        <source>Why there is to be another version.</source>
        <translation>Waarom er nog een versie komt.</translation>
    </message>
    <message>
        <source>Say with --reason why there is to be another version.</source>
        <translation>Zeg met --reason waarom er nog een versie komt.</translation>
    </message>
    <message>
        <source>The interview has no recording yet; recording import attaches one.</source>
        <translation>Het gehoor heeft nog geen opname; recording import voegt er een toe.</translation>
    </message>
    <message>
        <source>Say where the report goes with --out F.pdf or --out F.docx, or ask for the report itself with --json.</source>
        <translation>Geef met --out F.pdf of --out F.docx aan waar het gehoorrapport komt, of vraag met --json om het rapport zelf.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusie</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Vastgelegd door</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Te horen</translation>
    </message>
    <message>
        <source>A finding is named by its number within the case, such as B3.</source>
        <translation>Een opnamebevinding wordt genoemd met het nummer binnen de zaak, zoals B3.</translation>
    </message>
    <message>
        <source>lists the findings on the recording of an interview, oldest first</source>
        <translation>geeft de opnamebevindingen van een gehoor, de oudste eerst</translation>
    </message>
    <message>
        <source>writes one finding on a recording</source>
        <translation>schrijft één opnamebevinding</translation>
    </message>
    <message>
        <source>Without a place in the sound, and so left out: line %1.</source>
        <translation>Zonder plaats in het geluid, en daarom weggelaten: regel %1.</translation>
    </message>
    <message>
        <source>Saving the passages</source>
        <translation>Fragmenten opslaan</translation>
    </message>
    <message>
        <source>--recording goes with --from and --to: lines know their recording.</source>
        <translation>--recording hoort bij --from en --to: regels kennen hun opname.</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Tekst lezen</translation>
    </message>
</context>
</TS>
