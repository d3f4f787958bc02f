"""Running the rules over a subject."""

from datetime import date

from resumematch.model.options import Options
from resumematch.pipeline import scan_resume
from resumematch.readers import read

LEARNED = """# Ada Example

ada@example.com

## Experience

### Data Analyst, Example Labs

Mar 2021 – Present

- Learned web scraping with BeautifulSoup and Selenium and scraped product reviews for sentiment analysis.
"""


def test_a_rewrite_without_a_number_is_offered_only_where_it_differs():
    findings = scan_resume(read(LEARNED.encode(), "cv.md"), Options(today=date(2026, 11, 23))).findings
    (told,) = [finding for finding in findings if finding.rule == "no-outcome"]
    assert told.suggestion is not None
    assert told.without_number is None
