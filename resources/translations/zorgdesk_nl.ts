<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>ActivitiesOverview</name>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>Nog geen activiteiten</translation>
    </message>
    <message>
        <source>Practice tables, trainings and meetings stand here, with everything that belongs to them.</source>
        <translation>Hier staan praktijktafels, vormingen en bijeenkomsten, met alles wat erbij hoort.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nieuwe activiteit</translation>
    </message>
    <message>
        <source>Choose at most {number} rows to delete together.</source>
        <translation>Kies hoogstens {number} rijen om samen te verwijderen.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Bring in a report</source>
        <translation>Bestaand verslag invoeren</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nieuwe activiteit</translation>
    </message>
    <message>
        <source>Bring in an existing report</source>
        <translation>Bestaand verslag invoeren</translation>
    </message>
    <message>
        <source>back to the list of activities</source>
        <translation>terug naar de lijst van activiteiten</translation>
    </message>
    <message>
        <source>in the list: open the activity</source>
        <translation>in de lijst: open de activiteit</translation>
    </message>
    <message>
        <source>in the list: move to the bin</source>
        <translation>in de lijst: naar de prullenbak</translation>
    </message>
</context>
<context>
    <name>ActivityEditor</name>
    <message>
        <source>Export</source>
        <translation>Exporteer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>next tab</source>
        <translation>volgend tabblad</translation>
    </message>
    <message>
        <source>Name badges…</source>
        <translation>Naamkaartjes…</translation>
    </message>
    <message>
        <source>Repeat with the same people</source>
        <translation>Herhaal met dezelfde mensen</translation>
    </message>
    <message>
        <source>Delete this activity</source>
        <translation>Verwijder deze activiteit</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Start the evening</source>
        <translation>Start de avond</translation>
    </message>
    <message>
        <source>Close the evening</source>
        <translation>Sluit de avond af</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Geschiedenis…</translation>
    </message>
    <message numerus="yes">
        <source>The next one is made, with %n invitation(s).</source>
        <translation>
            <numerusform>De volgende is gemaakt, met %n uitnodiging.</numerusform>
            <numerusform>De volgende is gemaakt, met %n uitnodigingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>Search activities</source>
        <translation>Zoek activiteiten</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle jaren</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Alle vormen</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Alle reeksen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle toestanden</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
</context>
<context>
    <name>AffiliationBlock</name>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Job category</source>
        <translation>Functiecategorie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Make this the first organisation</source>
        <translation>Maak dit de eerste organisatie</translation>
    </message>
    <message>
        <source>Change the job at {name}</source>
        <translation>Wijzig de functie bij {name}</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>Haal {name} weg</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Nieuw antwoord</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Change answer {number}</source>
        <translation>Antwoord {number} wijzigen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Satisfaction, recommendation, remarks. A dash for what was not answered.</source>
        <translation>Tevredenheid, aanbeveling, opmerkingen. Een streepje voor wat niet is ingevuld.</translation>
    </message>
    <message>
        <source>Satisfaction goes from 0 to 100, recommendation from 0 to 10.</source>
        <translation>Tevredenheid gaat van 0 tot 100, aanbeveling van 0 tot 10.</translation>
    </message>
    <message>
        <source>80 9 what somebody wrote</source>
        <translation>80 9 wat iemand schreef</translation>
    </message>
    <message>
        <source>Answer on one line</source>
        <translation>Antwoord op één regel</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Tevredenheid</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
</context>
<context>
    <name>AskingField</name>
    <message>
        <source>Name of a person or organisation</source>
        <translation>Naam van een persoon of organisatie</translation>
    </message>
    <message>
        <source>Who asks for the floor</source>
        <translation>Wie vraagt het woord</translation>
    </message>
</context>
<context>
    <name>AttachmentsModel</name>
    <message>
        <source>with “{entry}”</source>
        <translation>bij “{entry}”</translation>
    </message>
</context>
<context>
    <name>AttachmentsTab</name>
    <message>
        <source>No files yet</source>
        <translation>Nog geen bestanden</translation>
    </message>
    <message>
        <source>Drop photographs of the flip chart, slides or a letter here, or paste a picture.</source>
        <translation>Sleep foto’s van de flip-over, dia’s of een brief hierheen, of plak een afbeelding.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Voeg bestanden toe…</translation>
    </message>
    <message>
        <source>Make photographs smaller</source>
        <translation>Maak foto’s kleiner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>paste a picture or file</source>
        <translation>een afbeelding of bestand plakken</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Bestanden toevoegen</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>Groot bekijken</translation>
    </message>
    <message>
        <source>Open in its program</source>
        <translation>Openen in zijn programma</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Bewaar een kopie…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoem</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>The longest side becomes 2000 pixels: enough to read a flip chart.</source>
        <translation>De langste zijde wordt 2000 beeldpunten: genoeg om een flip-over te lezen.</translation>
    </message>
</context>
<context>
    <name>BadgesDialog</name>
    <message>
        <source>Name badges</source>
        <translation>Naamkaartjes</translation>
    </message>
    <message>
        <source>With a QR code that check-in reads</source>
        <translation>Met een QR-code die het onthaal inleest</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Sheet of 2 × 4 labels (99.1 × 67.7 mm)</source>
        <translation>Vel met 2 × 4 etiketten (99,1 × 67,7 mm)</translation>
    </message>
    <message>
        <source>Sheet of 2 × 5 labels (99.1 × 57 mm)</source>
        <translation>Vel met 2 × 5 etiketten (99,1 × 57 mm)</translation>
    </message>
    <message>
        <source>Cards to cut out, credit-card size (85.6 × 54 mm)</source>
        <translation>Uit te snijden kaartjes, bankkaartformaat (85,6 × 54 mm)</translation>
    </message>
    <message>
        <source>Who is expected, speakers too</source>
        <translation>Wie verwacht wordt, ook sprekers</translation>
    </message>
    <message>
        <source>Who is present already</source>
        <translation>Wie al aanwezig is</translation>
    </message>
    <message>
        <source>Everybody who did not cancel</source>
        <translation>Iedereen die niet heeft afgezegd</translation>
    </message>
    <message>
        <source>There is nobody to make a badge for.</source>
        <translation>Er is niemand voor wie een kaartje te maken valt.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n naamkaartje</numerusform>
            <numerusform>%n naamkaartjes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of A4</source>
        <translation>
            <numerusform>%n vel A4</numerusform>
            <numerusform>%n vellen A4</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Who gets one</source>
        <translation>Wie krijgt er een</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Eerste etiket</translation>
    </message>
    <message>
        <source>On a sheet that was used in part: click the first label that is still there.</source>
        <translation>Op een vel waarvan al etiketten gebruikt zijn: klik het eerste aan dat er nog staat.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>Delete for good what is in the bin ({count})?</source>
        <translation>Wat in de prullenbak ligt ({count}) voorgoed verwijderen?</translation>
    </message>
    <message>
        <source>This cannot be undone. A backup of before still has them.</source>
        <translation>Dit kan niet ongedaan worden gemaakt. Een back-up van ervoor heeft ze nog.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Maak de prullenbak leeg</translation>
    </message>
    <message>
        <source>Deleted for good: {count}.</source>
        <translation>Voorgoed verwijderd: {count}.</translation>
    </message>
    <message>
        <source>Kept, because other records need it: {count}.</source>
        <translation>Gebleven, omdat andere gegevens het nodig hebben: {count}.</translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Verwijderd op</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Maak de prullenbak leeg…</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>De prullenbak is leeg</translation>
    </message>
    <message>
        <source>What you delete waits here, and can be put back until you empty the bin.</source>
        <translation>Wat je verwijdert, wacht hier en kan terug tot je de prullenbak leegmaakt.</translation>
    </message>
    <message>
        <source>{name} (merged)</source>
        <translation>{name} (samengevoegd)</translation>
    </message>
</context>
<context>
    <name>BlockDelegate</name>
    <message>
        <source>Edited. Back to what was recorded</source>
        <translation>Aangepast. Terug naar wat genoteerd werd</translation>
    </message>
    <message>
        <source>Add a paragraph below</source>
        <translation>Voeg hieronder een alinea toe</translation>
    </message>
    <message>
        <source>Drag to another place, or Alt and an arrow</source>
        <translation>Versleep naar een andere plaats, of Alt en een pijl</translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>Text of the minutes</source>
        <translation>Tekst van het verslag</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>and {number} more, in the table</source>
        <translation>en nog {number}, in de tabel</translation>
    </message>
</context>
<context>
    <name>BroughtIn</name>
    <message>
        <source>sources disagree</source>
        <translation>bronnen spreken elkaar tegen</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>te bevestigen</translation>
    </message>
    <message>
        <source>Is somebody new</source>
        <translation>Is iemand nieuw</translation>
    </message>
    <message>
        <source>Is the same as…</source>
        <translation>Is dezelfde als…</translation>
    </message>
</context>
<context>
    <name>ChecklistLine</name>
    <message>
        <source>Delete this line</source>
        <translation>Deze regel verwijderen</translation>
    </message>
    <message>
        <source>Ready: {thing}</source>
        <translation>Klaar: {thing}</translation>
    </message>
    <message>
        <source>What must be ready</source>
        <translation>Wat er klaar moet zijn</translation>
    </message>
    <message>
        <source>Days before the activity</source>
        <translation>Dagen voor de activiteit</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>dagen vooraf</translation>
    </message>
</context>
<context>
    <name>ChecklistLines</name>
    <message>
        <source>Add: type what must be ready and press Enter</source>
        <translation>Typ wat er klaar moet zijn en druk op Enter</translation>
    </message>
    <message>
        <source>What must be ready</source>
        <translation>Wat er klaar moet zijn</translation>
    </message>
</context>
<context>
    <name>ChecklistsSection</name>
    <message>
        <source>Kind of activity</source>
        <translation>Soort activiteit</translation>
    </message>
    <message>
        <source>No checklist for this kind yet</source>
        <translation>Nog geen checklist voor deze soort</translation>
    </message>
    <message>
        <source>Begin with a proposal and change it, or type the first line below.</source>
        <translation>Begin met een voorstel en pas het aan, of typ hieronder de eerste regel.</translation>
    </message>
    <message>
        <source>Fill in a proposal</source>
        <translation>Vul een voorstel in</translation>
    </message>
    <message>
        <source>A new activity of this kind takes over this list. What you change here changes no activity that has its list already.</source>
        <translation>Een nieuwe activiteit van deze soort neemt deze lijst over. Wat je hier wijzigt, verandert niets aan activiteiten die hun lijst al hebben.</translation>
    </message>
    <message>
        <source>move the line of a checklist</source>
        <translation>de regel van een checklist verplaatsen</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>ze verwijderen</translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>“{title}” ligt in de prullenbak.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove “{name}”</source>
        <translation>Haal “{name}” weg</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Organisations to add or bring up to date</source>
        <translation>Organisaties om toe te voegen of bij te werken</translation>
    </message>
    <message>
        <source>All recognised organisations: compare with what is here</source>
        <translation>Alle erkende organisaties: vergelijk met wat hier staat</translation>
    </message>
    <message>
        <source>Look at the rows</source>
        <translation>De rijen nakijken</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>deze lijst</translation>
    </message>
    <message>
        <source>None: the rows begin at once</source>
        <translation>Geen: de rijen beginnen meteen</translation>
    </message>
    <message>
        <source>Row {number}: {text}</source>
        <translation>Rij {number}: {text}</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In de lijst</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Bijvoorbeeld</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolom {number}</translation>
    </message>
    <message>
        <source>National register number: is never stored</source>
        <translation>Rijksregisternummer: wordt nooit bewaard</translation>
    </message>
    <message>
        <source>Do not bring in</source>
        <translation>Niet invoeren</translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation>{column} wordt</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are brought in</source>
        <translation>
            <numerusform>%n kolom wordt ingevoerd</numerusform>
            <numerusform>%n kolommen worden ingevoerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) are not shown and not brought in</source>
        <translation>
            <numerusform>nog %n kolom wordt niet getoond en niet ingevoerd</numerusform>
            <numerusform>nog %n kolommen worden niet getoond en niet ingevoerd</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen as for the last list with these headings</source>
        <translation>gekozen zoals bij de vorige lijst met deze titels</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>Rij met de titels</translation>
    </message>
    <message>
        <source>What stands in this list</source>
        <translation>Wat in deze lijst staat</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>Wat elke kolom wordt</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Ander bestand</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Jouw woorden</translation>
    </message>
    <message>
        <source>Recorded now</source>
        <translation>Nu genoteerd</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behoud het mijne</translation>
    </message>
    <message>
        <source>Take over what was recorded</source>
        <translation>Neem over wat genoteerd werd</translation>
    </message>
    <message>
        <source>Changed after your edit</source>
        <translation>Gewijzigd na jouw aanpassing</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Notes, jobs and e-mail addresses of both stay, and all that hangs on either.</source>
        <translation>Nota’s, functies en e-mailadressen van beide blijven, en al wat aan een van de twee hangt.</translation>
    </message>
    <message>
        <source>Notes and names of both stay, and all that hangs on either.</source>
        <translation>Nota’s en namen van beide blijven, en al wat aan een van de twee hangt.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Hangs on it</source>
        <translation>Hangt eraan</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Er ging iets mis</translation>
    </message>
    <message>
        <source>Zorgdesk made a mistake. What was stored is safe, and you can go on working. Send the report below to whoever helps you: it says where it went wrong, and holds no names and nothing of what people said.</source>
        <translation>Zorgdesk maakte een fout. Wat bewaard was, is veilig, en je kan verder werken. Stuur het rapport hieronder naar wie je helpt: het zegt waar het misging, en bevat geen namen en niets van wat mensen zegden.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopieer het rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>CurrentPart</name>
    <message>
        <source>Now · part {number}</source>
        <translation>Nu · deel {number}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>over the time of {count} minutes</source>
        <translation>over de tijd van {count} minuten</translation>
    </message>
    <message>
        <source>left of {count} minutes</source>
        <translation>nog van {count} minuten</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Look for somebody else</source>
        <translation>Zoek iemand anders</translation>
    </message>
    <message>
        <source>Choose a line to say who it is.</source>
        <translation>Kies een rij om te zeggen wie het is.</translation>
    </message>
    <message>
        <source>{name} is:</source>
        <translation>{name} is:</translation>
    </message>
    <message>
        <source>a new person, to be confirmed</source>
        <translation>een nieuwe persoon, te bevestigen</translation>
    </message>
    <message>
        <source>do not bring in</source>
        <translation>niet invoeren</translation>
    </message>
    <message>
        <source>not sure: leave it for later</source>
        <translation>niet zeker: laat het voor later</translation>
    </message>
    <message>
        <source>There is nothing to decide about this row.</source>
        <translation>Over deze rij valt niets te beslissen.</translation>
    </message>
    <message>
        <source>What is right about {name}?</source>
        <translation>Wat klopt er voor {name}?</translation>
    </message>
    <message>
        <source>what the workbook says</source>
        <translation>wat in de ingevulde lijst staat</translation>
    </message>
    <message>
        <source>what is here now</source>
        <translation>wat hier nu staat</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Toen de lijst gemaakt werd</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Hier nu</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>In de ingevulde lijst</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Add a theme</source>
        <translation>Voeg een thema toe</translation>
    </message>
    <message>
        <source>Add a target group</source>
        <translation>Voeg een doelgroep toe</translation>
    </message>
    <message>
        <source>on the box of a thing to prepare: ready</source>
        <translation>op het vakje van iets om voor te bereiden: klaar</translation>
    </message>
    <message>
        <source>move the thing to prepare</source>
        <translation>de regel van de checklist verplaatsen</translation>
    </message>
    <message>
        <source>delete the thing to prepare</source>
        <translation>de regel van de checklist verwijderen</translation>
    </message>
    <message>
        <source>A number has digits only.</source>
        <translation>Een nummer heeft alleen cijfers.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Why cancelled</source>
        <translation>Waarom geannuleerd</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Strand</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Doelgroepen</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inleiding</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Volgende datum</translation>
    </message>
</context>
<context>
    <name>DossierDialog</name>
    <message>
        <source>Dossier of signals</source>
        <translation>Signalendossier</translation>
    </message>
    <message>
        <source>Make the dossier</source>
        <translation>Maak het dossier</translation>
    </message>
    <message>
        <source>Signals in the dossier</source>
        <translation>Signalen in het dossier</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inleiding</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>the minister, a department, a town council…</source>
        <translation>de minister, een departement, een gemeente…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naar boven</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Naar onder</translation>
    </message>
    <message>
        <source>Leave out of the dossier</source>
        <translation>Uit het dossier laten</translation>
    </message>
