"""What can be read on what: the contrast of every pair of colours that words are shown in."""

import pytest

from observance_viewer.widgets.theme import theme_for

GROUNDS = ("page", "panel", "surround", "accent_soft", "warning_soft", "hit")


def luminance(colour):
    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one, other):
    """Give the ratio of WCAG 2, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("dark", [False, True])
def test_text_is_at_least_seven_to_one_on_every_ground(dark):
    theme = theme_for(dark=dark)
    for ground in GROUNDS:
        assert contrast(theme.text, getattr(theme, ground)) >= 7, ground


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("ink", ["muted", "accent"])
def test_quieter_words_are_at_least_four_and_a_half_to_one(dark, ink):
    theme = theme_for(dark=dark)
    for ground in ("page", "panel", "surround", "accent_soft", "warning_soft"):
        assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5, ground


@pytest.mark.parametrize("dark", [False, True])
def test_words_on_the_accent_and_on_the_current_hit_can_be_read(dark):
    theme = theme_for(dark=dark)
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.on_hit_current, theme.hit_current) >= 7
