"""Reads résumés and job ads, holds the skills in them against a career guide and each other, and says why."""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["__version__", "compare", "scan"]

if TYPE_CHECKING:
    from resumematch.pipeline import compare, scan


def __getattr__(name: str) -> Any:
    # Lazy, so that `import resumematch` loads neither spaCy nor pdfminer.
    if name in ("scan", "compare"):
        from resumematch import pipeline

        return getattr(pipeline, name)
    raise AttributeError(name)
