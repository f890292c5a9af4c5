"""The editable lists: add, rename, reorder, retire."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.lists import ListName, ListValue
from zorgdesk.ui.icons import icon
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.settings.lists_presenter import ListsPresenter
from zorgdesk.ui.settings.section import section_column
from zorgdesk.ui.theme import current_theme, px, row_height
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.form import Form

_BESIDE = 560  # width in pixels at 100 % from which the words stand beside the list
_VALUE = int(Qt.ItemDataRole.UserRole)
_LABELS = (("label_nl", "Nederlands"), ("label_en", "English"), ("label_fr", "Français"))


class ListsSection(Pane):
    """Left the values in their order, right the words of the chosen one."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = ListsPresenter(context, self)
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(self.tr("Which list"))
        for list_name in ListName:
            words = context.labels.word(list_name)
            self.chooser.addItem(words[:1].upper() + words[1:], list_name)
        self.chooser.activated.connect(lambda _: self._open(self.chooser.currentData()))
        self.values = QListWidget()
        self.values.setObjectName("framed")
        self.values.setAccessibleName(self.tr("Values of the list"))
        self.values.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.values.setMinimumHeight(px(280))
        self.values.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.values.model().rowsMoved.connect(lambda *_: self._dropped())
        self.fields = {name: QLineEdit() for name, _ in _LABELS}
        for name, field in self.fields.items():
            field.editingFinished.connect(lambda name=name: self._rename(name))
        self.up = button(self.tr("Up"), icon_name="arrow-up", clicked=lambda: self._move(-1))
        self.down = button(self.tr("Down"), icon_name="arrow-down", clicked=lambda: self._move(1))
        self.retire = button("", icon_name="minus", clicked=self._retire)
        self.new = QLineEdit()
        self.new.setPlaceholderText(self.tr("New value"))
        self.new.setAccessibleName(self.tr("New value"))
        self.new.returnPressed.connect(self._add)
        self.group = QComboBox()
        self.group.setAccessibleName(self.tr("Group"))
        self.add = button(self.tr("Add"), icon_name="plus", clicked=self._add)
        self._build()
        self._keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= px(_BESIDE)
        self._across.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches(Noun.LIST_VALUES):
            chosen = self.chosen()
            self.presenter.load(chosen.id if chosen else None)

    def chosen(self) -> ListValue | None:
        """The value whose words are shown."""
        item = self.values.currentItem()
        return item.data(_VALUE) if item else None

    def keys(self) -> list[tuple[str, str]]:
        return [("Alt+↑ Alt+↓", self.tr("move the value of a list")), ("F2", self.tr("rename it"))]

    def show_values(self, values: list[ListValue], chosen: int | None) -> None:
        self._grouped()
        self.values.blockSignals(True)
        self.values.clear()
        for value in values:
            self.values.addItem(self._item(value))
        rows = [row for row, value in enumerate(values) if value.id == chosen]
        self.values.setCurrentRow(rows[0] if rows else 0)
        self.values.blockSignals(False)
        self._show_chosen()

    def _item(self, value: ListValue) -> QListWidgetItem:
        words = value.label(self.context.labels.language)
        if value.parent:
            words = f"{self.context.labels.listed(ListName.ACTOR_GROUP, value.parent)} › {words}"
        item = QListWidgetItem(icon("drag", "quiet"), words)
        if value.retired:
            item.setText(self.tr("{value} (retired)").format(value=words))
            item.setForeground(current_theme().quiet)
        item.setData(_VALUE, value)
        item.setSizeHint(QSize(px(120), row_height()))
        return item

    def _build(self) -> None:
        form = Form(columns=1)
        for name, words in _LABELS:
            form.add(words, self.fields[name])
        steps = QHBoxLayout()
        for part in (self.up, self.down):
            steps.addWidget(part)
        right = QVBoxLayout()
        right.setSpacing(px(16))
        right.addWidget(form)
        right.addLayout(steps)
        right.addWidget(self.retire)
        right.addStretch()
        adding = QHBoxLayout()
        adding.addWidget(self.group)
        adding.addWidget(self.new, 1)
        adding.addWidget(self.add)
        left = QVBoxLayout()
        left.addWidget(self.values, 1)
        left.addLayout(adding)
        both = QWidget()
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, both)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(px(24))
        self._across.addLayout(left, 3)
        self._across.addLayout(right, 2)
        section_column(self, [self.chooser, both], stretch=True)

    def _keys(self) -> None:
        for keys, do in (
            ("Alt+Up", lambda: self._move(-1)),
            ("Alt+Down", lambda: self._move(1)),
            ("F2", self.fields["label_nl"].setFocus),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.values)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(do)

    def _open(self, list_name: ListName) -> None:
        self.values.setCurrentRow(-1)
        self.presenter.open(list_name)

    def _grouped(self) -> None:
        """A new actor type needs the group it belongs to."""
        self.group.setVisible(self.presenter.list_name == ListName.ACTOR_TYPE)
        self.group.clear()
        for code, words in self.context.labels.choices(ListName.ACTOR_GROUP):
            self.group.addItem(words, code)

    def _show_chosen(self) -> None:
        value = self.chosen()
        for name, field in self.fields.items():
            field.setText(getattr(value, name) if value else "")
            field.setEnabled(value is not None)
        row, last = self.values.currentRow(), self.values.count() - 1
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < last)
        self.retire.setEnabled(value is not None)
        retired = value is not None and value.retired
        self.retire.setText(self.tr("Use again") if retired else self.tr("Retire"))
        self.retire.setToolTip(self.tr("A retired value stays on old records, and is no longer offered."))

    def _rename(self, name: str) -> None:
        value = self.chosen()
        if value:
            self.presenter.rename(value, **{name: self.fields[name].text()})

    def _move(self, by: int) -> None:
        value, row = self.chosen(), self.values.currentRow() + by
        if value and 0 <= row < self.values.count():
            self.presenter.move(value, row)

    def _dropped(self) -> None:
        value = self.chosen()
        if value:
            self.presenter.move(value, self.values.currentRow())

    def _retire(self) -> None:
        value = self.chosen()
        if value:
            self.presenter.set_retired(value, not value.retired)

    def _add(self) -> None:
        parent = self.group.currentData() if self.presenter.list_name == ListName.ACTOR_TYPE else None
        self.presenter.add(self.new.text(), parent)
        self.new.clear()
