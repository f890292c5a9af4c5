"""Names that stand in the text of minutes that everybody may read, and what is decided about them."""

from collections.abc import Mapping
from dataclasses import dataclass

Decisions = Mapping[str, str | None]
"""Per name, as it stands in the text, what comes in its place; None where it is no name of a person there."""


@dataclass(frozen=True, slots=True)
class FoundName:
    """One way in which a text names somebody, with the sentences it stands in.

    `people` are all it may be. `organisation` is what they spoke for, "" where that is not one; `somebody` is
    the word for anybody, in the language of the minutes. `automatic`
    comes in its place as long as nobody decides; None where somebody has to. `instead` is the decision, which
    is None for "stays" and means something only when `decided`.
    """

    words: str
    people: tuple[str, ...]
    sentences: tuple[str, ...]
    organisation: str = ""
    somebody: str = ""
    automatic: str | None = None
    decided: bool = False
    instead: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether the public minutes wait for a decision."""
        return not self.decided and self.automatic is None
