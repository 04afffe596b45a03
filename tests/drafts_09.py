"""Texts for 9.7 and 9.8: sound ones in many styles, and those that must not count.

A text for 9.7 is a change with its four places; the rest is `REST`, unless it is given.
"""

REST = {
    "addressee": "The working group",
    "article": "Article 12",
    "reason": "Who is held may have the holding reviewed by a court (ICCPR 9(4))",
}
PLACES = ("who asks", "who decides", "how soon", "what follows")

SUMMARY = {
    "request": "The Ministry of Labour asked on 16 March 2009 for a review of the draft law on "
    "residence and labour migration.",
    "basis": "Yardsticks are treaties in force and OSCE commitments; a translation was read.",
    "findings": "Articles 5, 7(1), 9 and 11 are not compatible with treaties in force.",
    "advice": "It is recommended to delete articles 5 and 7(1) first.",
}


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
    "9.8": [
        SUMMARY,
        SUMMARY | {"compared": "yes no yes yes"},
        SUMMARY | {
            "request": "Labour Ministry, letter of March 16, on the Residence draft",
            "findings": "Articles 5, 7(1), 9, 11 (24 hours) and, less gravely, 2 and 12.",
            "advice": "The working group should begin with article 11.",
        },
        SUMMARY | {"compared": [True, True, False, True]},
        SUMMARY | {"findings": "Four rules (5, 7, 9, 11) go against ICCPR 12(3) and CAT 3."},
        SUMMARY | {"findings": "Articles 5, 7(1), 9 and 11 violate treaties in force for Sundria."},
        SUMMARY | {"findings": "These 4 articles cannot stand: 5 (capital), 7(1) (exit permit), 9 "
                   "(passports) and 11 (removal without a look at torture)."},
        SUMMARY | {"findings": "None of these is compatible with the treaties: art. 5, art. 7.1, "
                   "art. 9, art. 11."},
        SUMMARY | {"findings": "(a) Article 5: the city may refuse anyone. (b) Article 7(1): every "
                   "citizen must ask. (c) Article 9: no passport, no way out. (d) Article 11: nobody "
                   "asks about torture within 24 hours."},
        SUMMARY | {"findings": "We found fundamental gaps in art. 5, 7 (1), 9 and 11; serious and minor "
                   "gaps stand in the analysis."},
        SUMMARY | {"findings": "Articles 5, 7(1), 9 and 11 do not comply with ICCPR 12 and CAT 3."},
        SUMMARY | {"basis": "The draft was compared with Sundria's treaty obligations and OSCE "
                   "commitments, in an English translation; the original was not read."},
        SUMMARY | {"basis": "Binding treaties and political commitments of the OSCE; we had a "
                   "translation, not the original, and what is done in practice we did not examine."},
        SUMMARY | {"basis": "Measured against the ICCPR, the CAT and OSCE commitments. ICRMW is signed "
                   "only and served as guidance. The text read is a translation."},
        SUMMARY | {"request": "By letter dated 16.03.2009 the Labour Ministry requested an opinion on "
                   "the draft Law on Residence and Labour Migration (version of 2 March 2009)."},
        SUMMARY | {"request": "On March 16, 2009, the Ministry of Labor has asked us in a letter for "
                   "review of draft law about residence and labor migration."},
        SUMMARY | {"request": "This opinion answers a letter (2009-03-16) of Sundria's Ministry of "
                   "Labour, on the Draft Law on Residence."},
        SUMMARY | {"request": "The Ministry of Labour's letter of the 16th of March 2009 concerns the "
                   "Residence and Labour Migration Law, in draft."},
        SUMMARY | {"advice": "The working group should begin with the exit permit and take it out."},
        SUMMARY | {"advice": "We suggest to remove articles 5 and 7(1) at first, then to let workers "
                   "keep their passports."},
        SUMMARY | {"advice": "Parliament is advised to strike articles 5 and 7(1), in order to free "
                   "movement, before anything else."},
        SUMMARY | {"advice": "Our first proposal: write into article 11 that nobody is removed before "
                   "the danger of torture has been examined."},
        SUMMARY | {"advice": "We would encourage the drafters to start with articles 9 and 11."},
        SUMMARY | {"advice": "The ministry is invited to delete article 9 first of all."},
        {
            "request": "Ministry of Labour, letter of 16 March 2009: does the Draft Law on Residence "
            "and Labour Migration accord with the standards?",
            "basis": "The standards are treaties that bind Sundria, and its commitments in the OSCE. "
            "Only a translation was read.",
            "findings": "It does not in four places: permission for the capital (5), permit to leave "
            "(7(1)), passports with the employer (9), removal in a day (11).",
            "advice": "I recommend to the working group that it first deletes articles 5 and 7(1).",
        },

 {"request":"On 16 March 2009 the Ministry of Labour of Sundria turned to us with the Draft Law on Residence and Labour Migration and asked for our opinion.","basis":"We looked at the obligations that Sundria has under international treaties and at its OSCE commitments. We worked with an English translation.","findings":"The gravest gaps are in article 5 (living in the capital), article 7, paragraph 1 (exit permit), article 9 (passports kept by the employer) and article 11 (no check for torture).","advice":"As a first step we recommend to abolish the exit permit and the permission for the capital."},
 SUMMARY|{"request":"The Ministry of Labour sent a letter, dated 16 March 2009, asking for a legal review of the Draft Law on Residence and Labour Migration."},
 SUMMARY|{"basis":"Yardsticks: treaties (binding) and OSCE commitments (political). Source: unofficial English translation, without other laws of Sundria."},
 SUMMARY|{"basis":"The review rests on human rights treaties and on OSCE commitments. It is based on an English translation only; the Sundrian text could not be consulted."},
 SUMMARY|{"findings":"Article 5 leaves the capital to the city's will, 7(1) makes every emigrant ask, 9 takes the worker's passport and 11 risks a return to torture."},
 SUMMARY|{"findings":"Four provisions are fundamentally flawed, namely articles 5, 7(1), 9 and 11."},
 SUMMARY|{"advice":"The working group should first of all take the passports of the workers out of the employers' hands."},
 SUMMARY|{"advice":"We would advise the ministry to replace article 11 first, as a person's life may depend on it."},
 SUMMARY|{"advice":"It would be best to delete article 7(1) first, we propose, and then turn to the others."},
 SUMMARY|{"findings":"Incompatible with binding treaties: art. 5 (ICCPR 12(3)), art. 7(1) (ICCPR 12(3)), art. 9 (ICCPR 12(2)), art. 11 (CAT 3)."},
 SUMMARY|{"advice":"We recommend that moving to the capital be made free first."},
 SUMMARY|{"advice":"We recommend an examination of the danger of torture before each removal."},
 SUMMARY|{"basis":"Treaties that bind Sundria, above all the ICCPR, and commitments of the OSCE; the text was a translation."},
 SUMMARY|{"basis":"The Covenant and other texts, and OSCE commitments, read beside a translation."},
 SUMMARY|{"basis":"The ICCPR and other texts, and OSCE commitments, read beside a translation."},

 SUMMARY|{"request":"Sundria's Ministry of Labour requested on 16 March 2009 that the Draft Law on Residence and Labour Migration be reviewed."},
 SUMMARY|{"basis":"Treaty law in force for Sundria and OSCE commitments served as measure; an English translation was reviewed, the original was not."},
 SUMMARY|{"findings":"Under articles 5 and 7(1) moving and leaving depend on a permit; under article 9 the employer holds the passport; under article 11 nobody asks about torture."},
 SUMMARY|{"advice":"The ministry might begin with the deletion of article 5, as we suggest."},
 SUMMARY|{"advice":"Our advice to the drafters is to rewrite articles 9 and 11 before they go on."},
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
    "9.8": [
        ("too-long", SUMMARY | {"findings": SUMMARY["findings"] + " again" * 90}),
        ("copied", SUMMARY | {"advice": "We recommend that the Council delete rule 6 first."}),
        ("copied", SUMMARY | {"request": "The Town of Greyford asked the Ministry of Labour on 16 March "
                              "2009 about residence."}),
        ("request-incomplete", SUMMARY | {"request": "The Ministry of Labour asked for a review of the "
                                          "draft law."}),
        ("request-incomplete", SUMMARY | {"request": "A letter of 16 March 2009 on the residence law"}),
        ("request-incomplete", SUMMARY | {"request": "The Ministry of Labour wrote on 16 March 2009."}),
        ("request-incomplete", SUMMARY | {"request": "The Ministry of Labour asked on 2 March 2009 about "
                                          "the Law on Residence."}),
        ("unasked", SUMMARY | {"request": "Nobody asked, but the Ministry of Labour sent its residence law "
                               "on 16 March 2009."}),
        ("unasked", SUMMARY | {"request": "On its own initiative a reviewer wrote to the Ministry of Labour "
                               "on 16 March 2009 on the residence law."}),
        ("unasked", SUMMARY | {"request": "ODIHR asked the Ministry of Labour on 16 March 2009 for its "
                               "residence law."}),
        ("translation-hidden", SUMMARY | {"basis": "Treaties and OSCE commitments were used."}),
        ("translation-hidden", SUMMARY | {"basis": "Treaties and OSCE commitments were used; the draft was "
                                          "read in the original, without a translation."}),
        ("translation-hidden", SUMMARY | {"basis": "Treaties and OSCE commitments were used; no translation "
                                          "was needed."}),
        ("translation-hidden", SUMMARY | {"basis": "Treaties and OSCE commitments were used; the original "
                                          "was read beside a translation."}),
        ("one-yardstick", SUMMARY | {"basis": "Treaties in force; a translation was read."}),
        ("one-yardstick", SUMMARY | {"basis": "OSCE commitments; a translation was read."}),
        ("one-yardstick", SUMMARY | {"basis": "Treaties, and not OSCE commitments; a translation was "
                                     "read."}),
        ("one-yardstick", SUMMARY | {"basis": "OSCE commitments; treaties were not used; a translation was "
                                     "read."}),
        ("one-yardstick", SUMMARY | {"basis": "Treaties in force; OSCE commitments were not used. A "
                                     "translation was read."}),
        ("force-lent", SUMMARY | {"basis": "The treaties, such as the ICRMW, and OSCE commitments; a "
                                  "translation was read."}),
        ("force-lent", SUMMARY | {"findings": "Articles 5, 7(1), 9 and 11 violate the ECHR."}),
        ("force-lent", SUMMARY | {"basis": "European treaties and OSCE commitments; a translation was "
                                  "read."}),
        ("force-lent", SUMMARY | {"findings": "Articles 5, 7(1), 9 and 11 violate ILO C143."}),
        ("beyond-the-text", SUMMARY | {"findings": "In practice articles 5, 7(1), 9 and 11 hit people from "
                                       "the south."}),
        ("beyond-the-text", SUMMARY | {"findings": "Articles 5, 7(1), 9 and 11 show no respect for human "
                                       "rights."}),
        ("beyond-the-text", SUMMARY | {"findings": "Articles 5, 7(1), 9 and 11 are a shame for Sundria."}),
        ("beyond-the-text", SUMMARY | {"findings": "Articles 5, 7(1), 9 and 11 spoil an excellent law."}),
        ("fundamental-missing", SUMMARY | {"findings": "Articles 5, 7(1) and 9 are incompatible."}),
        ("fundamental-missing", SUMMARY | {"findings": "Articles 5, 7(1) and 9 go against ICCPR 11 and CAT "
                                           "3."}),
        ("minor-included", SUMMARY | {"findings": "Articles 5, 7, 9, 11 and 14 need work."}),
        ("minor-included", SUMMARY | {"findings": "Article 4 complies; articles 5, 7(1), 9, 11 do not."}),
        ("verdict-reversed", SUMMARY | {"findings": "Articles 5, 7(1), 9 and 11 are compatible with "
                                        "treaties."}),
        ("verdict-reversed", SUMMARY | {"findings": "Articles 5, 7(1), 9 and 11 comply with the treaties."}),
        ("verdict-reversed", SUMMARY | {"findings": "Articles 5, 7(1), 9 and 11 are fully in line with the "
                                        "treaties."}),
        ("verdict-reversed", SUMMARY | {"findings": "The gaps in articles 5, 7(1), 9 and 11 are minor."}),
        ("verdict-reversed", SUMMARY | {"findings": "There is nothing wrong with articles 5, 7(1), 9 and "
                                        "11."}),
        ("number-list", SUMMARY | {"findings": "Articles 5, 7(1), 9 and 11."}),
        ("no-sentence", SUMMARY | {"basis": "treaties commitments translation"}),
        ("no-sentence", SUMMARY | {"request": "Ministry of Labour residence 16 March 2009 draft letter "
                                   "opinion Sundria review"}),
        ("no-sentence", SUMMARY | {"advice": "recommend article 5 delete first working group"}),
        ("order-for-advice", SUMMARY | {"advice": "Sundria must delete articles 5 and 7(1)."}),
        ("order-for-advice", SUMMARY | {"advice": "It should be clear that Sundria must delete articles 5 "
                                        "and 7(1)."}),
        ("order-for-advice", SUMMARY | {"advice": "As we recommend, the working group shall delete "
                                        "articles 5 and 7(1)."}),
        ("advice-open", SUMMARY | {"advice": "We recommend that the draft be brought into line with "
                                   "international standards."}),
        ("advice-open", SUMMARY | {"advice": "The ministry should study the matter with great care."}),
        ("lighter-first", SUMMARY | {"advice": "We recommend that article 14 be changed first of all."}),
        ("nothing-advised", SUMMARY | {"advice": "We recommend that nothing in articles 5 and 7(1) be "
                                       "changed."}),
        ("nothing-advised", SUMMARY | {"advice": "We recommend not to delete articles 5 and 7(1)."}),
        ("nothing-advised", SUMMARY | {"advice": "We recommend to keep articles 5 and 7(1) as they are."}),
        ("otherwise", SUMMARY | {"advice": "We recommend to delete 5."}),
        ("advice-open", SUMMARY | {"advice": "We recommend this."}),
        ("number-list", SUMMARY | {"findings": "Articles 5, 7, 9, 11: capital, passports, torture."}),

 ("request-incomplete",SUMMARY|{"request":"The Ministry of the Interior asked on 16 March 2009 for a review of the residence law."}),
 ("unasked",SUMMARY|{"request":"The Ministry of Labour did not ask on 16 March 2009 for a review of its residence law."}),
 ("translation-hidden",SUMMARY|{"basis":"Treaties and OSCE commitments; a translation was not used."}),
 ("one-yardstick",SUMMARY|{"basis":"Only treaties count, OSCE commitments were ignored; a translation was read."}),
 ("force-lent",SUMMARY|{"findings":"Articles 5, 7(1), 9 and 11 go against ICRMW 21 and ICCPR 12."}),
 ("beyond-the-text",SUMMARY|{"findings":"Articles 5, 7(1), 9 and 11 are the work of ignorant drafters."}),
 ("verdict-reversed",SUMMARY|{"findings":"Articles 5, 7(1), 9 and 11 meet all the standards."}),
 ("verdict-reversed",SUMMARY|{"findings":"Articles 5, 7(1), 9 and 11 are not incompatible with the treaties."}),
 ("advice-open",SUMMARY|{"advice":"We recommend further talks among all the parties concerned."}),
 ("nothing-advised",SUMMARY|{"advice":"We recommend leaving articles 5 and 7(1) as they stand."}),
 ("order-for-advice",SUMMARY|{"advice":"The working group has to delete articles 5 and 7(1) at once."}),
 ("one-yardstick",SUMMARY|{"basis":"Treaties were left aside, commitments of the OSCE used; a translation was read."}),
 ("translation-hidden",SUMMARY|{"basis":"Treaties and OSCE commitments; a translation was not read."}),
 ("unasked",SUMMARY|{"request":"The Ministry of Labour never asked on 16 March 2009 for a review of its residence law."}),
 ("beyond-the-text",SUMMARY|{"findings":"Articles 5, 7(1), 9 and 11 are careless with the lives of people."}),
 ("nothing-advised",SUMMARY|{"advice":"We recommend keeping articles 5 and 7(1)."}),
 ("nothing-advised",SUMMARY|{"advice":"We recommend against a change of articles 5 and 7(1)."}),
 ("nothing-advised",SUMMARY|{"advice":"We recommend no change of articles 5 and 7(1)."}),

 ("unasked",SUMMARY|{"request":"ODIHR requested the residence law from the Ministry of Labour on 16 March 2009."}),
 ("verdict-reversed",SUMMARY|{"findings":"Articles 5, 7(1), 9 and 11 are in full accord with the treaties."}),
 ("order-for-advice",SUMMARY|{"advice":"We order the working group to delete articles 5 and 7(1)."}),
 ("force-lent",SUMMARY|{"basis":"ICRMW, other treaties and OSCE commitments; a translation was used."}),
 ("number-list",SUMMARY|{"findings":"5, 7(1), 9, 11 and nothing else."}),
 ("copied",SUMMARY|{"request":"The Ministry of Labour asked on 16 March 2009 about the Library Rules and the residence law."}),
    ],
}  # fmt: skip
