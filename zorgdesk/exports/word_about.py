"""What a Word document says about itself."""

from datetime import UTC, datetime

from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from zorgdesk.domain.documents import Document
from zorgdesk.exports.wording import wording


def describe(word: WordDocument, document: Document) -> None:
    """Say what it is and in which language, where programs look for it."""
    tag = wording(document.language).tag
    about = word.core_properties
    about.title = document.title[:255]  # no property may be longer
    about.author = document.organisation[:255]
    about.language = tag
    about.created = about.modified = datetime.now(UTC)
    for language in word.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), tag)
