"""Texts for 10.7: sound summaries of an opinion on Karvelia's draft, and those that must not count.

A text is a summary with its four places; the findings are all that there are, unless they are given.
"""

from answers_10 import BESIDE, EVERYTHING, defects, row
from drafts import changer, maker

summary = maker(
    "request", "most serious", "recommendation", "limits",
    "who asked", "gravest", "who acts", "not seen", prepared_by="three students",
)  # fmt: skip
SOUND = summary(
    "The Parliament of Karvelia asked whether its draft law accords with its treaties.",
    "Article 14(1) is the gravest: it makes leaving a matter of permission.",
    "Parliament should delete article 14(1).",
    "The practice of the offices was not seen.",
    "The Parliament of Karvelia", "14(1)", "Parliament", "practice of the offices was not seen",
)  # fmt: skip
changed = changer(SOUND)


def opinion(draft: dict[str, str], findings: list = EVERYTHING) -> dict:
    return {"findings": findings, "summary": draft}


def but(**other: str) -> dict:
    return opinion(changed(**other))


def gravest(text: str, place: str, findings: list = EVERYTHING) -> dict:
    return opinion(changed(most_serious=text, gravest=place), findings)


def advice(text: str, who: str) -> dict:
    return but(recommendation=text, who_acts=who)


def limits(text: str, place: str = "") -> dict:
    return but(limits=text, not_seen=place or text)


def request(text: str, who: str) -> dict:
    return but(request=text, who_asked=who)


