"""What a reader is shown of a comparison under given filters: rows, folds, passages and runs with their marks."""
