"""Every value, noun and action has a word, and the words are the same on screen and on paper."""

import re
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import zorgdesk
from zorgdesk.domain import words as paper
from zorgdesk.domain.activities import Activity
from zorgdesk.domain.lists import ListName, ListValue
from zorgdesk.paths import resources_dir
from zorgdesk.ui.actions import ACTIONS
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.marks import _MARKS
from zorgdesk.ui.translations import install_translations
from zorgdesk.ui.words import VALUES

SOURCE = Path(zorgdesk.__file__).parent
ACTION_KEY = re.compile(r"\"((?:[a-z_]+)\.(?:[a-z_]+))\"")


@pytest.fixture
def dutch(qapp: QApplication):
    installed = install_translations(qapp, "nl")
    yield Labels("nl")
    for translator in installed:
        qapp.removeTranslator(translator)


def action_keys() -> set[str]:
    """Every key a service gives to `change`, also through a helper or a choice between two."""
    found = set()
    for file in (SOURCE / "services").glob("*.py"):
        for line in file.read_text("utf-8").splitlines():
            if "change" in line or "action" in line or "_set_" in line or "_turn" in line:
                found.update(ACTION_KEY.findall(line))
    return found


def test_every_action_of_a_service_has_a_sentence() -> None:
    keys = action_keys()
    assert len(keys) > 40
    assert keys <= ACTIONS.keys()


@pytest.mark.parametrize("kind", list(VALUES), ids=lambda kind: kind.__name__)
def test_every_value_has_a_word(kind: type[StrEnum]) -> None:
    assert VALUES[kind].keys() == set(kind)


@pytest.mark.parametrize("kind", list(_MARKS), ids=lambda kind: kind.__name__)
def test_every_mark_is_an_icon_we_have(kind: type[StrEnum]) -> None:
    names = {icon for icon, _ in _MARKS[kind].values() if icon}
    assert names <= {file.stem for file in (resources_dir() / "icons").glob("*.svg")}


@pytest.mark.parametrize("kind", list(paper._WORDS), ids=lambda kind: kind.__name__)
def test_the_screen_says_what_the_paper_says(dutch: Labels, kind: type[StrEnum]) -> None:
    assert [dutch.word(value) for value in kind] == [paper.word(value, "nl") for value in kind]


def test_days_and_times_in_the_language_of_the_person(qapp: QApplication) -> None:
    labels = Labels("nl")
    day = date(2026, 9, 12)
    assert labels.date(day) == "12 september 2026"
    assert labels.weekday(day) == "zaterdag 12 september"
    assert Labels("fr").day_and_month(day) == "12 septembre"
    assert labels.date(None) == ""
    assert labels.time(datetime(2026, 9, 12, 17, 30, tzinfo=UTC)) == "19:30"
    assert labels.time(datetime(2026, 1, 12, 17, 30, tzinfo=UTC)) == "18:30"
    assert labels.time(None) == ""
    assert labels.moment(datetime(2026, 9, 11, 22, 30, tzinfo=UTC), day) == "today 00:30"
    assert labels.moment(datetime(2026, 9, 10, 22, 30, tzinfo=UTC), day) == "11 september 2026 00:30"
    assert labels.moment(None, day) == ""


@pytest.mark.parametrize(
    ("day", "text", "tone"),
    [
        (date(2026, 9, 10), "2 dagen te laat", "danger"),
        (date(2026, 9, 11), "1 dag te laat", "danger"),
        (date(2026, 9, 12), "vandaag", "signal"),
        (date(2026, 9, 13), "morgen", "signal"),
        (date(2026, 9, 18), "18 sep", "neutral"),
    ],
)
def test_what_is_due_is_a_word_an_icon_and_a_tone(dutch: Labels, day: date, text: str, tone: str) -> None:
    badge = dutch.due(day, date(2026, 9, 12))
    assert badge.text.startswith(text)
    assert badge.tone == tone
    assert badge.icon


def test_words_of_the_lists() -> None:
    labels = Labels("fr")
    kind = ListName.ACTIVITY_KIND
    assert labels.listed(kind, "training") == "training"
    labels.learn(
        [
            ListValue(1, "u1", kind, "training", "vorming", label_fr="formation"),
            ListValue(2, "u2", kind, "webinar", "webinar", retired=True),
        ]
    )
    assert labels.listed(kind, "training") == "formation"
    assert labels.listed(kind, None) == ""
    assert labels.listed(kind, "webinar") == "webinar"
    assert labels.choices(kind) == [("training", "formation")]
    assert labels.activity(Activity(1, "u", "training", "Klare taal", number=2)) == "Formation 2: Klare taal"
    assert labels.activity(Activity(1, "u", "training", "")) == "Formation"


def test_an_unknown_action_is_said_as_it_is(qapp: QApplication) -> None:
    assert Labels("nl").action("other.done") == "other.done"
