"""The registers as tables: which columns they have, and what those are called."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Generic, NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from zorgdesk.domain.activities import DEFAULT_TIME_ZONE, NamedAs
from zorgdesk.domain.dossiers import Heard
from zorgdesk.domain.lists import ListName, ListValue
from zorgdesk.domain.names import fold
from zorgdesk.domain.organisations import Organisation
from zorgdesk.domain.people import Person
from zorgdesk.domain.policy_signals import PolicySignal
from zorgdesk.domain.register_known import KnownAffiliation
from zorgdesk.domain.several import joined
from zorgdesk.domain.tasks import Task
from zorgdesk.domain.words import Word, word
from zorgdesk.exports.dossier_wording import speaker
from zorgdesk.exports.sheet_table import Column
from zorgdesk.exports.tables import TableExport
from zorgdesk.exports.wording import Wording, wording
from zorgdesk.exports.workbook import DATE, DATE_AND_TIME, TEXT, Value, local

_ZONE = ZoneInfo(DEFAULT_TIME_ZONE)
_PAGE = Word("Pagina {page} van {pages}", "Page {page} of {pages}", "Page {page} sur {pages}")
_YES = Word("ja", "yes", "oui")
_NO = Word("nee", "no", "non")
_WITH_ORGANISATION = (NamedAs.NAME, NamedAs.ORGANISATION)

_MOMENTS = frozenset({DATE, DATE_AND_TIME})

_T = TypeVar("_T")


class _Field(NamedTuple, Generic[_T]):
    """One column: what it is called, what stands in it, and how."""

    title: Word
    value: Callable[[_T], Value]
    number_format: str | None = None
    wrapped: bool = False


NOWHERE = KnownAffiliation(0, 0, "")


class PersonRow(NamedTuple):
    """Somebody, and one of the organisations they are with."""

    person: Person
    place: KnownAffiliation = NOWHERE


class OrganisationRow(NamedTuple):
    """An organisation, what it is part of, and the codes of its themes and target groups."""

    organisation: Organisation
    parent: str = ""
    themes: Sequence[str] = ()
    target_groups: Sequence[str] = ()


def people_table(rows: Iterable[PersonRow], language: str, lists: Iterable[ListValue] = ()) -> TableExport:
    """People, each with an organisation and the job there. `lists` gives the words of the job categories."""
    label = _labels(lists, language)
    return _table(
        Word("Personen", "People", "Personnes"),
        (
            _Field(Word("Familienaam", "Family name", "Nom"), lambda each: each.person.family_name),
            _Field(Word("Voornaam", "Given name", "Prénom"), lambda each: each.person.given_name),
            _Field(
                Word("Organisatie", "Organisation", "Organisation"),
                lambda each: each.place.organisation,
            ),
            _Field(Word("Functie", "Job title", "Fonction"), lambda each: each.place.job_title),
            _Field(
                Word("Functiecategorie", "Job category", "Catégorie de fonction"),
                lambda each: label(ListName.JOB_CATEGORY, each.place.job_category),
            ),
            _Field(Word("Sinds", "Since", "Depuis"), lambda each: each.place.starts_on, DATE),
            _Field(Word("Tot", "Until", "Jusqu’au"), lambda each: each.place.ends_on, DATE),
            _Field(Word("E-mail", "E-mail", "E-mail"), lambda each: each.person.email),
            _Field(
                Word("Andere e-mailadressen", "Other e-mail addresses", "Autres adresses e-mail"),
                lambda each: ", ".join(each.person.email_aliases),
            ),
            _Field(Word("Telefoon", "Telephone", "Téléphone"), lambda each: each.person.telephone, TEXT),
            _Field(Word("Nota", "Note", "Note"), lambda each: each.person.note, wrapped=True),
        ),
        rows,
        language,
    )


def organisations_table(
    rows: Iterable[OrganisationRow], language: str, lists: Iterable[ListValue] = ()
) -> TableExport:
    """Organisations with the segment they are counted in. `lists` gives the words of sectors and actors."""
    label = _labels(lists, language)

    def labels(name: ListName, codes: Sequence[str]) -> str:
        return joined(label(name, code) or code for code in codes)

    return _table(
        Word("Organisaties", "Organisations", "Organisations"),
        (
            _Field(Word("Naam", "Name", "Nom"), lambda each: each.organisation.name),
            _Field(
                Word("Andere namen", "Other names", "Autres noms"),
                lambda each: joined(each.organisation.aliases),
            ),
            _Field(Word("Gemeente", "Municipality", "Commune"), lambda each: each.organisation.municipality),
            _Field(Word("E-mail", "E-mail", "E-mail"), lambda each: each.organisation.email),
            _Field(
                Word("Telefoon", "Telephone", "Téléphone"), lambda each: each.organisation.telephone, TEXT
            ),
            _Field(Word("Website", "Website", "Site web"), lambda each: each.organisation.website),
            _Field(
                Word("Ondernemingsnummer", "Enterprise number", "Numéro d’entreprise"),
                lambda each: each.organisation.enterprise_number,
                TEXT,
            ),
            _Field(Word("Deel van", "Part of", "Fait partie de"), lambda each: each.parent),
            _Field(
                Word("Stakeholder", "Stakeholder", "Partie prenante"),
                lambda each: each.organisation.stakeholder and word(each.organisation.stakeholder, language),
            ),
            _Field(
                Word("Erkend", "Recognised", "Reconnue"),
                lambda each: _yes_no(each.organisation.recognised, language),
            ),
            _Field(
                Word("Werking", "Scope", "Portée"),
                lambda each: each.organisation.scope and word(each.organisation.scope, language),
            ),
            _Field(
                Word("Instromer", "Entrant", "Entrante"),
                lambda each: _yes_no(each.organisation.entrant, language),
            ),
            _Field(
                Word("Sector", "Sector", "Secteur"),
                lambda each: label(ListName.SECTOR, each.organisation.sector),
            ),
            _Field(
                Word("Actorgroep", "Actor group", "Groupe d’acteurs"),
                lambda each: label(ListName.ACTOR_GROUP, each.organisation.actor_group),
            ),
            _Field(
                Word("Actortype", "Actor type", "Type d’acteur"),
                lambda each: label(ListName.ACTOR_TYPE, each.organisation.actor_type),
            ),
            _Field(
                Word("Wereld", "World", "Monde"),
                lambda each: each.organisation.world and word(each.organisation.world, language),
            ),
            _Field(Word("Thema’s", "Themes", "Thèmes"), lambda each: labels(ListName.THEME, each.themes)),
            _Field(
                Word("Doelgroepen", "Target groups", "Groupes cibles"),
                lambda each: labels(ListName.TARGET_GROUP, each.target_groups),
            ),
            _Field(Word("Personen", "People", "Personnes"), lambda each: each.organisation.people),
            _Field(Word("Nota", "Note", "Note"), lambda each: each.organisation.note, wrapped=True),
        ),
        rows,
        language,
    )


def tasks_table(tasks: Iterable[Task], language: str) -> TableExport:
    """Tasks, open and done, each with the activity it comes from."""
    return _table(
        Word("Actiepunten", "Tasks", "Actions"),
        (
            _Field(Word("Actiepunt", "Task", "Action"), lambda each: each.text, wrapped=True),
            _Field(Word("Wie", "Assignee", "Qui"), lambda each: each.assignee),
            _Field(Word("Tegen", "Due", "Échéance"), lambda each: each.due, DATE),
            _Field(Word("Gedaan op", "Done on", "Fait le"), lambda each: _day(each.done_at), DATE),
            _Field(Word("Activiteit", "Activity", "Activité"), lambda each: each.activity),
        ),
        tasks,
        language,
    )


def signals_table(
    signals: Iterable[PolicySignal], language: str, lists: Iterable[ListValue] = ()
) -> TableExport:
    """Signals with their state, who must hear them, who carries them and what comes next.

    `lists` gives the words of policy levels and themes.
    """
    label = _labels(lists, language)
    return _table(
        Word("Signalen", "Signals", "Signaux"),
        (
            _Field(Word("Signaal", "Signal", "Signal"), lambda each: each.title, wrapped=True),
            _Field(Word("Stand", "State", "État"), lambda each: word(each.state, language)),
            _Field(Word("Bestemd voor", "Addressee", "Destinataire"), lambda each: each.addressee),
            _Field(
                Word("Beleidsniveau", "Policy level", "Niveau politique"),
                lambda each: label(ListName.POLICY_LEVEL, each.policy_level),
            ),
            _Field(Word("Eigenaar", "Owner", "Responsable"), lambda each: each.owner),
            _Field(Word("Volgende stap", "Next step", "Prochaine étape"), lambda each: each.next_step),
            _Field(Word("Tegen", "By", "Pour le"), lambda each: each.next_step_on, DATE),
            _Field(
                Word("Thema’s", "Themes", "Thèmes"),
                lambda each: joined(label(ListName.THEME, code) or code for code in each.themes),
            ),
            _Field(Word("Uitspraken", "Statements", "Déclarations"), lambda each: each.statements),
            _Field(Word("Organisaties", "Organisations", "Organisations"), lambda each: each.organisations),
            _Field(Word("Beleidslinks", "Policy references", "Références"), lambda each: each.references),
            _Field(Word("Vastgelegd op", "Recorded on", "Noté le"), lambda each: _day(each.created_at), DATE),
            _Field(
                Word("Toelichting", "Description", "Description"), lambda each: each.description, wrapped=True
            ),
            _Field(
                Word("Aanbeveling", "Recommendation", "Recommandation"),
                lambda each: each.recommendation,
                wrapped=True,
            ),
            _Field(
                Word("Waarom niet weerhouden", "Why dropped", "Pourquoi non retenu"),
                lambda each: each.dropped_reason,
            ),
        ),
        signals,
        language,
    )


def entries_table(entries: Iterable[Heard], language: str) -> TableExport:
    """What was said, where and by whom, as far as that may be told."""
    words = wording(language)
    return _table(
        Word("Inbreng", "Entries", "Apports"),
        (
            _Field(Word("Activiteit", "Activity", "Activité"), lambda each: each.activity),
            _Field(Word("Datum", "Date", "Date"), lambda each: each.date, DATE),
            _Field(Word("Onderdeel", "Programme item", "Élément"), lambda each: each.part),
            _Field(Word("Tijdstip", "Time", "Moment"), lambda each: local(each.at, _ZONE), DATE_AND_TIME),
            _Field(Word("Soort", "Kind", "Type"), lambda each: word(each.kind, language)),
            _Field(
                Word("Spreker", "Speaker", "Qui parle"),
                lambda each: _speaker(each, words),
            ),
            _Field(
                Word("Organisatie", "Organisation", "Organisation"),
                lambda each: each.organisation if each.named_as in _WITH_ORGANISATION else None,
            ),
            _Field(Word("Tekst", "Text", "Texte"), lambda each: each.text, wrapped=True),
        ),
        entries,
        language,
    )


def _speaker(heard: Heard, words: Wording) -> str | None:
    """By name, by role, or as somebody; nothing where the organisation stands for who spoke."""
    if heard.named_as is NamedAs.NAME:
        return heard.speaker
    return None if heard.named is not None else speaker(heard, words)


def _table(title: Word, fields: Sequence[_Field[_T]], records: Iterable[_T], language: str) -> TableExport:
    columns = [
        Column(
            field.title.in_language(language),
            field.number_format,
            centred=field.number_format in _MOMENTS,
            wrapped=field.wrapped,
        )
        for field in fields
    ]
    rows = [tuple(field.value(record) for field in fields) for record in records]
    keys = [fold(field.title.en).replace(" ", "_") for field in fields]
    return TableExport(title.in_language(language), columns, rows, _PAGE.in_language(language), keys)


def _labels(lists: Iterable[ListValue], language: str) -> Callable[[ListName, str | None], str | None]:
    """Looks up what a code is called; a code that is in no list is shown as it is."""
    labels = {(value.list_name, value.code): value.label(language) for value in lists}
    return lambda name, code: None if code is None else labels.get((name, code), code)


def _yes_no(answer: bool | None, language: str) -> str | None:
    return None if answer is None else (_YES if answer else _NO).in_language(language)


def _day(moment: datetime | None) -> Value:
    """The day by the clock at home: at half past midnight it is still the day before in UTC."""
    there = local(moment, _ZONE)
    return None if there is None else there.date()
