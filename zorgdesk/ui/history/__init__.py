"""The history of a record, in words."""
