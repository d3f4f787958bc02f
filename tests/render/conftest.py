"""A real browser for the HTML report: the Chromium that is installed, driven by Playwright, without any network."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from resumematch.batch.market import survey
from resumematch.model.options import Options
from resumematch.model.ranking import Row
from resumematch.pipeline import compare, scan
from resumematch.render.html import to_html
from resumematch.render.html.index import to_index

ROOT = Path(__file__).parents[2]
TODAY = Options(today=date(2026, 11, 23))
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
         "--disable-sync", "--no-first-run", "--disable-quic"]  # fmt: skip
Open = Callable[..., "object"]
ROWS = (
    Row(
        name="first.md", address="ads/first.md", title="ML Engineer", score=61.0, floor=55.0, ceiling=70.0,
        required_met=5, required_total=9, gaps=("kubernetes", "scala"), edits=("kubernetes +2.5",),
        rung="Senior ML Engineer", report="00001-first.html",
    ),
    Row(name="second.md", address="ads/second.md", title="Data Scientist", required_met=0, required_total=0),
    Row(name="third.pdf", address="ads/third.pdf", error="encrypted", message="asks for a password."),
)  # fmt: skip


@pytest.fixture(scope="session")
def example_report():
    return compare(ROOT / "examples" / "resume.pdf", ROOT / "examples" / "job.md", options=TODAY)


@pytest.fixture(scope="session")
def reports(example_report):
    job = scan(ROOT / "examples" / "job.md", kind="job", options=TODAY)
    return {"comparison": example_report, "resume": example_report.resume, "job": job}


@pytest.fixture(scope="session")
def pages(example_report, reports) -> dict[str, str]:
    """The three kinds of report, and the page of a ranking, as HTML."""
    source = (ROOT / "examples" / "resume.pdf").read_bytes()
    return {
        "ranking": to_index(ROWS, "resume.pdf", survey(ROWS), {"kubernetes": "Kubernetes"}),
        "comparison": to_html(example_report, source),
        "resume": to_html(example_report.resume, source),
        "resume as text": to_html(example_report.resume),
        "job": to_html(reports["job"]),
    }


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("no Chromium: install Debian's package chromium")
        pytest.skip("no Chromium here: the HTML report is not tested in a browser")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def show(browser, tmp_path) -> Iterator[Open]:
    """Open an HTML text as a file; collects requests that leave it, and errors, as `page.requests`, `page.errors`."""
    contexts = []

    def show(html: str, *, width: int = 1280, scheme: str = "light", script: bool = True):
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=script
        )
        contexts.append(context)
        page = context.new_page()
        page.requests, page.errors = [], []
        file = tmp_path / "report.html"
        file.write_text(html, "utf-8")
        page.on("request", lambda request: page.requests.append(request.url))
        page.on("console", lambda message: page.errors.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        page.goto(file.as_uri())
        page.requests = [url for url in page.requests if not url.startswith((file.as_uri(), "data:"))]
        return page

    yield show
    for context in contexts:
        context.close()
