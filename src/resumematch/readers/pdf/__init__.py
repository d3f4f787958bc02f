"""PDF → Document, on pdfminer.six with our own reading order."""
