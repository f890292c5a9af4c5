"""The editable lists: add, rename, reorder and retire values."""

from zorgdesk.db import lists as query
from zorgdesk.db import tables
from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.lists import ListName, ListValue
from zorgdesk.domain.names import fold
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.fields import known, required

_LABELS = {"nl": "label_nl", "en": "label_en", "fr": "label_fr"}


class Lists:
    """Values that every organisation adapts to its own words."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, list_name: ListName, *, retired: bool = False) -> list[ListValue]:
        """The values of a list in their order."""
        with self._store.read() as connection:
            return query.of(connection, list_name, retired=retired)

    def add(
        self, list_name: ListName, label: str, language: str = "nl", *, parent: str | None = None
    ) -> tuple[int, Changes]:
        """A new value at the end of a list. Raises ZorgdeskError: title_missing, already_in_list."""
        label = label.strip()
        code = fold(label).replace(" ", "_")
        if not code:
            raise ZorgdeskError("title_missing")
        if any(_is_same(value, code, parent) for value in self.of(list_name, retired=True)):
            raise ZorgdeskError("already_in_list", name=label)
        # Dutch is what every other language falls back on, so it is never empty.
        labels = {"label_nl": label, _LABELS[language]: label}
        with self._store.change("list_value.added", label) as work:
            position = query.next_position(work.connection, list_name)
            value_id = work.insert(
                tables.list_values,
                list_name=list_name.value,
                code=code,
                parent=parent,
                position=position,
                **labels,
            )
        return value_id, work.changes

    def rename(self, value_id: int, **labels: str) -> Changes:
        """New words (label_nl, label_en, label_fr); records keep the code.

        Raises ZorgdeskError title_missing.
        """
        values = known(labels, _LABELS.values())
        required(values, "label_nl")
        with self._store.change("list_value.renamed", next(iter(values.values()), "")) as work:
            work.update(tables.list_values, value_id, **values)
        return work.changes

    def move(self, value_id: int, position: int) -> Changes:
        """Put a value at a place (0 is first) among the values of its list."""
        with self._store.change("list_value.moved") as work:
            row = work.row(tables.list_values, value_id) or {}
            order = [v.id for v in query.of(work.connection, ListName(row["list_name"]), retired=True)]
            order.remove(value_id)
            order.insert(max(0, position), value_id)
            for place, row_id in enumerate(order):
                work.update(tables.list_values, row_id, position=place)
            work.subject = row["label_nl"]
        return work.changes

    def retire(self, value_id: int) -> Changes:
        """No longer offered; old records keep it."""
        return self._set_retired("list_value.retired", value_id, True)

    def restore(self, value_id: int) -> Changes:
        """Offered again."""
        return self._set_retired("list_value.restored", value_id, False)

    def _set_retired(self, action: str, value_id: int, retired: bool) -> Changes:
        with self._store.change(action) as work:
            work.subject = (work.row(tables.list_values, value_id) or {}).get("label_nl", "")
            work.update(tables.list_values, value_id, retired=retired)
        return work.changes


def _is_same(value: ListValue, code: str, parent: str | None) -> bool:
    """By code, or by the words within the same group: a shipped value has an English code."""
    words = {fold(label).replace(" ", "_") for label in (value.label_nl, value.label_en)}
    return code == value.code or (parent == value.parent and code in words)
