"""Whatever somebody says the columns of a table hold, it is read: no row is lost and none counts twice."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.imports.attendance.samples import ALL, DAY, SAMPLES
from zorgdesk.domain.register_lists import FIELDS_OF, Field, ListKind
from zorgdesk.imports.attendance import mapped
from zorgdesk.imports.attendance.context import ListContext
from zorgdesk.imports.registers.columns import lay_out, mapping_text, shape_of, with_fields
from zorgdesk.imports.sheets import Sheet, read_sheets

SHEETS = {name: read_sheets(SAMPLES / name) for name in ALL}
FIELDS = st.sampled_from([None, *FIELDS_OF[ListKind.ATTENDANCE]])


@settings(max_examples=200, deadline=None)
@given(
    name=st.sampled_from(ALL), header=st.integers(0, 12), fields=st.lists(FIELDS, min_size=40, max_size=40)
)
def test_any_choice_of_columns_reads_every_row_once(
    name: str, header: int, fields: list[Field | None]
) -> None:
    header = min(header, len(SHEETS[name][0].rows))
    layout = lay_out(SHEETS[name], ListKind.ATTENDANCE, header=header)
    layout = with_fields(layout, fields[: len(layout.columns)])
    found = mapped.read(SHEETS[name], layout, ListContext(DAY))
    rows = [row for one in found.attendees for row in one.rows] + [one.row for one in found.left_out]
    assert len(set(rows)) == len(rows)
    assert all(row > header for row in rows)


def test_heads_are_known_again_below_another_title_and_without_rows_of_before() -> None:
    head = ("Hvem", None, "Signert")
    first = [Sheet("", [head, ("Lotte Maes", None, "x")])]
    layout = with_fields(
        lay_out(first, ListKind.ATTENDANCE, header=1), [Field.NAME_GIVEN_FIRST, Field.SIGNATURE]
    )
    mappings = {shape_of(layout): mapping_text(layout)}
    later = [Sheet("uitleg", [("niets",)]), Sheet("", [("Titel",), (), head, ("Jan Claes", None, "x")])]
    found = mapped.recalled(later, mappings)
    assert found is not None
    assert (found.sheet, found.header_row, found.mapping) == (1, 3, layout.mapping)
    other = [Sheet("", [("Hvem", "Dato"), ("Jan Claes", "x")])]
    assert mapped.recalled(other, mappings) is None
