"""`python -m rerail`: the same as the command `rerail`."""

from rerail.cli import main

main()
