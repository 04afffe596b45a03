"""Texts for 4.8: sound ones in many styles, and those that must not count.

A text is the new words with their two places; the rest of the draft is `REST`, unless it is given.
"""

from drafts import changer, maker

REST = {
    "addressee": "The committee of the parliament",
    "article": "12, paragraph 2",
    "delete": "may refuse registration",
    "reason": "A notice is enough, see ICCPR 12(3)",
    "the office": "records",
}
PLACES = ("binds the office", "safeguard")
draft = maker("add", *PLACES, **REST)


SOUND = (
    "The office enters the address at once. It declines only where the identity is not shown, gives "
    "its reasons in writing within five days, and a court can review them."
)
AS_IN_SOUND = ("declines only where the identity is not shown", "a court can review them")
but = changer(draft(SOUND, *AS_IN_SOUND))


HONEST = {
    "4.8": [
        draft(SOUND, *AS_IN_SOUND),
        draft(SOUND, "THE OFFICE ENTERS THE ADDRESS", "“its reasons in writing”"),
        draft(SOUND, "enters the address at once", "within five days"),
        draft(
            "enters the address and confirms it in writing",
            "enters the address", "confirms it in writing",
            addressee="Government of Tarsenia", article="Article 12(2)",
        ),
        draft(
            "only where the identity is not shown; the refusal gives its reasons",
            "only where the identity is not shown", "gives its reasons",
            delete="“where it doubts the usefulness of the move”",
            reason="General Comment No. 27 asks for the mildest means",
        ),
        draft(
            "The office has no discretion: it enters the address at once",
            "no discretion", "at once",
            reason="OSCE Vienna 1989 21 rules out arbitrary limits",
        ),
        draft(
            "may refuse only where a doubt about the identity is not cleared up within ten days",
            "only where a doubt about the identity is not cleared up", "within ten days",
            reason="Article 12(3) of the Covenant asks for necessity",
        ),
        draft(
            "shall record the change of residence upon notification by the person concerned, and "
            "shall issue a certificate thereof free of charge",
            "shall record the change of residence", "issue a certificate",
            addressee="Ministry of the Interior of Tarsenia", article="Art. 12 para. 2",
            reason="Under ICCPR art. 12(3) a restriction must be provided by law and be necessary",
        ),
        draft(
            "(a) The office registers the person within three working days. (b) It may refuse "
            "registration only if no valid identity document is produced. (c) Any refusal shall be "
            "reasoned and may be appealed to the district court.",
            "It may refuse registration only if no valid identity document is produced",
            "may be appealed to the district court",
            article="12(2)", delete="The office may refuse registration",
            reason="The ground is not in the list of ICCPR 12(3), and it is too open",
        ),
        draft(
            "Whoever moves tells the office the new address within 30 days; the office enters it.",
            "the office enters it", "tells the office the new address",
            addressee="parliament", article="Article 12, paragraphs 1 and 2",
            reason="HRC GC27 14: the mildest means that works. A notice works as well",
        ),
        draft(
            "must register everybody who comes with an identity card. It gives a receipt the same day",
            "must register everybody who comes with an identity card", "gives a receipt",
            addressee="Deputies of the Mazhilis", article="the second paragraph of article 12",
            reason="Nobody has to be useful to move (ICCPR 12(1))",
        ),
        draft(
            "The office may not refuse registration, except where a court has forbidden the person "
            "to live in the district. It informs the person of the reasons.",
            "may not refuse registration, except where a court has forbidden the person",
            "informs the person of the reasons",
            addressee="The drafting group in the ministry", article="Article 12 § 2",
            reason="So that the freedom of ICCPR 12(1) remains the rule and a limit the exception",
        ),
        draft(
            "If somebody moves, the office has to write down the new address, it cannot say no. If it "
            "makes a mistake, the person can complain to a judge.",
            "has to write down the new address", "the person can complain to a judge",
            addressee="The lawmakers", article="12 (2)",
            reason="Because ICCPR 12 gives everyone the right to choose where to live",
        ),
        draft(
            "accepts the notice of the new address; refusal is possible solely on the ground that "
            "the identity is unproven, by a written decision open to judicial review within 14 days",
            "solely on the ground that the identity is unproven", "open to judicial review",
            addressee="Senate, committee on legislation", article="Article 12, second paragraph",
            reason="ICCPR 12(3) together with 2(3): necessity and an effective remedy",
        ),
        draft(
            "shall register without delay any person who states the new address, and shall not "
            "refuse for any reason other than missing proof of identity",
            "shall not refuse for any reason other than missing proof of identity",
            "without delay",
            reason="OSCE Moscow 1991 33 promises free choice of residence to all lawful residents",
        ),
        draft(
            "The office is obliged to enter each notice in the register within 24 hours. A refusal "
            "without written reasons is void.",
            "is obliged to enter each notice", "A refusal without written reasons is void",
            reason="UDHR 13(1) and ICCPR 12(1) protect the choice of a home for any purpose",
        ),
        draft(
            "The office may decline registration for as long as the person does not show a passport "
            "or another document of identity; it says why in writing, and an appeal lies to a court.",
            "for as long as the person does not show a passport", "it says why in writing",
            reason="Precise words: ICCPR 12(3), and HRC GC27 11 on limits",
        ),
        draft(
            "The office keeps the register and adds the new address on the day of the notice. No "
            "consent is needed.",
            "adds the new address on the day of the notice", "No consent is needed",
            addressee="the minister", article="Article 12(2)",
            reason="ICCPR 12(3): the register needs to know, it does not need to allow",
        ),
        draft(
            "The office shall not refuse registration because of the purpose of the move. Where it "
            "refuses for want of identity papers, it gives reasons and names the court.",
            "shall not refuse registration because of the purpose of the move", "gives reasons",
            reason="HRC GC27 5 says that the freedom does not depend on any purpose",
        ),
        draft(
            "refuses registration only on the ground that the person cannot prove who he or she is, "
            "and the person has the right to appeal to a court within one month",
            "only on the ground that the person cannot prove who he or she is",
            "the right to appeal to a court",
            reason="“Usefulness” is no aim in ICCPR 12(3), and no court could check it",
        ),
        draft(
            "The registration takes effect on the day on which the office receives the notice; the "
            "office confirms the receipt.",
            "takes effect on the day on which the office receives the notice",
            "confirms the receipt",
            reason="A milder means than refusal is enough under ICCPR, article 12(3)",
        ),
        draft(
            "The office can refuse registration only when the applicant's identity is in doubt. It "
            "must explain the refusal in a letter within a week.",
            "only when the applicant's identity is in doubt", "must explain the refusal in a letter",
            addressee="The working group that drafts the law", article="Article 12 (2), the whole",
            reason="ICCPR 12(3) requires precise law, not the opinion of one official",
        ),
        but(compared="yes no yes yes"),
        but(compared=["y", "y", "n", "n"]),
        but(compared={1: True, 2: True, 3: False, 4: True}),
        but(compared="1. yes 2. yes 3. no 4. yes"),
        but(delete="doubts the usefulness of the move"),
        but(addressee="Ministry of Interior (author of the draft)"),
        but(reason="iccpr 12 (3) wants limits to be necessary, and this one is not"),
        *(
            but(reason=reason)
            for reason in (
                "ICCPR 12(3) requires precise words", "ICCPR 12(3) demands precise words",
                "ICCPR 12(3) permits necessary limits alone", "Art. 12(3) of the Covenant is strict",
                "Without review there is no remedy, see ICCPR 2(3)",
                "ICCPR art. 12 is the rule that was forgotten here",
            )
        ),
        *(
            but(add=f"{SOUND} {more}")
            for more in (
                "It has no discretion.", "It does not ask whether the move is useful.",
                "It never judges the usefulness of the move.",
                "It acts without discretion.", "It registers the person whatever the usefulness.",
                "It registers all, regardless of their usefulness.",
                "A doubt as to the identity is cleared up at once.",
                "A doubt of the identity is cleared up at once.",
                "A doubt on the identity is cleared up at once.",
                "A doubt over the identity is cleared up at once.",
                "No consent is asked for.", "Nobody moves with the consent of an office, and the notice "
                "is not a permission.", "One moves without permission.",
                "A notice is enough instead of a permission.", "It never needs to give its consent.",
                "It may not refuse if the person has no job.", "Nobody is asked for a job.",
                "It may never refuse if the person has no work.",
                "It enters the address whatever the job; nobody is refused for want of a flat.",
                "If the office doesn't answer, a court decides.",
                "When the office does not answer, a court decides.",
                "Only the identity counts, whatever the job.",
                "It never rejects a notice if it comes late.",
                "It does not reject a notice if it comes late.",
                "It registers the person, regardless if there is work.",
            )
        ),
        *(
            draft(f"The office {rule} It gives its reasons in writing.", rule, "reasons in writing")
            for rule in (
                "may refuse solely for want of identity papers.",
                "may refuse when the identity is unknown.",
                "may refuse if the identity is unknown.",
                "may refuse as long as the identity is unknown.",
                "cannot refuse, and whoever moves can reject what it writes.",
                "may refuse on one ground, an unknown identity: it accepts all others.",
                "can decline persons of unknown identity, all others except them it enters.",
                "may refuse where the identity is unknown.",
                "may refuse only if national security demands it.",
                "may refuse where public health demands it in an epidemic.",
                "may refuse only who is already registered there.",
                "may refuse, unless the identity is shown.",
            )
        ),
        # ten written afterwards
        draft(
            "Registration is made on the basis of a simple declaration. The official hands over a "
            "confirmation on the spot.",
            "Registration is made on the basis of a simple declaration", "hands over a confirmation",
            addressee="Ministry of Justice, department of legislation", article="art. 12, par. 2",
            reason="Control is not necessary in the sense of ICCPR 12(3); knowing is enough",
        ),
        draft(
            "The office is bound to register the applicant. The only exception: documents that are "
            "false. Then it issues a reasoned decision, against which one can go to court.",
            "The only exception: documents that are false", "one can go to court",
            reason="The law must be clear and serve an aim of the list (ICCPR 12 (3))",
        ),
        draft(
            "has three days to register the person; silence counts as registration. A refusal, "
            "possible only for lack of an identity document, must be motivated.",
            "silence counts as registration", "has three days to register the person",
            addressee="the Government", article="Clause 12, sub-clause (2)",
            reason="HRC GC 27, para. 14: the least intrusive instrument must be chosen",
        ),
        draft(
            "The person who moves informs the office of the new address within a month. The office "
            "takes note of it and has no right to object.",
            "has no right to object", "informs the office of the new address within a month",
            reason="It is a right of everyone lawfully there to choose a residence: ICCPR 12(1)",
        ),
        draft(
            "shall be granted to every person who proves identity; the office decides in two weeks "
            "and any negative decision shall state the facts on which it is based",
            "shall be granted to every person who proves identity",
            "shall state the facts on which it is based",
            delete="may refuse registration where it doubts the usefulness of the move",
            reason="Discretion without criteria is not “provided by law” as ICCPR 12(3) asks",
        ),
        draft(
            "Registration can be denied only to a person under a court order not to live in that "
            "district. The denial cites the order, and the person can contest it before a judge.",
            "only to a person under a court order", "can contest it before a judge",
            reason="Then it is necessary for public order, which ICCPR 12(3) has on its list",
        ),
        draft(
            "The office shall, within ten days of the notification, enter the person in the register "
            "or, if no identity is proved, tell the person in writing what is missing.",
            "enter the person in the register", "tell the person in writing what is missing",
            addressee="Parliamentary committee for legal affairs",
            reason="The old text lets taste decide. ICCPR 12(3) does not",
        ),
        draft(
            "Offices register without examining why a person moves. Complaints are heard by the "
            "administrative court within 15 days.",
            "register without examining why a person moves",
            "Complaints are heard by the administrative court",
            reason="People may move for whatever reason, says HRC GC27 5",
        ),
        draft(
            "the official must put the address into the register the same day; if papers are lacking "
            "the person has two weeks to bring them and stays registered meanwhile",
            "must put the address into the register", "has two weeks to bring them",
            reason="A restriction has to be the mildest one which works (ICCPR 12(3), GC27 14)",
        ),
        draft(
            "may only check the identity of the person. If it is not satisfied, it sends a written "
            "explanation, and the decision may be appealed in court.",
            "may only check the identity of the person", "it sends a written explanation",
            addressee="The MPs who drafted it (through the Ministry of Internal Affairs)",
            reason="Because the usefulness of a move is none of the State's business: ICCPR 12(1)",
        ),
        # ten more written afterwards
        draft(
            "The person gives notice of the new address by post, in person or online. From that moment "
            "the person is registered, and the office sends a confirmation.",
            "From that moment the person is registered", "the office sends a confirmation",
            reason="Less is enough, so more is not necessary: ICCPR 12(3), HRC GC27 14",
        ),
        draft(
            "The office registers the person within 48 hours. It may ask once for a proof of identity "
            "and for nothing else.",
            "registers the person within 48 hours", "within 48 hours",
            reason="ICCPR 12(1): the choice of the place to live belongs to the person",
        ),
        draft(
            "may refuse to register only if (a) the applicant is not identified or (b) a judge has "
            "banned him from the district. Reasons in writing are due within a week.",
            "only if (a) the applicant is not identified", "Reasons in writing are due",
            article="Art. 12, (2)", delete="The office may refuse registration where it doubts",
            reason="Necessity (ICCPR 12(3)) is not shown by an official's doubts",
        ),
        draft(
            "Every application shall be accepted. The office keeps a copy and gives another copy with "
            "a stamp to the applicant as a proof.",
            "Every application shall be accepted", "gives another copy with a stamp",
            addressee="the Ministry of Interior Affairs",
            reason="The aim can be reached by mere knowledge of addresses, see HRC GC27 14",
        ),
        draft(
            "is obliged to record the new residence; refusal shall be permissible only on the basis of "
            "a decision of a court, of which the person is notified",
            "is obliged to record the new residence", "a decision of a court",
            reason="In a democratic State a limit under ICCPR 12(3) needs a legal basis and control",
        ),
        draft(
            "The office shall register residence upon presentation of a passport. Should it fail to do "
            "so, the applicant is entitled to bring the matter before the district court.",
            "shall register residence upon presentation of a passport",
            "entitled to bring the matter before the district court",
            reason="Freedom of movement, ICCPR 12(1), must not hang on the taste of an office",
        ),
        draft(
            "The office has to make the entry. Only in case of a forged document can it refuse, and it "
            "must then say so in writing and name the way to appeal.",
            "Only in case of a forged document", "say so in writing",
            reason="It should be exact what is forbidden, ICCPR 12(3) says “provided by law”",
        ),
        draft(
            "The office enters the new address as soon as it is told of it, and in any case on the "
            "next working day. Mistakes are corrected on request, without a fee.",
            "enters the new address as soon as it is told of it", "on the next working day",
            addressee="Mazhilis", reason="UDHR 13(1) as soft law and ICCPR 12(1) as binding law",
        ),
        draft(
            "where the person does not prove who he or she is. The office explains in writing what is "
            "missing and registers the person when it is brought.",
            "where the person does not prove who he or she is", "explains in writing what is missing",
            delete="where it doubts the usefulness of the move",
            reason="That is a ground one can check, as ICCPR 12(3) and HRC GC27 11 ask",
        ),
        draft(
            "No reason for the move need be given. The office confirms the registration in writing "
            "within three days, and after three days it counts as given.",
            "after three days it counts as given", "confirms the registration in writing",
            reason="Purpose does not matter: the right covers any purpose (HRC GC27 5; ICCPR 12(1))",
        ),
        # and ten more
        draft(
            "The office shall issue a registration card on the same day to anybody who notifies it of "
            "a new residence and presents an ID.",
            "shall issue a registration card on the same day", "on the same day",
            addressee="Legal department, Ministry of Internal Affairs",
            reason="Permission is not a proportionate means; ICCPR 12(3) demands proportion",
        ),
        draft(
            "Registration follows from notification. The office has no power to refuse it; where it "
            "finds an error in the papers it asks the person in writing to correct it.",
            "has no power to refuse it", "asks the person in writing to correct it",
            reason="With a power to refuse, registration turns into a permission (ICCPR 12(3))",
        ),
        draft(
            "takes the notice and registers the person. Refusals are possible in one case, namely if "
            "the identity papers are not genuine, and are subject to review by a court.",
            "in one case, namely if the identity papers are not genuine", "review by a court",
            reason="It makes the law precise, see General Comment 27",
        ),
        draft(
            "The office writes the address into the list when the person tells it. The office gives a "
            "paper that proves it. It is not allowed to say no.",
            "It is not allowed to say no", "gives a paper that proves it",
            addressee="Tarsenian Parliament", reason="A person is free to live where he likes (ICCPR 12)",
        ),
        draft(
            "It is the duty of the office to complete registration within one working day after the "
            "person has shown an identity document; otherwise registration is deemed complete.",
            "the duty of the office to complete registration", "within one working day",
            reason="The lack of a time limit makes the freedom in ICCPR 12(1) worth little",
        ),
        draft(
            "may postpone registration for up to seven days where the identity of the person has to be "
            "checked. It notifies the person and states how to appeal.",
            "where the identity of the person has to be checked", "states how to appeal",
            reason="The check of identity is enough for public order (ICCPR 12(3))",
        ),
        draft(
            "Anyone may move freely. The new residence is reported to the office within 14 days, and "
            "the office updates its register without any further decision.",
            "updates its register without any further decision", "within 14 days",
            article="Article 12(1) and (2)", reason="Registers serve statistics, not control: HRC GC27",
        ),
        draft(
            "The office informs the person of the registration, or of the reasons why it isn't "
            "possible: no document, or a court's ban. The person can go to court.",
            "no document, or a court's ban", "The person can go to court",
            reason="Vague words invite arbitrary use, which OSCE Vienna 1989 21 excludes",
        ),
        draft(
            "Registration shall be effected upon request, irrespective of the purpose of the move; "
            "rejection is admissible solely for failure to prove identity, in writing and with "
            "instructions on legal remedies.",
            "solely for failure to prove identity", "with instructions on legal remedies",
            reason="“Any purpose” (HRC GC27 5) leaves no room for usefulness",
        ),
        draft(
            "The officer on duty stamps the form and returns a copy at once. No fee and no proof of "
            "work or housing may be asked for.",
            "stamps the form and returns a copy at once", "returns a copy at once",
            reason="Everyone lawfully in the country may choose a residence: ICCPR 12(1)",
        ),
        # a last ten
        draft(
            "Residence is registered by declaration. The office acknowledges receipt of it within 24 "
            "hours.", "Residence is registered by declaration", "acknowledges receipt of it",
            reason="What the State needs is information (HRC GC27 14)",
        ),
        draft(
            "shall not reject a declaration that contains name, date of birth and address, and gives "
            "the person a stamped copy", "shall not reject a declaration", "a stamped copy",
            reason="One cannot check usefulness; ICCPR 12(3) needs grounds one can check",
        ),
        draft(
            "The municipal office books the new address. If two persons claim the same identity, it "
            "suspends the booking and refers the matter to the court within three days.",
            "books the new address", "refers the matter to the court",
            reason="ICCPR 12 does not forbid a register, only an open power to refuse",
        ),
        draft(
            "The move is free. The newcomer only has to send a card with the address; the office must "
            "confirm it.", "must confirm it", "confirm it",
            addressee="legislative committee", reason="Free movement is the rule in ICCPR 12(1)",
        ),
        draft(
            "unless a final judgment obliges the person to live elsewhere. The refusal quotes the "
            "judgment and tells where to complain.",
            "unless a final judgment obliges the person to live elsewhere", "tells where to complain",
            delete="where it doubts the usefulness of the move",
            reason="Then the limit is laid down by law, as ICCPR 12(3) wants it",
        ),
        draft(
            "An application with a valid identity card is granted in one day. Other applications are "
            "completed within a week with the help of the office.",
            "An application with a valid identity card is granted in one day", "within a week",
            reason="It takes the arbitrary element out (OSCE Vienna 1989 21; ICCPR 12(3))",
        ),
        draft(
            "Every person who lawfully resides in Tarsenia is registered at the address that he or she "
            "declares. Against any omission of the office an action lies in court.",
            "is registered at the address that he or she declares", "an action lies in court",
            reason="That is what liberty to choose a residence in ICCPR 12(1) means",
        ),
        draft(
            "The office checks the identity and nothing more. Who is refused gets a paper which says "
            "why, and 30 days for an appeal.", "checks the identity and nothing more",
            "gets a paper which says why",
            reason="Why should an office know what is useful? ICCPR 12(3) names other aims",
        ),
        draft(
            "The office must not ask why a person moves. It registers within five days of the notice.",
            "must not ask why a person moves", "within five days of the notice",
            addressee="The drafters in the government",
            reason="The reasons for a move are private, GC27 5 with ICCPR 12(1)",
        ),
        draft(
            "registers the person on presentation of the passport; in case of refusal it hands over a "
            "written statement of the grounds and of the court that is competent",
            "registers the person on presentation of the passport",
            "a written statement of the grounds",
            reason="Effective remedy, ICCPR 2(3), is impossible if no ground is known",
        ),
    ]
}  # fmt: skip

