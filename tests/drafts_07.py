"""Texts for 7.8: sound ones in many styles, and those that must not count.

A text is the words that are added, with its three places; the rest of the draft is `REST`, unless
it is given.
"""

from drafts import maker

REST = {
    "article": "Article 37",
    "provision": "CAT 3 and ICCPR 7",
    "delete": "“whatever the person says about that State”",
    "reason": "Nobody looks at what the person says.",
    "exceptions": "none",
}
PLACES = ("who examines", "what is examined", "until when")
draft = maker("add", *PLACES, **REST)


SOUND = (
    "An authority examines what the person says about danger in that State. Nobody is removed "
    "until it has decided."
)
AS_IN_SOUND = (
    "An authority", "what the person says about danger in that State", "until it has decided",
)  # fmt: skip


def but(text: str, **other: str) -> dict[str, str]:
    """Return the sound draft with other words added, and places that fit any."""
    return draft(text, *AS_IN_SOUND) | {key.replace("_", " "): said for key, said in other.items()}


def more(text: str) -> dict[str, str]:
    return but(f"{SOUND} {text}")


HONEST = {
    "7.8": [
        draft(SOUND, *AS_IN_SOUND),
        draft(SOUND, "authority", "what the person says", "Nobody is removed until it has decided."),
        draft(SOUND, "AN AUTHORITY", "danger in that State", "“until it has decided”"),
        draft(
            "Whoever states a fear is not removed until an authority has examined it.",
            "an authority", "a fear", "until an authority has examined it",
        ),
        draft(
            "Nobody is removed before a court has decided on the danger, without exception.",
            "a court", "the danger", "before a court has decided on the danger",
            article="37", provision="Refugee Convention 33, and HRC GC20 9",
            delete="Whatever the person says", reason="People may be sent to torture unheard.",
        ),
        draft(
            "No one is removed unless the danger has been examined by a judge and ruled out.",
            "a judge", "the danger", "unless the danger has been examined",
        ),
        draft(
            "The migration office shall hear the person on any danger in the State of destination. "
            "Removal is suspended for as long as the procedure lasts and until a reasoned decision "
            "is final.",
            "The migration office", "any danger in the State of destination",
            "until a reasoned decision is final",
        ),
        draft(
            "Where a person claims to fear torture or persecution, the claim shall be assessed "
            "individually by an independent body; the execution of the removal order shall be "
            "stayed pending the outcome of that assessment.",
            "an independent body", "the claim", "pending the outcome of that assessment",
            provision="CAT 3; ICCPR 7; Refugee Convention 33(1)",
        ),
        draft(
            "Before any removal a trained officer listens to the person and checks whether there "
            "is a risk of torture. While this is going on, the person stays in Altara.",
            "a trained officer", "a risk of torture", "Before any removal",
        ),
        draft(
            "First the court look at the story of the person about danger. Only after the court "
            "decide, person can be removed.",
            "the court", "the story of the person about danger", "Only after the court decide",
            reason="Old text send people to torture and nobody listen",
        ),
        draft(
            "(a) What the person says about that State is examined by the asylum service in every "
            "case. (b) Until its decision in writing, the person is not removed. (c) A person in "
            "danger is not removed to that State.",
            "the asylum service", "What the person says about that State",
            "Until its decision in writing",
        ),
        draft(
            "If the person says that he or she fears return, a board considers this. The flight "
            "waits until the board has answered.",
            "a board", "that he or she fears return", "until the board has answered",
        ),
        draft(
            "Removal may take place only once a tribunal has established that there are no "
            "substantial grounds for believing that the person would be in danger of torture.",
            "a tribunal", "substantial grounds for believing that the person would be in danger",
            "only once a tribunal has established",
        ),
        draft(
            "The Ministry of Justice verifies the statement of the person within thirty days. No "
            "removal is carried out before its decision.",
            "The Ministry of Justice", "the statement of the person", "before its decision",
        ),
        draft(
            "A committee of three examines the fear. Until then nobody is sent anywhere, also if he "
            "has been convicted of a crime.",
            "A committee of three", "the fear", "Until then",
        ),
        draft(
            "A person whose fear has not been examined by a court shall not be removed. Neither "
            "national security nor an earlier conviction is an exception.",
            "a court", "fear", "A person whose fear has not been examined by a court shall not be removed",
        ),
        draft(
            "The competent authority must evaluate any alleged risk of ill-treatment, whether or "
            "not the person is lawfully present, and the removal is postponed until it has done so.",
            "The competent authority", "any alleged risk of ill-treatment",
            "until it has done so",
        ),
        draft(
            "The person is heard by a judge, with an interpreter, on what he or she fears there. "
            "During the hearing and until the judgment, no deportation.",
            "a judge", "what he or she fears there", "until the judgment",
        ),
        draft(
            "The court examines without delay the reasons against return. An expulsion order "
            "cannot be enforced while the examination is pending.",
            "The court", "the reasons against return", "while the examination is pending",
        ),
        draft(
            "An official of the refugee agency asks each person about fear of persecution; nobody "
            "leaves under guard until the agency has reviewed the answers.",
            "An official of the refugee agency", "fear of persecution",
            "until the agency has reviewed the answers",
            delete="delete: “, whatever the person says about that State”",
        ),
        draft(
            "An independent commission decides in each case whether the person would face harm "
            "there. As long as it has not decided, the removal does not go ahead.",
            "An independent commission", "whether the person would face harm there",
            "As long as it has not decided",
        ),
        draft(
            "A judge decides first on the alleged danger; the person need not prove it. If there "
            "are grounds to believe it, the person is not removed to that State.",
            "A judge", "the alleged danger", "A judge decides first",
        ),
        draft(
            "The police pass the statement on to a court, which examines it. The person is not "
            "removed during the examination.",
            "a court", "the statement", "not removed during the examination",
        ),
        draft(
            "Any fear that a foreigner expresses, with or without papers, is looked into by the "
            "immigration department. It may hear witnesses. Removal has to wait for its answer.",
            "the immigration department", "Any fear that a foreigner expresses",
            "Removal has to wait for its answer",
        ),
        draft(
            SOUND, *AS_IN_SOUND, article="Art. 37 of the law",
            provision="Convention against Torture, article 3",
            delete="Removal is to the State of nationality, whatever the person says about that State.",
        ),
        draft(SOUND, *AS_IN_SOUND, provision="Article 3 of the CAT; article 7 of the Covenant"),
        draft(SOUND, *AS_IN_SOUND, provision="ICCPR 2(3) and 7"),
        draft(SOUND, *AS_IN_SOUND, provision="Article 33 of the Refugee Convention"),
        draft(SOUND, *AS_IN_SOUND, provision="refugee convention, art. 33"),
        draft(SOUND, *AS_IN_SOUND, compared="yes no yes yes"),
        draft(SOUND, *AS_IN_SOUND, compared=["y", "n", "y", "n"]),
        draft(SOUND, *AS_IN_SOUND, compared={1: True, 2: False, 3: True, 4: True}),
        draft("A court examines the fear, then it answers; only then can the person be removed.",
              "A court", "the fear", "only then"),
        draft("A court examines the fear. Without its decision nobody is removed.",
              "A court", "the fear", "Without its decision"),
        more("The consul of that State is not told."),
        more("No promise of that State takes the place of the examination."),

        draft(
            "No person shall be expelled, returned or extradited to the State of nationality where "
            "the authority responsible for asylum, having interviewed him or her, finds substantial "
            "grounds to fear torture; enforcement is suspended until that finding is made.",
            "the authority responsible for asylum", "substantial grounds to fear torture",
            "suspended until that finding is made",
        ),
        draft(
            "The judge who controls detention shall also examine any claim of danger in the State "
            "of nationality. Removal shall not be carried out prior to the judge's ruling.",
            "The judge who controls detention", "any claim of danger",
            "prior to the judge's ruling",
        ),
        draft(
            "If somebody says he will be beaten or killed there, the bus must not go with him. A "
            "specialist of the migration service talks to him and gives a written answer, and he "
            "stays here till that answer.",
            "A specialist of the migration service", "he will be beaten or killed there",
            "he stays here till that answer",
        ),
        draft(
            "The statements of the foreigner concerning that State are verified by a competent "
            "public body within 15 working days, during which time the removal order has no effect.",
            "a competent public body", "The statements of the foreigner",
            "within 15 working days, during which time the removal order has no effect",
        ),
        draft(
            "In every case the administrative court determines, before enforcement, whether removal "
            "would expose the person to torture, cruel treatment or persecution.",
            "the administrative court", "whether removal would expose the person to torture",
            "before enforcement",
        ),
        draft(
            "What the person says about that State is recorded and looked at by the Human Rights "
            "Ombudsman's office, even where he was sentenced for a crime. The person cannot be removed "
            "as long as no answer was given.",
            "the Human Rights Ombudsman's office", "What the person says about that State",
            "as long as no answer was given",
        ),
        draft(
            "An appeal against removal on the ground of danger has suspensive effect: the court "
            "rules on it first.",
            "the court", "danger", "the court rules on it first",
        ),
        draft(
            "Each person is asked if he or she is afraid. If yes, an officer of the central office "
            "opens a file and examines. Deportation is not allowed so long as the file is open.",
            "an officer of the central office", "if he or she is afraid",
            "so long as the file is open",
        ),
        draft(
            "Removal is to the State of nationality or to another State that admits the person, "
            "after an impartial tribunal has satisfied itself that the person faces no real risk of "
            "being tortured there.",
            "an impartial tribunal", "real risk of being tortured",
            "after an impartial tribunal has satisfied itself",
        ),
        draft(
            "The fears that a person voices are considered, individually and confidentially, by the "
            "Protection Board. No removal in the meantime.",
            "the Protection Board", "The fears that a person voices", "No removal in the meantime",
        ),
        draft(
            "The person may, within three days, tell the Migration Tribunal why return would be "
            "dangerous. The Tribunal gives its view in writing; removal is not executed earlier.",
            "the Migration Tribunal", "why return would be dangerous", "removal is not executed earlier",
        ),
        draft(
            "Removal to a State is prohibited as long as an independent officer has not found, "
            "after a personal interview, that the person will be safe there from torture and "
            "inhuman treatment.",
            "an independent officer", "that the person will be safe there from torture",
            "as long as an independent officer has not found",
        ),
        draft(
            "Any person subject to removal shall be informed of the right to seek protection. The "
            "competent organ considers the application on its merits, and its decision may be "
            "appealed to a court with suspensive effect.",
            "The competent organ", "the application on its merits", "with suspensive effect",
        ),
        draft(
            "We must listen before we send. A civil servant from the asylum office listens to what "
            "happened to the person there, and no one is put on a bus until the office says it is "
            "safe.",
            "A civil servant from the asylum office", "what happened to the person there",
            "until the office says it is safe",
        ),
        draft(
            "1. The border police refer anyone who voices fear to the asylum authority. 2. The "
            "authority interviews him. 3. He remains in the territory until notified of the result.",
            "the asylum authority", "fear", "until notified of the result",
        ),
        draft(
            "The execution of an expulsion is deferred where the person invokes a danger to life or "
            "freedom; the regional court gives a ruling on it within ten days.",
            "the regional court", "a danger to life or freedom",
            "deferred where the person invokes a danger to life or freedom; the regional court gives a ruling",
        ),
        draft(
            "A judge hears the person, with a lawyer. If the judge is convinced that there is a real "
            "risk, that State is excluded. Nobody may be removed while the judge is still considering.",
            "A judge", "a real risk", "while the judge is still considering",
        ),
        draft(
            "Where the person says that he or she risks persecution, a decision of the asylum "
            "commission is needed first. It is needed also in urgent cases and for convicted persons.",
            "the asylum commission", "that he or she risks persecution", "is needed first",
        ),
        draft(
            "The fear must be considered by people who know that State, at the Department of "
            "Protection. Removal after a negative decision only.",
            "at the Department of Protection", "The fear", "after a negative decision only",
        ),
        draft(
            "No removal to the State of nationality takes place without a prior assessment, by the "
            "prosecutor's office or a court, of the consequences for the person.",
            "a court", "the consequences for the person", "without a prior assessment",
        ),
        *(
            draft(SOUND.replace("An authority", who), who, *AS_IN_SOUND[1:])
            for who in (
                "The Minister", "A panel", "The Council for Asylum", "The Ombudsman",
                "A special unit", "An expert", "A magistrate", "A doctor", "Somebody trained", "An inspector",
                "An interviewer", "An institution for refugees",
            )
        ),
        *(
            draft(f"A court examines the fear. {when}", "A court", "the fear", when)
            for when in (
                "Once this is done, removal may follow.", "When it has decided, removal may follow.",
                "After its decision the person may be removed.", "The removal is stayed.",
                "No flight is booked until it has an answer for two weeks.",
                "Removal waits, for three weeks at most, until it has decided.",
                "Removal waits for three months; this has effect in each case.",
            )
        ),
        *(
            draft(f"A court examines {what} before the person is removed.", "A court", what, "before")
            for what in (
                "the risk of torture as well as the papers",
                "what persecution means, whether or not there is a passport",
                "what they say on the ticket", "the torture, and the visa",
                "the danger that a lack of an identity can bring", "the fear for health",
            )
        ),
        *(
            draft(text, "A court", "the fear", "until it decides")
            for text in (
                "A court examines the fear. No expulsion is enforced until it decides.",
                "A court examines the fear. Nobody is expelled until it decides.",
                "A court examines the fear. No bus goes until it decides.",
                "A court examines the fear. No flight until it decides.",
                "A court examines the fear. Nobody leaves by force until it decides.",
                "A court examines the fear. Nobody is returned until it decides.",
                "A court examines the fear. There is no deportation until it decides.",
                "A court examines the fear. There is no enforcement until it decides.",
                "A court examines the fear, and removal, which cannot begin at once, is halted until "
                "it decides.",
            )
        ),
        *(
            more(text)
            for text in (
                "It knows no exception, security included.",
                "It holds whether a crime was committed or not.",
                "It holds even after a crime.",
                "Nobody is removed immediately.",
                "The person is not removed at once.",
                "Unless it finds no danger, the person is removed before it in no case.",
                "Removal immediately afterwards happens only where there is no danger.",
                "Removal waits and is not begun immediately.",
                "A removal that had been ordered is postponed and never begun at once.",
                "Removal must wait and cannot start immediately.",
                "A danger that was not considered bars the way: nobody is sent back.",
                "Where the fear was not heard, there is no return.",
                "Where the person has not been heard, the flight waits.",
                "It also protects persons who are lawfully present.",
                "It protects persons with papers and without.",
                "It protects even persons with valid papers.",
                "The consul is not told, and a promise is not enough.",
                "The assurance of that State does not end the examination.",
                "An assurance does not suffice; no assurance does.",
                "There is no promise that ends it.",
                "Removal happens at once only where the fear is withdrawn.",
                "Removal does not begin until then, and not immediately.",
                "Removal immediately follows in no case.",
                "Unless a danger is excluded, removal at once is forbidden.",
                "Removal at once is forbidden until then.",
                "It cannot be that the person is removed at once.",
                "Removal takes place only before the flight that follows the decision.",
                "Removal is prepared before the flight, and later than the decision.",
            )
        ),
        draft(SOUND, *AS_IN_SOUND, provision="Article 7 of the Covenant"),
        draft(SOUND, *AS_IN_SOUND, provision="Covenant, article 7"),
        draft(SOUND, *AS_IN_SOUND, provision="Art. 3 CAT"),
 draft("The competent court decides, within seven days and after hearing the person, on any objection that removal would lead to torture. Enforcement is barred until the judgment is delivered.","The competent court","any objection that removal would lead to torture","until the judgment is delivered"),
 draft("If the person is afraid to go back, the police inform the asylum office, which studies the case. The person keeps the right to stay until the office gives its answer.","the asylum office","If the person is afraid to go back","until the office gives its answer"),
 draft("No foreigner shall be handed over to a State before the authority has satisfied itself that he will not be tortured or persecuted there.","the authority","that he will not be tortured or persecuted there","before the authority has satisfied itself"),
 draft("The foreigner's account of the situation in that State shall be taken down and weighed by two officials of the Refugee Board, who may consult an expert. Until they have signed their decision, the removal order is not executed.","two officials of the Refugee Board","The foreigner's account of the situation in that State","Until they have signed their decision"),
 draft("A commissioner for protection talks with each person in a language he or she understands about dangers at home. Transport is booked only when the commissioner has found none.","A commissioner for protection","dangers at home","only when the commissioner has found none"),
 draft("An independent judge shall look into what the person says, however late it is said. The judge's examination suspends removal.","An independent judge","what the person says","The judge's examination suspends removal"),
 draft("The State of removal is chosen only after the migration court has checked that the person's life and freedom are not threatened there.","the migration court","the person's life and freedom are not threatened there","only after the migration court has checked"),
 draft("Every objection based on fear of torture is heard by the appeal chamber; while it is heard, and for seven days after, the person stays.","the appeal chamber","fear of torture","while it is heard, and for seven days after"),
 draft("In each single case an agency independent of the police asks: is there danger? As long as the question is open, nobody is put on the bus.","an agency independent of the police","is there danger","As long as the question is open"),
 draft("The administration verifies ex officio if article 3 CAT stands against the removal. It does so before the decision on expulsion, and a lawyer may be present.","The administration","if article 3 CAT stands against the removal","before the decision on expulsion"),
    ]
}  # fmt: skip

