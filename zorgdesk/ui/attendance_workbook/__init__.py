"""Our own attendance workbook coming back: what changed in it, and what is right where both sides changed."""
