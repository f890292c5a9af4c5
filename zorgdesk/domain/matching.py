"""Whether a few typed letters fit somebody: the rule of every list that narrows while somebody types."""

from zorgdesk.domain.names import fold


def fits(typed: str, *texts: str | None) -> bool:
    """Whether every word typed begins a word of the texts: any order, case and accents aside.

    Nothing typed fits everything.
    """
    words = fold(" ".join(text for text in texts if text)).split()
    return all(any(word.startswith(begin) for word in words) for begin in fold(typed).split())
