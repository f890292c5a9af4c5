"""The evaluation form, on paper and as a web page."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from pypdf import PdfReader

from tests.exports.attendance_samples import ACTIVITY, material
from tests.exports.minutes_samples import PNG
from tests.exports.readers import pdf_colours, pdf_structure
from zorgdesk.domain.evaluations import Answer
from zorgdesk.domain.pasted_answers import pasted_answers
from zorgdesk.exports.evaluation_form import write_form_html, write_form_pdf
from zorgdesk.exports.evaluation_wording import evaluation_wording

ACCENT, FOOTER = "#8a1c4f", "Kerkstraat 1, 9160 Lokeren\nwww.voorbeeld.be <b>\n"


class Page(HTMLParser):
    """What a browser finds in the page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [about for one, about in self.tags if one == tag]

    def fields(self, name: str) -> list[str | None]:
        return [about["value"] for tag, about in self.tags if tag == "input" and about["name"] == name]


def page(folder: Path, **changes: object) -> str:
    target = folder / "formulier.html"
    write_form_html(material(**changes), target)
    return target.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_the_paper_is_one_page_with_both_scales(language: str, tmp_path: Path) -> None:
    target = tmp_path / "formulier.pdf"
    write_form_pdf(material(language=language), target)
    pdf = PdfReader(target)
    (only,) = pdf.pages
    words = only.extract_text().split()
    assert all(words.count(str(number)) >= 1 for number in [*range(11), *range(0, 101, 10)])
    assert "Samen" in words
    assert pdf_structure(pdf).split().count("/H1") == 3


def test_the_longest_title_leaves_it_on_one_page(tmp_path: Path) -> None:
    from dataclasses import replace

    target = tmp_path / "formulier.pdf"
    long = replace(ACTIVITY, title="W" * 200, place="Zaal " * 30)
    write_form_pdf(material(activity=long, logo=PNG, footer=FOOTER * 3), target)
    assert len(PdfReader(target).pages) == 1


def test_the_web_page_asks_the_same(tmp_path: Path) -> None:
    found = Page(page(tmp_path))
    assert found.fields("Tevredenheid") == [str(number) for number in range(0, 101, 10)]
    assert found.fields("Aanbeveling") == [str(number) for number in range(11)]
    assert [about["name"] for tag, about in found.tags if tag == "textarea"] == ["Opmerkingen"]


def test_the_web_page_needs_and_loads_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "formulier.html"
    write_form_html(material(logo=PNG), target)
    text = target.read_text(encoding="utf-8")
    found = Page(text)
    assert not {tag for tag, _ in found.tags} & {"script", "link", "iframe", "object"}
    linked = [
        value for _, about in found.tags for key, value in about.items() if key in ("src", "href", "action")
    ]
    assert [value.partition(":")[0] for value in linked if value] == ["data", "mailto"]
    assert "http" not in text.replace('http-equiv="Content-Security-Policy"', "")


def test_what_people_typed_is_text(tmp_path: Path) -> None:
    from dataclasses import replace

    text = page(tmp_path, activity=replace(ACTIVITY, title="<b>x</b> & y"), organisation='"><script>')
    assert "&lt;b&gt;x&lt;/b&gt; &amp; y" in text
    assert "<script" not in text


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_an_answer_that_comes_back_by_mail_can_be_pasted(language: str, tmp_path: Path) -> None:
    """A browser writes a line "name=value" for each field that was filled in."""
    names = list(
        dict.fromkeys(
            about["name"]
            for tag, about in Page(page(tmp_path, language=language)).tags
            if tag in ("input", "textarea")
        )
    )
    first = f"{names[0]}=80\r\n{names[1]}=9\r\n{names[2]}=fijn, en\r\nwarm\r\n"
    second = f"{names[1]}=7\r\n{names[2]}=\r\n"
    assert pasted_answers(first + "\r\n" + second).answers == (
        Answer(80, 9, "fijn, en warm"),
        Answer(None, 7),
    )


def test_the_paper_has_colour_and_footer_of_the_organisation(tmp_path: Path) -> None:
    target = tmp_path / "formulier.pdf"
    write_form_pdf(material(accent=ACCENT, footer=FOOTER), target)
    (only,) = PdfReader(target).pages
    assert "Kerkstraat 1, 9160 Lokeren\nwww.voorbeeld.be <b>" in only.extract_text()
    assert ACCENT in pdf_colours(only)


def test_the_web_page_has_them_too(tmp_path: Path) -> None:
    text = page(tmp_path, accent=ACCENT, footer=FOOTER)
    assert f"--accent: {ACCENT};" in text
    assert "<footer>Kerkstraat 1, 9160 Lokeren<br>www.voorbeeld.be &lt;b&gt;</footer>" in text
    assert "<footer>" not in page(tmp_path)


class Spoken(HTMLParser):
    """What a screen reader says of each field: its own label, and the question and scale around it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._open: list[str] = []
        self._texts: dict[str, list[str]] = {"label": [], "legend": []}
        self._named: list[tuple[str, str | None]] = []
        self.fields: list[tuple[str, str, str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self._texts:
            self._texts[tag] = []
        if tag in ("input", "textarea"):
            assert "label" in self._open
            self._named.append((tag, dict(attrs)["name"]))
        if tag not in ("input", "meta", "img", "br"):
            self._open.append(tag)

    def handle_data(self, data: str) -> None:
        for tag, texts in self._texts.items():
            if tag in self._open:
                texts.append(data.strip())

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag
        if tag == "label":
            label, question = (" ".join(filter(None, self._texts[one])) for one in ("label", "legend"))
            field, name = self._named.pop()
            self.fields.append((str(name), label, question if field == "input" else ""))


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_field_is_told_to_who_does_not_see_the_page(language: str, tmp_path: Path) -> None:
    text = page(tmp_path, language=language)
    words = evaluation_wording(language)
    satisfaction, recommendation, remarks = words.fields
    assert Spoken(text).fields == [
        *((satisfaction, str(number), words.satisfaction) for number in range(0, 101, 10)),
        *((recommendation, str(number), words.recommendation) for number in range(11)),
        (remarks, words.remarks, ""),
    ]
    found = Page(text)
    (html,) = found.all("html")
    assert str(html["lang"]).startswith(language)
    described = [about["aria-describedby"] for about in found.all("fieldset")]
    assert described == [about["id"] for about in found.all("p") if "id" in about]
    assert f"0 = {words.satisfaction_ends[0]}" in text
    assert f"100 = {words.satisfaction_ends[1]}" in text


def test_the_mail_says_what_it_answers(tmp_path: Path) -> None:
    from dataclasses import replace

    text = page(tmp_path, activity=replace(ACTIVITY, title="Vier & vijf = “negen”?\nBcc: a@b"))
    (form,) = Page(text).all("form")
    address = urlsplit(str(form["action"]))
    assert (address.scheme, address.path) == ("mailto", "")
    (subject,) = parse_qs(address.query)["subject"]
    assert subject.startswith("Evaluatie: ")
    assert subject.endswith("Vier & vijf = “negen”? Bcc: a@b")
    assert (form["method"], form["enctype"]) == ("post", "text/plain")
