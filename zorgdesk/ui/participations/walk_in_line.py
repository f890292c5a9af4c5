"""The line for somebody who was not registered: only a name is needed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from zorgdesk.domain.names import split_name
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.form import Form
from zorgdesk.ui.widgets.search_combo import SearchCombo, Suggestion

_SUGGESTED = 8


class WalkInLine(Card):
    """Emits `stored(name)` when the person is in the store, `left` when the line was given up."""

    stored = Signal(str)
    left = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("New person"), tone="accent")
        self._context = context
        self._latest = Latest()
        self._new_organisation: str | None = None
        self.activity_id: int | None = None
        self.given_name = QLineEdit()
        self.family_name = QLineEdit()
        self.organisation = SearchCombo(can_create=True)
        self.email = QLineEdit()
        self._form = Form()
        self._build()
        self.organisation.query_changed.connect(self._suggest)
        self.organisation.created.connect(self._name_organisation)
        self.organisation.chosen.connect(lambda _key: setattr(self, "_new_organisation", None))

    def begin(self, typed: str) -> None:
        """Show the line with what was typed already filled in, the cursor where typing goes on."""
        given, family = split_name(typed)
        self.given_name.setText(given[:1].upper() + given[1:])
        self.family_name.setText(family[:1].upper() + family[1:])
        self.organisation.set_value(None, "")
        self.email.clear()
        self._new_organisation = None
        self._form.set_error(self.given_name)
        self.show()
        first = self.family_name if given and not family else self.given_name
        (self.organisation if given and family else first).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._store()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._form.add(self.tr("Given name"), self.given_name)
        self._form.add(self.tr("Family name"), self.family_name)
        self._form.add(self.tr("Organisation"), self.organisation)
        self._form.add(self.tr("E-mail"), self.email)
        self.body.addWidget(self._form)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addStretch()
        row.addWidget(button(self.tr("Cancel"), "quiet", clicked=self._leave))
        row.addWidget(button(self.tr("Present"), "primary", "check", clicked=self._store))
        self.body.addLayout(row)

    def _suggest(self, typed: str) -> None:
        organisations = self._context.services.organisations
        self._new_organisation = typed.strip() or None
        self._context.ask(
            lambda: organisations.matches(typed, _SUGGESTED),
            self._latest(
                lambda found: self.organisation.set_suggestions(
                    [Suggestion(one.id, one.name, one.municipality) for one in found]
                )
            ),
            owner=self,
        )

    def _name_organisation(self, name: str) -> None:
        self._new_organisation = name
        self.organisation.set_value(None, name)

    def _store(self) -> None:
        given, family = self.given_name.text().strip(), self.family_name.text().strip()
        activity_id = self.activity_id
        if not given and not family:
            self._form.set_error(self.given_name, self.tr("Type a name; that is enough."))
            self.given_name.setFocus()
            return
        if activity_id is None:
            return
        key = self.organisation.key()
        organisation_id = key if isinstance(key, int) else None
        new_organisation = None if organisation_id else self._new_organisation
        email = self.email.text().strip()
        service = self._context.services.participations
        self._context.act(
            lambda: service.walk_in(
                activity_id,
                given,
                family,
                organisation_id=organisation_id,
                new_organisation=new_organisation,
                email=email,
            ),
            lambda _made: self._stored(f"{given} {family}".strip()),
            owner=self,
        )

    def _stored(self, name: str) -> None:
        self.hide()
        self.stored.emit(name)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
