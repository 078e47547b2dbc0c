"""Days, times and zones in the forms that releases print them."""