</context>
<context>
    <name>DragHandle</name>
    <message>
        <source>Drag to another place, or Alt and an arrow</source>
        <translation>Versleep naar een andere plaats, of Alt en een pijl</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Dubbels</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Waarvan</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Merged before</source>
        <translation>Eerder samengevoegd</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Voeg samen</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Geen dubbel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Search for duplicates again</source>
        <translation>Opnieuw dubbels zoeken</translation>
    </message>
    <message>
        <source>merge the two that are shown</source>
        <translation>de twee die getoond worden samenvoegen</translation>
    </message>
    <message>
        <source>these are no duplicates</source>
        <translation>dit zijn geen dubbels</translation>
    </message>
    <message>
        <source>to the next pair</source>
        <translation>naar het volgende paar</translation>
    </message>
    <message>
        <source>back to the list, or stop searching</source>
        <translation>terug naar de lijst, of stoppen met zoeken</translation>
    </message>
    <message>
        <source>nearly certain</source>
        <translation>bijna zeker</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>waarschijnlijk</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>misschien</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>voeg samen</translation>
    </message>
    <message>
        <source>next</source>
        <translation>volgende</translation>
    </message>
    <message>
        <source>not a duplicate</source>
        <translation>geen dubbel</translation>
    </message>
    <message>
        <source>Nothing stands here twice</source>
        <translation>Niets staat hier twee keer</translation>
    </message>
    <message>
        <source>What you said are no duplicates is not asked again.</source>
        <translation>Wat volgens jou geen dubbel is, wordt niet meer gevraagd.</translation>
    </message>
    <message>
        <source>Not searched yet</source>
        <translation>Nog niet gezocht</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, telephone numbers and organisations are compared.</source>
        <translation>Namen, e-mailadressen, telefoonnummers en organisaties worden vergeleken.</translation>
    </message>
    <message>
        <source>Search for duplicates</source>
        <translation>Zoek dubbels</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Everything is being compared …</source>
        <translation>Alles wordt vergeleken …</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>other kind: {first} … {last}</source>
        <translation>andere soort: {first} … {last}</translation>
    </message>
    <message>
        <source>In the minutes</source>
        <translation>In het verslag</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerk</translation>
    </message>
    <message>
        <source>Other speaker…</source>
        <translation>Andere spreker…</translation>
    </message>
    <message>
        <source>Hide or show the name</source>
        <translation>Verberg of toon de naam</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naar boven</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Naar onder</translation>
    </message>
    <message>
        <source>Make it a signal</source>
        <translation>Maak er een signaal van</translation>
    </message>
    <message>
        <source>Make it a task</source>
        <translation>Maak er een actiepunt van</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>Other kind</source>
        <translation>Andere soort</translation>
    </message>
    <message>
        <source>Reaction to</source>
        <translation>Reactie op</translation>
    </message>
    <message>
        <source>To another part</source>
        <translation>Naar een ander deel</translation>
    </message>
    <message>
        <source>Name in the minutes</source>
        <translation>Naam in het verslag</translation>
    </message>
    <message>
        <source>Signal made: {text}</source>
        <translation>Signaal gemaakt: {text}</translation>
    </message>
    <message>
        <source>Task made: {text}</source>
        <translation>Actiepunt gemaakt: {text}</translation>
    </message>
    <message>
        <source>Deleted: {text}</source>
        <translation>Verwijderd: {text}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>EntryAttachments</name>
    <message>
        <source>Add an attachment…</source>
        <translation>Bijlage toevoegen…</translation>
    </message>
    <message>
        <source>Paste a picture with it</source>
        <translation>Plak er een afbeelding bij</translation>
    </message>
    <message>
        <source>Look at its attachments</source>
        <translation>Bekijk de bijlagen</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Geschiedenis…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Bestanden toevoegen</translation>
    </message>
    <message>
        <source>Nothing is attached to this. Drop a file on it.</source>
        <translation>Hier hangt nog niets aan. Sleep er een bestand op.</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>The words of this entry</source>
        <translation>De woorden van deze inbreng</translation>
    </message>
</context>
<context>
    <name>EvaluationTab</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Nog geen antwoorden</translation>
    </message>
    <message>
        <source>Print the form, or send it as a web page, and type above what comes back.</source>
        <translation>Druk het formulier af of stuur het als webpagina, en typ hierboven wat terugkomt.</translation>
    </message>
    <message>
        <source>Form as PDF</source>
        <translation>Formulier als PDF</translation>
    </message>
    <message>
        <source>Nobody wrote a remark yet.</source>
        <translation>Niemand schreef al een opmerking.</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Antwoord {number}</translation>
    </message>
    <message>
        <source>in the line: store the answer; in the list: change it</source>
        <translation>in de regel: het antwoord bewaren; in de lijst: het wijzigen</translation>
    </message>
    <message>
        <source>in the list: to the bin</source>
        <translation>in de lijst: naar de prullenmand</translation>
    </message>
    <message>
        <source>on a scale: another number</source>
        <translation>op een schaal: een ander getal</translation>
    </message>
    <message>
        <source>Paste a list of answers</source>
        <translation>Een lijst antwoorden plakken</translation>
    </message>
    <message>
        <source>Form as web page</source>
        <translation>Formulier als webpagina</translation>
    </message>
    <message>
        <source>satisfaction {number}</source>
        <translation>tevredenheid {number}</translation>
    </message>
    <message>
        <source>recommendation {number}</source>
        <translation>aanbeveling {number}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Lijst plakken…</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Rests on</source>
        <translation>Steunt op</translation>
    </message>
    <message>
        <source>Add something that was said</source>
        <translation>Voeg iets toe wat gezegd werd</translation>
    </message>
    <message>
        <source>It no longer supports this signal; what was said stays in its activity.</source>
        <translation>Het steunt dit signaal niet meer; wat gezegd werd, blijft bij zijn activiteit.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>tevredenheid</translation>
    </message>
    <message>
        <source>recommendation (NPS)</source>
        <translation>aanbeveling (NPS)</translation>
    </message>
    <message>
        <source>The NPS is the share that gives 9 or 10, minus the share that gives 0 to 6.</source>
        <translation>De NPS is het percentage dat 9 of 10 geeft, min het percentage dat 0 tot 6 geeft.</translation>
    </message>
    <message numerus="yes">
        <source>%n promoter(s)</source>
        <translation>
            <numerusform>%n geeft 9 of 10</numerusform>
            <numerusform>%n geven 9 of 10</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passive</source>
        <translation>
            <numerusform>%n geeft 7 of 8</numerusform>
            <numerusform>%n geven 7 of 8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detractor(s)</source>
        <translation>
            <numerusform>%n geeft 0 tot 6</numerusform>
            <numerusform>%n geven 0 tot 6</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>{answers} of {present} present</source>
        <translation>{answers} op {present} aanwezig</translation>
    </message>
