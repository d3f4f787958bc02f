"""The row of a worker, which leaves findings out, against the whole comparison that a user sees."""

from datetime import date

import pytest

from resumematch.batch import work
from resumematch.batch.task import Against, Limits, Task
from resumematch.model.options import Options
from resumematch.pipeline import compare, scan_job, scan_resume
from resumematch.readers import read

OPTIONS = Options(today=date(2026, 11, 24))
RESUMES = ("bell.pdf", "castell.pdf", "dabrowski.pdf", "okafor.md", "mensah.docx", "tanaka.pdf")


@pytest.fixture
def documents(root):
    return [root / "tests/fixtures/resumes/documents" / name for name in RESUMES]


@pytest.fixture
def started(monkeypatch):
    """Start a worker in this process, without its cap on memory and its deafness to Ctrl-C."""

    def start(path, side, html=None):
        monkeypatch.setattr(work, "_cap_memory", lambda *_: None)
        monkeypatch.setattr(work.signal, "signal", lambda *_: None)
        monkeypatch.setattr(work.gc, "freeze", lambda: None)
        for name in ("_against", "_fixed"):
            monkeypatch.setattr(work, name, None)
        data = path.read_bytes()
        work.start(Against(side=side, name=path.name, data=data, options=OPTIONS, html=html), Limits())

    return start


def test_a_row_says_of_a_resume_what_the_whole_comparison_says(documents, examples, started):
    started(examples / "job.md", "job")
    for number, path in enumerate(documents, 1):
        row = work.work(Task(address=str(path), number=number))
        whole = compare(path, examples / "job.md", options=OPTIONS)
        assert row == work.row_of(whole, str(path), whole.resume.document.sha256)
        assert (row.error, whole.resume.findings != ()) == (None, True)


def test_a_row_says_of_an_ad_what_the_whole_comparison_says(examples, documents, started):
    started(examples / "resume.pdf", "resume")
    row = work.work(Task(address=str(examples / "job.md"), number=1))
    whole = compare(examples / "resume.pdf", examples / "job.md", options=OPTIONS)
    assert row == work.row_of(whole, str(examples / "job.md"), whole.job.document.sha256)
    assert row.score is not None


def test_a_row_needs_no_findings_and_a_report_has_them(documents, examples, started, tmp_path):
    document = read(documents[0])
    for html, found in ((None, False), (tmp_path, True)):
        started(examples / "job.md", "job", html)
        report = work.compare_with(work._fixed, document, work._against)
        assert any(part.findings for part in (report.resume, report.job, report)) is found


def test_a_scan_without_advice_differs_in_its_findings_alone(documents):
    short_ad = read(b"# Rockstar ML Engineer\n\nRequirements\n\n- 15+ years of Kubernetes\n", "ad.md")
    for scan, document in ((scan_resume, read(documents[0])), (scan_job, short_ad)):
        plain, full = (scan(document, OPTIONS, advise=advise).to_dict() for advise in (False, True))
        assert plain["findings"] == []
        assert len(full["findings"]) > 0
        assert {key for key in full if plain[key] != full[key]} <= {"findings", "summary"}
