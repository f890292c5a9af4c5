"""What a known error says to a person: what happened, what was kept, what to do. For window and command line."""

from typing import NamedTuple

from zorgdesk.errors import ZorgdeskError


class Sentence(NamedTuple):
    """One sentence in three languages. `{name}` stands for a detail that the error carries."""

    nl: str
    en: str
    fr: str


def sentence(error: ZorgdeskError, language: str) -> str:
    """One plain sentence in this language: nl, en or fr.

    Where the error does not carry its path it reads "this file", and for any other detail "…".
    """
    known = SENTENCES.get(error.code, SENTENCES["unknown"])
    told = _Details({"path": getattr(_THIS_FILE, language), "code": error.code} | error.details)
    text = str(getattr(known, language)).format_map(told)
    return text if "path" in error.details else text[0].upper() + text[1:]


class _Details(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return "…"


_THIS_FILE = Sentence(nl="dit bestand", en="this file", fr="ce fichier")


# A new code is one entry here, in the three languages; a test finds the codes that are raised without one.
SENTENCES = {
    # The register
    "merged_again": Sentence(
        nl="Dit is intussen in een ander opgegaan: maak eerst die latere samenvoeging ongedaan.",
        en="This went into another one since: take back that later merge first.",
        fr="Ceci a été fusionné avec un autre depuis : annulez d’abord cette fusion plus récente.",
    ),
    # The store
    "not_a_store": Sentence(
        nl="{path} is geen bestand van Zorgdesk, er is niets aan veranderd: kies een bestand op .zorgdesk.",
        en="{path} is not a Zorgdesk file, and was left as it was: choose a file that ends in .zorgdesk.",
        fr="{path} n’est pas un fichier de Zorgdesk et est resté tel quel : choisissez un fichier .zorgdesk.",
    ),
    "newer_store": Sentence(
        nl="{path} werd met een nieuwere Zorgdesk gemaakt en bleef onaangeroerd: werk Zorgdesk bij om het te openen.",
        en="{path} was made by a newer Zorgdesk and was left untouched: update Zorgdesk to open it.",
        fr="{path} vient d’un Zorgdesk plus récent et est resté intact : mettez Zorgdesk à jour pour l’ouvrir.",
    ),
    "store_has_rules": Sentence(
        nl="{path} bevat regels die Zorgdesk er niet in zette, en bleef onaangeroerd: vraag het opnieuw of zet een back-up terug.",
        en="{path} holds rules that Zorgdesk did not put there, and was left untouched: ask for it again or restore a backup.",
        fr="{path} contient des règles que Zorgdesk n’y a pas mises et est resté intact : redemandez-le ou restaurez une copie.",
    ),
    "store_damaged": Sentence(
        nl="{path} is beschadigd en werd niet gewijzigd: zet een back-up terug.",
        en="{path} is damaged and was not changed: restore a backup.",
        fr="{path} est endommagé et n’a pas été modifié : restaurez une copie de sauvegarde.",
    ),
    "migration_failed": Sentence(
        nl="{path} kon niet worden bijgewerkt en is zoals het was, met een back-up in {backup}: vraag hulp.",
        en="{path} could not be brought up to date and is as it was, with a backup in {backup}: ask for help.",
        fr="{path} n’a pas pu être mis à jour et reste tel quel, avec une copie dans {backup} : demandez de l’aide.",
    ),
    "demo_not_empty": Sentence(
        nl="In {path} staan al activiteiten, er is niets aan toegevoegd: kies een nieuw bestand voor de demo.",
        en="{path} already holds activities, nothing was added: choose a new file for the demo.",
        fr="{path} contient déjà des activités, rien n’a été ajouté : choisissez un nouveau fichier pour la démo.",
    ),
    "store_missing": Sentence(
        nl="Het bestand {path} is er niet meer: kies waar het nu staat, of begin een nieuw bestand.",
        en="The file {path} is no longer there: choose where it is now, or start a new one.",
        fr="Le fichier {path} n’est plus là : indiquez où il se trouve, ou commencez-en un nouveau.",
    ),
    "store_exists": Sentence(
        nl="{path} bestaat al en bleef zoals het was: kies een andere naam.",
        en="{path} exists already and was left as it was: choose another name.",
        fr="{path} existe déjà et est resté tel quel : choisissez un autre nom.",
    ),
    "store_locked": Sentence(
        nl="{path} is elders in gebruik, deze wijziging is niet bewaard: sluit het daar en probeer opnieuw.",
        en="{path} is in use elsewhere, this change was not stored: close it there and try again.",
        fr="{path} est utilisé ailleurs, ce changement n’est pas enregistré : fermez-le là-bas et réessayez.",
    ),
    "check_content": Sentence(
        nl="Een deel van {path} is onleesbaar ({detail}): zet een back-up terug.",
        en="A part of {path} cannot be read ({detail}): restore a backup.",
        fr="Une partie de {path} est illisible ({detail}) : restaurez une copie de sauvegarde.",
    ),
    "check_reference": Sentence(
        nl="Iets in {path} verwijst naar wat er niet meer is ({detail}): zet een back-up terug.",
        en="Something in {path} refers to what is no longer there ({detail}): restore a backup.",
        fr="Un élément de {path} renvoie à ce qui n’existe plus ({detail}) : restaurez une copie de sauvegarde.",
    ),
    "check_attachment": Sentence(
        nl="De inhoud van bijlage “{detail}” is niet meer wat bewaard werd: zet een back-up terug.",
        en="The content of attachment “{detail}” is no longer what was stored: restore a backup.",
        fr="Le contenu de l’annexe « {detail} » n’est plus celui enregistré : restaurez une copie de sauvegarde.",
    ),
    "passphrase_needed": Sentence(
        nl="{path} is versleuteld: geef de wachtzin.",
        en="{path} is encrypted: give its passphrase.",
        fr="{path} est chiffré : donnez la phrase secrète.",
    ),
    "wrong_passphrase": Sentence(
        nl="Deze wachtzin opent {path} niet: probeer opnieuw.",
        en="This passphrase does not open {path}: try again.",
        fr="Cette phrase secrète n’ouvre pas {path} : réessayez.",
    ),
    "new_passphrase_needed": Sentence(
        nl="Er is geen nieuwe wachtzin gegeven, er is niets veranderd: zet ze in ZORGDESK_NEW_PASSPHRASE.",
        en="No new passphrase was given, nothing was changed: put it in ZORGDESK_NEW_PASSPHRASE.",
        fr="Aucune nouvelle phrase secrète n’a été donnée, rien n’a changé : mettez-la dans ZORGDESK_NEW_PASSPHRASE.",
    ),
    "passphrases_differ": Sentence(
        nl="De twee wachtzinnen zijn niet gelijk, er is niets veranderd: probeer opnieuw.",
        en="The two passphrases differ, nothing was changed: try again.",
        fr="Les deux phrases secrètes diffèrent, rien n’a changé : réessayez.",
    ),
    # Papers and evaluations
    "answer_not_possible": Sentence(
        nl="Dit antwoord is niet bewaard: tevredenheid gaat van 0 tot 100 en aanbeveling van 0 tot 10.",
        en="This answer was not stored: satisfaction goes from 0 to 100 and recommendation from 0 to 10.",
        fr="Cette réponse n’a pas été enregistrée : la satisfaction va de 0 à 100, la recommandation de 0 à 10.",
    ),
    "no_badges": Sentence(
        nl="Er is niemand voor wie een naamkaartje te maken valt, er is niets geschreven: kies wie er een krijgt.",
        en="There is nobody to make a name badge for, nothing was written: choose who gets one.",
        fr="Il n’y a personne pour qui faire un badge, rien n’a été écrit : choisissez qui en reçoit un.",
    ),
    # Files
    "read_only": Sentence(
        nl="{path} mag niet beschreven worden en bleef zoals het was: kies een andere plaats of vraag de rechten.",
        en="{path} may not be written to and was left as it was: choose another place, or ask for the rights.",
        fr="{path} est protégé en écriture et est resté tel quel : choisissez un autre endroit ou demandez les droits.",
    ),
    "disk_full": Sentence(
        nl="De schijf van {path} is vol, wat er al stond is behouden: maak plaats en probeer opnieuw.",
        en="The disk of {path} is full, what was there already was kept: free some space and try again.",
        fr="Le disque de {path} est plein, ce qui s’y trouvait est conservé : libérez de l’espace et réessayez.",
    ),
    "disk_gone": Sentence(
        nl="De schijf van {path} antwoordt niet: kijk of ze nog verbonden is en probeer opnieuw.",
        en="The disk of {path} does not answer: see whether it is still connected and try again.",
        fr="Le disque de {path} ne répond pas : vérifiez qu’il est encore connecté et réessayez.",
    ),
    "name_too_long": Sentence(
        nl="De naam van {path} is te lang, er is niets geschreven: kies een kortere.",
        en="The name of {path} is too long, nothing was written: choose a shorter one.",
        fr="Le nom de {path} est trop long, rien n’a été écrit : choisissez-en un plus court.",
    ),
    "folder_missing": Sentence(
        nl="De map {path} bestaat niet, er is niets geschreven: maak de map of kies een andere.",
        en="The folder {path} does not exist, nothing was written: make it or choose another.",
        fr="Le dossier {path} n’existe pas, rien n’a été écrit : créez-le ou choisissez-en un autre.",
    ),
    "target_is_folder": Sentence(
        nl="{path} is een map, er is niets geschreven: geef ook een bestandsnaam.",
        en="{path} is a folder, nothing was written: give a file name as well.",
        fr="{path} est un dossier, rien n’a été écrit : donnez aussi un nom de fichier.",
    ),
    "target_in_use": Sentence(
        nl="{path} staat open in een ander programma en bleef zoals het was: sluit het daar of kies een andere naam.",
        en="{path} is open in another program and was left as it was: close it there or choose another name.",
        fr="{path} est ouvert dans un autre programme et est resté tel quel : fermez-le ou choisissez un autre nom.",
    ),
    "file_missing": Sentence(
        nl="Het bestand {path} bestaat niet: kijk de naam na.",
        en="The file {path} does not exist: check the name.",
        fr="Le fichier {path} n’existe pas : vérifiez le nom.",
    ),
    "not_a_file": Sentence(
        nl="{path} is een map: kies een bestand.",
        en="{path} is a folder: choose a file.",
        fr="{path} est un dossier : choisissez un fichier.",
    ),
    "not_readable": Sentence(
        nl="{path} mag niet gelezen worden: vraag de rechten of kies een ander bestand.",
        en="{path} may not be read: ask for the rights or choose another file.",
        fr="{path} ne peut pas être lu : demandez les droits ou choisissez un autre fichier.",
    ),
    "unknown_extension": Sentence(
        nl="Zorgdesk kent bestanden op {extension} hier niet: kies een van {known}.",
        en="Zorgdesk does not know {extension} files here: choose one of {known}.",
        fr="Zorgdesk ne connaît pas ici les fichiers {extension} : choisissez l’un de {known}.",
    ),
    # Reports that come in
    "empty_report": Sentence(
        nl="In {path} staat geen tekst, er is niets toegevoegd: kies een ander bestand.",
        en="There is no text in {path}, nothing was added: choose another file.",
        fr="Il n’y a pas de texte dans {path}, rien n’a été ajouté : choisissez un autre fichier.",
    ),
    "not_a_report": Sentence(
        nl="{path} is geen leesbaar verslag, er is niets toegevoegd: kies een txt, md, docx, odt of pdf.",
        en="{path} is not a readable report, nothing was added: choose a txt, md, docx, odt or pdf.",
        fr="{path} n’est pas un rapport lisible, rien n’a été ajouté : choisissez un txt, md, docx, odt ou pdf.",
    ),
    "encrypted_report": Sentence(
        nl="{path} is met een wachtwoord beveiligd, er is niets toegevoegd: bewaar het zonder en probeer opnieuw.",
        en="{path} is protected by a password, nothing was added: save it without one and try again.",
        fr="{path} est protégé par un mot de passe, rien n’a été ajouté : enregistrez-le sans et réessayez.",
    ),
    "too_large": Sentence(
        nl="{path} is groter dan Zorgdesk leest, er is niets toegevoegd: splits het of kies een ander bestand.",
        en="{path} is larger than Zorgdesk reads, nothing was added: split it or choose another file.",
        fr="{path} dépasse ce que Zorgdesk lit, rien n’a été ajouté : divisez-le ou choisissez un autre fichier.",
    ),
    "not_a_list": Sentence(
        nl="{path} is geen leesbare lijst, er is niets toegevoegd: kies een xlsx, xls, ods of csv.",
        en="{path} is not a readable list, nothing was added: choose an xlsx, xls, ods or csv.",
        fr="{path} n’est pas une liste lisible, rien n’a été ajouté : choisissez un xlsx, xls, ods ou csv.",
    ),
    "export_password_needed": Sentence(
        nl="Er is geen wachtwoord gegeven, er is niets gemaakt: zet het in ZORGDESK_EXPORT_PASSWORD.",
        en="No password was given, nothing was made: put it in ZORGDESK_EXPORT_PASSWORD.",
        fr="Aucun mot de passe n’a été donné, rien n’a été créé : mettez-le dans ZORGDESK_EXPORT_PASSWORD.",
    ),
    "passwords_differ": Sentence(
        nl="De twee wachtwoorden zijn niet gelijk, er is niets gemaakt: probeer opnieuw.",
        en="The two passwords differ, nothing was made: try again.",
        fr="Les deux mots de passe diffèrent, rien n’a été créé : réessayez.",
    ),
    "password_for_excel_only": Sentence(
        nl="{path} kan geen wachtwoord krijgen, er is niets gemaakt: kies een bestand dat op .xlsx eindigt.",
        en="{path} can have no password, nothing was made: choose a file that ends in .xlsx.",
        fr="{path} ne peut avoir de mot de passe, rien n’a été créé : choisissez un fichier .xlsx.",
    ),
    "password_too_long": Sentence(
        nl="Excel aanvaardt een wachtwoord van hoogstens {longest} tekens, er is niets gemaakt: kies een korter.",
        en="Excel takes a password of at most {longest} signs, nothing was made: choose a shorter one.",
        fr="Excel accepte un mot de passe de {longest} signes au plus, rien n’a été créé : choisissez plus court.",
    ),
    "not_our_workbook": Sentence(
        nl="{path} is geen aanwezigheidslijst van Zorgdesk, er is niets gewijzigd: kies een ander bestand.",
        en="{path} is no attendance workbook of Zorgdesk, nothing was changed: choose another file.",
        fr="{path} n’est pas une liste de présence de Zorgdesk, rien n’a changé : choisissez un autre fichier.",
    ),
    "other_activity_workbook": Sentence(
        nl="{path} is de lijst van een andere activiteit, “{title}”, er is niets gewijzigd: lees ze daar in.",
        en="{path} is the list of another activity, “{title}”, nothing was changed: read it back there.",
        fr="{path} est la liste d’une autre activité, « {title} », rien n’a changé : importez-la là-bas.",
    ),
    "not_an_attendance_list": Sentence(
        nl="In {path} staat geen kolom met namen, er is niets toegevoegd: zet er “Naam” boven, of zeg in het "
        "venster wat elke kolom bevat.",
        en="{path} has no column of names, nothing was added: put “Name” above it, or say in the window what "
        "each column holds.",
        fr="{path} n’a pas de colonne de noms, rien n’a été ajouté : mettez « Nom » au-dessus, ou dites dans "
        "la fenêtre ce que contient chaque colonne.",
    ),
    "empty_list": Sentence(
        nl="In {path} staat geen enkele rij, er is niets toegevoegd: kies een ander bestand.",
        en="There is not one row in {path}, nothing was added: choose another file.",
        fr="Il n’y a aucune ligne dans {path}, rien n’a été ajouté : choisissez un autre fichier.",
    ),
    "no_name_column": Sentence(
        nl="In {path} is geen kolom met namen gekozen, er is niets toegevoegd: kies welke kolom de naam bevat.",
        en="No column with names was chosen in {path}, nothing was added: choose which column holds the name.",
        fr="Aucune colonne de noms n’est choisie dans {path}, rien n’a été ajouté : indiquez celle du nom.",
    ),
    "proposal_outdated": Sentence(
        nl="Intussen is er iets gewijzigd, er is niets ingevoerd: kijk de lijst nog eens na.",
        en="Something was changed meanwhile, nothing was brought in: look the list over once more.",
        fr="Quelque chose a changé entre-temps, rien n’a été introduit : revérifiez la liste.",
    ),
    "encrypted_list": Sentence(
        nl="{path} is beveiligd op een manier die Zorgdesk niet kan openen, er is niets toegevoegd: bewaar het als xlsx.",
        en="{path} is protected in a way Zorgdesk cannot open, nothing was added: save it as xlsx.",
        fr="{path} est protégé d’une manière que Zorgdesk n’ouvre pas, rien n’a été ajouté : enregistrez-le en xlsx.",
    ),
    "list_password_needed": Sentence(
        nl="{path} is met een wachtwoord beveiligd, er is niets ingevoerd: geef het wachtwoord.",
        en="{path} is protected by a password, nothing was brought in: give the password.",
        fr="{path} est protégé par un mot de passe, rien n’a été introduit : donnez le mot de passe.",
    ),
    "import_password_needed": Sentence(
        nl="{path} is met een wachtwoord beveiligd, er is niets ingevoerd: zet het in ZORGDESK_IMPORT_PASSWORD.",
        en="{path} is protected by a password, nothing was brought in: put it in ZORGDESK_IMPORT_PASSWORD.",
        fr="{path} est protégé par un mot de passe, rien n’a été introduit : mettez-le dans ZORGDESK_IMPORT_PASSWORD.",
    ),
    "wrong_list_password": Sentence(
        nl="Dit wachtwoord opent {path} niet, er is niets ingevoerd: probeer opnieuw, ook de hoofdletters tellen.",
        en="This password does not open {path}, nothing was brought in: try again, capitals count too.",
        fr="Ce mot de passe n’ouvre pas {path}, rien n’a été introduit : réessayez, les majuscules comptent aussi.",
    ),
    "report_too_long": Sentence(
        nl="{path} is te lang, van een verslag leest Zorgdesk hoogstens {limit} bladzijden, er is niets toegevoegd: splits het.",
        en="{path} is too long, of a report Zorgdesk reads at most {limit} pages, nothing was added: split it.",
        fr="{path} est trop long, Zorgdesk lit au plus {limit} pages d’un rapport, rien n’a été ajouté : divisez-le.",
    ),
    "no_date": Sentence(
        nl="In {path} staat geen datum, er is niets toegevoegd: geef ze met --date, bijvoorbeeld --date 2016-12-12.",
        en="There is no date in {path}, nothing was added: give it with --date, for instance --date 2016-12-12.",
        fr="Il n’y a pas de date dans {path}, rien n’a été ajouté : donnez-la avec --date, par exemple 2016-12-12.",
    ),
    # Attachments
    "attachment_too_large": Sentence(
        nl="“{name}” is groter dan {limit} MB, er is niets toegevoegd: bewaar het bestand zelf en noteer waar.",
        en="“{name}” is larger than {limit} MB, nothing was added: keep the file yourself and note where.",
        fr="« {name} » dépasse {limit} Mo, rien n’a été ajouté : conservez le fichier et notez où.",
    ),
    "picture_too_large": Sentence(
        nl="“{name}” is te groot om zo te bewaren, er is niets toegevoegd: voeg de foto verkleind toe.",
        en="“{name}” is too large to keep as it is, nothing was added: add the picture scaled down.",
        fr="« {name} » est trop grand pour être gardé tel quel, rien n’a été ajouté : ajoutez l’image réduite.",
    ),
    "picture_damaged": Sentence(
        nl="De foto “{name}” is beschadigd, er is niets toegevoegd: bewaar ze opnieuw als jpg of png.",
        en="The picture “{name}” is damaged, nothing was added: save it anew as jpg or png.",
        fr="L’image « {name} » est endommagée, rien n’a été ajouté : enregistrez-la à nouveau en jpg ou png.",
    ),
    "picture_kind_unknown": Sentence(
        nl="Uit “{name}” kan Zorgdesk de plaats van opname niet weghalen, er is niets toegevoegd: bewaar de foto als jpg.",
        en="Zorgdesk cannot take the place out of “{name}”, nothing was added: save the picture as jpg.",
        fr="Zorgdesk ne peut retirer le lieu de « {name} », rien n’a été ajouté : enregistrez l’image en jpg.",
    ),
    "attachments_full": Sentence(
        nl="De bijlagen zijn samen groter dan {limit} MB, er is niets toegevoegd: wis er eerst en maak de prullenbak leeg.",
        en="The attachments together exceed {limit} MB, nothing was added: delete some and empty the bin.",
        fr="Les annexes dépassent ensemble {limit} Mo, rien n’a été ajouté : supprimez-en et videz la corbeille.",
    ),
    "only_saved": Sentence(
        nl="“{name}” kan een programma zijn en wordt hier niet geopend: bewaar het als u weet van wie het komt.",
        en="“{name}” may be a program and is not opened here: save it if you know whom it comes from.",
        fr="« {name} » peut être un programme et ne s’ouvre pas ici : enregistrez-le si vous en connaissez l’origine.",
    ),
    # Minutes
    "names_left": Sentence(
        nl="In de tekst van het verslag staan nog namen ({names}), er is niets geschreven: beslis in het venster wat ervoor in de plaats komt.",
        en="There are still names in the text of the minutes ({names}), nothing was written: decide in the window what comes in their place.",
        fr="Il reste des noms dans le texte du compte rendu ({names}), rien n’a été écrit : décidez dans la fenêtre ce qui les remplace.",
    ),
    "name_in_place": Sentence(
        nl="In “{words}” staat zelf ook een naam, er is niets gewijzigd: kies andere woorden.",
        en="“{words}” holds a name too, nothing was changed: choose other words.",
        fr="« {words} » contient aussi un nom, rien n’a été modifié : choisissez d’autres mots.",
    ),
    # Records
    "none_fits": Sentence(
        nl="Niets past bij “{ref}”: zoek de juiste naam op met zorgdesk list.",
        en="Nothing fits “{ref}”: look the name up with zorgdesk list.",
        fr="Rien ne correspond à « {ref} » : cherchez le nom avec zorgdesk list.",
    ),
    "several_fit": Sentence(
        nl="“{ref}” past bij meer dan één, er is niets gedaan: kies uit {candidates}.",
        en="“{ref}” fits more than one, nothing was done: choose from {candidates}.",
        fr="« {ref} » correspond à plusieurs, rien n’a été fait : choisissez parmi {candidates}.",
    ),
    "not_found": Sentence(
        nl="Dit is intussen verwijderd, er is niets gewijzigd: kijk in de prullenbak.",
        en="This was deleted in the meantime, nothing was changed: look in the bin.",
        fr="Ceci a été supprimé entre-temps, rien n’a été modifié : regardez dans la corbeille.",
    ),
    "changed_since": Sentence(
        nl="Dit is intussen elders gewijzigd en die wijziging is behouden: kijk ze na en probeer opnieuw.",
        en="This was changed elsewhere in the meantime and that change was kept: look at it and try again.",
        fr="Ceci a été modifié ailleurs entre-temps et ce changement est conservé : regardez-le et réessayez.",
    ),
    "title_missing": Sentence(
        nl="Een titel mag niet leeg zijn, de vorige is behouden: geef er een.",
        en="A title cannot be empty, the one before was kept: give one.",
        fr="Un titre ne peut être vide, le précédent est conservé : donnez-en un.",
    ),
    "name_missing": Sentence(
        nl="Een naam mag niet leeg zijn, er is niets gewijzigd: geef er een.",
        en="A name cannot be empty, nothing was changed: give one.",
        fr="Un nom ne peut être vide, rien n’a été modifié : donnez-en un.",
    ),
    "date_out_of_range": Sentence(
        nl="{date} kan niet kloppen, er is niets gewijzigd: geef een datum van 1900 tot 2100.",
        en="{date} cannot be right, nothing was changed: give a date from 1900 to 2100.",
        fr="{date} ne peut être exact, rien n’a été modifié : donnez une date de 1900 à 2100.",
    ),
    "ends_before_start": Sentence(
        nl="Het einde valt vóór het begin, de vorige tijden zijn behouden: kijk beide na.",
        en="The end comes before the start, the times before were kept: check both.",
        fr="La fin précède le début, les heures précédentes sont conservées : vérifiez les deux.",
    ),
    "day_missing": Sentence(
        nl="Zonder datum komt er niets in een agenda, er is niets geschreven: vul bij Gegevens de datum in.",
        en="Without a date nothing goes into a calendar, nothing was written: fill in the date under Details.",
        fr="Sans date, rien n’entre dans un agenda, rien n’a été écrit : indiquez la date dans Données.",
    ),
    "already_in_list": Sentence(
        nl="“{name}” staat al in deze lijst, er is niets toegevoegd: kies een andere naam.",
        en="“{name}” is in this list already, nothing was added: choose another name.",
        fr="« {name} » figure déjà dans cette liste, rien n’a été ajouté : choisissez un autre nom.",
    ),
    "not_parallel": Sentence(
        nl="Bij dit onderdeel valt niets te kiezen, er is niets gewijzigd: zet er in het programma een ander naast.",
        en="There is nothing to choose beside this part, nothing was changed: put another one beside it first.",
        fr="Il n’y a pas de choix pour cette partie, rien n’a changé : mettez-en d’abord une autre en parallèle.",
    ),
    "already_there": Sentence(
        nl="{name} staat al bij deze activiteit, er is niets toegevoegd: zoek de naam in de lijst.",
        en="{name} is with this activity already, nothing was added: look for the name in the list.",
        fr="{name} figure déjà dans cette activité, rien n’a été ajouté : cherchez le nom dans la liste.",
    ),
    "not_a_picture": Sentence(
        nl="Dit bestand is geen afbeelding die Zorgdesk kent, het vorige logo is behouden: kies een png of jpg.",
        en="This file is not a picture Zorgdesk knows, the logo before was kept: choose a png or jpg.",
        fr="Ce fichier n’est pas une image que Zorgdesk connaît, le logo précédent est conservé : choisissez un png ou jpg.",
    ),
    "not_a_colour": Sentence(
        nl="“{colour}” is geen kleur, de vorige blijft: typ ze als #rrggbb, bijvoorbeeld #0f766e.",
        en="“{colour}” is not a colour, the one before stays: type it as #rrggbb, such as #0f766e.",
        fr="« {colour} » n’est pas une couleur, la précédente est conservée : tapez #rrggbb, par exemple #0f766e.",
    ),
    "colour_too_faint": Sentence(
        nl="{colour} is te flets om op wit te lezen, de vorige kleur blijft: {nearest} is de dichtste die wel leest.",
        en="{colour} is too faint to read on white, the colour before stays: {nearest} is the nearest that reads well.",
        fr="{colour} est trop pâle pour être lue sur du blanc, la couleur précédente est conservée : {nearest} est la plus proche qui soit lisible.",
    ),
    # The Word template of the organisation
    "template_too_large": Sentence(
        nl="Het Word-sjabloon is te groot (meer dan {limit} MB) en wordt niet gebruikt: maak de afbeeldingen erin kleiner.",
        en="The Word template is too large (over {limit} MB) and is not used: make the pictures in it smaller.",
        fr="Le modèle Word est trop grand (plus de {limit} Mo) et n’est pas utilisé : réduisez ses images.",
    ),
    "template_protected": Sentence(
        nl="Het Word-sjabloon is met een wachtwoord beveiligd en wordt niet gebruikt: bewaar het in Word zonder wachtwoord en kies het opnieuw.",
        en="The Word template is protected with a password and is not used: save it in Word without a password and choose it again.",
        fr="Le modèle Word est protégé par un mot de passe et n’est pas utilisé : enregistrez-le sans mot de passe dans Word et choisissez-le de nouveau.",
    ),
    "template_not_word": Sentence(
        nl="Dit is geen Word-bestand (.docx) en het wordt niet gebruikt: open het in Word en bewaar het als .docx.",
        en="This is not a Word file (.docx) and it is not used: open it in Word and save it as .docx.",
        fr="Ce n’est pas un fichier Word (.docx) et il n’est pas utilisé : ouvrez-le dans Word et enregistrez-le en .docx.",
    ),
    "template_damaged": Sentence(
        nl="Het Word-sjabloon is beschadigd en wordt niet gebruikt: open het in Word, bewaar het opnieuw en kies het nog eens.",
        en="The Word template is damaged and is not used: open it in Word, save it again and choose it once more.",
        fr="Le modèle Word est endommagé et n’est pas utilisé : ouvrez-le dans Word, enregistrez-le de nouveau et choisissez-le encore.",
    ),
    "template_active": Sentence(
        nl="In het Word-sjabloon zit iets dat uitgevoerd of van elders opgehaald wordt ({what}), het wordt niet gebruikt: haal dat eruit.",
        en="The Word template holds something that would run or be fetched ({what}), it is not used: take that out.",
        fr="Le modèle Word contient quelque chose qui s’exécute ou vient d’ailleurs ({what}), il n’est pas utilisé : retirez-le.",
    ),
    "template_unknown": Sentence(
        nl="De plaatshouder {placeholder} is niet gekend, het Word-sjabloon wordt niet gebruikt: kies uit {known}.",
        en="The placeholder {placeholder} is not known, the Word template is not used: choose from {known}.",
        fr="Le champ {placeholder} n’est pas connu, le modèle Word n’est pas utilisé : choisissez parmi {known}.",
    ),
    "template_unclosed": Sentence(
        nl="Een plaatshouder in het Word-sjabloon is niet af ({placeholder}), het wordt niet gebruikt: schrijf hem als {{{{ titel }}}}.",
        en="A placeholder in the Word template is not complete ({placeholder}), it is not used: write it as {{{{ title }}}}.",
        fr="Un champ du modèle Word est incomplet ({placeholder}), il n’est pas utilisé : écrivez-le comme {{{{ titre }}}}.",
    ),
    "template_code": Sentence(
        nl="In het Word-sjabloon staat code ({what}), het wordt niet gebruikt: er mogen alleen plaatshouders in staan, zoals {{{{ titel }}}}.",
        en="The Word template holds code ({what}), it is not used: only placeholders may stand in it, such as {{{{ title }}}}.",
        fr="Le modèle Word contient du code ({what}), il n’est pas utilisé : seuls des champs comme {{{{ titre }}}} peuvent s’y trouver.",
    ),
    "template_no_body": Sentence(
        nl="In het Word-sjabloon staat {placeholder} niet, het wordt niet gebruikt: zet dat waar de tekst van het verslag moet komen.",
        en="The Word template does not hold {placeholder}, it is not used: put that where the text of the minutes belongs.",
        fr="Le modèle Word ne contient pas {placeholder}, il n’est pas utilisé : mettez-le là où vient le texte du compte rendu.",
    ),
    "shortcut_missing": Sentence(
        nl="Een tekstblok heeft een kort woord nodig om te typen, er is niets bewaard: geef er een met letters.",
        en="A text block needs a short word to type, nothing was stored: give one with letters.",
        fr="Un bloc de texte a besoin d’un mot court à taper, rien n’est enregistré : donnez-en un en lettres.",
    ),
    "shortcut_taken": Sentence(
        nl="“/{name}” staat al voor een ander tekstblok, er is niets bewaard: kies een ander woord.",
        en="“/{name}” stands for another text block already, nothing was stored: choose another word.",
        fr="« /{name} » désigne déjà un autre bloc de texte, rien n’est enregistré : choisissez un autre mot.",
    ),
    "shortcut_is_day": Sentence(
        nl="“/{name}” betekent bij een actiepunt een dag, er is niets bewaard: kies een ander woord.",
        en="“/{name}” means a day behind a task, nothing was stored: choose another word.",
        fr="« /{name} » désigne un jour derrière une tâche, rien n’est enregistré : choisissez un autre mot.",
    ),
    "text_missing": Sentence(
        nl="Er staat nog geen tekst, er is niets bewaard: typ wat er gezegd werd.",
        en="There is no text yet, nothing was stored: type what was said.",
        fr="Il n’y a pas encore de texte, rien n’est enregistré : tapez ce qui a été dit.",
    ),
    "reason_missing": Sentence(
        nl="Een signaal dat niet weerhouden wordt heeft een reden nodig, er is niets gewijzigd: geef er een.",
        en="A signal that is dropped needs a reason, nothing was changed: give one.",
        fr="Un signal non retenu demande une raison, rien n’a été modifié : donnez-en une.",
    ),
    "document_known": Sentence(
        nl="“{title}” staat al in de lijst van beleidsdocumenten, er is niets gewijzigd: voeg de twee samen.",
        en="“{title}” is already in the list of policy documents, nothing was changed: merge the two.",
        fr="« {title} » figure déjà dans la liste des documents politiques, rien n’a changé : fusionnez les deux.",
    ),
    "document_in_use": Sentence(
        nl="“{title}” steunt nog {number} keer een signaal en bleef staan: haal die beleidslinks eerst weg.",
        en="“{title}” still supports a signal {number} times and was kept: take those policy links away first.",
        fr="« {title} » appuie encore un signal {number} fois et a été gardé : retirez d’abord ces liens.",
    ),
    # Setting up
    "no_window": Sentence(
        nl="Het venster kan op deze computer niet openen ({detail}): gebruik zorgdesk met een commando.",
        en="The window cannot open on this computer ({detail}): use zorgdesk with a command.",
        fr="La fenêtre ne peut s’ouvrir sur cet ordinateur ({detail}) : utilisez zorgdesk avec une commande.",
    ),
    "no_screen": Sentence(
        nl="Er is hier geen scherm om een venster op te openen: gebruik zorgdesk met een commando.",
        en="There is no screen here to open a window on: use zorgdesk with a command.",
        fr="Il n’y a pas d’écran ici pour ouvrir une fenêtre : utilisez zorgdesk avec une commande.",
    ),
    "bug": Sentence(
        nl="Hier liep iets mis in Zorgdesk zelf, wat bewaard was is behouden: stuur {log} naar wie u helpt.",
        en="Something went wrong in Zorgdesk itself, what was stored was kept: send {log} to whoever helps you.",
        fr="Une erreur s’est produite dans Zorgdesk, ce qui était enregistré est conservé : envoyez {log} à qui vous aide.",
    ),
    "unknown": Sentence(
        nl="Dit lukte niet ({code}), wat bewaard was is behouden: probeer opnieuw.",
        en="This did not work ({code}), what was stored was kept: try again.",
        fr="Cela n’a pas réussi ({code}), ce qui était enregistré est conservé : réessayez.",
    ),
}
