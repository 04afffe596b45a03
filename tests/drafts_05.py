"""Texts for 5.8: sound ones in many styles, and those that must not count.

A text is a clause with its five places; the rest of the draft is `REST`, unless it is given.
"""

REST = {
    "article": "Article 31(3)",
    "change": "Replace the ground",
    "provision": "ICCPR 12(3)",
    "reason": "The bar hits everybody who is charged, without an end",
}
PLACES = ("who decides", "for whom", "until when", "reasons", "review")


def draft(clause: str, *places: str, **other: str) -> dict[str, str]:
    return REST | {"clause": clause} | dict(zip(PLACES, places, strict=True)) | other


SOUND = (
    "A court may order a person charged with a serious offence not to leave for two months. It "
    "gives reasons. The person may appeal, and the appeal is decided within a week."
)
AS_IN_SOUND = ("A court", "a person charged with a serious offence", "for two months",
               "gives reasons", "may appeal")  # fmt: skip

HONEST = {
    "5.8": [
        draft(SOUND, *AS_IN_SOUND),
        draft(SOUND, "a court", "a person charged", "two months", "reasons", "the person may appeal"),
        draft(SOUND, "A COURT", "A person charged.", "“for two months”", "It gives reasons.", "appeal"),
        draft(
            "Where a person is charged with an offence and a judge finds a concrete risk that he or "
            "she will abscond, the judge may prohibit departure for no longer than thirty days. The "
            "decision states its reasons in writing and may be challenged before a higher court.",
            "the judge", "a person", "for no longer than thirty days",
            "states its reasons in writing", "may be challenged before a higher court",
        ),
        draft(
            "The district court, after hearing the accused, may forbid the accused to leave the "
            "country for at most 60 days if flight is likely. The ruling explains why. It can be "
            "appealed; the appeal court rules within five days.",
            "The district court", "the accused", "for at most 60 days", "The ruling explains why",
            "It can be appealed",
        ),
        draft(
            "No one charged with an offence may be kept from leaving without a reasoned order of a "
            "court, made in his or her own case, for a term of up to three months, and open to review "
            "on request.",
            "order of a court", "his or her own case", "for a term of up to three months",
            "reasoned order", "open to review on request",
        ),
        draft(
            "Only a court may bar an accused from departure. It must be satisfied that bail is not "
            "enough. The bar ends after 3 months. Reasons are served on the accused, who may "
            "challenge them.",
            "Only a court", "an accused", "after 3 months", "Reasons are served on the accused",
            "may challenge them",
        ),
        draft(
            "A judge can order that a suspect in a criminal case stays in Sarmeya until 31 March of "
            "the next year, giving grounds why milder measures fail. A review takes place on demand.",
            "A judge", "a suspect", "until 31 March", "why milder measures fail",
            "A review takes place on demand",
        ),
        draft(
            "A magistrate may, on an application of the prosecutor, order a defendant not to travel "
            "abroad for a fortnight, if there is evidence of a plan to flee. The order contains "
            "reasons and may be set aside on appeal.",
            "A magistrate", "a defendant", "for a fortnight", "contains reasons",
            "may be set aside on appeal",
        ),
        draft(
            "(3) A person who has been charged with a crime may leave, unless a court orders "
            "otherwise for a period of up to ninety days because it finds a danger of flight. The "
            "court justifies its order. An appeal lies to the regional court.",
            "a court", "A person who has been charged", "up to ninety days",
            "justifies its order", "An appeal lies to the regional court",
        ),
        draft(
            "The court that hears a criminal charge against a person may decide that he or she "
            "remains in the country until the trial, but never longer than six months. Written "
            "reasons are handed over. The decision is reviewed each month.",
            "The court", "a person", "never longer than six months", "Written reasons are handed over",
            "The decision is reviewed each month",
        ),
        draft(
            "If, in the case of a particular accused, there is a serious risk of absconding, a judge "
            "may refuse departure for one month; the judge's reasons are given in writing, and the "
            "accused may complain to the higher court.",
            "a judge", "a particular accused", "for one month", "reasons are given in writing",
            "may complain to the higher court",
        ),
        draft(
            "A court may order one charged person to hand in the passport for up to 8 weeks. It "
            "weighs this person's case, gives reasons, and reconsiders the order when asked.",
            "A court", "one charged person", "for up to 8 weeks", "gives reasons",
            "reconsiders the order when asked",
        ),
        draft(
            "A person charged with an offence that carries prison of five years or more may be "
            "ordered by a court not to leave, for 45 days at most. Reasons and the right to appeal "
            "are stated in the order.",
            "by a court", "A person charged", "for 45 days at most", "Reasons", "the right to appeal",
        ),
        draft(
            "On the request of the prosecutor a court may, for not more than twenty days, order that "
            "a person accused of fraud does not leave. It explains to the person why, and the person "
            "can contest the order at any time.",
            "a court", "a person accused of fraud", "for not more than twenty days",
            "explains to the person why", "can contest the order at any time",
        ),
        draft(
            "The investigating judge may impose on a person charged a duty to stay, of one month, "
            "which the judge can prolong once, each time with reasons. It is lifted by the court of "
            "appeal if the danger is gone.",
            "The investigating judge", "a person charged", "of one month", "each time with reasons",
            "It is lifted by the court of appeal",
        ),
        draft(
            "A tribunal may order a person facing a criminal trial to remain for up to four weeks if "
            "it is necessary to secure the trial. It shall give reasons. The order may be appealed "
            "against within three days.",
            "A tribunal", "a person facing a criminal trial", "for up to four weeks",
            "It shall give reasons", "The order may be appealed against",
        ),
        draft(
            "Where there is no milder means, a court may order a person under criminal charge not to "
            "depart for fifteen days. The order says why this person is thought likely to flee. "
            "Against it an objection is possible, on which the court decides in 48 hours.",
            "a court", "a person under criminal charge", "for fifteen days",
            "says why this person is thought likely to flee", "an objection is possible",
        ),
        draft(
            "A court may order a person charged not to leave for two months and gives its reasons in "
            "writing; the person may ask for a review.",
            "a court", "a person charged", "for two months", "gives its reasons in writing",
            "may ask for a review",
        ),
        draft(
            SOUND, *AS_IN_SOUND, article="31, paragraph 3", change="I would delete and rewrite it",
            provision="ICCPR, article 12, paragraph 3, and 2(3)",
            reason="It is automatic, and nobody looks at the case",
        ),
        draft(
            SOUND, *AS_IN_SOUND, article="Art. 31 (3) of the law", change="Insert in its place:",
            provision="International Covenant on Civil and Political Rights, 12 (3)",
            reason="Necessity: a charge alone shows no danger of flight",
        ),
        draft(SOUND, *AS_IN_SOUND, compared="yes no yes yes"),
        draft(SOUND, *AS_IN_SOUND, compared=["y", "n", "y", "y"]),
        draft(SOUND, *AS_IN_SOUND, compared={1: True, 2: False, 3: True, 4: True}),
        draft(SOUND, *AS_IN_SOUND, article="Article 31, third paragraph"),
        *(
            draft(SOUND, *AS_IN_SOUND, change=change)
            for change in (
                "Add a sentence", "Change the ground", "Amend it", "Substitute these words",
                "Strike the ground out", "Redraft it", "Narrow the ground", "Reword it",
            )
        ),
        *(
            draft(SOUND.replace("two months", time), *AS_IN_SOUND[:2], time, *AS_IN_SOUND[3:])
            for time in (
                "seven days", "eight days", "nine weeks", "twelve weeks", "fourteen days",
                "forty days", "sixty days", "half a year", "two full months",
            )
        ),
        *(
            draft(SOUND.replace("for two months", time), *AS_IN_SOUND[:2], time, *AS_IN_SOUND[3:])
            for time in (
                "until the verdict", "until the hearing", "until sentence is passed",
                "for a time not exceeding sixty days",
            )
        ),
        draft(SOUND + " It may not last longer.", *AS_IN_SOUND),
        draft(SOUND + " The person does not need an exit permit.", *AS_IN_SOUND),
        draft(SOUND + " Without an order one leaves without a permit.", *AS_IN_SOUND),
        draft(SOUND + " There is nothing to pay except for a copy of the reasons.", *AS_IN_SOUND),
        draft(SOUND + " It explains whether or not bail was thought of.", *AS_IN_SOUND),
        draft(SOUND + " No less than three days and no fewer than two hearings pass.",
              *AS_IN_SOUND),
        draft(
            "Nobody who is indicted may be stopped before a court orders it for two months in that "
            "person's own case, sets out its reasoning and allows a higher court to overturn it.",
            "a court", "that person's own case", "for two months", "sets out its reasoning",
            "allows a higher court to overturn it",
        ),
        draft(
            "None may be stopped who is charged, unless a judge says so in his or her case, for a "
            "month, and states its grounds; the order may be quashed.",
            "a judge", "his or her case", "for a month", "states its grounds", "may be quashed",
        ),
        draft(
            "A person charged is never kept unless a court orders it, for thirty days, with reasons, "
            "and on appeal a second judge looks at it.",
            "a court", "A person charged", "for thirty days", "with reasons", "on appeal",
        ),
    ]
}  # fmt: skip


