"""What a speaker needs: projector, transport, fee, consent to be recorded, anything else."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from zorgdesk.domain.activities import Contribution
from zorgdesk.domain.money import cents_of, euros
from zorgdesk.ui.stored_fields import StoredFields
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.text_line import TextLine


class Needs(QWidget):
    """Each field is stored when it is left."""

    stored = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Contribution | None = None
        self.projector = QCheckBox(self.tr("Needs a projector"))
        self.transport = TextLine(self.tr("by train, from Ghent…"))
        self.fee = TextLine("0,00")
        self.consent = Choice(
            [(None, self.tr("not asked yet")), (True, self.tr("agrees")), (False, self.tr("does not agree"))]
        )
        self.other = TextLine()
        self.form = Form(columns=2, column_width=150)
        self._fields = StoredFields(self.stored.emit)
        self._fields.text("transport", self.transport)
        self._fields.choice("recording_consent", self.consent)
        self._fields.text("needs", self.other)
        self.fee.left.connect(self._store_fee)
        self.projector.toggled.connect(self._store_projector)
        self._build()

    def show_contribution(self, contribution: Contribution) -> None:
        """Show what is stored; a field in which the person is typing keeps what was typed."""
        self._shown = contribution
        self.projector.setChecked(contribution.projector)
        self.fee.show_text("" if contribution.fee_cents is None else euros(contribution.fee_cents))
        names = ("transport", "recording_consent", "needs")
        self._fields.show({name: getattr(contribution, name) for name in names})

    def commit(self) -> None:
        """Store what is typed and not yet left."""
        self._fields.commit()
        self.fee.commit()

    def _store_projector(self, wanted: bool) -> None:
        if self._shown is not None and wanted != self._shown.projector:
            self.stored.emit("projector", wanted)

    def _store_fee(self, text: str) -> None:
        """What is no amount stays where it was typed, with why."""
        try:
            cents = cents_of(text)
        except ValueError:
            self.form.set_error(self.fee, self.tr("An amount is written as 150 or 150,50."))
            return
        self.form.set_error(self.fee)
        self.stored.emit("fee_cents", cents)

    def _build(self) -> None:
        self.form.add(self.tr("Transport"), self.transport, wide=True)
        self.form.add(self.tr("Fee in euro"), self.fee)
        self.form.add(self.tr("Being recorded"), self.consent)
        self.form.add(self.tr("Needs also"), self.other, wide=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(4), px(8), px(8))
        column.setSpacing(px(12))
        column.addWidget(self.projector)
        column.addWidget(self.form)


def needs_words(contribution: Contribution) -> str:
    """What is needed in one line: "projector · by train · € 150 · may be recorded"."""
    say, consent = QCoreApplication.translate, contribution.recording_consent
    fee = contribution.fee_cents
    words = [
        say("Needs", "projector") if contribution.projector else "",
        contribution.transport,
        f"€ {euros(fee)}" if fee else "",
        contribution.needs,
        say("Needs", "may be recorded") if consent else "",
        say("Needs", "not recorded") if consent is False else "",
    ]
    return " · ".join(word for word in words if word)
