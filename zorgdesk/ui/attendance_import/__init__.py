"""Bringing in an attendance or registration list, from choosing a file to storing it."""
