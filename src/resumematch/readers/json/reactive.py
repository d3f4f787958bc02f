"""An export of Reactive Resume → the JSON Resume that says the same."""

from collections.abc import Mapping
from typing import Any

_SECTIONS = {  # its section → the JSON Resume section
    "experience": "work",
    "projects": "projects",
    "volunteer": "volunteer",
    "education": "education",
    "certifications": "certificates",
    "awards": "awards",
    "publications": "publications",
    "skills": "skills",
    "languages": "languages",
    "interests": "interests",
}


def from_reactive_resume(content: Mapping[str, Any]) -> dict[str, Any]:
    """Convert an export; sections and entries that its writer switched off are left out."""
    basics, sections = dict(content["basics"]), content["sections"]
    profiles = _items(sections.get("profiles"))
    basics |= {"label": basics.get("headline"), "url": _href(basics), "profiles": profiles}
    basics["summary"] = basics.get("summary") or _section(sections.get("summary")).get("content", "")
    converted = {name: _items(sections.get(section)) for section, name in _SECTIONS.items()}
    return {"basics": basics, **converted}


def _section(section: Any) -> Mapping[str, Any]:
    return section if isinstance(section, Mapping) and section.get("visible", True) else {}


def _items(section: Any) -> list[dict[str, Any]]:
    items = _section(section).get("items")
    found = [
        item
        for item in (items if isinstance(items, list) else ())
        if isinstance(item, Mapping) and item.get("visible", True)
    ]
    return [{**item, "url": _href(item), "name": item.get("company") or item.get("name")} for item in found]


def _href(entry: Mapping[str, Any]) -> Any:
    url = entry.get("url")
    return url.get("href") if isinstance(url, Mapping) else url
