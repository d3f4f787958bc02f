"""The whole story: scan() one document, compare() two. The pipeline alone knows the order of the stages."""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from resumematch import __version__
from resumematch.errors import WrongUsage
from resumematch.evidence import weigh_evidence
from resumematch.guide import consult_for_job, consult_for_resume
from resumematch.matching import compare as match
from resumematch.model.document import Document
from resumematch.model.finding import Subject
from resumematch.model.report import ComparisonReport, JobReport, Receipt, Report, ResumeReport
from resumematch.model.taxonomy import Role, Taxonomy
from resumematch.parsing import guess_kind, parse_job, parse_resume
from resumematch.readers import read
from resumematch.rules import RULES, review
from resumematch.scores import score_resume
from resumematch.skills import find_skills
from resumematch.taxonomy import load_taxonomy

Source = Path | str | bytes
Kind = Literal["auto", "resume", "job"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a user may choose; the same options and inputs give the same bytes."""

    role: str = "ml-engineer"
    today: date
    taxonomy: Path | None = None
    select: Collection[str] = ()
    ignore: Collection[str] = ()


def scan(source: Source | Document, *, kind: Kind = "auto", options: Options | None = None) -> Report:
    """Read one résumé or job ad and report on it. `source` is a path, or the bytes of a file.

    Raises UnreadableInput, InvalidTaxonomy or WrongUsage.
    """
    options = options or Options(today=date.today())  # noqa: DTZ011 - the user's own day
    taxonomy = load_taxonomy(options.taxonomy)
    document = _read(source)
    if (guess_kind(document) if kind == "auto" else kind) == "resume":
        return _scan_resume(document, taxonomy, options)
    return _scan_job(document, taxonomy, options)


def compare(resume: Source | Document, job: Source | Document, *, options: Options | None = None) -> ComparisonReport:
    """Hold a résumé against a job ad.

    Raises UnreadableInput, InvalidTaxonomy or WrongUsage.
    """
    options = options or Options(today=date.today())  # noqa: DTZ011 - the user's own day
    taxonomy = load_taxonomy(options.taxonomy)
    left = _scan_resume(_read(resume), taxonomy, options)
    right = _scan_job(_read(job), taxonomy, options)
    comparison = match(left.resume, left.record, right.job, taxonomy)
    subject = Subject(
        document=left.document, taxonomy=taxonomy, guide=left.guide, resume=left.resume, record=left.record,
        job=right.job, comparison=comparison, today=options.today,
    )  # fmt: skip
    findings = review(subject, select=options.select, ignore=options.ignore)
    receipt = _receipt(taxonomy, options, left.document, right.document)
    return ComparisonReport(resume=left, job=right, comparison=comparison, findings=findings, receipt=receipt)


def _read(source: Source | Document) -> Document:
    if isinstance(source, Document):
        return source
    return read(Path(source) if isinstance(source, str) else source)


def _role(taxonomy: Taxonomy, options: Options) -> Role:
    if options.role not in taxonomy.roles:
        raise WrongUsage(f"no role named {options.role}; there are: {', '.join(sorted(taxonomy.roles))}")
    return taxonomy.roles[options.role]


def _scan_resume(document: Document, taxonomy: Taxonomy, options: Options) -> ResumeReport:
    resume = parse_resume(document, find_skills(document, taxonomy), taxonomy, options.today)
    record = weigh_evidence(resume, taxonomy, options.today)
    guide = consult_for_resume(resume, record, _role(taxonomy, options), taxonomy)
    subject = Subject(
        document=document, taxonomy=taxonomy, guide=guide, resume=resume, record=record, today=options.today
    )
    findings = review(subject, select=options.select, ignore=options.ignore)
    scores = score_resume(resume, record, guide, findings)
    receipt = _receipt(taxonomy, options, document)
    return ResumeReport(
        document=document, resume=resume, record=record, guide=guide, findings=findings, scores=scores, receipt=receipt
    )


def _scan_job(document: Document, taxonomy: Taxonomy, options: Options) -> JobReport:
    job = parse_job(document, find_skills(document, taxonomy), taxonomy)
    guide = consult_for_job(job, _role(taxonomy, options), taxonomy)
    subject = Subject(document=document, taxonomy=taxonomy, guide=guide, job=job, today=options.today)
    findings = review(subject, select=options.select, ignore=options.ignore)
    receipt = _receipt(taxonomy, options, document)
    return JobReport(document=document, job=job, guide=guide, findings=findings, receipt=receipt)


def _receipt(taxonomy: Taxonomy, options: Options, *documents: Document) -> Receipt:
    rules = hashlib.sha256("\n".join(f"{rule.id} {rule.summary}" for rule in RULES.values()).encode()).hexdigest()
    chosen = {
        "role": options.role,
        "today": options.today.isoformat(),
        "select": ",".join(sorted(options.select)),
        "ignore": ",".join(sorted(options.ignore)),
    }
    return Receipt(
        version=__version__,
        rules_version=rules[:12],
        taxonomy_version=taxonomy.version,
        input_sha256=tuple(document.sha256 for document in documents),
        options=tuple(chosen.items()),
    )
