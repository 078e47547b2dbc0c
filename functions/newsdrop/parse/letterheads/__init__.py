"""What stands above the text: status, numbers, labels, corrections."""
