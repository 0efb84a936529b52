"""How a process closes itself in before it sees a document: no files, no network, no programs, no other processes."""
