"""The story from files to a report."""

import gc
from datetime import date
from pathlib import Path

from resumematch.model.options import Options
from resumematch.model.taxonomy import Taxonomy
from resumematch.pipeline import compare

EXAMPLES = Path(__file__).parents[1] / "examples"


def test_comparing_again_builds_no_taxonomy_again():
    options = Options(today=date(2026, 11, 24))
    compare(EXAMPLES / "resume.pdf", EXAMPLES / "job.md", options=options)
    before = sum(isinstance(thing, Taxonomy) for thing in gc.get_objects())
    compare(EXAMPLES / "resume.pdf", EXAMPLES / "job.md", options=options)
    assert sum(isinstance(thing, Taxonomy) for thing in gc.get_objects()) == before > 0
