"""Imported by the fork server alone: loads once what every worker needs, for the workers to share."""

import gc
from datetime import date

from resumematch.batch import work
from resumematch.batch.task import Against
from resumematch.model.options import Options
from resumematch.pipeline import scan_job
from resumematch.readers import read
from resumematch.readers.pdf import read_pdf  # noqa: F401 - most résumés are PDFs

RESUME = b"# Ada Example\n\n## Experience\n\n### Engineer, Acme\n*2020 - 2022*\n\n- Built 3 models in Python.\n"
JOB = b"# Engineer\n\n## Requirements\n\n- Python and SQL\n"
OPTIONS = Options(today=date(2000, 1, 1))

# A first comparison makes the word lists of all stages ready, which takes longer than to load the taxonomy.
gc.disable()
one = Against(side="job", name="", data=JOB, options=OPTIONS)
work.compare_with(scan_job(read(JOB), OPTIONS, advise=False), read(RESUME), one)
gc.collect()
gc.freeze()  # a search for garbage would write to what is shared, and so copy it
gc.enable()
