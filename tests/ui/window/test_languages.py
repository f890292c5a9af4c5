"""Every page in every language, and in one with longer words; no text without a translation."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

import zorgdesk
from zorgdesk.domain.changes import Noun
from zorgdesk.paths import resources_dir
from zorgdesk.services.opening import Services
from zorgdesk.ui.activities.tabs import ACTIVITY_TABS
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.pages import PAGES
from zorgdesk.ui.theme import px
from zorgdesk.ui.translations import install_translations

Open = Callable[[], MainWindow]
TRANSLATIONS = resources_dir() / "translations"
PLACEHOLDER = re.compile(r"\{\w*\}|%n")


class Stretched(QTranslator):
    """Words half as long again, between brackets, so that what is cut or was never translated can be seen."""

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        longer = source + "·" * (len(source) // 2)
        return f"[{longer}]".replace("%n", str(n))

    def isEmpty(self) -> bool:
        return False


@pytest.fixture(params=["nl", "fr", "en", "stretched"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    if request.param == "stretched":
        translators: list[QTranslator] = [Stretched(qapp)]
        qapp.installTranslator(translators[0])
    else:
        translators = install_translations(qapp, request.param)
    yield request.param
    for translator in translators:
        qapp.removeTranslator(translator)


@pytest.fixture
def activity(services: Services) -> int:
    person, _ = services.people.add("Salma", "El Idrissi", new_organisation="Stad Lokeren")
    number, _ = services.activities.add("practice_table", "Drempels", number=3, date=date(2026, 9, 10))
    services.participations.add(number, person)
    part, _ = services.programme.add(number, "Verhalen")
    services.programme.add_contribution(part, person_id=person)
    services.policy_signals.add("Tarief zichtbaar aan de kassa")
    services.tasks.add("Zaal boeken", activity_id=number, due=date(2026, 9, 8))
    return number


def cut_buttons(window: MainWindow) -> list[str]:
    """The push buttons on screen whose words do not fit in them."""
    found = []
    for button in window.findChildren(QPushButton):
        too_small = button.width() < button.minimumSizeHint().width()
        if button.isVisible() and button.text() and too_small:
            found.append(f"{button.text()} in {type(button.parentWidget()).__name__}")
    return found


def test_every_page_and_tab_opens(spoken: str, open_window: Open, activity: int) -> None:
    window = open_window()
    for spec in PAGES:
        window.go(spec.name)
        QApplication.processEvents()
        assert cut_buttons(window) == []
    for tab in ACTIVITY_TABS:
        window.navigate(Noun.ACTIVITIES, activity, tab=tab.name)
        QApplication.processEvents()
        assert cut_buttons(window) == []
    window.close()


def test_every_page_fits_a_small_window_with_long_words(
    qapp: QApplication, open_window: Open, activity: int
) -> None:
    translator = Stretched(qapp)
    qapp.installTranslator(translator)
    window = open_window()
    window.resize(px(1024), px(640))
    for spec in PAGES:
        window.go(spec.name)
        QApplication.processEvents()
        assert window.width() <= px(1024), spec.name
    qapp.removeTranslator(translator)


def test_stretched_texts_are_all_that_is_seen_on_buttons(
    qapp: QApplication, open_window: Open, activity: int
) -> None:
    """A button without brackets was never given to the translator."""
    translator = Stretched(qapp)
    qapp.installTranslator(translator)
    window = open_window()
    plain = set()
    for spec in PAGES:
        window.go(spec.name)
        QApplication.processEvents()
        for button in window.findChildren(QAbstractButton):
            text = button.text()
            if button.isVisible() and any(letter.isalpha() for letter in text) and "[" not in text:
                plain.add(text)
    qapp.removeTranslator(translator)
    assert plain <= DATA


DATA = {"Zaal boeken", "Salma El Idrissi", "Drempels", "Tarief zichtbaar aan de kassa"}
"""What people typed themselves."""


@pytest.fixture(scope="module")
def brought_up_to_date(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translation files after what `start.py translate` does, beside the real ones."""
    folder = tmp_path_factory.mktemp("translations")
    for name in ("zorgdesk_nl.ts", "zorgdesk_fr.ts", "zorgdesk_en.ts"):
        (folder / name).write_bytes((TRANSLATIONS / name).read_bytes())
    sources = [str(file) for file in (Path(zorgdesk.__file__).parent / "ui").rglob("*.py")]
    tool = [sys.executable, "-c", "from PySide6.scripts.pyside_tool import lupdate; lupdate()", *sources]
    options = ["-no-obsolete", "-locations", "none", "-silent", "-tr-function-alias", "translate+=say"]
    full = ["-ts", str(folder / "zorgdesk_nl.ts"), str(folder / "zorgdesk_fr.ts")]
    subprocess.run([*tool, *options, *full], check=True, capture_output=True)
    plurals = ["-pluralonly", "-ts", str(folder / "zorgdesk_en.ts")]
    subprocess.run([*tool, *options, *plurals], check=True, capture_output=True)
    return folder


def translations(file: Path) -> Iterator[tuple[str, str, list[str]]]:
    """(context, source, translations) of every message; a plural has several."""
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            given = message.find("translation")
            assert given is not None
            forms = [form.text or "" for form in given.iter("numerusform")] or [given.text or ""]
            unfinished = given.get("type") == "unfinished"
            source = message.findtext("source") or ""
            yield context.findtext("name") or "", source, [""] if unfinished else forms


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_text_is_translated(brought_up_to_date: Path, language: str) -> None:
    file = brought_up_to_date / f"zorgdesk_{language}.ts"
    assert [(where, text) for where, text, forms in translations(file) if not all(forms)] == []


def test_no_text_hides_where_the_tool_does_not_look() -> None:
    """What is translated within an f-string never reaches the translation files."""
    hidden = []
    for file in (Path(zorgdesk.__file__).parent / "ui").rglob("*.py"):
        for joined in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            calls = ast.walk(joined) if isinstance(joined, ast.JoinedStr) else ()
            names = [ast.unparse(one.func) for one in calls if isinstance(one, ast.Call)]
            hidden += [file.name for name in names if name.split(".")[-1] in ("tr", "translate", "say")]
    assert hidden == []


def test_every_text_is_looked_up_in_the_class_it_stands_in() -> None:
    """Of another object than `self` the class is not known, and its text never finds a translation."""
    others = []
    for file in (Path(zorgdesk.__file__).parent / "ui").rglob("*.py"):
        calls = (
            one for one in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(one, ast.Call)
        )
        asked = (one.func for one in calls if isinstance(one.func, ast.Attribute) and one.func.attr == "tr")
        others += [file.name for one in asked if ast.unparse(one.value) != "self"]
    assert others == []


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_what_is_filled_in_stands_in_the_translation_too(language: str) -> None:
    wrong = []
    for where, text, forms in translations(TRANSLATIONS / f"zorgdesk_{language}.ts"):
        wanted = sorted(PLACEHOLDER.findall(text))
        wrong += [(where, text) for form in forms if sorted(PLACEHOLDER.findall(form)) != wanted]
    assert wrong == []
