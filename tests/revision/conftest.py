"""Two versions of a fictional résumé, scanned and held against each other."""

from datetime import date

import pytest

from resumematch.model.options import Options
from resumematch.pipeline import diff
from resumematch.readers import read

OPTIONS = Options(today=date(2026, 11, 23))
PAGE = """# Mara Lindqvist
mara@example.com · +1 555 0100

## Experience
### ML Engineer, Norrhav AB
Jan 2021 – present
{bullets}

## Skills
{skills}
"""
BULLETS = (
    "Deployed 4 models to Kubernetes, cutting p99 latency from 120 ms to 45 ms for 1.2M users.",
    "Built an Airflow pipeline that halved the nightly run.",
    "Trained ranking models in PyTorch and raised click-through by 12%.",
)


@pytest.fixture(scope="session")
def revise():
    """Hold bullets against rewritten bullets."""

    def run(before, after, skills=("Python, SQL", "Python, SQL")):
        pages = [
            PAGE.format(bullets="\n".join(f"- {bullet}" for bullet in bullets), skills=listed)
            for bullets, listed in zip((before, after), skills, strict=True)
        ]
        old, new = (read(page.encode(), name) for page, name in zip(pages, ("old.md", "new.md"), strict=True))
        return diff(old, new, options=OPTIONS)

    return run
