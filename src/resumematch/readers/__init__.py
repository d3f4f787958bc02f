"""Bytes → Document: one file a format, the kind of file decided by its content."""

from resumematch.readers.read import read

__all__ = ["read"]
