"""People check themselves in: they see little, reach nothing else, and only the PIN ends it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock
from zorgdesk.domain.access_keys import access_key
from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services
from zorgdesk.ui.kiosk.big_button import BigButton
from zorgdesk.ui.kiosk.pin_lock import PinLock, is_fit
from zorgdesk.ui.kiosk.start import KioskStart
from zorgdesk.ui.kiosk.window import KioskWindow
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import ThemeManager

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
PRESENT = ParticipationStatus.PRESENT


@pytest.fixture
def evening(services: Services) -> int:
    activity_id, _ = services.activities.add("practice_table", "Drempels in de vrije tijd")
    house, _ = services.organisations.add("Huis aan de Vaart")
    for given, family in (("Trees", "Debusschere"), ("Trees", "Maes"), ("Hülya", "Şahin"), ("", "Zefa")):
        person, _ = services.people.add(given, family, organisation_id=house, email=f"{family}@huis.example")
        services.participations.add(activity_id, person)
    return activity_id


@pytest.fixture
def kiosk(qtbot: QtBot, context: PageContext, evening: int) -> KioskWindow:
    window = KioskWindow(context, evening, "Praktijktafel", PinLock("2580"))
    qtbot.addWidget(window, before_close_func=lambda opened: setattr(opened, "_open", True))
    window.begin()
    window.activateWindow()
    return window


def of(services: Services, evening: int, family: str) -> Participation:
    return next(one for one in services.participations.of(evening) if one.family_name == family)


def shown(kiosk: KioskWindow) -> list[str]:
    return [name.accessibleName() for name in kiosk.names]


def test_a_few_letters_and_one_tap(
    qtbot: QtBot, kiosk: KioskWindow, services: Services, evening: int, clock: FakeClock
) -> None:
    assert kiosk.isFullScreen()
    assert kiosk.search.hasFocus()
    qtbot.keyClicks(kiosk.search, "tr")
    assert shown(kiosk) == ["Trees D., Huis aan de Vaart", "Trees M., Huis aan de Vaart"]
    qtbot.mouseClick(kiosk.names[0], LEFT)
    assert of(services, evening, "Debusschere").check_in == clock()
    assert kiosk.welcome.text.text() == "Welcome, Trees!"
    assert kiosk.pages.currentIndex() == 1
    kiosk._back_to_names.timeout.emit()
    assert kiosk.pages.currentIndex() == 0
    assert (kiosk.search.text(), kiosk.names) == ("", [])
    assert kiosk.search.hasFocus()


def test_one_letter_shows_nobody_and_nobody_sees_more_than_a_name(qtbot: QtBot, kiosk: KioskWindow) -> None:
    qtbot.keyClicks(kiosk.search, "t")
    assert kiosk.names == []
    qtbot.keyClicks(kiosk.search, "r")
    texts = " ".join(
        [label.text() for label in kiosk.findChildren(QLabel)]
        + [button.text() + button._beside for button in kiosk.findChildren(BigButton)]
    )
    for hidden in ("Debusschere", "Maes", "@", "Şahin"):
        assert hidden not in texts


def test_keys_alone_do_it_too(qtbot: QtBot, kiosk: KioskWindow, services: Services, evening: int) -> None:
    qtbot.keyClicks(kiosk.search, "trees")
    qtbot.keyClick(kiosk.search, KEY.Key_Return)
    assert kiosk.pages.currentIndex() == 0  # two fit: nobody is meant yet
    QApplication.processEvents()
    qtbot.keyClick(kiosk.search, KEY.Key_Down)
    qtbot.keyClick(kiosk.names[0], KEY.Key_Down)
    assert kiosk.names[1].hasFocus()
    qtbot.keyClick(kiosk.names[1], KEY.Key_Return)
    assert of(services, evening, "Maes").status is PRESENT


def test_a_badge_checks_in_at_once_also_while_somebody_is_welcomed(
    qtbot: QtBot, kiosk: KioskWindow, services: Services, evening: int
) -> None:
    key = access_key(of(services, evening, "Şahin").uid)
    qtbot.keyClicks(kiosk.search, key)
    qtbot.keyClick(kiosk.search, KEY.Key_Return)
    assert kiosk.welcome.text.text() == "Welcome, Hülya!"
    second = access_key(of(services, evening, "Maes").uid)
    qtbot.keyClicks(kiosk, second[0])
    qtbot.keyClicks(kiosk.search, second[1:])
    qtbot.keyClick(kiosk.search, KEY.Key_Return)
    assert of(services, evening, "Maes").status is PRESENT


def test_somebody_with_one_name_is_found(qtbot: QtBot, kiosk: KioskWindow) -> None:
    qtbot.keyClicks(kiosk.search, "ze")
    assert shown(kiosk) == ["Zefa, Huis aan de Vaart"]
    qtbot.keyClicks(kiosk.search, "zzz")
    assert "Nobody is called so" in kiosk.hint.text()


def test_twice_keeps_the_first_time(
    qtbot: QtBot, kiosk: KioskWindow, services: Services, evening: int, clock: FakeClock
) -> None:
    first = clock()
    for _ in range(2):
        qtbot.keyClicks(kiosk.search, "hul")
        qtbot.keyClick(kiosk.search, KEY.Key_Return)
        clock.pass_time(minutes=9)
        kiosk.show_names()
    assert of(services, evening, "Şahin").check_in == first


def test_what_cannot_be_stored_is_said_here(
    qtbot: QtBot, kiosk: KioskWindow, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cannot(_: int) -> None:
        raise ZorgdeskError("store_read_only")

    monkeypatch.setattr(services.participations, "check_in", cannot)
    qtbot.keyClicks(kiosk.search, "hul")
    qtbot.keyClick(kiosk.search, KEY.Key_Return)
    assert "did not work" in kiosk.hint.text()
    assert kiosk.pages.currentIndex() == 0


# Letters on the screen


def test_letters_are_tapped_where_there_is_no_keyboard(
    qtbot: QtBot, kiosk: KioskWindow, services: Services, evening: int
) -> None:
    assert not kiosk.letters.isVisible()  # this computer has no screen to touch
    qtbot.mouseClick(kiosk.keyboard, LEFT)
    for letter in ("h", "u", "m", "⌫", "l"):
        qtbot.mouseClick(kiosk.letters.keys[letter], LEFT)
    assert kiosk.search.text() == "hul"
    assert shown(kiosk) == ["Hülya Ş., Huis aan de Vaart"]
    qtbot.mouseClick(kiosk.names[0], LEFT)
    assert of(services, evening, "Şahin").status is PRESENT
    for letter in ("t", "r", " "):  # the next one need not wait for the greeting to go
        qtbot.mouseClick(kiosk.letters.keys[letter], LEFT)
    assert kiosk.search.text() == "tr "
    qtbot.mouseClick(kiosk.keyboard, LEFT)
    assert not kiosk.letters.isVisible()


def test_letters_stand_on_every_belgian_key_once(kiosk: KioskWindow) -> None:
    assert "".join(sorted(kiosk.letters.keys)) == " abcdefghijklmnopqrstuvwxyz⌫"


def test_every_name_can_be_tapped_beside_the_letters(qtbot: QtBot, kiosk: KioskWindow) -> None:
    kiosk.resize(1024, 768)
    kiosk.show_letters(True)
    qtbot.keyClicks(kiosk.search, "huis")
    QApplication.processEvents()
    assert len(kiosk.names) == 4
    tops = [name.mapTo(kiosk, name.rect().topLeft()).y() for name in kiosk.names]
    assert tops[0] == tops[1] < tops[2] == tops[3]
    assert tops[2] + kiosk.names[2].height() <= kiosk.letters.y()


def test_no_letters_for_the_pin(qtbot: QtBot, kiosk: KioskWindow) -> None:
    kiosk.show_letters(True)
    qtbot.mouseClick(kiosk.stop, LEFT)
    assert not kiosk.letters.isVisible()
    qtbot.mouseClick(kiosk.pad.back, LEFT)
    assert kiosk.letters.isVisible()


# The way out


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[ThemeManager]:
    font, palette = QFont(qapp.font()), QPalette(qapp.palette())
    yield ThemeManager(qapp)
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)


@pytest.mark.parametrize(("percent", "size"), [(100, (1024, 640)), (200, (1440, 900)), (200, (1024, 640))])
def test_the_keys_of_the_pin_all_fit(
    qtbot: QtBot, theme: ThemeManager, kiosk: KioskWindow, percent: int, size: tuple[int, int]
) -> None:
    theme.apply("light", percent)
    kiosk.resize(*size)
    qtbot.mouseClick(kiosk.stop, LEFT)
    QApplication.processEvents()
    area = kiosk.pages.currentWidget()
    assert isinstance(area, QScrollArea)
    inside = area.viewport()
    for key in kiosk.pad.keys.values():
        assert inside.rect().contains(QRect(key.mapTo(inside, QPoint(0, 0)), key.size()))
        assert key.height() >= 44


def test_only_the_pin_ends_it(qtbot: QtBot, kiosk: KioskWindow) -> None:
    left: list[str] = []
    kiosk.left.connect(lambda: left.append("left"))
    assert not kiosk.close()
    assert kiosk.isVisible()
    qtbot.keyClick(kiosk.pad.pin, KEY.Key_Escape)
    assert kiosk.pages.currentIndex() == 0
    qtbot.keyClick(kiosk.search, KEY.Key_Escape)
    assert kiosk.pad.pin.hasFocus()
    qtbot.keyClicks(kiosk.pad.pin, "1111")
    qtbot.keyClick(kiosk.pad.pin, KEY.Key_Return)
    assert "not the PIN" in kiosk.pad.wrong.text()
    assert (left, kiosk.pad.pin.text()) == ([], "")
    for digit in "2589⌫0":
        qtbot.mouseClick(kiosk.pad.keys[digit], LEFT)
    qtbot.mouseClick(kiosk.pad.keys["OK"], LEFT)
    assert left == ["left"]
    assert not kiosk.isVisible()


def test_the_pin_itself_is_kept_nowhere() -> None:
    lock = PinLock("2580")
    assert lock.opens("2580")
    assert not lock.opens("2581")
    assert "2580" not in repr(vars(lock))
    assert PinLock("2580")._kept != lock._kept


@pytest.mark.parametrize(("pin", "fit"), [("2580", True), ("258", False), ("abcd", False), ("٢٥٨٠", False)])
def test_a_pin_can_be_typed_on_the_screen(pin: str, fit: bool) -> None:
    assert is_fit(pin) is fit


def test_it_is_started_with_a_pin_and_the_rest_goes_out_of_sight(
    qtbot: QtBot, context: PageContext, services: Services, evening: int
) -> None:
    behind, opened = QWidget(), list[KioskWindow]()
    qtbot.addWidget(behind)
    behind.show()
    keep: Callable[[KioskWindow], object] = opened.append
    dialog = KioskStart(context, services.activities.get(evening), behind, keep)
    dialog.open()
    for pin, again in (("12", "12"), ("2580", "2581")):
        dialog.pin.setText(pin)
        dialog.again.setText(again)
        qtbot.keyClick(dialog.again, KEY.Key_Return)
        assert opened == []
        assert dialog.isVisible()
    dialog.again.setText("2580")
    qtbot.mouseClick(dialog.start, LEFT)
    [kiosk] = opened
    assert kiosk.isVisible()
    assert kiosk.isModal()
    assert not behind.isVisible()
    qtbot.mouseClick(kiosk.stop, LEFT)
    qtbot.keyClicks(kiosk.pad.pin, "2580")
    qtbot.keyClick(kiosk.pad.pin, KEY.Key_Return)
    assert behind.isVisible()
