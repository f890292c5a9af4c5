"""Programma & sprekers: the parts of an activity in their order, and who speaks in each."""
