"""The tab with what people thought of an activity."""
