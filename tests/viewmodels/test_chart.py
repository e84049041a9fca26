"""The rows of a chart: bars from the leaflet alone, and the parts of the scale."""

from kiosk.viewmodels.chart import span_rows, unit_rows
from kiosk.visit.healing import UNITS, position


def test_each_bar_stands_where_the_content_says(session):
    spans = [span for topic in session.content.topics for span in topic.lasts]
    for row, span in zip(span_rows(session, session.content.topics), spans, strict=True):
        days = (span.onset_days, span.usual_days, span.outer_days)
        assert (row.start, row.usualEnd, row.outerEnd) == tuple(map(position, days))
        assert 0 <= row.start <= row.usualEnd <= row.outerEnd <= 1


def test_each_bar_has_its_name_its_whole_sentence_and_its_usual_end_in_words(session):
    rows = {row.name: row for row in span_rows(session, session.content.topics)}
    bruises = next(topic for topic in session.content.topics if topic.id == "bruising").lasts[0]
    assert rows["Bruises"].words == bruises.text
    assert rows["Bruises"].until == "by 3 weeks"


def test_the_parts_of_the_scale_have_words_and_leave_no_gap(session):
    rows = unit_rows(session)
    assert [row.word for row in rows] == list(UNITS), "in English the words are the ids"
    assert [row.end for row in rows[:-1]] == [row.start for row in rows[1:]]
    assert (rows[0].start, rows[-1].end) == (0, 1)
