"""One policy document: what it is, and which signals it supports."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtGui import QRegularExpressionValidator

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.policy_signals import PolicyDocument, PolicyDocumentFilter, PolicyReference
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.record import FIELD_WIDTH, Record
from zorgdesk.ui.record_choice import SUGGESTED, RecordChoice
from zorgdesk.ui.record_parts import Listing
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.line_list import Line
from zorgdesk.ui.widgets.multi_line import MultiLine
from zorgdesk.ui.widgets.search_combo import Suggestion
from zorgdesk.ui.widgets.text_line import TextLine

_TEXTS = ("title", "publisher", "link", "note")


@dataclass(frozen=True)
class _Known:
    document: PolicyDocument
    used_in: list[tuple[PolicyReference, str]]


class DocumentChoice(RecordChoice):
    """Another document of the library."""

    def look_up(self, typed: str) -> list[Suggestion]:
        found = self._context.services.policy_documents.rows(PolicyDocumentFilter(typed), limit=SUGGESTED)
        return [Suggestion(one.id, one.title, one.publisher) for one in found]


class PolicyDocumentRecord(Record):
    """Each field is stored when it is left. Another name of the same document is merged into this one."""

    nouns = (Noun.POLICY_DOCUMENTS, Noun.POLICY_REFERENCES, Noun.POLICY_SIGNALS)

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.title, self.publisher, self.year = TextLine(), TextLine(), TextLine()
        self.link, self.note = TextLine(), MultiLine(3)
        self.year.setValidator(QRegularExpressionValidator(r"\d{0,4}", self.year))
        words = self.tr("Another name of the same document")
        self.same = DocumentChoice(context, placeholder=words, clear_after=True)
        self.used_in = Listing(self.tr("Supports these signals"))
        self.form = Form(column_width=FIELD_WIDTH)
        for name in (*_TEXTS, "year"):
            self.fields.text(name, getattr(self, name))
        self.same.picked.connect(self._merge)
        self._lay_out()
        self.setFocusProxy(self.title)

    def begin(self) -> None:
        self.title.setFocus()
        self.title.selectAll()

    def edit(self, record_id: int, **fields: Any) -> Changes:
        if "year" in fields:
            fields["year"] = int(fields["year"]) if fields["year"] else None
        return self.context.services.policy_documents.edit(record_id, **fields)

    def read(self, record_id: int) -> _Known | None:
        library = self.context.services.policy_documents
        document = library.get(record_id)
        return None if document is None else _Known(document, library.used_in(record_id))

    def fill(self, known: _Known) -> str:
        document = known.document
        self.fields.show({name: getattr(document, name) for name in _TEXTS})
        self.fields.show({"year": str(document.year or "")})
        self.used_in.show_lines(self._lines(known.used_in))
        return document.title

    def _lines(self, used_in: Sequence[tuple[PolicyReference, str]]) -> list[Line]:
        return [
            Line(
                one.id,
                signal,
                " · ".join(filter(None, [self._page(one.page), one.quotation])),
                "flag",
                choose=partial(self.context.navigate, Noun.POLICY_SIGNALS, one.policy_signal_id),
            )
            for one, signal in used_in
        ]

    def _page(self, page: str) -> str:
        return self.tr("p. {page}").format(page=page) if page else ""

    def _merge(self, other_id: int | None) -> None:
        kept_id, merge = self.shown_id, self.context.services.policy_documents.merge
        if kept_id is None or other_id in (None, kept_id):
            return

        def done(_changes: Changes) -> None:
            told = self.tr("The two documents are one now.")
            self.context.messages.told(told, self.tr("Undo"), self.context.undo)

        self.context.act(lambda: merge(kept_id, int(other_id or 0)), done)

    def _lay_out(self) -> None:
        form = self.form
        form.add(self.tr("Title"), self.title, wide=True)
        form.add(self.tr("Publisher"), self.publisher)
        form.add(self.tr("Year"), self.year)
        form.add(self.tr("Link"), self.link, wide=True)
        form.add(self.tr("Note"), self.note, wide=True)
        hint = self.tr("Its policy links come to this document; the other name goes to the bin.")
        form.add(self.tr("Merge with"), self.same, wide=True, hint=hint)
        self.add_fields(form)
        self.add_part(self.used_in)
