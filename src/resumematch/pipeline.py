"""The whole story: scan() a document, compare() two, diff() two versions. Only the pipeline knows the stages' order.

What a scanned résumé needs is imported at once; the stages for job ads, comparisons and versions when they are used.
`advise=False` leaves the findings out, on which no score, gap or plan depends: for whoever shows only figures.
"""

from datetime import date
from pathlib import Path

from resumematch import __version__
from resumematch.errors import WrongUsage
from resumematch.evidence import weigh_evidence
from resumematch.guide import consult_for_job, consult_for_resume
from resumematch.model.document import Document
from resumematch.model.finding import Finding, Subject
from resumematch.model.mention import Mentions
from resumematch.model.options import Kind, Options
from resumematch.model.report import ComparisonReport, DiffReport, JobReport, Receipt, ResumeReport
from resumematch.model.taxonomy import Role, Taxonomy
from resumematch.parsing import guess_kind, parse_resume, with_claims
from resumematch.readers import read
from resumematch.rules import review, rules_version, summarize
from resumematch.scores import score_resume
from resumematch.skills import find_skills, without_orders
from resumematch.taxonomy import load_taxonomy

Source = Path | str | bytes | Document


def scan(source: Source, *, kind: Kind = "auto", options: Options | None = None) -> ResumeReport | JobReport:
    """Read one résumé or job ad and report on it. `source` is a path, or the bytes of a file.

    Raises UnreadableInput, InvalidTaxonomy or WrongUsage.
    """
    options, document = options or _today(), _read(source)
    of_kind = guess_kind(document, load_taxonomy(options.taxonomy)) if kind == "auto" else kind
    return scan_resume(document, options) if of_kind == "resume" else scan_job(document, options)


def compare(resume: Source, job: Source, *, options: Options | None = None) -> ComparisonReport:
    """Hold a résumé against a job ad; both as in scan()."""
    options = options or _today()
    return hold(scan_resume(_read(resume), options), scan_job(_read(job), options), options)


def diff(old: Source, new: Source, *, options: Options | None = None) -> DiffReport:
    """Hold two versions of a résumé against each other; both as in scan()."""
    from resumematch.revision import find_changes

    options = options or _today()
    before, after = scan_resume(_read(old), options), scan_resume(_read(new), options)
    taxonomy = load_taxonomy(options.taxonomy)
    receipt = _receipt(taxonomy, options, before.document, after.document)
    return DiffReport(old=before, new=after, revision=find_changes(before, after, taxonomy), receipt=receipt)


def scan_resume(document: Document, options: Options, *, advise: bool = True) -> ResumeReport:
    """Run a résumé through the stages."""
    taxonomy = load_taxonomy(options.taxonomy)
    parsed = parse_resume(document, Mentions(skills=()), taxonomy, options.today)
    mentions = find_skills(document, taxonomy, apart=parsed.names)
    resume = with_claims(parsed, without_orders(mentions, document, taxonomy))
    record = weigh_evidence(resume, taxonomy, options.today)
    guide = consult_for_resume(resume, record, _role(taxonomy, options), taxonomy, options.today)
    subject = Subject(
        document=document, taxonomy=taxonomy, guide=guide, resume=resume, record=record, today=options.today
    )
    found = _review(subject, options) if advise else ()
    return ResumeReport(
        document=document, resume=resume, record=record, guide=guide, findings=found,
        scores=score_resume(resume, record, guide, found), summary=summarize(subject, found),
        receipt=_receipt(taxonomy, options, document),
    )  # fmt: skip


def scan_job(document: Document, options: Options, *, advise: bool = True) -> JobReport:
    """Run a job ad through the stages."""
    from resumematch.parsing import parse_job

    taxonomy = load_taxonomy(options.taxonomy)
    job = parse_job(document, find_skills(document, taxonomy), taxonomy)
    guide = consult_for_job(job, _role(taxonomy, options), taxonomy)
    subject = Subject(document=document, taxonomy=taxonomy, guide=guide, job=job, today=options.today)
    found = _review(subject, options) if advise else ()
    receipt = _receipt(taxonomy, options, document)
    return JobReport(document=document, job=job, guide=guide, findings=found, receipt=receipt)


def hold(left: ResumeReport, right: JobReport, options: Options, *, advise: bool = True) -> ComparisonReport:
    """Hold a scanned résumé against a scanned job ad."""
    from resumematch.matching import compare as match

    taxonomy = load_taxonomy(options.taxonomy)
    role = _role(taxonomy, options)
    comparison = match(left.resume, left.record, right.job, taxonomy, options.today, role)
    subject = Subject(
        document=left.document, taxonomy=taxonomy, guide=left.guide, resume=left.resume, record=left.record,
        job=right.job, comparison=comparison, today=options.today,
    )  # fmt: skip
    found = _review(subject, options) if advise else ()
    receipt = _receipt(taxonomy, options, left.document, right.document)
    return ComparisonReport(resume=left, job=right, comparison=comparison, findings=found, receipt=receipt)


def _today() -> Options:
    return Options(today=date.today())  # noqa: DTZ011 - the user's own day


def _read(source: Source) -> Document:
    if isinstance(source, Document):
        return source
    return read(Path(source) if isinstance(source, str) else source)


def _review(subject: Subject, options: Options) -> tuple[Finding, ...]:
    return review(subject, select=options.select, ignore=options.ignore)


def _role(taxonomy: Taxonomy, options: Options) -> Role:
    if options.role not in taxonomy.roles:
        raise WrongUsage(f"no role named {options.role}; there are: {', '.join(sorted(taxonomy.roles))}")
    return taxonomy.roles[options.role]


def _receipt(taxonomy: Taxonomy, options: Options, *documents: Document) -> Receipt:
    return Receipt(
        version=__version__, rules_version=rules_version(), taxonomy_version=taxonomy.version,
        input_sha256=tuple(document.sha256 for document in documents), options=options.items(),
    )  # fmt: skip
