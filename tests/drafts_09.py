"""Texts for 9.7 and 9.8: sound ones in many styles, and those that must not count.

A text for 9.7 is a change with its four places; the rest is `REST`, unless it is given.
"""

REST = {
    "addressee": "The working group",
    "article": "Article 12",
    "reason": "Who is held may have the holding reviewed by a court (ICCPR 9(4))",
}
PLACES = ("who asks", "who decides", "how soon", "what follows")


def draft(change: str, *places: str, **other: str) -> dict[str, str]:
    return REST | {"change": change} | dict(zip(PLACES, places, strict=True)) | other


SOUND = (
    "Add: “The person held may at any time ask a court to decide within three days whether the "
    "holding is lawful. If it is not, the court orders release.”"
)
AS_IN_SOUND = ("The person held", "a court", "within three days", "the court orders release")


def but(old: str = "", new: str = "", **other: str) -> dict[str, str]:
    """Return the sound draft with some words changed, in the change and in its places."""
    places = [place.replace(old, new) if old else place for place in AS_IN_SOUND]
    named = {part.replace("_", " "): words for part, words in other.items()}
    return draft(SOUND.replace(old, new) if old else SOUND, *places) | named


HONEST = {
    "9.7": [
        draft(SOUND, *AS_IN_SOUND),
        draft(SOUND, "the person", "COURT", "three days", "orders release.", compared="yes no yes yes"),
        draft(
            "Insert after the first sentence: “A foreigner who is held may apply to the district "
            "court, which rules without delay on the lawfulness of the order and sets the "
            "foreigner free if there is no ground for it.”",
            "A foreigner", "the district court", "without delay", "sets the foreigner free",
            addressee="Ministry of Labour", article="12, new paragraph 2",
        ),
        draft(
            "add a second paragraph that reads: Anyone held under this article is entitled to take "
            "proceedings before a court, in order that the court may decide without delay on the "
            "lawfulness of the detention and order release if it is not lawful.",
            "Anyone held under this article", "before a court", "without delay", "order release",
            reason="The Covenant, in its article 9, paragraph 4, gives this right to all detainees.",
        ),
        draft(
            "Replace “by order of the head of the migration police” by “by order of a judge”, and "
            "add: “He or she can challenge the order; a judge decides within 48 hours and lets "
            "the person go if the order was wrong.”",
            "He or she", "a judge", "within 48 hours", "lets the person go",
        ),
        draft(
            "Add a sentence to say that the detainee can go to court every day, that the judge must "
            "answer in 24 hours, and that a detainee who is held unlawfully is released.",
            "the detainee", "the judge", "in 24 hours", "is released",
            reason="because ICCPR 9(4) wants that a court look at each detention",
        ),
        draft(
            "Supplement article 12 with: (a) the detained person may appeal to a court; (b) the court "
            "decides promptly; (c) if the detention is unlawful, the person shall be freed.",
            "the detained person", "a court", "promptly", "shall be freed",
            addressee="The drafters in the ministry", article="art. 12",
        ),
        draft(
            "write: Nobody is held longer than two days unless a court agrees. The foreigner may "
            "complain to that court, which decides at once and ends the holding where it is not "
            "necessary.",
            "The foreigner", "that court", "at once", "ends the holding",
        ),
        draft(
            "Provide that the person concerned, or a lawyer on behalf of the person, may bring the "
            "case before the administrative court; the court gives its decision speedily and, "
            "where the detention has no basis, orders immediate release.",
            "the person concerned, or a lawyer", "the administrative court", "speedily",
            "orders immediate release",
            addressee="Parliamentary committee that examines the draft",
            reason="ICCPR, art. 9 (4), guarantees a review of detention by a court",
        ),
        draft(
            "insert the words “The held person may ask court for release, and court must decide in "
            "five days.”",
            "The held person", "court", "in five days", "ask court for release",
        ),
        draft(
            "Introduce a new sentence: “Within 72 hours of a request by the person in custody, a "
            "tribunal reviews the order; it discharges whoever is held without a legal ground.”",
            "the person in custody", "a tribunal", "Within 72 hours", "discharges whoever is held",
            article="Article twelve",
        ),
        draft(
            "Add that the migration police informs the person held of the right to a review, that "
            "the person may use it at any time, and that a court then decides within a week and, "
            "if it finds no lawful ground, restores liberty.",
            "the person may use it", "a court", "within a week", "restores liberty",
        ),
        draft(
            "It should read: “The head of the migration police may order holding for up to ten days. "
            "The individual may contest this before a judge, who decides forthwith and may order "
            "release.”",
            "The individual", "a judge", "forthwith", "may order release",
            addressee="The government's drafting team",
        ),
        draft(
            "Include a reference: “The person may request a review under the code of procedure; the "
            "court decides as soon as possible and releases the person if the holding is unlawful.”",
            "The person", "the court", "as soon as possible", "releases the person",
            article="Article 12 of the Draft Law of 2 March 2009",
            reason="The text names no court; ICCPR 9(4) asks for one that decides without delay",
        ),
        draft(
            "After “police” insert “, who informs a court on the same day”. Add: “At the request of "
            "the foreigner the court decides immediately whether to continue. If not, the foreigner "
            "leaves the place of holding as a free person.”",
            "the foreigner", "the court", "immediately", "as a free person",
        ),
        draft(SOUND, *AS_IN_SOUND, reason="It follows from article 9(4) of the ICCPR, in force here"),
        draft(
            SOUND, *AS_IN_SOUND,
            reason="International Covenant on Civil and Political Rights, Article 9.4: habeas corpus "
            "is for everybody who is detained",
        ),
        draft(SOUND, *AS_IN_SOUND, reason="ICCPR 9(4) in force since 1997; the code of procedure was "
              "not seen, and if it has such a rule, a reference is enough"),
        draft(SOUND, *AS_IN_SOUND, article="Paragraph 1 of article 12"),
        draft(SOUND, *AS_IN_SOUND, addressee="The deputies who amend the draft", compared=["y"] * 4),
        draft(SOUND, *AS_IN_SOUND, addressee="Sundria's parliament", compared={1: True, 2: False, 3: True, 4: True}),
        draft(SOUND, *AS_IN_SOUND, reason="To be in line with ICCPR 9(4), a judge has to look at it"),

 draft("Add to the article: “A foreigner so held has the right to have the order examined by a judge. The judge decides within two days. An unlawful order is quashed and the foreigner is released.”","A foreigner so held","a judge","within two days","the foreigner is released",addressee="The inter-ministerial working group"),
 draft("Insert a new paragraph: the held migrant may file a complaint to the city court at any hour; the court hears him or her and decides not later than 24 hours after filing; unlawful holding is ended.","the held migrant","the city court","not later than 24 hours after filing","unlawful holding is ended",reason="Under ICCPR 9(4) the court must control detention"),
 draft("Delete the full stop and add “, subject to review by a court on the application of the person held. The court rules within four working days and orders the release of a person held without legal ground.”","the person held","by a court","within four working days","orders the release"),
 draft("Amend by adding: whoever is held can apply for habeas corpus to a court, which will decide swiftly and release those held without legal basis.","whoever is held","to a court","swiftly","release those held"),
 draft("Please add that they can go to court and court decides quickly, in 3 days, and they are let out if it is illegal.","they can go to court","court","quickly, in 3 days","they are let out",reason="it is written in ICCPR 9(4) that everybody in detention can go to court"),
 draft("Rewrite the article: “The migration police may hold a foreigner for 48 hours. A longer holding is ordered by a judge. The foreigner may at any time seek release, on which the judge decides the next day.”","The foreigner","the judge","the next day","seek release"),
 draft("Provide for judicial review: on an application by the detained foreigner, the competent court shall determine the lawfulness of the detention without undue delay and, if unlawful, shall order that he or she be set at liberty.","the detained foreigner","the competent court","without undue delay","be set at liberty",addressee="The legislature of Sundria"),
 draft("Insert as paragraph 2: “The detainee, his or her lawyer or a member of the family may appeal. A judge decides in one day. The detainee walks free if the judge finds no ground.”","The detainee, his or her lawyer or a member of the family","A judge","in one day","The detainee walks free",article="Article 12, paragraph 2 (new)"),
 draft(SOUND,*AS_IN_SOUND,reason="Article 12 does not say who reviews the order; under article 9, para. 4 of the Covenant a court has to"),
 draft(SOUND,*AS_IN_SOUND,reason="Nothing in the text contradicts ICCPR 9(4), but nothing gives the review which it asks for",addressee="The State's law-makers"),

 draft(SOUND,*AS_IN_SOUND,reason="ICCPR 9(4) guarantees judicial review"),
 draft(SOUND,*AS_IN_SOUND,reason="ICCPR 9(4) requires judicial review"),
 draft(SOUND,*AS_IN_SOUND,reason="Paragraph 4 of article 9 of the Covenant: a court decides on detention"),
 draft(SOUND,*AS_IN_SOUND,reason="So that article 12 complies with ICCPR 9(4), a court is named"),
 draft(SOUND,*AS_IN_SOUND,reason="Whether article 12 contradicts ICCPR 9(4) the text alone does not tell; a rule makes it plain"),
 *(but("within three days",time) for time in ("within six hours","within seven days","within ten days","within an hour","within two full days", "the same day", "quickly", "with all speed", "within two weeks")),

 draft("Add: “Any person held on the basis of this article shall have the right to petition the court, which shall examine the petition within one day and shall immediately release the petitioner where the order is unlawful.”","Any person held on the basis of this article","the court","within one day","immediately release the petitioner",addressee="The Ministry of Labour of Sundria, which prepares the draft"),
 draft("Insert after “migration police”: “The foreigner may object to the court. The court decides in 48 hours; if it upholds the objection, the foreigner is free.”","The foreigner","The court","in 48 hours","the foreigner is free"),
 draft("Add one line: a person in holding can write to a judge, and within two days the judge says yes or no; if no, the person goes home.","a person in holding","a judge","within two days","the person goes home"),
 draft("Replace the whole article by: “Only a court may order the holding of a foreigner, for up to ten days. The foreigner may at any time ask for a new decision, given within 24 hours, and is released when the reasons have gone.”","The foreigner","Only a court","within 24 hours","is released",article="article 12 (Holding before removal)"),
 draft("Supplement the article with a second part: Detained persons may lodge an appeal with the court of the place of detention. The court considers it within five days and either confirms the order or cancels it, in which case the person is freed at once.","Detained persons","the court of the place of detention","within five days","the person is freed at once",reason="The standard of ICCPR 9(4): the court, not the police, has the last word on detention"),
 draft("add that the held foreigner may seek judicial review before an independent court, to be concluded without delay, with release as the result if the order proves unlawful","the held foreigner","before an independent court","without delay","with release as the result",reason="ICCPR art 9(4) entitles every detainee to that"),
 draft(SOUND,*AS_IN_SOUND,addressee="Commission for the preparation of the law"),
 draft(SOUND,*AS_IN_SOUND,reason="Because a person in detention must have a way to court under Art. 9 § 4 ICCPR"),
 draft(SOUND,*AS_IN_SOUND,article="Art 12, at the end",addressee="the Ministry's legal department"),
 draft("Provide: The foreigner or a lawyer may demand that a court check the order; the court must act urgently and may set the foreigner free.","The foreigner or a lawyer","a court","urgently","set the foreigner free"),
 draft(SOUND.replace("person held", "lawyer"), "The lawyer", *AS_IN_SOUND[1:]),
 draft(SOUND+" The police act until a judge allows no more.", *AS_IN_SOUND),
 draft(SOUND+" The ministry may, if the court agrees, be heard.", *AS_IN_SOUND),
 draft(SOUND+" Instead of the police a judge decides.", *AS_IN_SOUND),
    ],
}  # fmt: skip


