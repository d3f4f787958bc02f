"""Text from résumés, ads and the taxonomy stays text."""

from datetime import date

import pytest

from resumematch.model.options import Options
from resumematch.pipeline import compare
from resumematch.render.html import to_html

HOSTILE = (
    "<script>alert(1)</script>", '" onmouseover="alert(1)', "{&#123; 7 * 7 }}", "{&#37; raw %}", "</style><b>bold",
    "\u202egnihton\u202c", "W" * 10_000, "]]>", "&lt;b&gt;", "' or ''='",
)  # fmt: skip
RESUME = "# Eve <img src=x onerror=alert(1)>\n\neve@example.com | [site](javascript:alert(1))\n\n## Experience\n\n"
RESUME += "### ML Engineer — Acme <b>\n\n*Jan 2020 – present*\n\n"
RESUME += "\n".join(f"- Responsible for Python models {text} in Docker" for text in HOSTILE)
RESUME += "\n\n## Skills\n\nPython, Docker, SQL, Kubernetes\n"
JOB = (
    '# ML Engineer <script>alert(2)</script>\n\n## Requirements\n\n- Python " onload="alert(3)\n- SQL <b>and</b> AWS\n'
)


@pytest.fixture(scope="module")
def html() -> str:
    report = compare(RESUME.encode(), JOB.encode(), options=Options(today=date(2026, 11, 23)))
    return to_html(report)


def test_no_markup_of_a_stranger_reaches_the_page(html):
    assert "alert(1)" in html
    for raw in ("<script>alert", "<img src=x", '" onmouseover="', "</style><b>", 'href="javascript:'):
        assert raw not in html
    assert "{{ 7 * 7 }}" in html


@pytest.mark.slow
@pytest.mark.parametrize("width", [360, 1280])
def test_hostile_text_runs_nothing_and_breaks_no_layout(show, html, width):
    page = show(html, width=width)
    page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
    assert (page.requests, page.errors) == ([], [])
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    handlers = (
        "[...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => a.name.startsWith('on'))).length"
    )
    assert page.evaluate(handlers) == 0