</context>
<context>
    <name>FileSection</name>
    <message>
        <source>The file</source>
        <translation>Het bestand</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Open een ander bestand…</translation>
    </message>
    <message>
        <source>Make a new file…</source>
        <translation>Maak een nieuw bestand…</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Maak nu een back-up</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Kijk het bestand na</translation>
    </message>
    <message>
        <source>All you do is kept in this one file, on this computer.</source>
        <translation>Alles wat je doet, staat in dit ene bestand, op deze computer.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>No backup yet. One is made every day, in a folder beside the file.</source>
        <translation>Nog geen back-up. Elke dag komt er een, in een map naast het bestand.</translation>
    </message>
    <message>
        <source>The last one was made {moment}. One is made every day, in a folder beside the file.</source>
        <translation>De laatste dateert van {moment}. Elke dag komt er een, in een map naast het bestand.</translation>
    </message>
    <message>
        <source>Open a file of Zorgdesk</source>
        <translation>Open een bestand van Zorgdesk</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Make a new file of Zorgdesk</source>
        <translation>Maak een nieuw bestand van Zorgdesk</translation>
    </message>
    <message>
        <source>Backup made: {file}</source>
        <translation>Back-up gemaakt: {file}</translation>
    </message>
    <message>
        <source>Reading all of it…</source>
        <translation>Alles wordt nagelezen…</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Er is niets mis mee.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in what was said</source>
        <translation>Zoek in wat gezegd is</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorige (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Volgende (Enter)</translation>
    </message>
    <message>
        <source>Show everything again (Escape)</source>
        <translation>Toon alles weer (Escape)</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle delen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} van {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message>
        <source>{shown} of {count} entries shown.</source>
        <translation>{shown} van {count} inbrengen getoond.</translation>
    </message>
    <message>
        <source>Stored. The filter hides what you just entered.</source>
        <translation>Opgeslagen. De filter verbergt wat je net invoerde.</translation>
    </message>
</context>
<context>
    <name>FloorBox</name>
    <message>
        <source>Who asks for the floor</source>
        <translation>Wie vraagt het woord</translation>
    </message>
    <message>
        <source>Somebody asks for the floor (Ctrl+Enter)</source>
        <translation>Iemand vraagt het woord (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The next one gets the floor (F8)</source>
        <translation>De volgende krijgt het woord (F8)</translation>
    </message>
    <message>
        <source>All speaking times (F9)</source>
        <translation>Alle spreektijden (F9)</translation>
    </message>
    <message>
        <source>Speaking time</source>
        <translation>Spreektijd</translation>
    </message>
    <message>
        <source>Who spoke how often</source>
        <translation>Wie sprak hoe vaak</translation>
    </message>
    <message numerus="yes">
        <source>%n present not heard yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n aanwezige sprak nog niet</numerusform>
            <numerusform>%n aanwezigen spraken nog niet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpTab</name>
    <message>
        <source>No signals yet. On the Live tab, a line that begins with * becomes one.</source>
        <translation>Nog geen signalen. Op het tabblad Live wordt een regel die met * begint er een.</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle actiepunten</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Actiepunten</translation>
    </message>
    <message>
        <source>in the line below: add the task; on a signal: open it</source>
        <translation>op de regel eronder: voeg het actiepunt toe; op een signaal: open het</translation>
    </message>
    <message>
        <source>on the box of a task: done</source>
        <translation>op het vakje van een actiepunt: gedaan</translation>
    </message>
    <message>
        <source>on the box of a task: to the bin</source>
        <translation>op het vakje van een actiepunt: naar de prullenbak</translation>
    </message>
    <message>
        <source>another task</source>
        <translation>een ander actiepunt</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nieuw actiepunt</translation>
    </message>
    <message>
        <source>to {addressee}</source>
        <translation>aan {addressee}</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>geen eigenaar</translation>
    </message>
    <message>
        <source>This activity belongs to no series.</source>
        <translation>Deze activiteit hoort bij geen reeks.</translation>
    </message>
    <message>
        <source>Nothing later in this series is planned yet.</source>
        <translation>In deze reeks is nog niets later gepland.</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Volgende keer</translation>
    </message>
    <message>
        <source>Date of the next meeting</source>
        <translation>Datum van de volgende bijeenkomst</translation>
    </message>
    <message>
        <source>Next in the series</source>
        <translation>Volgende in de reeks</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>Wat werd gedaan?</translation>
    </message>
    <message>
        <source>The step is in the bin.</source>
        <translation>De stap ligt in de prullenbak.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>FurtherAffiliations</name>
    <message>
        <source>Also at</source>
        <translation>Ook bij</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Voeg een organisatie toe</translation>
    </message>
    <message>
        <source>{name} is taken away from this person.</source>
        <translation>{name} is bij deze persoon weggehaald.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>GuestCard</name>
    <message>
        <source>Change…</source>
        <translation>Wijzig…</translation>
    </message>
</context>
<context>
    <name>GuestEditor</name>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Aankomst</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Vertrek</translation>
    </message>
    <message>
        <source>Organisation on that day</source>
        <translation>Organisatie op die dag</translation>
    </message>
    <message>
        <source>Job title on that day</source>
        <translation>Functie op die dag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Leaves now</source>
        <translation>Vertrekt nu</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzig…</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Open de persoon</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Haal van de lijst</translation>
    </message>
    <message>
        <source>Register, not yet here</source>
        <translation>Schrijf in, nog niet hier</translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message>
        <source>next part</source>
        <translation>volgend deel</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>volledig scherm</translation>
    </message>
    <message>
        <source>Find and filter (Ctrl+F)</source>
        <translation>Zoek en filter (Ctrl+F)</translation>
    </message>
    <message>
        <source>A window for the projector (F5)</source>
        <translation>Een venster voor de projector (F5)</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n aanwezig</numerusform>
            <numerusform>%n aanwezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n actiepunt</numerusform>
            <numerusform>%n actiepunten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadSection</name>
    <message>
        <source>A report needs its date.</source>
        <translation>Een verslag heeft zijn datum nodig.</translation>
    </message>
    <message>
        <source>No date was found in this report. Give it here before storing.</source>
        <translation>In dit verslag werd geen datum gevonden. Geef ze hier voor je het bewaart.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inleiding</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Toon oudere</translation>
    </message>
    <message>
        <source>Nothing was recorded of this yet.</source>
        <translation>Hiervan is nog niets vastgelegd.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>HouseStyleSection</name>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation>Kies een sjabloon…</translation>
    </message>
    <message>
        <source>Save an example…</source>
        <translation>Bewaar een voorbeeld…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>For headings in Word, PDF and web pages. It must be dark enough to read on white.</source>
        <translation>Voor titels in Word, PDF en webpagina’s. Ze moet donker genoeg zijn om op wit te lezen.</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Voettekst</translation>
    </message>
    <message>
        <source>At the bottom of every page: address, telephone, website. Two or three lines.</source>
        <translation>Onderaan elke pagina: adres, telefoon, website. Twee of drie regels.</translation>
    </message>
    <message>
        <source>A Word file of your own, with your letterhead. Write {{ titel }}, {{ datum }} and {{ verslag }} where they belong; the example shows every placeholder there is.</source>
        <translation>Een eigen Word-bestand, met jullie briefhoofd. Schrijf {{ titel }}, {{ datum }} en {{ verslag }} waar ze horen; het voorbeeld toont de plaatshouders die er zijn.</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word-sjabloon</translation>
    </message>
    <message>
        <source>None yet: minutes for Word look as Zorgdesk makes them.</source>
        <translation>Nog geen: verslagen voor Word zien eruit zoals Zorgdesk ze maakt.</translation>
    </message>
    <message>
        <source>Use {colour}</source>
        <translation>Gebruik {colour}</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>Kies een Word-sjabloon</translation>
    </message>
    <message>
        <source>From now on minutes for Word stand on your template</source>
        <translation>Verslagen voor Word staan voortaan op jullie sjabloon</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to websites or files were left out, their words stay.</source>
        <translation>
            <numerusform>%n link naar een website of bestand werd weggelaten, de woorden blijven.</numerusform>
            <numerusform>%n links naar websites of bestanden werden weggelaten, de woorden blijven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Example of a house style</source>
        <translation>Voorbeeld van een huisstijl</translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>Bewaar een voorbeeld</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Geschreven: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bring in an existing report</source>
        <translation>Bestaand verslag invoeren</translation>
    </message>
    <message>
        <source>Drop a report here</source>
        <translation>Laat hier een verslag vallen</translation>
    </message>
    <message>
        <source>Word, OpenDocument, PDF, plain text or Markdown. You look it over before it is stored.</source>
        <translation>Word, OpenDocument, PDF, platte tekst of Markdown. Je kijkt het na voor het bewaard wordt.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Kies een bestand…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Open that activity</source>
        <translation>Open die activiteit</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wordt gelezen…</translation>
    </message>
    <message>
        <source>This report was brought in before, as “{title}”.</source>
        <translation>Dit verslag kwam al eerder binnen, als “{title}”.</translation>
    </message>
    <message>
        <source>Leave this report without storing it?</source>
        <translation>Dit verslag verlaten zonder het te bewaren?</translation>
    </message>
    <message>
        <source>What you corrected here is lost; the file itself stays as it is.</source>
        <translation>Wat je hier verbeterde, gaat verloren; het bestand zelf blijft zoals het is.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlaat</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Kies een ander bestand</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Er is niets toegevoegd.</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>At the same time as the part above</source>
        <translation>Tegelijk met het deel erboven</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>uu:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n te veel</numerusform>
            <numerusform>%n te veel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chose this</source>
        <translation>
            <numerusform>%n koos dit</numerusform>
            <numerusform>%n kozen dit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n te bevestigen</numerusform>
            <numerusform>%n te bevestigen</numerusform>
        </translation>
    </message>
    <message>
        <source>places</source>
        <translation>plaatsen</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begint om</translation>
    </message>
    <message>
        <source>Title of the part</source>
        <translation>Titel van het deel</translation>
    </message>
    <message>
        <source>Kind of part</source>
        <translation>Soort onderdeel</translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation>Duur in minuten</translation>
    </message>
    <message>
        <source>Room for how many people</source>
        <translation>Plaats voor hoeveel mensen</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Delete this part</source>
        <translation>Verwijder dit onderdeel</translation>
    </message>
</context>
<context>
    <name>KeptOffer</name>
    <message>
        <source>Put back (F6)</source>
        <translation>Zet terug (F6)</translation>
    </message>
    <message>
        <source>Throw away (Shift+F6)</source>
        <translation>Gooi weg (Shift+F6)</translation>
    </message>
</context>
<context>
    <name>KeyListDialog</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>KioskStart</name>
    <message>
        <source>Self check-in</source>
        <translation>Zelf inchecken</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Deze twee zijn niet gelijk.</translation>
    </message>
    <message numerus="yes">
        <source>Type at least %n digits.</source>
        <translation>
            <numerusform>Typ minstens %n cijfer.</numerusform>
            <numerusform>Typ minstens %n cijfers.</numerusform>
        </translation>
    </message>
    <message>
        <source>People look for their own name and check in with one tap. They see given names with an initial and organisations, nothing else. The PIN is what you stop it with; it is not kept.</source>
        <translation>Mensen zoeken zelf hun naam en checken in met één tik. Zij zien voornamen met een initiaal en organisaties, verder niets. Met de pincode sluit je dit scherm weer af; ze wordt niet bewaard.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>Pincode nog eens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Type the first letters of your name</source>
        <translation>Typ de eerste letters van je naam</translation>
    </message>
    <message>
        <source>That did not work. Please tell the people at the desk.</source>
        <translation>Dat lukte niet. Zeg het even aan de balie.</translation>
    </message>
    <message>
        <source>Tap your name.</source>
        <translation>Tik op je naam.</translation>
    </message>
    <message>
        <source>Nobody is called so on our list. Please ask at the desk.</source>
        <translation>Zo heet niemand op onze lijst. Vraag het even aan de balie.</translation>
    </message>
    <message>
        <source>Or hold your badge before the scanner.</source>
        <translation>Of houd je naamkaartje voor de scanner.</translation>
    </message>
    <message>
        <source>Stop, with the PIN</source>
        <translation>Stoppen, met de pincode</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Letters op het scherm</translation>
    </message>
    <message>
        <source>Welcome! Who are you?</source>
        <translation>Welkom! Wie ben je?</translation>
    </message>
</context>
<context>
    <name>KnownLines</name>
    <message>
        <source>Perhaps it is somebody you know already:</source>
        <translation>Misschien is het iemand die je al kent:</translation>
    </message>
    <message>
        <source>a new person</source>
        <translation>een nieuwe persoon</translation>
    </message>
    <message>
        <source>{name} is:</source>
        <translation>{name} is:</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>space</source>
        <translation>spatie</translation>
    </message>
    <message>
        <source>Take back a letter</source>
        <translation>Een letter terugnemen</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Toon er nog %n</numerusform>
            <numerusform>Toon er nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Bring in a list: {activity}</source>
        <translation>Lijst invoeren: {activity}</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Sleep een lijst hierheen</translation>
    </message>
    <message>
        <source>From Teams, Zoom, Meet, a form, a ticket site or your own spreadsheet. You look it over before anything is stored.</source>
        <translation>Van Teams, Zoom, Meet, een formulier, een ticketsite of je eigen rekenblad. Je kijkt alles na voor er iets bewaard wordt.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Kies een bestand…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The headings of this list are not known: say what each column holds.</source>
        <translation>De titels van deze lijst zijn niet bekend: zeg wat elke kolom bevat.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wordt gelezen…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) brought in</source>
        <translation>
            <numerusform>%n persoon ingevoerd</numerusform>
            <numerusform>%n personen ingevoerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Leave this list without storing it?</source>
        <translation>Deze lijst verlaten zonder ze te bewaren?</translation>
    </message>
    <message>
        <source>What you decided here is lost; the file itself stays as it is.</source>
        <translation>Wat je hier koos, gaat verloren; het bestand zelf blijft zoals het is.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
</context>
<context>
    <name>ListImportDialog</name>
    <message>
        <source>Bring in a list of people</source>
        <translation>Lijst van personen invoeren</translation>
    </message>
    <message>
        <source>Bring in a list of organisations</source>
        <translation>Lijst van organisaties invoeren</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <translation>Sleep een lijst hierheen</translation>
    </message>
    <message>
        <source>Excel, OpenDocument or CSV. You look over every row before anything is stored.</source>
        <translation>Excel, OpenDocument of CSV. Je kijkt elke rij na voor er iets wordt bewaard.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Kies een bestand…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Leave this list without storing it?</source>
        <translation>Deze lijst verlaten zonder ze te bewaren?</translation>
    </message>
    <message>
        <source>What you decided here is lost; the file itself stays as it is.</source>
        <translation>Wat je hier koos, gaat verloren; het bestand zelf blijft zoals het is.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
</context>
<context>
    <name>ListsSection</name>
    <message>
        <source>Which list</source>
        <translation>Welke lijst</translation>
    </message>
    <message>
        <source>Values of the list</source>
        <translation>Waarden van de lijst</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nieuwe waarde</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>move the value of a list</source>
        <translation>verplaats de waarde van een lijst</translation>
    </message>
    <message>
        <source>rename it</source>
        <translation>hernoem ze</translation>
    </message>
    <message>
        <source>{value} (retired)</source>
        <translation>{value} (buiten gebruik)</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Opnieuw gebruiken</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Buiten gebruik</translation>
    </message>
    <message>
        <source>A retired value stays on old records, and is no longer offered.</source>
        <translation>Een waarde buiten gebruik blijft op oude gegevens staan, en wordt niet meer aangeboden.</translation>
    </message>
</context>
<context>
    <name>LiveLine</name>
    <message>
        <source>Note it</source>
        <translation>Noteer</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>een deelnemer</translation>
    </message>
    <message>
        <source>new: {name}</source>
        <translation>nieuw: {name}</translation>
    </message>
    <message>
        <source>Note it (Enter)</source>
        <translation>Noteer (Enter)</translation>
    </message>
    <message>
        <source>Type what is said</source>
        <translation>Typ wat gezegd wordt</translation>
    </message>
</context>
<context>
    <name>LiveTab</name>
    <message>
        <source>Nothing was said yet</source>
        <translation>Er is nog niets gezegd</translation>
    </message>
    <message>
        <source>Type below what is said and press Enter. A sign in front says what it is: ? a question, &gt; a reaction, ! a point of attention, * a signal, = a decision, - a task. @ says who.</source>
        <translation>Typ hieronder wat gezegd wordt en druk op Enter. Een teken vooraan zegt wat het is: ? een vraag, &gt; een reactie, ! een aandachtspunt, * een signaal, = een beslissing, - een actiepunt. @ zegt wie.</translation>
    </message>
    <message>
        <source>leave full screen</source>
        <translation>verlaat het volledige scherm</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>volledig scherm</translation>
    </message>
    <message>
        <source>store the line</source>
        <translation>bewaar de regel</translation>
    </message>
    <message>
        <source>a new line in the same entry</source>
        <translation>een nieuwe regel in dezelfde inbreng</translation>
    </message>
    <message>
        <source>who says it, for which organisation, on which theme</source>
        <translation>wie het zegt, voor welke organisatie, over welk thema</translation>
    </message>
    <message>
        <source>a text block of your own, from Settings</source>
        <translation>een eigen tekstblok, uit Instellingen</translation>
    </message>
    <message>
        <source>in an empty line: edit the last entry</source>
        <translation>op een lege regel: bewerk de laatste inbreng</translation>
    </message>
    <message>
        <source>to the stream, to correct an entry; Escape goes back</source>
        <translation>naar de stroom, om een inbreng te verbeteren; Escape keert terug</translation>
    </message>
    <message>
        <source>next part, part before</source>
        <translation>volgend deel, vorig deel</translation>
    </message>
    <message>
        <source>a window for the projector</source>
        <translation>een venster voor de projector</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Volgend deel</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Vorig deel</translation>
    </message>
    <message>
        <source>A window for the projector</source>
        <translation>Een venster voor de projector</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>The window changes at once.</source>
        <translation>Het venster verandert meteen.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Of the size your system uses.</source>
        <translation>Van de grootte die je systeem gebruikt.</translation>
    </message>
    <message>
        <source>Show the signs under the line of Live</source>
        <translation>Toon de tekens onder de regel van Live</translation>
    </message>
</context>
<context>
    <name>MergesDialog</name>
    <message>
        <source>Merged before</source>
        <translation>Eerder samengevoegd</translation>
    </message>
    <message>
        <source>Nothing was merged yet.</source>
        <translation>Er is nog niets samengevoegd.</translation>
    </message>
    <message>
        <source>Make two again</source>
        <translation>Maak er weer twee van</translation>
    </message>
    <message>
        <source>merged again since</source>
        <translation>later verder samengevoegd</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Ging op</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Making two again puts back exactly what the merge moved. What somebody changed since stays as it is.</source>
        <translation>Weer twee maken zet precies terug wat de samenvoeging verplaatste. Wat iemand intussen wijzigde, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>MinutesSide</name>
    <message>
        <source>Public version, without names</source>
        <translation>Publieke versie, zonder namen</translation>
    </message>
    <message>
        <source>Names in the text…</source>
        <translation>Namen in de tekst…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Export version {number}</source>
        <translation>Exporteer versie {number}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteer</translation>
    </message>
</context>
<context>
    <name>MinutesTab</name>
    <message>
        <source>Nothing to write up yet</source>
        <translation>Nog niets te verslaan</translation>
    </message>
    <message>
        <source>What is said on the Live tab, and who is there, becomes minutes here, ready to edit.</source>
        <translation>Wat op het tabblad Live gezegd wordt en wie er is, wordt hier een verslag dat je kan bewerken.</translation>
    </message>
    <message>
        <source>Go to Live</source>
        <translation>Ga naar Live</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>go from passage to passage</source>
        <translation>ga van passage naar passage</translation>
    </message>
    <message>
        <source>edit the passage; again: done</source>
        <translation>bewerk de passage; nog eens: klaar</translation>
    </message>
    <message>
        <source>while editing: a new line</source>
        <translation>tijdens het bewerken: een nieuwe regel</translation>
    </message>
    <message>
        <source>a new paragraph below</source>
        <translation>een nieuwe alinea eronder</translation>
    </message>
    <message>
        <source>while editing: give up the change</source>
        <translation>tijdens het bewerken: laat de wijziging vallen</translation>
    </message>
    <message>
        <source>put back or throw away what was typed and not stored</source>
        <translation>zet terug of gooi weg wat getypt en niet bewaard is</translation>
    </message>
    <message>
        <source>everything that can be done with the passage</source>
        <translation>alles wat met de passage kan</translation>
    </message>
    <message>
        <source>the next passage that asks attention, or the one before</source>
        <translation>de volgende passage die aandacht vraagt, of de vorige</translation>
    </message>
    <message>
        <source>move the passage</source>
        <translation>de passage verplaatsen</translation>
    </message>
    <message>
        <source>a moved passage back to its own place</source>
        <translation>een verplaatste passage terug naar haar eigen plaats</translation>
    </message>
    <message>
        <source>leave the passage out</source>
        <translation>laat de passage weg</translation>
    </message>
    <message>
        <source>merge with the passage above, or part again</source>
        <translation>samenvoegen met de passage erboven, of weer uit elkaar</translation>
    </message>
    <message>
        <source>direct or reported speech</source>
        <translation>directe of indirecte rede</translation>
    </message>
    <message>
        <source>back to what was recorded, or show again</source>
        <translation>terug naar wat genoteerd werd, of opnieuw tonen</translation>
    </message>
    <message>
        <source>on a signal: open it</source>
        <translation>op een signaal: het openen</translation>
    </message>
    <message>
        <source>compare with what was recorded since</source>
        <translation>vergelijk met wat sindsdien genoteerd werd</translation>
    </message>
    <message>
        <source>keep your words, whatever was recorded since</source>
        <translation>je woorden behouden, wat er ook genoteerd werd</translation>
    </message>
    <message>
        <source>make a remark; Ctrl+Enter adds it</source>
        <translation>een opmerking maken; Ctrl+Enter voegt ze toe</translation>
    </message>
    <message>
        <source>to the remark on the passage; Space: resolved</source>
        <translation>naar de opmerking bij de passage; spatie: opgelost</translation>
    </message>
    <message>
        <source>Send the minutes by e-mail</source>
        <translation>Het verslag versturen per e-mail</translation>
    </message>
    <message>
        <source>Export minutes: {format}</source>
        <translation>Exporteer het verslag: {format}</translation>
    </message>
    <message>
        <source>Left out of the minutes</source>
        <translation>Weggelaten uit het verslag</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Words of your own</source>
        <translation>Eigen woorden</translation>
    </message>
    <message>
        <source>In place of {name}</source>
        <translation>In de plaats van {name}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more sentence(s)</source>
        <translation>
            <numerusform>en nog %n zin</numerusform>
            <numerusform>en nog %n zinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>becomes “{words}”</source>
        <translation>wordt “{words}”</translation>
    </message>
    <message>
        <source>becomes words of your own</source>
        <translation>wordt eigen woorden</translation>
    </message>
    <message>
        <source>stays: it is no person’s name here</source>
        <translation>blijft staan: hier is het geen naam van een persoon</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>te beslissen</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>beslist</translation>
    </message>
    <message>
        <source>replaced by itself</source>
        <translation>vanzelf vervangen</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Names in the text</source>
        <translation>Namen in de tekst</translation>
    </message>
    <message>
        <source>Decide so</source>
        <translation>Beslis zo</translation>
    </message>
    <message>
        <source>Names in the public version are decided</source>
        <translation>De namen in de publieke versie zijn beslist</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>The public version names nobody outside the list of speakers. These names stand in the text: choose for each what comes in its place.</source>
        <translation>De publieke versie noemt niemand buiten de lijst van sprekers. Deze namen staan in de tekst: kies voor elke naam wat in de plaats komt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>NamingPanel</name>
    <message>
        <source>Who is named</source>
        <translation>Wie wordt genoemd</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wie spreekt</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Verontschuldigd</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Needs a projector</source>
        <translation>Heeft een projector nodig</translation>
    </message>
    <message>
        <source>by train, from Ghent…</source>
        <translation>met de trein, vanuit Gent…</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>niet akkoord</translation>
    </message>
    <message>
        <source>An amount is written as 150 or 150,50.</source>
        <translation>Schrijf een bedrag als 150 of 150,50.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Vervoer</translation>
    </message>
    <message>
        <source>Fee in euro</source>
        <translation>Vergoeding in euro</translation>
    </message>
    <message>
        <source>Being recorded</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Needs also</source>
        <translation>Heeft ook nodig</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>projector</translation>
    </message>
    <message>
        <source>may be recorded</source>
        <translation>mag opgenomen worden</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>geen opname</translation>
    </message>
</context>
<context>
    <name>NewTask</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>What must be done? Enter adds it</source>
        <translation>Wat moet er gebeuren? Enter voegt het toe</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nieuw actiepunt</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Tegen wanneer</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>No activity is planned</source>
        <translation>Er is geen activiteit gepland</translation>
    </message>
    <message>
        <source>Make the activity you prepare: its programme, who speaks and who comes. On the day itself it stands here, with a button to start it.</source>
        <translation>Maak de activiteit die je voorbereidt: haar programma, wie spreekt en wie komt. Op de dag zelf staat ze hier, met een knop om te starten.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nieuwe activiteit</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n ingeschreven</numerusform>
            <numerusform>%n ingeschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n spreker</numerusform>
            <numerusform>%n sprekers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open signal(s)</source>
        <translation>
            <numerusform>%n open signaal</numerusform>
            <numerusform>%n open signalen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Perhaps it is somebody you know already:</source>
        <translation>Misschien is het iemand die je al kent:</translation>
    </message>
    <message>
        <source>Mark this person as present</source>
        <translation>Zet deze persoon op aanwezig</translation>
    </message>
</context>
<context>
    <name>OptionalDate</name>
    <message>
        <source>day/month/year</source>
        <translation>dag/maand/jaar</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Kies in de kalender</translation>
    </message>
    <message>
        <source>This is no date: type day/month/year, such as 15/3/2026.</source>
        <translation>Dit is geen datum: typ dag/maand/jaar, zoals 15/3/2026.</translation>
    </message>
    <message>
        <source>This date cannot be right: give one from 1900 to 2100.</source>
        <translation>Deze datum kan niet kloppen: geef er een van 1900 tot 2100.</translation>
    </message>
    <message>
        <source>Press Enter for {date}.</source>
        <translation>Druk op Enter voor {date}.</translation>
    </message>
</context>
<context>
    <name>OptionalTime</name>
    <message>
        <source>hh:mm</source>
        <translation>uu:mm</translation>
    </message>
</context>
<context>
    <name>OrganisationRecord</name>
    <message>
        <source>Add a theme</source>
        <translation>Voeg een thema toe</translation>
    </message>
    <message>
        <source>Add a target group</source>
        <translation>Voeg een doelgroep toe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gezegd</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>These digits do not form an enterprise number.</source>
        <translation>Deze cijfers vormen geen ondernemingsnummer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Ondernemingsnummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Deel van</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Doelgroepen</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation>Andere namen, een per regel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>OwnSection</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Kies een afbeelding…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jouw naam</translation>
    </message>
    <message>
        <source>Stands in the history and on the minutes you write, on this computer only.</source>
        <translation>Staat in de geschiedenis en op de verslagen die je schrijft, alleen op deze computer.</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation>Naam van je organisatie</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 2 MB.</source>
        <translation>PNG of JPEG, hoogstens 2 MB.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Kies een logo</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or do…</source>
        <translation>Zoek of doe…</translation>
    </message>
    <message>
        <source>close</source>
        <translation>sluit</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Type two letters or more.</source>
        <translation>Typ twee letters of meer.</translation>
    </message>
    <message>
        <source>Nothing begins with these letters.</source>
        <translation>Niets begint met deze letters.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Laatst geopend</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Doe</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Fill in from paper</source>
        <translation>Van papier invullen</translation>
    </message>
    <message>
        <source>Whoever is not ticked was absent</source>
        <translation>Wie niet is aangekruist, was afwezig</translation>
    </message>
    <message>
        <source>Given name Family name, Organisation, e-mail</source>
        <translation>Voornaam Familienaam, Organisatie, e-mail</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Vul in</translation>
    </message>
    <message>
        <source>From paper: {marked} filled in, {new} came without registration.</source>
        <translation>Van papier: {marked} ingevuld, {new} zonder inschrijving.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>The numbers are those of the sign-in sheet that was made last.</source>
        <translation>De nummers zijn die van het laatst gemaakte aanwezigheidsblad.</translation>
    </message>
    <message>
        <source>No sign-in sheet was made yet: the numbers are those of the alphabetical list.</source>
        <translation>Er is nog geen aanwezigheidsblad gemaakt: de nummers zijn die van de alfabetische lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%n without registration</source>
        <translation>
            <numerusform>%n zonder inschrijving</numerusform>
            <numerusform>%n zonder inschrijving</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing filled in yet.</source>
        <translation>Nog niets ingevuld.</translation>
    </message>
    <message>
        <source>Nobody has number {numbers}.</source>
        <translation>Niemand heeft nummer {numbers}.</translation>
    </message>
    <message>
        <source>“{piece}” is not understood.</source>
        <translation>“{piece}” wordt niet begrepen.</translation>
    </message>
    <message>
        <source>Numbers on the sheet</source>
        <translation>Nummers op het blad</translation>
    </message>
    <message>
        <source>Written down below the sheet, one person a line</source>
        <translation>Onder het blad bijgeschreven, één persoon per regel</translation>
    </message>
    <message>
        <source>A number alone: present. With v behind it: excused. With a: absent.</source>
        <translation>Een nummer alleen is aanwezig, met v erachter verontschuldigd, met a afwezig.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>Attendance of which part</source>
        <translation>Aanwezigheid van welk onderdeel</translation>
    </message>
    <message>
        <source>Whole activity</source>
        <translation>Hele activiteit</translation>
    </message>
    <message numerus="yes">
        <source>%n chose this</source>
        <translation>
            <numerusform>%n koos dit</numerusform>
            <numerusform>%n kozen dit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n aanwezig</numerusform>
            <numerusform>%n aanwezig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsTab</name>
    <message>
        <source>present</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>verontschuldigd</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nieuwe persoon</translation>
    </message>
    <message>
        <source>Type a name or organisation</source>
        <translation>Typ een naam of organisatie</translation>
    </message>
    <message>
        <source>Nobody registered yet</source>
        <translation>Nog niemand ingeschreven</translation>
    </message>
    <message>
        <source>Type a name above: Enter adds somebody of the register or somebody new as present.</source>
        <translation>Typ hierboven een naam: Enter voegt iemand die je kent of iemand nieuw toe als aanwezig.</translation>
    </message>
    <message>
        <source>mark the first one, or the chosen one, as present</source>
        <translation>de eerste of de gekozene is aanwezig</translation>
    </message>
    <message>
        <source>mark as excused</source>
        <translation>verontschuldigd</translation>
    </message>
    <message>
        <source>somebody new, with what was typed</source>
        <translation>iemand nieuw, met wat je typte</translation>
    </message>
    <message>
        <source>choose another line while typing</source>
        <translation>kies een andere regel tijdens het typen</translation>
    </message>
    <message>
        <source>in the list: present, also for several selected lines</source>
        <translation>in de lijst: aanwezig, ook voor meer gekozen regels</translation>
    </message>
    <message>
        <source>in the list: excused, absent, not filled in</source>
        <translation>in de lijst: verontschuldigd, afwezig, niet ingevuld</translation>
    </message>
    <message>
        <source>a new person is somebody known: the first who is offered</source>
        <translation>een nieuwe persoon is toch iemand bekend: de eerste die wordt voorgesteld</translation>
    </message>
    <message>
        <source>attendance of the next part</source>
        <translation>aanwezigheid van het volgende onderdeel</translation>
    </message>
    <message>
        <source>in the list: change role, times and organisation</source>
        <translation>in de lijst: wijzig rol, uren en organisatie</translation>
    </message>
    <message>
        <source>in the list: take off the list</source>
        <translation>in de lijst: haal van de lijst</translation>
    </message>
    <message>
        <source>Everybody present</source>
        <translation>Iedereen aanwezig</translation>
    </message>
    <message>
        <source>Fill in from paper</source>
        <translation>Van papier invullen</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Lijst invoeren…</translation>
    </message>
    <message>
        <source>Self check-in</source>
        <translation>Zelf inchecken</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Taken off the list: {names}</source>
        <translation>Van de lijst gehaald: {names}</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>Go to where it was said</source>
        <translation>Ga naar waar het gezegd is</translation>
    </message>
    <message>
        <source>Do not quote this</source>
        <translation>Dit niet citeren</translation>
    </message>
    <message>
        <source>This may be quoted</source>
        <translation>Dit mag geciteerd worden</translation>
    </message>
</context>
<context>
    <name>PassageActions</name>
    <message>
        <source>This passage</source>
        <translation>Deze passage</translation>
    </message>
    <message>
        <source>Everything with this passage</source>
        <translation>Alles met deze passage</translation>
    </message>
    <message>
        <source>What was recorded here is gone. Your words do not come in the exports.</source>
        <translation>Wat hier genoteerd werd, is weg. Jouw woorden komen niet in de exports.</translation>
    </message>
    <message>
        <source>What was recorded here changed after your edit.</source>
        <translation>Wat hier genoteerd werd, is gewijzigd na jouw aanpassing.</translation>
    </message>
    <message>
        <source>Left out: it does not come in the exports.</source>
        <translation>Weggelaten: het komt niet in de exports.</translation>
    </message>
    <message>
        <source>Your own paragraph.</source>
        <translation>Je eigen alinea.</translation>
    </message>
    <message>
        <source>In your own words.</source>
        <translation>In je eigen woorden.</translation>
    </message>
    <message>
        <source>Plain language: reads easily</source>
        <translation>Klare taal: leest vlot</translation>
    </message>
    <message>
        <source>Plain language: takes some attention</source>
        <translation>Klare taal: vraagt wat aandacht</translation>
    </message>
    <message>
        <source>Plain language: hard to read</source>
        <translation>Klare taal: leest moeilijk</translation>
    </message>
    <message numerus="yes">
        <source>%n long sentence(s)</source>
        <translation>
            <numerusform>%n lange zin</numerusform>
            <numerusform>%n lange zinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heavy word(s)</source>
        <translation>
            <numerusform>%n zwaar woord</numerusform>
            <numerusform>%n zware woorden</numerusform>
        </translation>
    </message>
    <message>
        <source>score {number}</source>
        <translation>score {number}</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>To look at</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>Zorgdesk was not sure of these. Enter goes to where each came in.</source>
        <translation>Hiervan was Zorgdesk niet zeker. Enter gaat naar waar elk terechtkwam.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Save…</source>
        <translation>Bewaar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message>
        <source>Only open with a password</source>
        <translation>Alleen te openen met een wachtwoord</translation>
    </message>
    <message>
        <source>There are addresses or telephone numbers in it. Pass the password on in another way than the file. Without it nobody can open the file, you neither.</source>
        <translation>Er staan adressen of telefoonnummers in. Geef het wachtwoord op een andere manier door dan het bestand. Zonder wachtwoord kan niemand het bestand openen, jij ook niet.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog eens</translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation>Dit is niet hetzelfde.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a list of answers</source>
        <translation>Een lijst antwoorden plakken</translation>
    </message>
    <message>
        <source>Read from the columns {titles}.</source>
        <translation>Gelezen uit de kolommen {titles}.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n answer(s)</source>
        <translation>
            <numerusform>%n antwoord toevoegen</numerusform>
            <numerusform>%n antwoorden toevoegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood, and left out:</source>
        <translation>
            <numerusform>%n regel niet begrepen en weggelaten:</numerusform>
            <numerusform>%n regels niet begrepen en weggelaten:</numerusform>
        </translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>regel {number}</translation>
    </message>
    <message>
        <source>List of answers</source>
        <translation>Lijst van antwoorden</translation>
    </message>
    <message>
        <source>80 9 what somebody wrote
65 - one line for each answer</source>
        <translation>80 9 wat iemand schreef
65 - één regel per antwoord</translation>
    </message>
    <message>
        <source>One line for each answer: satisfaction (0–100), recommendation (0–10) and remarks, with blanks, tabs, semicolons or commas between them. A table from a form may keep its header line.</source>
        <translation>Eén regel per antwoord: tevredenheid (0–100), aanbeveling (0–10) en opmerkingen, met spaties, tabs, puntkomma’s of komma’s ertussen. Een tabel van een formulier mag haar kopregel houden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprekers</translation>
    </message>
    <message>
        <source>On the lists of people</source>
        <translation>Op de lijsten van mensen</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <translation>Voeg een spreker toe</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Voeg iemand toe</translation>
    </message>
</context>
<context>
    <name>PersonRecord</name>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gezegd</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Actiepunten</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienaam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Other e-mail addresses, one a line</source>
        <translation>Andere e-mailadressen, één per regel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Job category</source>
        <translation>Functiecategorie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>Take back a digit</source>
        <translation>Een cijfer terug</translation>
    </message>
    <message>
        <source>Back to the names</source>
        <translation>Terug naar de namen</translation>
    </message>
    <message>
        <source>That is not the PIN. Whoever started this screen knows it.</source>
        <translation>Dat is niet de pincode. Wie dit scherm startte, kent ze.</translation>
    </message>
    <message>
        <source>Type the PIN to stop</source>
        <translation>Typ de pincode om te stoppen</translation>
    </message>
</context>
<context>
    <name>PolicyDocumentRecord</name>
    <message>
        <source>Another name of the same document</source>
        <translation>Andere naam van hetzelfde document</translation>
    </message>
    <message>
        <source>Supports these signals</source>
        <translation>Steunt deze signalen</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>The two documents are one now.</source>
        <translation>De twee documenten zijn er nu één.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Its policy links come to this document; the other name goes to the bin.</source>
        <translation>De beleidslinks ervan komen bij dit document; de andere naam gaat naar de prullenmand.</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Samenvoegen met</translation>
    </message>
</context>
<context>
    <name>PolicySignalsPage</name>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>Nieuw signaal</translation>
    </message>
    <message>
        <source>Make a dossier</source>
        <translation>Maak dossier</translation>
    </message>
    <message>
        <source>Export signals</source>
        <translation>Signalen exporteren</translation>
    </message>
    <message>
        <source>Signals as a board</source>
        <translation>Signalen als bord</translation>
    </message>
    <message>
        <source>Signals as a table</source>
        <translation>Signalen als tabel</translation>
    </message>
    <message>
        <source>Report back…</source>
        <translation>Terugkoppelen…</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Verwijder {name}</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>pijlen</translation>
    </message>
    <message>
        <source>from card to card</source>
        <translation>van kaart naar kaart</translation>
    </message>
    <message>
        <source>choose the card for a dossier, or no longer</source>
        <translation>de kaart kiezen voor een dossier, of niet meer</translation>
    </message>
    <message>
        <source>open the signal</source>
        <translation>open het signaal</translation>
    </message>
    <message>
        <source>move the card to the state beside it</source>
        <translation>verplaats de kaart naar de toestand ernaast</translation>
    </message>
    <message>
        <source>close the open signal</source>
        <translation>sluit het open signaal</translation>
    </message>
    <message>
        <source>in the table: move to the bin</source>
        <translation>in de tabel: naar de prullenbak</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Policy documents</source>
        <translation>Beleidsdocumenten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteer</translation>
    </message>
</context>
<context>
    <name>PreparationCard</name>
    <message>
        <source>Preparation</source>
        <translation>Voorbereiding</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>In Settings, Checklists, you say once what each kind of activity needs.</source>
        <translation>Bij Instellingen, Checklists zeg je één keer wat elke soort activiteit nodig heeft.</translation>
    </message>
    <message>
        <source>From the times before</source>
        <translation>Van vorige keren</translation>
    </message>
    <message>
        <source>Put the minutes on the programme</source>
        <translation>Zet het verslag op het programma</translation>
    </message>
    <message>
        <source>Take over the checklist of {kind}</source>
        <translation>Neem de checklist van {kind} over</translation>
    </message>
    <message>
        <source>“{title}” stands on the programme.</source>
        <translation>“{title}” staat op het programma.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>“{title}” ligt in de prullenbak.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} van {total}</translation>
    </message>
    <message>
        <source>other file</source>
        <translation>ander bestand</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>openen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>sluiten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Bewaar een kopie…</translation>
    </message>
    <message>
        <source>choose the day</source>
        <translation>kies de dag</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolommen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The list is of:</source>
        <translation>De lijst is van:</translation>
    </message>
    <message>
        <source>on average {time}, as the list says</source>
        <translation>gemiddeld {time}, volgens de lijst</translation>
    </message>
    <message>
        <source>Of which day is this list? Until you say so, its times are left out.</source>
        <translation>Van welke dag is deze lijst? Zolang je dat niet zegt, blijven de uren weg.</translation>
    </message>
    <message>
        <source>This list holds names alone. Were these people there? Choose the kind of list.</source>
        <translation>In deze lijst staan alleen namen. Waren die personen er? Kies dan de soort lijst.</translation>
    </message>
    <message>
        <source>This list came in before. Only what you change now is stored.</source>
        <translation>Deze lijst kwam al eerder binnen. Alleen wat je nu wijzigt, wordt bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) differ only by a sign: take the person known</source>
        <translation>
            <numerusform>%n naam verschilt maar een teken: neem de gekende persoon</numerusform>
            <numerusform>%n namen verschillen maar een teken: neem de gekende personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>Niets in te voeren</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n person(s)</source>
        <translation>
            <numerusform>%n persoon invoeren</numerusform>
            <numerusform>%n personen invoeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stay behind: you can bring in this list again for them</source>
        <translation>
            <numerusform>%n rij blijft achter: voer deze lijst later opnieuw in om ze af te werken</numerusform>
            <numerusform>%n rijen blijven achter: voer deze lijst later opnieuw in om ze af te werken</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of list:</source>
        <translation>Soort lijst:</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Rijen van de lijst</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Invoeren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are brought in</source>
        <translation>
            <numerusform>%n rij wordt ingevoerd</numerusform>
            <numerusform>%n rijen worden ingevoerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) are left out</source>
        <translation>
            <numerusform>%n twijfel blijft eruit</numerusform>
            <numerusform>%n twijfels blijven eruit</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Terug naar de kolommen</translation>
    </message>
