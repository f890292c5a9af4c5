"""A practice table by keyboard alone, in the real window, from the door to what came of it."""

from collections.abc import Callable
from email import message_from_bytes
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.end_to_end.conftest import Hands, dialog_shown, shown_in
from tests.end_to_end.run_through import RunThrough
from tests.end_to_end.story import WELCOME, Evening, prepare
from tests.fakes import FakeClock
from zorgdesk.domain.activities import ActivityState, NamedAs
from zorgdesk.domain.entries import Entry, EntryKind
from zorgdesk.domain.minutes import MinutesStatus
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.domain.policy_signals import SignalFilter
from zorgdesk.services.opening import Services
from zorgdesk.ui.follow_up.task_list import TaskList
from zorgdesk.ui.live.tab import LiveTab
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.minutes.tab import MinutesTab
from zorgdesk.ui.policy_signals.record import SignalRecord
from zorgdesk.ui.policy_signals.telling_dialog import TellingDialog
from zorgdesk.ui.widgets.row_list import RowButton

Key = Qt.Key
PRESENT, EXCUSED, ABSENT = (
    ParticipationStatus.PRESENT,
    ParticipationStatus.EXCUSED,
    ParticipationStatus.ABSENT,
)


class ByKeyboard:
    """The evening, chapter by chapter; each looks in the store whether it happened."""

    def __init__(self, evening: Evening, hands: Hands, clock: FakeClock, letters: list[Path]) -> None:
        self.evening = evening
        self.hands = hands
        self.clock = clock
        self.letters = letters
        self.run = RunThrough(hands)

    def check_in(self) -> None:
        evening, hands, run = self.evening, self.hands, self.run
        with run.doing("Start the evening from Today"):
            hands.enter()
        assert evening.activity.state is ActivityState.RUNNING
        with run.doing("Somebody registered comes in"):
            hands.type("verh")
            hands.enter()
        assert evening.status("Noor Verhelst") is PRESENT
        with run.doing("Somebody of the register, who was not registered"):
            hands.type("abee")
            hands.enter()
        assert evening.guest("Jos Van den Abeele").walk_in
        with run.doing("Undo, and do again"):
            hands.ctrl(Key.Key_Z)
            assert evening.counts.walk_ins == 0
            hands.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        assert evening.counts.walk_ins == 1
        with run.doing("Somebody unknown: the name alone", name := "Mieke Ó Dalaigh") as walk_in:
            hands.type(name)
            hands.enter()
            hands.enter()
        assert walk_in.beyond <= 10
        assert walk_in.person < 10
        assert evening.guest(name).walk_in
        with run.doing("Somebody unknown, with an organisation", name := "Omar Haddad", house := "Huis"):
            hands.type(name)
            hands.ctrl(Key.Key_Return)
            hands.type(house)
            hands.enter()
            hands.enter()
        assert run.deeds[-1].beyond <= 10
        assert evening.guest(name).organisation == "Huis aan de Vaart"
        self.nearly_the_same_name()
        with run.doing("Somebody let know that they could not come"):
            hands.type("clae")
            hands.shift(Key.Key_Return)
        assert evening.status("Bram Claes") is EXCUSED

    def nearly_the_same_name(self) -> None:
        evening, hands = self.evening, self.hands
        with self.run.doing("A name spelt nearly as one that is known: taken as that one", "Karel Peters"):
            hands.type("Karel Peters")
            hands.ctrl(Key.Key_Return)
            hands.press(Key.Key_1, Qt.KeyboardModifier.AltModifier)
        assert evening.status("Karel Peeters") is PRESENT
        assert evening.counts.walk_ins == 3

    def from_paper(self) -> None:
        evening, hands = self.evening, self.hands
        first, last = (evening.number(f"Gast {letter}. Vermeersch") for letter in "AW")
        excused = evening.number("Gast X. Vermeersch")
        numbers, newcomer = f"{first}-{last}, {excused}v", "Fatou Ndiaye, Ferme Stemmen"
        with self.run.doing("Twenty-four people and a newcomer from paper", numbers, newcomer):
            hands.do_by_name("Fill in from paper")
            hands.type(numbers)
            hands.press(Key.Key_Tab)
            hands.press(Key.Key_Tab)
            hands.type(newcomer)
            hands.ctrl(Key.Key_Return)
        assert evening.status("Gast W. Vermeersch") is PRESENT
        assert evening.status("Gast X. Vermeersch") is EXCUSED
        assert evening.guest("Fatou Ndiaye").organisation == "Ferme Stemmen"
        assert evening.counts.undecided == 3

    def live(self) -> None:
        hands, run = self.hands, self.run
        with run.doing("To Live, and the first part begins"):
            hands.ctrl(Key.Key_Tab)
            hands.ctrl(Key.Key_PageDown)
        with run.doing("A text block"):
            hands.type("/wel ")
            hands.enter()
        self.said([(EntryKind.STATEMENT, WELCOME)])
        with run.doing("The next part begins"):
            hands.ctrl(Key.Key_PageDown)
        self.floor()
        question, reaction = "Hoe laten jullie mensen welkom zijn?", "Wij vragen nooit een bewijs."
        with run.doing("A question with its reaction", question, reaction) as asked:
            hands.type(f"? {question}")
            hands.enter()
            hands.type(f"> {reaction}")
            hands.enter()
        assert asked.beyond <= 6
        said = self.said([(EntryKind.QUESTION, question), (EntryKind.REACTION, reaction)])
        assert said[1].reply_to_id == said[0].id
        for what, sign, text, kind in (
            ("A point of attention", "!", "korting mag niet zichtbaar zijn", EntryKind.POINT_OF_ATTENTION),
            ("A signal", "*", "tarief is aan de kassa zichtbaar", EntryKind.SIGNAL),
            ("A decision", "=", "we starten in maart", EntryKind.DECISION),
            ("A task with a date", "-", "zaal boeken /15-9", EntryKind.TASK),
            ("A private note", "~", "koude zaal", EntryKind.NOTE),
        ):
            with run.doing(what, text):
                hands.type(f"{sign} {text}")
                hands.enter()
            self.said([(kind, text.removesuffix(" /15-9"))])
        self.find()

    def floor(self) -> None:
        """Two ask for the floor; the next one gets it with one key, and is named in what is typed then."""
        evening, hands, run = self.evening, self.hands, self.run
        with run.doing("Two people ask for the floor"):
            for name in ("noor", "jos"):
                hands.type(f"@{name}")
                hands.ctrl(Key.Key_Return)
        with run.doing("The next one gets the floor"):
            hands.press(Key.Key_F8)
        self.clock.pass_time(minutes=2)
        words = "Wie geen internet heeft, bereik je aan de deur."
        with run.doing("What is said by who has the floor", words):
            hands.type(words)
            hands.enter()
        assert self.said([(EntryKind.STATEMENT, words)])[0].speaker == "Noor Verhelst"
        more = "Aanbellen werkt altijd."
        with run.doing("More by the same person", more):
            hands.type(f"@noor {more}")
            hands.enter()
        with run.doing("The next one, and the end of the turn"):
            hands.press(Key.Key_F8)
            hands.press(Key.Key_F8)
        turns = evening.services.turns.of(evening.id)
        assert [turn.name for turn in turns if turn.ended_at] == ["Noor Verhelst", "Jos Van den Abeele"]

    def find(self) -> None:
        hands, find_bar = self.hands, self.live_tab().find_bar
        with self.run.doing("Find in the stream", "bewijs"):
            hands.ctrl(Key.Key_F)
            hands.type("bewijs")
            hands.enter()
        found = self.live_tab().stream.current_entry()
        assert found is not None
        assert found.text == "Wij vragen nooit een bewijs."
        with self.run.doing("Only the questions, and everything again"):
            hands.tab_to(find_bar.kind)
            hands.type("Q")
            assert find_bar.chosen().kind is EntryKind.QUESTION
            hands.press(Key.Key_Escape)

    def close(self) -> None:
        """Of three nobody said whether they came: one key makes them absent."""
        evening, hands = self.evening, self.hands
        with self.run.doing("Close the evening"):
            hands.do_by_name("Close the evening")
        assert evening.activity.state is ActivityState.HELD
        with self.run.doing("Whoever is undecided was absent"):
            hands.enter()
        assert evening.counts.undecided == 0
        assert evening.status("Els Dhondt") is ABSENT

    def write_minutes(self) -> None:
        evening, hands, run = self.evening, self.hands, self.run
        minutes = evening.services.minutes
        with run.doing("To the minutes"):
            hands.ctrl(Key.Key_Tab)
            hands.ctrl(Key.Key_Tab)
        assert not any("koude zaal" in text for text in self.written())
        with run.doing("Other words for a passage", " En wij ook."):
            self.go_to("Wij vragen nooit een bewijs.")
            hands.enter()
            hands.press(Key.Key_End)
            hands.type(" En wij ook.")
            hands.enter()
        ours = "“Wij vragen nooit een bewijs.” En wij ook."
        assert ours in self.written()
        with run.doing("A passage goes up, and back to its place"):
            hands.press(Key.Key_Up, Qt.KeyboardModifier.AltModifier)
            moved = self.written()
            hands.press(Key.Key_Home, Qt.KeyboardModifier.AltModifier)
        assert moved != self.written()
        assert sorted(moved) == sorted(self.written())
        with run.doing("A passage merged with the one above"):
            self.go_to("Aanbellen werkt altijd.")
            hands.ctrl(Key.Key_J)
        assert self.parts_of("Wie geen internet heeft") == 2
        with run.doing("A passage left out"):
            self.go_to(WELCOME)
            hands.press(Key.Key_Delete)
        assert not any(WELCOME in text for text in self.written())
        with run.doing("Who speaks is named by the organisation"):
            hands.tab_to(self.minutes_tab().side.naming.named)
            hands.press(Key.Key_Down)
        assert evening.activity.named_as is NamedAs.ORGANISATION
        with run.doing("Send for review"):
            hands.do_by_name("Send for review")
        assert minutes.of(evening.id).status is MinutesStatus.FOR_REVIEW
        self.remark()
        with run.doing("Approve"):
            hands.do_by_name("Approve")
        assert minutes.of(evening.id).status is MinutesStatus.APPROVED

    def remark(self) -> None:
        evening, hands, run = self.evening, self.hands, self.run
        with run.doing("A remark of a reviewer", "Klopt maart?"):
            self.go_to("we starten in maart")
            hands.ctrl(Key.Key_M)
            hands.type("Klopt maart?")
            hands.ctrl(Key.Key_Return)
        with run.doing("The remark is resolved"):
            hands.press(Key.Key_F3)
            hands.press(Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
            hands.press(Key.Key_Space)
        assert [one.resolved_at is not None for one in evening.services.remarks.of(evening.id)] == [True]

    def send(self) -> None:
        with self.run.doing("A draft with the minutes to everybody present"):
            self.hands.do_by_name("Send the minutes")
            self.hands.enter()
        letter = message_from_bytes(self.letters[-1].read_bytes())
        assert "noor@voorbeeld.example" in letter["Bcc"]
        assert [part.get_content_type() for part in letter.walk()].count("application/pdf") == 1

    def follow_up(self) -> None:
        evening, hands, run = self.evening, self.hands, self.run
        with run.doing("A task done"):
            hands.ctrl(Key.Key_Tab)
            tasks = shown_in(hands.window, TaskList)
            hands.tab_to(next(iter(tasks.lines.values())).done, back=True)
            hands.press(Key.Key_Space)
        assert [task.done for task in evening.services.tasks.of_activity(evening.id)] == [True]
        with run.doing("From the follow-up to the signal"):
            hands.tab_to(shown_in(hands.window, RowButton), back=True)
            hands.enter()
        record = shown_in(hands.window, SignalRecord)
        with run.doing("What was done about it", step := "De schepen gebeld"):
            hands.tab_to(record.follow_ups.line)
            hands.type(step)
            hands.enter()
        (signal,) = evening.services.policy_signals.rows(SignalFilter())
        assert [one.text for one in evening.services.policy_signals.follow_ups(signal.id)] == [step]
        with run.doing("A letter to who raised it and who was there"):
            hands.do_by_name("Report back")
            hands.tab_to(dialog_shown(TellingDialog).mail)
            hands.press(Key.Key_Space)
        assert "jos@voorbeeld.example" in message_from_bytes(self.letters[-1].read_bytes())["Bcc"]
        told = [one.name for one in evening.services.reporting_back.of(signal.id) if one.told_at]
        assert sorted(told) == ["Jos Van den Abeele", "Noor Verhelst"]

    def evaluate(self) -> None:
        evening, hands, run = self.evening, self.hands, self.run
        answers = ("80 9 fijne sfeer", "70 8 te weinig tijd", "90 10 graag nog eens")
        with run.doing("Back to the activity, and to Evaluation"):
            hands.press(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
            hands.ctrl(Key.Key_Tab)
        with run.doing("Three answers", *answers):
            for answer in answers:
                hands.type(answer)
                hands.enter()
        assert evening.services.evaluations.figures(evening.id).answers == 3

    def go_to(self, words: str) -> None:
        """With the arrows to the passage with these words."""
        paper = self.minutes_tab().paper
        if QApplication.focusWidget() is not paper:
            self.hands.tab_to(paper)
        rows = [one.text for one in self.minutes_tab().model.passages()]
        wanted = next(row for row, text in enumerate(rows) if words in text)
        while (row := paper.currentIndex().row()) != wanted:
            self.hands.press(Key.Key_Down if row < wanted else Key.Key_Up)

    def parts_of(self, words: str) -> int:
        """How many blocks stand together in the passage with these words."""
        passages = self.minutes_tab().model.passages()
        return next(len(one.parts) for one in passages if words in one.text)

    def written(self) -> list[str]:
        return [block.text for block in self.evening.services.minutes.of(self.evening.id).blocks]

    def live_tab(self) -> LiveTab:
        return shown_in(self.hands.window, LiveTab)

    def minutes_tab(self) -> MinutesTab:
        return shown_in(self.hands.window, MinutesTab)

    def said(self, expected: list[tuple[EntryKind, str]]) -> list[Entry]:
        """The last entries are these."""
        last = self.evening.services.entries.of(self.evening.id)[-len(expected) :]
        assert [(one.kind, one.text) for one in last] == expected
        return last


def test_an_evening_by_keyboard_alone(
    services: Services, open_main_window: Callable[[], MainWindow], clock: FakeClock, letters: list[Path]
) -> None:
    services.text_blocks.add("wel", WELCOME)
    evening = prepare(services)
    told = ByKeyboard(evening, Hands(open_main_window()), clock, letters)
    told.check_in()
    told.from_paper()
    told.live()
    told.close()
    told.write_minutes()
    told.send()
    told.follow_up()
    told.evaluate()
    told.run.record("By keyboard")
