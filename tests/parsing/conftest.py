"""The taxonomy in use: the parser's words are data."""

import pytest

from resumematch.model.taxonomy import Taxonomy
from resumematch.taxonomy import load_taxonomy


@pytest.fixture(scope="session")
def taxonomy() -> Taxonomy:
    return load_taxonomy()