HOSTILE = {
    "9.7": [
        ("no-addressee", but(addressee="ODIHR")),
        ("no-addressee", but(addressee="It")),
        ("no-addressee", but(addressee="The State")),
        ("no-addressee", but(addressee="The courts")),
        ("other-article", but(article="Article 13")),
        ("other-article", but(article="ICCPR 9(4)")),
        ("other-article", but(article="Articles 11 and 12")),
        ("other-article", but(article="The whole draft")),
        ("wish-for-change", draft(
            "Article 12 should respect what the person and a court need without delay for release",
            "the person", "a court", "without delay", "release")),
        ("wish-for-change", draft("bring it into line with court practice at once, with release of "
                                  "the person", "the person", "court", "at once", "release")),
        ("no-sentence", draft(
            "add person court three days release person court lawful holding",
            "person", "court", "three days", "release")),
        ("no-sentence", but(reason="ICCPR 9(4) liberty court review detention release standards")),
        ("copied", draft(
            "Add: the person asks for release. A court reviews the decision within a month",
            "the person", "A court", "within a month", "release")),
        ("no-court", but("a court", "the head of the migration police")),
        ("no-court", but("a court", "the ministry")),
        ("no-court", draft(
            "Add: The person held may ask the head of the migration police, who decides within three "
            "days, without a court, and may order release.",
            "The person held", "court", "within three days", "may order release")),
        ("no-court", draft(
            "Add: The police decides within three days on what the person held asks; no court is "
            "involved. The police orders release.",
            "the person held", "court", "within three days", "orders release")),
        ("no-court", draft(
            "Add: The person held may complain to the ministry, which decides within three days, "
            "orders release and tells a court.",
            "The person held", "a court", "within three days", "orders release")),
        ("police-asks", but("The person held", "The migration police")),
        ("police-asks", but("The person held", "The prosecutor")),
        ("police-asks", draft(
            "Add: The person held may not ask anybody. The police ask a court, which decides within "
            "three days and orders release.",
            "The person held", "a court", "within three days", "orders release")),
        ("police-asks", but("at any time", "with the consent of the police")),
        ("police-asks", but("at any time", "if the head of the migration police permits it")),
        ("time-of-asking", but(how_soon="at any time")),
        ("no-delay-set", but("within three days", "in due course")),
        ("no-delay-set", but("within three days", "within a reasonable time")),
        ("no-delay-set", but("within three days", "within six months")),
        ("no-delay-set", but("within three days", "within thirty days")),
        ("no-delay-set", but("within three days", "after the removal")),
        ("no-delay-set", but(how_soon="whether the holding is lawful")),
        ("no-release", but("the court orders release", "the court tells the police")),
        ("no-release", but("the court orders release", "the court does not order release")),
        ("no-release", but("the court orders release", "the court refuses release")),
        ("no-release", but("the court orders release", "the person is not released")),
        ("no-release", but(what_follows="The person held")),
        ("no-provision", but(reason="international standards ask for it")),
        ("no-provision", but(reason="ICCPR 9(1) forbids arbitrary detention of anybody")),
        ("no-provision", but(reason="article 9(4) of the draft says so")),
        ("no-provision", but(reason="ECHR 5(4) asks for a court that decides speedily")),
        ("silence-as-breach", but(reason="Article 12 violates ICCPR 9(4), as it has no court")),
        ("silence-as-breach", but(reason="Article 12 is incompatible with ICCPR 9(4)")),
        ("silence-as-breach", but(reason="Article 12 fully complies with ICCPR 9(4)")),
        ("beyond-the-text", but(reason="In practice the police holds people for years (ICCPR 9(4))")),
        ("beyond-the-text", but(reason="The drafters have no respect for liberty (ICCPR 9(4))")),
        ("otherwise", but(reason="See the ICCPR, 9(4)")),

 ("no-court",but("a court","an independent commission")),
 ("no-court",draft("Add: The person held may ask for review. The prosecutor decides within three days and orders release; the court is informed.","The person held","the court","within three days","orders release")),
 ("police-asks",draft("Add: The person held may, after the police have agreed, ask a court to decide within three days; the court orders release if the holding is not lawful.","The person held","a court","within three days","the court orders release")),
 ("police-asks",draft("Add: The person held cannot turn to a court; the police asks a court within three days, and the court orders release.","The person held","a court","within three days","the court orders release")),
 ("no-delay-set",but("within three days","within four weeks")),
 ("no-delay-set",but("within three days","when it has time")),
 ("no-release",but("the court orders release","the person remains in holding")),
 ("no-release",but("the court orders release","the court cannot release the person")),
 ("silence-as-breach",but(reason="Article 12 is a breach of ICCPR 9(4)")),
 ("silence-as-breach",but(reason="Article 12 is perfectly compatible with ICCPR 9(4)")),
 ("beyond-the-text",but(reason="The police always hold people too long, see ICCPR 9(4)")),
 ("no-addressee",but(addressee="The migration police")),
 ("wish-for-change",draft("the person, a court, at once, release should be considered","the person","a court","at once","release")),
 ("reason-against",but(reason="ICCPR 9(4) does not bind Sundria, but it is a good idea")),

 ("beyond-the-text",but(reason="The law is not followed in practice, see ICCPR 9(4)")),
 ("silence-as-breach",but(reason="The draft contradicts ICCPR 9(4)")),
 ("silence-as-breach",but(reason="This text breaches ICCPR 9(4)")),
 ("silence-as-breach",but(reason="Such a law violates ICCPR 9(4)")),
 ("silence-as-breach",but(reason="Article 12, which violates ICCPR 9(4), has no court")),
 ("silence-as-breach",but(reason="Article 12 is contrary to ICCPR 9(4)")),
 ("silence-as-breach",but(reason="Article 12 is a violation of ICCPR 9(4)")),
 ("silence-as-breach",but(reason="Article 12 is in line with ICCPR 9(4)")),
 ("reason-against",but(reason="The ICCPR is not binding here, but 9(4) of the Covenant is wise")),
 ("reason-against",but(reason="The Covenant asks no court here, but see ICCPR 9(4)")),
 ("police-asks",but("at any time","with the permission of the police")),
 ("police-asks",but("at any time","when the ministry agrees,")),
 ("police-asks",but("at any time","if the police allow it,")),
 *(("police-asks",but(change=SOUND+" "+more)) for more in ("The person may not go elsewhere.", "The person may not apply twice.", "The person cannot appeal.", "The person may not turn to the judge.")),
 ("no-release",but("the court orders release","the person is never released")),
 ("no-release",but("the court orders release","the person shall not be released")),
 ("no-court",but(change=SOUND+" A police officer decides on others.")),
 ("no-court",but(change=SOUND+" Where no judge is free, the head answers.")),
 ("no-delay-set",but("within three days","within 30 days")),

 ("no-court",but("a court","an ombudsman")),
 ("no-court",draft("Add: The person held may ask the minister, who decides within three days and orders release. The court is told.","The person held","The court","within three days","orders release")),
 ("police-asks",but("The person held","The head of the migration police")),
 ("police-asks",but("at any time","after the police has approved this")),
 ("no-delay-set",but("within three days","within one year")),
 ("no-delay-set",but("within three days","sooner or later")),
 ("no-release",but("the court orders release","the court notes this")),
 ("no-release",but("the court orders release","the person stays")),
 ("silence-as-breach",but(reason="Article 12 infringes ICCPR 9(4)")),
 ("beyond-the-text",but(reason="As everybody knows the police abuse this (ICCPR 9(4))")),
 ("other-article", but(article="ICCPR 12")),
 ("no-court",but(change=SOUND+" The prosecutor decides on others.")),
 ("no-court",but(change=SOUND+" An officer on duty decides on others.")),
    ],
}  # fmt: skip
