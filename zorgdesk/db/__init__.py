"""The store: the only folder that knows SQLAlchemy. Rows come in and go out as domain objects."""
