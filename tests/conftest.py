"""Where our own documents are, and one way to run the command line."""

import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from resumematch.model.taxonomy import CueList

ROOT = Path(__file__).parents[1]
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def examples() -> Path:
    return ROOT / "examples"


@pytest.fixture(scope="session")
def cue_lists() -> dict[str, CueList]:
    """The cue lists as they stand in the data, for taxonomies of a test's own skills."""
    tables = {}
    for path in sorted((ROOT / "skills_taxonomy/signals").glob("*.toml")):
        tables.update(tomllib.loads(path.read_text("utf-8")))
    return {name: CueList(id=name, why=t["why"], terms=tuple(t["terms"])) for name, t in tables.items()}


@pytest.fixture(scope="session")
def run() -> Run:
    """Run `resumematch …` in a process of its own."""

    def run(*arguments: object, stdin: str | bytes | None = None, **rest: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "resumematch", *map(str, arguments)]
        given = stdin.decode() if isinstance(stdin, bytes) else stdin
        return subprocess.run(command, input=given, capture_output=True, text=True, check=False, timeout=120, **rest)

    return run