BARE = "The office may refuse registration"
HOSTILE = {
    "4.8": [
        ("no-addressee", but(addressee="everybody")),
        ("no-addressee", but(addressee="the office of the district")),
        ("no-article", but(article="the second paragraph")),
        ("no-article", but(article="112")),
        ("no-article", but(article="ICCPR 12(3)")),
        ("no-article", but(article="Article 12(1)")),
        ("not-quoted", but(delete="the power to say no")),
        ("not-quoted", but(delete="whoever moves to another district")),
        ("not-quoted", but(delete="refuse")),
        # trial A2, its kind: lists of words, the old words again, a safeguard denied
        ("no-sentence", draft(
            "notice reasons court appeal days identity only enters record review",
            "only enters record", "reasons court appeal")),
        ("no-sentence", draft(
            "only identity; written reasons; court review; five days",
            "only identity", "written reasons")),
        ("no-sentence", but(reason="ICCPR 12(3) precision necessity proportionality remedy aims")),
        ("no-sentence", but(reason="one two three four five six ICCPR 12(3)")),
        ("copied", draft(
            "unless a doctor certifies a danger of infection; a refusal is reasoned in writing",
            "unless a doctor certifies a danger of infection", "reasoned in writing")),
        ("free-hand-again", draft(
            "may refuse only where this is expedient, with written reasons",
            "only where this is expedient", "written reasons")),
        ("free-hand-again", draft(
            "may refuse at its discretion, with written reasons", "may refuse", "written reasons")),
        ("free-hand-again", draft(
            "may refuse only where it has doubts about the move, and gives reasons in writing",
            "only where it has doubts about the move", "gives reasons in writing")),
        ("free-hand-again", draft(
            "The office may refuse registration only if the move seems of no use to the district; it "
            "gives reasons.", "only if the move seems of no use", "gives reasons")),
        ("free-hand-again", draft(
            "The office enters the address unless it considers the move unnecessary, and gives "
            "written reasons.", "unless it considers the move unnecessary", "written reasons")),
        ("free-hand-again", draft(
            "The office enters the address within a reasonable time and informs the person.",
            "enters the address", "informs the person")),
        ("free-hand-again", draft(
            "It declines only in the public interest, with reasons, and a court reviews it.",
            "only in the public interest", "a court reviews it")),
        ("off-the-list", draft(
            "The office may refuse only where the person has no job in the district; it gives its "
            "reasons in writing.", "only where the person has no job", "reasons in writing")),
        ("off-the-list", draft(
            "It registers the person within five days, unless the person has no housing there. A "
            "court can review this.", "registers the person within five days", "A court can review")),
        ("off-the-list", draft(
            "The office may refuse registration only of persons of another ethnic origin, with "
            "written reasons.", "only of persons of another ethnic origin", "written reasons")),
        ("consent-kept", draft(
            "The office gives its consent within five days and states its reasons in writing.",
            "gives its consent within five days", "states its reasons in writing")),
        ("consent-kept", draft(
            "Whoever moves asks the office for permission; it decides within ten days and informs "
            "the person.", "it decides within ten days", "informs the person")),
        ("no-ground", draft(
            f"{BARE} and gives written reasons within five days; a court can review it.",
            "may refuse registration", "a court can review it")),
        ("no-ground", draft(
            f"{BARE} by a written decision that can be appealed to a court.",
            BARE, "can be appealed to a court")),
        ("no-ground", draft(
            "The person may appeal to a court against a refusal, which has to give its reasons.",
            "a refusal", "may appeal to a court")),
        ("denied", draft(
            "The office enters the address. It declines only where the identity is not shown; no "
            "reasons are given.",
            "only where the identity is not shown", "no reasons are given")),
        ("denied", draft(
            "It declines only where the identity is not shown. There is no appeal to a court.",
            "only where the identity is not shown", "no appeal to a court")),
        ("denied", draft(
            "It declines only where the identity is not shown, and need not give reasons.",
            "only where the identity is not shown", "give reasons")),
        ("denied", draft(
            "It refuses only where the identity is not shown, and a court cannot review this.",
            "only where the identity is not shown", "a court cannot review this")),
        ("judge-of-itself", draft(
            "It declines only where the identity is not shown; an appeal against this goes to the "
            "same office.", "only where the identity is not shown", "an appeal")),
        ("judge-of-itself", draft(
            "It declines only where the identity is not shown; the office reviews its refusal itself.",
            "only where the identity is not shown", "the office reviews its refusal")),
        *(
            ("free-hand-again", but(add=f"{SOUND} {more}"))
            for more in (
                "As a rule it answers.", "It asks for more papers where appropriate.",
                "It may ask for papers where necessary.", "It may also decline in other cases.",
                "It may decline a needless move.", "It declines if it deems it right.",
                "It declines if it thinks that this is better.", "It declines for important reasons.",
                "It declines if there are serious grounds.", "It declines for good cause.",
                "It acts as it sees fit.",
                "It does not decline unless the move is not useful.",
                "It does not decline except with discretion.",
                "It does not decline where the move is useful.",
                "It does not decline if the move is useful.",
                "It does not decline, only it asks what is useful.",
            )
        ),
        *(
            ("off-the-list", but(add=f"{SOUND} {more}"))
            for more in (
                "It declines where a person has no work.", "It declines if a person has no income.",
                "It registers a person only if there is a flat.",
                "It registers persons of one religion only, and declines those of another religion.",
                "It refuses persons with debts.", "If there is no work, it sends the person away.",
            )
        ),
        *(
            ("consent-kept", but(add=f"{SOUND} {more}"))
            for more in (
                "The move needs the approval of the office.", "It issues an authorisation to move.",
            )
        ),
        *(
            ("no-ground", but(add=f"{SOUND} {more}"))
            for more in ("It can decline a second notice.", "It may reject a late notice.")
        ),
        *(
            ("judge-of-itself", draft(
                f"It declines only where the identity is not shown, with reasons. {more}",
                "only where the identity is not shown", "with reasons"))
            for more in (
                "A review is made by the head of the office.", "One may complain to the office.",
                "An objection is lodged with the office.", "One may challenge it before this office.",
                "The office itself reconsiders it.", "The office hears the person again.",
                "Appeals go to its office.",
            )
        ),
        ("denied", but(add=f"{SOUND} Its decision is final.")),
        ("no-safeguard", draft(
            "shall be kind to everybody who moves to it", "shall be kind", "kind to everybody")),
        *(
            ("no-ground", draft(
                f"The office {rule} each application and answers within ten days.", rule,
                "within ten days"))
            for rule in ("must examine", "shall consider", "has to ask")
        ),
        ("ground-unknown", but(add=f"{SOUND} It declines if the town is full.")),
        ("ground-unknown", but(add=f"{SOUND} It may reject a notice where it comes late.")),
        ("no-safeguard", but(safeguard="The office")),
        ("no-provision", but(reason="International law does not allow it")),
        ("no-provision", but(reason="ICCPR 12(2) protects everyone who moves")),
        ("others-law", but(reason="ECHR Protocol 4 2 protects the choice of residence")),
        ("others-law", but(reason="The court in Strasbourg has said that it is a right")),
        ("no-sentence", but(reason="See ICCPR 12(3)")),
        ("otherwise", draft("enters the address at once", "enters the address", "at once",
                            reason="it is ICCPR 12(3)")),
        # ten written afterwards
        ("ground-unknown", draft(
            "The office may refuse registration where the move brings no benefit to the district; "
            "the refusal is reasoned in writing.",
            "where the move brings no benefit to the district", "reasoned in writing")),
        ("ground-unknown", draft(
            "The office registers the person if the circumstances allow it, and informs the person "
            "in writing.", "if the circumstances allow it", "informs the person in writing")),
        ("ground-unknown", draft(
            "The office may refuse registration if the district already has too many inhabitants; it "
            "gives reasons, and a court can review.", "if the district already has too many",
            "a court can review")),
        ("off-the-list", draft(
            "It declines only if the person cannot show a contract of employment; the reasons are "
            "given in writing.", "only if the person cannot show a contract",
            "reasons are given in writing")),
        ("consent-kept", draft(
            "Whoever moves needs the agreement of the office, which answers in five days and in "
            "writing.", "answers in five days", "in writing")),
        ("no-ground", draft(
            "The office decides on each application within five days, and its decision can be "
            "appealed to a court.", "The office decides on each application", "appealed to a court")),
        ("denied", draft(
            "The office enters the address unless the identity is unknown. It owes nobody an "
            "explanation and no court may be asked.",
            "unless the identity is unknown", "no court may be asked")),
        ("denied", draft(
            "It declines only where the identity is not shown, and its refusal cannot be appealed.",
            "only where the identity is not shown", "its refusal cannot be appealed")),
        ("judge-of-itself", draft(
            "It declines only where the identity is not shown; complaints are decided by the official "
            "who refused.", "only where the identity is not shown", "complaints")),
        ("no-sentence", draft(
            "register, notice, identity only, reasons, written, court, appeal, ten days",
            "identity only", "reasons, written, court")),
        # ten more written afterwards
        ("free-hand-again", draft(
            "may refuse registration only if the interests of the district require it, and must "
            "explain this in writing", "only if the interests of the district require it",
            "explain this in writing")),
        ("ground-unknown", draft(
            "The office may refuse registration where schools are full; it gives reasons, and the "
            "person can appeal to a court.", "where schools are full", "can appeal to a court")),
        ("off-the-list", draft(
            "refuses only people without a flat of their own, and tells them so in writing",
            "only people without a flat", "tells them so in writing")),
        ("consent-kept", draft(
            "The person must obtain the approval of the office, which is given within five days in "
            "writing.", "must obtain the approval of the office", "within five days")),
        ("no-ground", draft(
            "can refuse registration but must state the reasons, and the person can go to court",
            "must state the reasons", "the person can go to court")),
        ("denied", draft(
            "The office enters the address at once. If it declines for want of identity, its decision "
            "needs no reasons.", "enters the address at once", "needs no reasons")),
        ("denied", draft(
            "It registers all who show a passport; others are turned away without any written answer "
            "and without appeal.", "all who show a passport", "without appeal")),
        ("judge-of-itself", draft(
            "It declines only where the identity is not shown. The person can complain to the head of "
            "the same office within ten days.", "only where the identity is not shown",
            "complain to the head of the same office")),
        ("free-hand-again", draft(
            "The office registers the person, except where it sees good reasons against the move, "
            "which it states in writing.", "except where it sees good reasons against the move",
            "states in writing")),
        ("no-sentence", draft(
            "Notice. Identity. Written reasons. Court review. Five days. Register only.",
            "Register only", "Court review")),
        # a last ten
        ("no-ground", draft(
            "The head of the office rules on registration within a week and sends the answer in "
            "writing.", "rules on registration within a week", "sends the answer in writing")),
        ("no-ground", draft(
            "may withhold registration; it has to write why, and the court can look at it",
            "may withhold registration", "it has to write why")),
        ("ground-unknown", draft(
            "shall register the person if the plans of the district leave room for it; it answers in "
            "writing", "if the plans of the district leave room for it", "answers in writing")),
        ("off-the-list", draft(
            "may refuse only persons of the wrong ethnic group, in writing and with reasons",
            "only persons of the wrong ethnic group", "in writing and with reasons")),
        ("consent-kept", draft(
            "registers the person once the district council has given its approval, within ten days",
            "registers the person", "within ten days")),
        ("free-hand-again", draft(
            "shall register the person where appropriate and inform him in writing",
            "shall register the person", "inform him in writing")),
        ("denied", draft(
            "registers whoever shows a passport; nobody else gets reasons or a review",
            "registers whoever shows a passport", "reasons or a review")),
        ("denied", draft(
            "declines where the identity is unclear; against this no complaint is possible, and it "
            "doesn't give reasons", "where the identity is unclear", "give reasons")),
        ("judge-of-itself", draft(
            "declines where the identity is unclear; a complaint is handled by the same official",
            "where the identity is unclear", "a complaint is handled")),
        ("no-safeguard", draft(
            "The office registers each person who moves to the district and wishes them well.",
            "registers each person", "wishes them well")),
    ]
}  # fmt: skip

