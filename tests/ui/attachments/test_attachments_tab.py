"""Files of an activity: dropped, pasted or chosen; looked at, renamed, saved, deleted and back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QDropEvent, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.fakes import RecordedMessages
from tests.imports.pictures import from_telephone, opened, picture
from zorgdesk.domain.attachments import Attachment, NewFile
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.services import attachments as service
from zorgdesk.services.opening import Services
from zorgdesk.ui.attachments.model import AttachmentsModel
from zorgdesk.ui.attachments.preview import Preview
from zorgdesk.ui.attachments.tab import AttachmentsTab
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.task_runner import ImmediateRunner, Lane, Task, TaskCancelled
from zorgdesk.ui.theme import px

KEY = Qt.Key
LIST = NewFile("lijst.txt", "text/plain", b"stoelen\n")


@pytest.fixture
def activity(services: Services) -> int:
    return services.activities.add("workshop", "Samen koken")[0]


@pytest.fixture
def opened_tab(
    context: PageContext, show: Callable[[Pane], Pane], activity: int, qtbot: QtBot
) -> Callable[[], AttachmentsTab]:
    def made() -> AttachmentsTab:
        tab = AttachmentsTab(context)
        tab.show_activity(activity)
        show(tab)
        with qtbot.waitActive(tab):
            tab.activateWindow()
        tab.focus_first()
        return tab

    return made


@pytest.fixture
def tab(opened_tab: Callable[[], AttachmentsTab]) -> AttachmentsTab:
    return opened_tab()


def kept(services: Services, activity: int) -> list[Attachment]:
    return services.attachments.of(Noun.ACTIVITIES, activity)


def names(tab: AttachmentsTab) -> list[str]:
    return [one.name for one in tab.model.attachments()]


def drop(tab: AttachmentsTab, data: QMimeData) -> QDropEvent:
    event = QDropEvent(
        QPointF(20, 200),
        Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    tab.dropEvent(event)
    return event


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def preview() -> Preview:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, Preview) and one.isVisible())


def test_nothing_yet_has_the_button_that_starts_it(
    tab: AttachmentsTab, qtbot: QtBot, messages: RecordedMessages, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("een")
    (tmp_path / "b.txt").write_text("twee")
    messages.files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    assert tab.empty.button.hasFocus()
    qtbot.keyClick(tab.empty.button, KEY.Key_Return)
    assert names(tab) == ["a.txt", "b.txt"]
    assert messages.said == ["Added: a.txt, b.txt"]


def test_files_are_dropped_anywhere_and_stay_where_they_were(
    tab: AttachmentsTab, services: Services, activity: int, tmp_path: Path
) -> None:
    source = tmp_path / "flip-over.jpg"
    source.write_bytes(from_telephone(size=(2600, 1300)))
    event = drop(tab, files(source))
    assert event.dropAction() == Qt.DropAction.CopyAction
    assert source.exists()
    assert [one.media_type for one in kept(services, activity)] == ["image/jpeg"]
    tab.context.undo()
    assert kept(services, activity) == []
    assert not tab.list.isVisible()


def test_photographs_are_made_smaller_when_asked(
    tab: AttachmentsTab, services: Services, activity: int, tmp_path: Path
) -> None:
    source = tmp_path / "flip-over.jpg"
    source.write_bytes(picture(size=(2600, 1300)))
    tab.scale.click()
    drop(tab, files(source))
    (one,) = kept(services, activity)
    services.attachments.save(one.id, tmp_path / "klein.jpg")
    assert opened((tmp_path / "klein.jpg").read_bytes()).size == (2000, 1000)


def test_an_address_on_the_network_is_never_fetched(
    tab: AttachmentsTab, services: Services, activity: int
) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://voorbeeld.be/foto.jpg")])
    drop(tab, data)
    assert kept(services, activity) == []


def test_a_picture_is_pasted(tab: AttachmentsTab, qtbot: QtBot) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    QApplication.clipboard().setImage(image)
    qtbot.keyClick(tab, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    (one,) = tab.model.attachments()
    assert one.name.startswith("Pasted 2026-09-10")
    assert one.media_type == "image/png"


def test_one_that_is_refused_does_not_hold_up_the_others(
    tab: AttachmentsTab, messages: RecordedMessages, tmp_path: Path
) -> None:
    (tmp_path / "kapot.jpg").write_bytes(b"\xff\xd8\xff")
    (tmp_path / "goed.txt").write_text("goed")
    drop(tab, files(tmp_path / "kapot.jpg", tmp_path / "goed.txt", tmp_path))
    assert names(tab) == ["goed.txt"]
    assert [error.code for error in messages.errors] == ["picture_damaged"]


def test_what_is_too_large_is_offered_smaller(
    tab: AttachmentsTab, messages: RecordedMessages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "affiche.jpg"
    source.write_bytes(picture(size=(4000, 3000)))
    monkeypatch.setattr(service, "LARGEST", source.stat().st_size - 1)
    drop(tab, files(source))
    assert "“affiche.jpg” is te groot" in messages.said[-1]
    assert messages.on_action is not None
    messages.on_action()
    assert names(tab) == ["affiche.jpg"]


@pytest.fixture
def filled(services: Services, activity: int) -> list[int]:
    entry = services.entries.add(activity, EntryDraft(EntryKind.STATEMENT, "Zie de\nflip-over"))[0]
    photograph = NewFile("foto.jpg", "image/jpeg", picture())
    program = NewFile("lijst.exe", "application/x-executable", b"MZ")
    return [
        *services.attachments.add(Noun.ACTIVITIES, activity, [LIST, program])[0],
        *services.attachments.add(Noun.ENTRIES, entry.id, [photograph])[0],
    ]


def test_it_says_what_a_file_belongs_to(filled: list[int], tab: AttachmentsTab) -> None:
    assert names(tab) == ["lijst.txt", "lijst.exe", "foto.jpg"]
    assert tab.model.details(0) == "8 byte"
    assert tab.model.details(2).endswith("with “Zie de flip-over”")


def test_a_small_picture_comes_when_it_is_seen(filled: list[int], tab: AttachmentsTab) -> None:
    tab.grab()
    assert tab.model.picture(0) is None
    shown, side = tab.model.picture(2), 2 * px(64)
    assert shown is not None
    assert shown.width() == side


def test_delete_and_back(
    filled: list[int], tab: AttachmentsTab, qtbot: QtBot, messages: RecordedMessages
) -> None:
    qtbot.keyClick(tab.list, KEY.Key_Down)
    qtbot.keyClick(tab.list, KEY.Key_Delete)
    assert names(tab) == ["lijst.txt", "foto.jpg"]
    assert messages.said == ["lijst.exe is in the bin."]
    current = tab.current()
    assert current is not None
    assert current.name == "foto.jpg"
    tab.context.undo()
    assert names(tab) == ["lijst.txt", "lijst.exe", "foto.jpg"]


def test_another_name_is_written_in_place(filled: list[int], tab: AttachmentsTab, qtbot: QtBot) -> None:
    qtbot.keyClick(tab.list, KEY.Key_F2)
    editor = tab.list.findChild(QLineEdit)
    assert editor is not None
    assert editor.selectedText() == "lijst"
    qtbot.keyClicks(editor, "stoelen")
    qtbot.keyClick(editor, KEY.Key_Return)
    qtbot.waitUntil(lambda: names(tab)[0] == "stoelen.txt")


def test_enter_opens_a_copy_and_never_a_program(
    filled: list[int],
    tab: AttachmentsTab,
    qtbot: QtBot,
    messages: RecordedMessages,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(Path(url.toLocalFile())))
    qtbot.keyClick(tab.list, KEY.Key_Return)
    assert [path.read_bytes() for path in shown] == [LIST.content]
    qtbot.keyClick(tab.list, KEY.Key_Down)
    qtbot.keyClick(tab.list, KEY.Key_Return)
    assert len(shown) == 1
    assert messages.said == ["“lijst.exe” may be a program and is not opened here."]


def test_a_copy_is_saved(
    filled: list[int], tab: AttachmentsTab, qtbot: QtBot, messages: RecordedMessages, tmp_path: Path
) -> None:
    messages.files = [tmp_path / "terug.txt"]
    qtbot.keyClick(tab.list, KEY.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert (tmp_path / "terug.txt").read_bytes() == LIST.content
    assert messages.said == ["Written: terug.txt"]


def test_pictures_are_looked_at_one_after_the_other(
    filled: list[int], tab: AttachmentsTab, qtbot: QtBot
) -> None:
    qtbot.keyClick(tab.list, KEY.Key_Space)
    large = preview()
    assert large.attachment().name == "lijst.txt"
    assert large.picture.image() is None
    for _ in range(3):
        qtbot.keyClick(large.picture, KEY.Key_Right)
    assert large.attachment().name == "foto.jpg"
    image = large.picture.image()
    assert image is not None
    assert image.width() == 640
    qtbot.mouseClick(large, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    assert large.attachment().name == "lijst.exe"
    qtbot.keyClick(large, KEY.Key_Escape)
    assert not large.isVisible()


def test_the_menu_does_the_same_by_mouse(filled: list[int], tab: AttachmentsTab) -> None:
    menu = tab.menu()
    words = [action.text().split("\t")[0] for action in menu.actions()]
    assert words == ["Look at it large", "Open in its program", "Save a copy…", "Rename", "Delete"]
    menu.actions()[-1].trigger()
    assert names(tab) == ["lijst.exe", "foto.jpg"]


def test_the_model_keeps_to_the_rules(context: PageContext, filled: list[int], services: Services) -> None:
    model = AttachmentsModel(context.labels)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    one = services.attachments.of(Noun.ACTIVITIES, 1)
    model.set_attachments(one)
    model.set_picture(one[0].id, None)
    model.set_attachments(one[1:])
    assert model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole).startswith("foto.jpg, ")


class HeldRunner(ImmediateRunner):
    """Begins long work only when told."""

    def __init__(self) -> None:
        self.begin: Callable[[], object] | None = None

    def run_long(
        self, lane: Lane, work: Any, done: Any, failed: Any, progress: Any = None, owner: Any = None
    ) -> Task:
        if progress is None:
            return super().run_long(lane, work, done, failed, progress, owner)
        task = Task(progress)

        def begin() -> None:
            try:
                task.check()
                done(work(task))
            except TaskCancelled as error:
                failed(error)

        self.begin = begin
        return task


@pytest.mark.parametrize("cancelled", [False, True])
def test_what_takes_long_is_seen_and_can_be_given_up(
    context: PageContext,
    show: Callable[[Pane], Pane],
    activity: int,
    tmp_path: Path,
    qtbot: QtBot,
    cancelled: bool,
) -> None:
    runner = HeldRunner()
    tab = AttachmentsTab(replace(context, runner=runner))
    tab.show_activity(activity)
    show(tab)
    (tmp_path / "a.txt").write_text("een")
    drop(tab, files(tmp_path / "a.txt"))
    assert tab.progress.isVisible()
    if cancelled:
        qtbot.mouseClick(tab.cancel, Qt.MouseButton.LeftButton)
    assert runner.begin is not None
    runner.begin()
    assert not tab.progress.isVisible()
    assert names(tab) == ([] if cancelled else ["a.txt"])
