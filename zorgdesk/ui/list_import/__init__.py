"""A list of people or organisations comes in: chosen, its columns looked over, then every row, and stored."""
