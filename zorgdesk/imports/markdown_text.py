"""Reads Markdown: headings, lists, tables and line breaks; what was escaped comes out as it was typed."""

import re
from collections.abc import Iterator, Sequence

from zorgdesk.imports.report_lines import BLANK, BOLD_LEVEL, Line, Style

_HEADING = re.compile(r"^ {0,3}(?P<level>#{1,6})(?:\s+(?P<text>.*?))?(?:\s+#+)?\s*$")
_UNDERLINE = re.compile(r"^ {0,3}(?P<sign>=+|-+)\s*$")
_RULE = re.compile(r"^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$")
_ITEM = re.compile(r"^(?P<indent>\s*)[-*+•–]\s+(?P<text>\S.*)$")
_NUMBERED = re.compile(r"^(?P<indent>\s*)(?P<marker>\d{1,9}[.)])\s+(?P<text>\S.*)$")
_ROW = re.compile(r"^\s*\|.*\|\s*$")
_RULE_ROW = re.compile(r"^\s*\|(?:\s*:?-+:?\s*\|)+\s*$")
_FRONT = re.compile(r"^(?:>\s?)+")
_BREAK = re.compile(r"(?<!\\)(?:\\\\)*\\$| {2,}$")
_CELL_WALL = re.compile(r"(?<!\\)\|")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_HIDDEN = 0xE000
_ALL_BOLD = re.compile(r"^\s*(?P<mark>\*\*|__)(?=\S)(?P<text>(?:(?!(?P=mark)).)+)(?P=mark)\s*$")
_LONGEST_BOLD = 100
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1", re.DOTALL)
_EMPHASIS = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![\w*])", re.DOTALL)
_LINK = re.compile(r"!?\[([^\[\]]*)\]\(\s*<?([^()\s<>]*)>?[^()]*\)")
_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&nbsp;": " ", "&quot;": '"'}


def markdown_lines(text: str) -> Iterator[Line]:
    """The lines of a Markdown text; a line that ends in a hard break takes the next one with it."""
    lines = _with_breaks(text.split("\n"))
    index = 0
    while index < len(lines):
        underline = _UNDERLINE.match(lines[index + 1]) if index + 1 < len(lines) else None
        if underline and _is_text(lines[index]):
            yield Line(inline(lines[index]), Style.HEADING, level=1 if underline["sign"][0] == "=" else 2)
            index += 2
            continue
        if not _RULE_ROW.match(lines[index]) and not _RULE.match(lines[index]):
            yield _line(lines[index])
        elif _RULE.match(lines[index]):
            yield BLANK
        index += 1


def inline(text: str) -> str:
    """The words without their markup: emphasis, links and escapes."""
    hidden = _ESCAPED.sub(lambda match: chr(_HIDDEN + ord(match[1])), text)
    plain = _LINK.sub(_link, hidden)
    for pattern in (_STRONG, _EMPHASIS):
        plain = pattern.sub(r"\2", plain)
    for entity, sign in _ENTITIES.items():
        plain = plain.replace(entity, sign)
    plain = plain.replace("<br>", "\n").replace("<br/>", "\n")
    return "".join(
        chr(ord(sign) - _HIDDEN) if _HIDDEN <= ord(sign) < _HIDDEN + 128 else sign for sign in plain
    )


def _link(match: re.Match[str]) -> str:
    words, target = match[1], match[2]
    return words if not target or target == words else f"{words} ({target})"


def _with_breaks(lines: Sequence[str]) -> list[str]:
    """The lines, those that end in a hard break joined with a newline to the next."""
    joined: list[str] = []
    breaks = False
    for line in lines:
        if breaks and line.strip():
            joined[-1] = f"{joined[-1]}\n{line.strip()}"
        else:
            joined.append(line)
        breaks = bool(joined[-1].strip()) and bool(_BREAK.search(joined[-1]))
        if breaks:
            joined[-1] = _BREAK.sub("", joined[-1])
    return joined


def _is_text(line: str) -> bool:
    return bool(line.strip()) and not any(
        one.match(line) for one in (_HEADING, _ITEM, _NUMBERED, _ROW, _RULE)
    )


def _line(line: str) -> Line:
    line = _FRONT.sub("", line)
    if not line.strip():
        return BLANK
    if heading := _HEADING.match(line):
        return Line(inline(heading["text"] or ""), Style.HEADING, level=len(heading["level"]))
    if _ROW.match(line):
        cells = _CELL_WALL.split(line.strip())[1:-1]
        return Line("", Style.ROW, cells=tuple(inline(cell.strip()) for cell in cells))
    first, *others = line.split("\n")
    if item := _ITEM.match(first) or _NUMBERED.match(first):
        text, level = inline("\n".join([item["text"], *others])), len(item["indent"].expandtabs())
        return Line(text, Style.ITEM, level, item.groupdict().get("marker", ""))
    bold = _ALL_BOLD.match(line)
    if bold and len(line) <= _LONGEST_BOLD and not bold["text"].endswith((".", ":", ",")):
        return Line(inline(bold["text"]), Style.HEADING, BOLD_LEVEL)
    return Line(inline(line))
