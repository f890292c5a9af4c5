"""Names in the text of minutes that everybody may read: each is shown, and the person decides."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from zorgdesk.domain.public_names import FoundName
from zorgdesk.errors import ZorgdeskError
from zorgdesk.sentences import sentence
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.sending.name_row import NameRow
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.dialog_size import over_foot, size_dialog
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.scroll_column import ScrollColumn

Then = Callable[[], object]


def with_names_decided(
    context: PageContext, activity_id: int, parent: QWidget, then: Then, version_id: int | None = None
) -> None:
    """Go on at once when no name waits for a decision; else ask about the names first.

    `version_id` is that of a version before the latest.
    """

    def found(names: list[FoundName]) -> None:
        if any(name.is_open for name in names):
            NamesDialog(context, activity_id, names, parent, then).open()
        else:
            then()

    _ask(context, activity_id, found, parent, version_id)


def look_at_names(context: PageContext, activity_id: int, parent: QWidget) -> None:
    """Show every name in the text with what comes in its place, to decide otherwise."""

    def found(names: list[FoundName]) -> None:
        if names:
            NamesDialog(context, activity_id, names, parent).open()
        else:
            say = QCoreApplication.translate
            context.messages.told(say("sending", "No name of anybody who was there stands in the text"))

    _ask(context, activity_id, found, parent)


def _ask(
    context: PageContext,
    activity_id: int,
    found: Callable[[list[FoundName]], object],
    parent: QWidget,
    version_id: int | None = None,
) -> None:
    names, language = context.services.public_names, context.labels.language
    context.ask(
        lambda: names.found(activity_id, version_id=version_id, language=language), found, owner=parent
    )


class NamesDialog(QDialog):
    """Escape decides nothing. `then` follows once everything is decided."""

    def __init__(
        self,
        context: PageContext,
        activity_id: int,
        names: Sequence[FoundName],
        parent: QWidget,
        then: Then | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._activity_id, self._then = context, activity_id, then
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Names in the text"))
        self.rows = [NameRow(name) for name in sorted(names, key=lambda one: not one.is_open)]
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.decide = button(self.tr("Decide so"), "primary", "check", self._decide)
        for row in self.rows:
            row.changed.connect(self._show)
        self._build()
        self._show()
        self.rows[0].choice.setFocus()

    def _show(self) -> None:
        self.decide.setEnabled(all(row.is_complete() for row in self.rows))

    def _decide(self) -> None:
        service, activity_id, language = (
            self._context.services.public_names,
            self._activity_id,
            self._context.labels.language,
        )
        decisions = {row.words: row.instead() for row in self.rows}
        self._context.act(
            lambda: service.decide(activity_id, decisions, language=language),
            lambda _changes: self._decided(),
            self._refused,
            owner=self,
        )

    def _decided(self) -> None:
        self.accept()
        if self._then:
            self._then()
        else:
            told = self.tr("Names in the public version are decided")
            self._context.messages.told(told, self.tr("Undo"), self._context.undo)

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, ZorgdeskError):
            raise error
        self.error.setText(sentence(error, self._context.labels.language))
        self.error.show()

    def _build(self) -> None:
        about = self.tr(
            "The public version names nobody outside the list of speakers. "
            "These names stand in the text: choose for each what comes in its place."
        )
        area = ScrollColumn(spacing=12)
        area.body.addWidget(label(self.windowTitle(), "heading", wrap=True))
        area.body.addWidget(label(about, "quiet", wrap=True))
        for row in self.rows:
            area.body.addWidget(row)
        area.body.addStretch()
        over_foot(self, area, button(self.tr("Cancel"), clicked=self.reject), self.decide, told=self.error)
        size_dialog(self, 680, 560)
