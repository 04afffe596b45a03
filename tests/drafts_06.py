"""Texts for 6.8: sound ones in many styles, and those that must not count.

A text is the new words with their two places; the rest of the draft is `REST`, unless it is given.
"""

from drafts import changer, maker

REST = {
    "article": "11",
    "delete": "The permit lapses at once",
    "provision": "ILO C143 8(1)",
    "force": "not in force",
    "reason": "A worker needs time to find other work.",
    "the permit": "stays valid",
}
PLACES = ("who decides", "how long")
draft = maker("add", *PLACES, **REST)


SOUND = (
    "The permit stays valid. The worker may look for other work for 60 days; only the migration "
    "office may end the stay, by a decision with reasons that a court can review."
)
AS_IN_SOUND = ("only the migration office", "for 60 days")
but = changer(draft(SOUND, *AS_IN_SOUND))


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

# Written without a look at the patterns, first round.
HONEST["6.8"] += [
    draft(
        "The worker keeps the permit and may stay for three months to find new work. The migration service decides after that.",
        "The migration service",
        "for three months",
    ),
    draft(
        "upon early termination of the contract the permit remains valid for its full term; its withdrawal requires a reasoned decision of the competent State body, open to judicial appeal",
        "the competent State body",
        "for its full term",
        provision="ICCPR 13",
        force="binding",
    ),
    draft(
        "worker can stay 60 days for looking a new job, after this only court can say that he must go",
        "only court",
        "60 days",
    ),
    draft(
        "(1) The loss of the job does not end the permit. (2) The worker may stay ninety days. (3) A decision to end the stay is taken by the ministry, in writing.",
        "the ministry",
        "may stay ninety days",
    ),
    draft(
        "the worker has two months to find another employer. During this time nobody may make him or her leave. Then the labour inspectorate decides, with reasons.",
        "the labour inspectorate",
        "two months",
        provision="ILO R86 18",
        force="soft law",
        reason="A recommendation advises not to send away a worker who lost the job.",
    ),
    draft(
        "the permit runs on until the day printed in it, and a judge decides if the worker has to leave earlier",
        "a judge",
        "until the day printed in it",
    ),
    draft(
        "the stay continues for as many days as are left on the permit, with a minimum of thirty; the migration police may apply to a court to end it",
        "a court",
        "a minimum of thirty",
        provision="C143 Art. 8",
    ),
    draft(
        "The worker may remain in Belmoria for six months and take up other seasonal work. The authority for migration may shorten this only by written, reasoned decision after hearing the worker.",
        "The authority for migration",
        "for six months",
    ),
    draft(
        "the worker may change to another farm within 12 weeks; if none is found, the State migration committee decides on the stay and gives reasons",
        "the State migration committee",
        "within 12 weeks",
        provision="ICRMW article 52",
        force="not in force",
    ),
    draft(
        "the worker is given at least 45 days to look for work or to prepare the journey home; the decision that the stay has ended is made by an official of the ministry and can be appealed",
        "an official of the ministry",
        "at least 45 days",
    ),
    draft(
        "nothing changes for the permit. It stays good until the end of the season. Who wants it to end earlier has to go to court.",
        "has to go to court",
        "until the end of the season",
    ),
    draft(
        "the worker shall be allowed to seek alternative employment for a period of not less than sixty days, and shall not be required to leave save by order of a tribunal",
        "a tribunal",
        "not less than sixty days",
        provision="ILO C143 8(1)",
        force="treaty that was not in force for Kazakhstan",
    ),
    draft(
        "The permit does not lapse. For 30 days after the contract has ended the worker may search for work; afterwards the office for migration can decide to end the permit, and the worker can ask a judge to check.",
        "the office for migration",
        "For 30 days",
    ),
    draft(
        "The worker may stay on for half a year. If the police want the worker to leave before, they need a court order.",
        "a court order",
        "half a year",
        provision="Article 13 of the Covenant on Civil and Political Rights",
        force="in force, binding",
    ),
    draft(
        "the worker stays lawful for 8 weeks; the regional migration office decides on what follows",
        "the regional migration office",
        "8 weeks",
        reason="One employer's decision should not turn a worker into an irregular migrant.",
    ),
    draft(
        "the farm informs the migration office. The worker may look for work for two months. The office decides on departure only after it has heard the worker.",
        "The office",
        "for two months",
        provision="ICESCR 6",
        force="binding",
        reason="The right to choose one's work asks for time to choose.",
    ),
    draft(
        "the worker keeps the permit till its last day and may work for anyone in the season; only a court ends it before",
        "only a court",
        "till its last day",
    ),
    draft(
        "The dismissed worker has the right to reside for a further ninety days. Termination of residence falls to the Ministry of Interior, whose decision is motivated and appealable.",
        "the Ministry of Interior",
        "a further ninety days",
        delete="leaves the country within three days",
    ),
    draft(
        "if the contract ends early, the worker can for at least one month use the permit to find work with another farm; a State body, not the farm, decides whether the stay ends",
        "a State body",
        "for at least one month",
    ),
    draft(
        "The State pays for the way home if the worker wants to leave. Otherwise the worker may remain for 60 days. The migration authority decides on a longer stay.",
        "The migration authority",
        "may remain for 60 days",
    ),
    draft(
        "the permit is suspended for no one: it stays valid for 3 months, in which the worker may sign with another farm. The end of the stay is decided by the migration agency in writing.",
        "the migration agency",
        "for 3 months",
    ),
    draft(
        "Worker has 60 day to search other job. Migration office make decision about end of stay, with reasons and possibility of appeal.",
        "Migration office",
        "60 day",
    ),
    draft(
        "the worker may stay until the permit expires; before that day only a decision of the immigration court can end the stay",
        "the immigration court",
        "until the permit expires",
    ),
    draft(
        "for ten weeks the worker may look for work and is not sent away; thereafter the immigration department may decide otherwise, stating why",
        "the immigration department",
        "for ten weeks",
        provision="ICRMW 51",
        force="not in force for Kazakhstan on the day",
    ),
    draft(
        "The worker may stay one year. The public employment service helps to find a place. The migration service decides on the end, and there is a review.",
        "The migration service",
        "one year",
        provision="ILO Convention No. 143, article 8",
        reason="Job loss must not by itself mean that the stay is irregular, the convention says; we offer it as guidance.",
    ),
]
HOSTILE["6.8"] += [
    (
        "put-back",
        draft(
            "the permit stops being valid the same day and the worker has five days to go home, unless the migration office gives more",
            "the migration office",
            "five days",
        ),
    ),
    (
        "put-back",
        draft(
            "the migration office cancels the permit without delay and the worker departs within one week",
            "the migration office",
            "within one week",
        ),
    ),
    (
        "put-back",
        draft(
            "the worker must go home with the next bus; the migration office may allow 60 days",
            "the migration office",
            "60 days",
        ),
    ),
    (
        "put-back",
        draft(
            "the permit ends on that day. The migration office checks within 60 days whether the worker has left.",
            "the migration office",
            "within 60 days",
        ),
    ),
    (
        "put-back",
        draft(
            "the worker is escorted to the border; the office decides, and he may come back after 60 days",
            "the office",
            "after 60 days",
        ),
    ),
    (
        "farm-decides",
        draft(
            "the worker may stay for 60 days if the owner of the farm agrees; otherwise the office ends the stay",
            "the owner of the farm",
            "for 60 days",
        ),
    ),
    (
        "farm-decides",
        draft(
            "the worker may stay for 60 days with a letter of the farm; the migration office decides on its request",
            "the migration office",
            "for 60 days",
        ),
    ),
    (
        "farm-decides",
        draft(
            "the worker may stay for 60 days; the migration office ends the stay as soon as the farm asks for it",
            "the migration office",
            "for 60 days",
        ),
    ),
    (
        "farm-decides",
        draft(
            "the worker may stay 60 days; the migration office does what the former employer tells it",
            "the migration office",
            "60 days",
        ),
    ),
    (
        "open-words",
        draft(
            "the worker may stay for up to 60 days or less, as the migration office deems right",
            "the migration office",
            "for up to 60 days",
        ),
    ),
    (
        "open-words",
        draft(
            "the migration office lets the worker stay for 60 days where it considers this useful",
            "the migration office",
            "for 60 days",
        ),
    ),
    (
        "open-words",
        draft(
            "the migration office may end the stay for any reason; the worker may look for work for 60 days",
            "the migration office",
            "for 60 days",
        ),
    ),
    (
        "no-decider",
        draft(
            "the worker may stay for 60 days, then the stay ends by itself",
            "the stay ends by itself",
            "for 60 days",
        ),
    ),
    (
        "no-time",
        draft(
            "the worker may stay some time; the migration office decides on the end",
            "the migration office",
            "some time",
        ),
    ),
    (
        "time-of-office",
        draft(
            "the worker may ask for a longer stay; the migration office answers within 60 days",
            "the migration office",
            "within 60 days",
        ),
    ),
    (
        "put-back",
        draft(
            "the worker leaves when told; the migration office keeps the file for two years",
            "the migration office",
            "for two years",
        ),
    ),
    (
        "denied",
        draft(
            "the worker may stay for 60 days; after that the migration office ends the stay without any reasons or review",
            "the migration office",
            "for 60 days",
        ),
    ),
    (
        "denied",
        draft(
            "the worker may stay for 60 days; the migration office then ends the stay. Its decision is final and courts have no say.",
            "the migration office",
            "for 60 days",
        ),
    ),
    (
        "denied",
        draft(
            "the worker may stay for 60 days; against the end of the stay, ordered by the migration office, an appeal is ruled out",
            "the migration office",
            "for 60 days",
        ),
    ),
    (
        "no-sentence",
        draft(
            "60 days stay work migration office decision reasons court review",
            "migration office",
            "60 days",
        ),
    ),
    ("should-as-must", but(provision="ILO C143 8(1)", force="binding")),
    (
        "should-as-must",
        but(reason="Kazakhstan is bound by this article and has to let the worker stay."),
    ),
    (
        "must-as-should",
        but(provision="ICCPR 13", force="soft law", reason="A decision with review is asked for."),
    ),
    ("other-provision", but(provision="ICCPR 12(2)", force="binding")),
    ("words-not-there", but(delete="the worker must depart in three days")),
]

