"""The kinds of changes: typographic, connective, rolled forward, the verb, or a matter of wording."""
