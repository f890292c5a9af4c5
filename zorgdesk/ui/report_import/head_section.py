"""The head of a report: which activity it was, when and where, and its introduction."""

from typing import Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from zorgdesk.domain.lists import ListName
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.report_import.draft import ReportDraft
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.multi_line import MultiLine
from zorgdesk.ui.widgets.optional_date import OptionalDate
from zorgdesk.ui.widgets.scroll_column import ScrollColumn
from zorgdesk.ui.widgets.text_line import TextLine


class HeadSection(QWidget):
    """What is typed goes into the draft at once; without a date nothing can be stored."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._draft: ReportDraft | None = None
        self.kind = Choice(context.labels.choices(ListName.ACTIVITY_KIND))
        self.number = QLineEdit()
        self.title = TextLine()
        self.date = OptionalDate(context.today)
        self.place = TextLine()
        self.introduction = MultiLine(8)
        self.asked = Card(tone="signal", padding=12)
        self._form = Form()
        self._build()
        self._connect()

    def show_draft(self, draft: ReportDraft) -> None:
        """Show what was found."""
        self._draft = draft
        self.kind.set_key(draft.kind)
        self.number.setText("" if draft.number is None else str(draft.number))
        self.title.show_text(draft.title)
        self.date.set_date(draft.date)
        self.place.show_text(draft.place)
        self.introduction.show_text(draft.introduction)
        self._show_asked()

    def ask_date(self) -> None:
        """Point at the date that is missing."""
        self._show_asked()
        self.date.setFocus()

    def commit(self) -> None:
        """Take what is still being typed."""
        self.date.commit()
        self.title.commit()
        self.place.commit()
        self.introduction.commit()
        self._number_left()

    def _show_asked(self) -> None:
        missing = self._draft is not None and self._draft.date is None
        self.asked.setVisible(missing)
        told = self.tr("A report needs its date.") if missing else ""
        self._form.set_error(self.date, told)

    def _set(self, name: str, value: Any) -> None:
        if self._draft is not None:
            setattr(self._draft, name, value)
            self._show_asked()

    def _number_left(self) -> None:
        typed = self.number.text().strip()
        self._set("number", int(typed) if typed.isdecimal() and len(typed) < 6 else None)

    def _connect(self) -> None:
        self.kind.key_chosen.connect(lambda key: self._set("kind", key))
        self.number.editingFinished.connect(self._number_left)
        self.title.left.connect(lambda text: self._set("title", text))
        self.date.date_changed.connect(lambda day: self._set("date", day))
        self.place.left.connect(lambda text: self._set("place", text))
        self.introduction.left.connect(lambda text: self._set("introduction", text))

    def _build(self) -> None:
        told = self.tr("No date was found in this report. Give it here before storing.")
        self.asked.body.addWidget(label(told, "strong", wrap=True))
        self._form.add(self.tr("Kind"), self.kind)
        self._form.add(self.tr("Number"), self.number)
        self._form.add(self.tr("Title"), self.title, wide=True)
        self._form.add(self.tr("Date"), self.date)
        self._form.add(self.tr("Place"), self.place)
        self._form.add(self.tr("Introduction"), self.introduction, wide=True)
        column = ScrollColumn(margin=16)
        column.body.addWidget(self.asked)
        column.body.addWidget(self._form)
        column.body.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(8))
        box.addWidget(column)
