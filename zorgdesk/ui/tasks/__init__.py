"""Everything somebody must do, over all activities."""
