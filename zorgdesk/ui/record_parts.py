"""What hangs on a record, as lines that open something, and the choices its fields offer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.activities import ActivityRow
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.people import Person
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.labels import SectionTitle
from zorgdesk.ui.widgets.line_list import Line, LineList

NOTHING = "—"
"""What a choice says when nothing is chosen."""


class Listing(QWidget):
    """A section with a title, its count, and lines that open something; gone when there are none."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = SectionTitle(title, 0)
        self.lines = LineList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self._title)
        column.addWidget(self.lines)
        self.hide()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self._title.set_count(len(lines))
        self.lines.set_lines(lines)
        self.setVisible(bool(lines))


def offered(
    labels: Labels, list_name: ListName, chosen: str | None, parent: str | None = None
) -> list[tuple[str | None, str]]:
    """Nothing, the values that can be chosen now, and a retired one where the record still has it."""
    values = labels.choices(list_name, parent)
    if chosen and chosen not in dict(values):
        values.append((chosen, labels.listed(list_name, chosen)))
    return [(None, NOTHING), *values]


def activity_lines(context: PageContext, activities: Sequence[ActivityRow]) -> list[Line]:
    """One line per activity, that opens who took part."""
    return [
        Line(
            one.id,
            context.labels.activity(one),
            " · ".join(part for part in (context.labels.date(one.date), one.place) if part),
            "calendar",
            choose=partial(context.navigate, Noun.ACTIVITIES, one.id, tab="participants"),
        )
        for one in activities
    ]


def person_lines(context: PageContext, people: Sequence[Person], organisation_id: int) -> list[Line]:
    """One line per person of an organisation: with the job there, or the organisation that comes first."""
    return [
        Line(
            one.id,
            one.name,
            one.job_title if one.organisation_id == organisation_id else one.organisation or "",
            "person",
            choose=partial(context.navigate, Noun.PEOPLE, one.id),
        )
        for one in people
    ]
