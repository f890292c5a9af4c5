"""The words people write for the values of lists, in every language, and the codes they stand for."""

from collections.abc import Iterable
from enum import StrEnum

from zorgdesk.db import lists
from zorgdesk.db.store import Reading
from zorgdesk.domain.lists import ListName, ListValue
from zorgdesk.domain.names import fold
from zorgdesk.domain.organisations import Scope, Stakeholder, World
from zorgdesk.domain.register_lists import Field, ListKind
from zorgdesk.domain.words import word
from zorgdesk.imports.registers.rows import Codes

_LANGUAGES = ("nl", "en", "fr")
_LISTS = {
    ListKind.PEOPLE: {Field.JOB_CATEGORY: ListName.JOB_CATEGORY},
    ListKind.ORGANISATIONS: {
        Field.SECTOR: ListName.SECTOR,
        Field.ACTOR_GROUP: ListName.ACTOR_GROUP,
        Field.ACTOR_TYPE: ListName.ACTOR_TYPE,
        Field.THEMES: ListName.THEME,
        Field.TARGET_GROUPS: ListName.TARGET_GROUP,
    },
}
_WORDS: dict[Field, type[StrEnum]] = {
    Field.STAKEHOLDER: Stakeholder,
    Field.SCOPE: Scope,
    Field.WORLD: World,
}


def codes_of(connection: Reading, kind: ListKind) -> Codes:
    """What each field of a list takes: labels in three languages, and the codes themselves."""
    codes = {field: _labels(lists.of(connection, name, retired=True)) for field, name in _LISTS[kind].items()}
    if kind is ListKind.ORGANISATIONS:
        codes |= {field: _enum_words(values) for field, values in _WORDS.items()}
    return codes


def _labels(values: Iterable[ListValue]) -> dict[str, str]:
    """Where two values have one label, the first one has it."""
    found: dict[str, str] = {}
    for value in values:
        for label in (value.label_nl, value.label_en, value.label_fr, value.code):
            if label:
                found.setdefault(fold(label), value.code)
    return found


def _enum_words(values: Iterable[StrEnum]) -> dict[str, str]:
    return {
        fold(text): one.value
        for one in values
        for text in (one.value, *(word(one, language) for language in _LANGUAGES))
    }
