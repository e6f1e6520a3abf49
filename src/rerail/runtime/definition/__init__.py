"""What a mission file says: read with its lines, checked as a whole, its references resolved."""
