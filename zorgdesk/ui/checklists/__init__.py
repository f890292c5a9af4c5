"""What must be ready before an activity: the list on the activity and the templates in the settings."""
