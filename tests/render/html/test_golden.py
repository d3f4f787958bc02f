"""The report of a small résumé and a small ad, letter for letter; ACCEPT=1 in the environment takes the new one."""

import os
import re
from datetime import date
from pathlib import Path

import pytest

from resumematch.model.options import Options
from resumematch.pipeline import hold, scan_job, scan_resume
from resumematch.readers import read
from resumematch.render.html import to_html

pytestmark = pytest.mark.slow  # changes with every word of the engine: seen in CI, not at every save
GOLDEN = Path(__file__).parent / "golden"
OPTIONS = Options(today=date(2026, 11, 23))
RESUME = b"""# Ida Wren

ida.wren@example.com

## Experience

### Machine Learning Engineer, Larch Bank
*2021 - present*

- Built a fraud model in PyTorch; losses fell from 90,000 to 31,000 a month.
- Responsible for dashboards.

## Skills

Python, SQL, Docker
"""
AD = b"""# Machine Learning Engineer

## Requirements

- 3+ years of Python
- PyTorch or TensorFlow
- Kubernetes

## Nice to have

- Terraform
"""
MOVING = re.compile(
    r"<style>.*?</style>|<script\b.*?</script>|<meta http-equiv[^>]*>|(?<=<dd>)[0-9a-f. ]{8,}(?=</dd>)", re.S
)
"""What has tests of its own, and the digests of versions and inputs."""


def page(kind: str) -> str:
    left, right = scan_resume(read(RESUME, "ida.md"), OPTIONS), scan_job(read(AD, "ad.md"), OPTIONS)
    report = {"comparison": hold(left, right, OPTIONS), "resume": left, "job": right}[kind]
    return MOVING.sub("", to_html(report))


@pytest.mark.parametrize("kind", ["comparison", "resume", "job"])
def test_the_page_is_the_accepted_one(kind: str) -> None:
    shown, accepted = page(kind), GOLDEN / f"{kind}.html"
    if os.environ.get("ACCEPT"):
        accepted.write_text(shown, "utf-8", newline="\n")
    assert shown == accepted.read_text("utf-8"), "look at what changed; if it is right: ACCEPT=1 pytest " + __file__


def test_the_page_is_the_same_every_time() -> None:
    assert page("comparison") == page("comparison")
