"""Whose the site is: its title, its masthead and its foot, its address, who posts there."""
