"""How much a reader takes in: every limit with its unit and its reason."""

MAX_BYTES = 20_000_000
"""Bytes of a file. A résumé with a photo is under 5 MB; ten times that is a portfolio or a wrong file."""

MAX_CHARACTERS = 300_000
"""Characters of a document's text: about 100 printed pages. Later stages are linear in it."""

MAX_UNPACKED_BYTES = 100_000_000
"""Bytes of an Office file once unpacked; above it lies a decompression bomb, not a letter."""

MAX_DEPTH = 200
"""Levels of nested elements, lists or objects. Real files stay under 60; recursion over deeper ones could fail."""

SNIFFED_BYTES = 1024
"""Bytes at the start of a file in which its signature must stand; PDF readers accept "%PDF" anywhere in these."""

MAX_STYLE_RULES = 400
"""Style rules of a web page that are looked at. A résumé has under 150; each costs a search of the page."""
