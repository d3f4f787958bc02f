"""The audit of our dependencies fails for a known vulnerability, and for nothing else."""

import importlib.util
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / ".ci" / "audit.py"
PINNED = ["click==8.1.7", "jinja2==3.1.2"]
FLAW = {"id": "PYSEC-2026-1", "fix_versions": ["3.1.5"], "aliases": [], "description": ""}


@pytest.fixture(scope="module")
def audit():
    spec = importlib.util.spec_from_file_location("audit", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def answer(*vulnerabilities):
    told = {"name": "jinja2", "version": "3.1.2", "vulns": list(vulnerabilities)}
    return {"dependencies": [told, {"name": "click", "skip_reason": "Dependency not found"}]}


def test_a_known_vulnerability_fails_and_is_named(audit):
    code, said = audit.verdict(PINNED, answer(FLAW))
    assert code == 1
    assert "jinja2 3.1.2: PYSEC-2026-1, mended in 3.1.5" in said


def test_a_clean_answer_says_how_many_packages_it_is_about(audit):
    assert audit.verdict(PINNED, answer()) == (0, "audit: 1 of 2 packages asked about, 0 known vulnerabilities")


@pytest.mark.parametrize("found", [None, {"dependencies": [{"name": "click", "skip_reason": "Dependency not found"}]}])
def test_an_index_that_cannot_be_reached_is_said_and_is_no_failure(audit, found):
    code, said = audit.verdict(PINNED, found)
    assert (code, "skipped" in said) == (0, True)


def test_an_audit_that_hangs_is_given_up(audit, monkeypatch):
    def hang(command, timeout, **rest):
        raise subprocess.TimeoutExpired(command, timeout)

    monkeypatch.setattr(subprocess, "run", hang)
    assert audit.ask(PINNED) is None


def test_what_is_asked_about_is_what_an_installation_brings(audit):
    pinned = audit.pins()
    assert 30 < len(pinned) < 70
    assert {pin.partition("==")[0] for pin in pinned} >= {"spacy", "lxml", "pillow", "pypdfium2", "numpy"}
    assert not {pin.partition("==")[0] for pin in pinned} & {"resumematch", "pytest"}
