"""What @, @@ and # offer while somebody types, and what is written when one of them is taken."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.lists import ListValue
from zorgdesk.domain.names import fold
from zorgdesk.domain.text_blocks import TextBlock, block_word, fitting_blocks, is_day
from zorgdesk.domain.typed_line import SIGNS, lead_end, picking
from zorgdesk.domain.voices import Voice, fitting
from zorgdesk.ui.widgets.search_combo import Suggestion

_SHOWN = 8
_PREVIEW = 60
_THEME = re.compile(r"(?<!\S)#(?P<typed>[\w-]*)$")


@dataclass(frozen=True)
class Offer:
    """Suggestions for the word from `start` to `end`; each key is the text that takes its place."""

    start: int
    end: int
    suggestions: Sequence[Suggestion] = field(default_factory=list)


def offer(
    line: str,
    cursor: int,
    voices: Sequence[Voice],
    themes: Sequence[ListValue],
    language: str,
    blocks: Sequence[TextBlock] = (),
) -> Offer | None:
    """What to show for the word the cursor stands behind; None when it is not such a word."""
    word = block_word(line, cursor)
    if word and not (_is_task(line) and is_day(word.typed)):
        return Offer(word.start, cursor, _blocks(word.typed, blocks))
    if found := _THEME.search(line[:cursor]):
        return Offer(found.start(), cursor, _themes(found["typed"], themes, language))
    picked = picking(line, cursor)
    if picked is None or not _can_name(line, picked.start, voices):
        return None
    fits = fitting(picked.typed, voices, organisations=picked.organisation)
    if not fits and fold(picked.typed):
        return None
    fits = fits or [voice for voice in voices if voice.is_person != picked.organisation]
    signs = line[picked.start : cursor - len(picked.typed)]
    return Offer(
        picked.start,
        cursor,
        [
            Suggestion(f'{signs}"{voice.called or voice.name}" ', voice.name, voice.detail)
            for voice in fits[:_SHOWN]
        ],
    )


def _blocks(typed: str, blocks: Sequence[TextBlock]) -> list[Suggestion]:
    return [
        Suggestion(f"{block.text} ", f"/{block.shortcut}", " ".join(block.text.split())[:_PREVIEW])
        for block in fitting_blocks(typed, blocks)[:_SHOWN]
    ]


def _themes(typed: str, themes: Sequence[ListValue], language: str) -> list[Suggestion]:
    wanted = fold(typed).replace(" ", "")
    fits = [
        (label, _joined(label))
        for theme in themes
        if (label := theme.label(language)) and _joined(label).startswith(wanted)
    ]
    if len(fits) == 1 and fits[0][1] == wanted:
        return []
    return [Suggestion(f"#{_one_word(label)} ", label) for label, _ in fits[:_SHOWN]]


def _can_name(line: str, start: int, voices: Sequence[Voice]) -> bool:
    """Elsewhere than before the words an @ is text, except in a task."""
    before = line[:start]
    return _is_task(line) or lead_end(before, voices) == len(before)


def _is_task(line: str) -> bool:
    return SIGNS.get(line.lstrip()[:1]) is EntryKind.TASK


def _one_word(label: str) -> str:
    return "-".join(re.findall(r"\w+", label))


def _joined(text: str) -> str:
    return fold(text).replace(" ", "")
