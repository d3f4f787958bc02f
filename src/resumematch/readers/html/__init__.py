"""HTML → Document: a job ad's own data first, else what a person reads on the page (in page.py)."""
