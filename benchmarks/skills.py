"""How long the skills of one page take, warm, and a cold scan against a process that only imports spaCy.

usage: python benchmarks/skills.py; exit code 1 when a limit is passed.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from resumematch.readers import read
from resumematch.skills import find_skills
from resumematch.taxonomy import load_taxonomy

PAGE = Path(__file__).parent.parent / "examples" / "resume.pdf"
MOST_MS = 6.0  # spaCy's tokenizer alone takes 2
MOST_TIMES = 1.4  # of importing spaCy and making its blank English pipeline
ROUNDS, COLD_ROUNDS = 50, 7


def main() -> int:
    warm = warm_ms()
    spacy = cold_s("-c", "import spacy; spacy.blank('en')")
    scan = cold_s("-m", "resumematch", "scan", str(PAGE), "--format", "json")
    print(f"skills of one page, warm     {warm:6.2f} ms   (at most {MOST_MS})")
    print(f"importing spaCy, cold        {spacy:6.2f} s")
    print(f"scan of one page, cold       {scan:6.2f} s    {scan / spacy:.2f} times (at most {MOST_TIMES})")
    return int(warm > MOST_MS or scan > MOST_TIMES * spacy)


def warm_ms() -> float:
    document, taxonomy = read(PAGE), load_taxonomy()
    find_skills(document, taxonomy)
    return statistics.median(timed(lambda: find_skills(document, taxonomy)) for _ in range(ROUNDS)) * 1000


def cold_s(*command: str) -> float:
    # An installed package has its bytecode stored, as spaCy's is; a checkout stores it at its first run.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def run() -> object:
        return subprocess.run([sys.executable, *command], check=True, capture_output=True, env=environment)

    run()
    return statistics.median(timed(run) for _ in range(COLD_ROUNDS))


def timed(work) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
