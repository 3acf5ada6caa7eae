"""How long work is followed: by a function of the things it goes through and of a label, such as a progress bar."""


def unwatched(things, label):
    """The same things: what follows them where nobody watches the work go by."""
    return things
