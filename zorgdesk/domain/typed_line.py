r"""What a line typed during an activity means: its sign, who says it, its themes; of a task who and when.

The line is plain text first. Whatever is not understood stays in the text, so nothing typed is ever lost.

    ? question   > reaction   ! point of attention   * signal   = decision   - task   + idea   ~ private note
    @tre  Trees says it       @@kvlv  KVLV says it    @"Jan Peeters"  somebody new
    @?    somebody unnamed    @?tre  Trees, whose name no export will show
    #theme                    in a task also @els (who) and /15-3, /morgen, /vrijdag (when)
    \      before a sign: it is text after all

A sign is one when it comes first, or first after who says it, and something to say follows; "->", "--",
"?!" and "-5" are text.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date as Date

from zorgdesk.domain.due_dates import due_date
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.lists import ListValue
from zorgdesk.domain.names import fold
from zorgdesk.domain.voices import Voice, fitting

SIGNS = {
    "?": EntryKind.QUESTION,
    ">": EntryKind.REACTION,
    "!": EntryKind.POINT_OF_ATTENTION,
    "*": EntryKind.SIGNAL,
    "=": EntryKind.DECISION,
    "-": EntryKind.TASK,
    "+": EntryKind.IDEA,
    "~": EntryKind.NOTE,
}
_SIGN = re.compile(r"\s*(?P<sign>[?>!*=\-+~])(?![?>!*=\-+~\d])\s*(?=\S)")
_ESCAPED = re.compile(r"\s*\\(?=[?>!*=\-+~@#\\])")
_PICK = re.compile(
    r"""(?<!\S) @ (?P<anonymous>\?)? (?P<organisation>@)?
        (?: ["“„](?P<quoted>[^"“”„]*)["”“] | (?P<word>[^\s@#"“”„,:;]+) )?
        [,:;]? (?=\s|$)""",
    re.VERBOSE,
)
_THEME = re.compile(r"(?<!\S)#(?P<theme>\w[\w-]*)")
_DUE = re.compile(r"(?<!\S)/(?P<due>\w(?:[\w/.-]*\w)?)(?=[\s,.;:!?)]|$)")
_SHORTEST_THEME = 3


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A line understood. In a task `voice` is who will do it; `new_speaker` is a name that nobody fits."""

    kind: EntryKind
    text: str
    voice: Voice | None = None
    organisation: Voice | None = None
    new_speaker: str | None = None
    new_organisation: str | None = None
    anonymous: bool = False
    themes: tuple[str, ...] = ()
    due: Date | None = None

    def draft(self) -> EntryDraft:
        """What is stored when the line is entered; the organisation of a known speaker comes along."""
        organisation = self.organisation or (None if self.new_organisation else self.voice)
        return EntryDraft(
            kind=self.kind,
            text=self.text,
            speaker_id=self.voice.person_id if self.voice else None,
            organisation_id=organisation.organisation_id if organisation else None,
            new_speaker=self.new_speaker,
            new_organisation=self.new_organisation,
            anonymous=self.anonymous,
            in_minutes=self.kind is not EntryKind.NOTE,
            themes=self.themes,
            due=self.due.isoformat() if self.due else None,
        )


@dataclass(frozen=True, slots=True)
class Picking:
    """The @ word the cursor stands in: what was typed of it, and where it stands in the line."""

    typed: str
    organisation: bool
    start: int
    end: int


def parse(
    line: str, *, voices: Sequence[Voice] = (), themes: Sequence[ListValue] = (), today: Date
) -> TypedLine:
    """Understand a line. Any text is a line; an empty `text` means there is nothing to enter yet."""
    if escaped := _ESCAPED.match(line):
        plain = TypedLine(EntryKind.STATEMENT, line[escaped.end() :].strip())
        return _with_themes(plain, themes, after=1)
    signed = _with_sign(TypedLine(EntryKind.STATEMENT, line.strip()))
    found = _with_leading_picks(signed, voices)
    if found is not signed and signed.kind is EntryKind.STATEMENT:
        found = _with_leading_picks(_with_sign(found), voices)
    if found.kind is EntryKind.TASK:
        found = _with_due(_with_assignee(found, voices), today)
    return _with_themes(replace(found, text=found.text.strip()), themes)


def lead_end(line: str, voices: Sequence[Voice] = ()) -> int:
    """Where the words begin: after the sign and the @ words that were understood and are complete."""
    signed = _after_sign(line)
    found = _with_complete_picks(TypedLine(EntryKind.STATEMENT, line[signed:]), voices)
    named = len(line) - len(found.text)
    if signed or not named:
        return named
    rest = found.text[_after_sign(found.text) :]
    return len(line) - len(_with_complete_picks(replace(found, text=rest), voices).text)


def late_sign(line: str, voices: Sequence[Voice] = ()) -> tuple[int, int] | None:
    """Where the sign behind who says it begins and ends, with the space after it; None without one."""
    found = _with_complete_picks(TypedLine(EntryKind.STATEMENT, line), voices)
    start, length = len(line) - len(found.text), _after_sign(found.text)
    return (start, start + length) if start and length else None


def sign_end(line: str) -> int:
    """Where the sign ends, with the space behind it; 0 for a line without one."""
    sign = _SIGN.match(f"{line}x")
    return sign.end() if sign and sign.end() <= len(line) else 0


