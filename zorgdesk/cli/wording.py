"""What the command line says, in Dutch, English and French. What went wrong: `zorgdesk.sentences`."""

from zorgdesk.domain.words import Word

HELP = Word(
    nl="""\
zorgdesk [--store BESTAND] [--language nl|en|fr] [--debug] [COMMANDO]

zorgdesk                                  open het venster op het laatste bestand, of op een nieuw
zorgdesk demo [--no-window]               maak een bestand met verzonnen gegevens en open het
zorgdesk list SOORT [--json]              SOORT: activities people organisations signals tasks duplicates
zorgdesk show activity|person|organisation|signal REF [--json]
zorgdesk import minutes BESTAND [--date DATUM] [--json]
                                          een verslag (txt, md, docx, odt, pdf) wordt een activiteit
zorgdesk import people|organisations BESTAND [--json]
                                          een lijst (xlsx, xls, ods, csv)
zorgdesk import attendance BESTAND --activity REF [--json]
                                          de ingevulde Excel-lijst, of een van Teams, Zoom, Meet …
zorgdesk export minutes REF --to BESTAND [--public]
                                          .docx .odt .pdf .html .md .eml; --public: alleen namen van sprekers
zorgdesk export attendance REF --to BESTAND.xlsx [--blank]
                                          --blank: een lijst om te tekenen, ook als .pdf
zorgdesk export series REF --to BESTAND   .xlsx personen × data; .docx .odt .pdf .html .md; .ics data
zorgdesk export people|organisations|tasks|signals|entries --to BESTAND
                                          .xlsx .csv (people ook .vcf, tasks ook .ics)
zorgdesk export dossier REF… --to BESTAND .docx .odt .pdf .html .md .xlsx van gekozen signalen
zorgdesk access PERSOON --to BESTAND      alles wat over iemand bewaard is: .json .docx .pdf …
zorgdesk forget PERSOON [--keep-text]     vergeet iemand; --keep-text: wat die zei, blijft zonder naam
zorgdesk check                            kijk na of het bestand gaaf is
zorgdesk backup [--to BESTAND]            maak een back-up
zorgdesk restore BESTAND                  zet een back-up terug
zorgdesk encrypt [--remove]               versleutel het bestand, of neem de versleuteling weg

REF is een uid, of tekst die bij precies één past: "praktijktafel 1". Een wachtzin komt uit
ZORGDESK_PASSPHRASE of wordt gevraagd, een nieuwe uit ZORGDESK_NEW_PASSPHRASE. Een .xlsx krijgt met
--password een wachtwoord: uit ZORGDESK_EXPORT_PASSWORD, of het wordt gevraagd. Dat van een lijst die
binnenkomt, komt uit ZORGDESK_IMPORT_PASSWORD of wordt gevraagd. Zonder --store geldt ZORGDESK_STORE.
""",
    en="""\
zorgdesk [--store FILE] [--language nl|en|fr] [--debug] [COMMAND]

zorgdesk                                  open the window on the last file, or on a new one
zorgdesk demo [--no-window]               make a file with invented data, and open it
zorgdesk list KIND [--json]               KIND: activities people organisations signals tasks duplicates
zorgdesk show activity|person|organisation|signal REF [--json]
zorgdesk import minutes FILE [--date DATE] [--json]
                                          a report (txt, md, docx, odt, pdf) becomes an activity
zorgdesk import people|organisations FILE [--json]
                                          a list (xlsx, xls, ods, csv)
zorgdesk import attendance FILE --activity REF [--json]
                                          the filled-in workbook, or a list of Teams, Zoom, Meet …
zorgdesk export minutes REF --to FILE [--public]
                                          .docx .odt .pdf .html .md .eml; --public: only the names of speakers
zorgdesk export attendance REF --to FILE.xlsx [--blank]
                                          --blank: a list to sign, also as .pdf
zorgdesk export series REF --to FILE      .xlsx people × dates; .docx .odt .pdf .html .md minutes; .ics dates
zorgdesk export people|organisations|tasks|signals|entries --to FILE
                                          .xlsx .csv (people also .vcf, tasks also .ics)
zorgdesk export dossier REF… --to FILE    .docx .odt .pdf .html .md .xlsx of chosen signals
zorgdesk access PERSON --to FILE          all that is kept about somebody: .json .docx .pdf …
zorgdesk forget PERSON [--keep-text]      forget somebody; --keep-text: what they said stays, unnamed
zorgdesk check                            see whether the file is whole
zorgdesk backup [--to FILE]               make a backup
zorgdesk restore FILE                     put a backup back
zorgdesk encrypt [--remove]               encrypt the file, or take the encryption away

REF is a uid, or text that fits exactly one: "practice table 1". A passphrase comes from ZORGDESK_PASSPHRASE
or is asked for, a new one from ZORGDESK_NEW_PASSPHRASE. With --password a .xlsx gets a password: from
ZORGDESK_EXPORT_PASSWORD, or it is asked for. That of a list that comes in is taken from
ZORGDESK_IMPORT_PASSWORD or asked for. Without --store, ZORGDESK_STORE counts.
""",
    fr="""\
zorgdesk [--store FICHIER] [--language nl|en|fr] [--debug] [COMMANDE]

zorgdesk                                  ouvrir la fenêtre sur le dernier fichier, ou un nouveau
zorgdesk demo [--no-window]               créer un fichier de données inventées, et l’ouvrir
zorgdesk list GENRE [--json]              GENRE : activities people organisations signals tasks duplicates
zorgdesk show activity|person|organisation|signal REF [--json]
zorgdesk import minutes FICHIER [--date DATE] [--json]
                                          un rapport (txt, md, docx, odt, pdf) devient une activité
zorgdesk import people|organisations FICHIER [--json]
                                          une liste (xlsx, xls, ods, csv)
zorgdesk import attendance FICHIER --activity REF [--json]
                                          la liste Excel remplie, ou une de Teams, Zoom, Meet …
zorgdesk export minutes REF --to FICHIER [--public]
                                          .docx .odt .pdf .html .md .eml; --public : intervenants seulement
zorgdesk export attendance REF --to FICHIER.xlsx [--blank]
                                          --blank : une liste à signer, aussi en .pdf
zorgdesk export series REF --to FICHIER   .xlsx personnes × dates ; .docx .odt .pdf .html .md ; .ics dates
zorgdesk export people|organisations|tasks|signals|entries --to FICHIER
                                          .xlsx .csv (people aussi .vcf, tasks aussi .ics)
zorgdesk export dossier REF… --to FICHIER .docx .odt .pdf .html .md .xlsx des signaux choisis
zorgdesk access PERSONNE --to FICHIER     tout ce qui est gardé sur quelqu’un : .json .docx .pdf …
zorgdesk forget PERSONNE [--keep-text]    oublier quelqu’un ; --keep-text : ses paroles restent sans nom
zorgdesk check                            vérifier que le fichier est intact
zorgdesk backup [--to FICHIER]            faire une copie de sauvegarde
zorgdesk restore FICHIER                  restaurer une copie de sauvegarde
zorgdesk encrypt [--remove]               chiffrer le fichier, ou enlever le chiffrement

REF est un uid, ou un texte qui correspond à un seul : « table 1 ». Une phrase secrète vient de
ZORGDESK_PASSPHRASE ou est demandée, une nouvelle de ZORGDESK_NEW_PASSPHRASE. Avec --password un .xlsx reçoit
un mot de passe : de ZORGDESK_EXPORT_PASSWORD, ou il est demandé. Celui d’une liste qui entre vient de
ZORGDESK_IMPORT_PASSWORD ou est demandé. Sans --store : ZORGDESK_STORE.
""",
)

