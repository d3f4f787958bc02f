"""Every link within a page leads somewhere, and nowhere twice."""

import re
from collections import Counter
from datetime import date

import pytest

from resumematch.model.options import Options
from resumematch.pipeline import scan
from resumematch.render.html import to_html

CROWDED = "# A B\n\na@example.com\n\n## Experience\n\n### Engineer, Acme\n\nJan 2020 – present\n\n" + "\n".join(
    f"- Responsible for various tools, helped with Python, Docker, SQL and improved accuracy by {n}%" for n in range(9)
)


def links_and_ids(html: str) -> tuple[list[str], Counter[str]]:
    return re.findall(r'href="#([^"]+)"', html), Counter(re.findall(r'\bid="([^"]+)"', html))


@pytest.mark.parametrize("kind", ["comparison", "resume", "resume as text", "job"])
def test_every_link_within_a_page_has_one_target(pages, kind):
    links, ids = links_and_ids(pages[kind])
    assert len(links) >= (1 if kind == "job" else 20)
    assert [link for link in links if ids[link] != 1] == []
    assert [name for name, count in ids.items() if count > 1] == []


def test_on_a_crowded_line_two_tips_are_shown_and_each_leads_back():
    html = to_html(scan(CROWDED.encode(), kind="resume", options=Options(today=date(2026, 11, 23))))
    links, ids = links_and_ids(html)
    tips = [name for name in ids if name.startswith("tip-")]
    assert len(tips) > 15
    assert [link for link in links if ids[link] != 1] == []
    text = html[html.index('class="plain"') : html.index('<ol class="tips">')]
    assert max(len(re.findall(r'<a class="mark', box)) for box in text.split('<span class="box')[1:]) == 2
