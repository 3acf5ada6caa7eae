"""What the ask field on the pages runs, printed."""
