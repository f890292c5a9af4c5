"""A second window on an activity, for everybody in the room."""
