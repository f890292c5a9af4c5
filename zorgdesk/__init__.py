"""Zorgdesk: practice tables prepared, run, reported and followed up, offline on one laptop."""

__version__ = "0.1.0"
