"""House style: the colour, the footer and the Word template of the organisation, on all that it sends out."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLineEdit, QWidget

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.own_organisation import OwnOrganisation
from zorgdesk.errors import ZorgdeskError
from zorgdesk.sentences import sentence
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.settings.section import section_column
from zorgdesk.ui.theme import current_theme, px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.multi_line import MultiLine

_KINDS = [("Word", "docx"), ("Word", "dotx")]


class HouseStyleSection(Pane):
    """What is typed is stored when its field is left; what cannot be used says why, below it."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._shown = OwnOrganisation()
        self.swatch = _Swatch()
        self.accent = QLineEdit()
        self.accent.setPlaceholderText("#0f766e")
        self.accent.setMaxLength(7)
        self.accent.editingFinished.connect(self._accent_left)
        self.pick = button(self.tr("Choose…"), clicked=self._pick)
        self.nearest = button("", "link", clicked=self._take_nearest)
        self.nearest.hide()
        self.footer = MultiLine(3)
        self.footer.left.connect(self._footer_left)
        self.template = label("", "strong", wrap=True)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.choose = button(self.tr("Choose a template…"), icon_name="open", clicked=self._choose)
        self.example = button(self.tr("Save an example…"), icon_name="document-text", clicked=self._save)
        self.remove = button(self.tr("Take away"), "quiet", clicked=self._remove)
        self._form = Form(columns=1)
        self._colour = self._colour_row()
        self._build()

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches(Noun.OWN_ORGANISATION):
            self.context.ask(self.context.services.own_organisation.get, self._show)

    def _build(self) -> None:
        self._form.add(
            self.tr("Colour"),
            self._colour,
            hint=self.tr("For headings in Word, PDF and web pages. It must be dark enough to read on white."),
        )
        self._form.add(
            self.tr("Footer"),
            self.footer,
            hint=self.tr("At the bottom of every page: address, telephone, website. Two or three lines."),
        )
        about = self.tr(
            "A Word file of your own, with your letterhead. Write {{ titel }}, {{ datum }} and {{ verslag }} "
            "where they belong; the example shows every placeholder there is."
        )
        buttons = QWidget()
        flow = FlowLayout(buttons, px(8))
        for one in (self.choose, self.example, self.remove):
            flow.addWidget(one)
        template = [
            label(self.tr("Word template"), "heading"),
            label(about, "quiet", wrap=True),
            self.template,
            self.problem,
            buttons,
        ]
        section_column(self, [self._form], template)

    def _colour_row(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for widget in (self.swatch, self.accent, self.pick, self.nearest):
            row.addWidget(widget)
        row.addStretch(1)
        self.accent.setFixedWidth(px(120))
        self.accent.setAccessibleName(self.tr("Colour"))
        box.setFocusProxy(self.accent)
        return box

    def _show(self, own: OwnOrganisation) -> None:
        self._shown = own
        if not self.accent.hasFocus():
            self.accent.setText(own.accent)
        self.swatch.show_colour(own.accent)
        self.footer.show_text(own.footer)
        none = self.tr("None yet: minutes for Word look as Zorgdesk makes them.")
        self.template.setText(own.word_template_name if own.word_template is not None else none)
        self.remove.setVisible(own.word_template is not None)

    # The colour

    def _accent_left(self) -> None:
        typed = self.accent.text().strip().lower()
        if typed and not typed.startswith("#"):
            typed = f"#{typed}"
        if typed != self._shown.accent:
            self._set_accent(typed)

    def _pick(self) -> None:
        dialog = QColorDialog(QColor(self._shown.accent or "#0f766e"), self)
        dialog.colorSelected.connect(lambda colour: self._set_accent(colour.name()))
        dialog.open()

    def _set_accent(self, colour: str) -> None:
        own = self.context.services.own_organisation
        self._form.set_error(self._colour)
        self.nearest.hide()
        self.accent.setText(colour)
        self.context.act(lambda: own.set(accent=colour), failed=self._accent_refused)

    def _accent_refused(self, error: Exception) -> None:
        if not isinstance(error, ZorgdeskError):
            raise error
        self._form.set_error(self._colour, sentence(error, self.context.labels.language))
        if nearest := error.details.get("nearest"):
            self.nearest.setText(self.tr("Use {colour}").format(colour=nearest))
            self.nearest.setProperty("colour", str(nearest))
            self.nearest.show()

    def _take_nearest(self) -> None:
        self._set_accent(str(self.nearest.property("colour")))

    def _footer_left(self, text: str) -> None:
        own = self.context.services.own_organisation
        self.context.act(lambda: own.set(footer=text))

    # The template

    def _choose(self) -> None:
        path = self.context.messages.file_to_open(self.tr("Choose a Word template"), _KINDS)
        if path is None:
            return
        own = self.context.services.own_organisation
        self.problem.hide()
        self.context.act(
            lambda: own.set_word_template(path), lambda done: self._chosen(done[0]), self._template_refused
        )

    def _chosen(self, links_left_out: int) -> None:
        told = self.tr("From now on minutes for Word stand on your template")
        if links_left_out:
            links = self.tr(
                "%n link(s) to websites or files were left out, their words stay.", "", links_left_out
            )
            told = f"{told}. {links}"
        self.context.messages.told(told, self.tr("Undo"), self.context.undo)

    def _template_refused(self, error: Exception) -> None:
        if not isinstance(error, ZorgdeskError):
            raise error
        self.problem.setText(sentence(error, self.context.labels.language))
        self.problem.show()

    def _remove(self) -> None:
        own = self.context.services.own_organisation
        self.problem.hide()
        self.context.act(own.remove_word_template)

    def _save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self.tr("Example of a house style")
        target = self.context.messages.file_to_save(
            self.tr("Save an example"), Path(folder) / f"{name}.docx", _KINDS[:1]
        )
        if target is None:
            return
        save = self.context.services.own_organisation.save_example
        self.context.ask(
            lambda: save(target), lambda _done: self._saved(target), self.context.messages.failed
        )

    def _saved(self, target: Path) -> None:
        told = self.tr("Written: {name}").format(name=target.name)
        self.context.messages.told(
            told, self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))
        )


class _Swatch(QWidget):
    """Shows the colour itself, or an empty frame."""

    def __init__(self) -> None:
        super().__init__()
        self._colour = ""
        self.setFixedSize(px(36), px(36))

    def show_colour(self, colour: str) -> None:
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(current_theme().edge)
        painter.setBrush(QColor(self._colour) if self._colour else current_theme().surface)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), px(8), px(8))
