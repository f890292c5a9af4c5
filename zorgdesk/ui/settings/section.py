"""The frame every section of the settings stands in."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.scroll_column import ScrollColumn


def section_column(section: QWidget, *groups: Sequence[QWidget], stretch: bool = False) -> None:
    """Put each group in a card, in a column that scrolls when it must.

    `stretch` gives the last part of a single group all the height there is.
    """
    area = ScrollColumn(margin=0, spacing=16)
    for parts in groups:
        card = Card()
        for part in parts:
            card.body.addWidget(part, 1 if stretch and part is parts[-1] else 0)
        area.body.addWidget(card, 1 if stretch else 0)
    if not stretch:
        area.body.addStretch()
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(area)
