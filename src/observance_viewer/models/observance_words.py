"""Dates, rules, ordinals and days left in the words of the person's language; decides nothing, paints nothing."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

if TYPE_CHECKING:
    from observance_viewer.domain.observance import Observance, Occurrence

translate = QCoreApplication.translate
_ENGLISH = (QLocale.Language.English, QLocale.Language.C)
_DAYS = r"--(\d\d)-(\d\d)"
_FIXED = re.compile(rf"{_DAYS}\Z")
_SPAN = re.compile(rf"{_DAYS}/{_DAYS}\Z")
_MONTH = re.compile(r"--(\d\d)\Z")
_INTERVAL = re.compile(r"(\d{4}-\d\d-\d\d)/(\d{4}-\d\d-\d\d)\Z")
_UNSAID = re.compile(r"XXXX-(\d\d|XX)-XX\Z")
_BYDAY = re.compile(r"([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)\Z")
_WEEKDAY_NAME = re.compile(r"[,،]?\s*dddd[,،]?\s*")
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
# A leap year, so that 29 February has a name.
_ANY_YEAR = 2000
_TEENS = (11, 12, 13)


def qdate(day: date) -> QDate:
    """Give the same day as Qt writes it."""
    return QDate(day.year, day.month, day.day)


def date_in_words(day: date, locale: QLocale) -> str:
    """Give `day` written out with its weekday; in English as the United Nations writes it."""
    if locale.language() in _ENGLISH:
        return locale.toString(qdate(day), "dddd d MMMM yyyy")
    return locale.toString(qdate(day), QLocale.FormatType.LongFormat)


def day_in_words(day: date, locale: QLocale) -> str:
    """Give `day` written out without its weekday, its parts in the order of the locale: '16 December 2022'."""
    if locale.language() in _ENGLISH:
        return locale.toString(qdate(day), "d MMMM yyyy")
    return locale.toString(qdate(day), _WEEKDAY_NAME.sub("", locale.dateFormat(QLocale.FormatType.LongFormat)))


def short_date(day: date, locale: QLocale) -> str:
    """Give `day` with its month in short: '16 Dec 2022'; where the year stands first, as it is written out."""
    if locale.dateFormat(QLocale.FormatType.LongFormat).startswith("y"):
        return day_in_words(day, locale)
    return locale.toString(qdate(day), "d MMM yyyy")


def rule_in_words(observance: Observance, locale: QLocale) -> str:
    """Give when `observance` comes: 'every year on 7 September', '2021 to 2030'; a rule of another form as it is."""
    rule = observance.rule
    if found := _FIXED.match(rule):
        return translate("Observance", "every year on %1").replace(
            "%1", _day_of_year(int(found[1]), int(found[2]), locale)
        )
    if found := _SPAN.match(rule):
        words = translate("Observance", "every year from %1 to %2").replace(
            "%1", _day_of_year(int(found[1]), int(found[2]), locale)
        )
        return words.replace("%2", _day_of_year(int(found[3]), int(found[4]), locale))
    if found := _MONTH.match(rule):
        return translate("Observance", "every year in %1").replace("%1", locale.monthName(int(found[1])))
    if found := _INTERVAL.match(rule):
        return _interval(date.fromisoformat(found[1]), date.fromisoformat(found[2]), locale)
    if found := _UNSAID.match(rule):
        if found[1] == "XX":
            return translate("Observance", "on a day that the document does not say")
        words = translate("Observance", "on a day of %1 that is another each year")
        return words.replace("%1", locale.monthName(int(found[1])))
    words = _recurring(dict(part.partition("=")[::2] for part in rule.split(";")), locale) or rule
    return translate("Observance", "%1, for a week").replace("%1", words) if observance.kind == "week" else words


def origin_in_words(observance: Observance, locale: QLocale) -> str:
    """Give the rule and the first year: 'every year on 7 September, since 2023'."""
    words = rule_in_words(observance, locale)
    if observance.first_year is None or _INTERVAL.match(observance.rule):
        return words
    since = translate("Observance", "%1, since %2").replace("%2", year_in_words(observance.first_year, locale))
    return since.replace("%1", words)


def ordinal_in_words(occurrence: Occurrence, locale: QLocale) -> str:
    """Give 'first observance', '5th observance'; nothing for what comes once or began nobody says when."""
    ordinal = occurrence.ordinal
    if ordinal is None or _INTERVAL.match(occurrence.observance.rule):
        return ""
    if ordinal == 1:
        return translate("Observance", "first observance")
    pattern = {
        1: translate("Observance", "%1st observance"),
        2: translate("Observance", "%1nd observance"),
        3: translate("Observance", "%1rd observance"),
    }.get(0 if ordinal % 100 in _TEENS else ordinal % 10, translate("Observance", "%1th observance"))
    return pattern.replace("%1", locale.toString(ordinal))


def days_left_in_words(occurrence: Occurrence, today: date) -> str:
    """Give how far the occurrence is from `today`: 'in 288 days', 'today', 'under way', '3 days ago'."""
    begin, end = occurrence.begin, occurrence.end or occurrence.begin
    if begin <= today <= end:
        return translate("Observance", "today") if begin == end else translate("Observance", "under way")
    if today < begin:
        days = (begin - today).days
        return translate("Observance", "tomorrow") if days == 1 else translate("Observance", "in %n days", "", days)
    days = (today - end).days
    return translate("Observance", "yesterday") if days == 1 else translate("Observance", "%n days ago", "", days)


def year_in_words(year: int, locale: QLocale) -> str:
    """Give a year in the locale's digits, without the mark that groups thousands."""
    return locale.toString(date_of_year(year), "yyyy") if year >= 1000 else locale.toString(year)


