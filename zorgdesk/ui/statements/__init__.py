"""Everything that was said, over all years, to find and to quote."""
