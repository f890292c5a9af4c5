"""One form for all ways of writing a telephone number, to know it by. What was written is what is shown."""

import re

_HOME = "BE"
_NATIONAL = re.compile(r"0[1-9]\d{7,8}")
_BETWEEN = str.maketrans("", "", " \t\u00a0\u202f./()-–\u2011")
_FEWEST = 8


def telephone_key(text: str) -> str:
    """A number as +32470123456, "04/70.12.34.56" and "0032 470 12 34 56" alike; empty for what is none.

    A number without a country is read as a Belgian one.
    """
    bare = text.translate(_BETWEEN)
    if _NATIONAL.fullmatch(bare):  # nearly all of them, and the tables of the whole world take long to load
        return f"+32{bare[1:]}"
    if sum(map(str.isdigit, bare)) < _FEWEST:
        return ""
    return _of_the_world(text)


def _of_the_world(text: str) -> str:
    from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, parse

    try:
        number = parse(text.replace("(0)", ""), _HOME)
    except NumberParseException:
        return ""
    number.extension = None
    return format_number(number, PhoneNumberFormat.E164)
