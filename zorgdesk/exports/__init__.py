"""From domain objects to files: documents through neutral blocks, lists as workbooks. No Qt, no SQL."""
