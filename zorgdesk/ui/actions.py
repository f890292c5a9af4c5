"""What every action is called in the history: said after "Undone: " and "Done again: ".

A service that gets a new action key gets one line here; a test compares the two.
"""

from zorgdesk.ui.translations import QT_TRANSLATE_NOOP

ACTIONS: dict[str, str] = {
    "activity.added": QT_TRANSLATE_NOOP("actions", "activity added"),
    "activity.edited": QT_TRANSLATE_NOOP("actions", "activity changed"),
    "activity.deleted": QT_TRANSLATE_NOOP("actions", "activity deleted"),
    "activity.started": QT_TRANSLATE_NOOP("actions", "activity started"),
    "activity.closed": QT_TRANSLATE_NOOP("actions", "activity closed"),
    "series.added": QT_TRANSLATE_NOOP("actions", "series added"),
    "series.edited": QT_TRANSLATE_NOOP("actions", "series changed"),
    "programme_item.added": QT_TRANSLATE_NOOP("actions", "programme item added"),
    "programme_item.edited": QT_TRANSLATE_NOOP("actions", "programme item changed"),
    "programme_item.moved": QT_TRANSLATE_NOOP("actions", "programme item moved"),
    "programme_item.deleted": QT_TRANSLATE_NOOP("actions", "programme item deleted"),
    "programme_item.started": QT_TRANSLATE_NOOP("actions", "programme item started"),
    "programme_item.stopped": QT_TRANSLATE_NOOP("actions", "programme item ended"),
    "contribution.added": QT_TRANSLATE_NOOP("actions", "speaker added"),
    "contribution.edited": QT_TRANSLATE_NOOP("actions", "speaker changed"),
    "contribution.deleted": QT_TRANSLATE_NOOP("actions", "speaker taken away"),
    "list_value.added": QT_TRANSLATE_NOOP("actions", "value added to a list"),
    "list_value.renamed": QT_TRANSLATE_NOOP("actions", "value of a list renamed"),
    "list_value.moved": QT_TRANSLATE_NOOP("actions", "value of a list moved"),
    "list_value.retired": QT_TRANSLATE_NOOP("actions", "value of a list retired"),
    "list_value.restored": QT_TRANSLATE_NOOP("actions", "value of a list in use again"),
    "tagging.edited": QT_TRANSLATE_NOOP("actions", "themes or groups changed"),
    "minutes.edited": QT_TRANSLATE_NOOP("actions", "minutes changed"),
    "minutes.reset": QT_TRANSLATE_NOOP("actions", "minutes back to what was recorded"),
    "minutes.paragraph_added": QT_TRANSLATE_NOOP("actions", "paragraph added to the minutes"),
    "minutes.naming_set": QT_TRANSLATE_NOOP("actions", "who is named in the minutes changed"),
    "minutes.status_set": QT_TRANSLATE_NOOP("actions", "state of the minutes changed"),
    "minutes.imported": QT_TRANSLATE_NOOP("actions", "report brought in"),
    "task.added": QT_TRANSLATE_NOOP("actions", "task added"),
    "task.raised": QT_TRANSLATE_NOOP("actions", "task made of something said"),
    "task.edited": QT_TRANSLATE_NOOP("actions", "task changed"),
    "task.done": QT_TRANSLATE_NOOP("actions", "task done"),
    "task.reopened": QT_TRANSLATE_NOOP("actions", "task open again"),
    "task.deleted": QT_TRANSLATE_NOOP("actions", "task deleted"),
    "own_organisation.edited": QT_TRANSLATE_NOOP("actions", "own organisation changed"),
    "bin.restored": QT_TRANSLATE_NOOP("actions", "put back from the bin"),
}
