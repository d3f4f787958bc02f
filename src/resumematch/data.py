"""Where the taxonomy and the templates are: inside the package of a wheel, else beside it in a checkout."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

TAXONOMY = "skills_taxonomy"
TEMPLATES = "templates"


def folder(name: str) -> Traversable:
    """Find a data folder of the project by name (works from a wheel, an editable install and a zip)."""
    inside = files("resumematch") / name
    if inside.is_dir():
        return inside
    return Path(__file__).resolve().parents[2] / name
