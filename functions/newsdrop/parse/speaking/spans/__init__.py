"""Where speech stands: between marks, behind dashes, in rows; and what in marks is none."""
