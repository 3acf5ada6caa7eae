"""Why a layer gives what it gives, line by line."""