# Written without a look at the patterns, first round.
HONEST["4.8"] += [
    draft(
        "The office registers the person on the day of the notice and hands over a stamped receipt.",
        "registers the person on the day of the notice",
        "a stamped receipt",
    ),
    draft(
        "The office may refuse only if the person does not show who he or she is. The refusal is written and says why.",
        "only if the person does not show who he or she is",
        "The refusal is written and says why",
    ),
    draft(
        "Registration shall be effected upon submission of the notification. Refusal shall be permissible solely on the ground that the identity of the applicant has not been established; it shall be reasoned and subject to judicial review.",
        "solely on the ground that the identity of the applicant has not been established",
        "subject to judicial review",
        delete="The office may refuse registration",
    ),
    draft(
        "Person tells new address, office writes it in the register, no permission is needed. If office makes error, person can go to court.",
        "office writes it in the register",
        "person can go to court",
    ),
    draft(
        "(a) The office enters every address of which it is told. (b) It gives a certificate. (c) No fee is taken.",
        "enters every address of which it is told",
        "a certificate",
    ),
    draft(
        "must register every person who shows an identity document, within three working days, and a refusal may be appealed to the district court",
        "must register every person who shows an identity document",
        "may be appealed to the district court",
    ),
    draft(
        "records the move without asking for its purpose; if papers are missing, it says in writing which, and the person may bring them later",
        "records the move without asking for its purpose",
        "says in writing which",
    ),
    draft(
        "The office shall not refuse registration except where a court order forbids the person to live in that district; the person is told the reasons in writing.",
        "except where a court order forbids the person to live in that district",
        "told the reasons in writing",
    ),
    draft(
        "The office has the duty to enter the new address the same day and to give back a copy with date.",
        "has the duty to enter the new address the same day",
        "a copy with date",
    ),
    draft(
        "Registration takes effect with the notice. The office has five days to correct it if the document is false; its decision is written, reasoned and open to appeal.",
        "if the document is false",
        "written, reasoned and open to appeal",
    ),
    draft(
        "refuses only when the passport shown is not valid, and explains this in a letter; a judge decides on complaints within ten days",
        "only when the passport shown is not valid",
        "a judge decides on complaints within ten days",
    ),
    draft(
        "enters the new address; it cannot refuse. The person gets a confirmation.",
        "it cannot refuse",
        "gets a confirmation",
        article="Article 12, second paragraph",
    ),
    draft(
        "A refusal is allowed solely where it is necessary to protect public health in a declared epidemic. It names its reason, lasts not more than 14 days, and can be brought before a court.",
        "solely where it is necessary to protect public health in a declared epidemic",
        "can be brought before a court",
    ),
    draft(
        "The officer registers everyone who comes with an identity card. He doesn't ask why the person moves. Whoever is turned away gets a written decision and may complain to the court.",
        "registers everyone who comes with an identity card",
        "gets a written decision",
    ),
    draft(
        "The office shall enter the address in the register without delay; failing entry within five days the person is deemed registered.",
        "shall enter the address in the register without delay",
        "failing entry within five days the person is deemed registered",
    ),
    draft(
        "simply notes the new address, and the person receives proof of it",
        "notes the new address",
        "the person receives proof of it",
    ),
    draft(
        "may refuse registration only where the applicant uses another person's documents; the refusal is issued in writing within 3 days with indication of reasons and can be appealed in court",
        "only where the applicant uses another person's documents",
        "can be appealed in court",
    ),
    draft(
        "The office registers the address. Where it has a doubt about the identity of the person it asks for a document, and decides within a week; a refusal states its grounds.",
        "registers the address",
        "a refusal states its grounds",
    ),
    draft(
        "Nobody needs to give a reason for moving. The office writes down the address and the date.",
        "writes down the address and the date",
        "Nobody needs to give a reason for moving",
    ),
    draft(
        "The office may not refuse. It records the address when it is told, and issues a paper free of charge.",
        "may not refuse",
        "issues a paper free of charge",
    ),
    draft(
        "declines registration only if the person is already registered elsewhere and has not signed off; the decision is given in writing and the court may set it aside",
        "only if the person is already registered elsewhere",
        "the court may set it aside",
    ),
    draft(
        "is obliged to register; exceptions are allowed only by a court for reasons of national security, in a public judgment",
        "is obliged to register",
        "only by a court",
        reason="ICCPR 12(1) gives the right to choose a residence, and 12(3) limits the limits",
    ),
    draft(
        "The notice is enough. The office acknowledges it in writing within one day.",
        "The notice is enough",
        "acknowledges it in writing within one day",
        reason="HRC GC27 15 requires clear criteria; usefulness is none",
        addressee="Ministry of Internal Affairs",
    ),
    draft(
        "The office makes the entry when the notice arrives. It may check the identity afterwards. If the entry is taken away the person hears the reasons and may go to a judge.",
        "makes the entry when the notice arrives",
        "hears the reasons and may go to a judge",
        addressee="The Mazhilis",
    ),
    draft(
        "Registration is a right of the person. The office must carry it out on presentation of an identity paper, and a refusal is null unless it is reasoned.",
        "must carry it out on presentation of an identity paper",
        "a refusal is null unless it is reasoned",
    ),
]
HOSTILE["4.8"] += [
    (
        "free-hand-again",
        draft(
            "The office may refuse registration where the move is not justified; it gives written reasons.",
            "where the move is not justified",
            "gives written reasons",
        ),
    ),
    (
        "free-hand-again",
        draft(
            "The office may refuse registration in exceptional circumstances, with written reasons and an appeal to a court.",
            "in exceptional circumstances",
            "an appeal to a court",
        ),
    ),
    (
        "free-hand-again",
        draft(
            "The office decides at its own judgement whether to register and tells the person in writing.",
            "decides at its own judgement",
            "tells the person in writing",
        ),
    ),
    (
        "free-hand-again",
        draft(
            "It may refuse where the interests of the district require it; reasons are given in writing.",
            "where the interests of the district require it",
            "reasons are given in writing",
        ),
    ),
    (
        "ground-unknown",
        draft(
            "The office may refuse registration only if there are too few jobs or schools in the district, with written reasons.",
            "only if there are too few jobs or schools in the district",
            "with written reasons",
        ),
    ),
    (
        "ground-unknown",
        draft(
            "It refuses only where the person cannot pay rent for a year; a court can review this.",
            "only where the person cannot pay rent for a year",
            "a court can review this",
        ),
    ),
    (
        "ground-unknown",
        draft(
            "The office registers the person unless he or she belongs to a nomadic group, and gives reasons in writing.",
            "unless he or she belongs to a nomadic group",
            "gives reasons in writing",
        ),
    ),
    (
        "consent-kept",
        draft(
            "The move takes effect after the office has said yes; a written answer comes within five days.",
            "after the office has said yes",
            "a written answer comes within five days",
        ),
    ),
    (
        "consent-kept",
        draft(
            "Whoever wishes to move asks the office for leave, and gets a written answer within five days.",
            "asks the office for leave",
            "a written answer within five days",
        ),
    ),
    (
        "consent-kept",
        draft(
            "The office registers the person once it has approved the purpose of the move, in writing.",
            "once it has approved the purpose of the move",
            "in writing",
        ),
    ),
    (
        "no-ground",
        draft(
            "The office may refuse registration; it gives written reasons and a court can review them.",
            "may refuse registration",
            "gives written reasons",
        ),
    ),
    (
        "no-ground",
        draft(
            "The office may say no, but it has to explain itself in writing within five days.",
            "may say no",
            "explain itself in writing within five days",
        ),
    ),
    (
        "denied",
        draft(
            "The office enters the address; no reasons are owed for a refusal and there is no appeal.",
            "enters the address",
            "appeal",
        ),
    ),
    (
        "denied",
        draft(
            "The office registers the person only where the identity is shown. A refusal need not be explained and cannot be challenged in a court.",
            "only where the identity is shown",
            "challenged in a court",
        ),
    ),
    (
        "denied",
        draft(
            "The office declines only where the identity is not shown. Complaints are excluded; reasons stay internal.",
            "only where the identity is not shown",
            "reasons stay internal",
        ),
    ),
    (
        "judge-of-itself",
        draft(
            "declines only where the identity is not shown; complaints go to the head of the same office, who decides in writing",
            "only where the identity is not shown",
            "decides in writing",
        ),
    ),
    (
        "judge-of-itself",
        draft(
            "refuses only where the identity is not shown; the official who refused looks at the appeal himself",
            "only where the identity is not shown",
            "looks at the appeal himself",
        ),
    ),
    (
        "no-safeguard",
        draft(
            "The office enters the address in its register of inhabitants.",
            "enters the address",
            "in its register of inhabitants",
        ),
    ),
    (
        "no-sentence",
        draft(
            "identity documents reasons court appeal written five days",
            "identity documents",
            "reasons court appeal",
        ),
    ),
    (
        "copied",
        draft(
            "The office may refuse unless a doctor certifies a danger of infection; a refusal is reasoned in writing",
            "unless a doctor certifies a danger of infection",
            "reasoned in writing",
        ),
    ),
    (
        "no-ground",
        draft(
            "The office considers each notice carefully and informs the person in writing of its decision.",
            "considers each notice carefully",
            "informs the person in writing",
        ),
    ),
    ("not-quoted", but(delete="the words about usefulness")),
    ("no-addressee", but(addressee="Zarina")),
    ("no-provision", but(reason="ICCPR 12(2) says that everybody may leave a country")),
    (
        "consent-kept",
        draft(
            "Registration is granted by decision of the head of the office, with written reasons.",
            "is granted by decision of the head of the office",
            "with written reasons",
        ),
    ),
]

