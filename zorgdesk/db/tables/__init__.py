"""The tables of a store. Editable lists are rows of `list_values`; records keep the code of a value.

When a table or column is added here, also: raise SCHEMA_VERSION in engine.py, write the step in
migrations/, and keep a store file of the old schema in tests/data/stores/.
"""

from zorgdesk.db.tables.activities import (
    activities,
    attendance_claims,
    checklist_items,
    checklist_steps,
    contributions,
    evaluations,
    part_participations,
    participations,
    programme_items,
    series,
)
from zorgdesk.db.tables.columns import metadata
from zorgdesk.db.tables.entries import entries, live_lines, text_blocks, turns
from zorgdesk.db.tables.files import (
    attachments,
    column_mappings,
    file_contents,
    imported_files,
    status_words,
    taggings,
)
from zorgdesk.db.tables.follow_up import (
    evidence,
    follow_ups,
    policy_documents,
    policy_references,
    policy_signals,
    report_backs,
    tasks,
)
from zorgdesk.db.tables.history import change_records, change_rows
from zorgdesk.db.tables.minutes import (
    minutes,
    minutes_arrangements,
    minutes_edits,
    passage_lines,
    public_names,
    remarks,
)
from zorgdesk.db.tables.register import (
    affiliations,
    distinct_pairs,
    list_values,
    merges,
    organisations,
    own_organisation,
    people,
)

__all__ = [
    "activities",
    "affiliations",
    "attachments",
    "attendance_claims",
    "change_records",
    "change_rows",
    "checklist_items",
    "checklist_steps",
    "column_mappings",
    "contributions",
    "distinct_pairs",
    "entries",
    "evaluations",
    "evidence",
    "file_contents",
    "follow_ups",
    "imported_files",
    "list_values",
    "live_lines",
    "merges",
    "metadata",
    "minutes",
    "minutes_arrangements",
    "minutes_edits",
    "organisations",
    "own_organisation",
    "part_participations",
    "participations",
    "passage_lines",
    "people",
    "policy_documents",
    "policy_references",
    "policy_signals",
    "programme_items",
    "public_names",
    "remarks",
    "report_backs",
    "series",
    "status_words",
    "taggings",
    "tasks",
    "text_blocks",
    "turns",
]