_WORDS = {
    # Wrong usage: one sentence, and where to read more
    "missing": Word(
        "Hier ontbreekt nog iets: {what}.", "Something is missing here: {what}.", "Il manque ici : {what}."
    ),
    "unknown_words": Word(
        "Dit kent zorgdesk hier niet: {what}.",
        "zorgdesk does not know this here: {what}.",
        "zorgdesk ne connaît pas ceci ici : {what}.",
    ),
    "no_choice": Word(
        "“{what}” kan hier niet, kies uit: {choices}.",
        "“{what}” is not possible here, choose from: {choices}.",
        "« {what} » n’est pas possible ici, choisissez : {choices}.",
    ),
    "no_value": Word(
        "Na {what} hoort nog een waarde.", "{what} needs a value after it.", "{what} attend une valeur."
    ),
    "no_date": Word(
        "“{what}” is geen datum: schrijf ze als 2016-12-12.",
        "“{what}” is not a date: write it as 2016-12-12.",
        "« {what} » n’est pas une date : écrivez-la comme 2016-12-12.",
    ),
    "unlikely_date": Word(
        "“{what}” kan niet kloppen: geef een datum van 1900 tot 2100.",
        "“{what}” cannot be right: give a date from 1900 to 2100.",
        "« {what} » ne peut être exact : donnez une date de 1900 à 2100.",
    ),
    "wrong_usage": Word(
        "Dit is geen opdracht voor zorgdesk.", "This is no command of zorgdesk.", "Commande inconnue."
    ),
    "more_help": Word(
        "Meer uitleg: zorgdesk --help", "More: zorgdesk --help", "Plus d’explications : zorgdesk --help"
    ),
    # Asked for
    "passphrase": Word("Wachtzin: ", "Passphrase: ", "Phrase secrète : "),
    "new_passphrase": Word("Nieuwe wachtzin: ", "New passphrase: ", "Nouvelle phrase secrète : "),
    "export_password": Word("Wachtwoord: ", "Password: ", "Mot de passe : "),
    "once_more": Word("Nog een keer: ", "Once more: ", "Encore une fois : "),
    # Results
    "nothing": Word("Niets gevonden.", "Nothing found.", "Rien trouvé."),
    "imported": Word("Toegevoegd: {what}.", "Added: {what}.", "Ajouté : {what}."),
    "attendance_in": Word(
        "{what}: {created} nieuw, {updated} bijgewerkt, {unchanged} ongewijzigd, {skipped} overgeslagen.",
        "{what}: {created} new, {updated} updated, {unchanged} unchanged, {skipped} skipped.",
        "{what} : {created} nouveaux, {updated} mis à jour, {unchanged} inchangés, {skipped} ignorés.",
    ),
    "known_already": Word(
        "{path} kwam al eerder binnen als {what}, er is niets toegevoegd.",
        "{path} came in before as {what}, nothing was added.",
        "{path} a déjà été importé : {what}, rien n’a été ajouté.",
    ),
    "review": Word("Kijk dit na:", "Please check:", "À vérifier :"),
    "written": Word("Geschreven: {path}", "Written: {path}", "Écrit : {path}"),
    "demo_made": Word("Gemaakt: {path}", "Made: {path}", "Créé : {path}"),
    "whole": Word("{path} is gaaf.", "{path} is whole.", "{path} est intact."),
    "restored": Word("Teruggezet: {path}", "Restored: {path}", "Restauré : {path}"),
    "replaced": Word(
        "Wat er stond, is bewaard in {path}",
        "What was there is kept in {path}",
        "Ce qui s’y trouvait est conservé dans {path}",
    ),
    "encrypted": Word("{path} is versleuteld.", "{path} is encrypted.", "{path} est chiffré."),
    "decrypted": Word(
        "{path} is niet meer versleuteld.",
        "{path} is not encrypted any more.",
        "{path} n’est plus chiffré.",
    ),
    "plain_backups": Word(
        "Let op: oudere back-ups in {folder} zijn niet versleuteld ({number}).",
        "Note: older backups in {folder} are not encrypted ({number}).",
        "Attention : d’anciennes copies dans {folder} ne sont pas chiffrées ({number}).",
    ),
    "forgotten": Word(
        "De gegevens van {name} zijn gewist.",
        "The data of {name} were erased.",
        "Les données de {name} ont été effacées.",
    ),
    "in_backups": Word(
        "Let op: oudere back-ups in {folder} kennen deze persoon nog ({number}).",
        "Note: older backups in {folder} still know this person ({number}).",
        "Attention : d’anciennes copies dans {folder} connaissent encore cette personne ({number}).",
    ),
    "reading": Word("{path} wordt gelezen …", "Reading {path} …", "Lecture de {path} …"),
    "writing": Word("{path} wordt geschreven …", "Writing {path} …", "Écriture de {path} …"),
    # Headings of what is shown
    "labelled": Word("{label}: {text}", "{label}: {text}", "{label}\N{NO-BREAK SPACE}: {text}"),
    "series": Word("Reeks", "Series", "Série"),
    "place": Word("Plaats", "Place", "Lieu"),
    "state": Word("Toestand", "State", "État"),
    "organisation": Word("Organisatie", "Organisation", "Organisation"),
    "job_title": Word("Functie", "Job title", "Fonction"),
    "programme": Word("Programma", "Programme", "Programme"),
    "participations": Word("Deelnemers", "Participants", "Participants"),
    "entries": Word("Inbreng", "Entries", "Interventions"),
    "signals": Word("Signalen", "Signals", "Signaux"),
    "tasks": Word("Actiepunten", "Tasks", "Actions"),
    "people": Word("Personen", "People", "Personnes"),
    "activities": Word("Activiteiten", "Activities", "Activités"),
    "follow_ups": Word("Opvolging", "Follow-up", "Suivi"),
    "references": Word("Beleidslinks", "Policy references", "Références"),
    "anonymous": Word("een deelnemer", "a participant", "une personne présente"),
    "done": Word("gedaan", "done", "fait"),
}


def say(key: str, language: str, **details: object) -> str:
    """One wording in this language, with its details filled in."""
    return _WORDS[key].in_language(language).format_map(details)
