<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CaseListPage</name>
    <message>
        <source>Fi&amp;lter</source>
        <translation>&amp;Filter</translation>
    </message>
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
        <source>Line %1 differs from the recording, so it cannot be quoted as written: the recording prevails. Correct the line first.</source>
        <translation>Regel %1 wijkt af van de opname en kan dus niet worden geciteerd zoals die er staat: de opname gaat voor. Verbeter eerst de regel.</translation>
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
        <source>%1 cites line %2, which differs from the recording. The recording prevails: correct the line and cite it again.</source>
        <translation>%1 citeert regel %2, die afwijkt van de opname. De opname gaat voor: verbeter de regel en citeer die opnieuw.</translation>
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
    <name>DecisionStore</name>
    <message>
        <source>That decision is not in the case database.</source>
        <translation>Die beschikking staat niet in het zakenbestand.</translation>
    </message>
    <message>
        <source>This decision was changed by someone else meanwhile. Open it again; your last change was not saved.</source>
        <translation>Deze beschikking is intussen door iemand anders gewijzigd. Open haar opnieuw; uw laatste wijziging is niet opgeslagen.</translation>
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
        <source>Inter&amp;viewer</source>
        <translation>Hoor&amp;medewerker</translation>
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
        <source>&amp;Register level</source>
        <translation>&amp;Registerniveau</translation>
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
        <source>&amp;Add interview</source>
        <translation>Gehoor t&amp;oevoegen</translation>
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
        <source>What &amp;happened</source>
        <translation>&amp;Wat is er gebeurd</translation>
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
        <source>&amp;Add event</source>
        <translation>Gebeurtenis toe&amp;voegen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
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
        <source>Cancelled; nothing was added.</source>
        <translation>Geannuleerd; er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1.</source>
        <translation>Het bestand kan niet tot het einde worden gelezen: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that it is there and may be read.</source>
        <translation>%1 kan niet worden geopend. Controleer of het bestand er is en gelezen mag worden.</translation>
    </message>
    <message>
        <source>The store cannot be written at %1. Check the rights on it.</source>
        <translation>In de opslag kan niet worden geschreven op %1. Controleer de rechten erop.</translation>
    </message>
    <message>
        <source>The file could not be copied into the store: %1. Make room and try again.</source>
        <translation>Het bestand kon niet naar de opslag worden gekopieerd: %1. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file changed while it was being copied. Wait until it is finished and add it again.</source>
        <translation>Het bestand veranderde tijdens het kopiëren. Wacht tot het klaar is en voeg het opnieuw toe.</translation>
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
        <source>differs</source>
        <translation>wijkt af</translation>
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
        <source>Language, theme and signing out</source>
        <translation>Taal, thema en afmelden</translation>
    </message>
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
    <name>OutcomeCatalogue</name>
    <message>
        <source>The outcome %1 is there twice; give each its own code.</source>
        <translation>De uitkomst %1 komt twee keer voor; geef elke uitkomst een eigen code.</translation>
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
        <source>As %1 you may not %2. Ask a colleague who has that role.</source>
        <translation>De rol %1 geeft geen recht om %2. Vraag een collega die dat recht wel heeft.</translation>
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
        <translation>verantwoordelijkheid (AMbV)</translation>
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
    <name>Report</name>
    <message>
        <source>Version %1 of this report is frozen and does not change any more. Record what is wrong in it as a correction.</source>
        <translation>Versie %1 van dit gehoorrapport is definitief en verandert niet meer. Leg vast wat er niet klopt als correctie.</translation>
    </message>
    <message>
        <source>That line is no longer in the report. Open the report again.</source>
        <translation>Die regel staat niet meer in het gehoorrapport. Open het gehoorrapport opnieuw.</translation>
    </message>
    <message>
        <source>The sound of a line must end after it begins. Set the beginning first, then the end.</source>
        <translation>Het geluid van een regel moet eindigen nadat het begint. Zet eerst het begin, dan het einde.</translation>
    </message>
    <message>
        <source>Line %1 has no words or no sound to compare. Set its place in the recording first.</source>
        <translation>Regel %1 heeft geen tekst of geen geluid om te vergelijken. Zet eerst zijn plaats in de opname.</translation>
    </message>
    <message>
        <source>Write down what the recording says in line %1: a difference without a note helps nobody.</source>
        <translation>Schrijf op wat de opname zegt in regel %1: aan een afwijking zonder notitie heeft niemand iets.</translation>
    </message>
    <message>
        <source>This report has no words yet. Write it before freezing it.</source>
        <translation>Dit gehoorrapport heeft nog geen tekst. Schrijf die voordat u het definitief maakt.</translation>
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
</context>
<context>
    <name>Review</name>
    <message>
        <source>Only a submitted decision can be returned or signed. This one is: %1.</source>
        <translation>Alleen een ingediende beschikking kan worden geretourneerd of ondertekend. De status van deze is: %1.</translation>
    </message>
    <message>
        <source>You wrote this decision. A second person must return or sign it.</source>
        <translation>U hebt deze beschikking zelf geschreven. Een tweede persoon moet haar retourneren of ondertekenen.</translation>
    </message>
    <message>
        <source>This decision is signed and does not change any more.</source>
        <translation>Deze beschikking is ondertekend en verandert niet meer.</translation>
    </message>
    <message>
        <source>This decision is submitted. It can be changed once it is returned.</source>
        <translation>Deze beschikking is ingediend. Zij kan worden gewijzigd zodra zij is geretourneerd.</translation>
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
        <source>&amp;Who are you?</source>
        <translation>&amp;Wie bent u?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Aanmelden</translation>
    </message>
    <message>
        <source>This is the demonstration: no password is asked.</source>
        <translation>Dit is de demonstratie: er wordt geen wachtwoord gevraagd.</translation>
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
        <source>The case database is damaged or is no Relaas database. Nothing was changed; put back a copy of it.</source>
        <translation>Het zakenbestand is beschadigd of is niet van Relaas. Er is niets gewijzigd; zet een kopie ervan terug.</translation>
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
    <name>UserStore</name>
    <message>
        <source>There is no user &quot;%1&quot; here.</source>
        <translation>De gebruiker &quot;%1&quot; is hier niet bekend.</translation>
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
        <source>This is not a sound recording the program can read; choose a WAV, FLAC, MP3, Ogg, M4A, AAC, WebM, AMR or WMA file.</source>
        <translation>Dit is geen geluidsopname die het programma kan lezen; kies een WAV-, FLAC-, MP3-, Ogg-, M4A-, AAC-, WebM-, AMR- of WMA-bestand.</translation>
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
    <message numerus="yes">
        <source>%n piece(s) of the recording are damaged and cannot be heard.</source>
        <translation>
            <numerusform>%n stuk van de opname is beschadigd en kan niet worden gehoord.</numerusform>
            <numerusform>%n stukken van de opname zijn beschadigd en kunnen niet worden gehoord.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read to its end; check the disk or network drive it is on.</source>
        <translation>Het bestand kan niet tot het einde worden gelezen; controleer de schijf of netwerkschijf waarop het staat.</translation>
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
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lijst</translation>
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
    <name>relaas::Decisions</name>
    <message>
        <source>The signed letter of this decision is not in the store. Put back a copy of the store.</source>
        <translation>De ondertekende brief van deze beschikking is niet in de opslag. Zet een kopie van de opslag terug.</translation>
    </message>
