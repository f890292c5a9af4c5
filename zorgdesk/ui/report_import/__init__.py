"""An existing report comes in: chosen, read, looked over and stored as an activity."""
