"""How one entry is laid out and painted: time, kind, speaker and words, to be read from three metres."""

from collections import OrderedDict
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
        self._texts: OrderedDict[Entry, RowText] = OrderedDict()
        self._bold = app_font(LIVE_SIZE, bold=True)
        self._font = app_font(LIVE_SIZE)
        self._theme = ""
        self.columns = self._columns(px(800))

    def fit(self, width: int) -> bool:
        """Take a width, and the font and colours of this moment; False when all are as they were."""
        font, theme = app_font(LIVE_SIZE), current_theme().name
        if (width, font, theme) == (self.columns.width, self._font, self._theme):
            return False
        self._font, self._bold, self._theme = font, app_font(LIVE_SIZE, bold=True), theme
        self.columns = self._columns(width)
        self._texts.clear()
        return True

    def heading_height(self) -> int:
        return self.columns.line + px(20)

    def guess(self, entry: Entry) -> int:
        """About how high a row will be, without breaking its text in lines."""
        letters = len(entry.text) + len(self._saying.who(entry)) + 3
        room = max(self._words_width(entry), 1)
        lines = -(-letters * QFontMetrics(self._font).averageCharWidth() // room) + entry.text.count("\n")
        return self._height(max(lines, 1) * self.columns.line)

    def height(self, entry: Entry) -> int:
        """How high a row is, its heading not counted."""
        return self._height(self.text(entry).height)

    def words_rect(self, entry: Entry, row: QRect) -> QRect:
        """Where the words stand: an editor for them goes there."""
        top = row.top() + px(10) + (self.columns.line if self.columns.stacked else 0)
        left = row.left() + self._words_left(entry)
        return QRect(left, top, self._words_width(entry), row.bottom() - top - px(9))

    def text(self, entry: Entry) -> RowText:
        """The words in lines; the last few hundred are kept."""
        found = self._texts.get(entry)
        if found is None:
            found = self._texts[entry] = self._lay_out(entry)
            if len(self._texts) > _KEPT:
                self._texts.popitem(last=False)
        return found

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

    def _columns(self, width: int) -> Columns:
        plain, bold = QFontMetrics(self._font), QFontMetrics(self._bold)
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
        return self.columns.width - self._words_left(entry) - px(36)  # the button of the row

    def _lay_out(self, entry: Entry) -> RowText:
        who, themes = self._saying.who(entry), self._saying.themes(entry)
        name = f"{who}{_HIDDEN_NAME if entry.anonymous else ''}"
        said = entry.text.replace("\n", _LINE)
        text = f"{name} — {said}" if who else said
        layout = QTextLayout(f"{text}  {themes}" if themes else text, self._font)
        layout.setTextOption(_wrapping())
        layout.setFormats(self._formats(len(who), len(text), len(themes)))
        layout.setCacheEnabled(True)
        height = self._break(layout, self._words_width(entry))
        icon_at = None
        if entry.anonymous:
            line = layout.lineForTextPosition(len(who))
            icon_at = QPointF(_x_of(layout, len(who)) + px(5), line.y())
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

    def _formats(self, who: int, text: int, themes: int) -> list[QTextLayout.FormatRange]:
        bold, quiet = QTextCharFormat(), QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        quiet.setForeground(current_theme().quiet)
        return [_range(0, who, bold), _range(text, themes + 2 if themes else 0, quiet)]


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
