"""Word files → Document, on python-docx."""

from resumematch.readers.docx.file import read_docx

__all__ = ["read_docx"]
