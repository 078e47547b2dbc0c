"""What a site sets below and between the lines of a text: links, calls, buttons, other news."""
