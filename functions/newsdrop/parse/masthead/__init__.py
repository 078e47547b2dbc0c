"""What stands around the text: letterhead lines, labels, titles, offices, addresses."""
