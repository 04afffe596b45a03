"""Texts for 6.8: sound ones in many styles, and those that must not count.

A text is the new words with their two places; the rest of the draft is `REST`, unless it is given.
"""

REST = {
    "article": "11",
    "delete": "The permit lapses at once",
    "provision": "ILO C143 8(1)",
    "force": "not in force",
    "reason": "A worker needs time to find other work.",
}
PLACES = ("who decides", "how long")


def draft(add: str, *places: str, **other: str) -> dict[str, str]:
    return REST | {"add": add} | dict(zip(PLACES, places, strict=True)) | other


SOUND = (
    "The permit stays valid. The worker may look for other work for 60 days; only the migration "
    "office may end the stay, by a decision with reasons that a court can review."
)
AS_IN_SOUND = ("only the migration office", "for 60 days")


def but(**other: str) -> dict[str, str]:
    return draft(SOUND, *AS_IN_SOUND) | other


HONEST = {
    "6.8": [
        draft(SOUND, *AS_IN_SOUND),
        draft(SOUND, "THE MIGRATION OFFICE", "“60 days”"),
        draft(SOUND, "a court", "look for other work for 60 days"),
        draft(
            "within three months, unless the labour office extends this time or other work is found",
            "the labour office", "within three months",
            delete="within three days", provision="ICRMW 51",
            force="treaty, not in force for Kazakhstan",
        ),
        draft(
            "the permit stays valid to its end, and the worker may look for other work; a stay is "
            "ended only by a decision of a judge",
            "a decision of a judge", "to its end",
            article="Art. 11 (W14)", delete="“The permit lapses at once”",
        ),
        draft(
            "The permit shall remain in force for the rest of its term. The competent authority may "
            "withdraw it only by a reasoned decision that is subject to judicial review.",
            "The competent authority", "for the rest of its term",
            provision="ICCPR 13", force="binding since 24 April 2006",
            reason="A lawful foreigner may be expelled only by a decision with a review.",
        ),
        draft(
            "(a) The worker keeps the right to stay for at least ninety days. (b) After that the "
            "immigration service may order departure, with written reasons. (c) An appeal to a court "
            "stops the order.",
            "the immigration service", "for at least ninety days",
            article="Article 11 of the draft act", provision="C143 8", force="Not in force",
            reason="Under the convention a lost job does not by itself make a stay irregular.",
        ),
        draft(
            "the worker can stay two months and search a new farm. Only the State can say that he "
            "must go, not the farm.",
            "Only the State", "two months",
            provision="ILO R86 18", force="soft law",
            reason="It is not fair that the farm decides about the stay.",
        ),
        draft(
            "the worker may stay until the end of the permit; the Ministry of Labour decides, after it "
            "has heard the worker, whether the permit is withdrawn earlier",
            "the Ministry of Labour", "until the end of the permit",
            provision="ICRMW, article 51", force="a treaty that was not in force",
            reason="Otherwise the stay would hang on the mood of one employer.",
        ),
        draft(
            "unless within 8 weeks the worker has signed another contract, the migration authority "
            "may decide, giving reasons, that the permit ends",
            "the migration authority", "within 8 weeks",
            article="11, Early end", provision="Convention No. 143 of the ILO, article 8",
            force="not in force for Kazakhstan on the day",
            reason="Whoever depends on one farm cannot complain about it.",
        ),
        draft(
            "The end of the contract does not affect the permit. For sixty days the worker may take "
            "up work with another employer. Any order to leave is made by a court.",
            "by a court", "For sixty days",
            delete="the permit lapses at once and the worker leaves the country",
            provision="ICESCR 6", force="in force, binding",
            reason="The right to choose work means little to one who must leave in three days.",
        ),
        draft(
            "the worker is given a period of three months in which to find employment, and is not "
            "required to depart before an administrative tribunal has confirmed the decision",
            "an administrative tribunal", "a period of three months",
            provision="ICCPR, article 13", force="BINDING",
            reason="ICCPR 13 wants a decision in accordance with law and a review of it.",
        ),
        draft(
            "the worker informs the office within five days and may remain for 60 days; the office "
            "decides on a longer stay and explains its decision",
            "the office decides", "may remain for 60 days",
            reason="Seasonal workers pay for their journey and should not lose it by a whim.",
        ),
        draft(
            "The permit does not lapse, a decision of the migration office is needed to end it. Until "
            "then, and at least for one month, the worker stays lawfully.",
            "a decision of the migration office", "at least for one month",
            provision="article 13 of the Covenant on Civil and Political Rights", force="Binding",
            reason="So the end of a stay is in the hands of the State and can be checked.",
        ),
        draft(
            "Without a decision of the migration office the stay does not end. The worker has 45 days "
            "to find a new job.",
            "the migration office", "has 45 days", provision="ICRMW 52", force="not binding, not in force",
            reason="Free choice of work would be empty otherwise.",
        ),
        draft(
            "the labor inspectorate looks at the dismissal; the worker stays for as long as this "
            "takes and in any case for 4 weeks",
            "the labor inspectorate", "in any case for 4 weeks",
            provision="ICRMW 22(2)", force="no ratification found, not in force",
            reason="A dismissal may be unlawful, and somebody should look at it first.",
        ),
        draft(
            "The permit continues until its expiry. It can be cancelled before by the police "
            "department only, in writing and with the right to appeal.",
            "by the police department only", "until its expiry",
            reason="The permit is given by the State, so the State takes it away, not the farm.",
        ),
        draft(
            "the worker may work for any other farm during the remaining season and for thirty days "
            "after it; the district court decides on an earlier departure",
            "the district court", "for thirty days after it",
            provision="ILO C 143, 8 (1)", force="Not in Force",
            reason="Losing a job should not turn a regular worker into an irregular one.",
        ),
        draft(
            "the permit shall be valid for a further 12 weeks, during which the holder may seek "
            "employment; an official of the migration agency decides on departure afterwards",
            "an official of the migration agency", "for a further 12 weeks",
            provision="Recommendation 86, paragraph 18", force="soft law (a recommendation)",
            reason="A weak labour market is no cause to send away those who came lawfully.",
        ),
        draft(
            "A commission of the ministry decides whether the worker has to leave, hears the worker "
            "and gives reasons. It may not set a time below forty days.",
            "A commission of the ministry", "a time below forty days",
            provision="ICCPR 13", force="binding", reason="Three days leave nobody time to be heard.",
        ),
        draft(
            "the worker may stay half a year. The migration office may shorten this only on grounds "
            "of public order, and a judge reviews that.",
            "The migration office", "half a year",
            reason="It gives weight to the worker's interest and to the order of the State.",
        ),
        but(compared="yes no yes yes"),
        but(compared=["y", "y", "n", "n"]),
        but(compared={1: True, 2: True, 3: False, 4: True}),
        but(compared="1) yes 2) yes 3) no 4) yes"),
        but(delete="the worker leaves the country within three days."),
        but(delete="… leaves the country within three days"),
        but(provision="ILO C143 8(1)."),
        *(
            but(add=f"{SOUND} {more}")
            for more in (
                "The permit never lapses at once.", "The stay goes on, whatever the farm decides.",
                "The stay ends if the farm has closed for good and the office has heard the worker.",
                "The farm pays the journey if the employer is the one who ended the contract.",
                "If the employer pays, the worker goes home for free.",
                "No worker goes if the farm ends the contract.",
                "When no reasons are given, the worker may stay.",
                "If the office does not give reasons, the order is void.",
                "Unless a court does not agree, the order stands.",
                "Where there is no court, a judge comes.", "If it doesn't give reasons, the worker stays.",
                "The stay does not end, a decision is needed.",
                "That does not affect decisions of the office.", "It may end by a decision, not before.",
                "It ends by a decision, not earlier.", "It never ends by itself, a decision ends it.",
            )
        ),
        *(
            draft(SOUND.replace("for 60 days", time), "only the migration office", time)
            for time in (
                "until the end of the season", "to the end of its season", "for the rest of the permit",
                "until it ends", "until it expires", "until the permit ends",
            )
        ),
        *(
            draft(f"The minister decides on the stay. {may}", "The minister", time)
            for may, time in (
                ("One informs it and may remain in the country for two months", "for two months"),
                ("One informs it and may look in other towns for ten weeks", "for ten weeks"),
                ("One informs it and may find work in 40 days", "in 40 days"),
            )
        ),
        # ten written afterwards
        draft(
            "The worker shall be entitled to remain in Belmoria until the date on which the permit "
            "expires. Removal before that date requires an order of the district court.",
            "an order of the district court", "until the date on which the permit expires",
            article="Article 11 (W14)", provision="ILO C143 art. 8 para. 1",
            force="not in force for Kazakhstan on 29 October 2009",
            reason="The loss of employment is not in itself a reason for the loss of status.",
        ),
        draft(
            "he or she has six weeks to find another farm. When the six weeks are over, the head of "
            "the migration department decides if the person stays or goes, and says why.",
            "the head of the migration department", "six weeks",
            delete="lapses at once", provision="ICRMW 51", force="Treaty not in force",
            reason="Three days are too short even to collect the last pay.",
        ),
        draft(
            "the worker is allowed to remain 90 days for seeking new employment. A decision on "
            "termination of residence is taken by the competent State body and can be appealed.",
            "the competent State body", "90 days",
            reason="It is necessary to separate the labour relation from the residence status.",
        ),
        draft(
            "the permit passes to any other farm that hires the worker within 60 days, otherwise the "
            "migration office decides, after a hearing, when the stay ends",
            "the migration office", "within 60 days",
            reason="A permit that can be carried to another farm makes workers less dependent.",
        ),
        draft(
            "The worker notifies the inspectorate, which confirms in writing a stay of 60 days. Only "
            "a court may shorten it.",
            "a court", "a stay of 60 days",
            delete="within three days", provision="ICCPR 13", force="binding, in force since 2006",
            reason="ICCPR 13 is about expulsion only by a decision that can be reviewed.",
        ),
        draft(
            "the worker may remain for a period not shorter than two months; an expulsion order by "
            "the minister has to be reasoned, and the worker is heard before",
            "the minister", "not shorter than two months",
            provision="ICCPR 13", force="in force",
            reason="Because the Covenant asks that the foreigner can give reasons against expulsion.",
        ),
        draft(
            "the contract's end leaves the permit untouched; for the following 10 weeks the worker may "
            "look for work and it is up to the authorities, not to the farm, to end the stay",
            "the authorities", "for the following 10 weeks",
            provision="ILO R86 18", force="Soft law.",
            reason="Farms should not have power over a person's right to be in a country.",
        ),
        draft(
            "1. The permit remains valid for 3 months after the end of the contract. 2. A decision to "
            "end the stay is made by the Agency for Migration. 3. It may be challenged in court.",
            "the Agency for Migration", "for 3 months after the end of the contract",
            article="Art 11", delete="the permit lapses at once and the worker leaves",
            reason="Without it workers would hide or fall into debt.",
        ),
        draft(
            "the worker can use the remaining time of the permit, in every case 30 days or more, and "
            "departs only if a judge so orders",
            "a judge", "30 days or more",
            provision="ICESCR 6", force="binding since 24 April 2006",
            reason="A right to freely chosen work needs time in which one can choose.",
        ),
        draft(
            "the permit stays in force, the worker has a month and a half to look for another "
            "employer; the migration service can prolong this, or end the stay by a written decision",
            "the migration service", "a month and a half",
            provision="ICRMW 52(1)", force="not in force",
            reason="So the draft would come closer to what other States have accepted.",
        ),
        # ten more written afterwards
        draft(
            "The end of the contract shall not by itself entail the loss of the permit. The holder "
            "enjoys a grace period of sixty days. Withdrawal is decided upon by the migration police, "
            "stating the grounds.",
            "the migration police", "a grace period of sixty days",
            provision="ILO Convention No. 143, Art. 8(1)", force="not in force for the State",
            reason="Status and contract are two things and should end separately.",
        ),
        draft(
            "the worker keeps the permit till the last day written in it. If the State wants the "
            "worker to go earlier, a court must say so and give its reasons.",
            "a court", "till the last day written in it",
            provision="ICCPR 13", force="binding",
            reason="Only a decision by law can end a lawful stay, that is what article 13 says.",
        ),
        draft(
            "the worker has at least 60 days for finding another job, the migration office prolongs the "
            "permit accordingly and cannot refuse this",
            "the migration office", "at least 60 days",
            reason="People who have lost a job need time and not a bus ticket.",
        ),
        draft(
            "no worker is obliged to leave before a period of 2 months has passed and the regional "
            "migration committee has taken a decision that is open to appeal",
            "the regional migration committee", "a period of 2 months",
            provision="ICRMW art. 51", force="Not in force (no ratification found as of 2023)",
            reason="A farm can end a contract for any cause, good or bad.",
        ),
        draft(
            "the worker may change to another farm during the term of the permit; early termination of "
            "the permit is for the Ministry of the Interior to decide, with notice of 30 days",
            "the Ministry of the Interior", "notice of 30 days",
            reason="A permit tied to one farm makes the worker accept almost anything.",
        ),
        draft(
            "the worker's permit remains valid for no less than 45 days. The labour inspector decides "
            "about a longer stay in case of a dispute over wages.",
            "The labour inspector", "no less than 45 days",
            delete="leaves the country within three days",
            reason="Those who claim unpaid wages must be there when the claim is heard.",
        ),
        draft(
            "the worker may remain until 60 days after the end of the contract and longer if there is "
            "an appeal. It is the court that decides the appeal.",
            "It is the court", "until 60 days after the end of the contract",
            provision="ICRMW 22", force="not in force",
            reason="An expulsion has to be examined one by one.",
        ),
        draft(
            "The migration office opens a procedure, hears the worker and decides. During the procedure "
            "and for five weeks after it the worker has the right to stay and to work.",
            "The migration office", "five weeks after it",
            provision="ICCPR 13", force="Binding for Kazakhstan since 24 April 2006",
            reason="This follows from the words on a decision reached in accordance with law.",
        ),
        draft(
            "the permit is good for three more months; who has no work then is told by the office, in a "
            "letter with reasons, to leave the country within a month",
            "the office", "three more months",
            provision="ILO R86 18", force="soft law",
            reason="Under the Recommendation lack of work is no ground for removal.",
        ),
        draft(
            "only a judge, not a farm, can put an end to a worker's stay; and not before 8 weeks have "
            "passed since the last working day",
            "only a judge", "8 weeks",
            reason="Judges look at both sides, a farm only at its own.",
        ),
    ]
}  # fmt: skip

