"""What is made for the printer: name badges."""
