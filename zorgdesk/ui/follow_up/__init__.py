"""The tab with what follows after an activity: signals, tasks and the next date."""
