"""HTTP by itself: what a request asks for, and how an answer is sent."""
