"""The library of policy documents, and completing their titles."""
