"""The head of a page, wide and narrow."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import BadgeContent
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.page_header import PageHeader


def test_buttons_go_below_the_title_when_there_is_no_room_beside_it(qtbot: QtBot) -> None:
    header = PageHeader("Drempels in de vrije tijd")
    export, close = button("Exporteer"), button("Sluit de avond af", "primary")
    header.add_button(export)
    header.add_button(close)
    header.set_badges([BadgeContent("loopt", "play", "accent")])
    qtbot.addWidget(header)
    for width, below in ((px(1200), False), (px(480), True), (px(1200), False)):
        header.resize(width, px(200))
        header.show()
        QApplication.processEvents()
        title = header.findChildren(type(header._title))[0]
        assert (export.mapTo(header, export.rect().topLeft()).y() > title.geometry().bottom()) is below
        for one in (export, close):
            assert one.width() >= one.sizeHint().width()


def test_badges_stand_before_the_buttons_and_are_replaced(qtbot: QtBot) -> None:
    header = PageHeader("Drempels")
    export = button("Exporteer")
    header.add_button(export)
    qtbot.addWidget(header)
    header.resize(px(900), px(60))
    header.show()
    for word in ("gepland", "loopt"):
        header.set_badges([BadgeContent(word)])
        QApplication.processEvents()
        (shown,) = header._badges
        assert (
            shown.mapTo(header, shown.rect().topLeft()).x()
            < export.mapTo(header, export.rect().topLeft()).x()
        )
