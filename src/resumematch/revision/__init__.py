"""ResumeReport × ResumeReport → Revision: what a rewrite gained and what it lost."""

from resumematch.revision.changes import find_changes

__all__ = ["find_changes"]
