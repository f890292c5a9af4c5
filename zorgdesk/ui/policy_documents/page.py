"""The library of policy documents that signals refer to."""

from PySide6.QtCore import QCoreApplication, Qt

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.policy_signals import PolicyDocument, PolicyDocumentFilter
from zorgdesk.ui.deleting import Deletable, delete_selected
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.policy_documents.record import PolicyDocumentRecord
from zorgdesk.ui.record_list import RecordList
from zorgdesk.ui.register_page import RegisterPage
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.table_models import Column, Kind


class PolicyDocumentsPage(RegisterPage):
    """Opened from the signals: what is named there stands here, once."""

    name = "policy_documents"
    noun = Noun.POLICY_DOCUMENTS
    nouns = (Noun.POLICY_DOCUMENTS, Noun.POLICY_REFERENCES, Noun.POLICY_SIGNALS)

    def __init__(self, context: PageContext) -> None:
        say = QCoreApplication.translate
        empty = EmptyState(
            "document",
            say("policy_documents", "No policy documents yet"),
            say("policy_documents", "Decrees, notes and plans that signals refer to stand here."),
            say("policy_documents", "New policy document"),
        )
        listed = RecordList(
            context,
            _columns(),
            context.services.policy_documents,
            PolicyDocumentFilter(),
            ("title", False),
            empty,
        )
        words = (
            say("policy_documents", "Search policy documents"),
            say("policy_documents", "New policy document"),
            say("policy_documents", "Choose a document on the left"),
        )
        title = say("policy_documents", "Policy documents")
        super().__init__(context, title, listed, PolicyDocumentRecord(context), [], words)

    def filtered(self) -> PolicyDocumentFilter:
        return PolicyDocumentFilter(self.search.edit.text())

    def source(self) -> Deletable:
        return self.context.services.policy_documents

    def _delete_selected(self) -> None:
        delete_selected(self.context, self.list.table, self.source(), self.noun, "title")

    def add(self, name: str) -> tuple[int, Changes]:
        """The name gets a number while another new document still has it."""
        library = self.context.services.policy_documents
        same = library.count(PolicyDocumentFilter(name))
        return library.add(f"{name} {same + 1}" if same else name)


def _columns() -> list[Column]:
    say, right = QCoreApplication.translate, Qt.AlignmentFlag.AlignRight

    def year(document: PolicyDocument) -> str:
        return str(document.year or "")

    return [
        Column("title", say("policy_documents", "Title"), 0, Kind.STRONG),
        Column("publisher", say("policy_documents", "Publisher"), 190),
        Column("year", say("policy_documents", "Year"), 80, Kind.QUIET, value=year),
        Column("references", say("policy_documents", "Policy links"), 120, Kind.NUMBER, right),
    ]