# Written without a look at the patterns, second round.
HONEST["6.8"] += [
    draft(
        "The worker may stay in the country for 90 days and accept any other job on a farm. A decision of the migration office is needed to end the stay.",
        "the migration office",
        "for 90 days",
    ),
    draft(
        "In the event of premature termination the permit shall not be affected; the holder may, within a period of three months, enter into a new contract; revocation is reserved to the competent authority, subject to review by a court.",
        "the competent authority",
        "within a period of three months",
    ),
    draft(
        "permit is valid, worker looks for other farm two months, and state office decides if he stays or not",
        "state office",
        "two months",
    ),
    draft(
        "(a) The worker may stay until the end of the season. (b) The office may end the stay earlier, by a written decision. (c) The worker may appeal.",
        "The office",
        "until the end of the season",
    ),
    draft(
        "The permit does not end. The worker may spend up to 60 days looking for another employer, and the labour office helps. If none is found, the migration committee decides, after hearing the worker.",
        "the migration committee",
        "up to 60 days",
    ),
    draft(
        "nobody has to leave because a farm ends a contract. The worker has eight weeks to sign another one; a judge decides about anything else",
        "a judge",
        "eight weeks",
    ),
    draft(
        "the worker is entitled to residence for a transitional period of 30 days at least; only thereafter may the Migration Police, by reasoned order, require departure",
        "the Migration Police",
        "30 days at least",
    ),
    draft(
        "the worker, the family and their things stay for at least 100 days; the district court rules on any removal",
        "the district court",
        "for at least 100 days",
    ),
    draft(
        "the permit lives on. For four months the worker can take work with any farm. It is for the ministry to decide, with reasons, if the permit is to be withdrawn.",
        "the ministry",
        "For four months",
    ),
    draft(
        "the migration service may shorten the stay only where the worker has found no work in ninety days; it decides in writing",
        "the migration service",
        "ninety days",
    ),
    draft(
        "The worker tells the migration office. He or she may then stay 60 days more. The office decides what comes after.",
        "The office",
        "60 days more",
    ),
    draft(
        "the loss of employment shall not in itself imply the withdrawal of the permit, and the worker may remain for its unexpired term; any expulsion requires a decision of the competent authority reached in accordance with law",
        "the competent authority",
        "for its unexpired term",
    ),
    draft(
        "worker stays till end of permit, and only office of migration can cancel it with explanation",
        "only office of migration",
        "till end of permit",
    ),
    draft(
        "a grace period of 45 days begins, in which the worker may stay and seek work; the authorities decide afterwards on an extension",
        "the authorities",
        "a grace period of 45 days",
    ),
    draft(
        "the worker has half a year for a new job; a commission of the State examines each case before a stay ends",
        "a commission of the State",
        "half a year",
        provision="ICRMW 51",
    ),
    draft(
        "The permit continues for the time for which it was given. Ending it sooner is up to a court.",
        "a court",
        "for the time for which it was given",
    ),
    draft(
        "the worker may go on living in Belmoria for 75 days and may work for others; the decision to end the stay is the office's and can be reviewed",
        "the office",
        "for 75 days",
        provision="ILO C143 8(1)",
    ),
    draft(
        "The worker can remain for three months. In that time no one may be deported. The competent body for migration then takes a decision with reasons.",
        "The competent body for migration",
        "for three months",
        provision="ICCPR 13",
        force="binding",
        reason="Who is lawfully there may be sent away only by a decision under the law.",
    ),
    draft(
        "the worker keeps the right to stay and to look for work for 60 days. The right ends earlier only if the immigration office so decides for reasons it has to name.",
        "the immigration office",
        "for 60 days",
        reason="Without the change a quarrel with the farm costs the worker the stay as well.",
    ),
    draft(
        "the worker may stay as long as the permit says. It is cancelled by the State migration service only, after a hearing.",
        "the State migration service only",
        "as long as the permit says",
    ),
    draft(
        "the worker shall have two months to find a new post; the labour inspector confirms that the search is real; the ministry decides on the end of the stay",
        "the ministry",
        "two months to find a new post",
        provision="ICESCR 6(1)",
        force="binding",
        reason="Everybody should be able to choose work, and needs some weeks to do so.",
    ),
    draft(
        "The worker gets 6 weeks. The migration office may give more, and the migration office alone ends the stay.",
        "the migration office alone",
        "6 weeks",
    ),
    draft(
        "the permit passes to a new employer if one is found in sixty days; otherwise the migration department decides, and a court may review it",
        "the migration department",
        "in sixty days",
    ),
    draft(
        "the worker may be hired by another farm within 3 months; during these months the stay is lawful; the end of it is decided by a public authority",
        "a public authority",
        "within 3 months",
        provision="R86 18(1)",
        force="soft law",
    ),
    draft(
        "Worker has right to live in Belmoria one month after the contract and to search work; police department for migration decides on departure, decision is written",
        "police department for migration",
        "one month after the contract",
    ),
]
HOSTILE["6.8"] += [
    (
        "time-of-office",
        draft(
            "the worker packs and is taken to the bus that evening; the migration office keeps the papers for 60 days",
            "the migration office",
            "for 60 days",
        ),
    ),
    (
        "time-of-office",
        draft(
            "the stay is over with the contract; the migration office allows 60 days in hardship",
            "the migration office",
            "60 days",
        ),
    ),
    (
        "put-back",
        draft(
            "the permit is void from that hour. The worker may stay for 60 days in a camp of the migration office.",
            "the migration office",
            "for 60 days",
        ),
    ),
    (
        "put-back",
        draft(
            "the worker leaves the country in three days, and may apply to the migration office for a new permit of 60 days",
            "the migration office",
            "60 days",
        ),
    ),
    (
        "put-back",
        draft(
            "the worker has 72 hours to look for other work, then the migration office sends him home",
            "the migration office",
            "72 hours",
        ),
    ),
    (
        "farm-decides",
        draft(
            "the worker may stay for 60 days if the farm has no objection; the migration office ends the stay",
            "the migration office",
            "for 60 days",
        ),
    ),
    (
        "farm-decides",
        draft(
            "the farmer chooses whether the worker may stay for 60 days, and tells the migration office",
            "the migration office",
            "for 60 days",
        ),
    ),
    (
        "farm-decides",
        draft(
            "the worker may stay for 60 days; the migration office follows the proposal of the farm on when the stay ends",
            "the migration office",
            "for 60 days",
        ),
    ),
    (
        "open-words",
        draft(
            "the worker may stay for 60 days unless the migration office prefers otherwise",
            "the migration office",
            "for 60 days",
        ),
    ),
    (
        "open-words",
        draft(
            "the worker may stay for 60 days; the migration office may shorten this at will",
            "the migration office",
            "for 60 days",
        ),
    ),
    (
        "open-words",
        draft(
            "the worker may stay for about 60 days, more or less, as things stand; the migration office decides",
            "the migration office",
            "about 60 days",
        ),
    ),
    (
        "no-decider",
        draft("the worker may stay for 60 days and then is gone", "the worker", "for 60 days"),
    ),
    (
        "no-decider",
        draft(
            "the trade union says when the stay ends; the worker may stay for 60 days",
            "the trade union",
            "for 60 days",
        ),
    ),
    (
        "no-time",
        draft(
            "the worker may stay until other work is found or not; the migration office decides",
            "the migration office",
            "until other work is found or not",
        ),
    ),
    (
        "time-of-office",
        draft(
            "the worker may appeal to the migration office, which has 60 days to think about it",
            "the migration office",
            "60 days",
        ),
    ),
    (
        "time-of-office",
        draft(
            "the migration office decides within 60 days; the worker may not work",
            "the migration office",
            "within 60 days",
        ),
    ),
    (
        "denied",
        draft(
            "the worker may stay for 60 days; then the migration office ends the stay, and no court may look at it",
            "the migration office",
            "for 60 days",
        ),
    ),
    (
        "denied",
        draft(
            "the worker may stay for 60 days; the migration office need not explain why the stay ends",
            "the migration office",
            "for 60 days",
        ),
    ),
    (
        "denied",
        draft(
            "the worker may stay for 60 days; the migration office ends the stay by a stroke of the pen, reasons being secret",
            "the migration office",
            "for 60 days",
        ),
    ),
    (
        "no-sentence",
        draft(
            "migration office 60 days other work permit valid review reasons decision",
            "migration office",
            "60 days",
        ),
    ),
    ("should-as-must", but(reason="The convention obliges Kazakhstan to let the worker stay.")),
    ("should-as-must", but(provision="ICRMW 51", force="binding, in force")),
    ("other-provision", but(provision="CAT 3", force="binding")),
    ("words-not-there", but(delete="the permit ends at once")),
    ("name-one", but(provision="ILO C143 8(1), ICRMW 51")),
]

