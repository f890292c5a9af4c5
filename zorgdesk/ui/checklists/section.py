"""Settings, Checklists: what must be ready before each kind of activity."""

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.checklists import ChecklistStep
from zorgdesk.domain.lists import ListName
from zorgdesk.ui.checklists.lines import ChecklistLines
from zorgdesk.ui.page import Latest, PageContext, Pane
from zorgdesk.ui.settings.section import section_column
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.labels import label


class ChecklistsSection(Pane):
    """One kind at a time; a kind without steps offers a proposal."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._latest = Latest()
        self.kind = Choice(context.labels.choices(ListName.ACTIVITY_KIND))
        self.kind.setCurrentIndex(0)
        self.kind.setAccessibleName(self.tr("Kind of activity"))
        self.lines = ChecklistLines(context)
        self.empty = EmptyState(
            "check-square",
            self.tr("No checklist for this kind yet"),
            self.tr("Begin with a proposal and change it, or type the first line below."),
            self.tr("Fill in a proposal"),
        )
        self.empty.hide()
        told = self.tr(
            "A new activity of this kind takes over this list. What you change here changes no activity "
            "that has its list already."
        )
        section_column(self, [self.kind, label(told, "quiet", wrap=True), self.empty, self.lines])
        self._connect()

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches(Noun.LIST_VALUES):
            self.kind.set_choices(self.context.labels.choices(ListName.ACTIVITY_KIND))
            if self.kind.key() is None:
                self.kind.setCurrentIndex(0)
        if changes is None or changes.touches(Noun.CHECKLIST_STEPS, Noun.LIST_VALUES):
            steps, kind = self.context.services.checklists.steps, str(self.kind.key())
            self.context.ask(lambda: steps(kind), self._latest(self._show), owner=self)

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Alt+↑ Alt+↓", self.tr("move the line of a checklist")),
            ("Ctrl+Delete", self.tr("delete it")),
        ]

    def _show(self, steps: list[ChecklistStep]) -> None:
        self.lines.show_lines(steps)
        self.empty.setVisible(not steps)

    def _choose(self, _kind: object) -> None:
        self.lines.commit()
        self.lines.empty_line()
        self.mark_stale()

    def _propose(self) -> None:
        propose, kind = self.context.services.checklists.propose, str(self.kind.key())
        language = self.context.labels.language
        self.context.act(lambda: propose(kind, language))

    def _add(self, text: str) -> None:
        add, kind = self.context.services.checklists.add_step, str(self.kind.key())
        self.context.act(lambda: add(kind, text))

    def _delete(self, step: ChecklistStep) -> None:
        delete, messages = self.context.services.checklists.delete_step, self.context.messages
        told = self.tr("“{title}” is in the bin.").format(title=step.text)
        undo = self.tr("Undo")
        self.context.act(
            lambda: delete(step.id), lambda _changes: messages.told(told, undo, self.context.undo)
        )

    def _connect(self) -> None:
        services = self.context.services
        self.kind.key_chosen.connect(self._choose)
        self.empty.started.connect(self._propose)
        self.lines.added.connect(self._add)
        self.lines.deleted.connect(self._delete)
        self.lines.stored.connect(
            lambda step, name, value: self.context.act(
                lambda: services.checklists.edit_step(step, **{name: value})
            )
        )
        self.lines.placed.connect(
            lambda step, place: self.context.act(lambda: services.checklists.move_step(step, place))
        )