def but(clause: str, **places: str) -> dict[str, str]:
    """Return the sound draft with another clause, and with some places of it."""
    named = {place.replace("_", " "): words for place, words in places.items()}
    return REST | dict(zip(PLACES, AS_IN_SOUND, strict=True)) | {"clause": clause} | named


HOSTILE = {
    "5.8": [
        ("everyone-again", draft(
            "Everyone charged in a criminal case is forbidden to leave by a court for two months; "
            "it gives reasons and an appeal may be lodged.",
            "a court", "Everyone charged in a criminal case", "for two months", "gives reasons",
            "an appeal may be lodged")),
        ("everyone-again", but(SOUND.replace("a person charged", "all persons charged"),
                               for_whom="all persons charged with a serious offence")),
        ("everyone-again", but(SOUND.replace("a person charged", "whoever is charged"),
                               for_whom="whoever is charged with a serious offence")),
        ("no-end", draft(
            "A court may order a person charged not to leave until it closes the case, however long; "
            "it gives reasons and an appeal is possible.",
            "A court", "a person charged", "until it closes the case, however long",
            "gives reasons", "an appeal is possible")),
        ("no-end", but(SOUND.replace("for two months", "indefinitely"), until_when="indefinitely")),
        ("no-end", but(SOUND.replace("for two months", "for a reasonable time"),
                       until_when="for a reasonable time")),
        ("no-end", but(SOUND.replace("for two months", "for two months or as long as needed"))),
        ("no-end", but(SOUND, until_when="not to leave")),
        ("time-of-appeal", draft(
            "A court may order a person charged with a serious offence not to leave Sarmeya where "
            "bail cannot meet a danger of flight. It gives reasons. The person may appeal within ten "
            "days.",
            "A court", "a person charged with a serious offence", "within ten days",
            "gives reasons", "may appeal")),
        ("time-of-appeal", but(SOUND, until_when="within a week")),
        ("time-of-appeal", but(SOUND, until_when="the appeal is decided within a week")),
        ("no-reasons", draft(
            "A court may order a person charged not to leave for two months; no reasons are given "
            "and an appeal may be lodged after ten years.",
            "A court", "a person charged", "for two months", "no reasons are given",
            "an appeal may be lodged")),
        ("no-reasons", but(SOUND.replace("It gives reasons.", "It gives no reasons."),
                           reasons="reasons")),
        ("no-reasons", but(SOUND.replace("It gives reasons.", "It need not state its reasons."),
                           reasons="state its reasons")),
        ("no-reasons", but(SOUND.replace("It gives reasons.", "Reasons are not given."),
                           reasons="Reasons")),
        ("no-reasons", but(SOUND, reasons="It gives")),
        ("no-remedy", but(SOUND.replace("The person may appeal, and the appeal is decided within a "
                                        "week.", "There is no appeal."), review="no appeal")),
        ("no-remedy", but(SOUND.replace("The person may appeal, and the appeal is decided within a "
                                        "week.", "The person cannot appeal."), review="appeal")),
        ("no-remedy", but(SOUND, review="decided within a week")),
        ("police-decide", draft(
            "The prosecutor may order a person charged with a grave crime not to leave for one month, "
            "gives written reasons; a judge reviews the order within five days.",
            "a judge", "a person charged with a grave crime", "for one month",
            "gives written reasons", "a judge reviews the order")),
        ("police-decide", but(SOUND.replace("A court", "The ministry"), who_decides="The ministry")),
        ("police-decide", but("The police officer may order a person charged not to leave for two "
                              "months, and tells the court. It gives reasons. The person may appeal.",
                              who_decides="the court", for_whom="a person charged")),
        ("other-ground", draft(
            "A court may order a person not to leave who knows secrets of the State, for one year; "
            "it gives reasons. The person may appeal.",
            "A court", "a person", "for one year", "gives reasons", "may appeal")),
        ("copied", draft(
            "A court may order a person not to leave who knows secrets whose disclosure would gravely "
            "harm national security, for up to one year; it gives reasons. The person may appeal; a "
            "decision follows within two weeks.",
            "A court", "a person", "for up to one year", "gives reasons", "The person may appeal")),
        ("no-sentence", draft(
            "court reasons appeal three months person charged ten days person person",
            "court", "person charged", "three months", "reasons", "appeal",
            reason="one two three four five six")),
        ("no-sentence", but(SOUND, reason="one two three four five six") | {}),
        ("no-sentence", draft(
            "court; person charged; three months; reasons; appeal",
            "court", "person charged", "three months", "reasons", "appeal")),
        ("open-words", but(SOUND + " It may do so in the public interest.")),
        ("open-words", but(SOUND + " It extends the order at its discretion.")),
        ("permit-kept", but(SOUND + " Others who are charged apply for a permit.")),
        ("others-law", but(SOUND) | {"provision": "ECHR Protocol 4, article 2"}),
        ("soft-law-alone", but(SOUND) | {"provision": "HRC GC27 15"}),
        ("no-verb", but(SOUND) | {"change": "The ground"}),
        ("other-place", but(SOUND) | {"article": "Article 12"}),
        ("no-treaty", but(SOUND) | {"provision": "The Constitution of Sarmeya"}),
        *(
            ("everyone-again", but(SOUND.replace("a person", whom), for_whom=f"{whom} charged"))
            for whom in (
                "anyone", "anybody", "every adult", "those", "people", "citizens", "defendants",
                "suspects",
            )
        ),
        *(
            ("no-end", but(SOUND.replace("for two months", time), until_when=time))
            for time in (
                "for an unlimited time", "until further notice", "permanently", "for ever",
                "until his case is over", "until her case is over", "until the investigation ends",
                "for two months or until a judge closes the criminal case",
            )
        ),
        *(
            ("police-decide", but(f"{SOUND} {more}"))
            for more in (
                "The minister can forbid a journey too.", "The border guard shall ban the person.",
                "A commission must bar the person.", "The authorities will prohibit a journey.",
                "An office may decide on it.", "The police may impose the same.",
                "The police may stop the person.", "The police may refuse a journey.",
                "The police may restrict journeys.", "The police may extend the order.",
                "The police may keep the passport.",
            )
        ),
        *(
            ("open-words", but(f"{SOUND} {more}"))
            for more in (
                "It may do so for other reasons.", "It looks at the family, the work and so on.",
                "It looks at the family, the work etc.", "It hears the person where appropriate.",
            )
        ),
        *(
            ("permit-kept", but(f"{SOUND} {more}"))
            for more in (
                "The exit permit remains for others.", "Others ask for permission.",
                "Others leave with permission.",
            )
        ),
        ("no-reasons", but(SOUND.replace("It gives reasons.", "It gives neither a hearing nor reasons."),
                           reasons="reasons")),
        *(
            ("others-law", but(SOUND) | {"provision": law})
            for law in (
                "European Convention on Human Rights", "the judgments of Strasbourg", "EU law",
            )
        ),
    ]
}  # fmt: skip
