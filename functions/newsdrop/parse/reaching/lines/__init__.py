"""One line of a contact: numbers, addresses, names, posts, desks."""
