"""Groups: subscribers who asked for the same thing share one reader, which reads and encodes once per change."""