</context>
<context>
    <name>ProgrammeColumn</name>
    <message>
        <source>Part {number}: {title}</source>
        <translation>Deel {number}: {title}</translation>
    </message>
    <message>
        <source>Go to this part</source>
        <translation>Ga naar dit deel</translation>
    </message>
    <message>
        <source>Start the programme</source>
        <translation>Start het programma</translation>
    </message>
    <message>
        <source>Without a programme: all that is said stands together.</source>
        <translation>Zonder programma: alles wat gezegd wordt, staat bij elkaar.</translation>
    </message>
    <message>
        <source>Make a programme</source>
        <translation>Maak een programma</translation>
    </message>
</context>
<context>
    <name>ProgrammeTab</name>
    <message>
        <source>Add a part: type its title and press Enter</source>
        <translation>Voeg een deel toe: typ de titel en druk op Enter</translation>
    </message>
    <message>
        <source>Title of a new part</source>
        <translation>Titel van een nieuw deel</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Nog geen programma</translation>
    </message>
    <message>
        <source>The parts of the activity stand here in their order, with who speaks in each.</source>
        <translation>Hier staan de delen van de activiteit in hun volgorde, met wie erin spreekt.</translation>
    </message>
    <message>
        <source>Add the first part</source>
        <translation>Voeg het eerste deel toe</translation>
    </message>
    <message>
        <source>in the line at the bottom: add a part</source>
        <translation>op de onderste regel: voeg een deel toe</translation>
    </message>
    <message>
        <source>there: at the same time as the last one</source>
        <translation>daar: op hetzelfde moment als het laatste</translation>
    </message>
    <message>
        <source>move the part</source>
        <translation>verplaats het deel</translation>
    </message>
    <message>
        <source>move all that runs at its time</source>
        <translation>alles verplaatsen wat tegelijk loopt</translation>
    </message>
    <message>
        <source>at the same time as the part above, or not</source>
        <translation>tegelijk met het deel erboven, of niet meer</translation>
    </message>
    <message>
        <source>on a speaker: confirmed, or not yet</source>
        <translation>bij een spreker: bevestigd, of nog niet</translation>
    </message>
    <message>
        <source>delete the part</source>
        <translation>verwijder het deel</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Voeg een deel toe</translation>
    </message>
    <message>
        <source>The programme lasts until {time}.</source>
        <translation>Het programma duurt tot {time}.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n minute(s) after the end of the activity.</source>
        <translation>
            <numerusform>Dat is %n minuut na het einde van de activiteit.</numerusform>
            <numerusform>Dat is %n minuten na het einde van de activiteit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) without a duration.</source>
        <translation>
            <numerusform>%n deel zonder duur.</numerusform>
            <numerusform>%n delen zonder duur.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>“{title}” ligt in de prullenbak.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>full screen</source>
        <translation>volledig scherm</translation>
    </message>
    <message>
        <source>speakers&apos; list</source>
        <translation>sprekerslijst</translation>
    </message>
    <message>
        <source>close</source>
        <translation>sluiten</translation>
    </message>
    <message>
        <source>Now · part {number}</source>
        <translation>Nu · deel {number}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>over the time of {count} minutes</source>
        <translation>over de tijd van {count} minuten</translation>
    </message>
    <message>
        <source>left of {count} minutes</source>
        <translation>nog van {count} minuten</translation>
    </message>
    <message>
        <source>Points of attention</source>
        <translation>Aandachtspunten</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Het woord</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>not named on the projector</source>
        <translation>naam niet op de projector</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Who asks for the floor</source>
        <translation>Wie vraagt het woord</translation>
    </message>
    <message>
        <source>Give the floor now</source>
        <translation>Geef nu het woord</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Haal van de lijst</translation>
    </message>
    <message>
        <source>Not named on the projector</source>
        <translation>Naam niet op de projector</translation>
    </message>
</context>
<context>
    <name>ReachTable</name>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Deelnames</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Reach per year</source>
        <translation>Bereik per jaar</translation>
    </message>
    <message>
        <source>Who was present; the people of a year are each counted once.</source>
        <translation>Wie aanwezig was; elke persoon telt één keer per jaar.</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>zonder datum</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Niets past bij deze filters</translation>
    </message>
    <message>
        <source>Try fewer words or another filter.</source>
        <translation>Probeer minder woorden of een andere filter.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Toon alles</translation>
    </message>
</context>
<context>
    <name>ReferenceBlock</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Bladzijde</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Change the link to {name}</source>
        <translation>Wijzig de link met {name}</translation>
    </message>
    <message>
        <source>Delete the link to {name}</source>
        <translation>Verwijder de link met {name}</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Policy links</source>
        <translation>Beleidslinks</translation>
    </message>
    <message>
        <source>Add a policy document</source>
        <translation>Voeg een beleidsdocument toe</translation>
    </message>
    <message>
        <source>The link is in the bin.</source>
        <translation>De link ligt in de prullenbak.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>A row for each organisation somebody is with</source>
        <translation>Een rij per organisatie waar iemand bij is</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Bewaar…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): what the list shows now.</source>
        <translation>
            <numerusform>%n rij: wat de lijst nu toont.</numerusform>
            <numerusform>%n rijen: wat de lijst nu toont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address cards (vCard)</source>
        <translation>Adreskaartjes (vCard)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV, for another program</source>
        <translation>CSV, voor een ander programma</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Export</source>
        <translation>Exporteer</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Verwijder {name}</translation>
    </message>
    <message>
        <source>from the list to the record</source>
        <translation>van de lijst naar de fiche</translation>
    </message>
    <message>
        <source>from the record back to the list</source>
        <translation>van de fiche terug naar de lijst</translation>
    </message>
    <message>
        <source>in the list: move to the bin</source>
        <translation>in de lijst: naar de prullenbak</translation>
    </message>
    <message>
        <source>Export {list}</source>
        <translation>{list} exporteren</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
</context>
<context>
    <name>RemarkCard</name>
    <message>
        <source>version {number}</source>
        <translation>versie {number}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opnieuw openen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>about “{passage}”</source>
        <translation>bij “{passage}”</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerk</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijder</translation>
    </message>