# Written without a look at the patterns, second round.
HONEST["4.8"] += [
    draft(
        "The office must write the new address into the register on the day it hears of it, and hand the person a slip that shows the date.",
        "must write the new address into the register",
        "hand the person a slip that shows the date",
    ),
    draft(
        "The registering body shall be obliged to effect registration, save where the document of identity presented is invalid. Any refusal shall be notified in writing with grounds and may be contested before the administrative court.",
        "save where the document of identity presented is invalid",
        "may be contested before the administrative court",
    ),
    draft(
        "If the person brings passport, office registers. If there is no passport, office says in paper what is missing. Person can bring it in one month.",
        "If the person brings passport, office registers",
        "office says in paper what is missing",
    ),
    draft(
        "has to register the person within 24 hours; it may only turn down a notice that bears a false name, and then it gives its grounds",
        "may only turn down a notice that bears a false name",
        "gives its grounds",
    ),
    draft(
        "1. The office registers. 2. It may refuse only if a judge has ordered so. 3. The person receives the judge's decision and can appeal.",
        "may refuse only if a judge has ordered so",
        "receives the judge's decision and can appeal",
    ),
    draft(
        "A letter or e-mail to the office is enough. The office confirms receipt and enters the address.",
        "enters the address",
        "The office confirms receipt",
    ),
    draft(
        "The office shall register and shall have no power to refuse. Errors are corrected on request within three days.",
        "shall have no power to refuse",
        "Errors are corrected on request within three days",
    ),
    draft(
        "The office checks only who the person is. Once this is clear, it registers. Refusals come with reasons, and the regional court looks at them within two weeks.",
        "checks only who the person is",
        "the regional court looks at them within two weeks",
    ),
    draft(
        "Refusal is possible in one case alone: where the person was ordered by a court to live elsewhere. The refusal quotes this order, in writing.",
        "in one case alone: where the person was ordered by a court to live elsewhere",
        "The refusal quotes this order, in writing",
    ),
    draft(
        "Each person who announces a move is registered. The official signs for it. Should the official say no, the person may call a judge.",
        "Each person who announces a move is registered",
        "the person may call a judge",
    ),
    draft(
        "The office enters every new address it is told of; if two people claim to be the same person, it may wait five days to find out, telling both why.",
        "enters every new address it is told of",
        "telling both why",
    ),
    draft(
        "The office records the notified address and gives a confirmation to the person, free of charge and at once",
        "records the notified address",
        "a confirmation to the person, free of charge",
    ),
    draft(
        "The office may reject the notice solely if it carries no signature; it returns the form with a note of what is missing",
        "solely if it carries no signature",
        "a note of what is missing",
    ),
    draft(
        "registers the person; only if the identity document is forged may it decline, giving a reasoned decision against which a complaint to the court lies",
        "only if the identity document is forged",
        "a complaint to the court lies",
    ),
    draft(
        "registration happens by the notice itself; the office has no say in it and sends a confirmation",
        "the office has no say in it",
        "sends a confirmation",
    ),
    draft(
        "The office puts the person on the register. For a refusal it needs a law that names the danger to public health, and the refusal can be reviewed by a court.",
        "puts the person on the register",
        "can be reviewed by a court",
    ),
    draft(
        "The office is to register the newcomer without asking for a job or a reason, and to answer in writing within two working days.",
        "is to register the newcomer without asking for a job or a reason",
        "to answer in writing within two working days",
    ),
    draft(
        "The office shall accept the notice. Where it believes the name is false, it shall ask the court, and the person stays registered until the court decides.",
        "shall accept the notice",
        "the person stays registered until the court decides",
    ),
    draft(
        "must enter the move; when it does not do so in a week, the person can go to court and the court orders the entry",
        "must enter the move",
        "the person can go to court",
    ),
    draft(
        "The office has only to note where the person now lives. It issues a card the same day.",
        "has only to note where the person now lives",
        "It issues a card the same day",
    ),
    draft(
        "refusal only with written reasons and only when the applicant's identity cannot be established from the papers; appeal to court is open for one month",
        "only when the applicant's identity cannot be established from the papers",
        "appeal to court is open for one month",
    ),
    draft(
        "The office notes the change of address and cannot make it depend on anything. The person is given a dated copy.",
        "cannot make it depend on anything",
        "is given a dated copy",
    ),
    draft(
        "Upon notice the address is entered. A person who is refused learns why within five days and may take the case to the court of the district.",
        "Upon notice the address is entered",
        "learns why within five days",
    ),
    draft(
        "The office must register; it can object only where national security so demands under a law in force, by a written and reasoned decision subject to appeal",
        "only where national security so demands under a law in force",
        "by a written and reasoned decision subject to appeal",
    ),
    draft(
        "The office keeps a list of addresses. Whoever moves sends a notice; the office adds it to the list and answers with a number.",
        "adds it to the list",
        "answers with a number",
    ),
]
HOSTILE["4.8"] += [
    (
        "free-hand-again",
        draft(
            "The office may refuse registration on weighty grounds, which it explains in writing.",
            "on weighty grounds",
            "explains in writing",
        ),
    ),
    (
        "ground-unknown",
        draft(
            "The office may refuse registration if the move appears pointless; reasons are given in writing.",
            "if the move appears pointless",
            "reasons are given in writing",
        ),
    ),
    (
        "free-hand-again",
        draft(
            "The office registers those whose move makes sense and explains any refusal in writing.",
            "registers those whose move makes sense",
            "explains any refusal in writing",
        ),
    ),
    (
        "no-ground",
        draft(
            "The office may refuse registration for compelling local reasons, in writing and within five days.",
            "for compelling local reasons",
            "in writing and within five days",
        ),
    ),
    (
        "free-hand-again",
        draft(
            "The head of the office weighs all the circumstances and answers in writing within five days.",
            "weighs all the circumstances",
            "answers in writing within five days",
        ),
    ),
    (
        "ground-unknown",
        draft(
            "The office may refuse only where the person has no relatives in the district, with reasons in writing.",
            "only where the person has no relatives in the district",
            "with reasons in writing",
        ),
    ),
    (
        "ground-unknown",
        draft(
            "It refuses only if the person is poor or sick; the reasons are written down and a court can review them.",
            "only if the person is poor or sick",
            "a court can review them",
        ),
    ),
    (
        "ground-unknown",
        draft(
            "The office registers everyone except foreigners and gives written reasons to them.",
            "registers everyone except foreigners",
            "gives written reasons to them",
        ),
    ),
    (
        "consent-kept",
        draft(
            "Nobody moves before the office has given the green light, which it does in writing within five days.",
            "before the office has given the green light",
            "in writing within five days",
        ),
    ),
    (
        "consent-kept",
        draft(
            "The person files a request to move; the office grants or denies it in writing within five days.",
            "grants or denies it",
            "in writing within five days",
        ),
    ),
    (
        "consent-kept",
        draft(
            "A licence to settle is issued by the office within five days, with reasons in writing.",
            "A licence to settle is issued",
            "with reasons in writing",
        ),
    ),
    (
        "no-ground",
        draft(
            "The office can withhold registration; it must tell the person why, and a judge can review this.",
            "can withhold registration",
            "a judge can review this",
        ),
    ),
    (
        "free-hand-again",
        draft(
            "The office is free to register or not; it informs the person in writing.",
            "is free to register or not",
            "informs the person in writing",
        ),
    ),
    (
        "free-hand-again",
        draft(
            "The office has the last word on registration and gives it in writing.",
            "has the last word on registration",
            "gives it in writing",
        ),
    ),
    (
        "denied",
        draft(
            "The office enters the address once the identity is shown. It never explains a refusal, and courts stay out of it.",
            "enters the address once the identity is shown",
            "courts stay out of it",
        ),
    ),
    (
        "denied",
        draft(
            "The office declines only where the identity is not shown. The right to go to court is lost.",
            "only where the identity is not shown",
            "The right to go to court is lost",
        ),
    ),
    (
        "denied",
        draft(
            "The office declines only where the identity is not shown. Reasons are for the file and not for the person.",
            "only where the identity is not shown",
            "Reasons are for the file",
        ),
    ),
    (
        "no-safeguard",
        draft(
            "declines only where the identity is not shown; a second look is taken by the officer's own superior in the office",
            "only where the identity is not shown",
            "a second look is taken by the officer's own superior",
        ),
    ),
    (
        "no-safeguard",
        draft(
            "declines only where the identity is not shown; whoever disagrees writes to the same official again",
            "only where the identity is not shown",
            "writes to the same official again",
        ),
    ),
    (
        "no-safeguard",
        draft(
            "The office shall register every person who shows a passport.",
            "shall register every person who shows a passport",
            "shows a passport",
        ),
    ),
    (
        "no-sentence",
        draft(
            "registration notice identity only written reasons court five days safeguard",
            "identity only",
            "written reasons court",
        ),
    ),
    (
        "copied",
        draft(
            "The office refuses only where a doctor certifies a danger of infection; a refusal is reasoned in writing",
            "only where a doctor certifies a danger of infection",
            "a refusal is reasoned in writing",
        ),
    ),
    ("no-article", but(article="article 12(1)")),
    (
        "others-law",
        but(reason="Article 2 of Protocol No. 4 to the ECHR protects the freedom to move"),
    ),
    (
        "off-the-list",
        draft(
            "The office may refuse only where the flat is smaller than twelve square metres a head, with reasons and an appeal to a court.",
            "only where the flat is smaller than twelve square metres a head",
            "an appeal to a court",
        ),
    ),
]