# A word at a time.
HOSTILE["6.8"] += [
    *(
        (
            "put-back",
            draft(
                f"the worker {leaves}; the migration office may allow a stay of 60 days",
                "the migration office",
                "a stay of 60 days",
            ),
        )
        for leaves in (
            "departs within four days",
            "leaves within five days",
            "goes within a week",
            "leaves in 1 week",
            "goes within 24 hours",
            "takes the next train",
            "takes the next flight",
            "is sent off the next day",
            "has days to depart",
            "sees that the permit stops being valid",
            "sees that the office cancels the permit",
            "loses the permit at once",
        )
    ),
    *(
        ("farm-decides", but(add=SOUND + f" The employer {does} first."))
        for does in ("agrees", "decides")
    ),
    ("should-as-must", but(reason="Kazakhstan has to let the worker stay, by this article.")),
    (
        "should-as-must",
        but(reason="Kazakhstan is obliged to let the worker stay, by this article."),
    ),
    ("must-as-should", but(provision="ICCPR 13", force="no consent")),
]
HONEST["6.8"] += [
    but(add=SOUND + f" This holds if the farm {ends} the contract.")
    for ends in ("ended", "has ended", "leaves", "can end", "may end")
] + [but(add=SOUND + f" The worker keeps {whose} permit.") for whose in ("its", "his", "her")]