HONEST = {
    "10.7": [
        opinion(SOUND),
        opinion(SOUND, [row(place) for place in [*defects()[:17], "14(1)"]]),
        opinion(SOUND, [*EVERYTHING, *BESIDE]),
        gravest("The law of draft B fails most at B 6(1).", "B 6(1)", [row(p) for p in defects("B")]),
        gravest("Article 6(1) keeps people in the country.", "Article 6(1)", [row(p) for p in defects("B")]),
        but(compared="yes no yes yes"),
        but(compared=["y", "y", "n", "y"]),
        gravest("Gravest are article 14, paragraph 1, and article 32, paragraph 1.",
                "article 14, paragraph 1"),
        gravest("The most serious defects stand in Art. 14 (1) and Art. 26 (3).", "Art. 14 (1)"),
        gravest("By 14.1 nobody can leave without a permit, and by 26.3 people go to torture.", "14.1"),
        gravest("Art. 32 para. 1 lets people be sent to torture, against CAT 3.", "Art. 32 para. 1"),
        gravest("In § 26(3) and §32(1) nobody asks whether torture waits (ICCPR 7).", "26(3)"),
        gravest("We call three gaps fundamental: 8(1), 14(1) and 31(1).", "8(1), 14(1) and 31(1)"),
        gravest("Whoever is held has no court (30(1)). This is the gravest, for nobody else looks.",
                "30(1)"),
        gravest("The right to leave is turned into a favour by article 14, para 1 of the draft.",
                "article 14, para 1"),
        gravest("Fundamental: article 26(3) (removal to torture); article 14(1) (exit permit).",
                "article 26(3) (removal to torture)"),
        gravest("Gravest of all is 32( 1 ), as people might be sent to their torturers.", "32( 1 )"),
        request("By its letter the National Assembly of Karvelia requested an opinion.",
                "the National Assembly of Karvelia"),
        request("This opinion answers a question of Karvelia's Parliament: is the draft in line with "
                "treaties and OSCE commitments?", "Karvelia's Parliament"),
        request("The parliament of the Republic of Karvelia has asked us to review its Draft Law on "
                "Migration against the treaties in force on 29 October 2009.", "parliament"),
        request("We was asked from Parliament of Karvelia if the draft law on migration is good with "
                "treaties.", "Parliament of Karvelia"),
        advice("We recommend that Parliament strike out articles 14(1) and 31(1) first.", "Parliament"),
        advice("The Ministry of Labour is advised to redraft article 17(1) before anything else.",
               "The Ministry of Labour"),
        advice("It is recommended to the Government to delete article 8(1) and to amend article 22.",
               "the Government"),
        advice("Parliament should not adopt articles 8(1), 14(1) and 31(1), and should amend the "
               "others.", "Parliament"),
        advice("Our main advice to the working group: delete 14(1), then give article 30 a court.",
               "the working group"),
        advice("The minister could begin with article 26, where a question about torture is missing.",
               "The minister"),
        advice("We suggest to the committee on law that it take article 32 out of the draft.",
               "the committee on law"),
        advice("Members of parliament: please delete article 14, paragraph 1.", "Members of parliament"),
        limits("Only an English text was read. Other laws of Karvelia are not known to us.",
               "Other laws of Karvelia are not known to us"),
        limits("We had a translation before us, not the original.", "not the original"),
        limits("How the offices of Karvelia apply the rules could not be examined.",
               "could not be examined"),
        limits("What we do not know is how the law is applied by the offices.", "how the law is applied"),
        limits("The original was not read; nor were the regulations to which the draft refers.",
               "The original was not read"),
        limits("We can say nothing about practice, as we have only the draft.",
               "nothing about practice"),
        limits("The opinion is based on a translation that Parliament supplied, and on this alone.",
               "a translation that Parliament supplied"),
        limits("Regulations and other laws were not supplied.", "other laws were not supplied"),
        opinion(summary(
            "Upon request of the Parliament of the Republic of Karvelia, the Draft Law on Migration "
            "was reviewed against binding treaties and OSCE commitments.",
            "Articles 26(3) and 32(1) allow a removal to torture; article 14(1) makes every departure "
            "depend on a permit; article 30(1) closes the court to those who are held.",
            "Parliament is invited to omit articles 14(1) and 31(1), to add a duty to examine the "
            "danger to articles 26(3) and 32(1), and to open a court in article 30(1).",
            "The review was made on the English text alone. Neither other laws nor the application "
            "of the draft were assessed.",
            "the Parliament of the Republic of Karvelia", "Articles 26(3) and 32(1)", "Parliament",
            "Neither other laws nor the application of the draft were assessed",
        )),
        opinion(summary(
            "Karvelia's parliament wants to know if its law fits its treaties.",
            "The worst is 14(1). People need a permit to leave.", "Parliament should drop 14(1).",
            "We don't know the practice.", "Karvelia's parliament", "14(1)", "Parliament",
            "We don't know the practice",
        )),
    ]
}  # fmt: skip

