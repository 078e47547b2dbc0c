"""What stands above the text: status, numbers, day, labels, corrections, and where it begins."""
