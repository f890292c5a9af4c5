"""Makes accessible PDF (tagged, PDF/UA-1) of a template. Typst gets the text as data: it is never markup."""

import json
import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import Any

import typst

from zorgdesk.paths import resources_dir

FONTS = ("Noto Sans", "Noto Sans Arabic", "Libertinus Serif", "DejaVu Sans Mono")
_MISSING = re.compile(r'the text `"(.+?)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
_NO_SIGN = "\N{REPLACEMENT CHARACTER}"


def typeset(template: str, data: Mapping[str, Any], *, drop_pictures: bool = False) -> bytes:
    """The PDF that a template of ours makes of `data`, with the same letters on every computer.

    `drop_pictures` leaves out an emoji that no font shows: beside a name nothing reads better than a box.
    """
    return _compiled(template, json.dumps(data, ensure_ascii=False), drop_pictures)


def _compiled(template: str, data: str, drop_pictures: bool, *, with_system: bool = False) -> bytes:
    """Our own fonts first; then also those of this computer, for scripts and signs that ours lack.

    PDF/UA-1 forbids a sign that no font shows, so in the end such signs are replaced by one that says so.
    """
    try:
        return _compile(template, data, _fonts(with_system))
    except typst.TypstError as error:
        missing = [_unescaped(text) for text in _MISSING.findall(error.diagnostic)]
        if not missing:
            raise
    if with_system:
        for text in missing:
            if drop_pictures and _is_picture(text):
                data = data.replace(f" {text}", "").replace(text, "")
            else:
                data = data.replace(text, _NO_SIGN)
    return _compiled(template, data, drop_pictures, with_system=True)


def _compile(template: str, data: str, fonts: typst.Fonts) -> bytes:
    return typst.compile(
        str(resources_dir() / "templates" / template),
        format="pdf",
        font_paths=fonts,
        sys_inputs={"data": data},
        pdf_standards=["ua-1"],
    )


@cache
def _fonts(with_system: bool) -> typst.Fonts:
    own = str(resources_dir() / "fonts")
    return typst.Fonts(include_system_fonts=with_system, include_embedded_fonts=True, font_paths=[own])


def _is_picture(text: str) -> bool:
    """Emoji with what colours and joins them, and nothing that is written."""
    return all(unicodedata.category(sign) in ("So", "Sk", "Cf", "Mn") for sign in text)


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found.group(1), 16)), text)