HOSTILE = {
    "10.7": [
        ("unreadable-row", opinion(SOUND, [*EVERYTHING, ("1", "2")])),
        ("rows-do-not-hold",
         opinion(SOUND, [row("1(1)", "CRC 7"), row("1(2)", "CRC 7"), row("14(1)")])),
        ("too-few-findings", opinion(SOUND, EVERYTHING[:6])),
        ("copied", request("The Parliament of Ruritania, and that of Karvelia, asked whether the draft "
                           "accords with its treaties.", "The Parliament of Ruritania")),
        ("copied", limits("Only the text was read; how schools work in practice is not known to us.")),
        ("request-missing", request("Somebody asked something.", "Somebody")),
        ("request-missing", request("The draft law of Karvelia was put on our table.", "our table")),
        ("request-missing", request("A parliament asked for an opinion on a law.", "A parliament")),
        ("unasked", request("Nobody asked, not even the Parliament of Karvelia, but we looked.",
                            "the Parliament of Karvelia")),
        ("unasked", request("We asked the Parliament of Karvelia to send us the draft.",
                            "the Parliament of Karvelia")),
        ("unasked", request("On our own initiative we review what the Parliament of Karvelia plans.",
                            "the Parliament of Karvelia")),
        ("gravest-missing", gravest("Much is wrong with this draft.", "Much is wrong")),
        ("gravest-missing", gravest("Gravest is article 11(2), and it is not called so.", "11(2)")),
        ("gravest-missing", gravest("Whole chapters fail, such as the one on leaving.", "the one on leaving")),
        ("gravest-missing", gravest("Article 14 and article 32 are the gravest.", "Article 14")),
        ("gravest-missing", gravest("It breaks ICCPR 12(3) and CAT 3, which is grave.", "ICCPR 12(3)")),
        ("no-finding", gravest("Gravest are 14(1) and 1(1), on the name of the law.", "14(1)")),
        ("no-finding", gravest("Gravest are 14(1) and 99(9), which we have not read.", "14(1)")),
        ("verdict-reversed", gravest("Articles 14(1) and 26(3) comply with all treaties.", "14(1)")),
        ("verdict-reversed", gravest("There is nothing wrong with 14(1), all is in order.", "14(1)")),
        ("verdict-reversed", gravest("14(1) raises no concerns, and the rest can stay.", "14(1)")),
        ("verdict-reversed", gravest("Article 14(1) is fully compatible with the treaties.", "14(1)")),
        ("addressee-missing", advice("It should be ensured that rights are kept.", "It")),
        ("addressee-missing", advice("Article 14(1) should be deleted by whoever can.", "whoever can")),
        ("addressee-missing", advice("Parliament should respect human rights more.", "Parliament")),
        ("addressee-missing", advice("Parliament should keep to ICCPR 12(2) from now on.", "Parliament")),
        ("order-for-advice", advice("Parliament must delete article 14(1) at once.", "Parliament")),
        ("order-for-advice", advice("Article 14(1) is hereby deleted, and Parliament shall obey.",
                                    "Parliament")),
        ("order-for-advice", advice("The Government has to take back article 14.", "The Government")),
        ("order-for-advice", advice("We demand that Parliament delete article 14.", "Parliament")),
        ("nothing-advised", advice("We recommend that Parliament leave article 14 unchanged.",
                                   "Parliament")),
        ("nothing-advised", advice("Parliament should pass articles 14 and 32 as they are.", "Parliament")),
        ("limits-missing", limits("None.")),
        ("limits-missing", limits("The time was short and the coffee cold.")),
        ("limits-denied", limits("We have seen everything: practice, other laws, the original.",
                                 "practice, other laws, the original")),
        ("limits-denied", limits("There are no limits; the original and the practice are clear.",
                                 "the original")),
        ("limits-denied", limits("The original was also read, and nothing was left unseen.",
                                 "The original")),
        ("beyond-the-text", gravest("14(1) is the gravest: in practice only friends may leave.", "14(1)")),
        ("beyond-the-text", gravest("14(1) is the gravest, and the police beat those who ask.", "14(1)")),
        ("beyond-the-text", gravest("14(1) is a scandal for any State.", "14(1)")),
        ("beyond-the-text", advice("The incompetent drafters should delete article 14(1).",
                                   "The incompetent drafters")),
        ("no-sentence", gravest("14(1), 26(3), 32(1), 30(1), torture, permit, court, leaving", "14(1)")),
        ("no-sentence", limits("practice, original, translation, other laws, regulations, time")),
        ("no-sentence", request("Parliament, Karvelia, draft law, migration, treaties, commitments",
                                "Parliament")),
    ]
}  # fmt: skip

