"""What a person decides about two records: they are one, they are two, or they are two again."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.duplicates import Merge
from zorgdesk.ui.page import PageContext

Done = Callable[[], object]


class Deciding:
    """Each decision is one action of the store, told with the way back."""

    def __init__(self, context: PageContext) -> None:
        self._context = context

    def merge(self, noun: Noun, pair: tuple[int, int], taken: Collection[str], done: Done) -> None:
        """Make one record of two."""
        merge = self._context.services.duplicates.merge

        def told(changes: Changes) -> None:
            said = QCoreApplication.translate("duplicates", "Merged: {name}").format(name=changes.subject)
            self._tell(said)
            done()

        self._context.act(lambda: merge(noun, *pair, taken), told)

    def dismiss(self, noun: Noun, pair: tuple[int, int], done: Done) -> None:
        """These are two: do not ask again."""
        dismiss = self._context.services.duplicates.dismiss

        def told(changes: Changes) -> None:
            said = QCoreApplication.translate(
                "duplicates", "No duplicates: {names}. This is not asked again."
            )
            self._tell(said.format(names=changes.subject))
            done()

        self._context.act(lambda: dismiss(noun, *pair), told)

    def unmerge(self, merge: Merge, done: Done) -> None:
        """Make two records of one again."""
        unmerge = self._context.services.duplicates.unmerge

        def told(outcome: tuple[dict[str, int], Changes]) -> None:
            say = QCoreApplication.translate
            said = say("duplicates", "{name} is a record of its own again.").format(name=merge.gone.name)
            if outcome[0]:
                stayed = say("duplicates", "What was changed since stayed where it is: {things}.")
                said += " " + stayed.format(things=self._counted(outcome[0]))
            self._tell(said)
            done()

        self._context.act(lambda: unmerge(merge.id), told)

    def _counted(self, stayed: dict[str, int]) -> str:
        known = {noun.value: self._context.labels.noun(noun) for noun in Noun}
        return ", ".join(f"{known.get(name, name)} {count}" for name, count in stayed.items())

    def _tell(self, said: str) -> None:
        undo = QCoreApplication.translate("duplicates", "Undo")
        self._context.messages.told(said, undo, self._context.undo)
