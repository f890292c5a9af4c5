"""The small pieces: what they say, how they are reached, how they make room."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from zorgdesk.ui.theme import current_theme
from zorgdesk.ui.widgets.badge import Badge, BadgeContent, badge_size
from zorgdesk.ui.widgets.bar_strip import BarStrip
from zorgdesk.ui.widgets.buttons import button, icon_button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.counter import Counter
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.key_hint import KeyHints
from zorgdesk.ui.widgets.labels import ElidedLabel, SectionTitle, label
from zorgdesk.ui.widgets.page_header import PageHeader
from zorgdesk.ui.widgets.rail import Rail
from zorgdesk.ui.widgets.search_box import SearchBox
from zorgdesk.ui.widgets.side_by_side import SideBySide
from zorgdesk.ui.widgets.thin_progress import ThinProgress
from zorgdesk.ui.widgets.toast import UNCOVERED, Toast

KEY = Qt.Key


def shown(widget: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def picture(widget: QWidget, width: int, height: int) -> QImage:
    widget.resize(width, height)
    return widget.grab().toImage()


def test_a_badge_says_its_word_and_shows_its_tone(qtbot: QtBot) -> None:
    badge = Badge(BadgeContent("present", "check", "good"))
    qtbot.addWidget(badge)
    assert badge.accessibleName() == "present"
    image = picture(badge, badge.sizeHint().width(), badge.sizeHint().height())
    middle = image.pixelColor(image.width() - 5, image.height() // 2)
    assert middle == current_theme().good_soft
    badge.set_content(BadgeContent("absent"))
    assert badge.accessibleName() == "absent"
    assert badge.sizeHint() == badge_size(BadgeContent("absent"))


def test_a_label_never_reads_markup(qtbot: QtBot) -> None:
    made = label("<b>1 < 2</b>")
    qtbot.addWidget(made)
    assert made.textFormat() == Qt.TextFormat.PlainText


def test_a_cut_label_says_all_of_it_in_its_tool_tip(qtbot: QtBot) -> None:
    made = ElidedLabel("a long title that does not fit")
    qtbot.addWidget(made)
    picture(made, 60, 30)
    assert made.toolTip() == made.text()
    picture(made, 900, 30)
    assert made.toolTip() == ""


def test_a_section_title_counts(qtbot: QtBot) -> None:
    made = SectionTitle("Captured", 3)
    qtbot.addWidget(made)
    assert made.accessibleName() == "Captured 3"
    made.set_count(None)
    assert made.accessibleName() == "Captured"


def test_buttons_act_by_mouse_and_key(qtbot: QtBot) -> None:
    heard: list[str] = []
    push = button("New", "primary", "plus", lambda: heard.append("push"))
    tool = icon_button("more", "More", lambda: heard.append("tool"))
    qtbot.addWidget(push)
    qtbot.addWidget(tool)
    qtbot.mouseClick(push, Qt.MouseButton.LeftButton)
    qtbot.keyClick(push, KEY.Key_Space)
    qtbot.keyClick(tool, KEY.Key_Space)
    assert heard == ["push", "push", "tool"]
    assert tool.accessibleName() == tool.toolTip() == "More"


def test_a_card_has_a_title_only_when_given(qtbot: QtBot) -> None:
    card = Card()
    shown(card, qtbot)
    assert not card.findChildren(QLabel)[0].isVisible()
    card.set_title("Follow up")
    assert card.findChildren(QLabel)[0].isVisible()
    assert card.accessibleName() == "Follow up"


def test_a_counter_is_one_phrase_for_a_screen_reader(qtbot: QtBot) -> None:
    counter = Counter(21, "present", large=True)
    qtbot.addWidget(counter)
    counter.set_value(22)
    assert counter.accessibleName() == "22 present"


def test_progress_stays_within_its_ends(qtbot: QtBot) -> None:
    bar = ThinProgress()
    qtbot.addWidget(bar)
    bar.set_fraction(1.7)
    assert bar.value() == bar.maximum()
    bar.set_fraction(-1)
    assert bar.value() == 0
    bar.set_fraction(0.5, late=True)
    image = picture(bar, 100, 8)
    assert image.pixelColor(25, 4) == current_theme().signal
    assert image.pixelColor(75, 4) == current_theme().track


def test_the_highest_bar_fills_the_height(qtbot: QtBot) -> None:
    strip = BarStrip()
    qtbot.addWidget(strip)
    picture(strip, 100, 50)
    strip.set_bars([("19:00", 1), ("19:05", 10)])
    image = picture(strip, 100, 50)
    assert image.pixelColor(70, 10) == current_theme().accent
    assert image.pixelColor(20, 10) != current_theme().accent
    assert strip.accessibleDescription() == "19:00: 1, 19:05: 10"


def test_hints_do_by_click_what_the_key_does(qtbot: QtBot) -> None:
    hints = KeyHints([("@", "who"), ("?", "question")])
    shown(hints, qtbot)
    with qtbot.waitSignal(hints.hints[1].clicked):
        qtbot.mouseClick(hints.hints[1], Qt.MouseButton.LeftButton)
    assert hints.hints[0].accessibleName() == "who (@)"


def test_an_empty_page_starts_with_its_button(qtbot: QtBot) -> None:
    empty = EmptyState("flag", "No signals yet", "What must be heard comes here.", "New signal")
    shown(empty, qtbot)
    with qtbot.waitSignal(empty.started):
        qtbot.keyClick(empty.button, KEY.Key_Space)


@pytest.fixture
def rail(qtbot: QtBot) -> Rail:
    made = Rail("Zorgdesk")
    made.add_item("today", "home", "Today")
    made.add_item("people", "people", "People")
    made.add_foot_item("settings", "gear", "Settings")
    made.select("today")
    made.resize(220, 500)
    shown(made, qtbot)
    return made


def test_the_rail_is_walked_by_arrows_and_opened_by_enter(rail: Rail, qtbot: QtBot) -> None:
    rail.item("today").setFocus()
    qtbot.keyClick(rail.item("today"), KEY.Key_Down)
    assert rail.item("people").hasFocus()
    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.keyClick(rail.item("people"), KEY.Key_Return)
    assert chosen.args == ["people"]
    assert rail.selected() == "people"
    qtbot.keyClick(rail.item("people"), KEY.Key_Down)
    qtbot.keyClick(rail.item("settings"), KEY.Key_Down)
    assert rail.item("today").hasFocus()


def test_the_rail_shows_one_page_as_open(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rail.chosen):
        rail.select("settings")
    assert [rail.item(key).isChecked() for key in ("today", "people", "settings")] == [False, False, True]
    assert rail.item("settings").y() > rail.item("people").y() + 100


def test_a_narrow_rail_keeps_its_words_for_who_asks(rail: Rail) -> None:
    wide = rail.sizeHint().width()
    rail.set_compact(True)
    assert rail.sizeHint().width() < wide / 2
    assert rail.item("people").toolTip() == rail.item("people").accessibleName() == "People"


def test_hints_give_way_to_what_is_typed(qtbot: QtBot) -> None:
    box = SearchBox("Type a name", [("Enter", "present"), ("Ctrl Enter", "new person")], large=True)
    shown(box, qtbot)
    box.resize(800, 56)
    assert all(hint.isVisible() for hint in box.hints)
    box.resize(300, 56)
    assert not any(hint.isVisible() for hint in box.hints)
    with qtbot.waitSignal(box.text_changed) as changed:
        qtbot.keyClicks(box.edit, "m")
    assert changed.args == ["m"]


def test_a_click_beside_the_text_goes_to_the_text(qtbot: QtBot) -> None:
    box = SearchBox("Type a name")
    shown(box, qtbot)
    box.edit.clearFocus()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(4, 10))
    assert box.edit.hasFocus()
    assert box.property("focused") is True


def test_the_header_says_where_one_is(qtbot: QtBot) -> None:
    header = PageHeader("Table 4")
    shown(header, qtbot)
    header.set_breadcrumb(["Activities", "Series A & B"])
    header.set_badges([BadgeContent("running", "play", "accent")])
    crumbs = [b for b in header.findChildren(type(button("x"))) if b.property("kind") == "crumb"]
    assert crumbs[1].text() == "Series A && B"
    with qtbot.waitSignal(header.crumb_clicked) as clicked:
        qtbot.mouseClick(crumbs[1], Qt.MouseButton.LeftButton)
    assert clicked.args == [1]
    header.set_badges([])
    qtbot.waitUntil(lambda: header.findChildren(Badge) == [])
    assert header.title() == "Table 4"


@pytest.fixture
def toast(qtbot: QtBot) -> Toast:
    window = QWidget()
    window.resize(800, 600)
    shown(window, qtbot)
    made = Toast(window)
    made.keep_window = window  # type: ignore[attr-defined]
    return made


def test_a_toast_takes_back_on_its_button(toast: Toast, qtbot: QtBot) -> None:
    heard: list[str] = []
    toast.show_message("Anna is present", "Undo", lambda: heard.append("undone"))
    assert toast.isVisible()
    qtbot.mouseClick(toast.button(), Qt.MouseButton.LeftButton)
    assert heard == ["undone"]
    assert not toast.isVisible()


def test_a_toast_goes_by_itself_but_not_under_the_focus(toast: Toast, qtbot: QtBot) -> None:
    toast.show_message("Anna is present", "Undo")
    toast.button().setFocus()
    toast.timer.timeout.emit()
    assert toast.isVisible()
    toast.button().clearFocus()
    toast.timer.timeout.emit()
    assert not toast.isVisible()


def test_a_toast_stays_at_the_foot_of_its_window(toast: Toast) -> None:
    toast.show_message("Anna is present")
    assert not toast.button().isVisible()
    window = toast.parentWidget()
    window.resize(1000, 300)
    assert abs(toast.geometry().center().x() - 500) <= 1
    assert window.rect().contains(toast.geometry())


def test_a_toast_ends_above_what_one_types_in(toast: Toast, qtbot: QtBot) -> None:
    foot = QWidget(toast.parentWidget())
    foot.setObjectName(UNCOVERED)
    foot.setGeometry(200, 500, 500, 90)
    foot.show()
    toast.show_message("Anna is present", "Undo")
    assert toast.geometry().bottom() < foot.geometry().top()
    assert abs(toast.geometry().center().x() - foot.geometry().center().x()) <= 1
    foot.setGeometry(200, 400, 500, 190)
    assert toast.geometry().bottom() < 400
    foot.hide()
    assert toast.geometry().bottom() > 500
    foot.setGeometry(200, 0, 500, 600)
    foot.show()
    assert toast.parentWidget().rect().contains(toast.geometry())


def test_rows_of_a_flow_break_where_there_is_no_room(qtbot: QtBot) -> None:
    holder = QWidget()
    flow = FlowLayout(holder, spacing=10)
    items = [QWidget() for _ in range(3)]
    for item in items:
        item.setFixedSize(100, 20)
        flow.addWidget(item)
    shown(holder, qtbot)
    flow.setGeometry(QRect(0, 0, 215, 100))
    assert [item.pos() for item in items] == [QPoint(0, 0), QPoint(110, 0), QPoint(0, 30)]
    assert flow.heightForWidth(215) == 50
    assert flow.heightForWidth(400) == 20
    flow.clear()
    assert flow.count() == 0
    assert flow.heightForWidth(400) == 0


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    for name in ("Title", "Date", "Place"):
        made.add(name, QLineEdit(made), hint="As on the poster" if name == "Title" else "")
    return made


def fields(form: Form) -> list[QLineEdit]:
    return form.findChildren(QLineEdit)


def test_a_form_names_its_fields(form: Form, qtbot: QtBot) -> None:
    shown(form, qtbot)
    assert [field.accessibleName() for field in fields(form)] == ["Title", "Date", "Place"]
    assert fields(form)[0].accessibleDescription() == "As on the poster"


def test_a_form_makes_one_column_where_there_is_no_room(form: Form, qtbot: QtBot) -> None:
    shown(form, qtbot)
    form.resize(900, 400)
    assert form.columns() == 2
    form.resize(300, 400)
    assert form.columns() == 1


def test_an_error_stands_under_its_field(form: Form, qtbot: QtBot) -> None:
    shown(form, qtbot)
    field = fields(form)[1]
    form.set_error(field, "This is no date")
    assert form.error(field) == "This is no date"
    assert field.property("invalid") is True
    form.set_error(field)
    assert form.error(field) == ""
    assert field.property("invalid") is False


def test_height_to_spare_goes_below_the_fields(form: Form, qtbot: QtBot) -> None:
    form.resize(900, 200)
    shown(form, qtbot)
    form.layout().activate()
    place = fields(form)[2].mapTo(form, QPoint(0, 0))
    form.resize(900, 700)
    form.layout().activate()
    assert fields(form)[2].mapTo(form, QPoint(0, 0)) == place


def test_a_hidden_field_leaves_no_gap(form: Form, qtbot: QtBot) -> None:
    column = QWidget()
    QVBoxLayout(column).addWidget(form)
    column.resize(900, 500)
    shown(column, qtbot)
    title, date, place = fields(form)
    before = date.mapTo(form, QPoint(0, 0))
    form.set_field_visible(date, False)
    qtbot.waitUntil(lambda: place.mapTo(form, QPoint(0, 0)) == before)
    assert not date.isVisible()
    assert title.isVisible()
    form.set_field_visible(date, True)
    qtbot.waitUntil(lambda: date.mapTo(form, QPoint(0, 0)) == before)


def test_the_side_goes_below_where_there_is_no_room(qtbot: QtBot) -> None:
    main, side = QWidget(), QWidget()
    both = SideBySide(main, side)
    both.resize(1000, 400)
    shown(both, qtbot)
    assert side.x() > main.x()
    both.resize(400, 400)
    qtbot.waitUntil(lambda: side.y() > main.y())
    assert side.width() == main.width() == 400
