"""The same practice table by mouse alone, in the real window: only words are typed."""

from collections.abc import Callable
from email import message_from_bytes
from pathlib import Path

from PySide6.QtCore import QPoint, Qt

from tests.end_to_end.conftest import shown_in
from tests.end_to_end.mouse import Mouse
from tests.end_to_end.run_through import RunThrough
from tests.end_to_end.story import WELCOME, Evening, prepare
from zorgdesk.domain.activities import ActivityState, NamedAs
from zorgdesk.domain.entries import Entry, EntryKind
from zorgdesk.domain.minutes import MinutesStatus
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.policy_signals import SignalFilter
from zorgdesk.services.opening import Services
from zorgdesk.ui.evaluations.answer_line import AnswerLine
from zorgdesk.ui.live.tab import LiveTab
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.minutes.tab import MinutesTab
from zorgdesk.ui.participations.tab import ParticipantsTab
from zorgdesk.ui.theme import px

RIGHT = Qt.MouseButton.RightButton
PRESENT, EXCUSED, ABSENT = (
    ParticipationStatus.PRESENT,
    ParticipationStatus.EXCUSED,
    ParticipationStatus.ABSENT,
)


class ByMouse:
    """The evening, chapter by chapter; each looks in the store whether it happened."""

    def __init__(self, evening: Evening, mouse: Mouse, letters: list[Path]) -> None:
        self.evening = evening
        self.mouse = mouse
        self.letters = letters
        self.run = RunThrough(mouse)

    def check_in(self) -> None:
        evening, mouse, run = self.evening, self.mouse, self.run
        with run.doing("Start the evening from Today"):
            mouse.click("Start the evening")
        assert evening.activity.state is ActivityState.RUNNING
        with run.doing("Somebody registered comes in"):
            mouse.click("Type a name or organisation")
            mouse.type("verh")
            mouse.click("present (Enter)")
        assert evening.status("Noor Verhelst") is PRESENT
        with run.doing("Somebody of the register, who was not registered"):
            mouse.type("abee")
            mouse.click("present (Enter)")
        assert evening.guest("Jos Van den Abeele").walk_in
        with run.doing("Undo"):
            mouse.click("Undo")
        assert evening.counts.walk_ins == 0
        with run.doing("And do again"):
            mouse.click("Redo")
        assert evening.counts.walk_ins == 1
        with run.doing("Somebody unknown: the name alone", name := "Mieke Ó Dalaigh"):
            mouse.click("Type a name or organisation")
            mouse.type(name)
            mouse.click("new person (Ctrl Enter)")
            mouse.click("Present")
        assert evening.guest(name).walk_in
        with run.doing("A name spelt nearly as one that is known: taken as that one", "Karel Peters"):
            mouse.type("Karel Peters")
            mouse.click("new person (Ctrl Enter)")
            mouse.click("Karel Peeters")
        assert evening.status("Karel Peeters") is PRESENT
        with run.doing("Somebody let know that they could not come"):
            self.set_state("Claes, Bram", 2)
        assert evening.status("Bram Claes") is EXCUSED

    def set_state(self, name: str, place: int) -> None:
        """One of the four marks in the row of somebody."""
        table = shown_in(self.mouse.window, ParticipantsTab).table
        row = next(r for r in range(table.model().rowCount()) if self.name_in(r) == name)
        index = table.model().index(row, table.status_column)
        table.scrollTo(index)
        area = table.visualRect(index)
        mark = QPoint(area.left() + px(8) + px(27) * place + px(13), area.center().y())
        self.mouse.press(table.viewport(), mark)

    def name_in(self, row: int) -> str:
        model = shown_in(self.mouse.window, ParticipantsTab).table.model()
        return next(
            str(model.index(row, column).data())
            for column in range(model.columnCount())
            if "," in str(model.index(row, column).data())
        )

    def from_paper(self) -> None:
        evening, mouse = self.evening, self.mouse
        first, last = (evening.number(f"Gast {letter}. Vermeersch") for letter in "AW")
        numbers, newcomer = f"{first}-{last}", "Fatou Ndiaye, Ferme Stemmen"
        with self.run.doing("Twenty-three people and a newcomer from paper", numbers, newcomer):
            mouse.click("Fill in from paper")
            mouse.click("Numbers on the sheet")
            mouse.type(numbers)
            mouse.click("Written down below the sheet, one person a line")
            mouse.type(newcomer)
            mouse.click("Fill in")
        assert evening.status("Gast W. Vermeersch") is PRESENT
        assert evening.guest("Fatou Ndiaye").organisation == "Ferme Stemmen"

    def live(self) -> None:
        mouse, run = self.mouse, self.run
        with run.doing("To Live, and the first part begins"):
            mouse.tab("Live")
            assert shown_in(mouse.window, LiveTab).line.edit.hasFocus()
            mouse.click("next part (Ctrl PgDn)")
        with run.doing("A text block"):
            mouse.click("text block (/)")
            mouse.click_row("/wel")
            mouse.click("Note it")
        self.said(EntryKind.STATEMENT, WELCOME)
        with run.doing("The next part begins"):
            mouse.click("next part (Ctrl PgDn)")
        self.floor()
        question, reaction = "Hoe laten jullie mensen welkom zijn?", "Wij vragen nooit een bewijs."
        with run.doing("A question with its reaction", question, reaction):
            for sign, text in (("question (?)", question), ("reaction (>)", reaction)):
                mouse.click(sign)
                mouse.type(text)
                mouse.click("Note it")
        self.said(EntryKind.REACTION, reaction)
        for what, sign, text, kind in (
            (
                "A point of attention",
                "point of attention (!)",
                "korting mag niet zichtbaar zijn",
                EntryKind.POINT_OF_ATTENTION,
            ),
            ("A signal", "signal (*)", "tarief is aan de kassa zichtbaar", EntryKind.SIGNAL),
            ("A decision", "decision (=)", "we starten in maart", EntryKind.DECISION),
            ("A task", "task (-)", "zaal boeken", EntryKind.TASK),
            ("A private note", "private (~)", "koude zaal", EntryKind.NOTE),
        ):
            with run.doing(what, text):
                mouse.click(sign)
                mouse.type(text)
                mouse.click("Note it")
            self.said(kind, text)
        self.find()

    def floor(self) -> None:
        evening, mouse, run = self.evening, self.mouse, self.run
        with run.doing("Two people ask for the floor"):
            for letters, name in (("noo", "Noor Verhelst"), ("jos", "Jos Van den Abeele")):
                mouse.click("Somebody asks for the floor (Ctrl+Enter)")
                mouse.type(letters)
                mouse.click_row(name)
        with run.doing("The next one gets the floor"):
            mouse.click("The next one gets the floor (F8)")
        words = "Wie geen internet heeft, bereik je aan de deur."
        with run.doing("What is said by who has the floor", words):
            mouse.click("Type what is said")
            mouse.type(words)
            mouse.click("Note it")
        assert self.said(EntryKind.STATEMENT, words).speaker == "Noor Verhelst"
        with run.doing("Somebody says more, named in the line", more := "Aanbellen werkt altijd."):
            mouse.click("who (@)")
            mouse.type("noo")
            mouse.click_row("Noor Verhelst")
            mouse.type(more)
            mouse.click("Note it")
        assert self.said(EntryKind.STATEMENT, more).speaker == "Noor Verhelst"
        with run.doing("The next one, and the end of the turn"):
            mouse.click("The next one gets the floor (F8)")
            mouse.click("End this turn")
        turns = evening.services.turns.of(evening.id)
        assert [turn.name for turn in turns if turn.ended_at] == ["Noor Verhelst", "Jos Van den Abeele"]

    def find(self) -> None:
        mouse, tab = self.mouse, shown_in(self.mouse.window, LiveTab)
        with self.run.doing("Find in the stream", "bewijs"):
            mouse.click("Find and filter (Ctrl+F)")
            mouse.type("bewijs")
            mouse.click("Next (Enter)")
        found = tab.stream.current_entry()
        assert found is not None
        assert found.text == "Wij vragen nooit een bewijs."
        with self.run.doing("Only the questions, and everything again"):
            mouse.choose("Kind", "question")
            assert tab.find_bar.chosen().kind is EntryKind.QUESTION
            mouse.click("Show everything again (Escape)")

    def close(self) -> None:
        evening, mouse = self.evening, self.mouse
        with self.run.doing("Close the evening; whoever is undecided was absent"):
            mouse.click("Close the evening")
            mouse.click("Make them absent")
        assert evening.activity.state is ActivityState.HELD
        assert evening.counts.undecided == 0
        assert evening.status("Els Dhondt") is ABSENT

    def write_minutes(self) -> None:
        evening, mouse, run = self.evening, self.mouse, self.run
        minutes = evening.services.minutes
        with run.doing("Other words for a passage", " En wij ook."):
            mouse.tab("Minutes")
            mouse.click_row("Wij vragen nooit een bewijs.", at=0.7)
            mouse.type(" En wij ook.")
            mouse.click_row("korting mag niet")
        assert any("En wij ook." in text for text in self.written())
        with run.doing("A passage goes up"):
            before = self.written()
            self.menu("we starten in maart", "Move up")
        assert self.written() != before
        with run.doing("A passage merged with the one above"):
            self.menu("Aanbellen werkt altijd.", "Merge with the passage above")
        passages = shown_in(mouse.window, MinutesTab).model.passages()
        assert [len(one.parts) for one in passages if "Wie geen internet" in one.text] == [2]
        with run.doing("A passage left out"):
            self.menu(WELCOME, "Leave out of the minutes")
        assert not any(WELCOME in text for text in self.written())
        with run.doing("Who speaks is named by the organisation"):
            mouse.choose("Who speaks", "by organisation")
        assert evening.activity.named_as is NamedAs.ORGANISATION
        with run.doing("Send for review"):
            mouse.click("Send for review")
        with run.doing("A remark of a reviewer", "Klopt maart?"):
            self.menu("we starten in maart", "Make a remark")
            mouse.type("Klopt maart?")
            mouse.click("Add")
        with run.doing("The remark is resolved"):
            mouse.click("Resolved")
        assert [one.resolved_at is not None for one in evening.services.remarks.of(evening.id)] == [True]
        with run.doing("Approve"):
            mouse.click("Approve")
        assert minutes.of(evening.id).status is MinutesStatus.APPROVED

    def menu(self, words: str, action: str) -> None:
        """In the menu of the passage with these words."""
        self.mouse.click_row(words, RIGHT)
        self.mouse.click(action)

    def send(self) -> None:
        with self.run.doing("A draft with the minutes to everybody present"):
            self.mouse.click("E-mail")
            self.mouse.click("Open in the mail program")
        letter = message_from_bytes(self.letters[-1].read_bytes())
        assert "noor@voorbeeld.example" in letter["Bcc"]

    def follow_up(self) -> None:
        evening, mouse, run = self.evening, self.mouse, self.run
        with run.doing("A task done"):
            mouse.tab("Follow-up")
            mouse.click("Done: zaal boeken")
        assert [task.done for task in evening.services.tasks.of_activity(evening.id)] == [True]
        with run.doing("From the follow-up to the signal"):
            mouse.click("tarief is aan de kassa zichtbaar")
        with run.doing("What was done about it", step := "De schepen gebeld"):
            mouse.click("What was done?")
            mouse.type(step)
        with run.doing("A letter to who raised it and who was there"):
            mouse.click("Report back…")
            mouse.click("Write an e-mail")
        (signal,) = evening.services.policy_signals.rows(SignalFilter())
        assert [one.text for one in evening.services.policy_signals.follow_ups(signal.id)] == [step]
        assert "jos@voorbeeld.example" in message_from_bytes(self.letters[-1].read_bytes())["Bcc"]

    def evaluate(self) -> None:
        evening, mouse, run = self.evening, self.mouse, self.run
        with run.doing("Back to the activity, and to Evaluation"):
            mouse.click("Activities")
            mouse.tab("Evaluation")
        remarks = ("fijne sfeer", "te weinig tijd", "graag nog eens")
        with run.doing("Three answers", *remarks):
            for numbers, remark in zip(((80, 9), (70, 8), (90, 10)), remarks, strict=True):
                line = shown_in(mouse.window, AnswerLine)
                for scale, number in zip((line.satisfaction, line.recommendation), numbers, strict=True):
                    mouse.press(scale, scale.area_of(number).center().toPoint())
                mouse.click("Answer on one line")
                mouse.type(f" {remark}")
                mouse.click("Add")
        answers = [one.answer for one in evening.services.evaluations.of(evening.id)]
        assert {(one.satisfaction, one.recommendation) for one in answers} == {(80, 9), (70, 8), (90, 10)}
        assert {one.remarks for one in answers} == set(remarks)

    def said(self, kind: EntryKind, text: str) -> Entry:
        """The last entry is this one."""
        last = self.evening.services.entries.of(self.evening.id)[-1]
        assert (last.kind, last.text) == (kind, text)
        return last

    def written(self) -> list[str]:
        return [block.text for block in self.evening.services.minutes.of(self.evening.id).blocks]


def test_an_evening_by_mouse_alone(
    services: Services, open_main_window: Callable[[], MainWindow], letters: list[Path]
) -> None:
    services.text_blocks.add("wel", WELCOME)
    evening = prepare(services)
    told = ByMouse(evening, Mouse(open_main_window()), letters)
    told.check_in()
    told.from_paper()
    told.live()
    told.close()
    told.write_minutes()
    told.send()
    told.follow_up()
    told.evaluate()
    told.run.record("By mouse")
