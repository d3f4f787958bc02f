"""Makes the misbehaving workers of faults.py importable by the processes that a pool spawns."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
