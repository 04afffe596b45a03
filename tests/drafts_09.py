"""Texts for 9.7 and 9.8: sound ones in many styles, and those that must not count.

A text for 9.7 is a change with its four places; the rest is `REST`, unless it is given.
"""

from drafts import maker

REST = {
    "addressee": "The working group",
    "article": "Article 12",
    "reason": "Who is held may have the holding reviewed by a court (ICCPR 9(4))",
    "has to agree first": "nobody",
}
PLACES = ("who asks", "who decides", "how soon", "what follows")

SUMMARY = {
    "request": "The Ministry of Labour asked on 16 March 2009 for a review of the draft law on "
    "residence and labour migration.",
    "basis": "Yardsticks are treaties in force and OSCE commitments; a translation was read.",
    "findings": "Articles 5, 7(1), 9 and 11 are not compatible with treaties in force.",
    "advice": "It is recommended to delete articles 5 and 7(1) first.",
    "speaks of": "the text",
}
draft = maker("change", *PLACES, **REST)


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
        SUMMARY
        | {
            "request": "Ministry of Labour, letter of 16 March 2009: does the Draft Law on Residence "
            "and Labour Migration accord with the standards?",
            "basis": "The standards are treaties that bind Sundria, and its commitments in the OSCE. "
            "Only a translation was read.",
            "findings": "It does not in four places: permission for the capital (5), permit to leave "
            "(7(1)), passports with the employer (9), removal in a day (11).",
            "advice": "I recommend to the working group that it first deletes articles 5 and 7(1).",
        },

 SUMMARY | {"request":"On 16 March 2009 the Ministry of Labour of Sundria turned to us with the Draft Law on Residence and Labour Migration and asked for our opinion.","basis":"We looked at the obligations that Sundria has under international treaties and at its OSCE commitments. We worked with an English translation.","findings":"The gravest gaps are in article 5 (living in the capital), article 7, paragraph 1 (exit permit), article 9 (passports kept by the employer) and article 11 (no check for torture).","advice":"As a first step we recommend to abolish the exit permit and the permission for the capital."},
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
        ("time-of-asking", draft(
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

# Written without a look at the patterns, first round.
HONEST["9.7"] += [
    draft(
        "Insert a second paragraph: “The foreigner held has the right to bring the case before a court, which decides within 48 hours and frees him or her where the order was unlawful.”",
        "The foreigner held",
        "a court",
        "within 48 hours",
        "frees him or her",
    ),
    draft(
        "Add the sentence: “Any person so held shall be entitled to take proceedings before a court, in order that the court may decide without delay on the lawfulness of the detention and order release if the detention is not lawful.”",
        "Any person so held",
        "the court",
        "without delay",
        "order release",
    ),
    draft(
        "Replace “by order of the head of the migration police” by “by order of a judge, given within one day; the person may ask the judge again each week, and is let go if the reason has gone”",
        "the person",
        "a judge",
        "within one day",
        "is let go",
    ),
    draft(
        "Add: Person can complain to the court. Court decide in three days. If holding is not legal, person is free.",
        "Person",
        "the court",
        "in three days",
        "person is free",
    ),
    draft(
        "Add after “thirty days”: “(a) he or she, or a lawyer on his or her behalf, may turn to the court; (b) the court rules promptly; (c) if the holding is unlawful he or she is released at once”",
        "he or she, or a lawyer",
        "the court",
        "promptly",
        "he or she is released at once",
    ),
    draft(
        "Amend article 12 so that it ends: “The detainee may apply for judicial review; the judge gives a ruling within five days, and an unlawful detention ends.”",
        "The detainee",
        "the judge",
        "within five days",
        "an unlawful detention ends",
    ),
    draft(
        "Supplement the article with: “A migrant who is held can challenge this before the district court. The court hears the migrant within 72 hours and sets the migrant at liberty if the law does not allow the holding.”",
        "A migrant who is held",
        "the district court",
        "within 72 hours",
        "sets the migrant at liberty",
    ),
    draft(
        "Write into the article that every foreigner in custody may call on a court, which speedily decides if the custody is lawful; if not, the foreigner leaves custody the same day.",
        "every foreigner in custody",
        "a court",
        "speedily",
        "the foreigner leaves custody the same day",
    ),
    draft(
        "Include a rule that the held person, a relative or a lawyer asks the court; that the court answers within two days; that it orders the person's release where the holding breaks the law.",
        "the held person, a relative or a lawyer",
        "the court",
        "within two days",
        "orders the person's release",
    ),
    draft(
        "Add: “Upon the application of the person concerned, a court shall review the lawfulness of the holding forthwith and, where it finds it unlawful, shall direct that the person be discharged.”",
        "the person concerned",
        "a court",
        "forthwith",
        "shall direct that the person be discharged",
    ),
    draft(
        "Insert: “Whoever is held may ask the judge on duty, who decides by the next day. If the judge finds no lawful ground, the holding ends.”",
        "Whoever is held",
        "the judge on duty",
        "by the next day",
        "the holding ends",
    ),
    draft(
        "Add: “The head of the migration police brings the file to the court when the person asks for it. The court decides within 24 hours. If it does not confirm the holding, the person goes free.”",
        "the person",
        "The court",
        "within 24 hours",
        "the person goes free",
    ),
    draft(
        "Provide in article 12 that the individual may at any moment bring proceedings in court, that the court decides as fast as possible and in any case in a week, and that illegal detention leads to release.",
        "the individual",
        "the court",
        "in any case in a week",
        "illegal detention leads to release",
    ),
    draft(
        "Add “A tribunal examines the holding within ten days of the request of the person and lets him or her leave if it is unlawful.”",
        "the person",
        "A tribunal",
        "within ten days",
        "lets him or her leave",
    ),
    draft(
        "Introduce a paragraph 2: The person may go to court; the court decides urgently; release follows an unlawful order.",
        "The person",
        "the court",
        "urgently",
        "release follows an unlawful order",
    ),
    draft(
        "Rewrite: A court, not the head of police, orders the holding. The person may ask it for review, and it must decide in 3 working days. It releases whoever is held without a legal ground.",
        "The person",
        "A court",
        "in 3 working days",
        "It releases whoever is held without a legal ground",
    ),
    draft(
        SOUND, *AS_IN_SOUND, addressee="The Ministry of Labour of Sundria, for its working group"
    ),
    draft(
        SOUND,
        *AS_IN_SOUND,
        reason="Article 12 is silent on a court, whereas ICCPR 9(4) guarantees access to one.",
    ),
    draft(
        SOUND,
        *AS_IN_SOUND,
        reason="According to Art. 9(4) of the ICCPR a detained person can have the lawfulness decided by a court",
    ),
    draft(
        SOUND,
        *AS_IN_SOUND,
        reason="As far as we can see from the text no court is named; see ICCPR, article 9, paragraph 4.",
    ),
    draft(
        SOUND,
        *AS_IN_SOUND,
        reason="ICCPR 9(4) says that a person without liberty may go to court; the text gives no such way (F09)",
        article="Art. 12 of the draft law",
    ),
    draft(
        SOUND,
        *AS_IN_SOUND,
        reason="because thirty days in a cell without a judge is what paragraph 4 of Article 9 ICCPR wants to prevent",
    ),
    draft(
        SOUND,
        *AS_IN_SOUND,
        addressee="Members of parliament",
        reason="The person must be able to reach a court (ICCPR 9(4)); whether another law opens the way we have not seen.",
    ),
    draft(SOUND, *AS_IN_SOUND, addressee="drafters of the law"),
    draft(
        "Add: “If the person who is held asks, the court has one day to say whether this is lawful. If it says no, the doors open.”",
        "the person who is held",
        "the court",
        "one day",
        "the doors open",
    ),
]
HOSTILE["9.7"] += [
    (
        "no-court",
        draft(
            "Add: “The person may ask a commission of the migration police, which decides within three days like a court; release follows if it agrees.”",
            "The person",
            "a commission of the migration police",
            "within three days",
            "release follows",
        ),
    ),
    (
        "no-court",
        draft(
            "Add: “The person may ask the prosecutor, who decides in place of a court within three days and releases the person if needed.”",
            "The person",
            "a court",
            "within three days",
            "releases the person",
        ),
    ),
    (
        "no-court",
        draft(
            "Add: “The person may write to the ministry; the ministry rules within three days and frees the person. Courts stay out.”",
            "The person",
            "Courts",
            "within three days",
            "frees the person",
        ),
    ),
    (
        "no-court",
        draft(
            "Add: “The person may ask a court for an opinion within three days; the head of the migration police then orders release or not.”",
            "The person",
            "a court",
            "within three days",
            "orders release",
        ),
    ),
    (
        "police-asks",
        draft(
            "Add: “The head of the migration police may ask a court within three days whether the holding is lawful; the court orders release if not.”",
            "The head of the migration police",
            "a court",
            "within three days",
            "the court orders release",
        ),
    ),
    (
        "police-asks",
        draft(
            "Add: “The person may ask a court with the agreement of the warden; it decides within three days and orders release.”",
            "The person",
            "a court",
            "within three days",
            "orders release",
        ),
    ),
    (
        "police-asks",
        draft(
            "Add: “The person may ask a court once the police have finished their inquiry; the court decides within three days and orders release.”",
            "The person",
            "a court",
            "within three days",
            "orders release",
        ),
    ),
    (
        "police-asks",
        draft(
            "Add: “A person who has paid a deposit may ask a court, which decides within three days and orders release. Others may not.”",
            "A person",
            "a court",
            "within three days",
            "orders release",
        ),
    ),
    (
        "no-delay-set",
        draft(
            "Add: “The person may ask a court, which decides when its calendar allows; it orders release if the holding is not lawful.”",
            "The person",
            "a court",
            "when its calendar allows",
            "orders release",
        ),
    ),
    (
        "no-delay-set",
        draft(
            "Add: “The person may ask a court, which decides within six weeks; it orders release if the holding is not lawful.”",
            "The person",
            "a court",
            "within six weeks",
            "orders release",
        ),
    ),
    (
        "no-delay-set",
        draft(
            "Add: “The person may ask a court, which decides within a reasonable time; it orders release if the holding is not lawful.”",
            "The person",
            "a court",
            "within a reasonable time",
            "orders release",
        ),
    ),
    (
        "time-of-asking",
        draft(
            "Add: “The person may ask a court at once; it decides by the end of the holding and orders release.”",
            "The person",
            "a court",
            "at once",
            "orders release",
        ),
    ),
    (
        "no-release",
        draft(
            "Add: “The person may ask a court to decide within three days; if the holding is not lawful the court expresses its regret.”",
            "The person",
            "a court",
            "within three days",
            "the court expresses its regret",
        ),
    ),
    (
        "no-court",
        draft(
            "Add: “The person may ask a court to decide within three days; if the holding is not lawful the court recommends release to the police, who decide.”",
            "The person",
            "a court",
            "within three days",
            "recommends release to the police",
        ),
    ),
    (
        "no-release",
        draft(
            "Add: “The person may ask a court to decide within three days; release is excluded in all cases.”",
            "The person",
            "a court",
            "within three days",
            "release is excluded",
        ),
    ),
    (
        "no-release",
        draft(
            "Add: “The person may ask a court to decide within three days; if not lawful, the holding is extended until papers are in order, then released.”",
            "The person",
            "a court",
            "within three days",
            "then released",
        ),
    ),
    ("silence-as-breach", but(reason="Article 12 is unlawful under ICCPR 9(4) and a scandal")),
    ("silence-as-breach", but(reason="This article disregards ICCPR 9(4) altogether")),
    (
        "beyond-the-text",
        but(reason="The police of Sundria beat people in their cells, which ICCPR 9(4) forbids"),
    ),
    (
        "beyond-the-text",
        but(
            reason="The authors of the draft wished to keep foreigners out of court, against ICCPR 9(4)"
        ),
    ),
    ("no-provision", but(reason="Liberty is a human right in all treaties of the world")),
    (
        "wish-for-change",
        but()
        | {
            "change": "There ought to be a court, The person held, within three days, the court orders release"
        },
    ),
    ("no-addressee", but(addressee="the judge of the district")),
    ("other-article", but(article="article 11")),
    (
        "no-sentence",
        draft(
            "Add: person court three days release lawful holding review ICCPR liberty",
            "person",
            "court",
            "three days",
            "release",
        ),
    ),
]
HONEST["9.8"] += [
    SUMMARY
    | {
        "request": "By letter of 16 March 2009, the Ministry of Labour of the Republic of Sundria requested an opinion on its Draft Law on Residence and Labour Migration (version of 2 March 2009)."
    },
    SUMMARY
    | {
        "request": "On 16 March 2009 Sundria's Ministry of Labour wrote to us and wanted to know if the Draft Law on Residence and Labour Migration is in accord with its obligations."
    },
    SUMMARY
    | {
        "request": "This opinion is about the Draft Law on Residence and Labour Migration. The Labour Ministry asked for it (letter dated 16.03.2009)."
    },
    SUMMARY
    | {
        "request": "We look at draft law about residence and labor migration because Ministry of Labor has asked in letter from March 16, 2009."
    },
    SUMMARY
    | {
        "basis": "The opinion assesses the draft against the treaty obligations of Sundria and its OSCE commitments. It is based on an English translation supplied by the ministry."
    },
    SUMMARY
    | {
        "basis": "We read only the translation. We compared it with (a) treaties that bind Sundria and (b) commitments in the OSCE."
    },
    SUMMARY
    | {
        "basis": "Standards: the ICCPR and other treaties in force, together with the OSCE commitments. We had the English translation before us, not the original; we do not know how the law works in practice."
    },
    SUMMARY
    | {
        "basis": "Sundria's treaties are binding law, its OSCE commitments are political. The text was available in translation; other laws were not looked at."
    },
    SUMMARY
    | {
        "basis": "Two measures were used, binding treaties and OSCE commitments, on a translated text."
    },
    SUMMARY
    | {
        "findings": "Article 5 lets the city refuse a home for any reason. Article 7(1) makes every citizen ask to leave. Article 9 gives passports to employers. Article 11 removes people without asking about torture."
    },
    SUMMARY
    | {
        "findings": "Four gaps are fundamental: permission for the capital (art. 5), exit permit (art. 7(1)), keeping of passports (art. 9), removal within 24 hours with no look at torture (art. 11)."
    },
    SUMMARY
    | {
        "findings": "Articles 5, 7, 9 and 11 touch the core of rights: to choose where to live, to leave, and not to be sent to torture."
    },
    SUMMARY
    | {
        "findings": "Contrary to binding treaties are: Art. 5 (free choice of residence), Art. 7 para 1 (right to leave), Art. 9 (travel documents) and Art. 11 (no return to torture)."
    },
    SUMMARY
    | {
        "findings": "The gravest: articles 5 and 7(1) replace a right by a permission; article 9 takes workers' passports; article 11 leaves no time to ask about torture."
    },
    SUMMARY
    | {
        "findings": "Fundamental gaps stand in article 2 (families of women), 5 (capital), 7(1) and 7(2) (leaving), 9 (passports) and 11 (torture)."
    }
    if False
    else SUMMARY
    | {
        "findings": "In articles 5, 7(1), 9 and 11 the draft falls short of treaties in force: a permission, a permit, a kept passport, a blind removal."
    },
    SUMMARY
    | {
        "advice": "The working group is advised to take out articles 5 and 7(1) before anything else."
    },
    SUMMARY
    | {
        "advice": "We suggest to begin with article 11: a removal should not happen before the question of torture has been asked."
    },
    SUMMARY
    | {
        "advice": "First of all, we propose that the ministry strike article 9; then it should redraft 5, 7(1) and 11."
    },
    SUMMARY | {"advice": "Sundria's parliament is invited to delete the exit permit first."},
    SUMMARY
    | {
        "advice": "It would be recommendable to start with articles 5 and 7(1), which could be deleted without loss."
    },
    SUMMARY
    | {
        "advice": "Our main recommendation is to abolish the exit permit of article 7(1), and next to return passports to workers (9)."
    },
    SUMMARY
    | {"advice": "The ministry may wish to consider, as a first step, deleting article 7(1)."}
    if False
    else SUMMARY
    | {"advice": "We recommend first to delete article 7(1), as a right needs no permit."},
    SUMMARY
    | {
        "advice": "Recommended first: deletion of article 5 and of article 7(1); afterwards a new wording for article 11."
    },
    SUMMARY
    | {
        "advice": "As a matter of priority, the drafters should remove article 9 and let workers keep their passports."
    },
    SUMMARY
    | {
        "request": "The Draft Law on Residence and Labour Migration was sent by the Ministry of Labour with its letter of 16 March 2009, together with a question about treaties and commitments.",
        "advice": "We recommend deleting articles 5, 7(1) and 9 and rewriting article 11, in this order.",
    },
]
HOSTILE["9.8"] += [
    (
        "unasked",
        SUMMARY
        | {
            "request": "Without any request of the Ministry of Labour (its letter of 16 March 2009 was about other things) we review the Draft Law on Residence and Labour Migration."
        },
    ),
    (
        "unasked",
        SUMMARY
        | {
            "request": "We offered the Ministry of Labour on 16 March 2009 to review its law on residence and labour migration."
        },
    ),
    (
        "request-incomplete",
        SUMMARY | {"request": "The ministry asked for an opinion on a draft law."},
    ),
    (
        "request-incomplete",
        SUMMARY
        | {
            "request": "The Ministry of Justice asked by letter of 16 March 2009 about the Draft Law on Residence and Labour Migration."
        },
    ),
    (
        "request-incomplete",
        SUMMARY
        | {
            "request": "The Ministry of Labour asked by letter of 29 October 2009 about the Draft Law on Residence and Labour Migration."
        },
    ),
    (
        "translation-hidden",
        SUMMARY
        | {
            "basis": "The text was measured against treaties in force and OSCE commitments in the original language."
        },
    ),
    (
        "translation-hidden",
        SUMMARY
        | {
            "basis": "Measured against treaties and OSCE commitments; the original, not a translation, was studied."
        },
    ),
    (
        "one-yardstick",
        SUMMARY
        | {
            "basis": "Measured against treaties alone; a translation was read and the commitments were put aside."
        },
    ),
    (
        "one-yardstick",
        SUMMARY
        | {"basis": "A translation was measured against OSCE commitments instead of treaties."},
    ),
    (
        "force-lent",
        SUMMARY
        | {
            "findings": "Articles 5, 7(1), 9 and 11 violate the Migrant Workers Convention that protects all workers."
        },
    ),
    (
        "force-lent",
        SUMMARY
        | {
            "basis": "Yardsticks are treaties such as the European Convention, and OSCE commitments; a translation was read."
        },
    ),
    (
        "beyond-the-text",
        SUMMARY
        | {
            "findings": "Articles 5, 7(1), 9 and 11 show how little Sundria cares about people; they are contrary to treaties."
        },
    ),
    (
        "beyond-the-text",
        SUMMARY
        | {
            "findings": "Articles 5, 7(1), 9 and 11 are contrary to treaties, and officials take bribes for permits every day."
        },
    ),
    (
        "beyond-the-text",
        SUMMARY
        | {
            "advice": "We recommend that the incompetent drafters delete articles 5 and 7(1) first."
        },
    ),
    (
        "beyond-the-text",
        SUMMARY
        | {
            "advice": "We congratulate Sundria on a fine draft and recommend to delete articles 5 and 7(1) first."
        },
    ),
    (
        "verdict-reversed",
        SUMMARY | {"findings": "Articles 5, 7(1), 9 and 11 raise no concerns under the treaties."},
    ),
    (
        "verdict-reversed",
        SUMMARY | {"findings": "Articles 5, 7(1), 9 and 11 satisfy the treaties in every respect."},
    ),
    (
        "verdict-reversed",
        SUMMARY | {"findings": "Articles 5, 7(1), 9 and 11 have small flaws only and can stay."},
    ),
    (
        "order-for-advice",
        SUMMARY | {"advice": "The ministry has to delete articles 5 and 7(1) immediately."},
    ),
    (
        "order-for-advice",
        SUMMARY
        | {"advice": "Delete articles 5 and 7(1) first, otherwise sanctions should be expected."},
    ),
    (
        "lighter-first",
        SUMMARY | {"advice": "We recommend to align article 14 with article 4 first."},
    ),
    (
        "advice-open",
        SUMMARY
        | {"advice": "We recommend that the working group bring the law into line with standards."},
    ),
    (
        "nothing-advised",
        SUMMARY | {"advice": "We recommend to adopt articles 5 and 7(1) as they are."},
    ),
    (
        "nothing-advised",
        SUMMARY
        | {"advice": "We suggest that articles 5, 7(1), 9 and 11 remain unchanged for now."},
    ),
    ("number-list", SUMMARY | {"findings": "Fundamental gaps: 5, 7(1), 9, 11."}),
]

# Written without a look at the patterns, second round.
HONEST["9.7"] += [
    draft(
        "Insert after “police”: “; the person may have this order checked by a court, which answers within two days and cancels it and lets the person go where it was wrong”",
        "the person",
        "a court",
        "within two days",
        "lets the person go",
    ),
    draft(
        "Add a new paragraph (2): The foreigner, or counsel acting for the foreigner, may petition the competent court for review of the lawfulness of the detention. The court shall decide speedily and shall order the foreigner's immediate release where the detention is unlawful.",
        "The foreigner, or counsel acting for the foreigner",
        "the competent court",
        "speedily",
        "shall order the foreigner's immediate release",
    ),
    draft(
        "Replace the article by: “A foreigner may be held only if a judge so orders. The foreigner may ask the judge for a new decision, which comes within 72 hours. If there is no lawful ground, he or she is set free.”",
        "The foreigner",
        "a judge",
        "within 72 hours",
        "he or she is set free",
    ),
    draft(
        "Add: the held foreigner ask court, court decide quickly about law, if not law then release",
        "the held foreigner",
        "court",
        "quickly",
        "release",
    ),
    draft(
        "Supplement article 12 with three sentences: Any person held may appeal to the local court. The appeal is decided by the court in 3 days. If the court upholds the appeal the person leaves the place of holding immediately.",
        "Any person held",
        "the court",
        "in 3 days",
        "the person leaves the place of holding immediately",
    ),
    draft(
        "Amend: after thirty days put “and subject to a decision of a court, to be taken without delay at the request of the person; the court ends the holding if it is against the law”",
        "the person",
        "a court",
        "without delay",
        "the court ends the holding",
    ),
    draft(
        "Include the words: “He or she is entitled to go before a judge. The judge determines without delay whether the holding is in keeping with the law, and otherwise directs that he or she be freed.”",
        "He or she",
        "The judge",
        "without delay",
        "directs that he or she be freed",
    ),
    draft(
        "Add: “Upon a complaint by the detained person the court decides within one week. A detention found to be unlawful is terminated.”",
        "the detained person",
        "the court",
        "within one week",
        "is terminated",
    ),
    draft(
        "Insert “A person in holding, or a member of the family, may call upon the court. The court sits on the next working day and frees whoever is held without good law.”",
        "A person in holding",
        "The court",
        "on the next working day",
        "frees whoever is held without good law",
    ),
    draft(
        "Write: a migrant who is held may send a complaint to a court on any day; within 48 hours the court hears the migrant and gives its ruling; where the holding has no basis the ruling is that the migrant be released.",
        "a migrant who is held",
        "the court",
        "within 48 hours",
        "that the migrant be released",
    ),
    draft(
        "Provide that the person may bring habeas corpus proceedings; the court rules the same day, and an unlawful holding is brought to an end.",
        "the person",
        "the court",
        "the same day",
        "an unlawful holding is brought to an end",
    ),
    draft(
        "Add “The court, on an application of the individual held, shall promptly examine whether the holding is lawful and shall otherwise set him or her at liberty.”",
        "the individual held",
        "The court",
        "promptly",
        "set him or her at liberty",
    ),
    draft(
        "Introduce the following: “The detainee shall be told of the right to turn to a court. If he or she does so, the court decides within five days; if it finds for the detainee, the police open the door.”",
        "The detainee",
        "the court",
        "within five days",
        "the police open the door",
    ),
    draft(
        SOUND,
        *AS_IN_SOUND,
        reason="No way to a court is mentioned in article 12; ICCPR 9(4) asks for one",
    ),
    draft(
        SOUND,
        *AS_IN_SOUND,
        reason="The article as it reads names only the police. Under ICCPR 9(4) a court should be able to decide.",
    ),
    draft(
        SOUND,
        *AS_IN_SOUND,
        reason="ICCPR Art. 9 para 4: everyone who loses liberty has the right to a court, and the article does not mention it",
    ),
    draft(
        SOUND,
        *AS_IN_SOUND,
        reason="So that the right in article 9, paragraph 4, of the Covenant can be used by the person",
    ),
    draft(
        SOUND,
        *AS_IN_SOUND,
        reason="Finding F09: a safeguard is missing in the text, and ICCPR 9(4) describes it",
        addressee="the ministry, which drafts the law",
    ),
    draft(
        SOUND,
        *AS_IN_SOUND,
        addressee="Parliament of Sundria, committee on law",
        article="article 12, new second sentence",
    ),
    draft(
        SOUND,
        *AS_IN_SOUND,
        reason="Thirty days is long; ICCPR 9(4) lets a person ask a court at any time whether it is lawful",
    ),
    draft(
        SOUND,
        *AS_IN_SOUND,
        reason="In line with ICCPR 9(4), a court and not only the police should look at it",
    ),
    draft(SOUND, *AS_IN_SOUND, addressee="legislators", article="Draft article 12"),
    draft(
        "Add: “The person concerned can ask the administrative court to look at the order. It does so within four days. When the order is unlawful the holding stops and the person walks out.”",
        "The person concerned",
        "the administrative court",
        "within four days",
        "the person walks out",
    ),
    draft(
        "Delete “by order of the head of the migration police” and insert “by order of a court, given within 24 hours, which the person may ask to be lifted; if it is not lawful the person is let out”",
        "the person",
        "a court",
        "within 24 hours",
        "the person is let out",
    ),
]
HOSTILE["9.7"] += [
    (
        "time-of-asking",
        draft(
            "Replace “up to thirty days” by “up to three days; a longer holding is decided by a court, which the person may address and which orders release when the law is not kept”",
            "the person",
            "a court",
            "up to three days",
            "orders release",
        ),
    ),
    (
        "no-court",
        draft(
            "Add: “The person may ask the ombudsman, who decides within three days like a court and orders release.”",
            "The person",
            "the ombudsman",
            "within three days",
            "orders release",
        ),
    ),
    (
        "no-court",
        draft(
            "Add: “The person may ask for a court; the head of the migration police decides within three days on this and on release.”",
            "The person",
            "a court",
            "within three days",
            "on release",
        ),
    ),
    (
        "no-court",
        draft(
            "Add: “The person may complain. A court may be heard, but the minister has the last word within three days and may order release.”",
            "The person",
            "A court",
            "within three days",
            "may order release",
        ),
    ),
    (
        "no-court",
        draft(
            "Add: “The person may ask a police court made up of officers of the migration police to decide within three days; it orders release.”",
            "The person",
            "a police court",
            "within three days",
            "orders release",
        ),
    ),
    (
        "no-court",
        draft(
            "Add: “The warden asks a court on behalf of the police within three days; the court decides and orders release.”",
            "The warden",
            "a court",
            "within three days",
            "orders release",
        ),
    ),
    (
        "police-asks",
        draft(
            "Add: “The person may ask a court if the head of the migration police signs the request; it decides within three days and orders release.”",
            "The person",
            "a court",
            "within three days",
            "orders release",
        ),
    ),
    (
        "police-asks",
        draft(
            "Add: “The person may ask a court once in a lifetime and for a fee of a month's wage; it decides within three days and orders release.”",
            "The person",
            "a court",
            "within three days",
            "orders release",
        ),
    ),
    (
        "police-asks",
        draft(
            "Add: “The person's embassy may ask a court, the person may not; it decides within three days and orders release.”",
            "The person",
            "a court",
            "within three days",
            "orders release",
        ),
    ),
    (
        "no-delay-set",
        draft(
            "Add: “The person may ask a court, which decides in the order in which cases arrive; it orders release if the holding is not lawful.”",
            "The person",
            "a court",
            "in the order in which cases arrive",
            "orders release",
        ),
    ),
    (
        "no-delay-set",
        draft(
            "Add: “The person may ask a court, which decides within thirty-one days; it orders release if the holding is not lawful.”",
            "The person",
            "a court",
            "within thirty-one days",
            "orders release",
        ),
    ),
    (
        "no-delay-set",
        draft(
            "Add: “The person may ask a court, which decides within a quarter of a year; it orders release if the holding is not lawful.”",
            "The person",
            "a court",
            "within a quarter of a year",
            "orders release",
        ),
    ),
    (
        "time-of-asking",
        draft(
            "Add: “The person must ask a court within three days; it decides and orders release if the holding is not lawful.”",
            "The person",
            "a court",
            "within three days",
            "orders release",
        ),
    ),
    (
        "no-release",
        draft(
            "Add: “The person may ask a court to decide within three days; if the holding is not lawful, the court fines the police.”",
            "The person",
            "a court",
            "within three days",
            "the court fines the police",
        ),
    ),
    (
        "no-release",
        draft(
            "Add: “The person may ask a court to decide within three days. It may order release, which the police may ignore.”",
            "The person",
            "a court",
            "within three days",
            "order release",
        ),
    ),
    (
        "no-release",
        draft(
            "Add: “The person may ask a court to decide within three days; release comes at the end of the thirty days in any case.”",
            "The person",
            "a court",
            "within three days",
            "release comes at the end of the thirty days",
        ),
    ),
    (
        "no-release",
        draft(
            "Add: “The person may ask a court to decide within three days; if not lawful, a new order is written and nobody is released.”",
            "The person",
            "a court",
            "within three days",
            "released",
        ),
    ),
    ("silence-as-breach", but(reason="Article 12 tramples on ICCPR 9(4)")),
    ("silence-as-breach", but(reason="By its silence article 12 denies the right of ICCPR 9(4)")),
    (
        "beyond-the-text",
        but(reason="Judges in Sundria are afraid of the police, so ICCPR 9(4) is needed"),
    ),
    (
        "beyond-the-text",
        but(reason="Last year many people were held for months without a judge, see ICCPR 9(4)"),
    ),
    ("reason-against", but(reason="ICCPR 9(4) leaves this to each State to arrange as it wants")),
    (
        "no-provision",
        but(reason="The Universal Declaration says that nobody is held without a cause"),
    ),
    (
        "wish-for-change",
        draft(
            "It would be nice if the person could ask a court which decides within three days and orders release.",
            "the person",
            "a court",
            "within three days",
            "orders release",
        ),
    ),
    ("no-addressee", but(addressee="everybody who cares about liberty")),
    (
        "no-sentence",
        draft(
            "insert person, court, three days, release, lawful, detention, review, right, 9(4)",
            "person",
            "court",
            "three days",
            "release",
        ),
    ),
]
HONEST["9.8"] += [
    SUMMARY
    | {
        "request": "The opinion answers a letter of 16 March 2009 in which the Ministry of Labour asked about the Draft Law on Residence and Labour Migration."
    },
    SUMMARY
    | {
        "request": "Upon request of the Ministry of Labour of Sundria (letter of 16 March 2009), the Draft Law on Residence and Labour Migration was reviewed."
    },
    SUMMARY
    | {
        "request": "You asked us, Minister, by the letter of your Ministry of Labour of 16 March 2009, to look at the Draft Law on Residence and Labour Migration."
    },
    SUMMARY
    | {
        "request": "Subject: Draft Law on Residence and Labour Migration of 2 March 2009. Requested by: the Ministry of Labour, in its letter of 16 March 2009."
    },
    SUMMARY
    | {
        "request": "The Ministry of Labour has send a letter on 16th March 2009 and ask if draft law on residence and labour migration is good with the treaties."
    },
    SUMMARY
    | {
        "basis": "The review used an unofficial English translation. It asks whether the text is in accord with treaties binding on Sundria and with commitments it took on in the OSCE."
    },
    SUMMARY
    | {
        "basis": "We know the draft in translation only; we put it beside the human rights treaties that Sundria has ratified and beside OSCE commitments."
    },
    SUMMARY
    | {
        "basis": "Basis: treaties in force (law) and OSCE commitments (political); the translation supplied by the ministry; neither practice nor other laws."
    },
    SUMMARY
    | {
        "basis": "Yardsticks were the international treaties to which Sundria is a party and the OSCE commitments. Nobody of us read the original; a translation was used."
    },
    SUMMARY
    | {
        "basis": "The draft, in English translation, was compared with the Covenant and other treaties in force and with relevant OSCE commitments. How it would be applied was not examined."
    },
    SUMMARY
    | {
        "findings": "Four provisions cannot stand beside the treaties: article 5, which makes a home in the capital a favour; 7(1), the exit permit; 9, passports held by employers; 11, removal with no question about torture."
    },
    SUMMARY
    | {
        "findings": "(a) Art. 5: city permission for a home. (b) Art. 7(1): permit to leave. (c) Art. 9: employer keeps the passport. (d) Art. 11: no look at torture before removal."
    },
    SUMMARY
    | {
        "findings": "There are fundamental gaps in article 5, where the city may refuse a home when it wants, in article 7(1) on exit permits, in article 9 on passports and in article 11 on removal."
    },
    SUMMARY
    | {
        "findings": "Article 11 is the gravest since it may send people to torture; articles 5, 7(1) and 9 take away the freedom to choose a home and to leave."
    },
    SUMMARY
    | {
        "findings": "People may not choose the capital (5), may not leave without permit (7(1)), lose their passport to the employer (9) and can be removed to torture (11)."
    },
    SUMMARY
    | {
        "findings": "Not in accordance with treaties in force: articles 5, 7(1), 9 and 11, because each of them puts a permission or a power in the place of a right."
    },
    SUMMARY
    | {"advice": "We would advise the working group to start with the deletion of article 7(1)."},
    SUMMARY
    | {
        "advice": "The opinion recommends to the working group: first, delete articles 5 and 7(1); second, rewrite 9 and 11."
    },
    SUMMARY
    | {
        "advice": "Our advice: begin with article 11 and add a question about torture before each removal."
    },
    SUMMARY
    | {"advice": "The first step should be the removal of the exit permit from article 7(1)."},
    SUMMARY
    | {
        "advice": "We encourage the working group to repeal article 5 first and to put a simple notice in its place."
    },
    SUMMARY
    | {
        "advice": "It is suggested that article 9 be deleted at first, since passports belong to their holders."
    },
    SUMMARY
    | {"advice": "We propose to the ministry to strike out 5 and 7(1), then to look at 9 and 11."},
    SUMMARY
    | {
        "advice": "As a first step the ministry could delete article 7(1); we recommend this most of all."
    },
    SUMMARY
    | {
        "findings": "Against treaties: 5 (capital), 7(1) (exit permit), 9 (passport), 11 (torture).",
        "advice": "We recommend: delete 5, 7(1) and 9 first; in 11 ask about torture.",
    },
]
HOSTILE["9.8"] += [
    (
        "unasked",
        SUMMARY
        | {
            "request": "The Ministry of Labour did not want this, in spite of its letter of 16 March 2009, but the law on residence and labour migration needed a review."
        },
    ),
    (
        "unasked",
        SUMMARY
        | {
            "request": "We asked the Ministry of Labour on 16 March 2009 to let us see its law on residence and labour migration."
        },
    ),
    (
        "request-incomplete",
        SUMMARY
        | {
            "request": "The Ministry of Labour asked for a review of the draft law on residence and labour migration."
        },
    ),
    (
        "request-incomplete",
        SUMMARY
        | {
            "request": "The Parliament asked by letter of 16 March 2009 about the Draft Law on Residence and Labour Migration."
        },
    ),
    (
        "request-incomplete",
        SUMMARY
        | {
            "request": "The Ministry of Labour asked by letter of 16 March 2009 about the Migration Act."
        },
    ),
    (
        "translation-hidden",
        SUMMARY
        | {
            "basis": "Yardsticks are treaties in force and OSCE commitments; the draft was read with care."
        },
    ),
    (
        "translation-hidden",
        SUMMARY
        | {
            "basis": "Yardsticks are treaties in force and OSCE commitments; no translation was needed as we speak the language."
        },
    ),
    (
        "one-yardstick",
        SUMMARY
        | {
            "basis": "The yardstick is the treaties; OSCE commitments play no role. A translation was read."
        },
    ),
    (
        "one-yardstick",
        SUMMARY
        | {
            "basis": "Yardsticks are OSCE commitments rather than treaties, and a translation was read."
        },
    ),
    (
        "force-lent",
        SUMMARY
        | {
            "findings": "Articles 5, 7(1), 9 and 11 breach ILO Convention No. 143 and other treaties in force."
        },
    ),
    (
        "force-lent",
        SUMMARY
        | {
            "findings": "Articles 5, 7(1), 9 and 11 are not compatible with treaties such as Protocol No. 4 of the Council of Europe."
        },
    ),
    (
        "beyond-the-text",
        SUMMARY
        | {
            "findings": "Articles 5, 7(1), 9 and 11 come from a ministry that despises foreigners and are not compatible with treaties."
        },
    ),
    (
        "beyond-the-text",
        SUMMARY
        | {
            "findings": "Articles 5, 7(1), 9 and 11 are not compatible with treaties, and thousands suffer from them already."
        },
    ),
    (
        "beyond-the-text",
        SUMMARY
        | {
            "advice": "It is recommended to delete articles 5 and 7(1) first, which is a disgrace for Europe."
        },
    ),
    (
        "beyond-the-text",
        SUMMARY
        | {
            "advice": "Sundria has done marvellous work; we recommend to delete articles 5 and 7(1) first."
        },
    ),
    (
        "verdict-reversed",
        SUMMARY
        | {"findings": "Articles 5, 7(1), 9 and 11 are well drafted and respect the treaties."},
    ),
    (
        "verdict-reversed",
        SUMMARY | {"findings": "Articles 5, 7(1), 9 and 11 pass the test of the treaties."},
    ),
    (
        "verdict-reversed",
        SUMMARY
        | {"findings": "We see nothing against articles 5, 7(1), 9 and 11 in the treaties."},
    ),
    ("order-for-advice", SUMMARY | {"advice": "Articles 5 and 7(1) are hereby repealed."}),
    (
        "order-for-advice",
        SUMMARY | {"advice": "We demand the deletion of articles 5 and 7(1) first."},
    ),
    (
        "lighter-first",
        SUMMARY | {"advice": "We recommend to begin with article 14 and its seven days."},
    ),
    (
        "advice-open",
        SUMMARY | {"advice": "We recommend a thorough revision in the spirit of human rights."},
    ),
    (
        "nothing-advised",
        SUMMARY | {"advice": "We recommend to wait with articles 5 and 7(1) and see."},
    ),
    ("nothing-advised", SUMMARY | {"advice": "Nothing should be done about articles 5 and 7(1)."}),
    ("number-list", SUMMARY | {"findings": "Articles 5, 7(1), 9 and 11."}),
]

# A word at a time.
HONEST["9.7"] += (
    [
        but(reason=f"Article 12 {says} no court, and ICCPR 9(4) asks for one")
        for says in (
            "has",
            "names",
            "mentions",
            "gives",
            "contains",
            "lacks",
            "knows",
            "provides",
            "needs",
            "sets",
            "says of",
            "speaks of",
            "leaves",
            "lets in",
            "allows",
            "puts forward",
            "asks for",
        )
    ]
    + [
        but("decide within three days", f"{does} within three days")
        for does in ("rule on", "review", "say", "answer")
    ]
    + [
        draft(
            "Add: “The person held may address the tribunal, which can settle the matter within three days and lets them go.”",
            "The person held",
            "the tribunal",
            "within three days",
            "lets them go",
        ),
        draft(
            "Add: “He may ask a magistrate. The magistrate could free her and decides within three days; she lets her go.”",
            "He",
            "The magistrate",
            "within three days",
            "lets her go",
        ),
        but(addressee="a deputy"),
    ]
)
HOSTILE["9.7"] += [
    *(
        (
            "police-asks",
            but(
                "The person held may",
                f"The person held, if the {who} agrees, may",
                who_asks="The person held",
            ),
        )
        for who in ("ministry", "minister", "warden", "police")
    ),
    (
        "police-asks",
        but(
            "The person held may",
            "The person held, whom the police allow it, may",
            who_asks="The person held",
        ),
    ),
    *(
        ("no-delay-set", but("within three days", f"within {late} weeks"))
        for late in ("five", "eight")
    ),
    *(
        ("no-release", but("the court orders release", f"the court orders release, but {kept}"))
        for kept in ("release is ruled out", "release is impossible", "the holding is prolonged")
    ),
    *(
        ("no-court", but("the court orders release.", f"the court orders release. {kept}"))
        for kept in (
            "Other courts are out.",
            "Any court is excluded.",
            "The police finally order release.",
        )
    ),
]
HOSTILE["9.8"] += [
    *(
        ("verdict-reversed", SUMMARY | {"findings": f"Articles 5, 7(1), 9 and 11 have {how}"})
        for how in ("slight flaws.", "little gaps.", "acceptable words.")
    ),
    *(
        ("nothing-advised", SUMMARY | {"advice": f"We recommend {what} articles 5 and 7(1)."})
        for what in ("approving", "to pass", "against any change of", "not to touch")
    ),
    *(
        (
            "beyond-the-text",
            SUMMARY | {"advice": f"We recommend that the {whose} delete articles 5 and 7(1)."},
        )
        for whose in (
            "ministry end the repression and",
            "sloppy drafters",
            "backward ministry",
            "admirable ministry",
        )
    ),
    *(
        (
            "translation-hidden",
            SUMMARY | {"basis": f"Yardsticks are treaties in force and OSCE commitments; {text}."},
        )
        for text in (
            "the original was studied, no translation",
            "we worked without a translation",
            "the original, not a translation",
            "not a translation but the text itself was read",
            "we read in the original, the translation aside",
        )
    ),
    *(
        ("one-yardstick", SUMMARY | {"basis": f"A translation was read; {text}."})
        for text in (
            "the treaties alone count, commitments less",
            "the commitments only count, treaties less",
            "treaties were put aside, commitments count",
        )
    ),
    (
        "force-lent",
        SUMMARY
        | {
            "basis": "Treaties such as the Convention on Migrants, and commitments; a translation was read."
        },
    ),
    (
        "unasked",
        SUMMARY
        | {
            "request": "Without a request of the Ministry of Labour of 16 March 2009 we read its law on residence."
        },
    ),
]

#: Texts that contradict themselves in a way that no rule tells: the reply names their words.
UNDECIDED: dict[str, list[dict]] = {}

# Written without a look at the patterns, third round.
HONEST["9.7"] += [
    draft(
        "Add: “At the request of the person a court checks the holding within one week; unlawful holding ends at once and the person may go.”",
        "the person",
        "a court",
        "within one week",
        "unlawful holding ends at once",
    ),
    draft(
        "Insert a new sentence: “The foreigner concerned shall have access to a court, which shall rule without delay and order his or her release in case of unlawfulness.”",
        "The foreigner concerned",
        "a court",
        "without delay",
        "order his or her release",
    ),
    draft(
        "Add “Held person write to court. Court must answer after 2 days. If not lawful police must free person.”",
        "Held person",
        "Court",
        "after 2 days",
        "police must free person",
    ),
    draft(
        "Add that a lawyer of the person, or the person, may lodge a complaint with the district judge; that the judge decides in 36 hours; that a holding without ground is lifted.",
        "a lawyer of the person, or the person",
        "the district judge",
        "in 36 hours",
        "a holding without ground is lifted",
    ),
    draft(
        "Replace the full stop by “, unless a court, to which he or she may apply at any time and which decides urgently, orders his or her release”",
        "he or she",
        "a court",
        "urgently",
        "orders his or her release",
    ),
    draft(
        "Introduce: the detained foreigner calls on the court; the court, after hearing both sides, decides within four days; a detention that is not lawful is ended by the court.",
        "the detained foreigner",
        "the court",
        "within four days",
        "is ended by the court",
    ),
    draft(
        SOUND,
        *AS_IN_SOUND,
        reason="The text leaves open who controls the police; ICCPR 9(4) gives this task to a court",
    ),
    draft(
        SOUND,
        *AS_IN_SOUND,
        reason="Without such a sentence a person who is held finds no court in article 12, and this is what ICCPR 9(4) is about",
    ),
    draft(
        SOUND,
        *AS_IN_SOUND,
        addressee="the team in the ministry that writes the draft",
        article="12 (new paragraph 2)",
    ),
    draft(
        "Add: “The person may complain to the court about the holding. The decision of the court comes within five days. The court lifts an unlawful order and the person is at liberty.”",
        "The person",
        "the court",
        "within five days",
        "the person is at liberty",
    ),
]
HOSTILE["9.7"] += [
    (
        "police-asks",
        draft(
            "Add: “The person may ask a court through the police, who pass on what seems serious; it decides within three days and orders release.”",
            "The person",
            "a court",
            "within three days",
            "orders release",
        ),
    ),
    (
        "no-delay-set",
        draft(
            "Add: “The person may ask a court, which decides in its next session; it orders release if the holding is not lawful.”",
            "The person",
            "a court",
            "in its next session",
            "orders release",
        ),
    ),
    (
        "no-delay-set",
        draft(
            "Add: “The person may ask a court, which decides within twenty-nine days; it orders release if the holding is not lawful.”",
            "The person",
            "a court",
            "within twenty-nine days",
            "orders release",
        ),
    ),
    (
        "no-release",
        draft(
            "Add: “The person may ask a court to decide within three days; if the holding is not lawful the court says so in public.”",
            "The person",
            "a court",
            "within three days",
            "the court says so in public",
        ),
    ),
    (
        "no-release",
        draft(
            "Add: “The person may ask a court to decide within three days; release is possible after payment of the costs of the holding.”",
            "The person",
            "a court",
            "within three days",
            "release is possible after payment",
        ),
    ),
    ("silence-as-breach", but(reason="The draft mocks ICCPR 9(4) in article 12")),
    (
        "beyond-the-text",
        but(reason="Foreigners disappear in the cells of Sundria, and ICCPR 9(4) would save them"),
    ),
    ("reason-against", but(reason="ICCPR 9(4) was never meant for foreigners, but let us be kind")),
    (
        "wish-for-change",
        draft(
            "the person, a court, within three days, orders release: all this would be good",
            "the person",
            "a court",
            "within three days",
            "orders release",
        ),
    ),
]
HONEST["9.8"] += [
    SUMMARY
    | {
        "request": "Sundria's Ministry of Labour, in a letter dated 16 March 2009, put the Draft Law on Residence and Labour Migration before us for an opinion."
    },
    SUMMARY
    | {
        "request": "The question came from the Ministry of Labour (letter, 16/03/2009): does the Draft Law on Residence and Labour Migration fit Sundria's obligations?"
    },
    SUMMARY
    | {
        "basis": "The text, in translation, is held against the law of treaties in force for Sundria and against what it promised in OSCE commitments."
    },
    SUMMARY
    | {
        "basis": "We used a translation. The measure is twofold: treaties that are in force, and OSCE commitments, which are political."
    },
    SUMMARY
    | {
        "findings": "Four articles take away what a treaty gives: 5 the choice of a home, 7(1) the way out of the country, 9 the passport, 11 the safety from torture."
    },
    SUMMARY
    | {
        "findings": "Incompatible are articles 5, 7(1), 9 and 11. The city and the ministry decide at will, employers hold passports, and nobody asks about torture."
    },
    SUMMARY
    | {
        "findings": "We found fundamental gaps in Articles 5, 7 (1), 9 and 11 of the draft, which restrict residence and leaving without a listed aim and allow a removal into danger."
    },
    SUMMARY
    | {
        "advice": "What we recommend first is to take article 11 back and to write in a question about torture."
    },
    SUMMARY
    | {
        "advice": "The working group would do well to delete article 7(1) first; this is our advice."
    },
    SUMMARY
    | {"advice": "Our first suggestion concerns article 9: leave passports with their holders."},
]
HOSTILE["9.8"] += [
    (
        "one-yardstick",
        SUMMARY
        | {
            "basis": "Treaties are the yardstick; OSCE commitments, being political, were not used. A translation was read."
        },
    ),
    (
        "force-lent",
        SUMMARY
        | {
            "findings": "Articles 5, 7(1), 9 and 11 are not compatible with treaties, among them the one on migrant workers of 1990."
        },
    ),
    (
        "beyond-the-text",
        SUMMARY
        | {"advice": "It is recommended that the lazy ministry delete articles 5 and 7(1) first."},
    ),
    (
        "verdict-reversed",
        SUMMARY | {"findings": "Articles 5, 7(1), 9 and 11 honour the treaties in force."},
    ),
    (
        "order-for-advice",
        SUMMARY | {"advice": "You are obliged to delete articles 5 and 7(1) first."},
    ),
    ("nothing-advised", SUMMARY | {"advice": "We advise against touching articles 5 and 7(1)."}),
    ("advice-open", SUMMARY | {"advice": "We recommend to rethink the whole approach."}),
]

UNDECIDED["9.7"] = [
    draft(
        "Add: “The person may ask; a judge is told, and the head of the migration police answers within three days and orders release if he agrees.”",
        "The person",
        "a judge",
        "within three days",
        "orders release",
    ),
]
UNDECIDED["9.8"] = [
    SUMMARY
    | {
        "request": "Although the Ministry of Labour sent nothing but a greeting on 16 March 2009, we examined its draft law on residence and labour migration."
    },
    SUMMARY
    | {
        "basis": "Yardsticks are treaties in force and OSCE commitments; translators were not at hand, so we guessed."
    },
    SUMMARY
    | {
        "findings": "Articles 5, 7(1), 9 and 11 are not compatible with treaties; people flee the country because of them."
    },
]
