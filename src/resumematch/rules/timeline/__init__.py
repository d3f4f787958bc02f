"""Dates of jobs."""
