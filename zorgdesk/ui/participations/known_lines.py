"""Who on the lines below a sheet may be somebody known: new, unless the person who types says who it is."""

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from zorgdesk.domain.people import Person
from zorgdesk.domain.walk_in_lines import WalkIn
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.labels import label


class KnownLines(QWidget):
    """A row for every name that is known, or nearly; the others are new without a word."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._latest = Latest()
        self._lines: list[WalkIn] = []
        self._found: dict[str, list[Person]] = {}
        self._taken: dict[str, int] = {}
        self._shown: list[WalkIn] = []
        self._widgets: list[QWidget] = []
        self.choices: list[Choice] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(px(8))
        self._grid.setColumnStretch(1, 1)
        self._told = label(self.tr("Perhaps it is somebody you know already:"), "strong", wrap=True)
        self._told.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._told)
        column.addLayout(self._grid)

    def show_lines(self, lines: Sequence[WalkIn]) -> None:
        """These people were written down; only names that were not looked up before are."""
        self._lines = list(lines)
        asked = [one for one in lines if one.name not in self._found]
        service = self._context.services.from_paper
        if not asked:
            self._fill()
            return

        def found(known: list[list[Person]]) -> None:
            self._found.update({one.name: people for one, people in zip(asked, known, strict=True)})
            self._fill()

        self._context.ask(lambda: service.known(asked), self._latest(found), owner=self)

    def person_of(self, line: WalkIn) -> int | None:
        """The key of the person somebody said this is."""
        return self._taken.get(line.name)

    def _fill(self) -> None:
        shown = [one for one in self._lines if self._found.get(one.name)]
        if [one.name for one in shown] == [one.name for one in self._shown]:
            return
        for widget in self._widgets:
            widget.deleteLater()
        self._shown, self._widgets, self.choices = shown, [], []
        self._told.setVisible(bool(shown))
        for row, one in enumerate(shown):
            self._add(row, one)

    def _add(self, row: int, one: WalkIn) -> None:
        choice = Choice([*map(_offered, self._found[one.name]), (None, self.tr("a new person"))])
        choice.set_key(self._taken.get(one.name))
        choice.key_chosen.connect(partial(self._take, one.name))
        said = label(self.tr("{name} is:").format(name=one.name), "body")
        choice.setAccessibleName(said.text())
        self._grid.addWidget(said, row, 0)
        self._grid.addWidget(choice, row, 1)
        self._widgets += [said, choice]
        self.choices.append(choice)

    def _take(self, name: str, person_id: Hashable | None) -> None:
        if isinstance(person_id, int):
            self._taken[name] = person_id
        else:
            self._taken.pop(name, None)


def _offered(person: Person) -> tuple[int, str]:
    told = (person.name, person.organisation, person.note.partition("\n")[0])
    return person.id, " · ".join(part for part in told if part)