</context>
<context>
    <name>RemarkEditor</name>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wie zegt het</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>about “{passage}”</source>
        <translation>bij “{passage}”</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message numerus="yes">
        <source>Remarks (%n)</source>
        <translation>
            <numerusform>Opmerkingen (%n)</numerusform>
            <numerusform>Opmerkingen (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolved (%n)</source>
        <translation>
            <numerusform>Opgelost (%n)</numerusform>
            <numerusform>Opgelost (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>a passage that is not there any more</source>
        <translation>een passage die er niet meer is</translation>
    </message>
</context>
<context>
    <name>ReportingBackPart</name>
    <message>
        <source>Reporting back</source>
        <translation>Terugkoppeling</translation>
    </message>
    <message>
        <source>Report back…</source>
        <translation>Terugkoppelen…</translation>
    </message>
    <message>
        <source>Once something that was said supports this signal, who raised it stands here.</source>
        <translation>Zodra dit signaal steunt op iets wat gezegd werd, staat hier wie het meegaf.</translation>
    </message>
    <message>
        <source>Everybody who raised it or was there knows what became of it.</source>
        <translation>Iedereen die het meegaf of erbij was, weet wat ermee gebeurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who raised it or were there must still be told.</source>
        <translation>
            <numerusform>%n persoon die het meegaf of erbij was, moet nog verwittigd worden.</numerusform>
            <numerusform>%n mensen die het meegaven of erbij waren, moeten nog verwittigd worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>told on {day}</source>
        <translation>verwittigd op {day}</translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>Toch niet verwittigd</translation>
    </message>
    <message>
        <source>{name} must still be told.</source>
        <translation>{name} moet nog verwittigd worden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>ReturnPreview</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The workbook was made on {when}.</source>
        <translation>De lijst werd gemaakt op {when}.</translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>Niets om in te voeren</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n row(s)</source>
        <translation>
            <numerusform>%n rij invoeren</numerusform>
            <numerusform>%n rijen invoeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay behind: you can bring in this workbook again for them</source>
        <translation>
            <numerusform>%n rij blijft achter: je kunt deze lijst daarvoor opnieuw invoeren</numerusform>
            <numerusform>%n rijen blijven achter: je kunt deze lijst daarvoor opnieuw invoeren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>What was said</source>
        <translation>Wat gezegd werd</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Nothing that was said was found.</source>
        <translation>Er werd niets gevonden wat gezegd werd.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Actiepunten</translation>
    </message>
</context>
<context>
    <name>RowDetail</name>
    <message>
        <source>What becomes of this row</source>
        <translation>Wat er met deze rij gebeurt</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Kies een rij</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rij {number}</translation>
    </message>
    <message>
        <source>No longer recognised: {name}</source>
        <translation>Niet langer erkend: {name}</translation>
    </message>
    <message>
        <source>Is {name}</source>
        <translation>Is {name}</translation>
    </message>
    <message>
        <source>No longer recognised</source>
        <translation>Niet langer erkend</translation>
    </message>
    <message>
        <source>Is who is known already</source>
        <translation>Is wie al gekend is</translation>
    </message>
</context>
<context>
    <name>RowsSection</name>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
</context>
<context>
    <name>SaidSection</name>
    <message>
        <source>Join with the one above</source>
        <translation>Voeg samen met de vorige</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Deel {number}</translation>
    </message>
</context>
<context>
    <name>SameAsDialog</name>
    <message>
        <source>Is the same as…</source>
        <translation>Is dezelfde als…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Voeg samen</translation>
    </message>
    <message>
        <source>Is the same as</source>
        <translation>Is dezelfde als</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>SamePersonDialog</name>
    <message>
        <source>Look for somebody else</source>
        <translation>Zoek iemand anders</translation>
    </message>
    <message>
        <source>{name} is the same as…</source>
        <translation>{name} is dezelfde als…</translation>
    </message>
    <message>
        <source>{name} stands in the register once</source>
        <translation>{name} staat nu één keer in het register</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>What stands with {name} goes to the person you choose.</source>
        <translation>Wat bij {name} staat, gaat naar de persoon die je kiest.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or do…</source>
        <translation>Zoek of doe…</translation>
    </message>
</context>
<context>
    <name>SearchCombo</name>
    <message>
        <source>Add “{name}”</source>
        <translation>Voeg “{name}” toe</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>For consultations</source>
        <translation>Voor overlegmomenten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Belanghebbende</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Wereld</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkend</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Werkingsgebied</translation>
    </message>
    <message>
        <source>Entrant</source>
        <translation>Instromer</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Actor group</source>
        <translation>Actorgroep</translation>
    </message>
    <message>
        <source>Actor type</source>
        <translation>Actortype</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send the minutes</source>
        <translation>Verstuur het verslag</translation>
    </message>
    <message>
        <source>Public version, without personal names</source>
        <translation>Publieke versie, zonder namen van personen</translation>
    </message>
    <message>
        <source>Without an e-mail address</source>
        <translation>Zonder e-mailadres</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Open in het e-mailprogramma</translation>
    </message>
    <message numerus="yes">
        <source>Also to who was excused (%n)</source>
        <translation>
            <numerusform>Ook naar wie verontschuldigd was (%n)</numerusform>
            <numerusform>Ook naar wie verontschuldigd was (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n address(es), in blind copy</source>
        <translation>
            <numerusform>Naar %n adres, in blinde kopie</numerusform>
            <numerusform>Naar %n adressen, in blinde kopie</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has an e-mail address</source>
        <translation>Niemand heeft een e-mailadres</translation>
    </message>
    <message>
        <source>Nobody sees the addresses of the others. Zorgdesk sends nothing itself: you look the draft over in your mail program, and send it from there.</source>
        <translation>Niemand ziet de adressen van de anderen. Zorgdesk verstuurt zelf niets: je kijkt het concept na in je e-mailprogramma en verstuurt het daar.</translation>
    </message>
    <message>
        <source>Attached as</source>
        <translation>Bijlage als</translation>
    </message>
    <message>
        <source>Version {number} of the minutes</source>
        <translation>Versie {number} van het verslag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>Minutes of the series</source>
        <translation>Verslag van de reeks</translation>
    </message>
    <message>
        <source>Public version, without personal names</source>
        <translation>Publieke versie, zonder namen van personen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Bewaar…</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>nog geen datum</translation>
    </message>
    <message>
        <source>The minutes one after the other with a table of contents, then who came when, all decisions, and where tasks and signals stand now.</source>
        <translation>De verslagen na elkaar met een inhoudstafel, dan wie wanneer kwam, alle beslissingen, en hoe het nu staat met actiepunten en signalen.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>The first sheet</source>
        <translation>Het eerste vel</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Everybody present</source>
        <translation>Iedereen aanwezig</translation>
    </message>
    <message>
        <source>Fill in from paper</source>
        <translation>Van papier invullen</translation>
    </message>
    <message>
        <source>Self check-in</source>
        <translation>Zelf inchecken</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Lijst invoeren…</translation>
    </message>
    <message>
        <source>Presence per part</source>
        <translation>Aanwezigheid per onderdeel</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>present of {count} registered</source>
        <translation>aanwezig van {count} ingeschreven</translation>
    </message>
    <message>
        <source>{count} excused</source>
        <translation>{count} verontschuldigd</translation>
    </message>
    <message>
        <source>{count} absent</source>
        <translation>{count} afwezig</translation>
    </message>
    <message>
        <source>{count} not filled in</source>
        <translation>{count} niet ingevuld</translation>
    </message>
    <message>
        <source>{count} without registration</source>
        <translation>{count} zonder inschrijving</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present twice?</source>
        <translation>
            <numerusform>%n persoon dubbel aanwezig?</numerusform>
            <numerusform>%n personen dubbel aanwezig?</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrivals per 5 minutes</source>
        <translation>Aankomst per 5 minuten</translation>
    </message>
</context>
<context>
    <name>SignalCard</name>
    <message>
        <source>still to be chosen</source>
        <translation>nog te kiezen</translation>
    </message>
    <message>
        <source>to: {name}</source>
        <translation>aan: {name}</translation>
    </message>
    <message>
        <source>because: {reason}</source>
        <translation>omdat: {reason}</translation>
    </message>
</context>
<context>
    <name>SignalFilters</name>
    <message>
        <source>Search signals</source>
        <translation>Zoek signalen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>All signals</source>
        <translation>Alle signalen</translation>
    </message>
    <message>
        <source>Which signals</source>
        <translation>Welke signalen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Without an owner ({count})</source>
        <translation>Zonder eigenaar ({count})</translation>
    </message>
    <message>
        <source>Too late ({count})</source>
        <translation>Te laat ({count})</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle eigenaars</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
</context>
<context>
    <name>SignalRecord</name>
    <message>
        <source>Add a theme</source>
        <translation>Voeg een thema toe</translation>
    </message>
    <message>
        <source>Because: {reason}</source>
        <translation>Omdat: {reason}</translation>
    </message>
    <message>
        <source>Nobody follows this signal yet.</source>
        <translation>Niemand volgt dit signaal al op.</translation>
    </message>
    <message>
        <source>There is no next step yet.</source>
        <translation>Er is nog geen volgende stap.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>To organisation</source>
        <translation>Aan organisatie</translation>
    </message>
    <message>
        <source>To person</source>
        <translation>Aan persoon</translation>
    </message>
    <message>
        <source>Policy level</source>
        <translation>Beleidsniveau</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Volgende stap op</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
</context>
<context>
    <name>SignalViews</name>
    <message>
        <source>No signal fits these filters</source>
        <translation>Geen signaal past bij deze filters</translation>
    </message>
    <message>
        <source>Try fewer words, another owner, or also what is closed.</source>
        <translation>Probeer minder woorden, een andere eigenaar, of ook wat afgesloten is.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>No signals yet</source>
        <translation>Nog geen signalen</translation>
    </message>
    <message>
        <source>What policy makers or partners must hear stands here until it is answered.</source>
        <translation>Wat beleidsmakers of partners moeten horen, staat hier tot het beantwoord is.</translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>Nieuw signaal</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>text block</source>
        <translation>tekstblok</translation>
    </message>
    <message>
        <source>Show or hide the signs</source>
        <translation>Toon of verberg de tekens</translation>
    </message>
</context>
<context>
    <name>SlotHead</name>
    <message>
        <source>Drag all of them to another place, or Alt, Shift and an arrow</source>
        <translation>Versleep ze samen naar een andere plaats, of Alt, Shift en een pijl</translation>
    </message>
    <message numerus="yes">
        <source>%n at the same time</source>
        <translation>
            <numerusform>%n tegelijk</numerusform>
            <numerusform>%n tegelijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plaats</numerusform>
            <numerusform>%n plaatsen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>Who said this?</source>
        <translation>Wie zei dit?</translation>
    </message>
    <message>
        <source>Name of a person or organisation</source>
        <translation>Naam van een persoon of organisatie</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand in het bijzonder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>SpeakerLine</name>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Wat nodig is</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>nog te bevestigen</translation>
    </message>
    <message>
        <source>Ctrl+B changes this</source>
        <translation>Ctrl+B verandert dit</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Take this speaker away</source>
        <translation>Haal deze spreker weg</translation>
    </message>
    <message>
        <source>The speaker is taken away.</source>
        <translation>De spreker is weggehaald.</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Niemand bij naam</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Geen organisatie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>Speakers</source>
        <translation>Sprekers</translation>
    </message>
    <message>
        <source>Nobody speaks in this part yet.</source>
        <translation>In dit deel spreekt nog niemand.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Voeg een persoon toe</translation>
    </message>
    <message>
        <source>or an organisation without a name</source>
        <translation>of een organisatie zonder naam erbij</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Voeg een organisatie toe</translation>
    </message>
</context>
<context>
    <name>SpeakingNow</name>
    <message>
        <source>Has the floor</source>
        <translation>Heeft het woord</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>Not named on the projector (Ctrl+F8)</source>
        <translation>Naam niet op de projector (Ctrl+F8)</translation>
    </message>
    <message>
        <source>End this turn</source>
        <translation>Beëindig deze spreekbeurt</translation>
    </message>
    <message>
        <source>Has the floor: {name}, {time}</source>
        <translation>Heeft het woord: {name}, {time}</translation>
    </message>
</context>
<context>
    <name>SpeakingTimes</name>
    <message>
        <source>Speaking time</source>
        <translation>Spreektijd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>Per persoon</translation>
    </message>
    <message>
        <source>Per organisation</source>
        <translation>Per organisatie</translation>
    </message>
    <message>
        <source>Not heard yet: {count}</source>
        <translation>Nog niet gehoord: {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Beurten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Asks for the floor</source>
        <translation>Vraagt het woord</translation>
    </message>
    <message>
        <source>Give the floor now</source>
        <translation>Geef nu het woord</translation>
    </message>
</context>
<context>
    <name>StatementFilters</name>
    <message>
        <source>Words that were said</source>
        <translation>Woorden die gezegd zijn</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle thema’s</translation>
    </message>
    <message>
        <source>All target groups</source>
        <translation>Alle doelgroepen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Van dag</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Tot en met dag</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Statements</source>
        <translation>Uitspraken</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Er is nog niets gezegd</translation>
    </message>
    <message>
        <source>What people say at your activities stands here, over all years.</source>
        <translation>Wat mensen op jullie activiteiten zeggen, staat hier, over alle jaren.</translation>
    </message>
    <message>
        <source>List of quotations: {kind}</source>
        <translation>Citatenlijst: {kind}</translation>
    </message>
    <message>
        <source>Table with chosen columns…</source>
        <translation>Tabel met gekozen kolommen…</translation>
    </message>
    <message>
        <source>go to where it was said</source>
        <translation>ga naar waar het gezegd is</translation>
    </message>
    <message>
        <source>copy the chosen rows</source>
        <translation>kopieer de gekozen rijen</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>Export statements</source>
        <translation>Uitspraken exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%n may not be quoted and was left out.</source>
        <translation>
            <numerusform>%n uitspraak mag niet geciteerd worden en staat er niet in.</numerusform>
            <numerusform>%n uitspraken mogen niet geciteerd worden en staan er niet in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n uitspraak</numerusform>
            <numerusform>%n uitspraken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) or more</source>
        <translation>
            <numerusform>%n uitspraak of meer</numerusform>
            <numerusform>%n uitspraken of meer</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows the first ones; a filter brings the others.</source>
        <translation>De lijst toont de eerste; met een filter vind je de andere.</translation>
    </message>
    <message>
        <source>List of quotations</source>
        <translation>Citatenlijst</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Everything is stored</source>
        <translation>Alles is bewaard</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles blijft op deze computer</translation>
    </message>
    <message>
        <source>Stored {time}</source>
        <translation>Bewaard {time}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Last backup: {moment}</source>
        <translation>Laatste back-up: {moment}</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>This list has words of its own. Say once what they mean; later lists follow.</source>
        <translation>Deze lijst gebruikt eigen woorden. Zeg één keer wat ze betekenen; latere lijsten volgen dat.</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>not said yet (registered)</source>
        <translation>nog niet gezegd (ingeschreven)</translation>
    </message>
    <message>
        <source>What “{word}” means</source>
        <translation>Wat “{word}” betekent</translation>
    </message>
</context>
<context>
    <name>StepBlock</name>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat werd gedaan</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Volgende stap op</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Wijzig deze stap</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Verwijder deze stap</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>door {name}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>met {name}</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation>Antwoord: {text}</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Volgende: {step}</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>Merge what one speaker says in a row</source>
        <translation>Voeg samen wat één spreker na elkaar zegt</translation>
    </message>
    <message>
        <source>Mark what is hard to read</source>
        <translation>Duid aan wat moeilijk leest</translation>
    </message>
    <message>
        <source>Dashes: a long sentence. Waves: a heavy word. Score of Flesch-Douma.</source>
        <translation>Streepjes: een lange zin. Golfjes: een zwaar woord. Score van Flesch-Douma.</translation>
    </message>
    <message numerus="yes">
        <source>Show what is left out (%n)</source>
        <translation>
            <numerusform>Toon wat weggelaten is (%n)</numerusform>
            <numerusform>Toon wat weggelaten is (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Statements about {theme}</source>
        <translation>Uitspraken over {theme}</translation>
    </message>
</context>
<context>
    <name>TaskFilters</name>
    <message>
        <source>Search tasks</source>
        <translation>Zoek actiepunten</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Open actiepunten</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Mijn actiepunten</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle actiepunten</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Alle reeksen</translation>
    </message>
    <message>
        <source>Nobody called {name} has a task.</source>
        <translation>Niemand die {name} heet, heeft een actiepunt.</translation>
    </message>
    <message>
        <source>Zorgdesk does not know who you are: fill in your name in the settings.</source>
        <translation>Zorgdesk weet niet wie je bent: vul je naam in bij Instellingen.</translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation>Welke actiepunten</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Delete this task</source>
        <translation>Verwijder dit actiepunt</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Gedaan: {task}</translation>
    </message>
    <message>
        <source>from {activity}</source>
        <translation>van {activity}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Actiepunt</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Tegen wanneer</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Nothing to do yet. Type the first task below.</source>
        <translation>Nog niets te doen. Typ hieronder het eerste actiepunt.</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Tasks</source>
        <translation>Actiepunten</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Nog geen actiepunten</translation>
    </message>
    <message>
        <source>What people agree to do stands here, whatever activity it comes from.</source>
        <translation>Hier staat wat mensen afspraken te doen, uit welke activiteit het ook komt.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nieuw actiepunt</translation>
    </message>
    <message>
        <source>Export tasks</source>
        <translation>Actiepunten exporteren</translation>
    </message>
    <message>
        <source>change the task; Tab goes to who and to when</source>
        <translation>het actiepunt wijzigen; Tab gaat naar wie en wanneer</translation>
    </message>
    <message>
        <source>done, or open again</source>
        <translation>gedaan, of opnieuw open</translation>
    </message>
    <message>
        <source>go to where it was agreed</source>
        <translation>naar waar het werd afgesproken</translation>
    </message>
    <message>
        <source>to the bin</source>
        <translation>naar de prullenmand</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteer</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>Report back</source>
        <translation>Terugkoppelen</translation>
    </message>
    <message>
        <source>Choose everybody</source>
        <translation>Kies iedereen</translation>
    </message>
    <message>
        <source>Choose nobody</source>
        <translation>Kies niemand</translation>
    </message>
    <message>
        <source>Told by word of mouth</source>
        <translation>Mondeling verteld</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Schrijf een e-mail</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) chosen</source>
        <translation>
            <numerusform>%n persoon gekozen</numerusform>
            <numerusform>%n mensen gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of whom %n without an e-mail address</source>
        <translation>
            <numerusform>van wie %n zonder e-mailadres</numerusform>
            <numerusform>van wie %n zonder e-mailadres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) noted as told.</source>
        <translation>
            <numerusform>%n persoon staat als verwittigd.</numerusform>
            <numerusform>%n mensen staan als verwittigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>These people raised it or were there. Nobody is told who spoke anonymously.</source>
        <translation>Deze mensen gaven het mee of waren erbij. Niemand krijgt te horen wie anoniem sprak.</translation>
    </message>
    <message>
        <source>Space chooses somebody or not; the mark in front does the same.</source>
        <translation>De spatiebalk kiest iemand of niet; een klik vooraan doet hetzelfde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>TextBlocksSection</name>
    <message>
        <source>Text blocks</source>
        <translation>Tekstblokken</translation>
    </message>
    <message>
        <source>New text block</source>
        <translation>Nieuw tekstblok</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>Type a slash and the word in the line of Live, and then a space: the whole text stands there.</source>
        <translation>Typ in de regel van Live een schuine streep en het woord, en dan een spatie: de hele tekst staat er.</translation>
    </message>
    <message>
        <source>Short word</source>
        <translation>Kort woord</translation>
    </message>
    <message>
        <source>Letters and digits, in one piece.</source>
        <translation>Letters en cijfers, aan elkaar.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Verwijderd: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Good morning</source>
        <translation>Goedemorgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Goedemiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Goedenavond</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} om {time}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Bereid voor</translation>
    </message>
    <message>
        <source>Start the morning</source>
        <translation>Start de voormiddag</translation>
    </message>
    <message>
        <source>Start the afternoon</source>
        <translation>Start de namiddag</translation>
    </message>
    <message>
        <source>Start the evening</source>
        <translation>Start de avond</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Minutes to write</source>
        <translation>Verslagen te schrijven</translation>
    </message>
    <message>
        <source>All minutes are written.</source>
        <translation>Alle verslagen zijn geschreven.</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Opvolgen</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Er is niets op te volgen.</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle actiepunten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message numerus="yes">
        <source>activities</source>
        <translation>
            <numerusform>activiteit</numerusform>
            <numerusform>activiteiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>participations</source>
        <translation>
            <numerusform>deelname</numerusform>
            <numerusform>deelnames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>different people</source>
        <translation>
            <numerusform>unieke persoon</numerusform>
            <numerusform>unieke personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) that nobody follows</source>
        <translation>
            <numerusform>%n signaal dat niemand opvolgt</numerusform>
            <numerusform>%n signalen die niemand opvolgt</numerusform>
        </translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>geen eigenaar</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
