"""What is pasted, as plain text: nothing of its styles and pictures, and nothing is fetched."""

import re

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextDocumentFragment

_LINE_ENDS = re.compile("\r\n|[\r\v\f\u2028\u2029]")
_NOT_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffc]")  # a picture leaves an object sign behind


def pasted_text(source: QMimeData) -> str:
    """The words of what is pasted, in lines."""
    text = source.text() or QTextDocumentFragment.fromHtml(source.html()).toPlainText()
    return _NOT_TEXT.sub("", _LINE_ENDS.sub("\n", text))
