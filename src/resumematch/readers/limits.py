"""How much a reader takes in: every limit with its unit and its reason."""

MAX_BYTES = 20_000_000
"""Bytes of a file. A résumé with a photo is under 5 MB; ten times that is a portfolio or a wrong file."""

MAX_CHARACTERS = 300_000
"""Characters of a document's text: about 100 printed pages. Later stages are linear in it."""

MAX_LINES = 30_000
"""Lines of a document. A hundred printed pages hold 6,000; as list items they are MAX_HTML_TAGS."""

MAX_MARKDOWN = 450_000
"""Characters of Markdown without the pictures written into it: MAX_CHARACTERS of text and half as much markup."""

MAX_UNPACKED_BYTES = 100_000_000
"""Bytes of an Office file, or of a PDF's streams, once unpacked; above it lies a decompression bomb, not a letter."""

MAX_XML_BYTES = 20_000_000
"""Bytes of all XML in a Word file once unpacked. A hundred pages hold about 5 MB."""

MAX_XML_TAGS = 200_000
"""Tags of all XML in a Word file. A page holds about 1,000; each costs memory and time."""

MAX_HTML_TAGS = 60_000
"""Tags of a web page. The largest pages of job boards hold about 20,000; each costs memory and time."""

MAX_DEPTH = 200
"""Levels of nested elements, lists or objects. Real files stay under 60; recursion over deeper ones could fail."""

MAX_WHITE_SPACE = 100
"""Characters of white space in a row, in a document's text. Readers fold longer runs, so that no later search for
"white space, then …" can be made to try every place of a run of thousands."""

SNIFFED_BYTES = 1024
"""Bytes at the start of a file in which its signature must stand; PDF readers accept "%PDF" anywhere in these."""

MAX_STYLE_RULES = 400
"""Style rules of a web page that are looked at. A résumé has under 150; each costs a search of the page."""

MAX_PAGES = 100
"""Pages of a PDF. A portfolio has 30; a book is no résumé and no job ad."""

MAX_OPERATORS = 3_000_000
"""Drawing operators of a PDF. A long résumé has 60,000; drawings that call each other can have billions."""

MAX_GLYPHS = 1_000_000
"""Glyphs that a PDF paints. MAX_CHARACTERS of text, with all that overprinting and hidden text may add to it."""

MAX_FORM_DEPTH = 24
"""Forms within forms of a PDF. Word processors nest three or four."""

MAX_STYLE_CHECKS = 150_000
"""How often a style rule of a web page is tried on an element or, for "a b", on what stands around it. A résumé needs
some thousands; the rules after that say nothing."""

LIMITS = (  # for people: what is limited, how much, where
    ("file size", f"{MAX_BYTES / 1e6:.0f} MB", "every format"),
    ("text", f"{MAX_CHARACTERS:,} characters", "every format"),
    ("lines", f"{MAX_LINES:,}", "every format"),
    ("source", f"{MAX_MARKDOWN:,} characters", "Markdown"),
    ("pages", f"{MAX_PAGES}", "PDF"),
    ("drawing operators", f"{MAX_OPERATORS:,}", "PDF"),
    ("glyphs painted", f"{MAX_GLYPHS:,}", "PDF"),
    ("nested drawings", f"{MAX_FORM_DEPTH} levels", "PDF"),
    ("unpacked size", f"{MAX_UNPACKED_BYTES / 1e6:.0f} MB", "PDF, Word"),
    ("XML", f"{MAX_XML_BYTES / 1e6:.0f} MB, {MAX_XML_TAGS:,} tags", "Word"),
    ("tags", f"{MAX_HTML_TAGS:,}", "HTML"),
    ("nesting", f"{MAX_DEPTH} levels", "HTML, JSON, Word"),
)
