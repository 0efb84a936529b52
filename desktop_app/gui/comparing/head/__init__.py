"""What is above the views: the versions, the budget, the filters, the field that finds words."""
