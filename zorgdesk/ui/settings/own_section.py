"""Who works here: the name in the history, and the organisation's name and logo on what it sends out."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.own_organisation import OwnOrganisation
from zorgdesk.errors import ZorgdeskError
from zorgdesk.settings import AUTHOR
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.settings.section import section_column
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import label

_LARGEST_LOGO = 2_000_000  # bytes
_PICTURES = [("PNG", "png"), ("JPEG", "jpg"), ("JPEG", "jpeg")]


class OwnPresenter:
    """Stores who works here."""

    def __init__(self, context: PageContext) -> None:
        self._context = context

    def set_author(self, name: str) -> None:
        self._context.settings.set(AUTHOR, name.strip())
        self._context.services.set_author(name.strip())
        self._context.messages.saved(self._context.now())

    def set_name(self, name: str) -> None:
        own = self._context.services.own_organisation
        self._context.act(lambda: own.set(name=name.strip()))

    def choose_logo(self, title: str) -> None:
        """Ask for a picture and keep it in the store, so that it travels with it."""
        path = self._context.messages.file_to_open(title, _PICTURES)
        if path:
            own = self._context.services.own_organisation
            self._context.act(lambda: own.set(logo=read_logo(path)))

    def remove_logo(self) -> None:
        own = self._context.services.own_organisation
        self._context.act(lambda: own.set(logo=None))


def read_logo(path: Path) -> bytes:
    """The bytes of a picture file. Raises ZorgdeskError: too_large, not_readable."""
    try:
        size = path.stat().st_size
        if size > _LARGEST_LOGO:
            raise ZorgdeskError("too_large", path=path, size=-(-size // 1_000_000), limit=2)
        return path.read_bytes()
    except OSError as error:
        raise ZorgdeskError("not_readable", path=path) from error


class OwnSection(Pane):
    """Fields store what stands in them when they are left."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = OwnPresenter(context)
        self.author = QLineEdit(context.settings.get(AUTHOR))
        self.author.editingFinished.connect(self._author_left)
        self.organisation = QLineEdit()
        self.organisation.editingFinished.connect(self._organisation_left)
        self.logo = QLabel()
        self.logo.setMinimumSize(px(160), px(80))
        self.logo.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.choose = button(self.tr("Choose a picture…"), icon_name="open", clicked=self._choose)
        self.remove = button(self.tr("Take away"), "quiet", clicked=self.presenter.remove_logo)
        self._shown = OwnOrganisation()
        form = Form(columns=1)
        form.add(
            self.tr("Your name"),
            self.author,
            hint=self.tr("Stands in the history and on the minutes you write, on this computer only."),
        )
        form.add(self.tr("Name of your organisation"), self.organisation)
        section_column(self, [form], [label(self.tr("Logo"), "quiet"), self.logo, self._logo_buttons()])

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches(Noun.OWN_ORGANISATION):
            self.context.ask(self.context.services.own_organisation.get, self._show)

    def _logo_buttons(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addWidget(label(self.tr("PNG or JPEG, at most 2 MB."), "small", wrap=True), 1)
        return box

    def _show(self, own: OwnOrganisation) -> None:
        self._shown = own
        if not self.organisation.hasFocus():
            self.organisation.setText(own.name)
        picture = QPixmap()
        if own.logo and picture.loadFromData(own.logo):
            room = self.logo.minimumSize() * self.devicePixelRatioF() * 2
            picture = picture.scaled(
                room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.logo.setPixmap(picture)
        if picture.isNull():
            self.logo.setText(self.tr("none yet"))
        self.remove.setEnabled(own.logo is not None)

    def _author_left(self) -> None:
        if self.author.text().strip() != self.context.settings.get(AUTHOR):
            self.presenter.set_author(self.author.text())

    def _organisation_left(self) -> None:
        if self.organisation.text().strip() != self._shown.name:
            self.presenter.set_name(self.organisation.text())

    def _choose(self) -> None:
        self.presenter.choose_logo(self.tr("Choose a logo"))
