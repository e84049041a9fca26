"""No line ends within a number to call, or within an hour of the day."""

import pytest

from kiosk.content.numbers import whole


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Call 555 0134 now.", "Call 555\u00a00134 now."),
        ("Call +1 (555) 010 0134.", "Call +1\u00a0(555)\u00a0010\u00a00134."),
        ("Monday to Friday, 8 am to 5 pm", "Monday to Friday, 8\u00a0am to 5\u00a0pm"),
        ("de 8 a. m. a 5 p. m.", "de 8\u00a0a. m. a 5\u00a0p. m."),
        ("In 2 to 3 weeks, 7 days or 5 pads.", "In 2 to 3 weeks, 7 days or 5 pads."),
    ],
)
def test_a_telephone_number_and_an_hour_are_one(text, shown):
    assert whole(text) == shown
