"""Looking a report over before it is stored: what is unsure at the left, what was understood at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabWidget, QVBoxLayout, QWidget

from zorgdesk.domain.minutes_proposal import MinutesProposal
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.report_import.draft import ReportDraft, draft_of
from zorgdesk.ui.report_import.head_section import HeadSection
from zorgdesk.ui.report_import.passages import Passages
from zorgdesk.ui.report_import.said_section import SaidSection
from zorgdesk.ui.report_import.tables import (
    PartsModel,
    PeopleSection,
    parts_section,
    tasks_model,
    tasks_section,
)
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.labels import label


class Review(QWidget):
    """Emits `store_asked(proposal)` once there is a date."""

    store_asked = Signal(object)
    cancelled = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._labels = context.labels
        self._draft: ReportDraft | None = None
        self._untouched: MinutesProposal | None = None
        self.passages = Passages()
        self.head = HeadSection(context)
        self.people = PeopleSection(context.labels)
        self.parts = PartsModel(context.labels)
        self.said = SaidSection(context.labels, self.tr("What was said"))
        self.tasks = tasks_model()
        self.tabs = QTabWidget()
        self.summary = label("", "quiet", wrap=True)
        self.store = button(self.tr("Store"), "primary", "check", clicked=self._store)
        self.cancel = button(self.tr("Cancel"), clicked=self.cancelled.emit)
        self._build()
        self._connect()

    def show_proposal(self, proposal: MinutesProposal) -> None:
        """Begin to look this over."""
        draft = self._draft = draft_of(proposal)
        self._untouched = draft.to_proposal()
        self.passages.show_passages(proposal.review)
        self.head.show_draft(draft)
        self.people.show_draft(draft)
        self.parts.show_draft(draft)
        self.said.show_draft(draft)
        self.tasks.set_rows(draft.tasks)
        self._count()
        self.tabs.setCurrentIndex(0)

    def focus_first(self) -> None:
        """The date when there is none, else the passages to look at."""
        if self._draft is not None and self._draft.date is None:
            self.head.ask_date()
        elif self.passages.left():
            self.passages.list.setFocus()
            self.passages.list.setCurrentRow(0)
        else:
            self.store.setFocus()

    def is_touched(self) -> bool:
        """Whether somebody corrected something."""
        if self._draft is None:
            return False
        self.head.commit()
        return self._draft.to_proposal() != self._untouched

    def _look_at(self, passage: str) -> None:
        """Go to where a passage came in."""
        draft = self._draft
        if draft is None:
            return
        draft.looked_at.add(passage)
        self.said.look_again()
        place = draft.find(passage)
        if place is not None:
            self.tabs.setCurrentWidget(self.said)
            self.said.view.go_to(place)
            self.said.view.setFocus()
        else:
            self.tabs.setCurrentIndex(0)
            self.head.introduction.setFocus()

    def _store(self) -> None:
        draft = self._draft
        if draft is None:
            return
        self.head.commit()
        if draft.date is None:
            self.tabs.setCurrentIndex(0)
            self.head.ask_date()
        else:
            self.store_asked.emit(draft.to_proposal())

    def _entries_changed(self) -> None:
        if self._draft is not None:
            self.tasks.set_rows(self._draft.tasks)
        self._count()

    def _count(self) -> None:
        draft = self._draft
        if draft is None:
            return
        counted = [f"{count} × {self._labels.word(kind)}" for kind, count in sorted(draft.counts().items())]
        self.summary.setText(" · ".join(counted) or self.tr("Nothing that was said was found."))
        titles = (
            (self.tr("Details"), None),
            (self.tr("What was said"), len(draft.entries)),
            (self.tr("People"), self.people.count()),
            (self.tr("Parts"), len(draft.parts)),
            (self.tr("Tasks"), len(draft.tasks)),
        )
        for place, (title, count) in enumerate(titles):
            self.tabs.setTabText(place, title if count is None else f"{title} ({count})")

    def _connect(self) -> None:
        self.passages.looked_at.connect(self._look_at)
        self.said.rekinded.connect(self._entries_changed)
        self.parts.changed.connect(self.said.look_again)
        for model in (self.people.speakers, self.people.attendees, self.parts, self.tasks):
            model.changed.connect(self._count)

    def _build(self) -> None:
        sections = (self.head, self.said, self.people, parts_section(self.parts), tasks_section(self.tasks))
        for section in sections:
            self.tabs.addTab(section, "")
        self.tabs.setDocumentMode(True)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(px(16), 0, 0, 0)
        beside.addWidget(self.tabs)
        split.addWidget(self.passages)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([px(264), px(800)])
        below = QHBoxLayout()
        below.setSpacing(px(8))
        below.addWidget(self.summary, 1)
        below.addWidget(self.cancel)
        below.addWidget(self.store)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(split, 1)
        column.addLayout(below)
