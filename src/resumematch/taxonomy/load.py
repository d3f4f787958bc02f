"""Loads skills_taxonomy/ and, over it, a user's own folder."""

from pathlib import Path

from resumematch.model.taxonomy import Taxonomy


def load_taxonomy(extra: Path | None = None) -> Taxonomy:
    """Load the built-in taxonomy; entries of `extra` are added to it or replace those of the same id.

    Raises InvalidTaxonomy with every problem found.
    """
    raise NotImplementedError(extra)
