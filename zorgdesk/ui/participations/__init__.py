"""The tab of participants: checking people in, and everything known about who takes part."""
