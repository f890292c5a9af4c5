"""Who and what stands in the register twice: found, compared, made one, and two again."""
