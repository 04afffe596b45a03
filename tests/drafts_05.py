"""Texts for 5.8: sound ones in many styles, and those that must not count.

A text is a clause with its five places; the rest of the draft is `REST`, unless it is given.
"""

from drafts import maker

REST = {
    "article": "Article 31(3)",
    "change": "Replace the ground",
    "provision": "ICCPR 12(3)",
    "reason": "The bar hits everybody who is charged, without an end",
    "without an order": "free to leave",
}
PLACES = ("who decides", "for whom", "until when", "reasons", "review")
draft = maker("clause", *PLACES, **REST)


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
        ("open-words", but(SOUND.replace("for two months", "for a reasonable time"),
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

# Written without a look at the patterns, first round.
HONEST["5.8"] += [
    draft(
        "A judge can forbid the accused person to leave the country for at most four weeks if there is evidence that she or he plans to flee. The judge says why in a written ruling. A higher judge checks it within seven days if the person asks.",
        "A judge",
        "the accused person",
        "at most four weeks",
        "says why in a written ruling",
        "A higher judge checks it within seven days",
    ),
    draft(
        "By reasoned decision, the competent court may impose upon a suspect, in respect of whom a concrete risk of absconding has been established, a prohibition on leaving Sarmeya not exceeding ninety days. The decision may be appealed.",
        "the competent court",
        "a suspect",
        "not exceeding ninety days",
        "By reasoned decision",
        "may be appealed",
    ),
    draft(
        "If a person is on trial for a grave crime, the court can order him or her to stay. The order ends after 2 months. The court writes its reasons. The person can complain to the regional court.",
        "the court",
        "a person",
        "The order ends after 2 months",
        "The court writes its reasons",
        "can complain to the regional court",
    ),
    draft(
        "Only a court decides, in the case of one person accused of crime, that this person cannot leave, not more than 30 days, with written motives, and the person may go to the higher court.",
        "Only a court",
        "one person accused of crime",
        "not more than 30 days",
        "with written motives",
        "may go to the higher court",
    ),
    draft(
        "(a) The criminal court may order a defendant not to leave. (b) The order names the facts that show a risk of flight. (c) It expires after 60 days. (d) It states reasons. (e) The defendant may ask for review at any time.",
        "The criminal court",
        "a defendant",
        "It expires after 60 days",
        "It states reasons",
        "may ask for review at any time",
    ),
    draft(
        "The investigating judge may, on the prosecutor's request, order that a person charged with an offence punishable by prison does not leave for up to one month. The judge hears the person first, gives reasons, and the person has an appeal to the court within five days.",
        "The investigating judge",
        "a person charged with an offence punishable by prison",
        "for up to one month",
        "gives reasons",
        "has an appeal to the court",
    ),
    draft(
        "A person charged with a serious crime may leave unless a court has ordered otherwise in his or her case, for a fixed time of no more than three months and with reasons that a higher court can examine on appeal.",
        "a court",
        "A person charged with a serious crime",
        "for a fixed time of no more than three months",
        "with reasons",
        "a higher court can examine on appeal",
    ),
    draft(
        "The court may prohibit an accused person, individually and after a hearing, from leaving until the day of the first hearing and for six weeks at most. Grounds are set out in writing. An appeal lies to the Court of Appeal, which decides in 10 days.",
        "The court",
        "an accused person",
        "six weeks at most",
        "Grounds are set out in writing",
        "An appeal lies to the Court of Appeal",
    ),
    draft(
        "Where bail is not enough, a court may bar the defendant from leaving for three months. The defendant gets the reasons. The defendant may ask another judge to end the bar.",
        "a court",
        "the defendant",
        "for three months",
        "gets the reasons",
        "may ask another judge to end the bar",
    ),
    draft(
        "A tribunal may restrict the departure of a person accused of a felony for a period of up to 45 days where flight is probable; it must justify the restriction in writing, and the person may contest it before the appellate court.",
        "A tribunal",
        "a person accused of a felony",
        "for a period of up to 45 days",
        "must justify the restriction in writing",
        "may contest it before the appellate court",
    ),
    draft(
        "No bar follows from the charge alone. A court may order a bar for one person charged with a crime, for eight weeks, if nothing milder helps; it explains its decision, and the decision is subject to review.",
        "A court",
        "one person charged with a crime",
        "for eight weeks",
        "explains its decision",
        "the decision is subject to review",
    ),
    draft(
        "The judge decides in each case whether an accused person may be kept from leaving, for a month at the longest. The reasons are read out and handed over. Against the decision a complaint is possible, which the higher court answers in three days.",
        "The judge",
        "an accused person",
        "for a month at the longest",
        "The reasons are read out and handed over",
        "a complaint is possible",
    ),
    draft(
        "A court may order that a person charged with theft, fraud or a graver offence stays in the country for up to 60 days. The written order contains the reasons for it. It is reviewed every 20 days.",
        "A court",
        "a person charged with theft",
        "up to 60 days",
        "contains the reasons",
        "It is reviewed every 20 days",
    ),
    draft(
        "a person charged with a serious offence may be ordered by a court to remain in Sarmeya for up to ten weeks, the order giving reasons and being open to challenge in the supreme court",
        "a court",
        "a person charged with a serious offence",
        "for up to ten weeks",
        "giving reasons",
        "open to challenge in the supreme court",
    ),
    draft(
        "The court that tries the case can tell the accused not to go abroad before the verdict, and never for longer than 6 months. It must say why this person might flee. The accused can appeal and the decision comes in two weeks.",
        "The court that tries the case",
        "the accused",
        "never for longer than 6 months",
        "It must say why",
        "can appeal",
    ),
    draft(
        "An order not to leave is made by a court, against a person charged with a crime for which more than three years of prison are possible, for three months, and can be renewed once. It is reasoned. It can be appealed at any time.",
        "a court",
        "a person charged with a crime",
        "for three months",
        "It is reasoned",
        "can be appealed at any time",
    ),
    draft(
        "Unless milder measures suffice, the court may order the person accused not to leave for 1 month. Reasons in writing are served on the person. The person may apply for the order to be lifted.",
        "the court",
        "the person accused",
        "for 1 month",
        "Reasons in writing are served on the person",
        "apply for the order to be lifted",
    ),
    draft(
        "If a prosecutor fears that somebody who is accused of a grave offence will flee, the prosecutor asks a court. The court may order that the accused does not leave for twenty days. It explains this to the accused in writing, and a second court can quash it.",
        "The court",
        "the accused",
        "for twenty days",
        "explains this to the accused in writing",
        "a second court can quash it",
    ),
    draft(
        "A judge may order this one accused person not to leave until 31 December of the year of the charge. The order says on which facts it rests and why. Appeal: to the city court, within 10 days.",
        "A judge",
        "this one accused person",
        "until 31 December",
        "and why",
        "Appeal: to the city court",
    ),
    draft(
        "A court shall have power to make a no-departure order in respect of a named defendant in criminal proceedings, valid for ninety days. The court shall furnish a statement of reasons. The order shall be amenable to appeal.",
        "A court",
        "a named defendant",
        "valid for ninety days",
        "a statement of reasons",
        "amenable to appeal",
    ),
    draft(
        "The court may stop a person from leaving who is suspected of a serious crime and has bought a ticket abroad. The stop lasts one month. The person learns the reasons on the same day and may object; the court of appeal decides.",
        "The court",
        "a person",
        "lasts one month",
        "learns the reasons on the same day",
        "may object; the court of appeal decides",
    ),
    draft(
        "A court may forbid departure to an individual defendant for up to two months where necessary for the trial. Its ruling is motivated and may be reviewed.",
        "A court",
        "an individual defendant",
        "for up to two months",
        "Its ruling is motivated",
        "may be reviewed",
        provision="Art. 12(3) of the Covenant on Civil and Political Rights",
    ),
    draft(
        "The person charged with the crime can be kept by the judge in the country for three weeks when there is big danger of escape; the judge gives written explanation; the person has right to appeal.",
        "the judge",
        "The person charged with the crime",
        "for three weeks",
        "gives written explanation",
        "has right to appeal",
        article="31 (3)",
    ),
    draft(
        "Leaving may be forbidden to a person under criminal prosecution only by a court, for a term stated in its order and not above two months, for reasons stated in it, with a right of appeal that is decided within ten days.",
        "a court",
        "a person under criminal prosecution",
        "not above two months",
        "for reasons stated in it",
        "a right of appeal",
        change="Amend ground (3) to read",
    ),
    draft(
        "A court may make an order against a person charged with an offence; the order keeps him or her in Sarmeya for six weeks; it has written grounds; it may be set aside on appeal.",
        "A court",
        "a person charged with an offence",
        "for six weeks",
        "it has written grounds",
        "may be set aside on appeal",
        provision="ICCPR 12(3), ICCPR 2(3)",
    ),
]
HOSTILE["5.8"] += [
    (
        "police-decide",
        draft(
            "The investigator may order a person charged with a crime not to leave for two months, gives reasons, and the person may appeal to a court.",
            "The investigator",
            "a person charged with a crime",
            "for two months",
            "gives reasons",
            "may appeal to a court",
        ),
    ),
    (
        "police-decide",
        draft(
            "A person charged with a crime does not leave for two months if the security service so decides; a court is informed. Reasons are given and an appeal is open.",
            "a court",
            "A person charged with a crime",
            "for two months",
            "Reasons are given",
            "an appeal is open",
        ),
    ),
    (
        "police-decide",
        draft(
            "The migration service, with the approval of a judge's clerk, bars a person charged with a crime for one month; reasons are given; appeal is possible.",
            "a judge's clerk",
            "a person charged with a crime",
            "for one month",
            "reasons are given",
            "appeal is possible",
        ),
    ),
    (
        "everyone-again",
        draft(
            "A court may order that all who are charged with a serious crime stay for three months. It gives reasons and an appeal lies.",
            "A court",
            "all who are charged with a serious crime",
            "for three months",
            "gives reasons",
            "an appeal lies",
        ),
    ),
    (
        "everyone-again",
        draft(
            "Any person charged with a criminal offence does not leave for three months by order of a court. The order gives reasons. An appeal is possible.",
            "a court",
            "Any person charged with a criminal offence",
            "for three months",
            "gives reasons",
            "An appeal is possible",
        ),
    ),
    (
        "automatic",
        draft(
            "A court orders that a person does not leave as soon as a criminal charge is brought, for three months, in every case. Reasons are given; appeal is possible.",
            "A court",
            "a person",
            "for three months",
            "Reasons are given",
            "appeal is possible",
        ),
    ),
    (
        "no-end",
        draft(
            "A court may order a person charged with a serious crime not to leave until the proceedings are over. It gives reasons. The person may appeal.",
            "A court",
            "a person charged with a serious crime",
            "until the proceedings are over",
            "gives reasons",
            "may appeal",
        ),
    ),
    (
        "no-end",
        draft(
            "A court may order a person charged with a crime not to leave while the inquiry goes on. It gives reasons within two days. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "while the inquiry goes on",
            "gives reasons",
            "may appeal",
        ),
    ),
    (
        "no-end",
        draft(
            "A court may order a person charged with a crime not to leave for three months, which is renewed automatically. It gives reasons. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "for three months",
            "gives reasons",
            "may appeal",
        ),
    ),
    (
        "no-end",
        draft(
            "A court may order a person charged with a crime not to leave for at least three months. It gives reasons. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "for at least three months",
            "gives reasons",
            "may appeal",
        ),
    ),
    (
        "open-words",
        draft(
            "A court may order a person charged with a crime not to leave for the time it finds proper. It gives reasons within three days. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "for the time it finds proper",
            "gives reasons",
            "may appeal",
        ),
    ),
    (
        "time-of-appeal",
        draft(
            "A court may order a person charged with a crime not to leave. It gives reasons, and the person may appeal within two weeks.",
            "A court",
            "a person charged with a crime",
            "within two weeks",
            "gives reasons",
            "may appeal",
        ),
    ),
    (
        "no-reasons",
        draft(
            "A court may order a person charged with a crime not to leave for two months. Its reasons remain secret. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "for two months",
            "Its reasons remain secret",
            "may appeal",
        ),
    ),
    (
        "no-reasons",
        draft(
            "A court may order a person charged with a crime not to leave for two months. The court is free to omit reasons. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "for two months",
            "reasons",
            "may appeal",
        ),
    ),
    (
        "no-reasons",
        draft(
            "A court may order a person charged with a crime not to leave for two months. The reasons are kept in the file of the prosecutor only. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "for two months",
            "The reasons are kept in the file",
            "may appeal",
        ),
    ),
    (
        "no-remedy",
        draft(
            "A court may order a person charged with a crime not to leave for two months, with reasons. The order is final and an appeal is excluded.",
            "A court",
            "a person charged with a crime",
            "for two months",
            "with reasons",
            "an appeal is excluded",
        ),
    ),
    (
        "no-remedy",
        draft(
            "A court may order a person charged with a crime not to leave for two months, with reasons. An appeal is possible after the order has ended.",
            "A court",
            "a person charged with a crime",
            "for two months",
            "with reasons",
            "An appeal is possible after the order has ended",
        ),
    ),
    (
        "no-remedy",
        draft(
            "A court may order a person charged with a crime not to leave for two months, with reasons. Only the prosecutor may appeal.",
            "A court",
            "a person charged with a crime",
            "for two months",
            "with reasons",
            "Only the prosecutor may appeal",
        ),
    ),
    (
        "permit-kept",
        draft(
            "A person charged with a crime needs the consent of a court to leave, for two months. The court gives reasons. An appeal is possible.",
            "a court",
            "A person charged with a crime",
            "for two months",
            "gives reasons",
            "An appeal is possible",
        ),
    ),
    (
        "other-ground",
        draft(
            "A court may order a person who owes maintenance not to leave for two months, with reasons; the person may appeal.",
            "A court",
            "a person who owes maintenance",
            "for two months",
            "with reasons",
            "may appeal",
        ),
    ),
    (
        "no-sentence",
        draft(
            "court order charged person two months reasons appeal serious offence flight danger",
            "court",
            "charged person",
            "two months",
            "reasons",
            "appeal",
        ),
    ),
    (
        "copied",
        draft(
            "A court may order a person not to leave who is charged with secrets whose disclosure would gravely harm national security, for up to one year; it gives reasons. The person may appeal; a decision follows within two weeks.",
            "A court",
            "a person",
            "for up to one year",
            "it gives reasons",
            "may appeal",
        ),
    ),
    (
        "open-words",
        draft(
            "A court may order a person charged with a crime not to leave for two months where this is desirable for the country. It gives reasons. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "for two months",
            "gives reasons",
            "may appeal",
        ),
    ),
    (
        "open-words",
        draft(
            "A court may order a person charged with a crime, or otherwise of interest to the authorities, not to leave for two months. It gives reasons; the person may appeal.",
            "A court",
            "a person charged with a crime",
            "for two months",
            "gives reasons",
            "may appeal",
        ),
    ),
    (
        "police-decide",
        draft(
            "The border service stops a person charged with a crime for two months and tells a court afterwards. It gives reasons. An appeal is possible.",
            "a court",
            "a person charged with a crime",
            "for two months",
            "gives reasons",
            "An appeal is possible",
        ),
    ),
]

# Written without a look at the patterns, second round.
HONEST["5.8"] += [
    draft(
        "If somebody is accused of a serious crime and wants to run away, a judge may say that he or she stays for 40 days. The judge writes down why. He or she may ask a second judge.",
        "a judge",
        "somebody",
        "for 40 days",
        "The judge writes down why",
        "may ask a second judge",
    ),
    draft(
        "The prohibition of departure shall be imposed exclusively by a court, by means of an individual reasoned ruling concerning a person accused of a serious offence, and shall cease after a maximum of three months. The ruling is subject to appeal.",
        "exclusively by a court",
        "a person accused of a serious offence",
        "shall cease after a maximum of three months",
        "an individual reasoned ruling",
        "subject to appeal",
    ),
    draft(
        "A person who has been indicted may be told by the trial court to stay in Sarmeya, for as long as the court fixes and in no case longer than twelve weeks. Reasons go to the person in writing; an appeal is heard within a week.",
        "the trial court",
        "A person who has been indicted",
        "in no case longer than twelve weeks",
        "Reasons go to the person in writing",
        "an appeal is heard within a week",
    ),
    draft(
        "Court may forbid to leave for one accused if proof of flight plan exists. Term: 30 days. Court must give motivation. Accused may complain to upper court.",
        "Court",
        "one accused",
        "Term: 30 days",
        "Court must give motivation",
        "may complain to upper court",
    ),
    draft(
        "(1) On the application of the prosecutor a judge may order the accused to hand in the passport. (2) The order lasts one month. (3) The judge gives grounds in writing. (4) The accused may appeal.",
        "a judge",
        "the accused",
        "The order lasts one month",
        "gives grounds in writing",
        "may appeal",
    ),
    draft(
        "A court that has heard a person charged with a grave offence may restrain that person from leaving for thirty days, and may extend this once after a new hearing. It states the facts and the reasons. The person may seek review before the Supreme Court.",
        "A court",
        "a person charged with a grave offence",
        "for thirty days",
        "states the facts and the reasons",
        "may seek review",
    ),
    draft(
        "The court can, for six weeks, keep a defendant from leaving whose flight is to be feared. It hands over its reasons, and within three days the defendant can object to a panel of three judges.",
        "The court",
        "a defendant",
        "for six weeks",
        "hands over its reasons",
        "can object to a panel of three judges",
    ),
    draft(
        "Leaving is free also for a person charged with a crime, unless a judge, for reasons given in writing, has ordered that this person stays for not more than two months; against the order an appeal lies.",
        "a judge",
        "a person charged with a crime",
        "for not more than two months",
        "for reasons given in writing",
        "an appeal lies",
    ),
    draft(
        "a court order, made against the person charged, naming the risk, its reasons and its last day, which is at most 90 days off, and telling the person how to appeal",
        "a court",
        "the person charged",
        "at most 90 days",
        "naming the risk, its reasons",
        "how to appeal",
    )
    | {
        "clause": "Only a court order bars leaving. It is made against the person charged, names the risk, its reasons and its last day, which is at most 90 days off, and tells the person how to appeal.",
        "who decides": "a court order",
        "reasons": "its reasons",
    },
    draft(
        "The competent judge may, in the case of an individual suspected of a felony, order a stay in the country of up to 14 days, renewable by the judge once. The decision contains a justification. It can be attacked by way of appeal.",
        "The competent judge",
        "an individual suspected of a felony",
        "up to 14 days",
        "contains a justification",
        "by way of appeal",
    ),
    draft(
        "A judge may keep the accused in the country where a fine, a deposit or a promise would not do. This ends after eight weeks. Why it was ordered is explained to the accused, who can take it to a higher judge.",
        "A judge",
        "the accused",
        "ends after eight weeks",
        "Why it was ordered is explained",
        "can take it to a higher judge",
    ),
    draft(
        "The court may order an accused person not to cross the border for ten days if the trial begins in that time. The order is reasoned and can be reversed on appeal.",
        "The court",
        "an accused person",
        "for ten days",
        "The order is reasoned",
        "can be reversed on appeal",
    ),
    draft(
        "Whoever is charged may leave. A court may make an exception for one accused person for up to three months; it must show in writing why milder steps do not suffice; its decision can be appealed and is looked at again each month.",
        "A court",
        "one accused person",
        "for up to three months",
        "show in writing why",
        "can be appealed",
    ),
    draft(
        "For a maximum period of sixty days, a court may, after an adversarial hearing, prohibit the departure of a defendant in a criminal trial. Full reasons shall be served. The defendant may at any time move to vacate the order.",
        "a court",
        "a defendant in a criminal trial",
        "For a maximum period of sixty days",
        "Full reasons shall be served",
        "move to vacate the order",
    ),
    draft(
        "The magistrate may order the person who is accused of a crime with a possible sentence of five years to remain in Sarmeya until 1 June. He or she receives the reasons in writing and may have the order checked by the court of appeal.",
        "The magistrate",
        "the person who is accused of a crime",
        "until 1 June",
        "receives the reasons in writing",
        "may have the order checked by the court of appeal",
    ),
    draft(
        "A court can order the person to stay, if the person is charged with a crime and has tried to flee before. The time is fixed: 2 months. The order tells the reason. Appeal is possible in 10 days.",
        "A court",
        "the person",
        "The time is fixed: 2 months",
        "The order tells the reason",
        "Appeal is possible",
    ),
    draft(
        "No border official may stop a person charged with an offence without an order of a judge. The judge gives it for four weeks at most, with reasons, and the person may challenge it.",
        "an order of a judge",
        "a person charged with an offence",
        "for four weeks at most",
        "with reasons",
        "may challenge it",
    ),
    draft(
        "A court may require a person charged with an offence to stay for one month. The reasons are set out. Each week the court looks again, and the person may ask for this earlier and appeal.",
        "A court",
        "a person charged with an offence",
        "for one month",
        "The reasons are set out",
        "Each week the court looks again",
    ),
    draft(
        "By an order that is limited to three months and states its reasons, a court may prevent the flight of a person facing a criminal charge. The person has the right to appeal, with a decision in ten days.",
        "a court",
        "a person facing a criminal charge",
        "limited to three months",
        "states its reasons",
        "the right to appeal",
    ),
    draft(
        "the court, and no other body, may order one suspect not to leave for 20 days; the suspect is given the reasons; the suspect may appeal",
        "the court",
        "one suspect",
        "for 20 days",
        "is given the reasons",
        "may appeal",
    ),
    draft(
        "A court may order a person who is charged with a serious offence and holds a ticket abroad to deposit the passport for five weeks. It explains the order to the person. The person may request its cancellation from a higher court.",
        "A court",
        "a person who is charged with a serious offence",
        "for five weeks",
        "explains the order to the person",
        "may request its cancellation from a higher court",
    ),
    draft(
        "A departure ban may be pronounced by the judge against a specific accused person only, with a written statement of reasons, for half a year at the most, subject to appeal within ten days of service.",
        "the judge",
        "a specific accused person only",
        "for half a year at the most",
        "a written statement of reasons",
        "subject to appeal",
    ),
    draft(
        "An accused can be hold by court decision from leaving maximum one month. Court explains decision. Accused has right for appeal.",
        "court decision",
        "An accused",
        "maximum one month",
        "Court explains decision",
        "right for appeal",
    ),
    draft(
        "The judge who has read the file may forbid this defendant to leave for fifty days and writes the reasons into the order; the defendant may complain, and the complaint is answered in four days.",
        "The judge",
        "this defendant",
        "for fifty days",
        "writes the reasons into the order",
        "may complain",
    ),
    draft(
        "Where there are grounds to believe that a person under indictment will not come to the trial, the court may order that person not to leave before the trial, for no more than 60 days, giving its reasons; the order can be appealed.",
        "the court",
        "a person under indictment",
        "for no more than 60 days",
        "giving its reasons",
        "the order can be appealed",
    ),
]
HOSTILE["5.8"] += [
    (
        "police-decide",
        draft(
            "The head of police may, after telling a judge, order a person charged with a crime not to leave for two months. He gives reasons. The person may appeal.",
            "a judge",
            "a person charged with a crime",
            "for two months",
            "gives reasons",
            "may appeal",
        ),
    ),
    (
        "police-decide",
        draft(
            "A person charged with a crime is put on the list of the border guard for two months; the court receives a copy. Reasons are given and an appeal is open.",
            "the court",
            "A person charged with a crime",
            "for two months",
            "Reasons are given",
            "an appeal is open",
        ),
    ),
    (
        "police-decide",
        draft(
            "The prosecutor general forbids a person charged with a crime to leave for two months, with reasons; the person may appeal to the court.",
            "the court",
            "a person charged with a crime",
            "for two months",
            "with reasons",
            "may appeal",
        ),
    ),
    (
        "police-decide",
        draft(
            "The investigator decides, in the name of the court, that a person charged with a crime stays for two months; reasons are given; appeal is possible.",
            "the court",
            "a person charged with a crime",
            "for two months",
            "reasons are given",
            "appeal is possible",
        ),
    ),
    (
        "everyone-again",
        draft(
            "A court orders once a year that persons charged with crimes stay for three months. It gives reasons. An appeal is possible.",
            "A court",
            "persons charged with crimes",
            "for three months",
            "gives reasons",
            "An appeal is possible",
        ),
    ),
    (
        "everyone-again",
        draft(
            "A court shall order each person charged with a crime, without exception, not to leave for three months. It gives reasons; an appeal is possible.",
            "A court",
            "each person charged with a crime",
            "for three months",
            "gives reasons",
            "an appeal is possible",
        ),
    ),
    (
        "automatic",
        draft(
            "The charge itself bars the person from leaving for three months; a court may confirm this. It gives reasons; an appeal is possible.",
            "a court",
            "the person",
            "for three months",
            "gives reasons",
            "an appeal is possible",
        ),
    ),
    (
        "open-words",
        draft(
            "A court may order a person charged with a crime not to leave for three months, and for three more as often as it likes. It gives reasons. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "for three months",
            "gives reasons",
            "may appeal",
        ),
    ),
    (
        "no-end",
        draft(
            "A court may order a person charged with a crime not to leave till the matter is closed. It gives reasons. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "till the matter is closed",
            "gives reasons",
            "may appeal",
        ),
    ),
    (
        "no-end",
        draft(
            "A court may order a person charged with a crime not to leave for three months or longer. It gives reasons. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "for three months or longer",
            "gives reasons",
            "may appeal",
        ),
    ),
    (
        "no-end",
        draft(
            "A court may order a person charged with a crime not to leave for some weeks. It gives reasons. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "for some weeks",
            "gives reasons",
            "may appeal",
        ),
    ),
    (
        "no-end",
        draft(
            "A court may order a person charged with a crime not to leave; after one year it may think about an end. It gives reasons. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "after one year",
            "gives reasons",
            "may appeal",
        ),
    ),
    (
        "time-of-appeal",
        draft(
            "A court may order a person charged with a crime not to leave. It gives reasons. A complaint is heard within one month.",
            "A court",
            "a person charged with a crime",
            "within one month",
            "gives reasons",
            "A complaint is heard",
        ),
    ),
    (
        "no-reasons",
        draft(
            "A court may order a person charged with a crime not to leave for two months. Giving reasons is optional. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "for two months",
            "Giving reasons is optional",
            "may appeal",
        ),
    ),
    (
        "no-reasons",
        draft(
            "A court may order a person charged with a crime not to leave for two months. The person may guess the reasons. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "for two months",
            "The person may guess the reasons",
            "may appeal",
        ),
    ),
    (
        "no-reasons",
        draft(
            "A court may order a person charged with a crime not to leave for two months. It tells the prosecutor why. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "for two months",
            "tells the prosecutor why",
            "may appeal",
        ),
    ),
    (
        "no-remedy",
        draft(
            "A court may order a person charged with a crime not to leave for two months, with reasons. It hears no appeal.",
            "A court",
            "a person charged with a crime",
            "for two months",
            "with reasons",
            "appeal",
        ),
    ),
    (
        "open-words",
        draft(
            "A court may order a person charged with a crime not to leave for two months, with reasons. An appeal costs one year's wages and is rejected as a rule.",
            "A court",
            "a person charged with a crime",
            "for two months",
            "with reasons",
            "An appeal",
        ),
    ),
    (
        "no-remedy",
        draft(
            "A court may order a person charged with a crime not to leave for two months, with reasons. Whoever appeals is arrested.",
            "A court",
            "a person charged with a crime",
            "for two months",
            "with reasons",
            "Whoever appeals",
        ),
    ),
    (
        "permit-kept",
        draft(
            "A person charged with a crime leaves only with the blessing of a court, valid for two months. The court gives reasons. An appeal is possible.",
            "a court",
            "A person charged with a crime",
            "for two months",
            "gives reasons",
            "An appeal is possible",
        ),
    ),
    (
        "other-ground",
        draft(
            "A court may order a person who has not done military service not to leave for two months, with reasons; the person may appeal.",
            "A court",
            "a person who has not done military service",
            "for two months",
            "with reasons",
            "may appeal",
        ),
    ),
    (
        "no-sentence",
        draft(
            "Court, charged person, two months, reasons, appeal, individual look, end date, review, offence",
            "Court",
            "charged person",
            "two months",
            "reasons",
            "appeal",
        ),
    ),
    (
        "open-words",
        draft(
            "A court may order a person charged with a crime not to leave for two months for weighty reasons of State. It gives reasons. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "for two months",
            "gives reasons",
            "may appeal",
        ),
    ),
    (
        "open-words",
        draft(
            "A court may order a person charged with a crime not to leave for two months if it seems better so. It gives reasons; the person may appeal.",
            "A court",
            "a person charged with a crime",
            "for two months",
            "gives reasons",
            "may appeal",
        ),
    ),
    (
        "police-decide",
        draft(
            "A court clerk stamps the order of the police that a person charged with a crime stays for two months. Reasons are given. An appeal is possible.",
            "A court clerk",
            "a person charged with a crime",
            "for two months",
            "Reasons are given",
            "An appeal is possible",
        ),
    ),
]

# A word at a time.
HOSTILE["5.8"] += [
    *(
        (
            "police-decide",
            but(
                f"The court is told. The {who} {does} a person charged with an offence for two months. It "
                "gives reasons. The person may appeal.",
                who_decides="The court",
                for_whom="a person charged with an offence",
            ),
        )
        for who in ("police", "prosecutor", "investigator", "officer")
        for does in ("orders", "bars", "stops")
    ),
    *(
        (
            "permit-kept",
            but(
                f"A person charged with an offence {asks} {what} of a court to leave for two months. It gives "
                "reasons. The person may appeal.",
                who_decides="a court",
                for_whom="A person charged with an offence",
            ),
        )
        for asks, what in (
            ("needs the", "permission"),
            ("asks for a", "permission"),
            ("requires", "approval"),
            ("needs the", "leave"),
            ("needs the", "agreement"),
            ("asks for", "leave"),
        )
    ),
    *(
        ("no-end", but(SOUND.replace("for two months", end), until_when=end))
        for end in (
            "until the inquiry ends",
            "for two months, renewed each time",
            "for two months, renewed every time",
            "after a year",
            "after two years",
            "for ten days, however how long it lasts",
        )
    ),
    *(
        ("no-reasons", but(SOUND.replace("It gives reasons", says), reasons=says))
        for says in (
            "Its reasons are confidential",
            "Its reasons are withheld",
            "Its reasons are omitted",
            "Its reasons stay with the court",
            "Its reasons remain in the file",
        )
    ),
    *(
        ("no-remedy", but(SOUND.replace("The person may appeal", says), review=says))
        for says in (
            "Only the police may appeal",
            "Only the investigator may appeal",
            "Only the office may challenge and appeal",
            "Only the ministry may complain or appeal",
            "Only the State may ask for an appeal",
            "An appeal is inadmissible",
            "The person may appeal once the order has expired",
            "A review comes after the ban is over",
            "The person may appeal once it has ended",
            "The person may appeal with the consent of the police",
        )
    ),
    *(
        ("open-words", but(SOUND.replace("for two months", f"for two months {where}")))
        for where in (
            "where possible",
            "if possible",
            "where it feels this is right",
            "where it finds it best",
            "where it thinks him or her fit",
            "where it deems that good",
            "for special grounds",
            "as it pleases",
            "as he wishes",
            "as she likes",
            "as they want",
            "generally",
            "as the office wants",
            "for other grounds",
            "where it finds the order desirable",
            "if it considers this needed",
            "for a reasonable period",
        )
    ),
    *(
        ("automatic", but(SOUND.replace("A court may order", start)))
        for start in ("By itself a court may order", "In any case a court shall order")
    ),
]
HONEST["5.8"] += [
    but(SOUND.replace("for two months", f"for no time {more} {length}"), until_when=length)
    for more, length in (
        ("beyond", "seventy days"),
        ("over", "eighty days"),
        ("over", "one hundred days"),
    )
] + [
    but(SOUND.replace("for two months", "until the judgment"), until_when="until the judgment"),
    but(SOUND.replace("A court", "A magistrate"), who_decides="A magistrate"),
    but(
        SOUND.replace("It gives reasons", "It has grounds for it in writing"),
        reasons="grounds for it",
    ),
]

#: Texts that contradict themselves in a way that no rule tells: the reply names their words.
UNDECIDED: dict[str, list[dict]] = {}

# Written without a look at the patterns, third round.
HONEST["5.8"] += [
    draft(
        "When a person is accused of a grave crime and is about to flee, a judge can order that he or she remains for six weeks. The reasons are handed over in writing. An appeal goes to the upper court.",
        "a judge",
        "a person is accused of a grave crime",
        "for six weeks",
        "The reasons are handed over in writing",
        "An appeal goes to the upper court",
    ),
    draft(
        "The court seised of the criminal case may issue an individual order against the accused restricting departure for not longer than 90 days, setting out its reasons; an interlocutory appeal is available.",
        "The court",
        "the accused",
        "not longer than 90 days",
        "setting out its reasons",
        "an interlocutory appeal is available",
    ),
    draft(
        "Judge makes paper for one man who is in criminal process, he must stay 2 month, paper says why, he can go to other judge with complaint.",
        "Judge",
        "one man who is in criminal process",
        "2 month",
        "paper says why",
        "can go to other judge with complaint",
    ),
    draft(
        "A court decides for each accused person separately. It may bar departure for eight weeks if no deposit is enough; it tells the person the reasons; the bar falls if the appeal court so rules.",
        "A court",
        "accused person",
        "for eight weeks",
        "tells the person the reasons",
        "the bar falls if the appeal court so rules",
    ),
    draft(
        "Only by order of a court, valid for one month, may a person suspected of an offence be kept in Sarmeya. The order must be reasoned and may be reviewed at the person's request.",
        "a court",
        "a person suspected of an offence",
        "valid for one month",
        "must be reasoned",
        "may be reviewed at the person's request",
    ),
    draft(
        "Where the prosecution shows that the defendant is likely to abscond, the court may require him or her to stay until the trial, in any event no more than 100 days; reasons are given; the defendant may appeal within five days.",
        "the court",
        "the defendant",
        "no more than 100 days",
        "reasons are given",
        "may appeal within five days",
    ),
    draft(
        "A judge may stop the departure of a named person charged with a serious offence for twenty days, having heard that person; he or she states in the order what speaks for flight; a second judge reviews the order in a week.",
        "A judge",
        "a named person charged with a serious offence",
        "for twenty days",
        "states in the order what speaks for flight",
        "a second judge reviews the order in a week",
    ),
    draft(
        "The person charged stays free to leave. The court may order otherwise for three months in view of the person's own conduct, with reasons, and the Court of Appeal may end the order at any time.",
        "The court",
        "The person charged",
        "for three months",
        "with reasons",
        "the Court of Appeal may end the order at any time",
    ),
    draft(
        "A court may keep an accused person from leaving for up to sixty days on facts that it names in its order. The accused may ask for the end of the order whenever the facts change, and may appeal.",
        "A court",
        "an accused person",
        "up to sixty days",
        "facts that it names in its order",
        "may appeal",
    ),
    draft(
        "The tribunal may order someone who is charged with a felony not to leave for ten weeks; its written decision has reasons and says where to appeal.",
        "The tribunal",
        "someone who is charged with a felony",
        "for ten weeks",
        "has reasons",
        "where to appeal",
    ),
]
HOSTILE["5.8"] += [
    (
        "police-decide",
        draft(
            "The ministry issues the order against a person charged with a crime for two months and sends the court its reasons. The person may appeal.",
            "the court",
            "a person charged with a crime",
            "for two months",
            "its reasons",
            "may appeal",
        ),
    ),
    (
        "police-decide",
        draft(
            "A court signs a list of persons charged with crimes who stay for two months. It gives reasons, and an appeal is possible.",
            "A court",
            "persons charged with crimes",
            "for two months",
            "gives reasons",
            "an appeal is possible",
        ),
    ),
    (
        "automatic",
        draft(
            "With every charge goes a court order that the person stays for two months; it gives reasons; an appeal is possible.",
            "a court",
            "the person",
            "for two months",
            "gives reasons",
            "an appeal is possible",
        ),
    ),
    (
        "no-end",
        draft(
            "A court may order a person charged with a crime not to leave for two months to begin with. It gives reasons. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "for two months to begin with",
            "gives reasons",
            "may appeal",
        ),
    ),
    (
        "no-end",
        draft(
            "A court may order a person charged with a crime not to leave before the end of the procedure. It gives reasons in two days. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "before the end of the procedure",
            "gives reasons",
            "may appeal",
        ),
    ),
    (
        "no-reasons",
        draft(
            "A court may order a person charged with a crime not to leave for two months. Reasons may be left out. The person may appeal.",
            "A court",
            "a person charged with a crime",
            "for two months",
            "Reasons",
            "may appeal",
        ),
    ),
    (
        "no-remedy",
        draft(
            "A court may order a person charged with a crime not to leave for two months, with reasons. The person may appeal with the consent of the prosecutor.",
            "A court",
            "a person charged with a crime",
            "for two months",
            "with reasons",
            "may appeal",
        ),
    ),
    (
        "no-remedy",
        draft(
            "A court may order a person charged with a crime not to leave for two months, with reasons. An appeal changes nothing.",
            "A court",
            "a person charged with a crime",
            "for two months",
            "with reasons",
            "An appeal",
        ),
    ),
]

UNDECIDED["5.8"] = [
    draft(
        "A court may not interfere: the investigator keeps a person charged with a crime for two months, gives reasons, and an appeal is possible.",
        "A court",
        "a person charged with a crime",
        "for two months",
        "gives reasons",
        "an appeal is possible",
    ),
    draft(
        "A court may order a person charged with a crime not to leave for two months where good order calls for it. It gives reasons. The person may appeal.",
        "A court",
        "a person charged with a crime",
        "for two months",
        "gives reasons",
        "may appeal",
    ),
]
