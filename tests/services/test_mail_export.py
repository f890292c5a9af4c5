from email import message_from_bytes, policy
from pathlib import Path

from zorgdesk.db.store import Store
from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.services.opening import Services


def test_a_draft_goes_to_everybody_present_in_blind_copy(store: Store, tmp_path: Path) -> None:
    services = Services(store)
    activity_id, _ = services.activities.add("practice_table", "Drempels\r\nBcc: x@y.example", number=3)
    guests = (
        ("An", "an@voorbeeld.example", ParticipationStatus.PRESENT),
        ("Bea", "bea@voorbeeld.example", ParticipationStatus.EXCUSED),
        ("Cas", "cas@voorbeeld.example, dief@elders.example", ParticipationStatus.PRESENT),
        ("Dirk", "dirk@voorbeeld.example\r\nTo: dief@elders.example", ParticipationStatus.PRESENT),
        ("Els", "", ParticipationStatus.PRESENT),
    )
    for name, email, status in guests:
        person_id, _ = services.people.add(name, email=email)
        services.participations.add(activity_id, person_id, status=status)
    services.entries.add(activity_id, EntryDraft(EntryKind.STATEMENT, "Wij vragen nooit een bewijs."))
    target = tmp_path / "verslag é.eml"

    services.exports.minutes(activity_id, target)

    mail = message_from_bytes(target.read_bytes(), policy=policy.default)
    assert mail["Bcc"] == "an@voorbeeld.example"
    assert mail["To"] is None
    assert mail["X-Unsent"] == "1"
    assert str(mail["Subject"]).startswith("Verslag Praktijktafel 3: Drempels")
    body = mail.get_body()
    assert body is not None
    assert "in bijlage" in body.get_content()
    (attached,) = mail.iter_attachments()
    assert attached.get_content_type() == "application/pdf"
    assert attached.get_content().startswith(b"%PDF")
    assert [file.name for file in tmp_path.glob("*.eml")] == ["verslag é.eml"]
