"""People: the register, and one person with everything they took part in and said."""
