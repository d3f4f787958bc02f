"""The README shows what the program prints, and its links lead somewhere."""

import re
from pathlib import Path

README = (Path(__file__).parents[1] / "README.md").read_text("utf-8")


def test_the_excerpt_is_what_the_program_prints(run, examples):
    shown = re.search(
        r"```text\n\$ resumematch compare examples/resume.pdf examples/job.md\n(.*?)\n```", README, re.DOTALL
    )
    assert shown is not None
    pieces = [piece.strip("\n") for piece in shown[1].split("\n…\n")]
    done = run("compare", examples / "resume.pdf", examples / "job.md", "--today", "2026-11-24")
    assert len(pieces) >= 2
    for piece in pieces:
        assert piece in done.stdout


def test_every_file_the_readme_links_to_is_there():
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert len(links) > 6
    assert [link for link in links if not (Path(__file__).parents[1] / link).exists()] == []
