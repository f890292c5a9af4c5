"""Lists of people and of organisations from elsewhere: their columns, and what stands in their rows."""
