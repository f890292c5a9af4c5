"""Date and time fields under real keys."""

import datetime as dt

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.optional_date import OptionalDate
from zorgdesk.ui.widgets.optional_time import OptionalTime
from zorgdesk.ui.widgets.typed_field import TypedField

KEY = Qt.Key


@pytest.fixture(autouse=True)
def flemish() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Belgium))


def placed(field: TypedField, qtbot: QtBot) -> QLineEdit:
    """Put the field in a window with another one to go to; returns the other."""
    window, other = QWidget(), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(other)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    field.keep_window = window  # type: ignore[attr-defined]
    return other


@pytest.fixture
def date(qtbot: QtBot) -> OptionalDate:
    made = OptionalDate(lambda: dt.date(2026, 9, 12))
    placed(made, qtbot)
    return made


@pytest.fixture
def time(qtbot: QtBot) -> OptionalTime:
    made = OptionalTime()
    placed(made, qtbot)
    return made


def test_a_typed_date_counts_on_enter(date: OptionalDate, qtbot: QtBot) -> None:
    qtbot.keyClicks(date, "15/3")
    with qtbot.waitSignal(date.date_changed) as changed:
        qtbot.keyClick(date, KEY.Key_Return)
    assert changed.args == [dt.date(2027, 3, 15)]
    assert date.text() == "15 maart 2027"


def test_leaving_the_field_counts_too(qtbot: QtBot) -> None:
    field = OptionalDate(lambda: dt.date(2026, 9, 12))
    other = placed(field, qtbot)
    qtbot.keyClicks(field, "15/3")
    with qtbot.waitSignal(field.date_changed):
        other.setFocus()
    assert field.date() == dt.date(2027, 3, 15)


def test_nonsense_stays_and_is_marked(date: OptionalDate, qtbot: QtBot) -> None:
    date.set_date(dt.date(2026, 9, 12))
    date.selectAll()
    qtbot.keyClicks(date, "99/99")
    with qtbot.assertNotEmitted(date.date_changed):
        qtbot.keyClick(date, KEY.Key_Return)
    assert not date.is_valid()
    assert date.text() == "99/99"
    assert date.date() == dt.date(2026, 9, 12)
    qtbot.keyClick(date, KEY.Key_Backspace)
    assert date.is_valid()


def test_an_emptied_date_is_none(date: OptionalDate, qtbot: QtBot) -> None:
    date.set_date(dt.date(2026, 9, 12))
    date.selectAll()
    qtbot.keyClick(date, KEY.Key_Delete)
    with qtbot.waitSignal(date.date_changed) as changed:
        qtbot.keyClick(date, KEY.Key_Return)
    assert changed.args == [None]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (KEY.Key_Up, dt.date(2026, 2, 1)),
        (KEY.Key_Down, dt.date(2026, 1, 30)),
        (KEY.Key_PageUp, dt.date(2026, 2, 28)),
        (KEY.Key_PageDown, dt.date(2025, 12, 31)),
    ],
)
def test_keys_step_through_dates(date: OptionalDate, qtbot: QtBot, key: Qt.Key, expected: dt.date) -> None:
    date.set_date(dt.date(2026, 1, 31))
    qtbot.keyClick(date, key)
    assert date.date() == expected


def test_stepping_from_nothing_starts_today(date: OptionalDate, qtbot: QtBot) -> None:
    qtbot.keyClick(date, KEY.Key_Up)
    assert date.date() == dt.date(2026, 9, 12)


