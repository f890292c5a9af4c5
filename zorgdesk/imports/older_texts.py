"""How much text the cells of an .xls come to: they point to texts that are kept once, as in an .xlsx.

The records are those of [MS-XLS]: SST (2.4.265) with what continues it (2.4.58), and LabelSst (2.4.149).
"""

from collections.abc import Iterator, Sequence

from zorgdesk.errors import ZorgdeskError

_TEXTS, _CONTINUED, _CELL = 0x00FC, 0x003C, 0x00FD
_COUNTS = 8
"""Bytes before the first text: two numbers, which may be a lie."""
_WIDE, _MORE, _STYLED = 1, 4, 8


class OlderTexts:
    """Watches the records of a workbook go by, at most `most` letters in all cells together."""

    def __init__(self, most: int) -> None:
        self._room = most
        self._pieces: list[bytes] = []
        self._lengths: list[int] = []

    def take(self, kind: int, content: bytes) -> None:
        """The next record. Raises ZorgdeskError: too_large, not_a_list."""
        if kind == _TEXTS:
            if self._pieces or self._lengths:  # only one of the two would count
                raise ZorgdeskError("not_a_list")
            self._pieces = [content[_COUNTS:]]
        elif kind == _CONTINUED and self._pieces:
            self._pieces.append(content)
        elif self._pieces:
            self._lengths = list(_lengths(self._pieces))
            self._pieces = []
        if kind == _CELL:
            self._use(int.from_bytes(content[6:10], "little"))

    def _use(self, place: int) -> None:
        self._room -= self._lengths[place] if place < len(self._lengths) else 0
        if self._room < 0:
            raise ZorgdeskError("too_large")


def _lengths(pieces: Sequence[bytes]) -> Iterator[int]:
    """The letters of each text. They may go on in the next piece, which begins with how wide they are."""
    texts = _Pieces(pieces)
    while texts.go_on():
        letters, flags = texts.number(2), texts.number(1)
        behind = 4 * texts.number(2) if flags & _STYLED else 0
        behind += texts.number(4) if flags & _MORE else 0
        yield letters
        while letters := letters - texts.skip_letters(letters, 2 if flags & _WIDE else 1):
            texts.next_piece()
            flags = texts.number(1)
        texts.skip(behind)


class _Pieces:
    """Reads on from piece to piece."""

    def __init__(self, pieces: Sequence[bytes]) -> None:
        self._following = iter(pieces)
        self._piece, self._at = b"", 0

    def go_on(self) -> bool:
        """Whether anything is left."""
        while self._at >= len(self._piece):
            piece = next(self._following, None)
            if piece is None:
                return False
            self._piece, self._at = piece, 0
        return True

    def next_piece(self) -> None:
        """Leave what is left of this piece. Raises ZorgdeskError not_a_list at the end, as `number` does."""
        self._at = len(self._piece)
        if not self.go_on():
            raise ZorgdeskError("not_a_list")

    def number(self, size: int) -> int:
        """The next number of so many bytes, which is never spread over two pieces."""
        self._at += size
        if self._at > len(self._piece):
            raise ZorgdeskError("not_a_list")
        return int.from_bytes(self._piece[self._at - size : self._at], "little")

    def skip_letters(self, letters: int, width: int) -> int:
        """Pass over as many of these letters as this piece holds, and tell how many."""
        passed = min(letters, (len(self._piece) - self._at) // width)
        self._at += passed * width
        return passed

    def skip(self, size: int) -> None:
        """Pass over so many bytes, wherever they stand."""
        while size > len(self._piece) - self._at:
            size -= len(self._piece) - self._at
            self.next_piece()
        self._at += size
