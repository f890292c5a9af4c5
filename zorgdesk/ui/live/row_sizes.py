"""How high each row of the stream is."""

from itertools import pairwise

from zorgdesk.ui.live.stream_model import StreamModel
from zorgdesk.ui.live.stream_rows import StreamRows
from zorgdesk.ui.theme import px


class RowSizes:
    """The words of an entry, with the heading of a part above them and the editor in their place."""

    def __init__(self, stream: StreamModel, rows: StreamRows) -> None:
        self._stream = stream
        self._rows = rows
        self.growing: tuple[int, int] | None = None
        """The entry that is being edited, and how high its editor is."""

    def heads(self, row: int) -> bool:
        """Whether another part begins with this row."""
        part = self._stream.entry(row).programme_item_id
        if row == 0:
            last = self._stream.entry(self._stream.rowCount() - 1).programme_item_id
            return part is not None and last != part
        return part != self._stream.entry(row - 1).programme_item_id

    def heading(self, row: int) -> int:
        """How high the heading above this row is; 0 without one."""
        return self._rows.heading_height() if self.heads(row) else 0

    def guesses(self, first: int, count: int) -> list[int]:
        """About how high these rows are, for the cost of a glance."""
        entries = self._stream.entries()[first : first + count]
        heading = self._rows.heading_height()
        heights = self._rows.guesses(entries)
        if count and self.heads(first):
            heights[0] += heading
        parts = [entry.programme_item_id for entry in entries]
        for at, (above, part) in enumerate(pairwise(parts), start=1):
            if above != part:
                heights[at] += heading
        return heights

    def measure(self, row: int) -> int:
        """How high this row is."""
        entry = self._stream.entry(row)
        height = self._rows.height(entry)
        if self.growing and self.growing[0] == entry.id:
            height = max(height, self.growing[1] + 2 * px(10))
        return height + self.heading(row)
