"""Where our own documents are, and one way to run the command line."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def examples() -> Path:
    return ROOT / "examples"


@pytest.fixture(scope="session")
def run() -> Run:
    """Run `resumematch …` in a process of its own."""

    def run(*arguments: object, stdin: str | bytes | None = None, **rest: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "resumematch", *map(str, arguments)]
        given = stdin.decode() if isinstance(stdin, bytes) else stdin
        return subprocess.run(command, input=given, capture_output=True, text=True, check=False, timeout=120, **rest)

    return run
