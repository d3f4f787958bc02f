"""HTML → Document: a job ad's own data first, else what a person reads on the page."""

from resumematch.readers.html.page import read_html

__all__ = ["read_html"]
