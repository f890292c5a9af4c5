"""Exports minutes from their tab: as they are, or as everybody may read them."""

from PySide6.QtWidgets import QWidget

from zorgdesk.domain.activities import Activity
from zorgdesk.domain.minutes import Minutes
from zorgdesk.ui.activities.export_menu import minutes_of, run_export
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.sending.names_dialog import with_names_decided


def export_minutes(
    context: PageContext,
    activity: Activity,
    ending: str,
    parent: QWidget,
    *,
    public: bool,
    version: Minutes | None = None,
) -> None:
    """Write the minutes as this kind of file; for a public version names are decided first.

    `version` is one before the latest.
    """
    offered = minutes_of(context, activity.id, public=public, version=version)
    export = next(one for one in offered if one.ending == ending)
    if public:
        version_id = version.id if version else None
        with_names_decided(
            context, activity.id, parent, lambda: run_export(context, activity, export), version_id
        )
    else:
        run_export(context, activity, export)