#: Texts that contradict themselves in a way that no rule tells: the reply names their words.
UNDECIDED: dict[str, list[dict]] = {}

# Written without a look at the patterns, third round.
HONEST["6.8"] += [
    draft(
        "The permit is good until its printed date. The worker can work for another farm; the migration board alone can take the permit away, for reasons it must give.",
        "the migration board alone",
        "until its printed date",
    ),
    draft(
        "the worker is granted sixty days in which to find new employment, and any decision on departure shall be taken by the immigration authority and be subject to appeal",
        "the immigration authority",
        "sixty days in which to find new employment",
    ),
    draft(
        "after end of work the worker can live in country 2 months more, then migration service looks and decides",
        "migration service",
        "2 months more",
    ),
    draft(
        "a) no loss of the permit; b) 50 days to look for work; c) a decision of the State office, in writing, before anybody has to leave",
        "the State office",
        "50 days to look for work",
    ),
    draft(
        "The worker may use the rest of the season, at least four weeks, to work elsewhere. If the office wants the stay to end, it has to decide so and say why.",
        "the office",
        "at least four weeks",
    ),
    draft(
        "the worker remains a lawful resident for 120 days and shall be free to take up employment; the court decides on expulsion",
        "the court",
        "for 120 days",
    ),
    draft(
        "the contract and the permit are two things. The permit runs its full term, and only the ministry may shorten it, after a hearing.",
        "the ministry",
        "its full term",
    ),
    draft(
        "The worker gets one month to look around for a job and one month to pack; a civil servant of the migration department signs the end of the stay and gives the reasons.",
        "a civil servant of the migration department",
        "one month to look around for a job",
    ),
    draft(
        "for three months from the end of the contract the worker is protected against removal; what follows is decided by the migration office case by case, with a right to be heard",
        "the migration office",
        "for three months from the end of the contract",
    ),
    draft(
        "the worker may stay for as long as the unemployment office is looking for a post for him or her, but for 60 days in any event; the unemployment office reports to the migration service, which decides",
        "the migration service",
        "for 60 days in any event",
    ),
]
HOSTILE["6.8"] += [
    (
        "put-back",
        draft(
            "the worker is no longer lawful from the day of the dismissal; the migration office lets him wait for 60 days in the country",
            "the migration office",
            "for 60 days",
        ),
    ),
    (
        "put-back",
        draft(
            "the worker shall go home; after 60 days the migration office may let him come back to look for work",
            "the migration office",
            "after 60 days",
        ),
    ),
    (
        "put-back",
        draft(
            "the permit is taken away on the spot, the migration office notes it within 60 days",
            "the migration office",
            "within 60 days",
        ),
    ),
    (
        "farm-decides",
        draft(
            "the worker may look for work for 60 days provided that his boss signs; the migration office ends the stay",
            "the migration office",
            "for 60 days",
        ),
    ),
    (
        "farm-decides",
        draft(
            "the farm names a day between one and 60 days on which the worker leaves; the migration office writes it down",
            "the migration office",
            "60 days",
        ),
    ),
    (
        "no-decider",
        draft(
            "the worker may stay for 60 days; then a neighbour or the union decides",
            "a neighbour or the union",
            "for 60 days",
        ),
    ),
    (
        "time-of-office",
        draft(
            "the migration office may hold the worker for 60 days before he leaves",
            "the migration office",
            "for 60 days",
        ),
    ),
    ("should-as-must", but(reason="Kazakhstan violates ILO C143 if the worker has to leave.")),
]

UNDECIDED["6.8"] = [
    draft(
        "the migration office can end the stay of 60 days earlier for the common good",
        "the migration office",
        "60 days",
    ),
    draft(
        "the worker may stay for 60 days; the migration office ends the stay and owes nobody an explanation",
        "the migration office",
        "for 60 days",
    ),
]