HOSTILE = {
    "7.8": [
        ("other-article", but(SOUND, article="Article 36")),
        ("other-article", but(SOUND, article="137")),
        ("other-article", but(SOUND, article="The one on destination")),
        ("no-binding-text", but(SOUND, provision="HRC GC20 9")),
        ("no-binding-text", but(SOUND, provision="human rights")),
        ("no-binding-text", but(SOUND, provision="ICCPR 13")),
        ("others-law", but(SOUND, provision="ECHR 3 and CAT 3")),
        ("others-law", but(SOUND, provision="ICCPR 7; European Convention 3")),
        ("nothing-deleted", but(SOUND, delete="the bad part")),
        ("nothing-deleted", but(SOUND, delete="State")),
        ("nothing-deleted", but(SOUND, delete="Removal is to the State of nationality")),
        ("no-sentence", draft(
            "authority; examine fear; removal waits until decision",
            "authority", "fear", "until decision")),
        ("no-sentence", but(SOUND, reason="danger torture refoulement unheard CAT ICCPR")),
        ("copied", draft(
            "Removal waits until the court has decided. The court decides within five days. It may "
            "let removal go ahead where an objection plainly lacks substance, but never where the "
            "person states a fear of torture or persecution that has not been examined.",
            "the court", "a fear of torture", "until the court has decided")),
        ("balance-brought-in", draft(
            "A court examines the fear before removal, unless there was a crime.",
            "A court", "the fear", "before removal")),
        ("balance-brought-in", more("It does not apply to a danger to national security.")),
        ("balance-brought-in", more("Whoever has been convicted of theft is returned at once.")),
        ("balance-brought-in", more("For terrorists the old rule stays.")),
        ("balance-brought-in", more("Except where public order demands it.")),
        ("goes-on", draft(
            "An officer writes down the fear, and the person is removed at once.",
            "An officer", "the fear", "removed at once")),
        ("goes-on", draft(
            "Removal is to the State of nationality, regardless of any fear; a court examines it later.",
            "a court", "any fear", "later")),
        ("goes-on", draft(
            "A judge examines the fear after removal.", "A judge", "the fear", "after removal")),
        ("goes-on", more("An objection to a court does not stop removal.")),
        ("goes-on", draft(
            "The authority hears the person on the danger, and removal takes place before it has decided.",
            "The authority", "the danger", "before it has decided")),
        ("goes-on", draft(
            "A court examines the fear; after its decision the person is removed, whatever the result.",
            "A court", "the fear", "after its decision")),
        ("unheard", draft(
            "What the person says is not examined by an authority. The person is removed after its decision.",
            "an authority", "What the person says", "after its decision")),
        ("unheard", draft(
            "No authority need examine the fear; removal waits until a decision.",
            "authority", "the fear", "until a decision")),
        ("open-words", draft(
            "An authority may examine the fear. Nobody is removed until it has decided.",
            "An authority", "the fear", "until it has decided")),
        ("open-words", more("It does so where appropriate.")),
        ("open-words", more("It can suspend a removal.")),
        ("no-examination", draft(
            "The fear is examined. Nobody is removed until a decision.",
            "examined", "The fear", "until a decision")),
        ("no-examination", draft(
            "Somebody has to listen to the fear. Nobody is removed until then.",
            "Somebody", "the fear", "until then")),
        ("no-examination", draft(
            "Human rights are respected until a decision on the danger.",
            "Human rights", "the danger", "until a decision")),
        ("asks-there", draft(
            "The consul of the State of nationality examines the fear. Until then nobody is removed.",
            "The consul of the State of nationality", "the fear", "Until then")),
        ("asks-there", more("That State gives an assurance, and this is enough.")),
        ("proof", more("The person proves the danger with documents.")),
        ("proof", draft(
            "A court examines the fear. Nobody is removed until it decides, if torture is certain.",
            "A court", "the fear", "until it decides")),
        ("papers", more("This holds for foreigners who are lawfully present.")),
        ("papers", draft(
            "A court examines the fear of a person with valid papers. Until it decides nobody is removed.",
            "A court", "the fear", "Until it decides")),
        ("other-thing", draft(
            "A court examines the cost of the flight. Removal waits until it has decided.",
            "A court", "the cost of the flight", "until it has decided")),
        ("other-thing", draft(
            "An officer examines the passport of the person who has a fear. Nobody is removed until this is done.",
            "An officer", "the passport of the person", "until this is done")),
        ("no-wait", draft(
            "A court examines the fear. The person is removed on the next day.",
            "A court", "the fear", "on the next day")),
        ("no-wait", draft(
            "An authority examines the fear. Removal waits for ten days.",
            "An authority", "the fear", "waits for ten days")),
        ("no-wait", draft(
            "A court examines the danger. Nobody is removed until a seat is booked.",
            "A court", "the danger", "until a seat is booked")),
        ("otherwise", but(SOUND, reason="It is bad.")),
        ("goes-on", draft(
            "A court may be asked about the fear, but the bus leaves as planned and the person is deported first.",
            "A court", "the fear", "deported first")),
        ("balance-brought-in", draft(
            "An authority examines the danger before removal, save for persons who threaten the security of Altara.",
            "An authority", "the danger", "before removal")),
        ("no-examination", draft(
            "The danger is weighed carefully and fairly. Removal waits until this is done.",
            "weighed carefully and fairly", "The danger", "until this is done")),
        ("no-wait", draft(
            "The migration office examines the fear of the person. Removal waits for 72 hours.",
            "The migration office", "the fear of the person", "for 72 hours")),
        ("asks-there", draft(
            "The ministry asks the embassy whether there is a danger. Nobody is removed until it answers.",
            "The ministry", "whether there is a danger", "until it answers")),
        ("unheard", draft(
            "The court does not have to consider the fear. Removal waits until its decision.",
            "The court", "the fear", "until its decision")),
        ("open-words", draft(
            "A police officer examines the fear if he considers it necessary. Until he has decided, nobody is removed.",
            "A police officer", "the fear", "Until he has decided")),
        ("other-thing", draft(
            "The board examines whether the flight is safe and paid. Removal waits until it has decided.",
            "The board", "whether the flight is safe and paid", "until it has decided")),
        ("goes-on", draft(
            "What the person says is noted by an official. It does not prevent or delay the removal, which is not carried out before the official has decided to sign.",
            "an official", "What the person says", "before the official has decided to sign")),
        ("papers", draft(
            "For foreigners staying legally in Altara, a court examines the fear and nobody is removed until it decides.",
            "a court", "the fear", "until it decides")),
        *(
            ("open-words", more(text))
            for text in (
                "It may look into it.", "It may postpone the flight.", "It may examine it.",
                "It does so if there is time.", "It does so if time allows.",
                "It hears the person if possible.", "It hears the person if he wishes to hear more.",
                "It hears the person if she considers it useful.",
                "It hears the person if it wishes.", "It hears the person if it finds it useful.",
                "It hears the person as far as possible.", "It has discretion.",
            )
        ),
        *(
            ("balance-brought-in", more(f"This is not so {when}."))
            for when in ("after an offence", "after an offense", "for criminals", "where security asks")
        ),
        *(
            ("goes-on", more(text))
            for text in (
                "The person is deported immediately.", "Removal takes place anyway.",
                "The person is returned in any case.", "The person is sent away meanwhile.",
                "Removal goes ahead.", "The person is removed before the decision.",
                "The person is removed whatever it decides.", "The person leaves, whatever it finds.",
                "The person leaves, whatever the outcome.", "Regardless of the danger there is a flight.",
                "The removal does not wait.", "The court does not suspend the removal.",
                "It doesn't stop the flight.", "It looks again after the removal.",
                "The examination may not delay the flight.", "The person is removed before an answer.",
            )
        ),
        *(
            ("asks-there", more(text))
            for text in (
                "The embassy is asked.", "That State assures that all is well.",
                "A promise of that State is enough.", "The police of that State report on it.",
                "The courts of that State report on it.",
                "The authorities of the State of nationality report on it.",
            )
        ),
        *(
            ("proof", more(text))
            for text in (
                "The foreigner must prove the danger.", "He or she proves it.",
                "A danger counts once the person proved it.", "It stops once torture is proved.",
                "It stops if the danger is certain.",
            )
        ),
        *(
            ("papers", more(f"It does so for {whom}."))
            for whom in (
                "persons legally present", "persons with a visa", "persons with papers",
                "recognised refugees", "recognized refugees",
            )
        ),
        *(
            ("unheard", more(text))
            for text in (
                "The person is not heard.", "The fear need not be considered.",
                "No officer needs to listen.", "Nobody is heard.", "The fear is never considered.",
            )
        ),
        *(
            ("other-thing", draft(f"A court examines {what}. Until then removal waits for the person in danger.", "A court", what, "Until then"))
            for what in (
                "the paper", "the papers", "the identity", "the visa", "the ticket", "the seats",
                "the health", "what was paid", "whether a seat is free",
            )
        ),
        *(
            ("no-wait", draft(f"A court examines the fear. Removal waits {time}.", "A court", "the fear", f"waits {time}"))
            for time in (
                "two days", "three weeks", "two months", "until the papers are ready",
                "until the papers arrive", "until the flight is booked", "until the next flight",
                "until next week",
            )
        ),
        ("goes-on", draft(
            "Removal is to the State of nationality. A court examines the fear, but this has no effect on the removal, which follows within a day after its decision.",
            "A court", "the fear", "after its decision")),
        ("balance-brought-in", draft(
            "A court weighs the fear against the gravity of the person's crime. Until it decides, nobody is removed.",
            "A court", "the fear", "Until it decides")),
        ("no-examination", draft(
            "The person explains the danger. Until the plane is ready nobody is removed.",
            "The person", "the danger", "Until the plane is ready")),
        ("no-wait", draft(
            "The board examines the fear of the person and informs the police about its view.",
            "The board", "the fear of the person", "informs the police")),
        ("papers", draft(
            "A court hears those lawfully in the country on their fear; until then they are not removed.",
            "A court", "their fear", "until then")),
        ("asks-there", draft(
            "The police call the consul, who tells them if there is a danger. Removal waits until he has answered.",
            "The police", "if there is a danger", "until he has answered")),
 ("goes-on", draft("A court examines the fear while the person is returned immediately to that State.","A court","the fear","while the person is returned")),
 ("balance-brought-in", draft("A judge hears the fear first, but not of persons convicted of serious crimes.","A judge","the fear","first")),
 ("no-wait", draft("The office examines the fear. The person remains for five days.","The office","the fear","for five days")),
 ("papers", draft("The court examines the fear of foreigners with a visa before they are removed.","The court","the fear","before they are removed")),
 ("proof", draft("A court decides first; the foreigner must prove the danger.","A court","the danger","decides first")),
 ("no-examination", draft("It is ensured that the danger is known before removal.","It is ensured","the danger","before removal")),
    ]
}  # fmt: skip

