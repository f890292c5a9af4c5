"""A year of an invented organisation, the same for the same day, to try Zorgdesk and to photograph it."""