def test_setting_it_from_the_program_tells_nobody(date: OptionalDate, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(date.date_changed):
        date.set_date(dt.date(2026, 9, 12))
        date.commit()


def test_the_calendar_picks_a_day(date: OptionalDate, qtbot: QtBot) -> None:
    qtbot.keyClick(date, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = date.findChild(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 9, 12)
    with qtbot.waitSignal(date.date_changed) as changed:
        calendar.activated.emit(QDate(2026, 10, 1))
    assert changed.args == [dt.date(2026, 10, 1)]


def test_a_typed_time_counts(time: OptionalTime, qtbot: QtBot) -> None:
    qtbot.keyClicks(time, "19u30")
    with qtbot.waitSignal(time.time_changed) as changed:
        qtbot.keyClick(time, KEY.Key_Return)
    assert changed.args == [dt.time(19, 30)]
    assert time.text() == "19:30"


@pytest.mark.parametrize(
    ("key", "expected"),
    [(KEY.Key_Up, dt.time(0, 0)), (KEY.Key_Down, dt.time(23, 50)), (KEY.Key_PageUp, dt.time(0, 55))],
)
def test_keys_step_through_times(time: OptionalTime, qtbot: QtBot, key: Qt.Key, expected: dt.time) -> None:
    time.set_time(dt.time(23, 55))
    qtbot.keyClick(time, key)
    assert time.time() == expected


def test_an_impossible_time_is_marked(time: OptionalTime, qtbot: QtBot) -> None:
    qtbot.keyClicks(time, "25:00")
    qtbot.keyClick(time, KEY.Key_Return)
    assert not time.is_valid()
    assert time.time() is None


@pytest.mark.parametrize("typed", ["15/3/1826", "15-3-0026", "15 maart 2126"])
def test_a_slip_in_the_year_is_offered_right(date: OptionalDate, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClicks(date, typed)
    with qtbot.assertNotEmitted(date.date_changed):
        qtbot.keyClick(date, KEY.Key_Return)
    assert not date.is_valid()
    assert date.text() == typed
    assert date.toolTip() == (
        "This date cannot be right: give one from 1900 to 2100. Press Enter for 15 maart 2026."
    )
    with qtbot.waitSignal(date.date_changed) as changed:
        qtbot.keyClick(date, KEY.Key_Return)
    assert changed.args == [dt.date(2026, 3, 15)]
    assert date.is_valid()
    assert date.toolTip() == ""


def test_typing_on_is_no_yes(date: OptionalDate, qtbot: QtBot) -> None:
    qtbot.keyClicks(date, "15/3/1826")
    qtbot.keyClick(date, KEY.Key_Return)
    qtbot.keyClick(date, KEY.Key_Backspace)
    qtbot.keyClick(date, KEY.Key_Return)
    assert date.date() is None
    assert date.toolTip() == "This is no date: type day/month/year, such as 15/3/2026."


def test_the_form_says_what_is_wrong_with_a_date(qtbot: QtBot) -> None:
    form, field = Form(), OptionalDate(lambda: dt.date(2026, 9, 12))
    form.add("Datum", field)
    qtbot.addWidget(form)
    form.show()
    qtbot.keyClicks(field, "29/2/2100")
    qtbot.keyClick(field, KEY.Key_Return)
    assert form.error(field).startswith("This is no date")
    field.set_date(dt.date(2026, 9, 12))
    assert form.error(field) == ""


def test_arrows_and_calendar_stay_within_the_years(date: OptionalDate, qtbot: QtBot) -> None:
    date.set_date(dt.date(1900, 1, 1))
    qtbot.keyClick(date, KEY.Key_Down)
    assert date.date() == dt.date(1900, 1, 1)
    date.set_date(dt.date(2100, 12, 20))
    qtbot.keyClick(date, KEY.Key_PageUp)
    assert date.date() == dt.date(2100, 12, 20)
    date.open_calendar()
    calendar = date.findChild(QCalendarWidget)
    assert calendar is not None
    assert (calendar.minimumDate(), calendar.maximumDate()) == (QDate(1900, 1, 1), QDate(2100, 12, 31))


def test_an_old_date_that_is_kept_can_be_seen(date: OptionalDate) -> None:
    date.set_date(dt.date(1066, 10, 14))
    assert date.text() == "14 oktober 1066"
    assert date.is_valid()
