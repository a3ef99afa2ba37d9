"""The fixed words by which a resolution shows its structure, in the six languages; decides nothing itself."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

_FORMULA = (
    r"\s*(?:(?:The|L[’'`]|La|El|Le)\s*)?(?:"
    r"General Assembly|Security Council|Economic and Social Council|Human Rights Council|Trusteeship Council|"
    r"Assemblée générale|Conseil de sécurité|Conseil économique et social|Conseil des droits de l[’']homme|"
    r"Conseil de tutelle|"
    r"Asamblea General|Consejo de Seguridad|Consejo Económico y Social|Consejo de Derechos Humanos|"
    r"Генеральная Ассамблея|Совет Безопасности|Экономический и Социальный Совет|Совет по правам человека|"
    r"إن الجمعية العامة|إن مجلس الأمن|إن المجلس الاقتصادي والاجتماعي|إن مجلس حقوق الإنسان|"
    r"大会|安全理事会|经济及社会理事会|人权理事会)\s*"
)
ENACTING = re.compile(_FORMULA + r"[,،，]\s*\Z")
# The formula at the head of a paragraph that it runs into.
ENACTING_HEAD = re.compile(_FORMULA + r"[,،，]\s*(?=\S)")

# The line that opens an annex; `more` are words behind its label.
ANNEX = re.compile(
    r"(?:Annex|Appendix|Annexe|Appendice|Anexo|Apéndice|Приложение|المرفق|附件)"
    r"(?P<label> ?[IVXLC\d一二三四五六七八九十]{1,5})?(?P<more>\b.{0,60})?\Z"
)

ORGANS = {
    "General Assembly": ("General Assembly", "Assemblée générale", "Asamblea General", "Генеральная Ассамблея",
                         "الجمعية العامة", "大会"),
    "Security Council": ("Security Council", "Conseil de sécurité", "Consejo de Seguridad", "Совет Безопасности",
                         "مجلس الأمن", "安全理事会"),
    "Economic and Social Council": ("Economic and Social Council", "Conseil économique et social",
                                    "Consejo Económico y Social", "Экономический и Социальный Совет",
                                    "المجلس الاقتصادي والاجتماعي", "经济及社会理事会"),
    "Human Rights Council": ("Human Rights Council", "Conseil des droits de l’homme", "Consejo de Derechos Humanos",
                             "Совет по правам человека", "مجلس حقوق الإنسان", "人权理事会"),
}  # fmt: skip

SYMBOL_PREFIX = {
    "General Assembly": "A/RES/",
    "Security Council": "S/RES/",
    "Economic and Social Council": "E/RES/",
    "Human Rights Council": "A/HRC/RES/",
}

# First words of opening phrases: preambular participles and operative verbs of the English editions.
# A paragraph that begins otherwise is recognised by its place and punctuation.
PARTICIPLES = frozenset(
    """
    Acknowledging Acting Acutely Adopting Affirming Again Alarmed Also Anxious Appalled Appreciating
    Appreciative Approving Aware Bearing Believing Calling Celebrating Cognisant Cognizant Commemorating
    Commending Committed Concerned Concurring Condemning Confident Congratulating Conscious Considering
    Convinced Deeming Deeply Deploring Desiring Desirous Determined Disappointed Dismayed Distressed Disturbed
    Emphasizing Encouraged Encouraging Endorsing Expecting Expressing Extremely Firmly Fully Further Grateful
    Gratified Gravely Greatly Guided Having Heartened Highlighting Honouring Hopeful Hoping Horrified Inspired
    Intending Keeping Looking Mindful Noting Observing Outraged Particularly Paying Persuaded Perturbed Pleased
    Pointing Praising Proceeding Proclaiming Profoundly Reaffirming Realizing Recalling Recognizing Recollecting
    Reconfirming Referring Registering Regretting Reiterating Rejecting Remaining Remembering Reminding Resolved
    Resolving Respecting Saddened Saluting Satisfied Seeking Seriously Sharing Shocked Stressing Striving
    Strongly Supporting Taking Thanking Troubled Underlining Underscoring Urging Valuing Viewing Warmly
    Welcoming Whereas Wishing Worried
    """.split()  # noqa: SIM905
)
VERBS = frozenset(
    """
    Accepts Acknowledges Adopts Affirms Again Agrees Also Appeals Appoints Appreciates Approves Asks Assures
    Authorizes Calls Commends Concludes Concurs Condemns Confirms Congratulates Considers Decides Declares
    Demands Deplores Designates Determines Directs Draws Elects Emphasizes Encourages Endorses Establishes
    Expects Expresses Extends Further Highlights Insists Instructs Intends Invites Looks Notes Notifies Pays
    Proclaims Reaffirms Recalls Recognizes Recommends Regrets Reiterates Rejects Remains Reminds Renews
    Requests Resolves Solemnly Stresses Strongly Supports Takes Thanks Underlines Underscores Undertakes Urges
    Warns Welcomes
    """.split()  # noqa: SIM905
)

# Any other participle; names and prepositions of this shape begin no paragraph.
_PARTICIPLE = re.compile(
    r"(?!(?:Ageing|Banking|Beijing|Broadcasting|Building|Drowning|During|Everything|Farming|Financing|Fishing|Following|"
    r"Funding|Housing|Learning|Meeting|Mining|Nothing|Nursing|Planning|Reporting|Shipping|Trafficking|Training)\b)"
    r"[A-Z][a-z]+(?:-?[a-z]+)ing"
)

# How paragraphs of the other editions begin: French and Spanish participles and verbs in the third person, Russian
# ones, which have small letters, the Arabic “while” and verbs, the commonest Chinese verbs.
_BEGINNINGS = {
    "fr": (
        r"(?:Se |S’|Tout en )?[A-ZÉ]?[a-zà-ÿ]+ant\b|Conscientes?\b|(?:Profondément |Vivement |Gravement )?"
        r"[A-ZÉ]?[a-zà-ÿ]*(?:réoccupée?|onvaincue?|ésolue?|larmée?|ncouragée?|uidée?)\b|"
        r"(?:Décide|Prie|Demande|Invite|Engage|Exhorte|Réaffirme|Adopte|Approuve|Prend|Note|Souligne|Encourage|"
        r"Proclame|Déclare|Condamne|Remercie|Félicite|Accueille|Recommande|Appelle|Charge|Autorise|Salue|Constate|"
        r"Rappelle|Se|Fait|Exprime|Considère|Estime|Reconnaît|Insiste)\b"
    ),
    "es": (
        r"[A-ZÁÉ]?[a-zà-ÿ]*(?:ando|endo|iendo)(?:se)?\b|(?:Profundamente |Gravemente )?[A-Z]?[a-z]*"
        r"(?:onsciente|reocupad[ao]|onvencid[ao]|larmad[ao]|lentad[ao]|uiad[ao]|ecidid[ao])\b|"
        r"(?:Decide|Solicita|Pide|Invita|Exhorta|Insta|Reafirma|Aprueba|Toma|Acoge|Expresa|Alienta|Proclama|Declara|"
        r"Condena|Encomia|Recomienda|Subraya|Observa|Hace|Autoriza|Señala|Recuerda|Destaca|Reconoce)\b"
    ),
    "ru": (
        r"(?:вновь |также |далее |с |будучи |глубоко )*[А-Яа-яё]+(?:ая|яя|уя|ючи|ив|ав|ев)(?:сь)?\b|"
        r"(?:постановляет|просит|предлагает|призывает|подтверждает|принимает|одобряет|выражает|приветствует|"
        r"рекомендует|провозглашает|объявляет|осуждает|подчеркивает|отмечает|напоминает|признает|поощряет|"
        r"настоятельно)\b"
    ),
    "ar": r"(?:و?إذ|[تي](?:قرر|طلب|دعو|هيب|ؤكد|حث|رحب|عرب|علن|شجع|لاحظ|شدد|وصي|عتمد|ؤيد|حيط|كرر))\b",
    "zh": (
        r"(?:又|还|并|深为)?(?:欣见|回顾|重申|注意到|认识到|铭记|强调|决定|邀请|请|敦促|呼吁|欢迎|鼓励|宣布|赞赏|吁请|促请|建议|确认)"
    ),
}


@cache
def _beginnings(language: str) -> re.Pattern[str] | None:
    """Compile how paragraphs of one edition begin; most texts that are read are of one language, and English."""
    pattern = _BEGINNINGS.get(language)
    return re.compile(pattern) if pattern else None


def begins_paragraph(text: str, language: str) -> bool:
    """Whether `text` begins with the first word of an opening phrase of the edition in `language` (BCP 47)."""
    if pattern := _beginnings(language):
        return pattern.match(text) is not None
    if "a" <= text[:1] <= "z":
        return False
    first = text.split(" ", 1)[0]
    if first.rstrip(",") in PARTICIPLES or first.rstrip(",") in VERBS:
        return True
    # Of the nouns of this shape those in lists (“Use, Stockpiling, Production”) have a comma.
    return first.endswith("ing") and _PARTICIPLE.fullmatch(first) is not None


# Words that can follow the first word inside an italic opening phrase.
_FOLLOWERS = (
    "also|further|again|once|more|moreover|additionally|with|deep|deeply|concern|grave|serious|great|appreciation|"
    "satisfaction|regret|interest|its|note|of|in|mind|that|upon|to|on|strongly|fully|aware|convinced|concerned|alarmed|"
    "gravely|seriously|profound|gratitude|the|view|conscious|mindful|recalling|reaffirming|welcoming|noting|stressing|"
    "recognizing|emphasizing|reiterating|condemning|disturbed|committed|supports|urges|requests|encourages|invites|"
    "calls|decides|welcomes|notes|reaffirms|recalls|stresses|recognizes|emphasizes|reiterates|condemns|forward|firmly|"
    "warmly|sincere|profoundly|distressed|utmost|extreme|solemnly|full|attention|guided|by|profound|bearing|expressing|"
    "taking|taken|account|into|considered|examined|received|heard|adopted|regretting|deploring"
)
OPENING = re.compile(rf"[A-Z][a-z]+(?: (?:{_FOLLOWERS})\b)*")

_TRAILING = re.compile(
    r"(?: (?:its|the|of|that|to|on|upon|in|with|by|deep|grave|serious|great|note|full|attention|sincere|profound))+\Z"
)
_FIXED = re.compile(
    r"(?:Bearing|Keeping|Having) in mind|Taking (?:also |further |into )?(?:note(?: with [a-z]+)?|account)|"
    r"(?:Also |Further |Again )?(?:Takes|Taking) (?:also |further )?note(?: with [a-z]+)?(?: of)?|"
    r"(?:Also |Further |Again |Strongly |Once again )?[Cc]alls (?:once )?(?:again |also |further )?upon|"
    r"Calling upon|Looks? forward|Looking forward|"
    r"(?:Also |Further )?[Ee]xpress(?:es|ing)(?: (?:its|also|further))*(?: (?:deep|grave|serious|great|sincere|"
    r"profound|full|strong))*(?: (?:concern|appreciation|satisfaction|gratitude|regret|support))?|"
    r"Acting under|Having (?:considered|examined|adopted|received|heard|regard)"
)


def opening_of(text: str) -> str | None:
    """Give the opening phrase at the head of a paragraph's English `text`, by its words alone; None without one."""
    first = text.split(" ", 1)[0].rstrip(",")
    if first not in PARTICIPLES and first not in VERBS:
        return None
    if fixed := _FIXED.match(text):
        return fixed[0]
    match = OPENING.match(text)
    return _TRAILING.sub("", match[0]) if match else None


