"""What can be made of an activity: minutes in five formats, the attendance workbook, the sign-in sheet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from zorgdesk.domain.activities import Activity, Series
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.minutes import Minutes
from zorgdesk.ui.exporting.password_dialog import ask_password
from zorgdesk.ui.icons import icon
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.papers.badges_dialog import open_badges
from zorgdesk.ui.sending.plain_look import refused
from zorgdesk.ui.sending.send_dialog import open_sending
from zorgdesk.ui.sending.series_dialog import open_series_minutes
from zorgdesk.ui.task_runner import Lane
from zorgdesk.ui.written_files import ask_where, tell_written


@dataclass(frozen=True)
class Export:
    """One thing to make: its words, its ending, and the service call that writes it.

    `about` names what it is of in the name of the file, when that is not the activity. `plain` writes it
    without the Word template of the organisation, for when that cannot be used. `locked` is there when it may
    get a password.
    """

    title: str
    ending: str
    icon: str
    write: Callable[[Path], Changes | None]
    about: str = ""
    plain: Callable[[Path], Changes | None] | None = None
    locked: "LockedWrite | None" = None


class LockedWrite(NamedTuple):
    """Writes it behind a password. `holds_contact` says whether there is something to reach people by."""

    write: Callable[[Path, str], Changes | None]
    holds_contact: Callable[[], bool] = lambda: False


def minutes_of(
    context: PageContext, activity_id: int, *, public: bool = False, version: Minutes | None = None
) -> list[Export]:
    """The minutes in every format; `public` without personal names, `version` one before the latest."""
    exports, language, say = context.services.exports, context.labels.language, QCoreApplication.translate
    kinds = (
        (say("exports", "Minutes for Word"), "docx"),
        (say("exports", "Minutes as OpenDocument"), "odt"),
        (say("exports", "Minutes as PDF"), "pdf"),
        (say("exports", "Minutes as web page"), "html"),
        (say("exports", "Minutes as Markdown"), "md"),
    )
    titled = say("exports", "{title}, public version") if public else "{title}"
    if version is not None:
        titled = say("exports", "{title}, version {number}").format(title=titled, number=version.version)
    version_id = version.id if version else None
    write = partial(exports.minutes, activity_id, language=language, public=public, version_id=version_id)
    plain = partial(write, plain=True)
    return [
        Export(titled.format(title=title), ending, "document-text", write, plain=plain)
        for title, ending in kinds
    ]


def exports_of(context: PageContext, activity_id: int) -> list[Export]:
    """Everything that can be made, minutes first."""
    exports, language, say = context.services.exports, context.labels.language, QCoreApplication.translate

    def calendar(target: Path) -> None:
        exports.calendar(activity_id, target, language=language)

    def attendance(target: Path, password: str | None = None, blank: bool = False) -> Changes:
        return exports.attendance(activity_id, target, blank=blank, language=language, password=password)

    def holds_contact() -> bool:
        return any(one.email or one.telephone for one in context.services.participations.of(activity_id))

    blank = partial(attendance, blank=True)

    return [
        *minutes_of(context, activity_id),
        Export(
            say("exports", "Attendance for Excel"),
            "xlsx",
            "table",
            attendance,
            locked=LockedWrite(attendance, holds_contact),
        ),
        Export(say("exports", "Sign-in sheet as PDF"), "pdf", "printer", blank),
        Export(
            say("exports", "Sign-in sheet for Excel"), "xlsx", "printer", blank, locked=LockedWrite(blank)
        ),
        Export(say("exports", "Calendar file"), "ics", "calendar", calendar),
        *forms_of(context, activity_id),
    ]


def forms_of(context: PageContext, activity_id: int) -> list[Export]:
    """The evaluation form: to print, and to send."""
    papers, language, say = context.services.papers, context.labels.language, QCoreApplication.translate

    def write(target: Path) -> None:
        papers.evaluation_form(activity_id, target, language=language)

    return [
        Export(say("exports", "Evaluation form as PDF"), "pdf", "printer", write),
        Export(say("exports", "Evaluation form as web page"), "html", "document-text", write),
    ]


def exports_of_series(context: PageContext, series: Series) -> list[Export]:
    """What can be made of all activities of a series together."""
    exports, language, say = context.services.exports, context.labels.language, QCoreApplication.translate

    def write(target: Path, password: str | None = None) -> None:
        exports.series(series.id, target, language=language, password=password)

    words = (
        (say("exports", "Minutes of the whole series for Word"), "docx", "series"),
        (say("exports", "Minutes of the whole series as PDF"), "pdf", "series"),
        (say("exports", "Attendance of the whole series for Excel"), "xlsx", "table"),
        (say("exports", "Dates of the series for a calendar"), "ics", "calendar"),
    )
    return [
        Export(
            title,
            ending,
            icon_name,
            write,
            series.title,
            locked=LockedWrite(write) if ending == "xlsx" else None,
        )
        for title, ending, icon_name in words
    ]


def show_export_menu(
    context: PageContext, activity: Activity, anchor: QWidget, series: Series | None = None
) -> QMenu:
    """Open the menu below its button; `series` is the one the activity belongs to."""
    menu = QMenu(anchor)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _offer(menu, context, activity, exports_of(context, activity.id))
    mail = QCoreApplication.translate("exports", "Send the minutes by e-mail…")
    menu.addAction(icon("mail", "text"), mail, lambda: open_sending(context, activity, anchor.window()))
    badges = QCoreApplication.translate("exports", "Name badges…")
    menu.addAction(icon("person", "text"), badges, lambda: open_badges(context, activity, anchor.window()))
    menu.addSeparator()
    bring_in = QCoreApplication.translate("exports", "Bring in an attendance list…")
    menu.addAction(icon("import", "text"), bring_in, lambda: _bring_in(context, activity, anchor))
    if series is not None:
        menu.addSeparator()
        minutes = QCoreApplication.translate("exports", "Minutes of chosen activities of the series…")
        menu.addAction(
            icon("series", "text"), minutes, lambda: open_series_minutes(context, series, anchor.window())
        )
        _offer(menu, context, activity, exports_of_series(context, series))
    menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))
    return menu


def _bring_in(context: PageContext, activity: Activity, anchor: QWidget) -> None:
    from zorgdesk.ui.attendance_import.dialog import open_list_import

    open_list_import(context, activity, anchor.window())


def offer_export(context: PageContext, activity: Activity, export: Export, window: QWidget) -> None:
    """Ask first whether it gets a password, where that is possible."""
    locked = export.locked
    if locked is None:
        run_export(context, activity, export)
        return

    def write(password: str | None) -> None:
        chosen = export.write if password is None else lambda target: locked.write(target, password)
        run_export(context, activity, replace(export, write=chosen))

    context.ask(
        locked.holds_contact, lambda holds: ask_password(export.title, holds, write, window), owner=window
    )


def run_export(context: PageContext, activity: Activity, export: Export) -> None:
    """Ask where, write on the export lane, then offer to open it."""
    about = export.about or context.labels.activity(activity)
    target = ask_where(context, export.title, about, export.ending)
    if target is not None:
        _write(context, target, export.write, export.plain)


def _write(
    context: PageContext,
    target: Path,
    write: Callable[[Path], Changes | None],
    plain: Callable[[Path], Changes | None] | None,
) -> None:
    def written(changes: Changes | None) -> None:
        if changes:
            context.changed(changes)
        tell_written(context, target)

    def failed(error: Exception) -> None:
        if plain is None:
            context.messages.failed(error)
        else:
            refused(context, error, lambda: _write(context, target, plain, None))

    context.runner.run_long(Lane.EXPORT, lambda _task: write(target), written, failed)


def _offer(menu: QMenu, context: PageContext, activity: Activity, exports: Sequence[Export]) -> None:
    anchor = menu.parentWidget()
    window = anchor.window() if anchor else menu
    for export in exports:
        run = partial(offer_export, context, activity, export, window)
        menu.addAction(icon(export.icon, "text"), export.title, run)
