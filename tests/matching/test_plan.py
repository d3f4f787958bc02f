"""The plan's shortcut: what an edit leaves alone is not weighed again, and changes no gain."""

from resumematch.matching.compare import compare
from resumematch.matching.copied import Copied
from resumematch.matching.fit import assess, scored_needs
from resumematch.matching.ledger import open_ledger
from resumematch.matching.plan import plan_edits
from resumematch.matching.worth import weigh_need

AD = """# Data Engineer

## Requirements

- Python and SQL
- Scala or Java
- AWS, GCP or Azure
- Kubernetes

## Nice to have

- Airflow
- MLflow
"""


def test_each_gain_is_what_scoring_everything_again_gives(person, job, taxonomy):
    resume, record, today = person
    ad = job(AD)
    ledger = open_ledger(resume, record, Copied(resume.document, ad.document), today)
    pairs = tuple((asked, weigh_need(asked.need, ledger, taxonomy)) for asked in scored_needs(ad))
    whole = plan_edits(pairs, ledger, ad, taxonomy, lambda edited, _known: assess(edited, ad, taxonomy).score)
    assert len(whole) >= 3
    assert compare(resume, record, ad, taxonomy, today).plan == whole