def organ_of(text: str) -> str | None:
    """Give the English name of the organ named in an enacting formula or masthead line, None for any other."""
    return next((organ for organ, names in ORGANS.items() if any(name in text for name in names)), None)


def organ_in(organ: str, language: str) -> str:
    """Give the name of an organ, given in English, in an official language; as it is where there is no other known."""
    names = dict(zip(("en", "fr", "es", "ru", "ar", "zh"), ORGANS.get(organ, ()), strict=False))
    return names.get(language, organ)


def language_of(text: str) -> str:
    """Give the BCP 47 tag of the official language that `text` is written in, by script and by function words."""
    sample = text[:4000]
    if re.search(r"[\u0400-\u04ff\u0600-\u06ff\u4e00-\u9fff]", sample):
        if re.search(r"[\u0600-\u06ff]{3}", sample):
            return "ar"
        if re.search(r"[\u4e00-\u9fff]{2}", sample):
            return "zh"
        if re.search(r"[\u0400-\u04ff]{3}", sample):
            return "ru"
    counts = Counter(sample.lower().split())
    marks = {"en": ("the", "and", "of"), "fr": ("les", "des", "et"), "es": ("los", "las", "el")}
    return max(marks, key=lambda tag: sum(counts[mark] for mark in marks[tag]))
