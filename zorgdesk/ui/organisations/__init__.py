"""Organisations: the register, and one organisation with its people and what was said for it."""
