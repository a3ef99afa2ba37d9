"""Finds where a paragraph in another language than English asks somebody to do something; see `addresses`."""

from __future__ import annotations

import re

_OTHERS: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "fr": (
        re.compile(
            r"(?:\w+\s+)?(?i:invite|prie|demande\s+(?:\w+\s+)?(?:à|aux?)|engage|encourage|exhorte|appelle|recommande|"
            r"charge|autorise|exige|lance\s+un\s+appel|conseille|rappelle\s+à)\b"
        ),
        re.compile(
            r",?\s+(?:à|de)\s+(?:ne\s+pas\s+|se\s+|s[’'])?[a-zéèê]+(?:er|ir|re)\b|\sd[’'][a-zéê]+(?:er|ir|re)\b|\squ[e’']|;"
        ),
    ),
    "es": (
        re.compile(
            r"(?:\w+\s+)?(?i:invita|solicita|pide|insta|exhorta|alienta|recomienda|decide\s+que|autoriza|encomienda|"
            r"hace\s+un\s+llamamiento|encarga)\b"
        ),
        re.compile(r",?\s+(?:a\s+que|que|para\s+que|a\s+(?:no\s+)?[a-zé]+(?:ar|er|ir)(?:se)?)\b|;"),
    ),
    "ru": (
        re.compile(
            r"(?:\w+\s+){0,2}?(?i:предлагает|просит|призывает|рекомендует|поручает|требует|побуждает|уполномочивает)\b"
        ),
        re.compile(r",?\s+(?:чтобы|\w+(?:ть|ться|ти|чь))\b|;"),
    ),
    "ar": (
        re.compile(
            r"(?:\d+\s*[-–]\s*)?(?:تدعو|تطلب\s+(?:(?:أيضا|كذلك)\s+)?إلى|تطلب|تهيب|تشجع|تحث|توصي|تناشد|تكرر\s+طلبها\s+إلى)(?!\w)"
        ),
        re.compile(r"\s(?:إلى|أن|على\s+أن|على)\s|؛"),
    ),
    "zh": (
        re.compile(r"(?:又|还|再次|并|重申)?(?:邀请|促请|吁请|鼓励|敦促|呼吁|要求|建议|授权|请)"),
        re.compile(r"[，。；]|提请|提出|提供|举行|采取|继续|考虑|确保|协助|以适当方式"),
    ),
}
# How another verb of asking joins in behind the first act.
_JOINED = {
    language: re.compile(f"(?:{joint})(?:{_OTHERS[language][0].pattern})")
    for language, joint in {
        "fr": r",\s+(?:et\s+)?|\s+et\s+", "es": r",\s+(?:y\s+)?|\s+y\s+", "ru": r",\s+(?:и\s+)?|\s+и\s+",
        "ar": r"،?\s+و", "zh": r"[，；]",
    }.items()
}  # fmt: skip


def find_translated_addresses(text: str, language: str) -> list[tuple[int, int]]:
    """Give the stretches of a paragraph that name who is asked, in order, in code points."""
    verbs, act = _OTHERS.get(language, (None, None))
    verb = verbs.match(text) if verbs else None
    if verb is None or act is None:
        return []
    found = [(verb.end(), _end(act, text, verb.end()))]
    while more := _JOINED[language].search(text, found[-1][1]):
        found.append((more.end(), _end(act, text, more.end())))
    return found


def _end(pattern: re.Pattern[str], text: str, position: int) -> int:
    match = pattern.search(text, position)
    return match.start() if match else len(text)
