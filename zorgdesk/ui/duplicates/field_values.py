"""The fields of two records beside each other, as people read them."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.changes import Noun
from zorgdesk.domain.duplicates import SideBySide
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.organisations import Scope, Stakeholder, World
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.translations import QT_TRANSLATE_NOOP

_TITLES = {
    "given_name": QT_TRANSLATE_NOOP("duplicates", "Given name"),
    "family_name": QT_TRANSLATE_NOOP("duplicates", "Family name"),
    "name": QT_TRANSLATE_NOOP("duplicates", "Name"),
    "email": QT_TRANSLATE_NOOP("duplicates", "E-mail"),
    "telephone": QT_TRANSLATE_NOOP("duplicates", "Telephone"),
    "organisation": QT_TRANSLATE_NOOP("duplicates", "Organisation"),
    "municipality": QT_TRANSLATE_NOOP("duplicates", "Municipality"),
    "enterprise_number": QT_TRANSLATE_NOOP("duplicates", "Enterprise number"),
    "website": QT_TRANSLATE_NOOP("duplicates", "Website"),
    "segment": QT_TRANSLATE_NOOP("duplicates", "Segment"),
}
_MAY_BREAK = "\N{ZERO WIDTH SPACE}"


class FieldRow(NamedTuple):
    """One field: its key and title, what both records say, and whether the second one says more."""

    key: str
    title: str
    first: str
    second: str
    fuller: bool

    @property
    def differs(self) -> bool:
        """Whether one of the two must be chosen."""
        return self.first != self.second


def field_rows(labels: Labels, shown: SideBySide) -> Iterator[FieldRow]:
    """The fields of which at least one record says something."""
    for key in shown.values[0]:
        first, second = (_told(labels, key, values) for values in shown.values)
        if first or second:
            title = QCoreApplication.translate("duplicates", _TITLES[key])
            yield FieldRow(key, title, first, second, key in shown.fuller)


def hanging_in_words(labels: Labels, hanging: Mapping[str, int]) -> str:
    """How much hangs on a record, the most first."""
    counted = sorted(hanging.items(), key=lambda pair: -pair[1])
    return " · ".join(f"{labels.noun(Noun(name))} {count}" for name, count in counted)


def breakable(text: str) -> str:
    """An address that may go on on the next line."""
    for sign in "@.-/":
        text = text.replace(sign, f"{sign}{_MAY_BREAK}")
    return text


def _told(labels: Labels, key: str, values: Mapping[str, Any]) -> str:
    value = values[key]
    if key == "segment":
        return " · ".join(filter(None, _segment(labels, *value)))
    return "" if value is None else str(value)


def _segment(
    labels: Labels,
    stakeholder: Stakeholder | None,
    recognised: bool | None,
    scope: Scope | None,
    entrant: bool | None,
    sector: str | None,
    actor_group: str | None,
    actor_type: str | None,
    world: World | None,
) -> Iterator[str]:
    say = QCoreApplication.translate
    for word in (stakeholder, scope, world):
        yield labels.word(word) if word else ""
    yield say("duplicates", "recognised") if recognised else ""
    yield say("duplicates", "entrant") if entrant else ""
    yield labels.listed(ListName.SECTOR, sector) if sector else ""
    yield labels.listed(ListName.ACTOR_GROUP, actor_group) if actor_group else ""
    yield labels.listed(ListName.ACTOR_TYPE, actor_type) if actor_type else ""
