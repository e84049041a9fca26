"""`pathbook`: the book in three forms, or the reason why there is none."""

from __future__ import annotations

import json

from tests.commands.sealing import change


def test_one_run_writes_all_three_forms(run, file, tmp_path):
    pdf, html, data = (tmp_path / f"book.{form}" for form in ("pdf", "html", "json"))
    code, out, err = run("pathbook", pdf, "--html", html, "--json", data, "--content", file)
    assert (code, err) == (0, "")
    assert [line.split(": ")[1] for line in out.splitlines()] == ["written"] * 3
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert "Harbour Vein Clinic" in html.read_text(encoding="utf-8")
    assert json.loads(data.read_text(encoding="utf-8"))["sound"] is True


def test_a_form_by_itself_needs_no_pdf(run, file, tmp_path):
    html = tmp_path / "book.html"
    assert run("pathbook", "--html", html, "--content", file)[0] == 0
    assert html.is_file()


def test_without_a_file_to_write_to_it_says_what_to_name(run, file):
    code, out, err = run("pathbook", "--content", file)
    assert (code, out) == (2, "")
    assert "no file to write to is named; name one, such as book.pdf" in err


def test_content_with_faults_has_no_book_and_the_faults_are_told(run, file, tmp_path):
    change(file, "problems: [bruise]", "problems: [bruse]")
    pdf = tmp_path / "book.pdf"
    code, out, err = run("pathbook", pdf, "--content", file)
    assert (code, out) == (1, "")
    assert "did you mean 'bruise'?" in err
    assert "No book is made of it." in err
    assert not pdf.exists()


def test_content_that_cannot_be_read_gives_2(run, tmp_path):
    code, _, err = run("pathbook", tmp_path / "book.pdf", "--content", tmp_path / "none.yaml")
    assert code == 2
    assert "none.yaml" in err


def test_a_folder_that_takes_nothing_gives_2_and_names_the_file(run, file, tmp_path):
    (tmp_path / "file").write_text("no folder")
    code, _, err = run("pathbook", "--json", tmp_path / "file" / "book.json", "--content", file)
    assert code == 2
    assert "book.json: " in err


def test_content_that_breaks_a_law_gets_a_book_that_says_so_and_1(run, file, tmp_path):
    change(
        file,
        'after_days: 21\n            floor: watch\n            because:\n              text: "Bruises',
        'after_days: 7\n            floor: watch\n            because:\n              text: "Bruises',
    )
    html = tmp_path / "book.html"
    code, out, err = run("pathbook", "--html", html, "--content", file)
    assert code == 1
    assert out.endswith("book.html: written\n")
    assert "page one says what. Do not sign it." in err
    assert "Do not sign: something does not hold" in html.read_text(encoding="utf-8")
