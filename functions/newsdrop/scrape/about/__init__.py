"""What a page says about itself: its head, its address, its brand."""
