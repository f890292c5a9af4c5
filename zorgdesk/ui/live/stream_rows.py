"""How one entry is laid out and painted: time, kind, speaker and words, to be read from three metres."""

import re
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from zorgdesk.domain.entries import Entry, EntryKind
from zorgdesk.ui.icons import paint_icon
from zorgdesk.ui.live.saying import Saying, is_private
from zorgdesk.ui.theme import Theme, app_font, current_theme, px

LIVE_SIZE = 1.25
"""Of everything that must be read across the room: 14 points and up."""
_KEPT = 400
_BUTTON, _CLIP = 36, 52
"""Pixels at 100 % at the end of a row for its button, and before that for the paperclip with its number."""
_HIDDEN_NAME = "\u2003\u2002"  # room for the icon behind a name that is not shown
_LINE = "\u2028"


@dataclass(frozen=True)
class Columns:
    """Where things stand in a row, from its left edge. Without room for two columns the words go below."""

    width: int
    icon: int
    kind: int
    words: int
    line: int
    stacked: bool


@dataclass(frozen=True)
class RowText:
    """The words of an entry, broken in lines for one width."""

    layout: QTextLayout
    height: int
    icon_at: QPointF | None


class StreamRows:
    """Knows rows by entry; asks nothing of a view, so it can measure before anything is shown."""

    def __init__(self, saying: Saying) -> None:
        self._saying = saying
        self._texts: OrderedDict[int, tuple[Entry, RowText]] = OrderedDict()
        self._heights: dict[int, int] = {}
        """By the id of an entry: what was measured last, or guessed. Near the eye it is measured again."""
        self._words: dict[int, tuple[Entry, str]] = {}
        self._marks: re.Pattern[str] | None = None
        self._bold = app_font(LIVE_SIZE, bold=True)
        self._font = app_font(LIVE_SIZE)
        self._theme = ""
        self._files: Mapping[int, int] = {}
        """How many files an entry has, by its id."""
        self._letter = 1
        self.columns = self._columns(px(800))

    def fit(self, width: int) -> bool:
        """Take a width, and the font and colours of this moment; False when all are as they were."""
        font, theme = app_font(LIVE_SIZE), current_theme().name
        if (width, font, theme) == (self.columns.width, self._font, self._theme):
            return False
        self._font, self._bold, self._theme = font, app_font(LIVE_SIZE, bold=True), theme
        self.columns = self._columns(width)
        self._texts.clear()
        self._heights.clear()
        return True

    def mark(self, found: re.Pattern[str] | None) -> None:
        """Show in the words what is looked for; the lines are broken as before."""
        if found != self._marks:
            self._marks = found
            self._texts.clear()

    def set_files(self, counts: Mapping[int, int]) -> bool:
        """Show so many files with each entry; False when all are as they were."""
        if counts == self._files:
            return False
        self._files = counts
        self._texts.clear()
        self._heights.clear()
        return True

    def clip_rect(self, entry: Entry, row: QRect) -> QRect | None:
        """Where the paperclip of an entry stands, None when it has no files."""
        if entry.id not in self._files:
            return None
        left = row.left() + self.columns.width - px(_BUTTON + _CLIP)
        return QRect(left, row.top() + px(10), px(_CLIP), self.columns.line)

    def heading_height(self) -> int:
        return self.columns.line + px(20)

    def guesses(self, entries: Sequence[Entry]) -> list[int]:
        """About how high these rows will be, or exactly, as far as that is known from before."""
        known = self._heights
        return [known.get(entry.id) or self._guess(entry) for entry in entries]

    def height(self, entry: Entry) -> int:
        """How high a row is, its heading not counted."""
        found = self._heights[entry.id] = self._height(self.text(entry).height)
        return found

    def words(self, entry: Entry) -> str:
        """All that can be read of who said what, as it is shown; put together once for each entry."""
        found = self._words.get(entry.id)
        if found is None or found[0] is not entry:
            found = self._words[entry.id] = (entry, self._put_together(entry))
        return found[1]

    def _put_together(self, entry: Entry) -> str:
        who, themes = self._saying.who(entry), self._saying.themes(entry)
        name = f"{who}{_HIDDEN_NAME if entry.anonymous else ''}"
        said = entry.text.replace("\n", _LINE)
        text = f"{name} — {said}" if who else said
        return f"{text}  {themes}" if themes else text

    def words_rect(self, entry: Entry, row: QRect) -> QRect:
        """Where the words stand: an editor for them goes there."""
        top = row.top() + px(10) + (self.columns.line if self.columns.stacked else 0)
        left = row.left() + self._words_left(entry)
        return QRect(left, top, self._words_width(entry), row.bottom() - top - px(9))

    def text(self, entry: Entry) -> RowText:
        """The words in lines; the last few hundred are kept."""
        found = self._texts.get(entry.id)
        if found is None or found[0] is not entry:
            found = self._texts[entry.id] = (entry, self._lay_out(entry))
            if len(self._texts) > _KEPT:
                self._texts.popitem(last=False)
        return found[1]

    def paint(self, painter: QPainter, row: QRect, entry: Entry, editing: bool = False) -> None:
        """Draw an entry in its row, without heading and band."""
        theme, columns = current_theme(), self.columns
        left, top = row.left() + _indent(entry), row.top() + px(10)
        first = QRectF(left, top, columns.words, columns.line)
        painter.setFont(self._font)
        painter.setPen(theme.quiet)
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, self._saying.time(entry))
        tone = self._saying.tone(entry)
        colour = theme.quiet if tone == "neutral" else theme.colour(tone)
        box = QRectF(left + columns.icon, top + (columns.line - px(20)) / 2, px(20), px(20))
        paint_icon(painter, box, self._saying.kind_icon(entry), colour)
        painter.setFont(self._bold)
        painter.setPen(colour)
        kind = first.adjusted(columns.kind, 0, row.width(), 0)
        painter.drawText(kind, Qt.AlignmentFlag.AlignVCenter, self._saying.kind(entry))
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, theme.line)
        if not editing:
            self._paint_words(painter, row, entry, theme)
        self._paint_clip(painter, row, entry, theme)

    def paint_heading(self, painter: QPainter, row: QRect, item_id: int | None) -> None:
        """Draw the name of the part that begins here."""
        theme = current_theme()
        painter.setFont(self._font)
        painter.setPen(theme.quiet)
        inside = row.adjusted(0, 0, 0, -px(6))
        title = QFontMetrics(self._font).elidedText(
            self._saying.part(item_id), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, title)
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, theme.line)

    def _paint_words(self, painter: QPainter, row: QRect, entry: Entry, theme: Theme) -> None:
        words, place = self.text(entry), self.words_rect(entry, row).topLeft()
        painter.setPen(theme.quiet if is_private(entry) else theme.text)
        words.layout.draw(painter, QPointF(place))
        if words.icon_at is not None:
            side = px(18)
            corner = QPointF(place) + words.icon_at
            box = QRectF(corner.x(), corner.y() + (self.columns.line - side) / 2, side, side)
            paint_icon(painter, box, "person-off", theme.text)

    def _paint_clip(self, painter: QPainter, row: QRect, entry: Entry, theme: Theme) -> None:
        place = self.clip_rect(entry, row)
        if place is None:
            return
        side = px(20)
        top = place.top() + (place.height() - side) / 2
        paint_icon(painter, QRectF(place.left() + px(4), top, side, side), "attachment", theme.accent)
        painter.setFont(self._font)
        painter.setPen(theme.accent)
        number = place.adjusted(px(28), 0, 0, 0)
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(self._files[entry.id]))

    def _columns(self, width: int) -> Columns:
        plain, bold = QFontMetrics(self._font), QFontMetrics(self._bold)
        self._letter = plain.averageCharWidth()
        icon = plain.horizontalAdvance("00:00") + px(22)
        kind = icon + px(27)
        words = kind + max(bold.horizontalAdvance(word) for word in self._saying.kinds()) + px(27)
        line = max(plain.height(), bold.height())
        return Columns(width, icon, kind, words, line, stacked=width - words < px(340))

    def _height(self, words: int) -> int:
        return words + 2 * px(10) + 1 + (self.columns.line if self.columns.stacked else 0)

    def _words_left(self, entry: Entry) -> int:
        return _indent(entry) + (0 if self.columns.stacked else self.columns.words)

    def _words_width(self, entry: Entry) -> int:
        clip = _CLIP if entry.id in self._files else 0
        return self.columns.width - self._words_left(entry) - px(_BUTTON + clip)

    def _guess(self, entry: Entry) -> int:
        """Without breaking its text in lines."""
        letters = len(entry.text) + len(self._saying.who(entry)) + 3
        room = max(self._words_width(entry), 1)
        lines = -(-letters * self._letter // room) + entry.text.count("\n")
        guessed = self._heights[entry.id] = self._height(max(lines, 1) * self.columns.line)
        return guessed

    def _lay_out(self, entry: Entry) -> RowText:
        words, who = self.words(entry), len(self._saying.who(entry))
        layout = QTextLayout(words, self._font)
        layout.setTextOption(_wrapping())
        layout.setFormats(self._formats(words, who, len(self._saying.themes(entry))))
        layout.setCacheEnabled(True)
        height = self._break(layout, self._words_width(entry))
        icon_at = None
        if entry.anonymous:
            line = layout.lineForTextPosition(who)
            icon_at = QPointF(_x_of(layout, who) + px(5), line.y())
        return RowText(layout, height, icon_at)

    def _break(self, layout: QTextLayout, width: int) -> int:
        layout.beginLayout()
        height = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, px(80)))
            line.setPosition(QPointF(0, height))
            height += self.columns.line
        layout.endLayout()
        return height

    def _formats(self, words: str, who: int, themes: int) -> list[QTextLayout.FormatRange]:
        theme = current_theme()
        bold, quiet, mark = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        quiet.setForeground(theme.quiet)
        mark.setForeground(theme.on_accent)
        mark.setBackground(theme.accent)
        found = self._marks.finditer(words) if self._marks else ()
        behind = themes + 2 if themes else 0
        return [
            _range(0, who, bold),
            _range(len(words) - behind, behind, quiet),
            *(_range(match.start(), match.end() - match.start(), mark) for match in found),
        ]


def _range(start: int, length: int, shape: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, shape
    return made


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _x_of(layout: QTextLayout, position: int) -> float:
    found: Any = layout.lineForTextPosition(position).cursorToX(position)
    return float(found[0] if isinstance(found, tuple | list) else found)


def _indent(entry: Entry) -> int:
    return px(42) if entry.kind is EntryKind.REACTION or entry.reply_to_id is not None else 0
