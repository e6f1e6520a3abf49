"""Storage of artifact bytes: the store, its signed addresses, its downloads and previews."""
