"""A sheet as the readers of lists look at it: a table below a head, or blocks; each found once."""

from functools import cached_property

from zorgdesk.imports.attendance.columns import Table, find_table
from zorgdesk.imports.attendance.stay_tables import Block, StayTable, blocks, stay_table
from zorgdesk.imports.sheets import Cell, Sheet


class Parts:
    """What is found in one sheet. All readers ask the same, and only one of them needs it."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet

    @property
    def rows(self) -> list[tuple[Cell, ...]]:
        """The rows as they stand in the file."""
        return self._sheet.rows

    @cached_property
    def table(self) -> Table:
        """The table of people; one without heads where there is none."""
        return find_table(self._sheet.rows)

    @cached_property
    def blocks(self) -> list[Block]:
        """The blocks between empty rows and titles."""
        return list(blocks(self._sheet.rows))

    @cached_property
    def stays(self) -> list[StayTable]:
        """The blocks in which people join and leave."""
        return [table for block in self.blocks if (table := stay_table(block)) is not None]
