"""How a bullet is worded."""
