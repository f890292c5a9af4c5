"""The line above parts that run at the same time; it drags all of them."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from zorgdesk.ui.programme.planned import PlannedGroup
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.drag_handle import DragHandle
from zorgdesk.ui.widgets.labels import ElidedLabel

GROUP_MIME = "application/x-zorgdesk-programme-slot"
"""The data is the slot, in digits."""


class SlotHead(QFrame):
    """As in: 7 at the same time · 14:00 – 15:00 · 105 places."""

    def __init__(self, slot: int) -> None:
        super().__init__()
        self.handle = DragHandle(
            GROUP_MIME, slot, self.tr("Drag all of them to another place, or Alt, Shift and an arrow")
        )
        self.words = ElidedLabel("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(8), px(8), px(4), px(4))
        row.setSpacing(px(8))
        row.addWidget(self.handle)
        row.addWidget(self.words, 1)

    def show_group(self, group: PlannedGroup) -> None:
        """Say how many there are, when, and for how many people."""
        hours = f"{group.begins} – {group.over}" if group.begins and group.over else group.begins
        words = [self.tr("%n at the same time", "", len(group.parts)), hours]
        if group.places is not None:
            words.append(self.tr("%n place(s)", "", group.places))
        self.words.setText(" · ".join(word for word in words if word))
