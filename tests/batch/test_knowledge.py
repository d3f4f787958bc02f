"""Whoever hands out documents reads none, and stays small."""

import subprocess
import sys
from datetime import date

from resumematch.batch.knowledge import skill_names, versions
from resumematch.model.options import Options
from resumematch.pipeline import scan

OPTIONS = Options(today=date(2026, 11, 24))
PARENT = """
import sys
import resumematch.cli.rank, resumematch.batch.rank, resumematch.batch.shard, resumematch.batch.knowledge
loaded = {"spacy", "numpy", "resumematch.pipeline", "resumematch.batch.supervise"} & sys.modules.keys()
print(sorted(loaded))
"""


def test_the_parent_of_a_ranking_loads_neither_spacy_nor_the_pipeline():
    done = subprocess.run([sys.executable, "-c", PARENT], capture_output=True, text=True, check=True)
    assert done.stdout == "['resumematch.batch.supervise']\n"


def test_its_versions_are_those_of_a_receipt():
    receipt = scan(b"# Ada Example\n\n## Experience\n\n- Built models.\n", kind="resume", options=OPTIONS).receipt
    assert versions(OPTIONS) == {"rules": receipt.rules_version, "taxonomy": receipt.taxonomy_version}


def test_every_skill_has_a_name():
    names = skill_names(OPTIONS)
    assert names["python"] == "Python"
    assert len(names) >= 1500
