"""JSON → Document: a JSON Resume, or a job ad as schema.org or JSON Resume describe one."""

from resumematch.readers.json.file import read_json

__all__ = ["read_json"]
