"""The guides that rerail ships: Markdown files with front matter, and the catalog that reads them."""
