"""Texts of one's own on a short word."""

import pytest

from zorgdesk.db.store import Store
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services
from zorgdesk.services.text_blocks import TextBlocks


@pytest.fixture
def blocks(store: Store) -> TextBlocks:
    return TextBlocks(store)


def kept(blocks: TextBlocks) -> list[tuple[str, str]]:
    return [(block.shortcut, block.text) for block in blocks.all()]


def test_a_shortcut_is_kept_in_one_folded_piece(blocks: TextBlocks) -> None:
    blocks.add("/Welkom allemaal", "Welkom, fijn dat jullie er zijn.")
    blocks.add("1 Één vraag", "Nog één vraag.")
    assert kept(blocks) == [
        ("eenvraag", "Nog één vraag."),
        ("welkomallemaal", "Welkom, fijn dat jullie er zijn."),
    ]


@pytest.mark.parametrize(
    ("shortcut", "text", "code"),
    [
        (" / ", "iets", "shortcut_missing"),
        ("15-3", "iets", "shortcut_missing"),
        ("Morgen", "iets", "shortcut_is_day"),
        ("vrij", "iets", "shortcut_is_day"),
        ("WELKOM", "iets", "shortcut_taken"),
        ("nieuw", "  ", "text_missing"),
    ],
)
def test_what_cannot_be_a_shortcut_is_refused(
    blocks: TextBlocks, shortcut: str, text: str, code: str
) -> None:
    blocks.add("welkom", "Welkom!")
    with pytest.raises(ZorgdeskError) as refused:
        blocks.add(shortcut, text)
    assert refused.value.code == code
    assert kept(blocks) == [("welkom", "Welkom!")]


def test_changing_and_deleting_can_be_undone(blocks: TextBlocks, store: Store) -> None:
    block_id, _ = blocks.add("welkom", "Welkom!")
    blocks.edit(block_id, shortcut="Hallo", text="Dag allemaal.")
    assert kept(blocks) == [("hallo", "Dag allemaal.")]
    blocks.edit(block_id, shortcut="hallo")
    blocks.delete(block_id)
    assert kept(blocks) == []
    blocks.add("hallo", "Opnieuw.")
    services = Services(store)
    services.history.undo()
    services.history.undo()
    assert kept(blocks) == [("hallo", "Dag allemaal.")]
