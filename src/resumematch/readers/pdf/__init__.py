"""PDF → Document, on pdfminer.six with our own reading order."""

from resumematch.readers.pdf.reader import read_pdf

__all__ = ["read_pdf"]
