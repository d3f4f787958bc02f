"""Reads résumés and job ads, holds the skills in them against a career guide and each other, and says why."""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Options", "__version__", "compare", "diff", "rank", "scan"]

if TYPE_CHECKING:
    from resumematch.batch.api import rank
    from resumematch.model.options import Options
    from resumematch.pipeline import compare, diff, scan

_HOMES = {
    "scan": "pipeline",
    "compare": "pipeline",
    "diff": "pipeline",
    "rank": "batch.api",
    "Options": "model.options",
}


def __getattr__(name: str) -> Any:
    # Lazy, so that `import resumematch` loads neither spaCy nor pdfminer.
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(f"resumematch.{_HOMES[name]}"), name)
    raise AttributeError(name)
