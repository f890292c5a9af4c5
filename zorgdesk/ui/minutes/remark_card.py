"""One remark of a reviewer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from zorgdesk.domain.minutes import Remark
from zorgdesk.ui.icons import icon
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button, icon_button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.labels import label


class RemarkCard(Card):
    """Who said what about which passage, with `done` to resolve it or open it again."""

    edit_asked = Signal()
    delete_asked = Signal()

    def __init__(self, remark: Remark, about: str, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, parent=parent)
        self.remark = remark
        version = self.tr("version {number}").format(number=remark.version)
        day = labels.day_and_month(labels.local(remark.at).date())
        resolved = remark.resolved_at is not None
        self.done = button(
            self.tr("Open again") if resolved else self.tr("Resolved"),
            icon_name="undo" if resolved else "check",
        )
        self.go = button(self.tr("Show"), "quiet", "arrow-right")
        self.more = icon_button("more", self.tr("More"), self._show_menu)
        self.setAccessibleName(f"{remark.author}: {remark.text}")
        self.body.setSpacing(px(4))
        self.body.addWidget(label(remark.author, "strong", wrap=True))
        self.body.addWidget(label(remark.text, "body", wrap=True))
        where = self.tr("about “{passage}”").format(passage=about)
        self.body.addWidget(label(f"{where} · {version} · {day}", "small", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(px(4))
        for widget in (self.done, self.go):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.more)
        self.body.addLayout(row)

    def menu(self) -> QMenu:
        """What is seldom done with a remark."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("edit", "text"), self.tr("Edit"), self.edit_asked.emit)
        menu.addAction(icon("trash", "text"), self.tr("Delete"), self.delete_asked.emit)
        return menu

    def _show_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
