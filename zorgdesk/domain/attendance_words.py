"""What is said about the lines of a list, in three languages: for the window and the command line."""

from zorgdesk.domain.attendance_lists import ListNote, WhyLeftOut
from zorgdesk.domain.attendance_proposal import Line, Why
from zorgdesk.domain.words import Word

WHY = {
    Why.SOURCE_KEY: Word(
        "dezelfde inschrijving als in een vorige lijst",
        "the same registration as in an earlier list",
        "la même inscription que dans une liste précédente",
    ),
    Why.KEY_OF_OTHER: Word(
        "deze inschrijving stond vroeger op een andere naam",
        "this registration was in another name before",
        "cette inscription était à un autre nom auparavant",
    ),
    Why.EMAIL: Word(
        "herkend aan het e-mailadres", "known by the e-mail address", "reconnu à l’adresse e-mail"
    ),
    Why.EMAIL_ALIAS: Word(
        "herkend aan een ander e-mailadres",
        "known by another e-mail address",
        "reconnu à une autre adresse e-mail",
    ),
    Why.NAME: Word("herkend aan de naam", "known by the name", "reconnu au nom"),
    Why.TELEPHONE: Word(
        "belde in, herkend aan het nummer",
        "dialled in, known by the number",
        "a téléphoné, reconnu au numéro",
    ),
    Why.UNKNOWN: Word("staat niet in het register", "not in the register", "pas dans le registre"),
    Why.CHOSEN: Word("door jou gekozen", "chosen by you", "choisi par vous"),
    Why.SEVERAL_FIT: Word(
        "meer dan één persoon heet zo",
        "more than one person has this name",
        "plusieurs personnes portent ce nom",
    ),
    Why.TWICE_IN_LIST: Word(
        "staat in de lijst met twee e-mailadressen",
        "stands in the list with two e-mail addresses",
        "figure dans la liste avec deux adresses e-mail",
    ),
    Why.NEARLY: Word(
        "iemand heet bijna zo: is het dezelfde?",
        "somebody is called nearly so: is it the same?",
        "quelqu’un s’appelle presque ainsi : est-ce le même ?",
    ),
    Why.EMAIL_OF_OTHER: Word(
        "dit e-mailadres is van iemand met een andere naam",
        "this e-mail address is of somebody with another name",
        "cette adresse e-mail est celle d’un autre nom",
    ),
    Why.DIALLED_IN: Word(
        "belde in, zonder naam", "dialled in, without a name", "a téléphoné, sans donner de nom"
    ),
    Why.NO_NAME: Word("heeft geen naam", "has no name", "n’a pas de nom"),
}
LEFT_OUT = {
    WhyLeftOut.NO_NAME: Word("geen naam", "no name", "pas de nom"),
    WhyLeftOut.WAITING_ROOM: Word(
        "bleef in de wachtkamer", "stayed in the waiting room", "resté dans la salle d’attente"
    ),
    WhyLeftOut.OTHER_MEETING: Word("van een andere vergadering", "of another meeting", "d’une autre réunion"),
}
LEFT_OUT_BY_HAND = Word("weggelaten", "left out", "omis")
NOTES = {
    ListNote.NATIONAL_NUMBER: Word(
        "De kolom “{text}” bevat rijksregisternummers en is weggelaten.",
        "The column “{text}” holds national register numbers and was left out.",
        "La colonne « {text} » contient des numéros nationaux et a été omise.",
    ),
    ListNote.DURATIONS_DIFFER: Word(
        "De totale duur in de lijst klopt niet met de afzonderlijke tijden: {text}.",
        "The whole time in the list does not fit the separate times: {text}.",
        "La durée totale ne correspond pas aux temps séparés : {text}.",
    ),
    ListNote.UNKNOWN_STATUS: Word(
        "Wat “{text}” betekent, is niet bekend: die personen tellen als ingeschreven. Zeg het één keer bij "
        "Lijst invoeren in het venster.",
        "What “{text}” means is not known: those people count as registered. Say it once in the window, when "
        "you bring in a list.",
        "La signification de « {text} » est inconnue : ces personnes comptent comme inscrites. Dites-la une "
        "fois dans la fenêtre, en important une liste.",
    ),
    ListNote.OTHER_DAY: Word(
        "De lijst is van {text}, dat is niet de dag van de activiteit.",
        "The list is of {text}, which is not the day of the activity.",
        "La liste date du {text}, ce n’est pas le jour de l’activité.",
    ),
    ListNote.WHICH_DAY: Word(
        "Van welke dag de lijst is, is niet zeker: de uren zijn weggelaten.",
        "Of which day the list is, is not sure: the times were left out.",
        "Le jour de la liste n’est pas certain : les heures ont été omises.",
    ),
}
SOURCES = {
    "online": Word("online", "online", "en ligne"),
    "paper": Word("papier", "paper", "papier"),
    "door": Word("deur", "door", "entrée"),
    "registration": Word("inschrijving", "registration", "inscription"),
    "hand": Word("met de hand", "by hand", "à la main"),
}
DISAGREES = Word(
    "de bronnen spreken elkaar tegen of die persoon er was",
    "the sources disagree on whether that person was there",
    "les sources se contredisent sur la présence de cette personne",
)
LINE = Word("{name} (rij {rows}): {why}", "{name} (row {rows}): {why}", "{name} (ligne {rows}) : {why}")


def told_of_line(line: Line, language: str) -> str:
    """Which person of a list it is about, and why it is not sure who that is."""
    return _told_of(line, WHY[line.why], language)


def told_of_disagreement(line: Line, language: str) -> str:
    """Of whom one source says that they were there and another that they were not."""
    return _told_of(line, DISAGREES, language)


def told_of_left_out(why: WhyLeftOut | None, language: str) -> str:
    """Why a row does nothing; None when somebody said so."""
    return (LEFT_OUT[why] if why else LEFT_OUT_BY_HAND).in_language(language)


def told_of_note(note: ListNote, text: str, language: str) -> str:
    """What should be known of the whole list."""
    shown = _day(text) if note is ListNote.OTHER_DAY else text
    return NOTES[note].in_language(language).format(text=shown)


def _day(iso: str) -> str:
    year, month, day = iso.split("-")
    return f"{int(day)}/{int(month)}/{year}"


def _told_of(line: Line, why: Word, language: str) -> str:
    rows = ", ".join(map(str, line.attendee.rows))
    told = why.in_language(language)
    return LINE.in_language(language).format(name=line.attendee.shown, rows=rows, why=told)
