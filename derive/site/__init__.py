"""What only the site needs: the formula extension of Markdown and the template overrides."""