# A word at a time.
HONEST["4.8"] += [
    draft(
        f"The office enters the address and only where {ground}, it waits; it gives a receipt.",
        f"only where {ground}",
        "a receipt",
    )
    for ground in ("the form was not submitted", "the person keeps an old address")
] + [
    draft(
        f"The office has only to {do} the address; it gives a receipt.",
        f"has only to {do} the address",
        "a receipt",
    )
    for do in ("record", "enter")
]
HOSTILE["4.8"] += [
    *(
        (
            "consent-kept",
            draft(
                f"The office has {agreed} before anybody moves, and gives reasons.",
                f"has {agreed}",
                "gives reasons",
            ),
        )
        for agreed in ("approved", "agreed")
    ),
    (
        "no-ground",
        draft(
            "The office can turn the person down, with written reasons.",
            "can turn the person down",
            "written reasons",
        ),
    ),
    *(
        (
            "judge-of-itself",
            draft(
                f"declines only where the identity is not shown; {again}, in writing",
                "only where the identity is not shown",
                "in writing",
            ),
        )
        for again in (
            "the official who refused hears the review",
            "who refused also answers the complaint",
            "who refused decides on the objection",
            "the officer looks at the review himself",
            "the officer answers the complaint herself",
            "the office weighs the objection itself",
        )
    ),
]
HONEST["4.8"] += [but(reason="Article 12(3) of the ICCPR asks whether it is necessary")]


