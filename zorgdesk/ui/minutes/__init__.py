"""The tab with the minutes of an activity."""
