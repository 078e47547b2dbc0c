"""Which house the headline names: whose statement it is, who does what it tells."""
