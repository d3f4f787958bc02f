"""The résumé held against the job ad."""