HOSTILE = {
    "6.8": [
        ("no-article", but(article="the act")),
        ("no-article", but(article="article 9")),
        ("words-not-there", but(delete="for whatever reason")),
        ("words-not-there", but(delete="the")),
        # trial A2: the deleted words again
        ("put-back", draft(
            "the permit lapses at once and the worker leaves the country within one day",
            "the worker", "within one day")),
        ("put-back", draft(
            "the permit ends on the same day and the migration office sends the worker home within "
            "three days", "the migration office", "within three days")),
        ("put-back", draft(
            "the permit is cancelled immediately; the migration office may give 60 days to leave",
            "the migration office", "60 days")),
        ("put-back", draft(
            "the worker departs within 48 hours, as the migration office orders",
            "the migration office", "within 48 hours")),
        ("put-back", draft(
            "the right to stay expires automatically, and an office helps the worker for two weeks",
            "an office", "two weeks")),
        ("farm-decides", draft(
            "the worker stays for 60 days if the farm agrees", "the farm", "for 60 days")),
        ("farm-decides", draft(
            "the worker may stay for 60 days with the consent of the employer; the office is told",
            "the office", "for 60 days")),
        ("farm-decides", draft(
            "the farm decides for how many weeks the worker may stay, up to ten weeks, and tells the "
            "office", "the office", "up to ten weeks")),
        ("no-decider", draft(
            "the permit stays valid, and the worker may look for other work for 60 days",
            "the worker", "for 60 days")),
        ("no-decider", but() | {"who decides": "end the stay"}),
        ("open-words", draft(
            "the worker leaves within a reasonable time that the office fixes",
            "the office", "a reasonable time")),
        ("open-words", draft(
            "the worker may stay up to 60 days, as the office sees fit", "the office",
            "up to 60 days")),
        ("open-words", draft(
            "the migration office ends the stay at its discretion, at the latest after 60 days",
            "the migration office", "after 60 days")),
        ("no-time", draft(
            "the worker may look for other work until a decision of the office", "the office",
            "until a decision")),
        ("no-time", draft(
            "the worker may stay indefinitely unless the office decides otherwise",
            "the office", "indefinitely")),
        ("no-time", but(**{"how long": "stays valid"})),
        ("time-of-office", draft(
            "the migration office decides on the stay; the worker may appeal within ten days",
            "the migration office", "within ten days")),
        ("time-of-office", draft(
            "the permit stays valid until the office decides otherwise. The office decides within "
            "two weeks.", "the office", "within two weeks")),
        ("time-of-office", draft(
            "the migration office may end the stay; it informs the worker within 30 days",
            "the migration office", "within 30 days")),
        ("denied", draft(
            "the worker may stay for 60 days; then the migration office sends the worker home, no "
            "reasons are given", "the migration office", "for 60 days")),
        ("denied", draft(
            "the worker may stay for 60 days; after this the police removes the worker without a "
            "decision", "the police", "for 60 days")),
        ("denied", draft(
            "the migration office ends the stay after 60 days, and there is no appeal",
            "the migration office", "after 60 days")),
        ("no-sentence", draft(
            "migration office decision reasons review 60 days worker permit", "migration office",
            "60 days")),
        ("no-sentence", draft(
            "court; 60 days; other work; reasons; review", "court", "60 days")),
        ("no-sentence", but(reason="one two three four five six")),
        ("no-sentence", but(reason="fairness, dignity, time, work, rights, standards")),
        ("copied", but(reason="inspectors enforce conditions of work for all workers on a site")),
        ("other-provision", but(provision="ILO C29 2")),
        ("other-provision", but(provision="international standards")),
        ("other-provision", but(provision="ICCPR 130")),
        ("other-provision", but(provision="ILO C97 8")),
        ("name-one", but(provision="ICCPR 13; ILO C143 8(1)", force="binding")),
        ("name-one", but(provision="ICRMW 51 and ICCPR 13")),
        ("should-as-must", but(force="binding")),
        ("should-as-must", but(provision="ILO R86 18", force="binding")),
        ("should-as-must", but(reason="The convention obliges the State to let the worker stay.")),
        ("must-as-should", but(provision="ICCPR 13", force="not in force")),
        ("must-as-should", but(force="soft law")),
        ("must-as-should", but(force="strong")),
        ("otherwise", but(reason="because")),
        ("otherwise", but(reason="It is so short.")),
        *(
            ("put-back", but(add=f"{SOUND} {more}"))
            for more in (
                "It ends at once.", "It ceases immediately.", "It is withdrawn automatically.",
                "It ends on the same day.", "The worker goes in two days.",
                "The office removes the worker after 72 hours.", "It cancels the stay at once.",
            )
        ),
        ("put-back", draft(
            "the worker has three working days, then the office decides", "the office",
            "three working days")),
        ("put-back", draft("the worker has a day, then the office decides", "the office", "a day")),
        *(
            ("farm-decides", but(add=f"{SOUND} {more}"))
            for more in (
                "The farm determines the day.", "The employer allows a longer stay.", "The farm may extend it.",
                "The worker stays as long as the farm wants.",
                "The worker stays if the employer agrees.",
                "The worker stays with the agreement of his employer.",
                "The worker stays with the consent of its farm.",
                "The worker stays until the farm says no.",
            )
        ),
        ("farm-decides", draft("The owner decides on the stay of 60 days.", "The owner", "60 days")),
        *(
            ("open-words", but(add=f"{SOUND} {more}"))
            for more in (
                "It gives sufficient time.", "It gives an adequate period.",
                "It acts where appropriate.", "It acts as it thinks best.",
                "It acts as the office wants.", "It answers in due course.", "It answers if possible.",
                "It answers as a rule.",
            )
        ),
        *(
            ("time-of-office", draft(
                f"The permit stays valid; the migration office {what}", "the migration office", when))
            for what, when in (
                ("hears a complaint within ten days", "within ten days"),
                ("reviews its order after one month", "after one month"),
                ("answers in ten days", "in ten days"),
                ("decides on it within ten days", "within ten days"),
                ("notifies the worker within ten days", "within ten days"),
            )
        ),
        *(
            ("name-one", but(provision=provision))
            for provision in (
                "ICCPR 13 with ICESCR 6", "ICCPR 13 or ICRMW 51", "ILO C143 8(1), ILO R86 18",
            )
        ),
        *(
            ("should-as-must", but(reason=f"The old text {does} the convention in its article 8."))
            for does in ("violates", "breaches")
        ),
        ("should-as-must", but(reason="The convention binds the State, so the text must change.")),
        # ten written afterwards
        ("put-back", draft(
            "The permit is void from that moment and the migration office escorts the worker to the "
            "border within 24 hours.", "the migration office", "within 24 hours")),
        ("put-back", draft(
            "the permit loses its force immediately and the office gives the worker two days to go",
            "the office", "two days")),
        ("farm-decides", draft(
            "the worker may stay four weeks, unless the farm objects; the office records this",
            "the office", "four weeks")),
        ("farm-decides", draft(
            "the employer determines when the worker leaves, but not before two weeks",
            "the employer", "two weeks")),
        ("open-words", draft(
            "the worker may stay for a suitable period, which the migration office fixes",
            "the migration office", "a suitable period")),
        ("no-decider", draft(
            "the worker decides alone whether to leave or to stay for the next three months",
            "the worker", "for the next three months")),
        ("no-time", draft(
            "the migration office decides when the worker has to leave and gives reasons for it",
            "the migration office", "when the worker has to leave")),
        ("time-of-office", draft(
            "The worker keeps the permit. A court hears complaints within 14 days.",
            "A court", "within 14 days")),
        ("denied", draft(
            "The worker may look for work for 60 days. The migration office can end the stay sooner "
            "and need not explain it; its word is final.", "The migration office", "for 60 days")),
        ("should-as-must", but(reason="ILO C143 8(1) forbids Kazakhstan to end the permit so.")),
        # ten more written afterwards
        ("put-back", draft(
            "the stay ends with the contract and the migration office gives the worker 48 hours",
            "the migration office", "48 hours")),
        ("put-back", draft(
            "the worker has to leave Belmoria within two days unless the office extends this to a week",
            "the office", "a week")),
        ("farm-decides", draft(
            "the worker may stay 60 days if the farm gives its consent to the office",
            "the office", "60 days")),
        ("farm-decides", draft(
            "the owner of the farm may keep the worker for another month", "the owner of the farm",
            "another month")),
        ("open-words", draft(
            "the worker may remain for an appropriate time, at least one week; the office decides",
            "the office", "at least one week")),
        ("no-decider", draft(
            "the permit remains valid for two months and then ends by itself", "by itself",
            "for two months")),
        ("no-time", draft(
            "the worker stays until the migration office has found that the worker may be sent home",
            "the migration office", "until the migration office has found")),
        ("time-of-office", draft(
            "the permit stays valid. The worker may complain to a court within one month.",
            "a court", "within one month")),
        ("denied", draft(
            "after 60 days the police take the worker to the border, a court is not asked",
            "the police", "after 60 days")),
        ("name-one", but(provision="ILO C143 8(1) / ICCPR 13", force="binding")),
    ]
}  # fmt: skip
