"""From files to tabs: reading, asking for passwords, comparing, and one sentence where that fails."""
