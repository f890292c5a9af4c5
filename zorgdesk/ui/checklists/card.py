"""Voorbereiding: what must be ready, who must still say yes, and what is open from the times before."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from zorgdesk.domain.activities import ActivityState, ProgrammeItem, ProgrammeItemKind
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.checklists import ChecklistItem
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.preparation import Preparation
from zorgdesk.ui.checklists.earlier import approval_words, earlier_lines, speaker_line
from zorgdesk.ui.checklists.lines import ChecklistLines
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.labels import SectionTitle, label
from zorgdesk.ui.widgets.line_list import LineList

NOUNS = (
    Noun.ACTIVITIES,
    Noun.CHECKLIST_ITEMS,
    Noun.CHECKLIST_STEPS,
    Noun.CONTRIBUTIONS,
    Noun.PROGRAMME,
    Noun.TASKS,
    Noun.POLICY_SIGNALS,
    Noun.MINUTES,
)
_TO_COME = (ActivityState.PLANNED, ActivityState.OPEN)
_APPROVING_TAKES = 5  # minutes


@dataclass(frozen=True)
class _Known:
    preparation: Preparation | None
    programme: list[ProgrammeItem]


class PreparationCard(Card):
    """Loads itself for the activity it is given."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Preparation"))
        self._context = context
        self._latest = Latest()
        self._known = _Known(None, [])
        self._activity_id: int | None = None
        self._pointed: int | None = None
        self.speakers = LineList()
        self._list_title = SectionTitle(self.tr("Checklist"))
        self.lines = ChecklistLines(context)
        self.take = button("", "quiet", "check-square", self._take_template)
        self.nothing = label(
            self.tr("In Settings, Checklists, you say once what each kind of activity needs."),
            "quiet",
            wrap=True,
        )
        self._before = SectionTitle(self.tr("From the times before"))
        self.earlier = LineList()
        self.schedule = button(
            self.tr("Put the minutes on the programme"), "quiet", "plus", self._put_on_programme
        )
        self._build()
        self._connect()

    def load(self, activity_id: int | None) -> None:
        """Show this activity as it is now."""
        if activity_id != self._activity_id:
            self.commit()
            self.lines.empty_line()
        self._activity_id, services = activity_id, self._context.services
        if activity_id is not None:
            self._context.ask(
                lambda: _Known(services.preparation.of(activity_id), services.programme.of(activity_id)),
                self._latest(self._show),
                owner=self,
            )

    def commit(self) -> None:
        """Store what is typed and not yet left."""
        self.lines.commit()

    def point_at(self, item_id: int) -> None:
        """Put the keyboard on one thing to prepare, as soon as it is shown."""
        self._pointed = item_id
        self._go_to_pointed()

    def _show(self, known: _Known) -> None:
        self._known = known
        found = known.preparation
        if found is None:
            return
        self._show_speakers(found)
        self._show_checklist(found)
        self._show_earlier(found, known.programme)
        self._go_to_pointed()

    def _show_speakers(self, found: Preparation) -> None:
        wanted = found.activity.state in _TO_COME and bool(found.to_confirm)
        line = [speaker_line(self._context, found.activity, found.to_confirm)] if wanted else []
        self.speakers.set_lines(line)
        self.speakers.setVisible(wanted)

    def _show_checklist(self, found: Preparation) -> None:
        self._list_title.set_count(sum(not item.done for item in found.items) if found.items else None)
        self.lines.show_lines(found.items)
        kind = self._context.labels.listed(ListName.ACTIVITY_KIND, found.activity.kind)
        self.take.setText(self.tr("Take over the checklist of {kind}").format(kind=kind.replace("&", "&&")))
        self.take.setVisible(not found.items and found.template)
        self.nothing.setVisible(not found.items and not found.template)

    def _show_earlier(self, found: Preparation, programme: list[ProgrammeItem]) -> None:
        lines = earlier_lines(self._context, found)
        self.earlier.set_lines(lines)
        for widget in (self._before, self.earlier):
            widget.setVisible(bool(lines))
        approving = approval_words(self._context, found)
        known = [item.title for item in programme]
        to_come = found.activity.state in _TO_COME
        self.schedule.setVisible(bool(approving) and approving not in known and to_come)

    def _go_to_pointed(self) -> None:
        if self._pointed is not None and self._pointed in self.lines.column.rows:
            self.lines.focus_line(self._pointed)
            self._pointed = None

    def _put_on_programme(self) -> None:
        """Approving comes first, after people were received."""
        found, items = self._known.preparation, self._known.programme
        if found is None:
            return
        received = bool(items) and items[0].kind is ProgrammeItemKind.RECEPTION
        add, activity_id = self._context.services.programme.add, found.activity.id
        words = approval_words(self._context, found)
        told = self.tr("“{title}” stands on the programme.").format(title=words)
        self._context.act(
            lambda: add(activity_id, words, position=int(received), duration_minutes=_APPROVING_TAKES),
            lambda _made: self._context.messages.told(told, self.tr("Undo"), self._context.undo),
        )

    def _take_template(self) -> None:
        activity_id, take = self._activity_id, self._context.services.checklists.take_template
        if activity_id is not None:
            self._context.act(lambda: take(activity_id))

    def _add(self, text: str) -> None:
        activity_id, add = self._activity_id, self._context.services.checklists.add_item
        if activity_id is not None:
            self._context.act(lambda: add(activity_id, text))

    def _store(self, item_id: int, name: str, value: object) -> None:
        edit = self._context.services.checklists.edit_item
        self._context.act(lambda: edit(item_id, **{name: value}))

    def _set_done(self, item_id: int, done: bool) -> None:
        set_done = self._context.services.checklists.set_done
        self._context.act(lambda: set_done(item_id, done))

    def _move(self, item_id: int, place: int) -> None:
        move = self._context.services.checklists.move_item
        self._context.act(lambda: move(item_id, place))

    def _delete(self, item: ChecklistItem) -> None:
        delete, messages = self._context.services.checklists.delete_item, self._context.messages
        told, undo = self.tr("“{title}” is in the bin.").format(title=item.text), self.tr("Undo")

        def deleted(_changes: Changes) -> None:
            messages.told(told, undo, self._context.undo)

        self._context.act(lambda: delete(item.id), deleted)

    def _connect(self) -> None:
        self.lines.added.connect(self._add)
        self.lines.stored.connect(self._store)
        self.lines.done_changed.connect(self._set_done)
        self.lines.placed.connect(self._move)
        self.lines.deleted.connect(self._delete)

    def _build(self) -> None:
        left = Qt.AlignmentFlag.AlignLeft
        self.body.addWidget(self.speakers)
        self.body.addWidget(self._list_title)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.take, 0, left)
        self.body.addWidget(self.lines)
        self.body.addSpacing(px(12))
        self.body.addWidget(self._before)
        self.body.addWidget(self.earlier)
        self.body.addWidget(self.schedule, 0, left)
        for widget in (self.speakers, self.take, self.nothing, self._before, self.earlier, self.schedule):
            widget.hide()
