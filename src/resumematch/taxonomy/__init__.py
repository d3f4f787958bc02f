"""TOML → Taxonomy; refuses nonsense with all its errors at once."""

from resumematch.taxonomy.load import load_taxonomy

__all__ = ["load_taxonomy"]
