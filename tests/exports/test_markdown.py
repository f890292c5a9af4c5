from pathlib import Path

import pytest

from tests.exports.minutes_samples import TABLE, document
from zorgdesk.domain.documents import Block, BlockKind
from zorgdesk.exports.markdown import write


def written(folder: Path, *blocks: Block) -> str:
    target = folder / "verslag.md"
    write(document(blocks), target)
    return target.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (Block(BlockKind.TITLE, "Verslag"), "# Verslag\n"),
        (Block(BlockKind.HEADING, "Deel 1: begin"), "## Deel 1: begin\n"),
        (Block(BlockKind.HEADING, "Onder", level=2), "### Onder\n"),
        (Block(BlockKind.STATEMENT, "“Ja.”", lead="Bram Maes:"), "**Bram Maes:** “Ja.”\n"),
        (Block(BlockKind.PARAGRAPH, "één\ntwee"), "één\\\ntwee\n"),
        (Block(BlockKind.LIST_ITEM, "één\ntwee"), "- één\\\n  twee\n"),
        (
            Block(BlockKind.PARAGRAPH, "gewoon, (rond) & klaar - 50% of 3.5!"),
            "gewoon, (rond) & klaar - 50% of 3.5!\n",
        ),
        (Block(BlockKind.PARAGRAPH, "12. mei\n- dag"), "12\\. mei\\\n\\- dag\n"),
    ],
)
def test_reads_well_as_it_is(tmp_path: Path, block: Block, expected: str) -> None:
    assert written(tmp_path, block) == expected


def test_items_that_follow_each_other_are_one_list(tmp_path: Path) -> None:
    one, other = Block(BlockKind.LIST_ITEM, "een"), Block(BlockKind.LIST_ITEM, "twee")
    between = Block(BlockKind.PARAGRAPH, "tussen")
    assert written(tmp_path, one, other, between, one) == "- een\n- twee\n\ntussen\n\n- een\n"


def test_a_table_without_header_gets_an_empty_one(tmp_path: Path) -> None:
    assert (
        written(tmp_path, *TABLE[1:])
        == "|  |  |\n| --- | --- |\n| Twee verhalen | 2 |\n| In gesprek | \\=1+1<br>en \\| meer |\n"
    )