# A word at a time.
HONEST["10.7"] += [
    *(
        limits(f"Much was not {seen}.")
        for seen in ("reviewed", "assessed", "supplied", "known", "read", "seen", "examined")
    ),
    *(
        limits(text)
        for text in ("We can not say how it works.", "How offices practise it is open.")
    ),
    *(
        request(f"The {who} of Karvelia asked for an opinion.", f"The {who}")
        for who in ("speaker", "chair of a committee", "president")
    ),
    advice("MPs should delete article 14(1).", "MPs"),
]
HOSTILE["10.7"] += [
    *(
        ("unasked", request(f"{text} the Parliament of Karvelia.", "the Parliament of Karvelia"))
        for text in (
            "Without any request of",
            "Without a request of",
            "We were not asked by",
            "We were never asked by",
            "We offered this to",
        )
    ),
    *(
        ("limits-denied", limits(f"There was practice and the original. {text}.", "practice"))
        for text in (
            "Nothing is missing",
            "Nothing was unseen",
            "Nothing has been left out",
            "Nothing escaped us",
            "We saw all",
            "We read everything",
            "We know everything",
            "We reviewed all",
            "We examined all",
            "Other laws were also read",
            "The practice was fully seen",
            "Practice was all examined",
            "The original was studied",
        )
    ),
    *(
        ("beyond-the-text", gravest(f"14(1) is the gravest: {text}.", "14(1)"))
        for text in (
            "the police treat people badly",
            "the police hit people",
            "it happens every day",
            "it is always used",
            "it hit many last year",
            "in fact nobody leaves",
        )
    ),
    ("order-for-advice", advice("Parliament is obliged to delete article 14(1).", "Parliament")),
    ("order-for-advice", advice("The deputies have to delete article 14(1).", "The deputies")),
]

#: Texts that contradict themselves in a way that no rule tells: the reply names their words.
UNDECIDED: dict[str, list[dict]] = {}

# Written without a look at the patterns, third round.
HONEST["10.7"] += [
    gravest(
        "Two paragraphs are the gravest of all: article 26, para. 3, and article 32, para. 1. Both may end in torture.",
        "article 26, para. 3",
    ),
    gravest(
        "Under 30(1) and 31(1) a person loses court and appeal, and 14(1) makes leaving depend on a permit.",
        "14(1) makes leaving depend on a permit",
    ),
    gravest(
        "The opinion finds article 14(1) incompatible with ICCPR 12(2), as it asks everybody for a permit.",
        "article 14(1)",
    ),
    request(
        "In its letter Karvelia's Parliament puts one question: does the Draft Law on Migration accord with treaties and commitments?",
        "Karvelia's Parliament",
    ),
    request(
        "The review was asked for by the Parliament of Karvelia and concerns the Draft Law on Migration.",
        "the Parliament of Karvelia",
    ),
    advice("Parliament may wish to begin with article 14(1) and delete it.", "Parliament"),
    advice(
        "Deputies should take articles 26(3) and 32(1) back to the committee and add a question about torture.",
        "Deputies",
    ),
    advice(
        "The Ministry of Justice could replace article 30 by one that names a court; this comes first.",
        "The Ministry of Justice",
    ),
    limits(
        "We cannot say how the police apply the law, and the by-laws were not before us.",
        "cannot say how the police apply the law",
    ),
    limits(
        "It is a desk review of one English text. Neither the original nor any other law was read.",
        "Neither the original nor any other law was read",
    ),
]
HOSTILE["10.7"] += [
    ("request-missing", request("Karvelia has a new draft law on migration.", "Karvelia")),
    (
        "gravest-missing",
        gravest("The chapter on removal is the gravest.", "The chapter on removal"),
    ),
    ("no-finding", gravest("The gravest are 14(1) and 4(1).", "14(1)")),
    ("addressee-missing", advice("Somebody should delete article 14(1).", "Somebody")),
    ("order-for-advice", advice("Parliament is required to delete article 14(1).", "Parliament")),
    ("nothing-advised", advice("Parliament should not change article 14(1).", "Parliament")),
]

UNDECIDED["10.7"] = [
    request("Though Parliament did not call for it, we look at Karvelia's draft.", "Parliament"),
    gravest("14(1) is a model for others and sits well with the Covenant.", "14(1)"),
    limits("We know the original and the practice well.", "the original and the practice"),
    gravest("14(1) is gravest, as thousands wait for a permit today.", "14(1)"),
]
