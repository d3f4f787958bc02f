"""`python -m resumematch`."""

from resumematch.cli.main import main

main()
