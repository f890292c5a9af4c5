"""Promises about speed, each a ratio against what the same machine needs at least, in the same run."""
