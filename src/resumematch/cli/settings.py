"""resumematch.toml: choices a user wants kept."""

import tomllib
from pathlib import Path
from typing import Any

from resumematch.errors import WrongUsage

NAME = "resumematch.toml"
TYPES = {"role": str, "taxonomy": str, "select": list, "ignore": list, "fail-on": str}


def read_settings(path: Path | None) -> dict[str, Any]:
    """Read the settings file given, or the one in the working folder, or none.

    Raises WrongUsage for unknown keys and wrong types. A relative taxonomy folder is relative to the file.
    """
    path = path or Path(NAME)
    if not path.is_file():
        return {}
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WrongUsage(f"{path}: not TOML: {error}") from None
    for key, value in found.items():
        if key not in TYPES:
            raise WrongUsage(f"{path}: unknown key {key!r}; there are: {', '.join(TYPES)}")
        if not isinstance(value, TYPES[key]):
            raise WrongUsage(f"{path}: {key} must be a {TYPES[key].__name__}")
    if "taxonomy" in found:
        found["taxonomy"] = path.parent / found["taxonomy"]
    return found
