"""Reports → terminal text, JSON, HTML."""
