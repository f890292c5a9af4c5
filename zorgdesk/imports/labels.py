"""The words before a colon: what a paragraph of a report announces itself to be."""

import re
from dataclasses import dataclass, replace

from zorgdesk.imports.label_words import LABELS, PEOPLE, SAYING, LabelKind
from zorgdesk.imports.quotations import opens_quote
from zorgdesk.imports.who import looks_like_name

_LABEL = re.compile(r"^(?P<label>[^:\n“”„«»\"]{1,120}?)\s?:(?!\d|//)\s*(?P<rest>.*)$", re.DOTALL)
_COUNT = re.compile(r"\s*\([^()]*\)$")
_NUMBERING = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*[.)/]?|[IVX]+[.)])\s+")
_QUESTION_SOMEHOW = re.compile(r"(?:bijkomende )?vraag\s", re.IGNORECASE)
_OUT_OF = re.compile(r"^[Vv]anuit (?:de |het )?(?P<who>\S.*)$")
_MOST_WORDS = 10
_LONGEST_SHORT = 40
_DASHED = re.compile(r"^(?P<who>[^\W\d_][^:–—]{1,40}?)\s+[-–—]\s+(?P<rest>\S.*)$", re.DOTALL)
_WHOLE_SENTENCE = re.compile(r"\w{3}[.?!…]$")
_SENTENCE_INSIDE = re.compile(r"\w{3}[.?!…]\s")


@dataclass(frozen=True, slots=True)
class Label:
    """A label with what follows it. `who` is the one a question or reaction comes from, or who speaks.

    `typed` is the label as it stands in the report; `from_group` tells "vanuit X" from "van X";
    `lost` says that the label held more than its kind tells.
    """

    kind: LabelKind
    typed: str
    rest: str
    who: str = ""
    from_group: bool = False
    lost: bool = False


def read_label(text: str) -> Label | None:
    """The label a paragraph starts with; a label of kind SAID may still turn out to be plain words."""
    match = _LABEL.match(text)
    if not match:
        return None
    typed, rest = match["label"].strip(), match["rest"].strip()
    known = read_words(typed)
    if known is None and _QUESTION_SOMEHOW.match(typed) and opens_quote(rest):
        return Label(LabelKind.QUESTION, typed, rest, lost=True)
    if known is None:
        return _said(typed, rest)
    return Label(known.kind, typed, rest, known.who, known.from_group, known.lost)


def read_dash(text: str) -> Label | None:
    """The label that a dash stands behind: "Vera – wij wachten nog". Only a known name makes it one."""
    match = _DASHED.match(text)
    return Label(LabelKind.SAID, match["who"], match["rest"], match["who"]) if match else None


def _said(typed: str, rest: str) -> Label:
    """Somebody speaks; "Vera vraagt" asks and "Kris antwoordt" reacts, "Vanuit X" is an organisation."""
    if group := _OUT_OF.match(typed):
        return Label(LabelKind.SAID, typed, rest, group["who"], from_group=True)
    saying = SAYING.search(typed)
    who = typed[: saying.start()] if saying else typed
    kind = LabelKind.SAID
    if saying and looks_like_name(who) and (saying["asks"] or saying["answers"]):
        kind = LabelKind.QUESTION if saying["asks"] else LabelKind.REACTION
    return Label(kind, typed, rest, who)


def read_words(text: str) -> Label | None:
    """The label that some words without a colon are, numbering aside: "3. Besluit en acties"."""
    words = _NUMBERING.sub("", " ".join(text.split())).rstrip(" :")
    for kind, pattern in LABELS.items():
        if match := pattern.fullmatch(words):
            groups = match.groupdict()
            who = groups.get("who") or groups.get("between") or groups.get("named") or ""
            if len(who.split()) > _MOST_WORDS or _WHOLE_SENTENCE.search(who):
                continue  # "Vraag van de zaal bleef open." is no label
            lost = kind is LabelKind.SIGNAL and bool(who)
            return Label(kind, text, "", who, groups.get("way") == "vanuit", lost)
    counted = _COUNT.sub("", words)
    people = read_words(counted) if counted != words else None
    return replace(people, typed=text, lost=True) if people and people.kind in PEOPLE else None


def opens_paragraph(text: str) -> bool:
    """Whether a line starts a new paragraph by its label: a known one, or somebody whose words follow."""
    label = read_label(text)
    if label is None:
        return False
    if label.kind is not LabelKind.SAID:
        return True
    starts = label.typed[0].isupper() and not _SENTENCE_INSIDE.search(label.typed)
    return starts and opens_quote(label.rest) and len(label.typed) <= 60


def opens_after_sentence(text: str) -> bool:
    """Whether a line that follows on a whole sentence starts with what may be somebody's name and a colon."""
    label = read_label(text)
    return label is not None and may_be_name(label)


def opens_like(text: str, before: str) -> bool:
    """Whether a line starts with a short label, as the paragraph before it does: a list of who says what."""
    return _has_short_label(text) and _has_short_label(before)


def _has_short_label(text: str) -> bool:
    label = read_label(text)
    if label is None or not label.rest or not label.typed[0].isupper():
        return False
    return len(label.typed) <= _LONGEST_SHORT and not _SENTENCE_INSIDE.search(label.typed)


def may_be_name(label: Label) -> bool:
    """Whether the label could be a person whose words follow without quotation marks."""
    return label.kind is LabelKind.SAID and looks_like_name(label.who)
