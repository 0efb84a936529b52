"""The user's own tables of opening verbs."""

from __future__ import annotations

from pathlib import Path

from desktop_app.comparison.natures.verbs import default_tables, tables_in, verb_table
from desktop_app.store.verb_tables import editable_file, own_tables


def test_without_a_file_the_tables_are_the_programs_own(tmp_path: Path) -> None:
    assert own_tables(tmp_path / "nowhere") == ""
    assert tables_in("") == {}


def test_the_file_to_edit_holds_the_programs_tables(tmp_path: Path) -> None:
    editable_file(default_tables(), tmp_path / "config")
    tables = tables_in(own_tables(tmp_path / "config"))
    assert verb_table("fr", tables["fr"]) == verb_table("fr")


def test_a_file_that_the_user_edited_is_kept(tmp_path: Path) -> None:
    editable_file("", tmp_path).write_text("[en]\nhums < sings\n", encoding="utf-8")
    file = editable_file(default_tables(), tmp_path)
    assert tables_in(own_tables(file.parent)) == {"en": "\nhums < sings\n"}


def test_a_file_of_an_editor_of_windows_is_read(tmp_path: Path) -> None:
    (tmp_path / "verbs.txt").write_bytes(b"\xef\xbb\xbf\r\n[en]\r\nhums < sings\r\n")
    assert tables_in(own_tables(tmp_path)) == {"en": "\nhums < sings\n"}


def test_a_file_that_is_no_text_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "verbs.txt").write_bytes(b"\xff\xfe\x00broken")
    assert own_tables(tmp_path) == ""


def test_a_file_of_absurd_size_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "verbs.txt").write_bytes(b"# note\n" * 200_000)
    assert own_tables(tmp_path) == ""