</context>
<context>
    <name>UndecidedNotice</name>
    <message>
        <source>Make them absent</source>
        <translation>Zet hen op afwezig</translation>
    </message>
    <message>
        <source>To the minutes</source>
        <translation>Naar het verslag</translation>
    </message>
    <message numerus="yes">
        <source>The activity is closed, and of %n person(s) nothing is filled in.</source>
        <translation>
            <numerusform>De activiteit is afgesloten, en van %n persoon is niets ingevuld.</numerusform>
            <numerusform>De activiteit is afgesloten, en van %n personen is niets ingevuld.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoPresenter</name>
    <message>
        <source>There is nothing to undo</source>
        <translation>Er is niets om ongedaan te maken</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Ongedaan gemaakt: {action}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Er is niets om opnieuw te doen</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Opnieuw gedaan: {action}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Ander bestand</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>This list has a password</source>
        <translation>Deze lijst heeft een wachtwoord</translation>
    </message>
</context>
<context>
    <name>VersionPanel</name>
    <message>
        <source>Send for review again</source>
        <translation>Leg opnieuw voor</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Terug naar ontwerp</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versie {number}</translation>
    </message>
    <message>
        <source>{version} · composed from what was recorded</source>
        <translation>{version} · samengesteld uit wat genoteerd werd</translation>
    </message>
    <message>
        <source>Version {number} (latest)</source>
        <translation>Versie {number} (laatste)</translation>
    </message>
    <message>
        <source>compare with …</source>
        <translation>vergelijk met …</translation>
    </message>
    <message numerus="yes">
        <source>Recorded since, for a next version: %n passage(s).</source>
        <translation>
            <numerusform>Sindsdien genoteerd, voor een volgende versie: %n passage.</numerusform>
            <numerusform>Sindsdien genoteerd, voor een volgende versie: %n passages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Ter nazicht</translation>
    </message>
    <message>
        <source>This version stays as it was sent. A change begins version {number}.</source>
        <translation>Deze versie blijft zoals ze voorgelegd werd. Een wijziging begint versie {number}.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Keur goed</translation>
    </message>
    <message>
        <source>Changed since it was sent.</source>
        <translation>Gewijzigd sinds het voorleggen.</translation>
    </message>
    <message>
        <source>This version is approved and stays as it is. A change, with Enter or a double click on a passage, begins version {number}, as a draft.</source>
        <translation>Deze versie is goedgekeurd en blijft zoals ze is. Een wijziging, met Enter of een dubbelklik op een passage, begint versie {number}, als ontwerp.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nieuwe versie</translation>
    </message>
    <message>
        <source>What changed since version {number}?</source>
        <translation>Wat veranderde sinds versie {number}?</translation>
    </message>
    <message>
        <source>{number} changed</source>
        <translation>{number} gewijzigd</translation>
    </message>
    <message>
        <source>{number} new</source>
        <translation>{number} nieuw</translation>
    </message>
    <message>
        <source>{number} gone</source>
        <translation>{number} weg</translation>
    </message>
    <message>
        <source>{number} moved</source>
        <translation>{number} verplaatst</translation>
    </message>
    <message>
        <source>Compared with: {version}</source>
        <translation>Vergeleken met: {version}</translation>
    </message>
    <message>
        <source>F3: the next one</source>
        <translation>F3: de volgende</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Er veranderde niets.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Compare with version</source>
        <translation>Vergelijk met versie</translation>
    </message>
</context>
<context>
    <name>WalkInLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienaam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note that tells them apart</source>
        <translation>Notitie die hen uit elkaar houdt</translation>
    </message>
    <message>
        <source>Type a name; that is enough.</source>
        <translation>Typ een naam; dat volstaat.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>You are on the list. Next one: just begin to type.</source>
        <translation>Je staat op de lijst. De volgende mag beginnen te typen.</translation>
    </message>
    <message>
        <source>Welcome, {name}!</source>
        <translation>Welkom, {name}!</translation>
    </message>
</context>
<context>
    <name>WorkshopChoices</name>
    <message>
        <source>No choice</source>
        <translation>Geen keuze</translation>
    </message>
    <message>
        <source>Choice {number}</source>
        <translation>Keuze {number}</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>full</source>
        <translation>volzet</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is full: %n person(s) too many.</source>
        <translation>
            <numerusform>“{title}” zit vol: %n persoon te veel.</numerusform>
            <numerusform>“{title}” zit vol: %n personen te veel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Previous year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Volgend jaar</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activiteit</numerusform>
            <numerusform>%n activiteiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>activity added</source>
        <translation>activiteit toegevoegd</translation>
    </message>
    <message>
        <source>activity changed</source>
        <translation>activiteit gewijzigd</translation>
    </message>
    <message>
        <source>activity repeated</source>
        <translation>activiteit herhaald</translation>
    </message>
    <message>
        <source>activity deleted</source>
        <translation>activiteit verwijderd</translation>
    </message>
    <message>
        <source>activity started</source>
        <translation>activiteit gestart</translation>
    </message>
    <message>
        <source>activity closed</source>
        <translation>activiteit afgesloten</translation>
    </message>
    <message>
        <source>checklist proposed</source>
        <translation>checklist voorgesteld</translation>
    </message>
    <message>
        <source>step added to a checklist</source>
        <translation>stap toegevoegd aan een checklist</translation>
    </message>
    <message>
        <source>step of a checklist changed</source>
        <translation>stap van een checklist gewijzigd</translation>
    </message>
    <message>
        <source>step of a checklist moved</source>
        <translation>stap van een checklist verplaatst</translation>
    </message>
    <message>
        <source>step of a checklist deleted</source>
        <translation>stap van een checklist verwijderd</translation>
    </message>
    <message>
        <source>checklist taken over</source>
        <translation>checklist overgenomen</translation>
    </message>
    <message>
        <source>thing to prepare added</source>
        <translation>iets toegevoegd om voor te bereiden</translation>
    </message>
    <message>
        <source>thing to prepare changed</source>
        <translation>voorbereiding gewijzigd</translation>
    </message>
    <message>
        <source>thing to prepare ready</source>
        <translation>iets van de voorbereiding klaar</translation>
    </message>
    <message>
        <source>thing to prepare open again</source>
        <translation>iets van de voorbereiding weer open</translation>
    </message>
    <message>
        <source>thing to prepare moved</source>
        <translation>voorbereiding van plaats veranderd</translation>
    </message>
    <message>
        <source>thing to prepare deleted</source>
        <translation>iets van de voorbereiding verwijderd</translation>
    </message>
    <message>
        <source>series added</source>
        <translation>reeks toegevoegd</translation>
    </message>
    <message>
        <source>series changed</source>
        <translation>reeks gewijzigd</translation>
    </message>
    <message>
        <source>programme item added</source>
        <translation>programmaonderdeel toegevoegd</translation>
    </message>
    <message>
        <source>programme item changed</source>
        <translation>programmaonderdeel gewijzigd</translation>
    </message>
    <message>
        <source>programme item moved</source>
        <translation>programmaonderdeel verplaatst</translation>
    </message>
    <message>
        <source>programme item deleted</source>
        <translation>programmaonderdeel verwijderd</translation>
    </message>
    <message>
        <source>programme item started</source>
        <translation>programmaonderdeel gestart</translation>
    </message>
    <message>
        <source>programme item ended</source>
        <translation>programmaonderdeel beëindigd</translation>
    </message>
    <message>
        <source>speaker added</source>
        <translation>spreker toegevoegd</translation>
    </message>
    <message>
        <source>speaker changed</source>
        <translation>spreker gewijzigd</translation>
    </message>
    <message>
        <source>speaker taken away</source>
        <translation>spreker weggehaald</translation>
    </message>
    <message>
        <source>value added to a list</source>
        <translation>waarde toegevoegd aan een lijst</translation>
    </message>
    <message>
        <source>value of a list renamed</source>
        <translation>waarde van een lijst hernoemd</translation>
    </message>
    <message>
        <source>value of a list moved</source>
        <translation>waarde van een lijst verplaatst</translation>
    </message>
    <message>
        <source>value of a list retired</source>
        <translation>waarde van een lijst buiten gebruik</translation>
    </message>
    <message>
        <source>value of a list in use again</source>
        <translation>waarde van een lijst weer in gebruik</translation>
    </message>
    <message>
        <source>themes or groups changed</source>
        <translation>thema’s of groepen gewijzigd</translation>
    </message>
    <message>
        <source>minutes changed</source>
        <translation>verslag gewijzigd</translation>
    </message>
    <message>
        <source>minutes back to what was recorded</source>
        <translation>verslag terug naar wat genoteerd werd</translation>
    </message>
    <message>
        <source>paragraph added to the minutes</source>
        <translation>alinea toegevoegd aan het verslag</translation>
    </message>
    <message>
        <source>who is named in the minutes changed</source>
        <translation>wie in het verslag genoemd wordt, gewijzigd</translation>
    </message>
    <message>
        <source>state of the minutes changed</source>
        <translation>toestand van het verslag gewijzigd</translation>
    </message>
    <message>
        <source>passage of the minutes moved</source>
        <translation>passage van het verslag verplaatst</translation>
    </message>
    <message>
        <source>passage of the minutes put back</source>
        <translation>passage van het verslag teruggezet</translation>
    </message>
    <message>
        <source>passage left out of the minutes</source>
        <translation>passage uit het verslag weggelaten</translation>
    </message>
    <message>
        <source>passage back in the minutes</source>
        <translation>passage terug in het verslag</translation>
    </message>
    <message>
        <source>passages of the minutes merged</source>
        <translation>passages van het verslag samengevoegd</translation>
    </message>
    <message>
        <source>passage of the minutes parted</source>
        <translation>passage van het verslag uit elkaar gehaald</translation>
    </message>
    <message>
        <source>merging of one speaker’s words changed</source>
        <translation>samenvoegen per spreker gewijzigd</translation>
    </message>
    <message>
        <source>direct or reported speech</source>
        <translation>directe of indirecte rede</translation>
    </message>
    <message>
        <source>remark added</source>
        <translation>opmerking toegevoegd</translation>
    </message>
    <message>
        <source>remark changed</source>
        <translation>opmerking gewijzigd</translation>
    </message>
    <message>
        <source>remark resolved</source>
        <translation>opmerking opgelost</translation>
    </message>
    <message>
        <source>remark open again</source>
        <translation>opmerking opnieuw open</translation>
    </message>
    <message>
        <source>remark deleted</source>
        <translation>opmerking verwijderd</translation>
    </message>
    <message>
        <source>names in the public minutes decided</source>
        <translation>namen in het publieke verslag beslist</translation>
    </message>
    <message>
        <source>report brought in</source>
        <translation>verslag ingevoerd</translation>
    </message>
    <message>
        <source>attendance list brought in</source>
        <translation>aanwezigheidslijst ingevoerd</translation>
    </message>
    <message>
        <source>attendance workbook read back</source>
        <translation>aanwezigheidslijst ingelezen</translation>
    </message>
    <message>
        <source>person confirmed as new</source>
        <translation>persoon bevestigd als nieuw</translation>
    </message>
    <message>
        <source>person recognised as somebody known</source>
        <translation>persoon herkend als iemand bekend</translation>
    </message>
    <message>
        <source>task added</source>
        <translation>actiepunt toegevoegd</translation>
    </message>
    <message>
        <source>task made of something said</source>
        <translation>actiepunt gemaakt van een inbreng</translation>
    </message>
    <message>
        <source>task changed</source>
        <translation>actiepunt gewijzigd</translation>
    </message>
    <message>
        <source>task done</source>
        <translation>actiepunt gedaan</translation>
    </message>
    <message>
        <source>task open again</source>
        <translation>actiepunt heropend</translation>
    </message>
    <message>
        <source>task deleted</source>
        <translation>actiepunt verwijderd</translation>
    </message>
    <message>
        <source>list of people brought in</source>
        <translation>lijst van personen ingevoerd</translation>
    </message>
    <message>
        <source>list of organisations brought in</source>
        <translation>lijst van organisaties ingevoerd</translation>
    </message>
    <message>
        <source>person added</source>
        <translation>persoon toegevoegd</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>persoon gewijzigd</translation>
    </message>
    <message>
        <source>person deleted</source>
        <translation>persoon verwijderd</translation>
    </message>
    <message>
        <source>job added</source>
        <translation>functie toegevoegd</translation>
    </message>
    <message>
        <source>job changed</source>
        <translation>functie gewijzigd</translation>
    </message>
    <message>
        <source>job taken away</source>
        <translation>functie weggehaald</translation>
    </message>
    <message>
        <source>organisation added</source>
        <translation>organisatie toegevoegd</translation>
    </message>
    <message>
        <source>organisation changed</source>
        <translation>organisatie gewijzigd</translation>
    </message>
    <message>
        <source>organisation deleted</source>
        <translation>organisatie verwijderd</translation>
    </message>
    <message>
        <source>people merged</source>
        <translation>personen samengevoegd</translation>
    </message>
    <message>
        <source>merge of people taken back</source>
        <translation>samenvoeging van personen ongedaan gemaakt</translation>
    </message>
    <message>
        <source>organisations merged</source>
        <translation>organisaties samengevoegd</translation>
    </message>
    <message>
        <source>merge of organisations taken back</source>
        <translation>samenvoeging van organisaties ongedaan gemaakt</translation>
    </message>
    <message>
        <source>no duplicates after all</source>
        <translation>toch geen dubbel</translation>
    </message>
    <message>
        <source>participant added</source>
        <translation>deelnemer toegevoegd</translation>
    </message>
    <message>
        <source>new person checked in</source>
        <translation>nieuwe persoon aangemeld</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>aangemeld</translation>
    </message>
    <message>
        <source>checked out</source>
        <translation>afgemeld</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>verontschuldigd</translation>
    </message>
    <message>
        <source>attendance changed</source>
        <translation>aanwezigheid gewijzigd</translation>
    </message>
    <message>
        <source>everybody present</source>
        <translation>iedereen aanwezig</translation>
    </message>
    <message>
        <source>everybody else absent</source>
        <translation>de anderen afwezig</translation>
    </message>
    <message>
        <source>filled in from paper</source>
        <translation>van papier ingevuld</translation>
    </message>
    <message>
        <source>participation changed</source>
        <translation>deelname gewijzigd</translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation>van de lijst gehaald</translation>
    </message>
    <message>
        <source>sign-in sheet made</source>
        <translation>handtekenlijst gemaakt</translation>
    </message>
    <message>
        <source>workshop chosen</source>
        <translation>workshop gekozen</translation>
    </message>
    <message>
        <source>choice of a workshop taken back</source>
        <translation>keuze van een workshop ingetrokken</translation>
    </message>
    <message>
        <source>attendance of a part changed</source>
        <translation>aanwezigheid in een onderdeel gewijzigd</translation>
    </message>
    <message>
        <source>everybody present in a part</source>
        <translation>iedereen aanwezig in een onderdeel</translation>
    </message>
    <message>
        <source>answer to the evaluation added</source>
        <translation>antwoord op de evaluatie toegevoegd</translation>
    </message>
    <message>
        <source>list of answers to the evaluation added</source>
        <translation>lijst met antwoorden op de evaluatie toegevoegd</translation>
    </message>
    <message>
        <source>answer to the evaluation changed</source>
        <translation>antwoord op de evaluatie gewijzigd</translation>
    </message>
    <message>
        <source>answer to the evaluation deleted</source>
        <translation>antwoord op de evaluatie verwijderd</translation>
    </message>
    <message>
        <source>entry added</source>
        <translation>inbreng toegevoegd</translation>
    </message>
    <message>
        <source>entry changed</source>
        <translation>inbreng gewijzigd</translation>
    </message>
    <message>
        <source>entry moved</source>
        <translation>inbreng verplaatst</translation>
    </message>
    <message>
        <source>entry deleted</source>
        <translation>inbreng verwijderd</translation>
    </message>
    <message>
        <source>text block added</source>
        <translation>tekstblok toegevoegd</translation>
    </message>
    <message>
        <source>text block changed</source>
        <translation>tekstblok gewijzigd</translation>
    </message>
    <message>
        <source>text block deleted</source>
        <translation>tekstblok verwijderd</translation>
    </message>
    <message>
        <source>floor asked for</source>
        <translation>woord gevraagd</translation>
    </message>
    <message>
        <source>floor given</source>
        <translation>woord gegeven</translation>
    </message>
    <message>
        <source>turn to speak ended</source>
        <translation>spreekbeurt beëindigd</translation>
    </message>
    <message>
        <source>order of the speakers changed</source>
        <translation>volgorde van de sprekers gewijzigd</translation>
    </message>
    <message>
        <source>taken off the speakers&apos; list</source>
        <translation>van de sprekerslijst gehaald</translation>
    </message>
    <message>
        <source>signal added</source>
        <translation>signaal toegevoegd</translation>
    </message>
    <message>
        <source>signal made of something said</source>
        <translation>signaal gemaakt van een inbreng</translation>
    </message>
    <message>
        <source>signal changed</source>
        <translation>signaal gewijzigd</translation>
    </message>
    <message>
        <source>state of a signal changed</source>
        <translation>toestand van een signaal gewijzigd</translation>
    </message>
    <message>
        <source>signal deleted</source>
        <translation>signaal verwijderd</translation>
    </message>
    <message>
        <source>evidence added to a signal</source>
        <translation>inbreng toegevoegd aan een signaal</translation>
    </message>
    <message>
        <source>evidence taken from a signal</source>
        <translation>inbreng weggehaald bij een signaal</translation>
    </message>
    <message>
        <source>follow-up step added</source>
        <translation>opvolgingsstap toegevoegd</translation>
    </message>
    <message>
        <source>follow-up step changed</source>
        <translation>opvolgingsstap gewijzigd</translation>
    </message>
    <message>
        <source>follow-up step deleted</source>
        <translation>opvolgingsstap verwijderd</translation>
    </message>
    <message>
        <source>policy link added</source>
        <translation>beleidslink toegevoegd</translation>
    </message>
    <message>
        <source>policy link changed</source>
        <translation>beleidslink gewijzigd</translation>
    </message>
    <message>
        <source>policy link deleted</source>
        <translation>beleidslink verwijderd</translation>
    </message>
    <message>
        <source>policy document added</source>
        <translation>beleidsdocument toegevoegd</translation>
    </message>
    <message>
        <source>policy document changed</source>
        <translation>beleidsdocument gewijzigd</translation>
    </message>
    <message>
        <source>policy documents merged</source>
        <translation>beleidsdocumenten samengevoegd</translation>
    </message>
    <message>
        <source>policy document deleted</source>
        <translation>beleidsdocument verwijderd</translation>
    </message>
    <message>
        <source>people told what became of a signal</source>
        <translation>mensen verwittigd over een signaal</translation>
    </message>
    <message>
        <source>people not told after all</source>
        <translation>mensen toch niet verwittigd</translation>
    </message>
    <message>
        <source>own organisation changed</source>
        <translation>eigen organisatie gewijzigd</translation>
    </message>
    <message>
        <source>attachment added</source>
        <translation>bijlage toegevoegd</translation>
    </message>
    <message>
        <source>attachment renamed</source>
        <translation>bijlage hernoemd</translation>
    </message>
    <message>
        <source>attachment deleted</source>
        <translation>bijlage verwijderd</translation>
    </message>
    <message>
        <source>put back from the bin</source>
        <translation>teruggezet uit de prullenbak</translation>
    </message>
