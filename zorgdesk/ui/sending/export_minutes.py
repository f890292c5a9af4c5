"""Exports minutes from their tab: as they are, or as everybody may read them."""

from PySide6.QtWidgets import QWidget

from zorgdesk.domain.activities import Activity
from zorgdesk.ui.activities.export_menu import minutes_of, run_export
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.sending.names_dialog import with_names_decided


def export_minutes(
    context: PageContext, activity: Activity, ending: str, parent: QWidget, *, public: bool
) -> None:
    """Write the minutes as this kind of file; for a public version names are decided first."""
    offered = minutes_of(context, activity.id, public=public)
    export = next(one for one in offered if one.ending == ending)
    if public:
        with_names_decided(context, activity.id, parent, lambda: run_export(context, activity, export))
    else:
        run_export(context, activity, export)
