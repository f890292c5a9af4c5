"""What can be done with a passage, each with words, icon and key: for menu, keyboard and side alike."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from zorgdesk.domain.minutes import Speech
from zorgdesk.ui.minutes.passages import Passage


class Place(NamedTuple):
    """A passage on the paper with the ones around it."""

    passage: Passage
    above: Passage | None = None
    below: Passage | None = None


@dataclass(frozen=True)
class PassageCommand:
    """One thing to do. `keys` as Qt writes them ("Ctrl+J"); commands of one `group` stand together."""

    name: str
    words: str
    icon: str
    keys: str
    group: int

    @property
    def told_keys(self) -> str:
        """The keys as the person knows them."""
        native = QKeySequence(self.keys).toString(QKeySequence.SequenceFormat.NativeText)
        return native.replace("Return", "Enter")


def passage_commands(place: Place) -> list[PassageCommand]:
    """What applies to a passage here, in the order of the menu."""
    offered = (*_about_words(place.passage), *_about_places(place), *_about_reading(place.passage))
    return [PassageCommand(*command) for applies, *command in offered if applies]


def _about_words(one: Passage) -> tuple[tuple[Any, ...], ...]:
    say = QCoreApplication.translate
    on_paper = not one.hidden
    take_over = say("minutes", "Take away") if one.gone else say("minutes", "Take over what was recorded")
    reset = on_paper and one.block.edited and not one.changed and not one.is_own
    return (
        (one.can_edit, "edit", say("minutes", "Edit"), "edit", "Return", 0),
        (
            on_paper and not one.gone,
            "below",
            say("minutes", "Add a paragraph below"),
            "plus",
            "Ctrl+Return",
            0,
        ),
        (one.signal_uid, "open_signal", say("minutes", "Open the signal"), "flag", "Ctrl+O", 0),
        (one.changed and not one.gone, "compare", say("minutes", "Compare"), "compare", "Ctrl+D", 1),
        (one.changed, "take_over", take_over, "check", "Ctrl+R", 1),
        (one.changed, "keep", say("minutes", "Keep my words"), "pin", "Ctrl+Shift+K", 1),
        (reset, "reset", say("minutes", "Back to what was recorded"), "undo", "Ctrl+R", 1),
    )


def _about_places(place: Place) -> tuple[tuple[Any, ...], ...]:
    say = QCoreApplication.translate
    one, above, below = place
    stands = not one.gone
    merges = not one.hidden and stands and above is not None and one.runs_on and above.runs_on
    take_away, leave_out = say("minutes", "Take away"), say("minutes", "Leave out of the minutes")
    gone = one.hidden or one.gone
    return (
        (stands and above, "move_up", say("minutes", "Move up"), "arrow-up", "Alt+Up", 2),
        (stands and below, "move_down", say("minutes", "Move down"), "arrow-down", "Alt+Down", 2),
        (one.moved, "put_back", say("minutes", "Back to its own place"), "undo", "Alt+Home", 2),
        (merges, "merge", say("minutes", "Merge with the passage above"), "merge", "Ctrl+J", 3),
        (len(one.parts) > 1, "split", say("minutes", "Part again"), "columns", "Ctrl+Shift+J", 3),
        (one.hidden, "show", say("minutes", "Show in the minutes again"), "eye", "Ctrl+R", 4),
        (one.is_own, "reset", take_away, "trash", "Delete", 4),
        (not gone and not one.is_own, "leave_out", leave_out, "trash", "Delete", 4),
    )


def _about_reading(one: Passage) -> tuple[tuple[Any, ...], ...]:
    say = QCoreApplication.translate
    said = one.entry is not None and not one.hidden
    direct = one.speech is Speech.DIRECT
    reported = say("minutes", "Reported speech, without quotation marks")
    quoted = say("minutes", "Direct speech, between quotation marks")
    return (
        (said and direct, "reported", reported, "speech", "Ctrl+L", 5),
        (said and not direct, "direct", quoted, "speech", "Ctrl+L", 5),
        (not one.hidden and not one.gone, "remark", say("minutes", "Make a remark"), "note", "Ctrl+M", 6),
        (one.remarks, "remarks", say("minutes", "To the remark"), "reply", "Ctrl+Shift+M", 6),
    )
