"""What a user can do: one service per noun, one transaction per action, plain domain objects in and out."""
