"""The site for machines: every page as plain text, what is known as JSON, and what a page says of itself in its head."""
