"""Whose store it is, the editable lists, and the register of people and organisations."""

from sqlalchemy import Boolean, Column, Date, Index, Integer, LargeBinary, Table, Text, UniqueConstraint

from zorgdesk.db.tables.columns import flag, metadata, noun, reference, text_column
from zorgdesk.db.types import UtcDateTime

own_organisation = Table(
    "own_organisation",
    metadata,
    Column("id", Integer, primary_key=True),
    text_column("name"),
    Column("logo", LargeBinary),
    text_column("accent"),
    text_column("footer"),
    Column("word_template", LargeBinary),
    text_column("word_template_name"),
    comment="accent: the colour of its house style as #rrggbb, empty for ours",
)

list_values = noun(
    "list_values",
    Column("list_name", Text, nullable=False),
    Column("code", Text, nullable=False),
    text_column("label_nl"),
    text_column("label_en"),
    text_column("label_fr"),
    Column("parent", Text),
    Column("position", Integer, nullable=False, default=0),
    flag("retired"),
    UniqueConstraint("list_name", "code"),
    bin_too=False,
)

organisations = noun(
    "organisations",
    text_column("name"),
    text_column("sort_key"),
    text_column("aliases"),
    text_column("enterprise_number"),
    text_column("email"),
    text_column("telephone"),
    text_column("website"),
    text_column("municipality"),
    text_column("note"),
    reference("parent_id", "organisations"),
    Column("stakeholder", Text),
    Column("recognised", Boolean),
    Column("scope", Text),
    Column("entrant", Boolean),
    Column("sector", Text),
    Column("actor_group", Text),
    Column("actor_type", Text),
    Column("world", Text),
)
Index("ix_organisations_listed", organisations.c.sort_key, sqlite_where=organisations.c.deleted_at.is_(None))

people = noun(
    "people",
    text_column("given_name"),
    text_column("family_name"),
    text_column("sort_key"),
    text_column("email"),
    text_column("telephone"),
    text_column("note"),
    text_column("telephone_key"),
    text_column("email_aliases"),
    flag("to_confirm"),
)
Index("ix_people_telephone", people.c.telephone_key)
Index("ix_people_listed", people.c.sort_key, sqlite_where=people.c.deleted_at.is_(None))
Index("ix_people_email", people.c.email)
Index("ix_people_email_aliases", people.c.email_aliases, sqlite_where=people.c.email_aliases != "")

affiliations = noun(
    "affiliations",
    reference("person_id", "people", required=True, cascade=True),
    reference("organisation_id", "organisations", required=True),
    text_column("job_title"),
    Column("job_category", Text),
    Column("starts_on", Date),
    Column("ends_on", Date),
    flag("is_primary"),
    bin_too=False,
)
Index(
    "ix_affiliations_primary",
    affiliations.c.person_id,
    unique=True,
    sqlite_where=affiliations.c.is_primary.is_(True),
)

merges = noun(
    "merges",
    Column("noun", Text, nullable=False),
    Column("kept_id", Integer, nullable=False),
    Column("gone_id", Integer, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("moved", Text, nullable=False),
    Index("ix_merges_kept", "noun", "kept_id"),
    bin_too=False,
)

distinct_pairs = noun(
    "distinct_pairs",
    Column("noun", Text, nullable=False),
    Column("first_id", Integer, nullable=False),
    Column("second_id", Integer, nullable=False),
    UniqueConstraint("noun", "first_id", "second_id"),
    bin_too=False,
)
