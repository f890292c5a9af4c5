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
    <name>BinPresenter</name>
    <message>
        <source>Delete for good what is in the bin ({count})?</source>
        <translation>Wat in de prullenbak ligt ({count}) voorgoed verwijderen?</translation>
    </message>
    <message>
        <source>This cannot be undone. A backup of before still has them.</source>
        <translation>Dit kan niet ongedaan worden gemaakt. Een reservekopie van ervoor heeft ze nog.</translation>
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
    <name>Chip</name>
    <message>
        <source>Remove “{name}”</source>
        <translation>Haal “{name}” weg</translation>
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
    <name>EntryDelegate</name>
    <message>
        <source>The words of this entry</source>
        <translation>De woorden van deze inbreng</translation>
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
        <translation>Maak nu een reservekopie</translation>
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
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>No backup yet. One is made every day, in a folder beside the file.</source>
        <translation>Nog geen reservekopie. Elke dag komt er een, in een map naast het bestand.</translation>
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
        <source>Make a new file of Zorgdesk</source>
        <translation>Maak een nieuw bestand van Zorgdesk</translation>
    </message>
    <message>
        <source>Backup made: {file}</source>
        <translation>Reservekopie gemaakt: {file}</translation>
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
    <name>FollowUpTab</name>
    <message>
        <source>No signals yet. On the Live tab, a line that begins with * becomes one.</source>
        <translation>Nog geen signalen. Op het tabblad Live wordt een regel die met * begint er een.</translation>
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
    <name>Handle</name>
    <message>
        <source>Drag to another place, or Alt and an arrow</source>
        <translation>Sleep naar een andere plaats, of Alt en een pijl</translation>
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
    <message>
        <source>at the same time as the part above</source>
        <translation>tegelijk met het deel erboven</translation>
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
        <source>Take back</source>
        <translation>Neem terug</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>Typed {when} and not entered:</source>
        <translation>Getypt {when} en niet ingevoerd:</translation>
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
        <source>Next part</source>
        <translation>Volgend deel</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Vorig deel</translation>
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
</context>
<context>
    <name>MinutesSide</name>
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
        <source>Send for review</source>
        <translation>Ter nazicht</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Keur goed</translation>
    </message>
    <message>
        <source>Approving freezes this version as it is.</source>
        <translation>Goedkeuren legt deze versie vast zoals ze is.</translation>
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
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Verontschuldigd</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>Wie wordt genoemd</translation>
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
        <source>leave the passage out</source>
        <translation>laat de passage weg</translation>
    </message>
    <message>
        <source>back to what was recorded</source>
        <translation>terug naar wat genoteerd werd</translation>
    </message>
    <message>
        <source>compare with what was recorded since</source>
        <translation>vergelijk met wat sindsdien genoteerd werd</translation>
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
    <name>OptionalDate</name>
    <message>
        <source>day/month/year</source>
        <translation>dag/maand/jaar</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Kies in de kalender</translation>
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
        <source>Do</source>
        <translation>Doe</translation>
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
        <source>in the list: absent; the other letters begin to search</source>
        <translation>in de lijst: afwezig; de andere letters beginnen te zoeken</translation>
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
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Taken off the list: {names}</source>
        <translation>Van de lijst gehaald: {names}</translation>
    </message>
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
    <name>PassageActions</name>
    <message>
        <source>This passage</source>
        <translation>Deze passage</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <source>Back to what was recorded</source>
        <translation>Terug naar wat genoteerd werd</translation>
    </message>
    <message>
        <source>Add a paragraph below</source>
        <translation>Voeg hieronder een alinea toe</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laat weg</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
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
        <source>Signals to follow</source>
        <translation>Op te volgen signalen</translation>
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
    <name>PolicySignalsPage</name>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
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
        <source>New signal</source>
        <translation>Nieuw signaal</translation>
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
        <source>No signals yet</source>
        <translation>Nog geen signalen</translation>
    </message>
    <message>
        <source>What policy makers or partners must hear stands here until it is answered.</source>
        <translation>Wat beleidsmakers of partners moeten horen, staat hier tot het beantwoord is.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
</context>
<context>
    <name>ProgrammeColumn</name>
    <message>
        <source>Who spoke how often</source>
        <translation>Wie sprak hoe vaak</translation>
    </message>
    <message numerus="yes">
        <source>%n present not heard yet</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n aanwezige nog niet gehoord</numerusform>
            <numerusform>%n aanwezigen nog niet gehoord</numerusform>
        </translation>
    </message>
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
        <source>move the part</source>
        <translation>verplaats het deel</translation>
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
        <source>“{title}” is in the bin.</source>
        <translation>“{title}” ligt in de prullenbak.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
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
    <name>RegisterPage</name>
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
        <source>Filters</source>
        <translation>Filters</translation>
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
    <name>Side</name>
    <message>
        <source>Everybody present</source>
        <translation>Iedereen aanwezig</translation>
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
        <source>Show or hide the signs</source>
        <translation>Toon of verberg de tekens</translation>
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
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
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
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
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
        <source>Type a name; that is enough.</source>
        <translation>Typ een naam; dat volstaat.</translation>
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
        <source>report brought in</source>
        <translation>verslag ingevoerd</translation>
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
        <source>participation changed</source>
        <translation>deelname gewijzigd</translation>
    </message>
    <message>
        <source>taken off the list</source>
        <translation>van de lijst gehaald</translation>
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
        <source>themes of an entry changed</source>
        <translation>thema’s van een inbreng gewijzigd</translation>
    </message>
    <message>
        <source>entry deleted</source>
        <translation>inbreng verwijderd</translation>
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
        <source>own organisation changed</source>
        <translation>eigen organisatie gewijzigd</translation>
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
        <source>Go to {page}</source>
        <translation>Ga naar {page}</translation>
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
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Maak nu een reservekopie</translation>
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
        <source>Attendance for Excel</source>
        <translation>Aanwezigheid voor Excel</translation>
    </message>
    <message>
        <source>Sign-in sheet for Excel</source>
        <translation>Handtekenlijst voor Excel</translation>
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
        <source>Written: {name}</source>
        <translation>Geschreven: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
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
        <source>take over</source>
        <translation>neem over</translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation>behoud het mijne</translation>
    </message>
    <message>
        <source>left out of the minutes</source>
        <translation>weggelaten uit het verslag</translation>
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
</context>
<context>
    <name>participations</name>
    <message>
        <source>not registered</source>
        <translation>niet ingeschreven</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
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
    <name>policy_signals</name>
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
        <source>Move to the bin</source>
        <translation>Naar de prullenbak</translation>
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
        <source>Take away from this signal</source>
        <translation>Haal weg bij dit signaal</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anoniem</translation>
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
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>File and backups</source>
        <translation>Bestand en reservekopieën</translation>
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
        <source>own organisation</source>
        <translation>eigen organisatie</translation>
    </message>
</context>
</TS>
