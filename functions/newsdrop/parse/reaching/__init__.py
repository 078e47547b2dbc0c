"""How to reach the press office: the lines of contact blocks, numbers and addresses."""