</context>
<context>
    <name>activities</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Pasted {when}</source>
        <translation>Geplakt {when}</translation>
    </message>
    <message>
        <source>Add scaled down</source>
        <translation>Verkleind toevoegen</translation>
    </message>
    <message>
        <source>Added: {names}</source>
        <translation>Toegevoegd: {names}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>“{name}” may be a program and is not opened here.</source>
        <translation>“{name}” kan een programma zijn en wordt hier niet geopend.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Bewaar…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Bewaar een kopie</translation>
    </message>
</context>
<context>
    <name>attendance_import</name>
    <message>
        <source>What happens</source>
        <translation>Wat gebeurt er</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In de lijst</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>a new person, to be confirmed</source>
        <translation>een nieuwe persoon, te bevestigen</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>bronnen spreken elkaar tegen</translation>
    </message>
    <message>
        <source>{address} is kept as an address of theirs</source>
        <translation>{address} wordt als adres van deze persoon bewaard</translation>
    </message>
</context>
<context>
    <name>attendance_workbook</name>
    <message>
        <source>What happens</source>
        <translation>Wat gebeurt er</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Wat wijzigt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>as the system</source>
        <translation>zoals het systeem</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>New activity</source>
        <translation>Nieuwe activiteit</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>Nieuw signaal</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nieuw actiepunt</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Ga naar {page}</translation>
    </message>
    <message>
        <source>Statements about {theme}</source>
        <translation>Uitspraken over {theme}</translation>
    </message>
    <message>
        <source>Appearance: {name}</source>
        <translation>Weergave: {name}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Taal: {name}</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>History of what you are on</source>
        <translation>Geschiedenis van waar je staat</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Maak nu een back-up</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lijst van toetsen</translation>
    </message>
    <message>
        <source>Close Zorgdesk</source>
        <translation>Sluit Zorgdesk</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Dit lijkt geen e-mailadres.</translation>
    </message>
    <message>
        <source>This does not look like a telephone number.</source>
        <translation>Dit lijkt geen telefoonnummer.</translation>
    </message>
</context>
<context>
    <name>deleting</name>
    <message>
        <source>{name} is in the bin.</source>
        <translation>{name} ligt in de prullenbak.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>{number} {things} are in the bin.</source>
        <translation>{number} {things} liggen in de prullenbak.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Choose at most {number} rows to delete together.</source>
        <translation>Kies hoogstens {number} rijen om samen te verwijderen.</translation>
    </message>
    <message>
        <source>Connected with it: {things}.</source>
        <translation>Daarmee verbonden: {things}.</translation>
    </message>
</context>
<context>
    <name>dossier</name>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Merged: {name}</source>
        <translation>Samengevoegd: {name}</translation>
    </message>
    <message>
        <source>No duplicates: {names}. This is not asked again.</source>
        <translation>Geen dubbel: {names}. Dit wordt niet meer gevraagd.</translation>
    </message>
    <message>
        <source>{name} is a record of its own again.</source>
        <translation>{name} staat weer apart.</translation>
    </message>
    <message>
        <source>What was changed since stayed where it is: {things}.</source>
        <translation>Wat intussen gewijzigd werd, bleef staan: {things}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Zoek dubbels</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubbels</translation>
    </message>
    <message>
        <source>Is the same as…</source>
        <translation>Is dezelfde als…</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienaam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Ondernemingsnummer</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>erkend</translation>
    </message>
    <message>
        <source>entrant</source>
        <translation>instromer</translation>
    </message>
</context>
<context>
    <name>evaluations</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Tevredenheid</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Answers added: {count}</source>
        <translation>Toegevoegde antwoorden: {count}</translation>
    </message>
    <message>
        <source>Answer {number} is in the bin.</source>
        <translation>Antwoord {number} ligt in de prullenmand.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Minutes for Word</source>
        <translation>Verslag voor Word</translation>
    </message>
    <message>
        <source>Minutes as OpenDocument</source>
        <translation>Verslag als OpenDocument</translation>
    </message>
    <message>
        <source>Minutes as PDF</source>
        <translation>Verslag als PDF</translation>
    </message>
    <message>
        <source>Minutes as web page</source>
        <translation>Verslag als webpagina</translation>
    </message>
    <message>
        <source>Minutes as Markdown</source>
        <translation>Verslag als Markdown</translation>
    </message>
    <message>
        <source>{title}, public version</source>
        <translation>{title}, publieke versie</translation>
    </message>
    <message>
        <source>{title}, version {number}</source>
        <translation>{title}, versie {number}</translation>
    </message>
    <message>
        <source>Attendance for Excel</source>
        <translation>Aanwezigheid voor Excel</translation>
    </message>
    <message>
        <source>Sign-in sheet as PDF</source>
        <translation>Handtekenlijst als PDF</translation>
    </message>
    <message>
        <source>Sign-in sheet for Excel</source>
        <translation>Handtekenlijst voor Excel</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Agendabestand (.ics)</translation>
    </message>
    <message>
        <source>Evaluation form as PDF</source>
        <translation>Evaluatieformulier als PDF</translation>
    </message>
    <message>
        <source>Evaluation form as web page</source>
        <translation>Evaluatieformulier als webpagina</translation>
    </message>
    <message>
        <source>Minutes of the whole series for Word</source>
        <translation>Verslag van de hele reeks voor Word</translation>
    </message>
    <message>
        <source>Minutes of the whole series as PDF</source>
        <translation>Verslag van de hele reeks als PDF</translation>
    </message>
    <message>
        <source>Attendance of the whole series for Excel</source>
        <translation>Aanwezigheid van de hele reeks voor Excel</translation>
    </message>
    <message>
        <source>Dates of the series for a calendar</source>
        <translation>Data van de reeks voor een agenda</translation>
    </message>
    <message>
        <source>Send the minutes by e-mail…</source>
        <translation>Verstuur het verslag per e-mail…</translation>
    </message>
    <message>
        <source>Name badges…</source>
        <translation>Naamkaartjes…</translation>
    </message>
    <message>
        <source>Bring in an attendance list…</source>
        <translation>Aanwezigheidslijst invoeren…</translation>
    </message>
    <message>
        <source>Minutes of chosen activities of the series…</source>
        <translation>Verslag van gekozen activiteiten van de reeks…</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Geschreven: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>colour</source>
        <translation>kleur</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activiteit</translation>
    </message>
    <message>
        <source>actor group</source>
        <translation>actorgroep</translation>
    </message>
    <message>
        <source>actor type</source>
        <translation>actortype</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>bestemmeling</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>andere namen</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anoniem</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>asked for the floor</source>
        <translation>vroeg het woord</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>wie doet het</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijdstip</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>door wie</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>places</source>
        <translation>plaatsen</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>aankomst</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>vertrek</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>dagen vooraf</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beschrijving</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>tegen wanneer</translation>
    </message>
    <message>
        <source>length in minutes</source>
        <translation>duur in minuten</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>other e-mail addresses</source>
        <translation>andere e-mailadressen</translation>
    </message>
    <message>
        <source>end</source>
        <translation>einde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>enterprise number</source>
        <translation>ondernemingsnummer</translation>
    </message>
    <message>
        <source>entrant</source>
        <translation>instromer</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>inbreng</translation>
    </message>
    <message>
        <source>who is excused</source>
        <translation>wie is verontschuldigd</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>familienaam</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>vergoeding</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>voettekst</translation>
    </message>
    <message>
        <source>form</source>
        <translation>vorm</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>voornaam</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>in the minutes</source>
        <translation>in het verslag</translation>
    </message>
    <message>
        <source>told as</source>
        <translation>vermeld als</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>inleiding</translation>
    </message>
    <message>
        <source>main job</source>
        <translation>hoofdfunctie</translation>
    </message>
    <message>
        <source>job category</source>
        <translation>functiecategorie</translation>
    </message>
    <message>
        <source>job</source>
        <translation>functie</translation>
    </message>
    <message>
        <source>joined to the one before</source>
        <translation>samengevoegd met het vorige</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in het Engels</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>in het Frans</translation>
    </message>
    <message>
        <source>in Dutch</source>
        <translation>in het Nederlands</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>one speaker in a row together</source>
        <translation>opeenvolgende inbreng van één spreker samen</translation>
    </message>
    <message>
        <source>minutes online</source>
        <translation>minuten online</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>who is named</source>
        <translation>wie wordt genoemd</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>noden</translation>
    </message>
    <message>
        <source>next date</source>
        <translation>volgende datum</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>volgende stap</translation>
    </message>
    <message>
        <source>date of the next step</source>
        <translation>datum van de volgende stap</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>page</source>
        <translation>bladzijde</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>deel van</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>policy level</source>
        <translation>beleidsniveau</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signaal</translation>
    </message>
    <message>
        <source>presence per part</source>
        <translation>aanwezigheid per onderdeel</translation>
    </message>
    <message>
        <source>who is present</source>
        <translation>wie is aanwezig</translation>
    </message>
    <message>
        <source>part</source>
        <translation>onderdeel</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>projector</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>uitgever</translation>
    </message>
    <message>
        <source>may be quoted</source>
        <translation>mag geciteerd worden</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citaat</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>erkend</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>aanbeveling</translation>
    </message>
    <message>
        <source>may be recorded</source>
        <translation>mag opgenomen worden</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>opmerkingen</translation>
    </message>
    <message>
        <source>reaction to</source>
        <translation>reactie op</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>niet meer aangeboden</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>tevredenheid</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>reikwijdte</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>sector</translation>
    </message>
    <message>
        <source>series</source>
        <translation>reeks</translation>
    </message>
    <message>
        <source>sign-in sheet printed</source>
        <translation>handtekenlijst afgedrukt</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>afkorting</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>spreker</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>rede</translation>
    </message>
    <message>
        <source>stakeholder</source>
        <translation>stakeholder</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>state</source>
        <translation>toestand</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>strand</source>
        <translation>spoor</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>vervoer</translation>
    </message>
    <message>
        <source>came without registering</source>
        <translation>kwam zonder inschrijving</translation>
    </message>
    <message>
        <source>website</source>
        <translation>website</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>met wie</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word-sjabloon</translation>
    </message>
    <message>
        <source>name of the Word template</source>
        <translation>naam van het Word-sjabloon</translation>
    </message>
    <message>
        <source>world</source>
        <translation>wereld</translation>
    </message>
    <message>
        <source>year</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>bijlage</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>onderbouwing</translation>
    </message>
    <message>
        <source>follow-up step</source>
        <translation>opvolgstap</translation>
    </message>
    <message>
        <source>block</source>
        <translation>blok</translation>
    </message>
    <message>
        <source>words of a block</source>
        <translation>tekst van een blok</translation>
    </message>
    <message>
        <source>presence in a part</source>
        <translation>aanwezigheid in een onderdeel</translation>
    </message>
    <message>
        <source>policy link</source>
        <translation>beleidslink</translation>
    </message>
    <message>
        <source>report back</source>
        <translation>terugkoppeling</translation>
    </message>
    <message>
        <source>theme or group</source>
        <translation>thema of doelgroep</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>gone meanwhile</source>
        <translation>intussen weg</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>ander bestand</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatst</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>moved to the bin</source>
        <translation>naar de prullenbak</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>teruggezet</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>weggehaald</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>search, or do something by its name</source>
        <translation>zoek, of doe iets bij zijn naam</translation>
    </message>
    <message>
        <source>new on this page</source>
        <translation>nieuw op deze pagina</translation>
    </message>
    <message>
        <source>go to the filter</source>
        <translation>ga naar het filter</translation>
    </message>
    <message>
        <source>back to where you were</source>
        <translation>terug naar waar je was</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>maak ongedaan</translation>
    </message>
    <message>
        <source>do again</source>
        <translation>doe opnieuw</translation>
    </message>
    <message>
        <source>history of what you are on</source>
        <translation>geschiedenis van waar je staat</translation>
    </message>
    <message>
        <source>full screen, and back</source>
        <translation>volledig scherm, en terug</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>instellingen</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>deze lijst</translation>
    </message>
    <message>
        <source>close Zorgdesk</source>
        <translation>sluit Zorgdesk</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>{count} dagen te laat</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 dag te laat</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>list_import</name>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienaam</translation>
    </message>
    <message>
        <source>Name, given name first</source>
        <translation>Naam, voornaam eerst</translation>
    </message>
    <message>
        <source>Name, family name first</source>
        <translation>Naam, familienaam eerst</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Enterprise number of the organisation</source>
        <translation>Ondernemingsnummer van de organisatie</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Job category</source>
        <translation>Functiecategorie</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Daar sinds</translation>
    </message>
    <message>
        <source>There until</source>
        <translation>Daar tot</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Other e-mail addresses</source>
        <translation>Andere e-mailadressen</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Ondernemingsnummer</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Deel van</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkend</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Werking</translation>
    </message>
    <message>
        <source>Entrant</source>
        <translation>Instromer</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Actor group</source>
        <translation>Actorgroep</translation>
    </message>
    <message>
        <source>Actor type</source>
        <translation>Actortype</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Wereld</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Doelgroepen</translation>
    </message>
    <message>
        <source>Present, excused, registered…</source>
        <translation>Aanwezig, verontschuldigd, ingeschreven…</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>Binnengekomen om</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Vertrokken om</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoelang</translation>
    </message>
    <message>
        <source>Number of the registration</source>
        <translation>Nummer van de inschrijving</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wordt gelezen…</translation>
    </message>
    <message>
        <source>Comparing with what is known…</source>
        <translation>Vergelijken met wat al gekend is…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Brought in: {created} new, {updated} updated.</source>
        <translation>Ingevoerd: {created} nieuw, {updated} bijgewerkt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Everything in this list was known already.</source>
        <translation>Alles in deze lijst was al gekend.</translation>
    </message>
    <message>
        <source>Leave it out for now</source>
        <translation>Voorlopig weglaten</translation>
    </message>
    <message>
        <source>One more organisation of the same person</source>
        <translation>Nog een organisatie van dezelfde persoon</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>Als nieuw toevoegen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>a participant</source>
        <translation>een deelnemer</translation>
    </message>
    <message>
        <source>Outside the programme</source>
        <translation>Buiten het programma</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>who is named in the line asks for the floor, or type who</source>
        <translation>wie in de regel genoemd is vraagt het woord, of typ wie</translation>
    </message>
    <message>
        <source>the next one gets the floor; with nobody waiting the turn ends</source>
        <translation>de volgende krijgt het woord; wacht niemand, dan eindigt de beurt</translation>
    </message>
    <message>
        <source>who is named in the line gets the floor at once</source>
        <translation>wie in de regel genoemd is krijgt meteen het woord</translation>
    </message>
    <message>
        <source>who has the floor is not named on the projector, or is after all</source>
        <translation>de naam van wie het woord heeft van de projector halen, of er weer op zetten</translation>
    </message>
    <message>
        <source>all speaking times, and who was not heard yet</source>
        <translation>alle spreektijden, en wie nog niet sprak</translation>
    </message>
    <message>
        <source>Somebody asks for the floor</source>
        <translation>Iemand vraagt het woord</translation>
    </message>
    <message>
        <source>Give the floor to the next one</source>
        <translation>Geef de volgende het woord</translation>
    </message>
    <message>
        <source>Name who has the floor on the projector, or not</source>
        <translation>Toon op de projector wie het woord heeft, of niet</translation>
    </message>
    <message>
        <source>All speaking times</source>
        <translation>Alle spreektijden</translation>
    </message>
    <message>
        <source>Taken off the list: {name}</source>
        <translation>Van de lijst gehaald: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>find in what was said, or show only a part, a kind or a speaker</source>
        <translation>zoek in wat gezegd is, of toon alleen een deel, een soort of een spreker</translation>
    </message>
    <message>
        <source>the next and the previous place that was found</source>
        <translation>de volgende en de vorige vindplaats</translation>
    </message>
    <message>
        <source>put back or throw away what was typed and not entered</source>
        <translation>zet terug of gooi weg wat getypt en niet ingevoerd is</translation>
    </message>
    <message>
        <source>These words could not be stored:</source>
        <translation>Deze woorden konden niet bewaard worden:</translation>
    </message>
    <message>
        <source>Zorgdesk stopped unexpectedly {when}; this line was not entered yet:</source>
        <translation>Zorgdesk stopte onverwacht {when}; deze regel was nog niet ingevoerd:</translation>
    </message>
    <message>
        <source>Zorgdesk stopped unexpectedly {when}; this correction was not entered yet:</source>
        <translation>Zorgdesk stopte onverwacht {when}; deze verbetering was nog niet ingevoerd:</translation>
    </message>
    <message>
        <source>Typed {when} and not entered:</source>
        <translation>Getypt {when} en niet ingevoerd:</translation>
    </message>
    <message>
        <source>Corrected {when} and not entered:</source>
        <translation>Verbeterd {when} en niet ingevoerd:</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>om {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>op {day} om {time}</translation>
    </message>
    <message>
        <source>This stood in the line:</source>
        <translation>Dit stond in de regel:</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>All of these</source>
        <translation>Al deze</translation>
    </message>
</context>
<context>
    <name>minutes</name>
    <message>
        <source>What was recorded here changed after your edit</source>
        <translation>Wat hier genoteerd werd, is gewijzigd na jouw aanpassing</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergelijk</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verplaatst</translation>
    </message>
    <message>
        <source>take over</source>
        <translation>neem over</translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation>behoud het mijne</translation>
    </message>
    <message>
        <source>keep as my paragraph</source>
        <translation>behoud als mijn alinea</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>haal weg</translation>
    </message>
    <message>
        <source>What was recorded here is gone; only your words are left</source>
        <translation>Wat hier genoteerd werd, is weg; alleen jouw woorden blijven over</translation>
    </message>
    <message>
        <source>Left out of the minutes</source>
        <translation>Weggelaten uit het verslag</translation>
    </message>
    <message>
        <source>show again</source>
        <translation>toon opnieuw</translation>
    </message>
    <message>
        <source>A remark</source>
        <translation>Een opmerking</translation>
    </message>
    <message>
        <source>{number} remarks</source>
        <translation>{number} opmerkingen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lees</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Take over what was recorded</source>
        <translation>Neem over wat genoteerd werd</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerk</translation>
    </message>
    <message>
        <source>Add a paragraph below</source>
        <translation>Voeg hieronder een alinea toe</translation>
    </message>
    <message>
        <source>Open the signal</source>
        <translation>Open het signaal</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>Behoud mijn woorden</translation>
    </message>
    <message>
        <source>Back to what was recorded</source>
        <translation>Terug naar wat genoteerd werd</translation>
    </message>
    <message>
        <source>Leave out of the minutes</source>
        <translation>Laat weg uit het verslag</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naar boven</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Naar onder</translation>
    </message>
    <message>
        <source>Back to its own place</source>
        <translation>Terug naar de eigen plaats</translation>
    </message>
    <message>
        <source>Merge with the passage above</source>
        <translation>Voeg samen met de passage erboven</translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>Weer uit elkaar</translation>
    </message>
    <message>
        <source>Show in the minutes again</source>
        <translation>Toon opnieuw in het verslag</translation>
    </message>
    <message>
        <source>Reported speech, without quotation marks</source>
        <translation>Indirecte rede, zonder aanhalingstekens</translation>
    </message>
    <message>
        <source>Direct speech, between quotation marks</source>
        <translation>Directe rede, tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>Make a remark</source>
        <translation>Maak een opmerking</translation>
    </message>
    <message>
        <source>To the remark</source>
        <translation>Naar de opmerking</translation>
    </message>
    <message>
        <source>Who said this</source>
        <translation>Wie dit zei</translation>
    </message>
    <message>
        <source>As everywhere here ({word})</source>
        <translation>Zoals overal hier ({word})</translation>
    </message>
    <message>
        <source>Asked to stay anonymous: change it on Live</source>
        <translation>Vroeg om anoniem te blijven: wijzig het op Live</translation>
    </message>
    <message>
        <source>These words could not be stored:</source>
        <translation>Deze woorden konden niet bewaard worden:</translation>
    </message>
    <message>
        <source>This was being typed:</source>
        <translation>Dit was je aan het typen:</translation>
    </message>
    <message>
        <source>Typed {when} and not stored:</source>
        <translation>Getypt {when} en niet bewaard:</translation>
    </message>
    <message>
        <source>Zorgdesk stopped unexpectedly {when}; this remark was not stored yet:</source>
        <translation>Zorgdesk stopte onverwacht {when}; deze opmerking was nog niet bewaard:</translation>
    </message>
    <message>
        <source>Zorgdesk stopped unexpectedly {when}; this passage was not stored yet:</source>
        <translation>Zorgdesk stopte onverwacht {when}; deze passage was nog niet bewaard:</translation>
    </message>
</context>
<context>
    <name>organisations</name>
    <message>
        <source>All stakeholders</source>
        <translation>Alle belanghebbenden</translation>
    </message>
    <message>
        <source>All worlds</source>
        <translation>Alle werelden</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Nog geen organisaties</translation>
    </message>
    <message>
        <source>Where people come from, whom they speak for and who receives signals.</source>
        <translation>Waar mensen vandaan komen, voor wie ze spreken en wie signalen krijgt.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>Search organisations</source>
        <translation>Zoek organisaties</translation>
    </message>
    <message>
        <source>Choose an organisation on the left</source>
        <translation>Kies links een organisatie</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Lijst invoeren…</translation>
    </message>
    <message>
        <source>Bring in a list of organisations…</source>
        <translation>Lijst van organisaties invoeren…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Wereld</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Programme &amp; speakers</source>
        <translation>Programma &amp; sprekers</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubbels</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Actiepunten</translation>
    </message>
    <message>
        <source>Policy documents</source>
        <translation>Beleidsdocumenten</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Uitspraken</translation>
    </message>
</context>
<context>
    <name>participations</name>
    <message>
        <source>not registered</source>
        <translation>niet ingeschreven</translation>
    </message>
    <message>
        <source>in another part</source>
        <translation>in een ander onderdeel</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>te bevestigen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Aankomst</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Vertrek</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>bijna dezelfde naam</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>No people yet</source>
        <translation>Nog geen personen</translation>
    </message>
    <message>
        <source>Everybody who takes part, speaks or helps stands here.</source>
        <translation>Hier staat iedereen die deelneemt, spreekt of helpt.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Zoek personen</translation>
    </message>
    <message>
        <source>Choose somebody on the left</source>
        <translation>Kies links iemand</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Lijst invoeren…</translation>
    </message>
    <message>
        <source>Bring in a list of people…</source>
        <translation>Lijst van personen invoeren…</translation>
    </message>
    <message>
        <source>All job categories</source>
        <translation>Alle functiecategorieën</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Job category</source>
        <translation>Functiecategorie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
</context>
<context>
    <name>policy_documents</name>
    <message>
        <source>No policy documents yet</source>
        <translation>Nog geen beleidsdocumenten</translation>
    </message>
    <message>
        <source>Decrees, notes and plans that signals refer to stand here.</source>
        <translation>Hier staan de decreten, nota’s en plannen waarnaar signalen verwijzen.</translation>
    </message>
    <message>
        <source>New policy document</source>
        <translation>Nieuw beleidsdocument</translation>
    </message>
    <message>
        <source>Search policy documents</source>
        <translation>Zoek beleidsdocumenten</translation>
    </message>
    <message>
        <source>Choose a document on the left</source>
        <translation>Kies links een document</translation>
    </message>
    <message>
        <source>Policy documents</source>
        <translation>Beleidsdocumenten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Policy links</source>
        <translation>Beleidslinks</translation>
    </message>
</context>
<context>
    <name>policy_signals</name>
    <message>
        <source>Choose {title} for a dossier</source>
        <translation>Kies {title} voor een dossier</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 uitspraak</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} uitspraken</translation>
    </message>
    <message>
        <source>{count} organisations</source>
        <translation>{count} organisaties</translation>
    </message>
    <message>
        <source>1 policy link</source>
        <translation>1 beleidslink</translation>
    </message>
    <message>
        <source>{count} policy links</source>
        <translation>{count} beleidslinks</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>geen eigenaar</translation>
    </message>
    <message>
        <source>1 person to be told</source>
        <translation>1 nog te verwittigen</translation>
    </message>
    <message>
        <source>{count} people to be told</source>
        <translation>{count} nog te verwittigen</translation>
    </message>
    <message>
        <source>Why is this signal dropped?</source>
        <translation>Waarom wordt dit signaal niet weerhouden?</translation>
    </message>
    <message>
        <source>The signal is now: {state}.</source>
        <translation>Het signaal is nu: {state}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>The signal is answered. Let those who raised it know.</source>
        <translation>Het signaal is beantwoord. Laat het weten aan wie het meegaf.</translation>
    </message>
    <message>
        <source>Report back</source>
        <translation>Terugkoppelen</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Volgende stap op</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Uitspraken</translation>
    </message>
    <message>
        <source>Captured on</source>
        <translation>Gecapteerd op</translation>
    </message>
