"""The line for somebody who was not registered: only a name is needed."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from zorgdesk.domain.names import fold, split_name
from zorgdesk.domain.people import Person
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.participations.offers import Offers
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.search_combo import SearchCombo, Suggestion

_SUGGESTED = 8


class WalkInLine(Card):
    """Emits `stored(name)` when the person is in the store, `left` when the line was closed, either way."""

    stored = Signal(str)
    left = Signal()
    refused = Signal()
    """Nothing was stored: everything typed is still in the line."""
    grown = Signal()
    """It needs more room, or less."""
    known = Signal(object)
    """It is this person of the register after all."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(tone="accent", padding=16)
        self._context = context
        self._latest = Latest()
        self._looked_up = Latest()
        self._chosen: tuple[int | None, str] = (None, "")
        self.activity_id: int | None = None
        self.given_name = QLineEdit()
        self.family_name = QLineEdit()
        self.organisation = SearchCombo(can_create=True)
        self.email = QLineEdit()
        self.note = QLineEdit()
        self.offers = Offers(self)
        self.cancel = button(self.tr("Cancel"), "quiet", clicked=self._leave)
        self.present = button(self.tr("Present"), "primary", "check", clicked=self._store)
        self._form = Form()
        self._build()
        self.organisation.installEventFilter(self)
        self.organisation.query_changed.connect(self._suggest)
        self.organisation.created.connect(self._name_organisation)
        self.organisation.chosen.connect(self._choose_organisation)
        self.offers.taken.connect(self._take_known)
        for field in (self.given_name, self.family_name):
            field.textEdited.connect(lambda _: self._look_up())

    def begin(self, typed: str) -> None:
        """Show the line with what was typed already filled in, the cursor where typing goes on."""
        given, family = split_name(typed)
        self.given_name.setText(given[:1].upper() + given[1:])
        self.family_name.setText(family[:1].upper() + family[1:])
        self._name_organisation("")
        self.email.setText("")
        self.note.setText("")
        self._form.set_error(self.given_name)
        self._offer([])
        self._look_up()
        self.show()
        first = self.family_name if given and not family else self.given_name
        (self.organisation if given and family else first).setFocus()

    def event(self, event: QEvent) -> bool:
        """Escape closes the line, and not the activity around it."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._store()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An organisation that was typed and not chosen stays, as a new one."""
        if event.type() == QEvent.Type.FocusOut and watched is self.organisation:
            typed = self.organisation.text().strip()
            if typed and typed != self._chosen[1]:
                self._name_organisation(typed)
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(label(self.tr("New person"), "heading"), 1)
        head.addWidget(self.present)
        head.addWidget(self.cancel)
        self.setAccessibleName(self.tr("New person"))
        self._form.add(self.tr("Given name"), self.given_name)
        self._form.add(self.tr("Family name"), self.family_name)
        self._form.add(self.tr("Organisation"), self.organisation)
        self._form.add(self.tr("E-mail"), self.email)
        self._form.add(self.tr("Note that tells them apart"), self.note, wide=True)
        self.body.addWidget(self.offers)
        self.body.addWidget(self._form)  # before the buttons above it: so Tab comes to them last
        self.body.insertLayout(0, head)

    def _look_up(self) -> None:
        """Somebody of this name, or nearly, may be known: they are offered, never taken by themselves."""
        typed, service = self._name(), self._context.services.participations
        self._context.ask(lambda: service.near(typed), self._looked_up(self._offer), owner=self)

    def _offer(self, people: list[Person]) -> None:
        self.offers.show_people(people)
        typed = fold(self._name())
        self._form.set_field_visible(self.note, any(fold(one.name) == typed for one in people))
        self.grown.emit()

    def _take_known(self, person: Person) -> None:
        self.hide()
        self.left.emit()
        self.known.emit(person)

    def _name(self) -> str:
        return f"{self.given_name.text().strip()} {self.family_name.text().strip()}".strip()

    def _suggest(self, typed: str) -> None:
        organisations = self._context.services.organisations
        self._context.ask(
            lambda: organisations.matches(typed, _SUGGESTED),
            self._latest(
                lambda found: self.organisation.set_suggestions(
                    [Suggestion(one.id, one.name, one.municipality) for one in found]
                )
            ),
            owner=self,
        )

    def _choose_organisation(self, key: object) -> None:
        self._chosen = (key if isinstance(key, int) else None, self.organisation.text().strip())

    def _name_organisation(self, name: str) -> None:
        self._chosen = (None, name)
        self.organisation.set_value(None, name)

    def _organisation(self) -> tuple[int | None, str | None]:
        """The key of the one that was chosen, or else the name of a new one."""
        typed = self.organisation.text().strip()
        if typed == self._chosen[1]:
            return self._chosen[0], typed or None
        return None, typed or None

    def _store(self) -> None:
        given, family = self.given_name.text().strip(), self.family_name.text().strip()
        activity_id, email = self.activity_id, self.email.text().strip()
        note = "" if self.note.isHidden() else self.note.text()
        if not given and not family:
            self._form.set_error(self.given_name, self.tr("Type a name; that is enough."))
            self.given_name.setFocus()
            return
        if activity_id is None or self.isHidden():
            return
        organisation_id, new_organisation = self._organisation()
        service = self._context.services.participations
        self.hide()  # before it is stored: a second Enter must not make a second person
        self.left.emit()
        self._context.act(
            lambda: service.walk_in(
                activity_id,
                given,
                family,
                organisation_id=organisation_id,
                new_organisation=None if organisation_id else new_organisation,
                email=email,
                note=note,
            ),
            lambda _made: self.stored.emit(f"{given} {family}".strip()),
            self._refused,
            owner=self,
        )

    def _refused(self, error: Exception) -> None:
        if shiboken6.isValid(self):
            self.show()
            self.refused.emit()
            self.given_name.setFocus()
        self._context.messages.failed(error)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
