"""A mouse on the real window: it clicks only what can be seen, where it can be seen, and types only words."""

from dataclasses import dataclass
from itertools import product
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QScrollArea,
    QTabBar,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.widgets.search_combo import SuggestionList

_LEFT, _RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
_NO = Qt.KeyboardModifier.NoModifier


Kind = TypeVar("Kind", bound=QWidget)


def _seen(window: QWidget, kind: type[Kind]) -> list[Kind]:
    """What of this kind can be seen in the menu, the dialog or else the window that is on top."""
    top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or window
    return [one for one in top.findChildren(kind) if isValid(one) and one.isVisible()]


@dataclass
class Mouse:
    """Finds things by their words, as a person does; never presses Enter, Tab, an arrow or a shortcut."""

    window: MainWindow
    keys: int = 0
    clicks: int = 0

    def click(self, words: str, button: Qt.MouseButton = _LEFT) -> None:
        """The button, link, tick or field that says this, or whose tool tip does; or the row of a list."""
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            self._choose(menu, words)
        elif (found := self._named(words)) is not None:
            self.press(found, button=button)
        else:
            self.click_row(words, button)

    def click_row(
        self, words: str, button: Qt.MouseButton = _LEFT, at: float = 0.5, twice: bool = False
    ) -> None:
        """The row of a list that says this; `at` is where on it, from left to right."""
        offered = _seen(self.window, SuggestionList)  # these lie over everything else
        for view in (*offered, *_seen(self.window, QAbstractItemView)):
            columns = view.horizontalHeader().count() if isinstance(view, QTableView) else 1
            for row, column in product(range(view.model().rowCount()), range(columns)):
                index = view.model().index(row, column)
                if words in str(index.data()):
                    view.scrollTo(index)
                    area = view.visualRect(index)
                    place = QPoint(area.left() + round(at * area.width()), area.center().y())
                    self.press(view.viewport(), place, button, twice)
                    return
        raise AssertionError(f"nowhere to be seen: {words}")

    def tab(self, words: str) -> None:
        """A tab of the activity."""
        for bar in _seen(self.window, QTabBar):
            for place in range(bar.count()):
                if bar.tabText(place).replace("&&", "&") == words:
                    self.press(bar, bar.tabRect(place).center())
                    return
        raise AssertionError(f"no such tab: {words}")

    def choose(self, name: str, words: str) -> None:
        """In the choice of this name, what says so."""
        choice = next(one for one in _seen(self.window, QComboBox) if one.accessibleName() == name)
        self.press(choice)
        view = choice.view()
        place = view.visualRect(choice.model().index(choice.findText(words), 0)).center()
        self.press(view.viewport(), place)

    def press(
        self,
        widget: QWidget,
        place: QPoint | None = None,
        button: Qt.MouseButton = _LEFT,
        twice: bool = False,
    ) -> None:
        """Click a widget, which must be in sight once what is around it is scrolled."""
        self._bring_into_view(widget)
        widget = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        seen = widget.visibleRegion().boundingRect()
        assert not seen.isEmpty(), f"out of sight: {widget.accessibleName() or widget}"
        at = place if place is not None else seen.center()
        top = widget.window()
        if not isinstance(top, QMenu) and not top.isActiveWindow():  # a click does it, on a real screen
            top.activateWindow()
            QTest.qWaitForWindowActive(top)
        handle = top.windowHandle()
        assert handle is not None
        self.clicks += 2 if twice else 1
        where = widget.mapTo(top, at)
        if not self.window.toast.isAncestorOf(widget):
            self.window.toast.hide()  # by then a person has read it, and it is gone
        on_top = top.childAt(where) or top
        assert on_top is widget or widget.isAncestorOf(on_top), f"{on_top} lies over {widget}"
        QTest.mouseMove(handle, where)
        QTest.mouseClick(handle, button, _NO, where)
        if twice:
            QTest.mouseDClick(handle, button, _NO, where)
        QApplication.processEvents()

    def type(self, words: str) -> None:
        """Type in what was clicked: words, and nothing that is a command."""
        assert words.isprintable()
        where = QApplication.focusWidget()
        assert where is not None
        self.keys += len(words)
        QTest.keyClicks(where, words)
        QApplication.processEvents()

    def _choose(self, menu: QMenu, words: str) -> None:
        action = next(one for one in menu.actions() if one.text().split("\t")[0] == words)
        self.press(menu, menu.actionGeometry(action).center())

    def _named(self, words: str) -> QWidget | None:
        fits = [one for kind in (QAbstractButton, QLineEdit, QWidget) for one in _seen(self.window, kind)]
        for one in fits:
            if isinstance(one, QAbstractItemView | QComboBox) or not one.isEnabled():
                continue
            text = one.text() if isinstance(one, QAbstractButton) else ""
            hint = one.placeholderText() if isinstance(one, QLineEdit) else ""
            if words in (text.replace("&&", "&"), one.accessibleName(), one.toolTip(), hint):
                return one
        return None

    def _bring_into_view(self, widget: QWidget) -> None:
        """As the wheel does."""
        around = widget.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(widget)
            around = around.parentWidget()
        QApplication.processEvents()
