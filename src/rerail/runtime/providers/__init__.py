"""The providers that come with rerail."""
