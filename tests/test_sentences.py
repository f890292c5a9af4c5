"""Every known error has one sentence in every language, and no sentence runs what it is told."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from zorgdesk.errors import ZorgdeskError
from zorgdesk.sentences import SENTENCES, sentence
from zorgdesk.settings import LANGUAGES

SOURCE = Path(__file__).parent.parent / "zorgdesk"


def raised_codes() -> Iterator[tuple[str, str]]:
    """Each code that is raised by name anywhere, with the file that does."""
    for file in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="ZorgdeskError"), args=[ast.Constant(value=str(code)), *_]):
                    yield code, str(file.relative_to(SOURCE))


def fields_of(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field}


def test_every_code_that_is_raised_has_its_sentence() -> None:
    assert {(code, file) for code, file in raised_codes() if code not in SENTENCES} == set()


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_tells_the_same_in_every_language(code: str) -> None:
    texts = [getattr(SENTENCES[code], language) for language in LANGUAGES]
    assert len({frozenset(fields_of(text)) for text in texts}) == 1
    assert len(set(texts)) == len(texts)
    assert all(text.endswith(".") and "\n" not in text for text in texts)


def test_details_are_text_whatever_they_look_like() -> None:
    error = ZorgdeskError("folder_missing", path="/tmp/{code} %s")
    assert (
        sentence(error, "en")
        == "The folder /tmp/{code} %s does not exist, nothing was written: make it or choose another."
    )


def test_a_missing_detail_is_no_crash() -> None:
    assert sentence(ZorgdeskError("several_fit"), "nl").startswith("“…” past bij meer dan één")
    assert sentence(ZorgdeskError("disk_full"), "nl").startswith("De schijf van dit bestand is vol")
    assert sentence(ZorgdeskError("not_readable"), "en").startswith("This file may not be read")


def test_a_code_without_sentence_is_still_told() -> None:
    assert "moonstruck" in sentence(ZorgdeskError("moonstruck"), "fr")


def test_an_error_tells_its_details_to_who_debugs() -> None:
    assert str(ZorgdeskError("too_large", size=200)) == "too_large (size=200)"
    assert str(ZorgdeskError("no_date")) == "no_date"
