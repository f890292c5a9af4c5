"""The colour of the organisation on web pages."""

from zorgdesk.domain.colours import readable

_PAPER, _DARK_PAPER = "#ffffff", "#1d2625"


def page_colours(accent: str) -> str:
    """The rules that give a page this colour ("#rrggbb"), as light as it must be on a dark page; "" for none.

    Paper stays as it is. They come after the style sheet of the page.
    """
    if not accent:
        return ""
    light, dark = (_rule(readable(accent, paper)) for paper in (_PAPER, _DARK_PAPER))
    return f"{light}\n@media screen and (prefers-color-scheme: dark) {{ {dark} }}\n"


def _rule(colour: str) -> str:
    return f":root {{ --accent: {colour}; --heading: {colour}; }}"
