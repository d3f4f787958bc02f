"""What a word of a title looks like."""

import re

TITLE = re.compile(
    r"(?i)\b(?:engineer|scientist|developer|analyst|researcher|architect|manager|consultant|student|graduate|lead|"
    r"specialist|administrator|programmer|director|professor|intern|founder|head of|owner|practitioner|statistician|"
    r"mathematician|physicist|lecturer|postdoc|phd|candidate|technician|designer|assistant|fellow)"
)
