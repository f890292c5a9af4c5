"""Minutes of several activities: which ones, as what."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.fakes import RecordedMessages
from zorgdesk.domain.activities import Activity, ActivityState, Series
from zorgdesk.services.opening import Services
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.sending.names_dialog import NamesDialog
from zorgdesk.ui.sending.series_dialog import SeriesDialog, open_series_minutes


def opened_dialog(context: PageContext, services: Services, series: Series, over: QWidget) -> SeriesDialog:
    for number, state in ((4, ActivityState.HELD), (5, ActivityState.CANCELLED)):
        fields = {"number": number, "date": date(2026, 10, number), "series_id": series.id, "state": state}
        services.activities.add("practice_table", f"Avond {number}", **fields)
    return open_series_minutes(context, series, over)


def test_all_are_ticked_but_what_is_cancelled_or_still_to_come(
    context: PageContext, services: Services, activity: Activity, series: Series, over: QWidget
) -> None:
    services.activities.add(
        "practice_table", "Avond 6", number=6, date=date(2026, 10, 6), series_id=series.id
    )
    dialog = opened_dialog(context, services, series, over)
    assert [box.is_ticked() for box in dialog.boxes.values()] == [True, True, False, False]
    dialog.none.click()
    assert not dialog.save.isEnabled()
    dialog.all.click()
    assert len(dialog.choice().activity_ids or ()) == 4


def test_what_is_ticked_is_written(
    context: PageContext,
    services: Services,
    activity: Activity,
    series: Series,
    over: QWidget,
    messages: RecordedMessages,
    tmp_path: Path,
) -> None:
    dialog = opened_dialog(context, services, series, over)
    QTest.keyClick(dialog.boxes[activity.id].box, Qt.Key.Key_Space)
    dialog.format.set_key("md")
    messages.files.append(tmp_path / "reeks.md")
    QTest.keyClick(dialog.save, Qt.Key.Key_Return)
    text = (tmp_path / "reeks.md").read_text(encoding="utf-8")
    assert "Avond 4" in text
    assert "Drempels" not in text


def test_a_public_version_asks_about_names_first(
    context: PageContext,
    services: Services,
    activity: Activity,
    series: Series,
    over: QWidget,
    messages: RecordedMessages,
    tmp_path: Path,
) -> None:
    dialog = opened_dialog(context, services, series, over)
    dialog.public.box.click()
    dialog.format.set_key("md")
    messages.files.append(tmp_path / "reeks.md")
    dialog.save.click()
    assert messages.files
    names = dialog.findChild(NamesDialog)
    assert names is not None
    names.decide.click()
    assert "Wouters" not in (tmp_path / "reeks.md").read_text(encoding="utf-8")


def test_without_a_file_nothing_is_written(
    context: PageContext,
    services: Services,
    activity: Activity,
    series: Series,
    over: QWidget,
    messages: RecordedMessages,
) -> None:
    dialog = opened_dialog(context, services, series, over)
    dialog.save.click()
    assert dialog.isVisible()
    assert messages.said == []
