"""The series tab: a matrix of paragraphs and versions, the history of each paragraph, and the newest text by age."""
