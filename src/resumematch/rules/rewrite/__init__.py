"""A bullet → its better shape: the same facts, a stronger opener, typed blanks where a fact is missing."""
