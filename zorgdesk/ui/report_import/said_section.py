"""What was said in the report: each entry with its part, kind and speaker, changed by key or by mouse."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.typed_line import SIGNS
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.report_import.draft import Part, ReportDraft, Said
from zorgdesk.ui.report_import.rows_table import Choices, Field, RowsTableModel
from zorgdesk.ui.report_import.rows_view import RowsView
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.key_hint import KeyHint

_ROOM_FOR_HINTS = 420
"""Pixels at 100 %: in less height, the entries get all of it."""
_KEYS = {**SIGNS, '"': EntryKind.STATEMENT}


class SaidSection(QWidget):
    """The signs of the Live tab give the chosen entry its kind; J joins it with the one before it."""

    rekinded = Signal()
    """A kind or the number of entries is other than before."""

    def __init__(self, labels: Labels, name: str) -> None:
        super().__init__()
        self._labels = labels
        self._draft: ReportDraft | None = None
        self.model = RowsTableModel(self._fields(), self._asks_attention, self)
        self.view = _SaidView(self.model, name)
        self.join = button(self.tr("Join with the one above"), "quiet", "merge", clicked=self._join)
        self.view.delete_asked.connect(lambda row: self._rekind(row, EntryKind.NOTE))
        self.view.rekind_asked.connect(self._rekind)
        self.view.join_asked.connect(self._join)
        self.model.changed.connect(self.rekinded)
        self._hints = QWidget()
        self._build()

    def show_draft(self, draft: ReportDraft) -> None:
        """Show its entries."""
        self._draft = draft
        self.model.set_rows(draft.entries)

    def look_again(self) -> None:
        """The parts, or what was looked at, changed."""
        last = self.model.rowCount() - 1
        if last >= 0:
            corner = self.model.index(last, len(self.model.fields) - 1)
            self.model.dataChanged.emit(self.model.index(0, 0), corner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hints.setVisible(self.height() >= px(_ROOM_FOR_HINTS))

    def _fields(self) -> list[Field]:
        return [
            Field("kind", self.tr("Kind"), 140, self._kinds),
            Field("part", self.tr("Part"), 104, self._parts),
            Field("speaker", self.tr("Speaker"), 116),
            Field("organisation", self.tr("Organisation"), 116),
            Field("text", self.tr("Text")),
        ]

    def _kinds(self) -> Choices:
        return [(one, self._labels.word(one)) for one in EntryKind]

    def _parts(self) -> Choices:
        parts: list[Part] = self._draft.parts if self._draft else []
        number = self.tr("Part {number}")
        return [(None, "")] + [
            (one, one.title or number.format(number=place)) for place, one in enumerate(parts, start=1)
        ]

    def _asks_attention(self, said: Said) -> bool:
        return self._draft is not None and self._draft.asks_attention(said)

    def _rekind(self, row: int, kind: EntryKind) -> None:
        if self._draft is not None:
            self._draft.rekind(self._draft.entries[row], kind)
            self.model.show_row(row)

    def _join(self) -> None:
        row = self.view.row()
        if self._draft is None or row < 1:
            return
        self.model.beginResetModel()
        self._draft.join(row)
        self.model.endResetModel()
        self.model.changed.emit()
        self.view.go_to(row - 1)

    def _build(self) -> None:
        hints = FlowLayout(self._hints, px(8))
        for sign, kind in _KEYS.items():
            hint = KeyHint(sign, self._labels.word(kind))
            hint.clicked.connect(partial(self._rekind_current, kind))
            hints.addWidget(hint)
        below = QHBoxLayout()
        below.addWidget(self._hints, 1)
        below.addWidget(self.join, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.view, 1)
        column.addLayout(below)

    def _rekind_current(self, kind: EntryKind) -> None:
        if self.view.row() >= 0:
            self._rekind(self.view.row(), kind)


class _SaidView(RowsView):
    """Keys that are signs give another kind."""

    rekind_asked = Signal(int, object)
    join_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        kind = _KEYS.get(event.text())
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if kind is not None and self.row() >= 0 and not control:
            self.rekind_asked.emit(self.row(), kind)
        elif event.key() == Qt.Key.Key_J and not control:
            self.join_asked.emit()
        else:
            super().keyPressEvent(event)
