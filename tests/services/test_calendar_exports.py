"""Activities in somebody's own calendar."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from zorgdesk.db.store import Store
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.opening import Services


def test_one_activity_is_one_event(store: Store, tmp_path: Path) -> None:
    services, target = Services(store), tmp_path / "tafel.ics"
    fields = {"place": "Buurthuis De Linde; zaal 2", "starts_at": datetime(2026, 9, 12, 17, 30, tzinfo=UTC)}
    made, _ = services.activities.add(
        "practice_table", "Drempels", number=3, date=date(2026, 9, 12), **fields
    )
    services.activities.add("training", "Anders", date=date(2026, 9, 13))
    services.exports.calendar(made, target)
    lines = target.read_bytes().decode().split("\r\n")
    assert lines.count("BEGIN:VEVENT") == 1
    assert "SUMMARY:Praktijktafel 3: Drempels" in lines
    assert "DTSTART:20260912T173000Z" in lines
    assert "LOCATION:Buurthuis De Linde\\; zaal 2" in lines


def test_the_kind_is_said_in_the_language_asked(store: Store, tmp_path: Path) -> None:
    services, target = Services(store), tmp_path / "table.ics"
    made, _ = services.activities.add("practice_table", "Drempels", date=date(2026, 9, 12))
    services.exports.calendar(made, target, language="fr")
    assert "SUMMARY:Table de pratiques: Drempels" in target.read_text(encoding="utf-8")


def test_without_a_date_nothing_is_written(store: Store, tmp_path: Path) -> None:
    services, target = Services(store), tmp_path / "tafel.ics"
    series_id, _ = services.series.add("Lokaal samen")
    made, _ = services.activities.add("practice_table", "Drempels", series_id=series_id)
    with pytest.raises(ZorgdeskError, match="day_missing"):
        services.exports.calendar(made, target)
    with pytest.raises(ZorgdeskError, match="day_missing"):
        services.exports.series(series_id, target)
    assert not target.exists()


def test_other_files_and_activities_that_are_gone_are_refused(store: Store, tmp_path: Path) -> None:
    services = Services(store)
    made, _ = services.activities.add("practice_table", "Drempels", date=date(2026, 9, 12))
    with pytest.raises(ZorgdeskError, match="unknown_extension"):
        services.exports.calendar(made, tmp_path / "tafel.pdf")
    services.activities.delete(made)
    with pytest.raises(ZorgdeskError, match="not_found"):
        services.exports.calendar(made, tmp_path / "tafel.ics")
