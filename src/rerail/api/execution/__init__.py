"""From the parameters of a request to a finished answer, the same for every transport."""
