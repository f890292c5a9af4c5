"""The evaluation form of an activity: a page of A4 as PDF, or a web page to fill in."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote

from zorgdesk.domain.attendance import AttendanceMaterial
from zorgdesk.domain.evaluations import HIGHEST_RECOMMENDATION, HIGHEST_SATISFACTION
from zorgdesk.exports.attendance_paper import paper_of
from zorgdesk.exports.attendance_wording import attendance_wording
from zorgdesk.exports.evaluation_wording import evaluation_wording
from zorgdesk.exports.logo import logo
from zorgdesk.exports.plain import cuttable, footer_lines, one_line
from zorgdesk.exports.typeset import FONTS, typeset
from zorgdesk.exports.web_colours import page_colours
from zorgdesk.exports.wording import wording
from zorgdesk.paths import resources_dir

_TEMPLATE = "evaluation.typ"
_STYLES = "evaluation.css"
_LONGEST = 40
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action mailto:"


@dataclass(frozen=True, slots=True)
class _Scale:
    question: str
    ends: tuple[str, str]
    numbers: tuple[int, ...]
    field: str


def write_form_pdf(material: AttendanceMaterial, target: Path) -> None:
    """Write the form on one page."""
    target.write_bytes(typeset(_TEMPLATE, _data(material)))


def write_form_html(material: AttendanceMaterial, target: Path) -> None:
    """Write the form as one file that needs nothing else, no scripts either, and may load nothing."""
    target.write_text("\n".join(_html(material)) + "\n", encoding="utf-8", newline="\n")


def _data(material: AttendanceMaterial) -> dict[str, Any]:
    words, shown = evaluation_wording(material.language), logo(material.logo)
    language, _, region = wording(material.language).tag.partition("-")
    return {
        "fonts": FONTS,
        "language": language,
        "region": region,
        "form": words.form,
        "title": words.title,
        "activity": cuttable(one_line(material.title), _LONGEST),
        "details": cuttable(_details(material), _LONGEST),
        "organisation": one_line(material.organisation),
        "logo": shown and {"content": list(shown.content), "width": shown.width, "height": shown.height},
        "accent": material.accent or None,
        "footer": footer_lines(material.footer),
        "intro": words.on_paper,
        "scales": [
            {"question": one.question, "ends": one.ends, "numbers": one.numbers} for one in _scales(material)
        ],
        "remarks": words.remarks,
        "thanks": words.thanks,
    }


def _scales(material: AttendanceMaterial) -> tuple[_Scale, _Scale]:
    words = evaluation_wording(material.language)
    tens, ones = range(0, HIGHEST_SATISFACTION + 1, 10), range(HIGHEST_RECOMMENDATION + 1)
    return (
        _Scale(words.satisfaction, words.satisfaction_ends, tuple(tens), words.fields[0]),
        _Scale(words.recommendation, words.recommendation_ends, tuple(ones), words.fields[1]),
    )


def _details(material: AttendanceMaterial) -> str:
    return one_line(paper_of(material, attendance_wording(material.language)).details)


def _html(material: AttendanceMaterial) -> Iterator[str]:
    words, title = evaluation_wording(material.language), escape(one_line(material.title))
    styles = (resources_dir() / "templates" / _STYLES).read_text(encoding="utf-8")
    yield "<!DOCTYPE html>"
    yield f'<html lang="{wording(material.language).tag}">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">'
    yield f"<title>{escape(words.form)}: {title}</title>"
    yield f"<style>\n{styles}{page_colours(material.accent)}</style>"
    yield "</head>"
    yield "<body>"
    yield from _letterhead(material)
    yield "<main>"
    yield f"<h1>{escape(words.title)}</h1>"
    yield f'<p class="activity"><strong>{title}</strong><br>{escape(_details(material))}</p>'
    yield f"<p>{escape(words.on_screen)}</p>"
    yield from _html_form(material)
    yield "</main>"
    if lines := footer_lines(material.footer):
        yield f"<footer>{'<br>'.join(escape(line) for line in lines)}</footer>"
    yield "</body>"
    yield "</html>"


def _letterhead(material: AttendanceMaterial) -> Iterator[str]:
    name = escape(one_line(material.organisation))
    if shown := logo(material.logo):
        data = b64encode(shown.content).decode("ascii")
        yield f'<header><img src="data:{shown.media_type};base64,{data}" alt="{name}"></header>'
    elif name:
        yield f"<header>{name}</header>"


def _html_form(material: AttendanceMaterial) -> Iterator[str]:
    """Without an address: whoever sends it knows to whom, and the program that opens asks for it."""
    words = evaluation_wording(material.language)
    subject = quote(f"{words.form}: {one_line(material.title)}")
    action = escape(f"mailto:?subject={subject}")
    yield f'<form action="{action}" method="post" enctype="text/plain" autocomplete="off">'
    for scale in _scales(material):
        yield from _html_scale(scale)
    yield f'<label class="remarks"><span>{escape(words.remarks)}</span>'
    yield f'<textarea name="{words.fields[2]}" rows="7"></textarea></label>'
    yield f'<p class="thanks">{escape(words.thanks)}</p>'
    yield f'<p class="mail"><button>{escape(words.mail)}</button> {escape(words.mail_note)}</p>'
    yield "</form>"


def _html_scale(scale: _Scale) -> Iterator[str]:
    low, high = (escape(end) for end in scale.ends)
    ends = f"ends-{scale.field}"
    yield f'<fieldset aria-describedby="{ends}"><legend>{escape(scale.question)}</legend>'
    yield '<div class="scale">'
    for number in scale.numbers:
        field = f'<input type="radio" name="{scale.field}" value="{number}">'
        yield f"<label>{field}<span>{number}</span></label>"
    yield "</div>"
    first, last = scale.numbers[0], scale.numbers[-1]
    yield f'<p class="ends" id="{ends}"><span>{first} = {low}</span> <span>{last} = {high}</span></p>'
    yield "</fieldset>"