</context>
<context>
    <name>preparation</name>
    <message>
        <source>Approve the minutes of {activity}</source>
        <translation>Verslag van {activity} goedkeuren</translation>
    </message>
    <message>
        <source>{count} speakers to be confirmed</source>
        <translation>{count} sprekers nog te bevestigen</translation>
    </message>
    <message>
        <source>1 speaker to be confirmed</source>
        <translation>1 spreker nog te bevestigen</translation>
    </message>
    <message>
        <source>Minutes of {activity}</source>
        <translation>Verslag van {activity}</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>{name} is in the bin.</source>
        <translation>{name} ligt in de prullenbak.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Naar de prullenbak</translation>
    </message>
</context>
<context>
    <name>report_back</name>
    <message>
        <source>tell</source>
        <translation>verwittigen</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nu niet</translation>
    </message>
    <message>
        <source>raised it</source>
        <translation>gaf het mee</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>was erbij</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>op {day}</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>geen e-mailadres</translation>
    </message>
    <message>
        <source>Telling</source>
        <translation>Verwittigen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail about a signal</source>
        <translation>E-mail over een signaal</translation>
    </message>
</context>
<context>
    <name>report_import</name>
    <message>
        <source>The report is stored as “{title}”.</source>
        <translation>Het verslag is bewaard als “{title}”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Voeg een deel toe</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Actiepunt</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Tegen wanneer</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Actiepunten</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Voeg een actiepunt toe</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>Do not quote this</source>
        <translation>Dit niet citeren</translation>
    </message>
    <message>
        <source>This may be quoted</source>
        <translation>Dit mag geciteerd worden</translation>
    </message>
    <message>
        <source>may not be quoted</source>
        <translation>niet citeren</translation>
    </message>
    <message>
        <source>Take away from this signal</source>
        <translation>Haal weg bij dit signaal</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anoniem</translation>
    </message>
</context>
<context>
    <name>sending</name>
    <message>
        <source>The draft opens in your mail program. It is kept in {path}</source>
        <translation>Het concept opent in je e-mailprogramma. Het wordt bewaard in {path}</translation>
    </message>
    <message>
        <source>No mail program opened the draft. It is kept in {path}: open it where you do your mail.</source>
        <translation>Geen e-mailprogramma opende het concept. Het wordt bewaard in {path}: open het waar je je e-mail doet.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open de map</translation>
    </message>
    <message>
        <source>Make it without the template</source>
        <translation>Maak het zonder sjabloon</translation>
    </message>
    <message>
        <source>You can also save the minutes as PDF and send them with your webmail.</source>
        <translation>Je kunt het verslag ook als PDF bewaren en met je webmail versturen.</translation>
    </message>
    <message>
        <source>No name of anybody who was there stands in the text</source>
        <translation>In de tekst staat geen naam van iemand die er was</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>You and your organisation</source>
        <translation>Jij en je organisatie</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Huisstijl</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>Tekstblokken</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>File and backups</source>
        <translation>Bestand en back-ups</translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gezegd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Quoting</source>
        <translation>Citeren</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>erkend</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>niet erkend</translation>
    </message>
    <message>
        <source>entrant</source>
        <translation>instromer</translation>
    </message>
    <message>
        <source>World: {name}</source>
        <translation>Wereld: {name}</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle organisaties</translation>
    </message>
</context>
<context>
    <name>store_dialog</name>
    <message>
        <source>This file does not open</source>
        <translation>Dit bestand gaat niet open</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Open een ander bestand…</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Maak een nieuw…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Open a file of Zorgdesk</source>
        <translation>Open een bestand van Zorgdesk</translation>
    </message>
    <message>
        <source>Make a new file of Zorgdesk</source>
        <translation>Maak een nieuw bestand van Zorgdesk</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>{file} is encrypted. Its passphrase:</source>
        <translation>{file} is versleuteld. De wachtzin:</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Actiepunt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Tegen wanneer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Agreed at</source>
        <translation>Afgesproken op</translation>
    </message>
</context>
<context>
    <name>tied</name>
    <message>
        <source>raised it</source>
        <translation>gaf het mee</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>bestemmeling</translation>
    </message>
    <message>
        <source>told on {day}</source>
        <translation>verwittigd op {day}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>in person</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>blended</source>
        <translation>blended</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>bijgewerkt</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>hernoemd</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verdwenen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>twijfel</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>support offer</source>
        <translation>ondersteuningsaanbod</translation>
    </message>
    <message>
        <source>demand-driven</source>
        <translation>vraaggestuurd</translation>
    </message>
    <message>
        <source>event</source>
        <translation>event</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>traject</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>overleg</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehouden</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>too few registrations</source>
        <translation>te weinig inschrijvingen</translation>
    </message>
    <message>
        <source>organisational</source>
        <translation>organisatorisch</translation>
    </message>
    <message>
        <source>staff unavailable</source>
        <translation>personeel niet beschikbaar</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>part</source>
        <translation>deel</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>onthaal</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>afronding</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pauze</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>workshop</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>spreker</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderator</translation>
    </message>
    <message>
        <source>panel member</source>
        <translation>panellid</translation>
    </message>
    <message>
        <source>testimony</source>
        <translation>getuigenis</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>deelnemer</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>begeleider</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>verslaggever</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>organisator</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>vrijwilliger</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>uitgenodigd</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>ingeschreven</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>wachtlijst</translation>
    </message>
    <message>
        <source>present</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>verontschuldigd</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>uitspraak</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>reactie</translation>
    </message>
    <message>
        <source>point of attention</source>
        <translation>aandachtspunt</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idee</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslissing</translation>
    </message>
    <message>
        <source>task</source>
        <translation>actiepunt</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signaal</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ontwerp</translation>
    </message>
    <message>
        <source>for review</source>
        <translation>ter nazicht</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>met namen</translation>
    </message>
    <message>
        <source>per organisation</source>
        <translation>per organisatie</translation>
    </message>
    <message>
        <source>counts only</source>
        <translation>alleen aantallen</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>gecapteerd</translation>
    </message>
    <message>
        <source>substantiated</source>
        <translation>onderbouwd</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>bezorgd</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>niet weerhouden</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primair</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>secundair</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>met naam</translation>
    </message>
    <message>
        <source>by organisation</source>
        <translation>per organisatie</translation>
    </message>
    <message>
        <source>by role</source>
        <translation>per rol</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anoniem</translation>
    </message>
    <message>
        <source>direct speech</source>
        <translation>directe rede</translation>
    </message>
    <message>
        <source>reported speech</source>
        <translation>indirecte rede</translation>
    </message>
    <message>
        <source>national</source>
        <translation>landelijk</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>regionaal</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>cultuur</translation>
    </message>
    <message>
        <source>welfare</source>
        <translation>welzijn</translation>
    </message>
    <message>
        <source>culture and welfare</source>
        <translation>cultuur en welzijn</translation>
    </message>
    <message>
        <source>kinds of activity</source>
        <translation>soorten activiteiten</translation>
    </message>
    <message>
        <source>job categories</source>
        <translation>functiecategorieën</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>sectoren</translation>
    </message>
    <message>
        <source>actor groups</source>
        <translation>actorgroepen</translation>
    </message>
    <message>
        <source>actor types</source>
        <translation>actortypes</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>thema’s</translation>
    </message>
    <message>
        <source>target groups</source>
        <translation>doelgroepen</translation>
    </message>
    <message>
        <source>aspects of well-being</source>
        <translation>welzijnsaspecten</translation>
    </message>
    <message>
        <source>policy levels</source>
        <translation>beleidsniveaus</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>activiteiten</translation>
    </message>
    <message>
        <source>series</source>
        <translation>reeksen</translation>
    </message>
    <message>
        <source>programme items</source>
        <translation>programmaonderdelen</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>sprekers</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personen</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>functies</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisaties</translation>
    </message>
    <message>
        <source>participations</source>
        <translation>deelnames</translation>
    </message>
    <message>
        <source>things said</source>
        <translation>inbreng</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>verslagen</translation>
    </message>
    <message>
        <source>signals</source>
        <translation>signalen</translation>
    </message>
    <message>
        <source>follow-up steps</source>
        <translation>opvolgingsstappen</translation>
    </message>
    <message>
        <source>policy references</source>
        <translation>beleidslinks</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>actiepunten</translation>
    </message>
    <message>
        <source>list values</source>
        <translation>lijstwaarden</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>bijlagen</translation>
    </message>
    <message>
        <source>presence per part</source>
        <translation>aanwezigheid per onderdeel</translation>
    </message>
    <message>
        <source>steps of checklists</source>
        <translation>stappen van checklists</translation>
    </message>
    <message>
        <source>things to prepare</source>
        <translation>voor te bereiden</translation>
    </message>
    <message>
        <source>turns to speak</source>
        <translation>spreekbeurten</translation>
    </message>
    <message>
        <source>text blocks</source>
        <translation>tekstblokken</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>opmerkingen</translation>
    </message>
    <message>
        <source>names in the public minutes</source>
        <translation>namen in het publieke verslag</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>evaluaties</translation>
    </message>
    <message>
        <source>policy documents</source>
        <translation>beleidsdocumenten</translation>
    </message>
    <message>
        <source>reports back</source>
        <translation>terugkoppelingen</translation>
    </message>
    <message>
        <source>own organisation</source>
        <translation>eigen organisatie</translation>
    </message>
    <message>
        <source>merges</source>
        <translation>samenvoegingen</translation>
    </message>
    <message>
        <source>no duplicates</source>
        <translation>geen dubbels</translation>
    </message>
</context>
</TS>
