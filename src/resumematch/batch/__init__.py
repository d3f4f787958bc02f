"""Many files: ranking, supervision, shards."""