</context>
<context>
    <name>relaas::Desktop</name>
    <message>
        <source>%1

To look around in invented cases, start Relaas with --demo.</source>
        <translation>%1

Wilt u rondkijken in verzonnen zaken? Start Relaas dan met --demo.</translation>
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
</context>
<context>
    <name>relaas::Interviews</name>
    <message>
        <source>%1 is already in this case, as %2. Nothing was added.</source>
        <translation>%1 is al in deze zaak, als %2. Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>The recording %1 is missing from the store. Put back a copy of the store; the report stays readable.</source>
        <translation>De opname %1 ontbreekt in de opslag. Zet een kopie van de opslag terug; het gehoorrapport blijft leesbaar.</translation>
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
        <translation>opgeslagen %1</translation>
    </message>
    <message>
        <source>Relaas</source>
        <translation>Relaas</translation>
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
    <name>relaas::Player</name>
    <message>
        <source>No sound device was found: the recording moves on, but nothing is heard.</source>
        <translation>Er is geen geluidsapparaat gevonden: de opname loopt door, maar er is niets te horen.</translation>
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
    <name>relaas::Session</name>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Er is niemand aangemeld. Meld u eerst aan.</translation>
    </message>
</context>
<context>
    <name>relaas::SignInPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This store has no users. Ask your administrator to add you, then start again.</source>
        <translation>Deze opslag heeft geen gebruikers. Vraag uw beheerder u toe te voegen en start daarna opnieuw.</translation>
    </message>
</context>
<context>
    <name>relaas::Users</name>
    <message>
        <source>%1 is no longer active. Sign in as another user.</source>
        <translation>%1 is niet meer actief. Meld u aan als een andere gebruiker.</translation>
    </message>
</context>
<context>
    <name>relaas::WaveformView</name>
    <message>
        <source>Recording</source>
        <translation>Opname</translation>
    </message>
</context>
</TS>
