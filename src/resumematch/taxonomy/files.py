"""Folders of TOML → tables, each with the name of its file, and a digest of all of them."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import rtoml

from resumematch.data import TAXONOMY, folder

KINDS = ("skills", "patterns", "signals", "roles")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One TOML file: `kind` is its folder, `name` is how problems cite it ("skills/languages.toml")."""

    kind: str
    name: str
    data: Mapping[str, Any]
    own: bool  # True: from the user's folder, whose entries replace built-in ones of the same id


def read_sources(extra: Path | None, problems: list[str]) -> tuple[tuple[Source, ...], str]:
    """Read the built-in folder and the user's own, in the order of file names; return them and their digest."""
    digest = hashlib.sha256()
    sources: list[Source] = []
    for root, own in ((folder(TAXONOMY), False), (extra, True)):
        if root is not None:
            for kind, entry in _entries(root):
                raw = entry.read_bytes()
                digest.update(f"{kind}/{entry.name}\0".encode() + raw)
                data = _parse(raw, f"{kind}/{entry.name}", problems)
                sources.append(Source(kind=kind, name=f"{kind}/{entry.name}", data=data, own=own))
    return tuple(sources), digest.hexdigest()[:12]


def _entries(root: Traversable) -> Iterator[tuple[str, Traversable]]:
    for kind in KINDS:
        within = root / kind
        if within.is_dir():
            for entry in sorted(within.iterdir(), key=lambda item: item.name):
                if entry.name.endswith(".toml"):
                    yield kind, entry


def _parse(raw: bytes, name: str, problems: list[str]) -> Mapping[str, Any]:
    try:
        return rtoml.loads(raw.decode("utf-8"))
    except (rtoml.TomlParsingError, UnicodeDecodeError) as error:
        problems.append(f"{name}: not readable as TOML: {error}")
        return {}
