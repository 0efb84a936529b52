"""From files to tabs: reading, asking for passwords, comparing, and one sentence where it cannot be done."""
