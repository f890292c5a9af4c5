"""The placeholders of a Word template: which there are, and that a template holds nothing else."""

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from zorgdesk.domain.words import Word
from zorgdesk.errors import ZorgdeskError

BODY = "body"
LOGO = "logo"
PLACEHOLDERS: Mapping[str, Word] = {
    "title": Word("titel", "title", "titre"),
    "date": Word("datum", "date", "date"),
    "place": Word("plaats", "place", "lieu"),
    "organisation": Word("organisatie", "organisation", "organisation"),
    "series": Word("reeks", "series", "serie"),
    "version": Word("versie", "version", "version"),
    "status": Word("status", "status", "statut"),
    "speakers": Word("sprekers", "speakers", "intervenants"),
    "present": Word("aanwezig", "present", "presents"),
    "excused": Word("verontschuldigd", "excused", "excuses"),
    BODY: Word("verslag", "body", "texte"),
    LOGO: Word("logo", "logo", "logo"),
}
"""What each is called in a template, in any of the three languages."""

_KEYS = {name: key for key, words in PLACEHOLDERS.items() for name in words}
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_OPENED = re.compile(r"\{[{%#]")
_CLOSED = re.compile(r"[}%#]\}")
_PLAIN = re.compile(r"\{\{\s*(\w+)\s*\}\}|\{%-?\s*(if\s+(not\s+)?\w+|else|endif)\s*-?%\}")
_CALM = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.If,
    nodes.Not,
)
_LONGEST_SHOWN = 60
_CONDITION = "{% if … %} … {% endif %}"
"""All else that could be wrong with a tag is seen in its own paragraph before."""


def environment() -> ImmutableSandboxedEnvironment:
    """Jinja in its sandbox: what is not known is an error, and every value is escaped."""
    return ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=True)


def check_text(text: str) -> None:
    """Check the text of one paragraph as a person sees it.

    Raises ZorgdeskError: template_unclosed, template_unknown and template_code, each with what stands there.
    """
    for tag in _TAG.findall(text):
        plain = _PLAIN.fullmatch(tag)
        if plain is None:
            raise ZorgdeskError("template_code", what=_shown(tag))
        if plain[1]:
            _check_name(plain[1])
    rest = _TAG.sub("", text)
    if found := _OPENED.search(rest) or _CLOSED.search(rest):
        start = found.start() if _OPENED.match(found.group()) else max(0, found.start() - 20)
        raise ZorgdeskError("template_unclosed", placeholder=_shown(rest[start:]))


def placeholders_in(sources: Iterable[str]) -> set[str]:
    """The keys of all placeholders in whole parts of a template, as Jinja is going to read them.

    Raises ZorgdeskError: template_unclosed, template_unknown, template_code.
    """
    return {_KEYS[name] for source in sources for name in _names(source)}


def _names(source: str) -> Iterator[str]:
    try:
        read = environment().parse(source)
    except TemplateSyntaxError as error:
        raise ZorgdeskError("template_unclosed", placeholder=_CONDITION) from error
    for node in _walk(read):
        if not isinstance(node, _CALM):
            raise ZorgdeskError("template_code", what=type(node).__name__)
        if isinstance(node, nodes.Name):
            _check_name(node.name)
            yield node.name


def _walk(node: nodes.Node) -> Iterator[nodes.Node]:
    """Every node below one, without going deeper than Python does: a template may nest as it likes."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += node.iter_child_nodes()


def _check_name(name: str) -> None:
    if name in _KEYS:
        return
    near = get_close_matches(name, _KEYS, n=1, cutoff=0.6)
    known = near or [words.nl for words in PLACEHOLDERS.values()]
    raise ZorgdeskError(
        "template_unknown",
        placeholder=f"{{{{ {name} }}}}",
        known=", ".join(f"{{{{ {one} }}}}" for one in known),
    )


def context_of(values: Mapping[str, object]) -> dict[str, object]:
    """The values of all placeholders under every name they have."""
    return {name: values[key] for name, key in _KEYS.items()}


def _shown(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_SHOWN else f"{line[:_LONGEST_SHOWN]}…"
