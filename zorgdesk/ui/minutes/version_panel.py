"""Which version is on screen, its state and the next step, and what it is compared with."""

from collections import Counter
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.differences import Difference
from zorgdesk.domain.minutes import Minutes, MinutesStatus
from zorgdesk.ui.icons import icon
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.minutes.presenter import Written
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import Badge
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.labels import label

_NEXT = {
    MinutesStatus.DRAFT: MinutesStatus.FOR_REVIEW,
    MinutesStatus.FOR_REVIEW: MinutesStatus.APPROVED,
    MinutesStatus.APPROVED: MinutesStatus.DRAFT,
}
_ICONS = {
    MinutesStatus.DRAFT: "send",
    MinutesStatus.FOR_REVIEW: "check",
    MinutesStatus.APPROVED: "edit",
}


class VersionPanel(QWidget):
    """Emits intents; the tab says what to show."""

    status_asked = Signal(object)
    shown_asked = Signal(object, object)
    """The id of an older version or None for the latest, and of the one to compare it with or None."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self.about = label("", "quiet", wrap=True)
        self.badge = Badge(labels.badge(MinutesStatus.DRAFT))
        self.forward = button("", "primary", clicked=self._forward)
        self.again = button(
            self.tr("Send for review again"), clicked=partial(self._ask_status, MinutesStatus.FOR_REVIEW)
        )
        self.back = button(self.tr("Back to draft"), clicked=partial(self._ask_status, MinutesStatus.DRAFT))
        self.explained = label("", "quiet", wrap=True)
        self.version = Choice()
        self.against = Choice()
        self.changed = button("", "quiet", "compare", clicked=self._compare_with_previous)
        self.summary = label("", "body", wrap=True)
        self._next: MinutesStatus | None = None
        self._previous: int | None = None
        self._build()

    def show_written(self, written: Written) -> None:
        """State, versions and choices of these minutes."""
        self.about.setText(self._about(written.shown))
        self.badge.set_content(self._labels.badge(written.shown.status))
        self._show_versions(written)
        self._show_steps(written)
        self._show_comparison(written)

    def _about(self, minutes: Minutes) -> str:
        """As in "Version 2 · 13 september, An"."""
        version = self.tr("Version {number}").format(number=minutes.version)
        if minutes.changed_at is None:
            return self.tr("{version} · composed from what was recorded").format(version=version)
        day = self._labels.day_and_month(self._labels.local(minutes.changed_at).date())
        return f"{version} · {', '.join(part for part in (day, minutes.author) if part)}"

    def _brief(self, minutes: Minutes) -> str:
        version = self.tr("Version {number}").format(number=minutes.version)
        if minutes.changed_at is None:
            return version
        return f"{version} · {self._labels.short_date(self._labels.local(minutes.changed_at).date())}"

    def _show_versions(self, written: Written) -> None:
        older = [one for one in written.versions[1:] if one.frozen]
        latest = self.tr("Version {number} (latest)").format(number=written.minutes.version)
        self.version.set_choices([(None, latest), *((one.id, self._brief(one)) for one in older)])
        self.version.set_key(written.older.id if written.older else None)
        others = [one for one in written.versions if one.id != written.shown.id and (one.frozen or not older)]
        choices = [(one.id, self._brief(one)) for one in others]
        self.against.set_choices([(None, self.tr("compare with …")), *choices])
        self.against.set_key(written.against.id if written.against else None)
        self.version.setVisible(bool(older))
        self.against.setVisible(bool(older))

    def _show_steps(self, written: Written) -> None:
        minutes, status = written.minutes, written.minutes.status
        words, explained = self._steps(minutes)
        self._next = _NEXT[status]
        self.forward.setText(words)
        self.forward.setIcon(icon(_ICONS[status], "on_accent"))
        since = self.tr("Recorded since, for a next version: %n passage(s).", "", written.recorded_since)
        told = f"{explained}\n{since}" if written.recorded_since else explained
        self.explained.setText(told)
        self.forward.setVisible(written.can_edit)
        reviewed = written.can_edit and status is MinutesStatus.FOR_REVIEW
        self.back.setVisible(reviewed)
        self.again.setVisible(reviewed and not minutes.frozen)
        self.explained.setVisible(bool(explained) and written.can_edit)

    def _steps(self, minutes: Minutes) -> tuple[str, str]:
        if minutes.status is MinutesStatus.DRAFT:
            return self.tr("Send for review"), ""
        if minutes.status is MinutesStatus.FOR_REVIEW:
            told = self.tr("This version stays as it was sent. A change begins version {number}.")
            sent = told.format(number=minutes.version + 1)
            return self.tr("Approve"), sent if minutes.frozen else self.tr("Changed since it was sent.")
        told = self.tr(
            "This version is approved and stays as it is. "
            "A change, with Enter or a double click on a passage, begins version {number}, as a draft."
        )
        return self.tr("New version"), told.format(number=minutes.version + 1)

    def _show_comparison(self, written: Written) -> None:
        """What changed, or the question to see it."""
        frozen = [one for one in written.versions[1:] if one.frozen]
        self._previous = frozen[0].id if frozen else None
        told = self.tr("What changed since version {number}?")
        self.changed.setText(told.format(number=frozen[0].version) if frozen else "")
        self.changed.setVisible(bool(frozen) and written.can_edit)
        self.summary.setText(self._summary(written))
        self.summary.setVisible(written.against is not None)

    def _summary(self, written: Written) -> str:
        counted = Counter(one.difference for one in written.differences)
        kinds = [
            (counted[Difference.CHANGED], self.tr("{number} changed")),
            (counted[Difference.ADDED], self.tr("{number} new")),
            (counted[Difference.REMOVED], self.tr("{number} gone")),
            (counted[Difference.MOVED], self.tr("{number} moved")),
        ]
        found = " · ".join(words.format(number=number) for number, words in kinds if number)
        compared = self.tr("Compared with: {version}").format(
            version=self._about(written.against) if written.against else ""
        )
        further = self.tr("F3: the next one")
        told = f"{found} · {further}" if found else self.tr("Nothing changed.")
        return f"{compared}\n{told}"

    def _forward(self) -> None:
        if self._next is not None:
            self._ask_status(self._next)

    def _ask_status(self, status: MinutesStatus) -> None:
        self.status_asked.emit(status)

    def _compare_with_previous(self) -> None:
        self.shown_asked.emit(None, self._previous)

    def _chosen(self, _key: object) -> None:
        self.shown_asked.emit(self.version.key(), self.against.key())

    def _build(self) -> None:
        self.version.setAccessibleName(self.tr("Version"))
        self.against.setAccessibleName(self.tr("Compare with version"))
        self.version.key_chosen.connect(self._chosen)
        self.against.key_chosen.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        widgets = (self.about, self.badge, self.version, self.against, self.summary, self.changed)
        for widget in (*widgets, self.forward, self.again, self.back, self.explained):
            column.addWidget(widget)
