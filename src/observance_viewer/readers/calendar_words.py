"""The words of the calendar: months as the six languages write them in dates, and what is observed, in English."""

from __future__ import annotations

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "January janvier enero января يناير",
            "February février febrero февраля فبراير",
            "March mars marzo марта مارس",
            "April avril abril апреля أبريل",
            "May mai mayo мая مايو",
            "June juin junio июня يونيه",
            "July juillet julio июля يوليه",
            "August août agosto августа أغسطس",
            "September septembre septiembre сентября سبتمبر",
            "October octobre octubre октября أكتوبر",
            "November novembre noviembre ноября نوفمبر",
            "December décembre diciembre декабря ديسمبر",
        ),
        1,
    )
    for name in names.split()
}
# Arabic editions write the Levantine name before the Egyptian one.
MONTH = rf"(?:[\u0621-\u064a]+(?:\s[\u0621-\u064a]+)?/)?(?P<month>{'|'.join(MONTHS)})"
# One of these stands in the name of every observance; most paragraphs have none.
KIND_WORDS = ("Day", "Week", "Year", "Decade", "Month", "Night")
