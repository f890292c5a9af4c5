"""Activities: the list, the year, and one activity with its tabs."""
