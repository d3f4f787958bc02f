"""Commands run in this process, which is a second quicker than in one of their own."""

import io
import sys
from types import SimpleNamespace

import pytest

from resumematch.cli.main import main


@pytest.fixture
def call(monkeypatch, capfdbinary):
    """Run the command line in this process; each command has tests that run it in its own."""

    def call(*arguments: object, stdin: str = "") -> SimpleNamespace:
        monkeypatch.setattr(sys, "argv", ["resumematch", *map(str, arguments)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        with pytest.raises(SystemExit) as stop:
            main()
        written = capfdbinary.readouterr()
        return SimpleNamespace(returncode=stop.value.code, stdout=written.out.decode(), stderr=written.err.decode())

    return call
