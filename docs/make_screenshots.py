"""Takes the pictures of docs/ from the report of the example: python docs/make_screenshots.py; needs Chromium."""

import io
import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from resumematch.model.options import Options
from resumematch.pipeline import compare
from resumematch.render.html import to_html

DOCS = Path(__file__).parent
RESUME, JOB = DOCS.parent / "examples" / "resume.pdf", DOCS.parent / "examples" / "job.md"
SHOTS = (  # file, width of the window, colours, the first element shown, height shown in pixels
    ("report-fit.png", 1100, "light", "header.top", 1300),
    ("report-requirements.png", 1100, "light", ".requirements", 1000),
    ("report-annotated.png", 1100, "light", "section.annotated", 1200),
    ("report-tips.png", 900, "light", "li.tip.warning[id]", 900),
    ("report-ladder.png", 1100, "dark", ".ladder", 900),
    ("report-phone.png", 360, "dark", "header.top", 760),
)
COLORS = 128  # a page of text and few colours stays crisp, at a quarter of the size


def take(browser: Browser, page_file: Path) -> None:
    """Take every picture."""
    for name, width, scheme, start, height in SHOTS:
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        page = context.new_page()
        page.goto(page_file.as_uri())
        top = page.locator(start).first.evaluate("element => element.getBoundingClientRect().top + scrollY")
        clip = {"x": 0, "y": max(0, top - 24), "width": width, "height": height}
        shot = Image.open(io.BytesIO(page.screenshot(full_page=True, clip=clip))).convert("RGB")
        shot.quantize(COLORS, dither=Image.Dither.NONE).save(DOCS / name, optimize=True)
        sys.stderr.write(f"{name}: {(DOCS / name).stat().st_size / 1000:.0f} kB\n")
        context.close()


def main() -> None:
    """Write the example's report and take its pictures."""
    report = compare(RESUME, JOB, options=Options(today=date(2026, 11, 23)))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as tools:
        page_file = Path(folder) / "report.html"
        page_file.write_text(to_html(report, RESUME.read_bytes()), "utf-8")
        browser = tools.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        take(browser, page_file)
        browser.close()


if __name__ == "__main__":
    main()
