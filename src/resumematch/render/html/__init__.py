"""Report → one self-contained HTML page."""

from resumematch.render.html.page import to_html

__all__ = ["to_html"]
