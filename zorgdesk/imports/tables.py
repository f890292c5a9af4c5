"""Tables that are a form: a label in one cell, its value in the next."""

from collections.abc import Iterable, Iterator, Sequence

from zorgdesk.imports.labels import read_words
from zorgdesk.imports.report_lines import Paragraph, Style


def spread_fields(paragraphs: Iterable[Paragraph]) -> list[Paragraph]:
    """The paragraphs, every row of a form ("Datum | 3 mei | Plaats | Lokeren") as labelled paragraphs."""
    return [field for paragraph in paragraphs for field in _spread(paragraph)]


def _spread(paragraph: Paragraph) -> Iterator[Paragraph]:
    cells = [cell for cell in paragraph.cells if cell]
    if paragraph.style is not Style.ROW or not _is_form(cells):
        yield paragraph
        return
    for label, value in zip(cells[::2], cells[1::2], strict=True):
        first, *others = value.split("\n")
        if others and not first.endswith((".", ",", ";")):
            yield Paragraph(f"{label.rstrip(' :')}:", gap=paragraph.gap)
            yield from (Paragraph(line, Style.ITEM, gap=False) for line in (first, *others) if line)
        else:
            yield Paragraph(f"{label.rstrip(' :')}: {' '.join([first, *others])}", gap=paragraph.gap)


def _is_form(cells: Sequence[str]) -> bool:
    """Labels in the odd cells, values in the even ones; a row of labels only is the head of a table."""
    if not cells or len(cells) % 2:
        return False
    labels = [read_words(cell) is not None for cell in cells[::2]]
    values = [read_words(cell) is not None for cell in cells[1::2]]
    return all(labels) and not any(values)