def date_of_year(year: int) -> QDate:
    """Give the first day of a year as Qt writes it."""
    return QDate(year, 1, 1)


def _recurring(parts: dict[str, str], locale: QLocale) -> str:
    """Give an RRULE in words; nothing for one of another form."""
    by_day = _BYDAY.match(parts.get("BYDAY", ""))
    month = parts.get("BYMONTH", "")
    if not month.isdecimal() or not 1 <= int(month) <= 12:
        return ""
    name = locale.monthName(int(month))
    if (every := parts.get("INTERVAL", "1")) != "1" and every.isdecimal():
        return translate("Observance", "every %n years in %1", "", int(every)).replace("%1", name)
    days = [int(day) for day in parts.get("BYMONTHDAY", "").split(",") if day.isdecimal()]
    if by_day is None:
        return ""
    weekday = locale.standaloneDayName(_WEEKDAYS.index(by_day[2]) + 1)
    if days:
        words = translate("Observance", "every year on the %1 from %2 to %3")
        words = words.replace("%2", locale.toString(min(days))).replace("%1", weekday)
        return words.replace("%3", _day_of_year(int(month), max(days), locale))
    return _nth().get(int(by_day[1] or 1), "").replace("%1", weekday).replace("%2", name)


def _interval(begin: date, end: date, locale: QLocale) -> str:
    whole = (begin.month, begin.day, end.month, end.day) == (1, 1, 12, 31)
    if whole and begin.year == end.year:
        return translate("Observance", "the year %1").replace("%1", year_in_words(begin.year, locale))
    words = translate("Observance", "%1 to %2")
    if whole:
        words = words.replace("%1", year_in_words(begin.year, locale))
        return words.replace("%2", year_in_words(end.year, locale))
    words = words.replace("%1", locale.toString(qdate(begin), QLocale.FormatType.ShortFormat))
    return words.replace("%2", locale.toString(qdate(end), QLocale.FormatType.ShortFormat))


def _day_of_year(month: int, day: int, locale: QLocale) -> str:
    """Give '7 September' in the order of the locale: its long date without weekday and year."""
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    parts = re.findall(r"'[^']*'|d+|M+|[^dM']+", pattern)
    first = next((n for n, part in enumerate(parts) if part[0] == "M" or part in ("d", "dd")), 0)
    last = max((n for n, part in enumerate(parts) if part[0] == "M" or part in ("d", "dd")), default=0)
    kept = "".join(part for part in parts[first : last + 1] if part not in ("dddd", "ddd"))
    if locale.language() in _ENGLISH:
        kept = "d MMMM"
    elif locale.language() in (QLocale.Language.Chinese, QLocale.Language.Japanese):
        kept = "M月d日"
    return locale.toString(QDate(_ANY_YEAR, month, day), kept)


def _nth() -> dict[int, str]:
    return {
        1: translate("Observance", "every year on the first %1 of %2"),
        2: translate("Observance", "every year on the second %1 of %2"),
        3: translate("Observance", "every year on the third %1 of %2"),
        4: translate("Observance", "every year on the fourth %1 of %2"),
        5: translate("Observance", "every year on the fifth %1 of %2"),
        -1: translate("Observance", "every year on the last %1 of %2"),
        -2: translate("Observance", "every year on the last but one %1 of %2"),
    }
