"""What the page is called, by its head and by the lines that look like a headline."""
