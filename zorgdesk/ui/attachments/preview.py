"""Pictures large, one after the other."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from zorgdesk.domain.attachments import LONGEST_SIDE, Attachment
from zorgdesk.ui.attachments.opening import Opening
from zorgdesk.ui.attachments.row_delegate import draw_within, kind_icon
from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.task_runner import Lane
from zorgdesk.ui.theme import current_theme, px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.dialog_size import size_dialog
from zorgdesk.ui.widgets.key_hint import KeyHints
from zorgdesk.ui.widgets.labels import ElidedLabel


class Preview(QDialog):
    """Left and Right go to the others, Enter opens in another program, Escape closes."""

    def __init__(
        self, context: PageContext, attachments: Sequence[Attachment], first: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._attachments = attachments
        self._place = first
        self._latest = Latest()
        self._opening = Opening(context, self)
        self.picture = _Picture()
        self.name = ElidedLabel("", "strong")
        self.details = ElidedLabel("", "quiet")
        self._build()
        size_dialog(self, 1100, 760)
        self.picture.setFocus()  # a button would take the arrows to go to its neighbour
        self._show()

    def attachment(self) -> Attachment:
        """What is shown."""
        return self._attachments[self._place]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._go(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._opening.open(self.attachment())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The halves of the picture are buttons."""
        if self.picture.geometry().contains(event.position().toPoint()):
            self._go(1 if event.position().x() > self.width() / 2 else -1)

    def _go(self, step: int) -> None:
        place = self._place + step
        if 0 <= place < len(self._attachments):
            self._place = place
            self._show()

    def _show(self) -> None:
        one, labels = self.attachment(), self._context.labels
        number = self.tr("{place} of {total}").format(place=self._place + 1, total=len(self._attachments))
        self.setWindowTitle(one.name)
        self.name.setText(one.name)
        when = labels.moment(one.added_at, self._context.today())
        said = " ".join(one.entry.split())
        self.details.setText(" · ".join(part for part in (number, when, said) if part))
        self.picture.show_kind(kind_icon(one), one.name)
        if one.is_picture:
            thumbnail = self._context.services.attachments.thumbnail
            self._context.runner.run(
                Lane.EXPORT,
                lambda: thumbnail(one.id, LONGEST_SIDE),
                self._latest(self.picture.show_picture),
                self._context.messages.failed,
                self,
            )
        else:
            self._latest(self.picture.show_picture)  # no older answer may come over it

    def _build(self) -> None:
        hints = KeyHints(
            [("← →", self.tr("other file")), ("Enter", self.tr("open it")), ("Esc", self.tr("close"))]
        )
        open_it = button(
            self.tr("Open"), icon_name="open", clicked=lambda: self._opening.open(self.attachment())
        )
        save = button(
            self.tr("Save a copy…"), icon_name="export", clicked=lambda: self._opening.save(self.attachment())
        )
        for one in (open_it, save):
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(self.name)
        words.addWidget(self.details)
        below = QHBoxLayout()
        below.setSpacing(px(8))
        below.addLayout(words, 1)
        below.addWidget(open_it)
        below.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(12))
        column.addWidget(self.picture, 1)
        column.addLayout(below)
        column.addWidget(hints)


class _Picture(QWidget):
    """The picture as large as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._icon = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(80))

    def show_kind(self, icon_name: str, name: str) -> None:
        self._image, self._icon = None, icon_name
        self.setAccessibleName(name)
        self.update()

    def show_picture(self, content: bytes | None) -> None:
        self._image = QImage.fromData(content) if content else None
        self.update()

    def image(self) -> QImage | None:
        """What is painted."""
        return self._image

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, area = QPainter(self), current_theme(), QRectF(self.rect())
        painter.fillRect(area, theme.track)
        if self._image is not None:
            draw_within(painter, area, self._image)
        else:
            side = px(72)
            box = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)
            paint_icon(painter, box, self._icon, theme.quiet)
