"""Skills that are claimed against skills that are shown."""