def picking(line: str, cursor: int) -> Picking | None:
    """The @ word that is being typed at the cursor, for its completion; None when the cursor is elsewhere."""
    begun = re.search(r"(?<!\S)@\??(?P<organisation>@)?(?P<typed>[^\s@]*)$", line[:cursor])
    if begun is None:
        return None
    return Picking(begun["typed"], begun["organisation"] is not None, begun.start(), cursor)


def _after_sign(text: str) -> int:
    """Where the words begin behind a sign that is followed by a space or by words; 0 without one."""
    sign = _SIGN.match(f"{text}x")
    end = sign.end() if sign else 0
    return 0 if end > len(text) or (end == len(text) and not text[end - 1 : end].isspace()) else end


def _with_sign(line: TypedLine) -> TypedLine:
    sign = _SIGN.match(line.text)
    return replace(line, kind=SIGNS[sign["sign"]], text=line.text[sign.end() :]) if sign else line


def _with_complete_picks(line: TypedLine, voices: Sequence[Voice]) -> TypedLine:
    """As `_with_leading_picks`, of a line that is still being typed: a space ends a name."""
    while (match := _PICK.match(line.text)) and match.end() < len(line.text):
        picked = _picked(line, match, voices)
        if picked is None:
            break
        line = replace(picked, text=line.text[match.end() :].lstrip())
    return line


def _with_leading_picks(line: TypedLine, voices: Sequence[Voice]) -> TypedLine:
    while match := _PICK.match(line.text):
        picked = _picked(line, match, voices)
        if picked is None:
            break
        line = replace(picked, text=line.text[match.end() :].lstrip())
    return line


def _picked(line: TypedLine, match: re.Match[str], voices: Sequence[Voice]) -> TypedLine | None:
    """The line with this @ word understood; None when it is text."""
    name = " ".join((match["quoted"] or match["word"] or "").split())
    anonymous = match["anonymous"] is not None
    if not fold(name):
        bare = anonymous and match["organisation"] is None and not name and match["quoted"] is None
        return replace(line, anonymous=True) if bare and not line.anonymous else None
    line = replace(line, anonymous=line.anonymous or anonymous)
    if match["organisation"]:
        return _picked_organisation(line, name, voices)
    if line.voice or line.new_speaker:
        return None
    fits = _meant(name, voices, organisations=False, exact=match["quoted"] is not None)
    return replace(line, voice=fits) if fits else replace(line, new_speaker=name)


def _picked_organisation(line: TypedLine, name: str, voices: Sequence[Voice]) -> TypedLine | None:
    if line.organisation or line.new_organisation:
        return None
    quoted = _meant(name, voices, organisations=True, exact=True)
    fits = quoted or _meant(name, voices, organisations=True, exact=False)
    return replace(line, organisation=fits) if fits else replace(line, new_organisation=name)


def _meant(name: str, voices: Sequence[Voice], *, organisations: bool, exact: bool) -> Voice | None:
    """The best voice that fits; a name in quotation marks is meant in full."""
    fits = fitting(name, voices, organisations=organisations)
    if exact:
        own = [voice for voice in fits if fold(voice.called) == fold(name)]
        fits = own or [voice for voice in fits if fold(voice.name) == fold(name)]
    return fits[0] if fits else None


def _with_assignee(line: TypedLine, voices: Sequence[Voice]) -> TypedLine:
    """In a task, somebody known may also be named at the end: "zaal boeken @els"."""
    if line.voice or line.new_speaker:
        return line
    for match in _PICK.finditer(line.text):
        name = match["quoted"] or match["word"] or ""
        fits = fitting(name, voices)
        if fits and not match["organisation"] and not match["anonymous"]:
            return replace(line, voice=fits[0], text=_without(line.text, match))
    return line


def _with_due(line: TypedLine, today: Date) -> TypedLine:
    for match in _DUE.finditer(line.text):
        if due := due_date(match["due"], today):
            return replace(line, due=due, text=_without(line.text, match))
    return line


def _with_themes(line: TypedLine, themes: Sequence[ListValue], after: int = 0) -> TypedLine:
    text, codes = line.text, list[str]()
    for match in reversed(list(_THEME.finditer(text, after))):
        if code := _theme(match["theme"], themes):
            text = _without(text, match)
            codes.insert(0, code)
    return replace(line, text=text.strip(), themes=tuple(dict.fromkeys(codes)))


def _theme(word: str, themes: Sequence[ListValue]) -> str | None:
    """The code of the theme called so, or of the only one that begins so."""
    typed = _joined(word)
    if not typed:
        return None
    names = {
        theme.code: {_joined(name) for name in (theme.code, theme.label_nl, theme.label_en, theme.label_fr)}
        for theme in themes
    }
    whole = [code for code, known in names.items() if typed in known]
    if whole or len(typed) < _SHORTEST_THEME:
        return whole[0] if whole else None
    begun = [code for code, known in names.items() if any(name.startswith(typed) for name in known)]
    return begun[0] if len(begun) == 1 else None


def _joined(text: str) -> str:
    return fold(text).replace(" ", "")


def _without(text: str, match: re.Match[str]) -> str:
    """The text without a word, and with one space where it stood."""
    before, after = text[: match.start()], text[match.end() :]
    return before + (after.lstrip() if not before or before[-1].isspace() else after)
