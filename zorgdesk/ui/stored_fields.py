"""The fields of one record on the screen: each is stored when it is left, in the record it was shown for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QLineEdit

from zorgdesk.ui.record_choice import RecordChoice
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.multi_line import MultiLine
from zorgdesk.ui.widgets.optional_date import OptionalDate
from zorgdesk.ui.widgets.text_line import TextLine

Store = Callable[[str, Any], object]
"""Takes the name of a field, as the service knows it, and the value the person gave it."""


@dataclass(frozen=True)
class _Bound:
    show: Callable[[Any], None]
    commit: Callable[[], None]


class StoredFields:
    """Knows how to show a value in each field, and what to tell `store` when the person leaves it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._bound: dict[str, _Bound] = {}

    def text(self, name: str, field: TextLine | MultiLine) -> None:
        """Its value is a text."""
        field.left.connect(lambda text: self._store(name, text))
        self._bound[name] = _Bound(field.show_text, field.commit)

    def choice(self, name: str, field: Choice) -> None:
        """Its value is a key of the choice."""
        field.key_chosen.connect(lambda key: self._store(name, key))
        self._bound[name] = _Bound(field.set_key, _nothing)

    def date(self, name: str, field: OptionalDate) -> None:
        """Its value is a date or None."""
        field.date_changed.connect(lambda day: self._store(name, day))
        self._bound[name] = _Bound(_unless_typing(field, field.set_date), lambda: _commit_date(field))

    def record(self, name: str, field: RecordChoice) -> None:
        """Its value is (id or None, the name shown for it); what is stored is the id."""
        field.picked.connect(lambda key: self._store(name, key))
        show = _unless_typing(field, lambda value: field.set_value(*value))
        self._bound[name] = _Bound(show, field.commit)

    def show(self, values: Mapping[str, Any]) -> None:
        """Show what is stored; a field in which the person is typing keeps what was typed."""
        for name, value in values.items():
            self._bound[name].show(value)

    def commit(self) -> None:
        """Store what is typed and not yet left, before another record is shown in these fields."""
        for bound in self._bound.values():
            bound.commit()


def _nothing() -> None:
    """A choice is stored when it is made."""


def _commit_date(field: OptionalDate) -> None:
    field.commit()
    field.setModified(False)  # what is no date is lost when another record comes


def _unless_typing(field: QLineEdit, show: Callable[[Any], None]) -> Callable[[Any], None]:
    def shown(value: Any) -> None:
        if not (field.hasFocus() and field.isModified()):
            show(value)

    return shown
