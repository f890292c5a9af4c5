"""Minutes that leave the house: by mail, and for everybody to read."""
