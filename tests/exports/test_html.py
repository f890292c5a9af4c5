import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests.exports.minutes_samples import JPEG, PNG, TABLE, document, minutes
from zorgdesk.domain.documents import Block, BlockKind, Document
from zorgdesk.exports.html import write


def written(document: Document, folder: Path) -> str:
    target = folder / "verslag.html"
    write(document, target)
    return target.read_text(encoding="utf-8")


@pytest.mark.parametrize(("language", "tag"), [("nl", "nl-BE"), ("fr", "fr-BE"), ("en", "en-GB")])
def test_says_its_language_and_title(tmp_path: Path, language: str, tag: str) -> None:
    page = written(replace(minutes(), language=language), tmp_path)
    assert page.startswith(f'<!DOCTYPE html>\n<html lang="{tag}">')
    assert "<title>Verslag Praktijktafel 3: Drempels in de vrije tijd</title>" in page


def test_needs_nothing_from_outside(tmp_path: Path) -> None:
    page = written(replace(minutes(), logo=PNG), tmp_path)
    assert "default-src 'none'" in page
    assert not re.search(r"https?://|<link|<script|@import|url\(", page)
    assert 'src="data:image/png;base64,' in page
    assert 'alt="Huis van de Buren vzw"' in page


def test_a_jpeg_logo(tmp_path: Path) -> None:
    assert 'src="data:image/jpeg;base64,' in written(replace(minutes(), logo=JPEG), tmp_path)


def test_has_one_h1_then_h2(tmp_path: Path) -> None:
    page = written(minutes(), tmp_path)
    assert re.findall(r"<(h\d)>", page)[:2] == ["h1", "h2"]
    assert page.count("<h1>") == 1


def test_items_that_follow_each_other_are_one_list(tmp_path: Path) -> None:
    assert written(minutes(), tmp_path).count("<ul>") == 3


def test_a_table_has_a_header_with_scope(tmp_path: Path) -> None:
    page = written(document(TABLE), tmp_path)
    assert '<thead><tr><th scope="col">Deel</th><th scope="col">Vragen</th></tr></thead>' in page


def test_a_name_cannot_leave_its_attribute(tmp_path: Path) -> None:
    page = written(replace(minutes(), logo=PNG, organisation='"><script>'), tmp_path)
    assert 'alt="&quot;&gt;&lt;script&gt;"' in page


def test_a_title_cannot_leave_its_element(tmp_path: Path) -> None:
    page = written(Document("</title><script>", (Block(BlockKind.TITLE, "</h1>"),)), tmp_path)
    assert "<title>&lt;/title&gt;&lt;script&gt;</title>" in page
    assert "<h1>&lt;/h1&gt;</h1>" in page


def test_prints_and_follows_dark(tmp_path: Path) -> None:
    page = written(minutes(), tmp_path)
    assert "@media print" in page
    assert "prefers-color-scheme: dark" in page
