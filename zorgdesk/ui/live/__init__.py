"""The tab Live: writing down what is said while the evening runs."""
