"""The line that adds something to a list of blocks."""

from zorgdesk.domain.changes import Changes
from zorgdesk.ui.widgets.block_list import BlockList
from zorgdesk.ui.widgets.text_line import TextLine


class AddingLine(TextLine):
    """What is typed is added when the line is left; Enter also opens what was added, to say more of it.

    Who listens to `left` adds it, and gives `added` what the service answered.
    """

    def __init__(self, placeholder: str, blocks: BlockList) -> None:
        super().__init__(placeholder)
        self.setAccessibleName(placeholder)
        self._blocks = blocks
        self._entered = False
        self._to_open: int | None = None
        self.returnPressed.connect(self._enter)

    def added(self, made: tuple[int, Changes]) -> None:
        """It is in the store: the line is free for the next one."""
        self.show_text("")
        self._to_open = made[0] if self._entered else None
        self._entered = False
        self.open_added()

    def open_added(self) -> None:
        """Open what was added, as soon as its block is there."""
        block = self._blocks.blocks.get(self._to_open)
        if block:
            self._to_open = None
            block.set_open(True)

    def _enter(self) -> None:
        self._entered = bool(self.text().strip())
