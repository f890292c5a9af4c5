"""The fields of which one is chosen when two records become one, and what the kept record then says."""

from collections.abc import Collection, Mapping
from typing import Any

from zorgdesk.domain.changes import Noun
from zorgdesk.domain.contact import other_addresses
from zorgdesk.domain.merging import joined
from zorgdesk.domain.names import fold, sort_key
from zorgdesk.domain.organisations import Organisation
from zorgdesk.domain.people import Person
from zorgdesk.domain.telephones import telephone_key

JOB = "organisation"
"""The primary affiliation: where somebody works and what they do there."""
SEGMENT = "segment"
"""All that figures are broken down by, which only means something together."""

_SEGMENT = (
    "stakeholder", "recognised", "scope", "entrant", "sector", "actor_group", "actor_type", "world"
)  # fmt: skip
_NAMES = frozenset({"given_name", "family_name"})
_PERSON = ("given_name", "family_name", "email", "telephone")
_ORGANISATION = ("name", "municipality", "enterprise_number", "email", "telephone", "website")
CHOSEN = {Noun.PEOPLE: (*_PERSON, JOB), Noun.ORGANISATIONS: (*_ORGANISATION, SEGMENT)}
"""Notes, other names and other addresses need no choice: both stay; so does what it is a part of."""

Row = Mapping[str, Any]


def values_of(record: Person | Organisation) -> dict[str, Any]:
    """What a record says in each field of which one is chosen."""
    if isinstance(record, Person):
        job = ", ".join(filter(None, (record.organisation, record.job_title)))
        return {**{name: getattr(record, name) for name in _PERSON}, JOB: job}
    segment = tuple(getattr(record, name) for name in _SEGMENT)
    return {**{name: getattr(record, name) for name in _ORGANISATION}, SEGMENT: segment}


def fuller(noun: Noun, one: Mapping[str, Any], other: Mapping[str, Any]) -> frozenset[str]:
    """The fields in which the other one knows more."""
    found = {name for name in CHOSEN[noun] if _weight(other[name]) > _weight(one[name])}
    if noun is Noun.PEOPLE:  # half of one name and half of the other is nobody's
        longer = sum(_weight(other[name]) - _weight(one[name]) for name in _NAMES) > 0
        found = found - _NAMES | (_NAMES if longer else frozenset())
    return frozenset(found)


def missing(noun: Noun, one: Mapping[str, Any], other: Mapping[str, Any]) -> frozenset[str]:
    """The fields in which only the other one says anything."""
    found = {name for name in CHOSEN[noun] if not _weight(one[name]) and _weight(other[name])}
    return frozenset(found if noun is not Noun.PEOPLE else found - _NAMES)


def merged_values(noun: Noun, kept: Row, gone: Row, taken: Collection[str]) -> dict[str, Any]:
    """The columns of the kept record that change."""
    merged = _person(kept, gone, taken) if noun is Noun.PEOPLE else _organisation(kept, gone, taken)
    return {name: value for name, value in merged.items() if value != kept[name]}


def _person(kept: Row, gone: Row, taken: Collection[str]) -> dict[str, Any]:
    values = {name: (gone if name in taken else kept)[name] for name in _PERSON}
    return {
        **values,
        "sort_key": sort_key(values["family_name"], values["given_name"]),
        "telephone_key": telephone_key(values["telephone"]),
        "email_aliases": "\n".join(other_addresses(values["email"], _addresses(kept, gone))),
        "note": joined(kept["note"], gone["note"]),
        "to_confirm": kept["to_confirm"] and gone["to_confirm"],
    }


def _addresses(*rows: Row) -> list[str]:
    """Every address either was known by: a list with the old one still finds who it was."""
    return [address for row in rows for address in (row["email"], *row["email_aliases"].splitlines())]


def _organisation(kept: Row, gone: Row, taken: Collection[str]) -> dict[str, Any]:
    values = {name: (gone if name in taken else kept)[name] for name in _ORGANISATION}
    values |= {name: (gone if SEGMENT in taken else kept)[name] for name in _SEGMENT}
    parents = [
        row["parent_id"] for row in (kept, gone) if row["parent_id"] not in (None, kept["id"], gone["id"])
    ]
    return {
        **values,
        "parent_id": next(iter(parents), None),
        "sort_key": fold(values["name"]),
        "aliases": _aliases(kept, gone, values["name"]),
        "note": joined(kept["note"], gone["note"]),
    }


def _aliases(kept: Row, gone: Row, name: str) -> str:
    """Every other name either was known by, so that lists with the old name still find it."""
    lines = [one for row in (kept, gone) for one in (*row["aliases"].splitlines(), row["name"])]
    known = {fold(one): one for one in reversed(lines) if one and fold(one) != fold(name)}
    return "\n".join(reversed(known.values()))


def _weight(value: Any) -> int:
    """How much a field says: letters, or how many parts of a segment are known."""
    if isinstance(value, tuple):
        return sum(part is not None for part in value)
    return len(value) if isinstance(value, str) else int(value is not None)
