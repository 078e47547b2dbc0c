"""What a page shows, element by element: boxes, runs of text, pictures, rows."""
