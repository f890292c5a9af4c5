"""The segment of an organisation, by which every figure is broken down: its fields follow from each other."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.lists import ListName
from zorgdesk.domain.organisations import Organisation, Scope, Stakeholder, World
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.record import FIELD_WIDTH
from zorgdesk.ui.record_parts import NOTHING, offered
from zorgdesk.ui.stored_fields import StoredFields
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.fold import Fold
from zorgdesk.ui.widgets.form import Form

_CHOICES = ("stakeholder", "recognised", "scope", "entrant", "sector", "world", "actor_group", "actor_type")


class Segment(QWidget):
    """Shows only the fields that make sense with the others; those for consultations are folded away."""

    def __init__(self, labels: Labels, fields: StoredFields) -> None:
        super().__init__()
        self._labels = labels
        self.choices = {name: Choice() for name in _CHOICES}
        for name, choice in self.choices.items():
            fields.choice(name, choice)
        self.form, self.consultations = Form(column_width=FIELD_WIDTH), Form()
        self.fold = Fold(self.tr("For consultations"), self.consultations)
        self._offer()
        self._lay_out()

    def show_segment(self, organisation: Organisation) -> None:
        """Offer and show the fields of this organisation; the values are shown by who holds the fields."""
        labels, shown = self._labels, self.form.set_field_visible
        group = organisation.actor_group
        for name, list_name, chosen, parent in (
            ("sector", ListName.SECTOR, organisation.sector, None),
            ("actor_group", ListName.ACTOR_GROUP, group, None),
            ("actor_type", ListName.ACTOR_TYPE, organisation.actor_type, group),
        ):
            self.choices[name].set_choices(offered(labels, list_name, chosen, parent))
        primary = organisation.stakeholder is Stakeholder.PRIMARY
        shown(self.choices["recognised"], primary)
        for name in ("scope", "entrant"):
            shown(self.choices[name], primary and bool(organisation.recognised))
        shown(self.choices["sector"], organisation.stakeholder is Stakeholder.SECONDARY)
        self.consultations.set_field_visible(self.choices["actor_type"], group is not None)
        if group is not None:
            self.fold.set_open(True)

    def values(self, organisation: Organisation) -> dict[str, object]:
        """The value of each field here."""
        return {name: getattr(organisation, name) for name in _CHOICES}

    def _offer(self) -> None:
        yes_no = [(None, NOTHING), (True, self.tr("yes")), (False, self.tr("no"))]
        self.choices["recognised"].set_choices(yes_no)
        self.choices["entrant"].set_choices(yes_no)
        for name, values in (("stakeholder", Stakeholder), ("scope", Scope), ("world", World)):
            words = [(value, self._labels.word(value)) for value in values]
            self.choices[name].set_choices([(None, NOTHING), *words])

    def _lay_out(self) -> None:
        choices = self.choices
        self.form.add(self.tr("Stakeholder"), choices["stakeholder"])
        self.form.add(self.tr("World"), choices["world"])
        self.form.add(self.tr("Recognised"), choices["recognised"])
        self.form.add(self.tr("Scope"), choices["scope"])
        self.form.add(self.tr("Entrant"), choices["entrant"])
        self.form.add(self.tr("Sector"), choices["sector"], wide=True)
        self.consultations.add(self.tr("Actor group"), choices["actor_group"])
        self.consultations.add(self.tr("Actor type"), choices["actor_type"])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        column.addWidget(self.form)
        column.addWidget(self.fold)
