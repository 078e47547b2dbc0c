"""What a house is called: in full, in short, by its address, by its site."""