# Written without a look at the patterns, first round.
HONEST["7.8"] += [
    draft(
        "Before removal a court hears the person about what he or she fears in that State. The person stays until the court has answered.",
        "a court",
        "what he or she fears in that State",
        "until the court has answered",
    ),
    draft(
        "In each case, prior to the execution of the removal, the competent asylum authority shall examine whether there are substantial grounds for believing that the person would be in danger of being subjected to torture. The removal shall be suspended pending a final decision.",
        "the competent asylum authority",
        "whether there are substantial grounds for believing that the person would be in danger of being subjected to torture",
        "shall be suspended pending a final decision",
    ),
    draft(
        "The officer writes down what the person says about danger and brings it to a judge. No removal happens before the judge has spoken.",
        "a judge",
        "what the person says about danger",
        "before the judge has spoken",
    ),
    draft(
        "If person say he is afraid, migration committee must check it, and he cannot be sent until check is finished.",
        "migration committee",
        "he is afraid",
        "until check is finished",
    ),
    draft(
        "(a) The person is asked about every danger in that State. (b) A trained official examines the answer. (c) While this lasts, nobody is removed. (d) Nobody is ever sent to torture.",
        "A trained official",
        "every danger in that State",
        "While this lasts, nobody is removed",
    ),
    draft(
        "unless the refugee board, having examined what the person says about that State, finds no real risk of torture or persecution; until then removal is suspended",
        "the refugee board",
        "what the person says about that State",
        "until then removal is suspended",
    ),
    draft(
        "The authority listens to the person, with an interpreter, and looks into the risk of ill-treatment in that State. Removal waits for its written decision and for the appeal.",
        "The authority",
        "the risk of ill-treatment in that State",
        "Removal waits for its written decision and for the appeal",
    ),
    draft(
        "An independent tribunal assesses the fear of the person and the situation in the State. The removal order has no effect as long as the tribunal has not decided.",
        "An independent tribunal",
        "the fear of the person",
        "as long as the tribunal has not decided",
    ),
    draft(
        "No one shall be returned to a State where he or she would face torture. The migration service must verify this in every case, on the basis of the person's own account, before the date of removal is set.",
        "The migration service",
        "the person's own account",
        "before the date of removal is set",
    ),
    draft(
        "A judge examines whether the person would be in danger there. Only after a decision of the judge that there is none may the person be removed.",
        "A judge",
        "whether the person would be in danger there",
        "Only after a decision of the judge",
    ),
    draft(
        "The ministry examines any statement of fear. The journey is put off until a court has confirmed the result.",
        "The ministry",
        "any statement of fear",
        "until a court has confirmed the result",
    ),
    draft(
        "whatever the person says about danger is examined by the migration service within ten days, and during that time and during an appeal the person may not be removed",
        "the migration service",
        "whatever the person says about danger",
        "during that time and during an appeal the person may not be removed",
    ),
    draft(
        "The commission for refugees asks the person what awaits him or her at home and studies reports on that State. The plane has to wait for its answer.",
        "The commission for refugees",
        "what awaits him or her at home",
        "The plane has to wait for its answer",
    ),
    draft(
        "Somebody from the ombudsman's office and a doctor hear the person about torture; removal is not carried out until they have reported and a court has ruled.",
        "a court",
        "torture",
        "until they have reported and a court has ruled",
    ),
    draft(
        "Removal is halted where the person expresses fear. A special unit of the migration department looks at it. If danger is found, the person is not removed to that State, and another State may be chosen.",
        "A special unit of the migration department",
        "where the person expresses fear",
        "Removal is halted where the person expresses fear",
    ),
    draft(
        "the police hand the person's statement about persecution to the court on the same day; the person is not removed until the court's decision is final",
        "the court",
        "the person's statement about persecution",
        "until the court's decision is final",
    ),
    draft(
        "Every claim that a person would be tortured, killed or persecuted is examined on its merits by the asylum office. The removal is stayed in the meantime.",
        "the asylum office",
        "Every claim that a person would be tortured",
        "The removal is stayed in the meantime",
    ),
    draft(
        "The administrative court examines at its own motion the danger to life and limb in the State of destination and lets the removal go ahead solely when it has found none.",
        "The administrative court",
        "the danger to life and limb in the State of destination",
        "solely when it has found none",
    ),
    draft(
        "A decision on the risk is needed first. It is taken by the migration agency after an interview about what the person says. Without this decision no removal takes place.",
        "the migration agency",
        "what the person says",
        "Without this decision no removal takes place",
    ),
    draft(
        "The person can tell an official why he or she cannot go back. The official must examine this seriously. Until there is an answer and the time for an appeal is over, the person stays in Altara.",
        "The official",
        "why he or she cannot go back",
        "Until there is an answer",
    ),
    draft(
        "An expert of the ministry shall establish if the person risks treatment contrary to ICCPR 7; execution of the removal order shall be deferred until that has been established.",
        "An expert of the ministry",
        "if the person risks treatment contrary to ICCPR 7",
        "until that has been established",
    ),
    draft(
        "removal to that State is forbidden where there are substantial grounds to fear torture; whether there are, a court decides after hearing the person, and no one is removed earlier",
        "a court",
        "whether there are",
        "no one is removed earlier",
    ),
    draft(
        "What the person says is taken to protocol, examined by the migration inspector, and reviewed by a judge. Removal is possible once the judge has agreed.",
        "the migration inspector",
        "What the person says",
        "once the judge has agreed",
        provision="ICCPR 7 and CAT 3(1)",
    ),
    draft(
        "A person who speaks of danger shall be heard by the office for asylum. The person shall not be removed while it considers the case.",
        "the office for asylum",
        "danger",
        "while it considers the case",
        provision="Refugee Convention, Article 33",
    ),
    draft(
        "The authority must not close its ears: it examines what the person reports of that State, in writing, and waits with the removal till the review is done.",
        "The authority",
        "what the person reports of that State",
        "till the review is done",
        provision="CAT, Art. 3",
    ),
]
HOSTILE["7.8"] += [
    (
        "goes-on",
        draft(
            "The migration office examines what the person says about danger. The removal takes place on the planned day all the same.",
            "The migration office",
            "what the person says about danger",
            "on the planned day",
        ),
    ),
    (
        "goes-on",
        draft(
            "The office notes what the person says about danger before the flight and the flight leaves as planned.",
            "The office",
            "what the person says about danger",
            "before the flight",
        ),
    ),
    (
        "goes-on",
        draft(
            "A court examines what the person says once he or she has been handed over. Until then removal is prepared.",
            "A court",
            "what the person says",
            "Until then removal is prepared",
        ),
    ),
    (
        "goes-on",
        draft(
            "The office examines what the person says about danger. An objection has no suspensive effect until the court orders otherwise.",
            "The office",
            "what the person says about danger",
            "until the court orders otherwise",
        ),
    ),
    (
        "goes-on",
        draft(
            "The office hears what the person says about that State. Until it has, the person waits; then removal follows in every case.",
            "The office",
            "what the person says about that State",
            "Until it has",
        ),
    ),
    (
        "balance-brought-in",
        draft(
            "A court examines what the person says about danger, and nobody is removed until it has decided, unless the person is a threat to the public.",
            "A court",
            "what the person says about danger",
            "until it has decided",
        ),
    ),
    (
        "balance-brought-in",
        draft(
            "A court examines what the person says; nobody is removed until it has decided. This does not apply to members of forbidden groups.",
            "A court",
            "what the person says",
            "until it has decided",
        ),
    ),
    (
        "balance-brought-in",
        draft(
            "An authority examines the danger, and nobody is removed until it has decided. Those who served a prison sentence are removed without it.",
            "An authority",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "balance-brought-in",
        draft(
            "A court examines the danger and weighs it against the interests of Altara; nobody is removed until it has decided.",
            "A court",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "asks-there",
        draft(
            "The office asks the embassy of that State whether there is danger. Nobody is removed until it has answered.",
            "The office",
            "danger",
            "until it has answered",
        ),
    ),
    (
        "asks-there",
        draft(
            "A court examines the danger; it relies on a written guarantee of the government of that State. Nobody is removed until it arrives.",
            "A court",
            "the danger",
            "until it arrives",
        ),
    ),
    (
        "asks-there",
        draft(
            "The ministry of the receiving State confirms that there is no danger; until it does, nobody is removed.",
            "The ministry",
            "no danger",
            "until it does",
        ),
    ),
    (
        "proof",
        draft(
            "A court examines the danger if the person brings documents that show it beyond doubt. Nobody is removed until it has decided.",
            "A court",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "proof",
        draft(
            "The burden of showing the torture lies on the person; a court looks at the evidence about danger and until then nobody is removed.",
            "a court",
            "the evidence about danger",
            "until then nobody is removed",
        ),
    ),
    (
        "proof",
        draft(
            "Nobody is removed until an authority has examined the danger, but a person without evidence is not examined.",
            "an authority",
            "the danger",
            "until an authority has examined the danger",
        ),
    ),
    (
        "papers",
        draft(
            "A court examines the danger for those who have a residence permit. Nobody of them is removed until it has decided.",
            "A court",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "papers",
        draft(
            "An authority examines what persons with refugee status say about that State; they are not removed until it has decided.",
            "An authority",
            "what persons with refugee status say about that State",
            "until it has decided",
        ),
    ),
    (
        "unheard",
        draft(
            "No authority needs to look at what the person says about danger. Removal waits until the papers are complete.",
            "authority",
            "what the person says about danger",
            "waits until the papers are complete",
        ),
    ),
    (
        "unheard",
        draft(
            "The office decides on the file, and does not question the person about danger, until removal.",
            "The office",
            "danger",
            "until removal",
        ),
    ),
    (
        "open-words",
        draft(
            "The office may, if it sees a need, examine what the person says about danger, and wait until it has decided.",
            "The office",
            "what the person says about danger",
            "until it has decided",
        ),
    ),
    (
        "open-words",
        draft(
            "As a rule an authority examines the danger, and normally nobody is removed until it has decided.",
            "an authority",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "no-examination",
        draft(
            "Nobody is removed to danger. Friends of the person may look at the danger until the day of removal.",
            "Friends of the person",
            "the danger",
            "until the day of removal",
        ),
    ),
    (
        "other-thing",
        draft(
            "An authority examines whether the ticket is valid; removal waits until it has decided.",
            "An authority",
            "whether the ticket is valid",
            "until it has decided",
        ),
    ),
    (
        "no-wait",
        draft(
            "An authority examines what the person says about danger within two days. Removal comes five days later.",
            "An authority",
            "what the person says about danger",
            "within two days",
        ),
    ),
    (
        "no-sentence",
        draft(
            "authority examination danger torture fear person removal suspended until decision court",
            "authority",
            "danger torture fear",
            "until decision",
        ),
    ),
]

# Written without a look at the patterns, second round.
HONEST["7.8"] += [
    draft(
        "First the asylum service hears what the person has to say about dangers in that State. The removal has to wait for the result and for a judge who checks it.",
        "the asylum service",
        "what the person has to say about dangers in that State",
        "has to wait for the result",
    ),
    draft(
        "The competent authority shall, of its own motion and in every individual case, ascertain whether removal would expose the person to torture or to cruel treatment; pending such determination, and any appeal therefrom, no removal shall be effected.",
        "The competent authority",
        "whether removal would expose the person to torture or to cruel treatment",
        "pending such determination, and any appeal therefrom, no removal shall be effected",
    ),
    draft(
        "Officer asks person: are you in danger there? Answer goes to commission. Commission decides. Before decision nobody goes to plane.",
        "commission",
        "are you in danger there",
        "Before decision nobody goes to plane",
    ),
    draft(
        "1. A judge hears the person. 2. The judge looks at the risk of torture and persecution. 3. There is no removal until the judge has written the decision.",
        "A judge",
        "the risk of torture and persecution",
        "no removal until the judge has written the decision",
    ),
    draft(
        "unless a court, after a look at everything the person has said about that State, finds that there is no danger of torture; removal is suspended for as long as this takes",
        "a court",
        "everything the person has said about that State",
        "for as long as this takes",
    ),
    draft(
        "Statements about persecution are examined at once by the refugee department; the order of removal is not enforced while they are being examined.",
        "the refugee department",
        "Statements about persecution",
        "while they are being examined",
    ),
    draft(
        "A board of three looks into the fear that the person expresses, with the help of an interpreter. As long as it has not answered, removal is out of the question.",
        "A board of three",
        "the fear that the person expresses",
        "As long as it has not answered, removal is out of the question",
    ),
    draft(
        "The migration service shall assess the human rights situation in that State and the personal risk. It may proceed with the removal only after it has concluded in writing that there is no real risk, and after the time for appeal has run out.",
        "The migration service",
        "the personal risk",
        "only after it has concluded in writing that there is no real risk",
    ),
    draft(
        "what the person says about that State is written down, checked by the migration inspection and put before a judge; until the judge agrees, the person is not removed",
        "the migration inspection",
        "what the person says about that State",
        "until the judge agrees, the person is not removed",
    ),
    draft(
        "The removal decision names the State only after an official has examined whether life or freedom would be at risk there.",
        "an official",
        "whether life or freedom would be at risk there",
        "only after an official has examined",
    ),
    draft(
        "No removal takes place to a State in which the person risks torture. Whether this is so is examined by the court before it allows removal.",
        "the court",
        "Whether this is so",
        "before it allows removal",
    ),
    draft(
        "If the person says that torture waits for him or her, the authority stops the removal and examines this. Removal starts again only when the examination shows no risk.",
        "the authority",
        "torture waits for him or her",
        "only when the examination shows no risk",
    ),
    draft(
        "The person is interviewed by the office for refugees on all reasons against a return. The return is put on hold until the office has made up its mind and a court has had the chance to review it.",
        "the office for refugees",
        "all reasons against a return",
        "put on hold until the office has made up its mind",
    ),
    draft(
        "A court decides, on the ground of what the person says and of reports from independent sources, about the danger. The police may not carry out the removal earlier.",
        "A court",
        "what the person says",
        "may not carry out the removal earlier",
    ),
    draft(
        "Removal is allowed once the Ministry of Justice has examined all dangers to the person in that State and found none; an appeal stops the removal.",
        "the Ministry of Justice",
        "all dangers to the person in that State",
        "once the Ministry of Justice has examined",
    ),
    draft(
        "Each fear of torture, inhuman treatment or persecution has to be examined by a specialised officer. Meanwhile the person may stay.",
        "a specialised officer",
        "Each fear of torture",
        "Meanwhile the person may stay",
    ),
    draft(
        "The protection officer examines, in a private talk, what would happen to the person after return. The file goes to the court. The court's yes is needed for any removal.",
        "The protection officer",
        "what would happen to the person after return",
        "The court's yes is needed for any removal",
    ),
    draft(
        "Should the person invoke a threat in that State, the tribunal shall examine it. Until its judgment has become final, execution is stayed.",
        "the tribunal",
        "a threat in that State",
        "Until its judgment has become final, execution is stayed",
    ),
    draft(
        "An independent commission verifies the claims of danger. No person is put on a bus, train or plane before that.",
        "An independent commission",
        "the claims of danger",
        "before that",
    ),
    draft(
        "Somebody who says that he or she would be killed or tortured there must be heard by the migration court, and cannot be removed as long as that court is at work.",
        "the migration court",
        "he or she would be killed or tortured there",
        "as long as that court is at work",
    ),
    draft(
        "The authority examines in each case, before the State is chosen, if the person has to fear torture there. In doubt it does not remove.",
        "The authority",
        "if the person has to fear torture there",
        "before the State is chosen",
    ),
    draft(
        "The person may say what he or she fears. The police bring this to the asylum office within a day. The asylum office examines it; the removal waits.",
        "The asylum office",
        "what he or she fears",
        "the removal waits",
    ),
    draft(
        "Whether the person would face torture is examined by a judge within two weeks, during which the removal is suspended, and nobody is removed where there are substantial grounds.",
        "a judge",
        "Whether the person would face torture",
        "during which the removal is suspended",
    ),
    draft(
        "The law forbids removal to torture. To apply it, the migration office listens, examines and decides in writing; a person who appeals is not removed before the court's answer.",
        "the migration office",
        "removal to torture",
        "not removed before the court's answer",
    ),
    draft(
        "Every person gets a hearing on the risks of return before the appeals board. The authorities refrain from removal until the board has ruled.",
        "the appeals board",
        "the risks of return",
        "until the board has ruled",
        provision="CAT 3(1), ICCPR 7",
    ),
]
HOSTILE["7.8"] += [
    (
        "goes-on",
        draft(
            "A court examines what the person says about danger. The escort leaves with the person in the meantime; until the decision he or she waits in that State.",
            "A court",
            "what the person says about danger",
            "until the decision",
        ),
    ),
    (
        "goes-on",
        draft(
            "The office examines the danger within an hour before boarding, and the boarding is never delayed.",
            "The office",
            "the danger",
            "within an hour before boarding",
        ),
    ),
    (
        "no-wait",
        draft(
            "A court examines what the person says about danger until the plane takes off.",
            "A court",
            "what the person says about danger",
            "until the plane takes off",
        ),
    ),
    (
        "goes-on",
        draft(
            "An authority examines the danger. Nobody is removed until it has decided, but its decision has always to be for removal.",
            "An authority",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "goes-on",
        draft(
            "The office hears about the danger and then, until further notice, carries out the removal as ordered.",
            "The office",
            "the danger",
            "until further notice",
        ),
    ),
    (
        "balance-brought-in",
        draft(
            "An authority examines the danger, and nobody is removed until it has decided, save for persons whom the police consider dangerous.",
            "An authority",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "balance-brought-in",
        draft(
            "An authority examines the danger, and nobody is removed until it has decided. Spies and enemies of the State are left out.",
            "An authority",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "balance-brought-in",
        draft(
            "A court examines the danger and decides by balancing it with the public good; until then nobody is removed.",
            "A court",
            "the danger",
            "until then nobody is removed",
        ),
    ),
    (
        "balance-brought-in",
        draft(
            "A court examines the danger, and no one is removed until it has decided. The government may order otherwise in time of need.",
            "A court",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "asks-there",
        draft(
            "The ministry examines the danger by a phone call to the capital of that State. Nobody is removed until the call is over.",
            "The ministry",
            "the danger",
            "until the call is over",
        ),
    ),
    (
        "asks-there",
        draft(
            "A court examines the danger with the help of the ambassador of that State; nobody is removed until it has decided.",
            "A court",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "asks-there",
        draft(
            "Before removal an official of that State is heard on the danger, and an authority decides; until then nobody is removed.",
            "an authority",
            "the danger",
            "until then nobody is removed",
        ),
    ),
    (
        "proof",
        draft(
            "A court examines the danger where the person shows wounds or papers; nobody else is heard. Nobody is removed until it has decided.",
            "A court",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "proof",
        draft(
            "An authority examines only dangers that are established beyond any doubt. Nobody is removed until it has decided.",
            "An authority",
            "dangers that are established",
            "until it has decided",
        ),
    ),
    (
        "proof",
        draft(
            "The person has to demonstrate that torture is sure to happen; an authority examines this until removal is possible.",
            "an authority",
            "torture is sure to happen",
            "until removal is possible",
        ),
    ),
    (
        "papers",
        draft(
            "An authority examines the danger of lawful residents. Nobody of them is removed until it has decided; others go.",
            "An authority",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "papers",
        draft(
            "An authority examines what asylum seekers with a stamped form say about danger and waits until it has decided.",
            "An authority",
            "what asylum seekers with a stamped form say about danger",
            "until it has decided",
        ),
    ),
    (
        "unheard",
        draft(
            "The authority decides about danger from a list of safe States, and what the person says plays no part. Nobody is removed until it has decided.",
            "The authority",
            "danger",
            "until it has decided",
        ),
    ),
    (
        "no-examination",
        draft(
            "An authority takes note that the person has fears and closes the file. Nobody is removed until it is closed.",
            "An authority",
            "the person has fears",
            "until it is closed",
        ),
    ),
    (
        "open-words",
        draft(
            "An authority can look at the danger when it has the staff, and nobody is removed until it has decided.",
            "An authority",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "open-words",
        draft(
            "An authority should preferably examine the danger; nobody is removed until it has decided.",
            "An authority",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "no-examination",
        draft(
            "Nobody is removed to danger until the person feels safe.",
            "the person",
            "danger",
            "until the person feels safe",
        ),
    ),
    (
        "other-thing",
        draft(
            "An authority examines whether the other State lets the person in; nobody is removed until it has decided.",
            "An authority",
            "whether the other State lets the person in",
            "until it has decided",
        ),
    ),
    (
        "no-wait",
        draft(
            "An authority examines what the person says about danger. It has three weeks.",
            "An authority",
            "what the person says about danger",
            "It has three weeks",
        ),
    ),
    (
        "no-sentence",
        draft(
            "Authority, danger, torture, examination, no removal, until decision, court, appeal, interpreter, CAT",
            "Authority",
            "danger",
            "until decision",
        ),
    ),
]

# A word at a time.
HONEST["7.8"] += (
    [
        draft(
            f"An authority examines the danger. Nobody is removed until {end}.",
            "An authority",
            "the danger",
            f"until {end}",
        )
        for end in (
            "experts conclude their work",
            "none is found",
            "both judges agree",
            "experts report",
            "doctors assess the case",
            "all is clear",
            "experts check the facts",
            "experts verify the facts",
            "experts determine the facts",
            "judges are satisfied",
            "the person is heard",
            "judges hear the person",
            "doubts are clarified",
            "after an interview",
            "experts have spoken",
            "experts have had a look",
            "the work is finished",
            "experts confirm the facts",
            "the person is asked",
            "a low risk is certain",
            "no danger remains",
            "a hearing is set",
            "a safe State is chosen",
            "judges sign the paper",
        )
    ]
    + [
        draft(
            "An authority examines the danger. Nobody is removed till it has decided.",
            "An authority",
            "the danger",
            "till it has decided",
        )
    ]
    + [
        draft(
            f"An authority examines the danger. Removal is {waits}, and a court reviews it.",
            "An authority",
            "the danger",
            f"Removal is {waits}",
        )
        for waits in ("stopped", "put off")
    ]
)
HOSTILE["7.8"] += [
    *(
        ("balance-brought-in", more(text))
        for text in (
            "A threat to the State is another matter.",
            "A threat to society is another matter.",
            "A threat to Altara is another matter.",
            "It weighs the crime.",
            "Unless the person is dangerous.",
            "Unless the foreigner is dangerous.",
            "Unless the migrant is dangerous.",
            "Except for spies.",
            "Except those with a debt.",
        )
    ),
    *(
        ("goes-on", more(text))
        for text in (
            "The plane leaves in time.",
            "The bus leaves in time.",
            "A suspensive effect is excluded.",
            "Then removal follows.",
        )
    ),
    *(
        ("asks-there", more(text))
        for text in (
            "A guarantee is enough.",
            "It asks the authorities of that State.",
            "It asks the police of the other State.",
        )
    ),
    *(
        ("proof", more(text))
        for text in (
            "It stops without proof.",
            "It looks if the person has proof.",
            "It looks if the person has evidence.",
            "It looks if the person shows wounds.",
            "It looks if the person can show wounds.",
            "It looks where the person proves the danger.",
            "The person has to prove the danger.",
            "It looks where the person shows wounds.",
        )
    ),
    *(
        ("unheard", more(text))
        for text in (
            "What is said plays no role.",
            "Nobody has to interview the person.",
            "It does so without talking.",
            "The person is not asked.",
        )
    ),
]

#: Texts that contradict themselves in a way that no rule tells: the reply names their words.
UNDECIDED: dict[str, list[dict]] = {}

# Written without a look at the patterns, third round.
HONEST["7.8"] += [
    draft(
        "The person is first asked, in his or her language, what there is to fear. The asylum board examines the answer. Until then and until a court has confirmed, there is no removal.",
        "The asylum board",
        "what there is to fear",
        "until a court has confirmed, there is no removal",
    ),
    draft(
        "Execution of removal shall be contingent upon a prior individual assessment by an independent authority of any alleged risk of treatment contrary to CAT 3 in the State of destination.",
        "an independent authority",
        "any alleged risk of treatment",
        "contingent upon a prior individual assessment",
    ),
    draft(
        "office listens person, if person tells about torture office investigates, and plane ticket is not bought before answer",
        "office",
        "person tells about torture",
        "plane ticket is not bought before answer",
    ),
    draft(
        "what the person says about that State is looked into by a judge; as long as the judge has not spoken, the person cannot be handed over",
        "a judge",
        "what the person says about that State",
        "as long as the judge has not spoken",
    ),
    draft(
        "No removal without a hearing: the migration court hears the person on all dangers and decides by judgment; an appeal suspends removal.",
        "the migration court",
        "all dangers",
        "No removal without a hearing",
    ),
    draft(
        "Two officers of the protection unit examine every sign that the person might be tortured or persecuted. They have fourteen days. In these days, and while a complaint is pending, removal is barred.",
        "Two officers of the protection unit",
        "every sign that the person might be tortured",
        "while a complaint is pending, removal is barred",
    ),
    draft(
        "A claim of danger stops the removal. It goes on only when the refugee office has looked at the claim and a court has found no mistake.",
        "the refugee office",
        "A claim of danger",
        "only when the refugee office has looked at the claim",
    ),
    draft(
        "the authority asks for the reasons why the person does not want to return, examines them thoroughly, and removes nobody before the examination has ended",
        "the authority",
        "the reasons why the person does not want to return",
        "before the examination has ended",
    ),
    draft(
        "The interior ministry may carry out a removal to that State after the ombudsman has heard the person about threats to life and has written that there are none.",
        "the ombudsman",
        "threats to life",
        "after the ombudsman has heard the person",
    ),
    draft(
        "A person is never removed to a place where torture is to be feared; the migration tribunal finds out whether it is, and removal stays suspended for that time.",
        "the migration tribunal",
        "whether it is",
        "removal stays suspended for that time",
    ),
]
HOSTILE["7.8"] += [
    (
        "balance-brought-in",
        draft(
            "An authority examines the danger, and nobody is removed until it has decided; thieves have lost this right.",
            "An authority",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "balance-brought-in",
        draft(
            "An authority examines the danger, and nobody is removed until it has decided, with the exception of urgent cases.",
            "An authority",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "asks-there",
        draft(
            "An authority examines the danger on the basis of a letter from the government concerned. Nobody is removed until it has decided.",
            "An authority",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "proof",
        draft(
            "An authority examines the danger when two witnesses swear to it. Nobody is removed until it has decided.",
            "An authority",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "papers",
        draft(
            "An authority examines the danger for holders of a visa. They are not removed until it has decided.",
            "An authority",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "unheard",
        draft(
            "An authority examines the danger without talking to the person, who is not asked. Nobody is removed until it has decided.",
            "An authority",
            "the danger",
            "until it has decided",
        ),
    ),
    (
        "open-words",
        draft(
            "An authority is free to examine the danger; nobody is removed until it has decided.",
            "An authority",
            "the danger",
            "until it has decided",
        ),
    ),
]

UNDECIDED["7.8"] = [
    draft(
        "An authority examines the danger. Nobody is removed until it has decided, and it has to decide within ten minutes of the departure.",
        "An authority",
        "the danger",
        "until it has decided",
    ),
    draft(
        "An authority examines the danger until it has decided; the person follows the outcome from abroad.",
        "An authority",
        "the danger",
        "until it has decided",
    ),
    draft(
        "An authority examines the danger after the holidays. Removal is on Friday.",
        "An authority",
        "the danger",
        "after the holidays",
    ),
]
