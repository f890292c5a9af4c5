"""A screen at the door on which people check themselves in, and nothing else."""
