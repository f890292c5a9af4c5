"""The errors a person can do something about."""


class ZorgdeskError(Exception):
    """A known error, for the environment or the input, never for a bug: a sentence is shown and work goes on.

    `code` names what happened ("disk_full"), `details` holds what the sentence mentions (a path, a size).
    The sentence itself is made in `zorgdesk.sentences`, in the person's language.
    """

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details: dict[str, str] = {name: str(value) for name, value in details.items()}

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in self.details.items())
        return f"{self.code} ({told})" if told else self.code
