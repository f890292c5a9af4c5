"""Files that are kept with an activity and with what was said."""
