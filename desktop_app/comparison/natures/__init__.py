"""What kind of change it is: typographic, connective, rolled forward, the verb, or a matter of wording."""
