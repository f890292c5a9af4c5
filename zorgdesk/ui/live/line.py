"""The line at the bottom: what is typed, and in chips how it is understood."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.lists import ListName, ListValue
from zorgdesk.domain.text_blocks import TextBlock, block_called, block_word
from zorgdesk.domain.typed_line import SIGNS, TypedLine, late_sign, lead_end, parse, sign_end
from zorgdesk.domain.voices import Voice
from zorgdesk.ui.live.completion import Offer, offer
from zorgdesk.ui.live.line_edit import LineEdit
from zorgdesk.ui.live.pill import Pill
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import BadgeContent
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.flow_layout import FlowLayout
from zorgdesk.ui.widgets.search_combo import KEY_ROLE, SuggestionList

_TAKE = (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BESIDE = 0.55  # of the width, at most, for chips beside the text
_SIGN_OF = {kind: sign for sign, kind in SIGNS.items()}


class LiveLine(QFrame):
    """Emits `entered(text)`; the text stays until `stored` says it is in the store, and keeps who types."""

    entered = Signal(str)
    changed = Signal()
    left = Signal()
    """The keyboard went elsewhere: what is typed is best kept now."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._voices: Sequence[Voice] = ()
        self._themes: Sequence[ListValue] = ()
        self._blocks: Sequence[TextBlock] = ()
        self._offer: Offer | None = None
        self._next_pick = ""
        self.edit = LineEdit(self)
        self.note = button(self.tr("Note it"), clicked=self._enter)
        self.popup = SuggestionList(self, widest=520)
        self._chips = QWidget(self)
        self._row = FlowLayout(self._chips, spacing=px(8))
        self._pills: list[Pill] = []
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.setProperty("focused", False)
        self.setFocusProxy(self.edit)
        self._build()
        self._connect()
        self._understand()

    def text(self) -> str:
        return self.edit.toPlainText()

    def unstored(self) -> str:
        """What is not on its way to the store: what was typed after Enter, or all of it."""
        return self.edit.waiting() if self.edit.held else self.text()

    def start_anew(self) -> None:
        """Empty the line, for another activity; what waited is forgotten."""
        self.edit.drop_waiting()
        self.edit.clear()
        self._next_pick = ""

    def set_text(self, text: str) -> None:
        """Replace all that is typed; the cursor goes to its end."""
        self.edit.setPlainText(text)
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)

    def learn(
        self, voices: Sequence[Voice], themes: Sequence[ListValue], blocks: Sequence[TextBlock] = ()
    ) -> None:
        """Who can be named, the themes there are, and the texts that stand on a short word."""
        self._voices, self._themes, self._blocks = voices, themes, blocks
        self._understand()

    def understood(self) -> TypedLine:
        """What the text means now."""
        return self._parsed(self.text())

    def chips(self) -> list[BadgeContent]:
        return [pill.content() for pill in self._pills]

    def stored(self) -> None:
        """The text is in the store: empty the line and go on with what was typed meanwhile."""
        if not self.edit.held:
            return
        self.edit.clear()
        if self._next_pick:
            self.edit.insertPlainText(self._next_pick)
            self._next_pick = ""
        self.edit.release()

    def refused(self) -> None:
        """The text could not be stored: it stays, and what was typed meanwhile comes on a new line."""
        meanwhile = self.edit.drop_waiting()
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)
        if meanwhile.strip():
            self.edit.insertPlainText(f"\n{meanwhile}")

    def picked(self) -> TypedLine | None:
        """Who is named in a line without words, also by what is highlighted in the list; or else None."""
        if self.popup.isVisible():
            self._take()
        found = self._parsed(f"{self.text()} x")
        named = found.voice or found.organisation or found.new_speaker or found.new_organisation
        return found if named and found.text == "x" else None

    def speak_as(self, voice: Voice, anonymous: bool = False) -> None:
        """What is typed next is said by them: put in a line without words now, or else in the next one."""
        pick = _pick(voice, anonymous)
        if self.edit.held or self.understood().text:
            self._next_pick = pick
            return
        text = self.text()
        end = sign_end(text)
        self.edit.replace(end, len(text), pick)
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)

    def speak_no_more(self, voice: Voice) -> None:
        """Their turn is over: what is typed next is not said by them, unless words stand there already."""
        picks, text = (_pick(voice, False), _pick(voice, True)), self.text()
        if self._next_pick in picks:
            self._next_pick = ""
        if text[sign_end(text) :] in picks:
            self.edit.replace(sign_end(text), len(text), "")

    def set_sign(self, kind: EntryKind) -> None:
        """Say what kind the line is, as if its sign were typed."""
        text, sign = self.text(), _SIGN_OF.get(kind, "")
        bare = text.lstrip()
        start = len(text) - len(bare)
        had = 1 if bare[:1] in SIGNS and lead_end(text, self._voices) else 0
        rest = bare[had:]
        end = start + had + (len(rest) - len(rest.lstrip()))
        if late := late_sign(text, self._voices):
            self.edit.replace(*late, "")
        self.edit.replace(0, end, f"{sign} " if sign else "")
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)
        self.edit.setFocus()

    def type_sign(self, sign: str) -> None:
        """Type @ or # where the cursor is, apart from the word before."""
        at = self.edit.textCursor().position()
        apart = " " if at and not self.text()[at - 1].isspace() else ""
        self.edit.setFocus()
        self.edit.insertPlainText(f"{apart}{sign}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            inside = event.type() == QEvent.Type.FocusIn
            self.setProperty("focused", inside)
            self.style().polish(self)
            if not inside:
                self.popup.hide()
                self.left.emit()
        return super().eventFilter(watched, event)

    def _parsed(self, text: str) -> TypedLine:
        return parse(text, voices=self._voices, themes=self._themes, today=self._context.today())

    def _enter(self) -> None:
        if self.understood().text:
            self.edit.hold()
            self.entered.emit(self.text())

    def _edited(self) -> None:
        self._understand()
        self._suggest()
        self.changed.emit()

    def _understand(self) -> None:
        """Show in chips what the line means; a kind alone is known before the first word."""
        text = self.text()
        end = lead_end(text, self._voices)
        found = self._parsed(text if text[end:].strip() else f"{text}x")
        self.edit.hide_lead(end)
        self.note.setEnabled(bool(self._parsed(text).text))
        self._show_chips(self._contents(found))

    def _contents(self, line: TypedLine) -> list[BadgeContent]:
        labels = self._context.labels
        private = line.kind is EntryKind.NOTE
        word = self.tr("private") if private else labels.word(line.kind)
        found = [BadgeContent(word, "lock" if private else labels.icon(line.kind), labels.tone(line.kind))]
        if line.anonymous:  # the room may be looking on
            found.append(BadgeContent(self.tr("a participant"), "person-off"))
        else:
            found += [BadgeContent(voice.name) for voice in (line.voice, line.organisation) if voice]
        new = self.tr("new: {name}")
        for name, icon in ((line.new_speaker, "person-add"), (line.new_organisation, "building")):
            if name and not line.anonymous:
                found.append(BadgeContent(new.format(name=name), icon))
        if line.due:
            found.append(BadgeContent(labels.short_date(line.due), "calendar"))
        return found + [BadgeContent(f"#{labels.listed(ListName.THEME, code)}") for code in line.themes]

    def _show_chips(self, contents: list[BadgeContent]) -> None:
        if contents == self.chips():
            return
        while len(self._pills) > len(contents):
            pill = self._pills.pop()
            self._row.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        for pill, content in zip(self._pills, contents, strict=False):
            pill.set_content(content)
        for content in contents[len(self._pills) :]:
            pill = Pill(content, self._chips)
            pill.clicked.connect(partial(self._pressed, len(self._pills)))
            self._pills.append(pill)
            self._row.addWidget(pill)
            pill.show()
        self._size_chips()

    def _size_chips(self) -> None:
        """Beside the text while there is room for both, or else above it."""
        wide = sum(pill.sizeHint().width() + self._row.spacing() for pill in self._pills)
        inside = self.width() - 2 * px(18)
        words = self.edit.minimumSizeHint().width() + self.note.sizeHint().width() + 2 * px(12)
        above = wide > inside * _BESIDE or wide + words > inside
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.TopToBottom if above else directions.LeftToRight)
        self._box.setSpacing(px(4) if above else px(12))
        room = max(inside, px(120)) if above else wide
        self._chips.setMinimumWidth(px(80))
        self._chips.setMaximumWidth(room)
        self._chips.setFixedHeight(self._row.heightForWidth(room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_chips()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._size_chips()

    def _pressed(self, place: int) -> None:
        """The first chip chooses another kind; the others show again what was typed."""
        if place == 0:
            menu = self.kind_menu()
            menu.popup(self._pills[0].mapToGlobal(self._pills[0].rect().bottomLeft()))
        else:
            self.edit.setFocus()
            cursor = self.edit.textCursor()
            cursor.setPosition(max(lead_end(self.text(), self._voices) - 1, 0))
            self.edit.setTextCursor(cursor)

    def kind_menu(self) -> QMenu:
        """Every kind, for who does not type signs."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in EntryKind:
            sign = _SIGN_OF.get(kind, "")
            title = self._context.labels.word(kind)
            menu.addAction(f"{title}\t{sign}", partial(self.set_sign, kind))
        return menu

    # Suggestions

    def _suggest(self) -> None:
        cursor = self.edit.textCursor().position()
        language = self._context.labels.language
        self._offer = offer(self.text(), cursor, self._voices, self._themes, language, self._blocks)
        if self._offer is None or not self.edit.hasFocus():
            self.popup.hide()
        else:
            self.popup.fill(self._offer.suggestions)

    def _key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._expand():
            event.accept()
            return
        if not self.popup.isVisible() or self._offer is None:
            return
        if event.key() in _TAKE and not event.modifiers():
            self._take()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.popup.move_by(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.popup.hide()
        else:
            return
        event.accept()

    def _take(self) -> None:
        chosen = self.popup.currentIndex().data(KEY_ROLE)
        if self._offer is not None and isinstance(chosen, str):
            self.edit.replace(self._offer.start, self._offer.end, chosen)
        self.popup.hide()

    def _expand(self) -> bool:
        """A space behind the whole word of a text block puts its text there."""
        cursor = self.edit.textCursor().position()
        word = block_word(self.text(), cursor)
        block = block_called(word.typed, self._blocks) if word else None
        if word is None or block is None:
            return False
        self.edit.replace(word.start, cursor, f"{block.text} ")
        self.popup.hide()
        return True

    def _build(self) -> None:
        self._box.setContentsMargins(px(18), px(12), px(18), px(12))
        self._box.addWidget(self._chips, 0, Qt.AlignmentFlag.AlignTop)
        words = QHBoxLayout()
        words.setSpacing(px(12))
        words.addWidget(self.edit, 1, Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(self.note, 0, Qt.AlignmentFlag.AlignBottom)
        self._box.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.note.setToolTip(self.tr("Note it (Enter)"))
        self.note.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # one goes on typing
        self.note.setProperty("low", True)  # no higher than a chip: the line stays as high as its words
        self.edit.setPlaceholderText(self.tr("Type what is said"))
        self.edit.setAccessibleName(self.tr("Type what is said"))

    def _connect(self) -> None:
        self.edit.installEventFilter(self)
        self.edit.edited.connect(self._edited)
        self.edit.entered.connect(self._enter)
        self.edit.key_offered.connect(self._key)
        self.popup.clicked.connect(lambda _index: self._take())


def _pick(voice: Voice, anonymous: bool) -> str:
    """What is typed to name them."""
    signs = f"@{'?' if anonymous else ''}{'' if voice.is_person else '@'}"
    return f'{signs}"{voice.called}" '