#: Texts that contradict themselves in a way that no rule tells: the reply names their words.
UNDECIDED: dict[str, list[dict]] = {}

# Written without a look at the patterns, third round.
HONEST["4.8"] += [
    draft(
        "The office takes the notice and registers the person the same day. Mistakes in the notice are put right together with the person.",
        "registers the person the same day",
        "Mistakes in the notice are put right together with the person",
    ),
    draft(
        "may decline registration only on production of a final judgment that forbids the person to live there; the person receives a copy and may apply to the court",
        "only on production of a final judgment",
        "may apply to the court",
    ),
    draft(
        "The clerk has to enter what the person says about the address. A wrong entry can be appealed to the mayor and then to a court.",
        "has to enter what the person says about the address",
        "can be appealed to the mayor and then to a court",
    ),
    draft(
        "registers within one day; if it has not answered in three days, the person counts as registered",
        "registers within one day",
        "if it has not answered in three days, the person counts as registered",
    ),
    draft(
        "The office must not ask why somebody moves. It registers everybody who shows an identity document and gives a receipt.",
        "registers everybody who shows an identity document",
        "gives a receipt",
    ),
    draft(
        "Refusal shall be lawful only where the information supplied is manifestly false, and shall be communicated in a reasoned written decision amenable to judicial review.",
        "only where the information supplied is manifestly false",
        "a reasoned written decision amenable to judicial review",
    ),
    draft(
        "office must to register, only if person has no document can wait until he bring it, and must write why",
        "only if person has no document",
        "must write why",
    ),
    draft(
        "The office is bound to register. A person who is turned away may ask the court to order registration, free of charge.",
        "is bound to register",
        "may ask the court to order registration",
    ),
    draft(
        "enters the person in the register upon arrival; health checks may be asked for by a doctor during an epidemic, by written order, for two weeks",
        "enters the person in the register upon arrival",
        "by written order",
    ),
    draft(
        "The register is filled from the notices; the office adds nothing and refuses nothing, and each person can see the entry and have it corrected.",
        "refuses nothing",
        "can see the entry and have it corrected",
    ),
]
HOSTILE["4.8"] += [
    (
        "free-hand-again",
        draft(
            "The office may refuse whoever does not fit into the district, with written reasons.",
            "may refuse whoever does not fit into the district",
            "with written reasons",
        ),
    ),
    (
        "free-hand-again",
        draft(
            "The office decides case by case and gives its reasons in writing.",
            "decides case by case",
            "gives its reasons in writing",
        ),
    ),
    (
        "ground-unknown",
        draft(
            "The office may refuse only persons with more than three children, and gives reasons in writing.",
            "only persons with more than three children",
            "gives reasons in writing",
        ),
    ),
    (
        "consent-kept",
        draft(
            "Registration needs the stamp of the mayor, who answers in writing within five days.",
            "needs the stamp of the mayor",
            "answers in writing within five days",
        ),
    ),
    (
        "consent-kept",
        draft(
            "The person waits for the permit of the office, which is given in five days.",
            "waits for the permit of the office",
            "given in five days",
        ),
    ),
    (
        "no-safeguard",
        draft(
            "The office enters the address into a computer on the day of the notice.",
            "enters the address",
            "into a computer",
        ),
    ),
    (
        "no-sentence",
        draft(
            "address, register, identity, reasons, court, five days, notice, receipt",
            "identity",
            "court",
        ),
    ),
]

UNDECIDED["4.8"] = [
    draft(
        "The office registers worthy persons and explains in writing why others are not.",
        "registers worthy persons",
        "explains in writing",
    ),
    draft(
        "The office registers only where the identity is shown; nobody may complain to a court about it, but it writes the reasons down.",
        "only where the identity is shown",
        "writes the reasons down",
    ),
    draft(
        "declines only where the identity is not shown; the same office looks at it again on request, in writing",
        "only where the identity is not shown",
        "in writing",
    ),
]
