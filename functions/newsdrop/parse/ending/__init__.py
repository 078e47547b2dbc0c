"""What follows the text: end marks, self-descriptions, small print."""
