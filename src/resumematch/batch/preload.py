"""Imported by the fork server alone: loads once what every worker needs, for the workers to share."""

import gc
from datetime import date

import resumematch.batch.work
import resumematch.readers.pdf.reader  # noqa: F401 - it and the line above are what the workers run
from resumematch.model.options import Options
from resumematch.pipeline import compare

RESUME = b"# Ada Example\n\n## Experience\n\n### Engineer, Acme\n*2020 - 2022*\n\n- Built 3 models in Python.\n"
JOB = b"# Engineer\n\n## Requirements\n\n- Python and SQL\n"

# A first comparison makes the word lists of all stages ready, which takes longer than to load the taxonomy.
compare(RESUME, JOB, options=Options(today=date(2000, 1, 1)))
gc.collect()
gc.freeze()  # a search for garbage would write to what is shared, and so copy it
