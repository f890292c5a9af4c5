"""What stands next to a passage when it is moved: for a heading the heading above or below it."""

from zorgdesk.ui.minutes.passages import Passage, PassagesModel


def neighbour(model: PassagesModel, row: int, step: int) -> int | None:
    """The row of the one below, or above for a step of -1; None at the end of the paper."""
    if model.passage(row).is_heading:
        return model.heading(row, step)
    return row + step if 0 <= row + step < model.rowCount() else None


def above_when_moved(model: PassagesModel, passage: Passage, step: int) -> str | None:
    """The source of the passage under which it comes, "" for the top; None where it cannot be moved so."""
    row = model.row_of(passage.block.source)
    over = None if row is None else neighbour(model, row, step)
    if over is None:
        return None
    above = over if step > 0 else over - 1
    return model.passage(above).block.source if above >= 0 else ""
