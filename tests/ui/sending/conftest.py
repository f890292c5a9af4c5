"""An evening with three people: one without an address, one excused. No mail program is started."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from zorgdesk.domain.activities import Activity, Series
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.services.opening import Services


@pytest.fixture
def series(services: Services) -> Series:
    series_id, _ = services.series.add("Lokaal samen")
    return next(one for one in services.series.all() if one.id == series_id)


@pytest.fixture
def activity(services: Services, series: Series) -> Activity:
    fields = {"number": 3, "date": date(2026, 9, 9), "series_id": series.id}
    activity_id, _ = services.activities.add("practice_table", "Drempels", **fields)
    guests = (
        ("An", "Claes", "an@voorbeeld.example", ParticipationStatus.PRESENT),
        ("Bea", "Wouters", "", ParticipationStatus.PRESENT),
        ("Cas", "Maes", "cas@voorbeeld.example", ParticipationStatus.EXCUSED),
    )
    for given, family, email, status in guests:
        person_id, _ = services.people.add(given, family, email=email)
        services.participations.add(activity_id, person_id, status=status)
    services.entries.add(activity_id, EntryDraft(EntryKind.STATEMENT, "Zoals Bea Wouters zei: bel aan."))
    found = services.activities.get(activity_id)
    assert found is not None
    return found


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every file that was given to another program."""
    urls: list[str] = []

    def open_url(url: QUrl) -> bool:
        urls.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return urls


@pytest.fixture
def over(qtbot: QtBot) -> Callable[[], object]:
    """A widget for dialogs to lie over."""
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    widget.resize(1180, 760)
    qtbot.addWidget(widget)
    widget.show()
    return widget  # type: ignore[return-value]
