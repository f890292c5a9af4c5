"""What leaves as a table: which columns, as which file, behind which password."""
