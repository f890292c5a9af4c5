"""Signals: the board by state, the table, and one signal with its evidence and follow-up."""
