"""What stands signed below a text: who signs it, and when."""
