"""The paper with a thousand passages: only what is near is set in lines, and nothing jumps."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from zorgdesk.domain.documents import Block, BlockKind
from zorgdesk.ui.minutes.paper_view import PaperView
from zorgdesk.ui.minutes.passages import Passage, PassagesModel
from zorgdesk.ui.widgets.table_models import ROW_ROLE

_MANY = 1000
_WORDS = "Wie nieuw is in de buurt heeft vooral iemand nodig die meegaat, de eerste keer en ook de tweede. "


def passage(number: int, text: str = "") -> Passage:
    words = text or f"Zin {number}. " + _WORDS * (number % 4)
    return Passage(Block(BlockKind.STATEMENT, words, source=f"entry:{number}"), (f"entry:{number}",))


@pytest.fixture
def paper(qtbot: QtBot) -> PaperView:
    model = PassagesModel()
    made = PaperView(model)
    qtbot.addWidget(made)
    made.resize(900, 700)
    with qtbot.waitExposed(made):
        made.show()
    model.set_passages([passage(number) for number in range(_MANY)])
    made.go_to(0)
    return made


def rows_in_view(paper: PaperView) -> list[int]:
    height = paper.viewport().height()
    rows = ((row, paper.visualRect(paper.model().index(row, 0))) for row in range(_MANY))
    return [row for row, area in rows if area.bottom() > 0 and area.top() < height]


def set_in_lines(paper: PaperView, row: int) -> int:
    """How high a row must be for its words."""
    shown = paper.model().index(row, 0).data(ROW_ROLE)
    assert isinstance(shown, Passage)
    area = paper.visualRect(paper.model().index(row, 0))
    text = paper.delegate.shape(area, paper.model().index(row, 0)).text
    words = paper.delegate.typesetter.words(shown, text.width())
    return round(area.height() - text.height() + words.size().height() + 0.5)


@pytest.mark.parametrize("row", [0, 400, _MANY - 1])
def test_what_is_read_is_as_high_as_its_words(paper: PaperView, row: int) -> None:
    paper.go_to(row)
    shown = rows_in_view(paper)
    assert row in shown
    for one in shown:
        area = paper.visualRect(paper.model().index(one, 0))
        assert abs(area.height() - set_in_lines(paper, one)) <= 1


def test_a_thousand_passages_are_not_all_set_in_lines(paper: PaperView) -> None:
    paper.go_to(_MANY - 1)
    assert 0 < paper.delegate.typesetter.count() < 100


def test_what_is_read_stays_in_place_while_what_is_near_is_measured(paper: PaperView) -> None:
    paper.go_to(500)
    bar = paper.verticalScrollBar()
    middle = paper.indexAt(paper.viewport().rect().center())
    top = paper.visualRect(middle).top()
    bar.setValue(bar.value() - 100)
    assert abs(paper.visualRect(middle).top() - (top + 100)) <= 60
    assert middle.row() in rows_in_view(paper)


def test_a_change_far_away_leaves_what_is_read(paper: PaperView) -> None:
    tester = QAbstractItemModelTester(paper.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    paper.go_to(500)
    before = rows_in_view(paper)
    changed = [passage(number, _WORDS * 9 if number == 900 else "") for number in range(_MANY)]
    model = paper.model()
    assert isinstance(model, PassagesModel)
    model.set_passages(changed)
    assert rows_in_view(paper) == before
    tester.deleteLater()
