"""Texts for 8.7: sound entries on cards of many kinds, and those that must not count."""

from drafts import maker, named

PARTS = (
    "card", "who", "safeguard", "binds", "result", "here", "condition", "who is protected",
    "does not bind",
)  # fmt: skip


entry = maker(*PARTS, Kazakhstan="free")
LATVIA = entry(
    "P04", "Latvia, 2003", "People only say where they live.", "Latvia only", "not known",
    "a register that is current", "records", "People", "only",
)  # fmt: skip
HOUSES = entry(
    "P41", "Belgium, since October 2008",
    "No door is locked for the families, and one person explains what comes.",
    "Belgium's own choice; it does not bind other States.", "Not known to us.",
    "Houses and coaches need money in the budget each year.", "money", "the families",
    "does not bind other States",
)  # fmt: skip
MILDER = entry(
    "P37", "Lithuania, 2004", "A person may wait at home, and only a court can prolong detention.",
    "Lithuania's own choice, binding nobody else", "No result is known.",
    "A judge within reach of every police post", "court", "A person", "binding nobody else",
)  # fmt: skip


def but(draft: dict[str, str], **other: str) -> dict[str, str]:
    return draft | named(other)


def bound(text: str, draft: dict[str, str] = LATVIA) -> dict[str, str]:
    """Return an entry with other words on whom it binds, and the place that fits any."""
    return draft | {"binds": text, "does not bind": text}


def safe(text: str, whom: str, draft: dict[str, str] = HOUSES) -> dict[str, str]:
    return draft | {"safeguard": text, "who is protected": whom}


HONEST = {
    "8.7": [
        LATVIA,
        HOUSES,
        MILDER,
        but(LATVIA, compared="yes no yes yes"),
        but(LATVIA, compared=["y", "n", "y", "y"]),
        entry(
            "Card P11", "Tajikistan (2002)",
            "Citizens can read in the rules on which grounds a passport is refused.",
            "Tajikistan's own choice. No other State has to do the same.",
            "OSCE welcomed it", "An office that issues passports to all who ask", "office",
            "Citizens", "No other State has to do the same",
        ),
        entry(
            "p13", "Court v. Russia, 2006",
            "Whoever knew secrets long ago is kept in the country only if this is necessary.",
            "The judgment binds Russia, not Kazakhstan, which is no party to the Convention.",
            "a breach was found", "An independent court has to look at each ban.", "court",
            "Whoever knew secrets long ago", "not Kazakhstan",
        ),
        entry(
            "P40", "EU, 2008", "The foreigner gets 7 to 30 days to leave freely before any force.",
            "A directive for EU States. It doesn't bind us.", "Not known yet.",
            "Inspectors, or somebody else who looks at how it is done", "checks", "The foreigner",
            "It doesn't bind us",
        ),
        entry(
            "P02", "PACE 2001", "A citizen gives notice and needs no leave from the police.",
            "Advice; it binds nobody.", "The card gives none.",
            "Officials in the drafting office who go through the list", "Office", "A citizen",
            "binds nobody",
        ),
        entry(
            "P42", "The UK, 2008", "Whoever is held learns the reasons at once.",
            "The judgment is binding on the United Kingdom alone.",
            "One breach, the late reasons.", "A lawyer or an interpreter beside the person", "help",
            "Whoever is held", "alone",
        ),
        entry(
            "P39", "Hungary 2007", "A stateless person gets a status, after a procedure.",
            "Hungary's free decision; others are not obliged by it.", "There is no result yet.",
            "A trained authority, and a court behind it", "office and court", "A stateless person",
            "others are not obliged",
        ),
        entry(
            "P20", "Sweden, in force since 2008",
            "After two years the worker is tied no more to one employer but to an occupation.",
            "It is law inside Sweden, and no other State is bound by it.",
            "We found no source on what came of it.",
            "Unions that bargain, and someone who checks pay at the farms", "help; checks",
            "the worker", "no other State is bound by it",
        ),
        entry(
            "P19", "Spain, 2005", "A worker with a real contract gets a status and social security.",
            "Spain chose it freely. Nobody else has to.",
            "577,923 applications were approved.",
            "Offices that decide in time, hundreds of them", "An office that can do it", "A worker",
            "Nobody else has to",
        ),
        entry(
            "P36", "European Court of Human Rights, Conka v. Belgium, 2002",
            "Every family has its case looked at alone before anyone is put on the plane.",
            "It binds Belgium, as the party to the case. For Kazakhstan it is an example, not law.",
            "The Court found a collective expulsion.",
            "A remedy before a court which can stop the flight", "court", "Every family",
            "not law",
        ),
        entry(
            "P34", "Canada, 2001",
            "The detained person is heard by a board after 48 hours, seven days, then every 30 days.",
            "Canada's own law; it has no force elsewhere.",
            "Our card is empty here.",
            "Board members on duty all year, paid from the budget", "money", "The detained person",
            "it has no force elsewhere",
        ),
        entry(
            "P35", "Spain's procedure of 2001",
            "Those whom no State takes as its citizens obtain residence and may work.",
            "Binding inside Spain, not outside.", "Nothing was found.",
            "People must trust that asking does not put them in danger.", "trust",
            "Those whom no State takes as its citizens", "not outside",
        ),
        entry(
            "P21", "Republic of Moldova, agreements from 2008",
            "Workers keep the pension rights which they earned in Bulgaria.",
            "Moldova and its partner Bulgaria are bound by their agreement, and nobody else.",
            "What came of it we don't know.",
            "Another State must say yes, and the years must be recorded", "agreement",
            "Workers", "nobody else",
        ),
        entry(
            "P18", "USA, 2002", "A worker without papers is owed the minimum wage all the same.",
            "The United States' own choice, voluntary for all others.", "unknown",
            "Workers who dare to complain because it is safe", "trust", "A worker without papers",
            "voluntary for all others",
        ),
        entry(
            "P07", "Belarus 2008", "Citizens register; they don't ask for permission any more.",
            "Belarus decided this for itself, so it obliges no one else.",
            "Result: no information.", "Offices where one registers in a day", "office", "Citizens",
            "it obliges no one else",
        ),
        entry(
            "P38", "Russia (Bolat), 2006", "A person whom a court lets stay may not be flown out.",
            "Only Russia is bound by this judgment.",
            "Two months later the Supreme Court held that the fine was unlawful.",
            "Police officers obey a stay, and somebody checks it", "somebody who checks",
            "A person whom a court lets stay", "Only Russia",
        ),
        bound("It binds Latvia but not Kazakhstan or Belgium."),
        bound("Latvia's own choice, no obligation for anybody else"),
        bound("Latvia did it by choice; a neighbour may or may not follow"),
        but(LATVIA, result="Whether queues became shorter is not known."),
        but(HOUSES, result="In place for a year; no result known to us"),
        but(LATVIA, result="We cannot say if it works well."),
        safe("Families are not detained; they stay in an open house.", "Families"),
        safe("The police may hold a family only after a court has agreed.", "a family"),
 entry("P06","The Russian Federation, judgment of 22 February 2007",
  "A stateless woman may not be turned away from the register unless the law says so, and a judge looks at the refusal.",
  "Russia is bound as respondent State; Kazakhstan is outside of the Convention.",
  "Breaches of freedom of residence and of fair hearing",
  "Officials who can name the legal ground, and courts looking at facts", "office, court",
  "A stateless woman","outside of the Convention"),
 entry("P12","Turkmenistan 2004","Citizens travel with the passport they have in hand; nobody has to approve the trip.",
  "Turkmenistan, by its own decision. Foreign States are free.","The card leaves this blank.",
  "Passport offices that serve everybody","office","Citizens","Foreign States are free"),
 entry("P01","Ukraine - Constitutional Court, 2001","One moves house without asking the police for approval.",
  "The ruling binds the authorities of Ukraine; elsewhere it is an argument and not a rule.",
  "Unknown to us at the time of writing","A constitutional court whose word is obeyed","court","One","not a rule"),
 entry("P03","Poland, 27 May 2002","Residents register without proving title to the flat.",
  "It has effect in Poland. It creates no duty for other States.","not told on the card",
  "A register of residents apart from that of titles","records","Residents","It creates no duty for other States"),
 entry("P05","Russia; Timishev, 2005","Travellers may not be stopped on account of their ethnic origin.",
  "European Court of Human Rights v. Russia; for us only persuasive","Two breaches found",
  "Monitors at the checkpoints","checks","Travellers","for us only persuasive"),
 entry("P41","Belgium 2008","Parents and children live behind an unlocked door and have a coach by their side.",
  "Belgium is free to do so, and so are we not to.","Too early to say; no result known.",
  "Running costs: houses, coaches, every year.","money","Parents and children","so are we not to"),
 entry("P34","Canada (in force since 2001)","An independent board reviews why the person is held, at set times, and looks for alternatives.",
  "Canada. It is not an obligation of ours, merely an example.","None is reported.",
  "Members of a board who work independently of the border agency","court","the person","not an obligation of ours"),
 entry("P20","SWEDEN, 2008","The worker can leave a bad employer after two years, pay being never below the collective agreement.",
  "Swedish law, so binding inside Sweden. Others: no.","It isn't known what came of it.",
  "Trade unions with bargaining power","Help for the person","The worker","Others: no"),
 entry("P36","Belgium (2002)","Nobody is expelled as a member of a group; every file is opened.",
  "The judgment obliges Belgium; for others its reasoning can instruct, without binding.",
  "Collective expulsion and no effective remedy were established.",
  "A remedy that stops the bus in time, with a lawyer","court; help","Nobody","without binding"),
 entry("P40","Directive of the European Union, 2008","People are first given the chance to go home by themselves.",
  "The member States of the EU, from December 2010 on; third States like ours stay outside.",
  "Cannot be known: its States had until 2010.",
  "Somebody independent monitors forced returns","checks","People","third States like ours stay outside"),
 entry("P35","Spain, Royal Decree of 2001","A stateless applicant who is recognised may live and work in the country.",
  "A Spanish rule. We may take it as a model; we need not.","The card has no result.","A body that examines applications","office",
  "A stateless applicant","we need not"),
 entry("card P37","Lithuania (2004)","The individual can report to the police instead of being locked up, and beyond 48 hours a court must decide.",
  "Lithuania alone.","Result unknown.","Police posts and a duty judge","court","The individual","alone"),
 entry("P07","Belarus, 1 January 2008","Residents only notify where they live, so an official can no longer refuse.",
  "Its force ends at the border of Belarus.","I found no result.","Local offices","office","Residents","ends at the border of Belarus"),
 entry("P11","Tajikistan, August 2002","Travellers who are refused a passport can point to the list of grounds.",
  "Tajikistan; a choice of its own which others may imitate.","The OSCE said that it was in line with obligations and welcomed it.",
  "A court to which one may turn after a refusal","court","Travellers","others may imitate"),
 entry("P18","United States, 2002","Undocumented workers can claim the pay they have already earned.",
  "The US only, by an interpretation of its Department of Labor","no data","An inspectorate that does not pass names to the police","checks, trust",
  "Undocumented workers","only"),
 entry("P42","Great Britain; Grand Chamber, 2008","Every detainee hears promptly why he or she was detained.",
  "Judgment against the UK, case law for the parties to the Convention, which we are not.","A breach because reasons came after 76 hours",
  "Interpreters at every place of detention","help","Every detainee","which we are not"),
 entry("P19","Spain 2005","Workers who had a real job came out of the shadow and were insured.",
  "Spain decided so; it doesn't oblige Kazakhstan.","About 81 per cent of workers joined social security.",
  "Labour inspectors in sufficient number","checks","Workers","it doesn't oblige Kazakhstan"),
 entry("P02","Parliamentary Assembly, 2001","Citizens just inform the office, and a checklist shows abuses under other names.",
  "It is a recommendation (soft law).","No result on the card.","Drafters who go through it line by line","office","Citizens","recommendation"),
 entry("P38","Russian Federation 2006","Whoever has a stay from a court cannot be put on a plane.",
  "A judgment, binding Russia. In Kazakhstan it has no force.","The Supreme Court later annulled the fine as unlawful.",
  "A court order that reaches the airport quickly","records","Whoever has a stay from a court","no force"),
 entry("P04","Latvia 2003","The declaration serves to reach a person and nothing else depends on it.",
  "Other States can do without; it is Latvia's own choice.","Not on the card","Registers kept up to date","records","a person","Other States can do without"),
 entry("p 04","Republic of Latvia, law in force 2003","What a resident has to do is to tell the address; permission plays no role.",
  "Internal law of Latvia, hence no obligation for third countries","We have no information about effects.","Local offices plus an online form","office","a resident","no obligation for third countries"),
 entry("P05","Russia (European Court of Human Rights), 13 December 2005","Persons of any origin pass a checkpoint alike, and a control must be founded on law.",
  "The Court's judgment binds Russia; Kazakhstan isn't a member of the Council of Europe.","Two violations: movement and discrimination","Observers who watch controls","checks","Persons of any origin","Kazakhstan isn't a member of the Council of Europe"),
 entry("P21","Moldova (first agreement 2008)","A worker who goes home does not lose pension years.",
  "Only the two parties to each agreement","not known","Partner States willing to sign, and records of paid years","agreement, records","A worker","Only the two parties"),
 entry("P39","Hungary, Act II of 2007","Stateless people receive a document and a status after a hearing.",
  "Hungary, of its own will. It is not law for us.","No outcome was available in 2009.","An office which knows the matter","office","Stateless people","It is not law for us"),
 entry("P41","BELGIUM 2008","A family is not locked up: it lives in a normal house and a coach explains each step.",
  "No treaty asked for it, Belgium wanted it. Nobody else is bound.","One year on, there is nothing to report yet.","Trust: families have to believe that staying pays off","trust","A family","Nobody else is bound"),
 entry("P13","Russian Federation / ECtHR Bartik 2006","The traveller's own case counts; a past job with secrets is not enough for a ban.",
  "Russia, as the State condemned. A source of ideas for other States.","The Court found that the right to leave had been breached.","A judge who may see secret files","court","The traveller","A source of ideas for other States"),
 entry("P40","European Union 2008","Before force, a migrant may go voluntarily within 7 to 30 days.",
  "EU Member States to which the directive is addressed. Kazakhstan lies outside it.","Open: its deadline for the States was 2010.","Monitors of forced return","checks","a migrant","Kazakhstan lies outside it"),
 entry("P20","Sweden 2008","The worker gets freer with time and earns at least what the collective agreement says.",
  "Sweden, voluntarily; no one is obliged to do likewise.","The source tells us nothing about it.","Strong unions","help","The worker","no one is obliged to do likewise"),
 entry("P38","Russian Federation, Bolat judgment, 2006","If a court has stayed the removal, officers must not carry the foreigner out of the country.",
  "Russia is bound by the judgment, we are not.","Russia's own Supreme Court held the fine unlawful two months later.","Officers who learn of a stay the same day","records","the foreigner","we are not"),
 entry("P12","Turkmenistan, January 2004","No stamp is needed: the citizen goes with passport and visa.",
  "Turkmenistan's domestic rule - without effect for anybody else.","Result not found.","Everyone must be able to obtain a passport from an office","office","the citizen","without effect for anybody else"),
        bound("Nobody says that others have to do it."),
        bound("It isn't said that others must do it."),
        bound("No text says that we must do the same."),
        safe("Families wait at home, and the police may detain one of them only by order.", "Families"),
        safe("The police may not remove the family by night.", "the family"),
        safe("The police may hold a family until a court decides, and for two days at most.", "a family"),
        safe("The police can hold no family.", "family"),
        safe("After a hearing the ministry may remove a person.", "a person"),
        but(LATVIA, result="How much better it works we don't know."),
        but(LATVIA, result="If it is better we don't know."),
        but(LATVIA, result="A gap"),
        but(LATVIA, result="The card is silent."),
        but(LATVIA, result="Open"),
        but(LATVIA, result="Nobody has told us."),
    ]
}  # fmt: skip

HOSTILE = {
    "8.7": [
        ("later-card", but(LATVIA, card="P32", who="Canada, 2019")),
        ("whose-when-missing", but(LATVIA, who="Latvia")),
        ("whose-when-missing", but(LATVIA, who="A Baltic State, 2003")),
        ("whose-when-missing", but(LATVIA, card="P37")),
        ("safeguard-bare", safe("a register", "a register", LATVIA)),
        ("no-sentence", safe("families coach open houses no locked door", "families")),
        ("copied", but(
            MILDER,
            safeguard="For a person the law names milder measures, and a court decides on detention "
            "beyond 48 hours.")),
        ("protects-nobody", safe("The police may detain families as long as needed.", "families")),
        ("protects-nobody", safe("Families can be held however long it takes.", "Families")),
        ("protects-nobody", safe("The ministry may remove the family at its discretion.", "the family")),
        ("protects-nobody", safe("There is no safeguard for the family on this card.", "the family")),
        ("protects-nobody", safe("The family is detained without a court or a reason.", "The family")),
        ("protects-nobody", safe("The office decides on people as it sees fit.", "people", LATVIA)),
        ("protects-nobody", safe("Nobody protects the families who live in the house.", "the families")),
        ("office-protected", safe("The police are safe from complaints of the families.", "The police")),
        ("office-protected", safe("It spares the State the cost of a trial.", "the State")),
        ("another-state", but(MILDER, binds="Belgium's own choice; it does not bind other States.",
                              does_not_bind="does not bind other States")),
        ("another-state", bound("Canada only")),
        ("another-state", bound("Latvia and Estonia have to do it, but nobody else")),
        ("kind-mistaken", bound("A judgment against Latvia; it binds nobody else")),
        ("kind-mistaken", bound("A directive, which binds only members of the Union")),
        ("kind-mistaken", entry(
            "P13", "Russia, 2006", "A person is kept only if this is necessary.",
            "Russia's own choice; it does not bind others", "A breach was found.",
            "A court that looks at each ban", "court", "A person", "does not bind others")),
        ("kind-mistaken", entry(
            "P40", "European Union, 2008", "A person gets some days to leave freely.",
            "A voluntary practice of the EU only", "Not known.",
            "An office that sets the days", "office", "A person", "only")),
        ("bound-overstated", bound("All States have to follow it.")),
        ("bound-overstated", bound("It binds not only Latvia but every State.")),
        ("bound-overstated", bound("Not only Latvia: we must do the same.")),
        ("bound-overstated", bound("It is binding on Kazakhstan, and nobody can escape it.")),
        ("bound-overstated", but(
            LATVIA, binds="Latvia's own choice; all others are obliged to follow.",
            does_not_bind="Latvia's")),
        ("result-from-later", but(HOUSES, result="217 families had used the houses.")),
        ("result-from-later", but(HOUSES, result="Not known before August 2011.")),
        ("result-from-later", but(HOUSES, result="About one in five left, no more is known.")),
        ("result-from-later", entry(
            "P39", "Hungary, 2007", "The Constitutional Court struck out a condition for people.",
            "Hungary only", "Not known.", "A court that can strike down a rule", "court", "people",
            "only")),
        ("gap-closed", but(LATVIA, result="Queues have become shorter.")),
        ("gap-closed", but(HOUSES, result="Families liked it.")),
        ("gap-closed", but(LATVIA, result="Not known, but surely the queues are shorter.")),
        ("gap-closed", but(LATVIA, result="No problems, it was a success.")),
        ("gap-closed", entry(
            "P11", "Tajikistan, 2002", "Citizens can read the grounds in the rules.",
            "Tajikistan only", "good", "An office that issues passports", "office", "Citizens",
            "only")),
        ("gap-closed", entry(
            "P13", "Russia, 2006", "A person is kept only if this is necessary.",
            "The judgment binds only Russia", "Many more people could leave.",
            "A court that looks at each ban", "court", "A person", "only")),
        ("no-condition", but(LATVIA, condition="good will")),
        ("no-condition", but(LATVIA, condition="none")),
        ("nothing-needed", but(LATVIA, here="Nothing is needed, it works in any State.")),
        ("nothing-needed", but(LATVIA, here="It works everywhere without an office.")),
        ("nothing-needed", but(LATVIA, here="We do not need a register for it.")),
        ("nothing-needed", but(LATVIA, here="register")),
        ("otherwise", but(LATVIA, card="P99")),
        ("otherwise", but(LATVIA, card="P04 and P37")),
        ("otherwise", but(LATVIA, card="Latvia's declaration")),
 ("protects-nobody", safe("The police keep the family in a cell for an unlimited time.","the family")),
 ("protects-nobody", safe("The coach decides alone whether the family goes to prison.","the family")),
 ("protects-nobody", safe("Officers are allowed to lock the families in whenever they like.","the families")),
 ("another-state", bound("Poland's decision, which binds no one else")),
 ("kind-mistaken", bound("Case law of Latvia, not binding on us")),
 ("bound-overstated", bound("Latvia first, but Kazakhstan is obliged in the same way")),
 ("bound-overstated", bound("Nobody may ignore this practice; each State shall follow")),
 ("gap-closed", but(LATVIA, result="It is not known to have any drawbacks and people are happy.")),
 ("nothing-needed", but(LATVIA, here="It can be copied at once and costs nothing.")),
 ("office-protected", safe("The border guards are protected against false claims.", "The border guards")),
 ("protects-nobody", safe("The State can put families behind bars for months.","families")),
 ("another-state", bound("Sweden's own choice, nobody else is bound")),
 ("kind-mistaken", bound("A recommendation to Latvia which is not binding")),
 ("bound-overstated", bound("We are bound by it just as Latvia is, no doubt")),
 ("gap-closed", but(HOUSES, result="Many families went home by themselves.")),
 ("nothing-needed", but(LATVIA, here="There is no need for anything.")),
 ("no-condition", but(LATVIA, condition="patience")),
 ("office-protected", safe("The office is protected by a rule from long queues.", "The office")),
 ("protects-nobody", safe("Families are guarded and the police may remove them at night.","Families")),
 ("another-state", bound("It is Hungary's own choice and not ours")),
 ("kind-mistaken", bound("A directive of the EU that does not bind us")),
 ("bound-overstated", bound("Latvia and, like any good idea, all other States must take it")),
 ("gap-closed", but(LATVIA, result="Most people declared their address.")),
 ("nothing-needed", but(LATVIA, here="Nothing special at all.")),
 ("result-from-later", but(HOUSES, result="Few of the 217 families were removed.")),
        *(
            ("bound-overstated", bound(f"Latvia did it by choice, {more}"))
            for more in (
                "so every State must", "so others must", "and it binds us", "and it binds all",
                "so it is binding on every State", "so we shall follow", "so all have to follow",
                "and each State is bound", "and it binds Kazakhstan", "so it binds every State",
            )
        ),
        *(
            ("protects-nobody", safe(text, "the family"))
            for text in (
                "The police hold the family as long as necessary.",
                "Nothing protects the family in the house.",
                "There is nothing that a court can do for the family.",
                "The family may be taken away without any reason.",
                "The police can refuse the family a house.", "The office may expel the family.",
                "The government can detain the family.", "The authorities may hold the family.",
                "The ministry can remove the family.",
            )
        ),
        ("office-protected", safe("The government is spared the questions of the press.",
                                  "The government")),
        *(
            ("gap-closed", but(LATVIA, result=f"Not known, but {guess}."))
            for guess in (
                "there are fewer queues", "it is better", "it probably helps", "it likely helps",
                "it is good", "people liked it", "it works", "it worked",
            )
        ),
        ("result-from-later", entry(
            "P39", "Hungary, 2007", "Stateless people get a status after a procedure.",
            "Hungary only", "Not known until 2015.", "An office that knows it", "office",
            "Stateless people", "only")),
        ("nothing-needed", but(LATVIA, here="It works anywhere.")),
        ("nothing-needed", but(LATVIA, here="One doesn't need an office.")),
    ]
}  # fmt: skip

# Written without a look at the patterns, first round.
HONEST["8.7"] += [
    entry(
        "P34",
        "Canada, 2001",
        "Whoever is detained has the detention looked at by a board within 48 hours, and again and again after that.",
        "This is Canada's choice. No other State is bound by it.",
        "We do not know.",
        "a board that is independent of those who detain",
        "court, checks",
        "Whoever is detained",
        "No other State is bound by it",
    ),
    entry(
        "P05",
        "ECtHR against Russia, 2005",
        "A traveller may not be turned back at a check because of his origin.",
        "A judgment that binds Russia; nobody else has to follow it.",
        "The Court found breaches.",
        "police who know the rule, and a court to complain to",
        "court",
        "A traveller",
        "nobody else has to follow it",
    )
    | {"who": "Russian Federation, 2005"},
    but(
        LATVIA,
        safeguard="No one can say no to a person who declares an address.",
        who_is_protected="a person who declares an address",
    ),
    but(
        LATVIA,
        safeguard="The inhabitants just report their address; the office cannot refuse.",
        who_is_protected="The inhabitants",
    ),
    but(
        LATVIA,
        who="Republic of Latvia (2003)",
        binds="It is binding on Latvia only",
        does_not_bind="on Latvia only",
    ),
    but(LATVIA, result="The card is silent on it."),
    but(LATVIA, result="no information could be found that evening"),
    but(LATVIA, result="So far nothing is reported."),
    but(
        LATVIA,
        here="Someone at a counter who writes down an address, and a list that is kept up to date",
        condition="office and records",
    ),
    but(
        HOUSES,
        safeguard="A family waits in a house it can leave at any time, with a person of trust beside it.",
        who_is_protected="A family",
        condition="money, trust",
    ),
    but(
        HOUSES,
        safeguard="Parents and children live behind no lock, and somebody tells them what the next step will be.",
        who_is_protected="Parents and children",
    ),
    but(
        HOUSES,
        result="On this evening, four weeks after it started a year ago, no results are to be had",
    ),
    but(
        MILDER,
        safeguard="It is a judge who decides if a foreigner is held for more than two days.",
        who_is_protected="a foreigner",
    ),
    but(
        MILDER,
        safeguard="Nobody stays in a cell beyond 48 hours unless a court has said so.",
        who_is_protected="Nobody",
    ),
    but(
        MILDER,
        here="judges near the border, and relatives or lodgings where people can wait",
        condition="court; help",
    ),
    but(
        MILDER,
        binds="Lithuanian law. It has no force for us or for any other country.",
        does_not_bind="It has no force for us or for any other country",
    ),
    bound("Only Latvia; Kazakhstan may take it up or leave it."),
    bound("voluntary practice of Latvia; it obliges nobody abroad"),
    bound("Latvia decided this for itself. Other countries need not do the same."),
    bound("Latvia chose it freely; Kazakhstan is not obliged."),
    entry(
        "P19",
        "Spain, 2005",
        "A worker got papers once the employer declared the job.",
        "Spain's choice, for Spain alone",
        "577,923 applications were approved.",
        "an office that can examine many applications, and trust of workers",
        "office, trust",
        "A worker",
        "for Spain alone",
    ),
    entry(
        "P42",
        "United Kingdom, 2008",
        "A detained person learns quickly why he or she is held.",
        "A judgment against the UK; it does not bind Kazakhstan.",
        "Late reasons were a breach; the short detention was not.",
        "officers and interpreters who can explain it",
        "office, help",
        "A detained person",
        "it does not bind Kazakhstan",
    ),
    entry(
        "P11",
        "Tajikistan, 2002",
        "A citizen can leave without asking, and can read in the rules when a passport may be refused.",
        "Tajikistan's own decision; others are not bound",
        "The OSCE welcomed the step.",
        "an office that issues passports on time",
        "office",
        "A citizen",
        "others are not bound",
    ),
    entry(
        "P18",
        "United States, 2002",
        "A worker without papers can still claim the wage for work done.",
        "practice of the USA, no duty for anybody else",
        "not known",
        "inspectors to whom people dare to go",
        "trust, checks",
        "A worker without papers",
        "no duty for anybody else",
    ),
    entry(
        "P36",
        "Belgium, 2002",
        "Each person's case is looked at alone, and a court can stop the removal in time.",
        "It is case law and binds Belgium, not Kazakhstan.",
        "The Court found a collective expulsion.",
        "a court that answers before the flight",
        "court",
        "Each person",
        "not Kazakhstan",
    ),
]
HOSTILE["8.7"] += [
    (
        "protects-nobody",
        safe("A family can be put behind bars at any moment without a judge.", "A family"),
    ),
    ("protects-nobody", safe("Families are left to the goodwill of the police.", "Families")),
    (
        "protects-nobody",
        safe("The families have to obey whatever the coach orders.", "The families"),
    ),
    (
        "protects-nobody",
        but(
            MILDER,
            safeguard="A person is kept for 48 hours and then the police extend it themselves.",
            who_is_protected="A person",
        ),
    ),
    (
        "protects-nobody",
        but(
            LATVIA,
            safeguard="Residents may be refused an address if the office dislikes them.",
            who_is_protected="Residents",
        ),
    ),
    (
        "office-protected",
        but(
            LATVIA,
            safeguard="The register stays correct and the clerks know where everybody lives.",
            who_is_protected="the clerks",
        ),
    ),
    (
        "office-protected",
        safe("The taxpayer is spared the cost of a prison for families.", "The taxpayer"),
    ),
    (
        "office-protected",
        safe("Belgium is protected against criticism from Strasbourg.", "Belgium"),
    ),
    (
        "bound-overstated",
        bound("Latvia's choice, but sooner or later Kazakhstan will be obliged as well"),
    ),
    (
        "bound-overstated",
        bound("A model that all OSCE States are required to copy, not only Latvia"),
    ),
    ("bound-overstated", bound("Latvia; no State can escape it")),
    (
        "bound-overstated",
        bound("Latvia's practice is the law of the whole region without exception"),
    ),
    ("bound-overstated", bound("Latvia and others")),
    ("kind-mistaken", bound("A directive binds Latvia; others are free")),
    ("kind-mistaken", bound("a court judgment against Latvia, not binding on others")),
    ("another-state", bound("Lithuania's own choice; it binds nobody else")),
    ("gap-closed", but(LATVIA, result="It has made life easier for residents.")),
    ("gap-closed", but(LATVIA, result="Nothing bad is known, so it must have worked.")),
    ("gap-closed", but(LATVIA, result="Not published, but corruption went down.")),
    ("gap-closed", but(HOUSES, result="Most families cooperated and few ran away.")),
    ("result-from-later", but(HOUSES, result="217 families by August 2011")),
    ("no-condition", but(LATVIA, condition="luck")),
    ("nothing-needed", but(LATVIA, here="it runs by itself in any country")),
    (
        "no-sentence",
        but(
            LATVIA,
            safeguard="residents declaration address register notice freedom",
            who_is_protected="residents",
        ),
    ),
    (
        "copied",
        safe(
            "The law names milder measures, and a court decides on detention beyond 48 hours.",
            "The law",
        ),
    ),
]

# Written without a look at the patterns, second round.
HONEST["8.7"] += [
    but(
        LATVIA,
        safeguard="Who moves only tells the office; the office has nothing to allow or to forbid.",
        who_is_protected="Who moves",
    ),
    but(
        LATVIA,
        safeguard="Inhabitants make a declaration, online if they like, and do not ask for permission.",
        who_is_protected="Inhabitants",
    ),
    but(
        LATVIA,
        safeguard="A person who moves declares the new home within a month and that is all the State wants to know.",
        who_is_protected="A person who moves",
    ),
    bound("Latvia only, as a free choice"),
    bound(
        "Latvia adopted this law for itself; neither Kazakhstan nor any other State has to follow."
    ),
    bound("This is a voluntary practice: it binds nobody but Latvia."),
    bound("Latvia's national law, without force outside Latvia"),
    bound("Binding within Latvia. For Kazakhstan it is no more than an idea."),
    but(LATVIA, result="The card gives no result."),
    but(LATVIA, result="we have found nothing on how it went"),
    but(LATVIA, result="Whether fewer people live without registration is not known."),
    but(
        LATVIA,
        here="An online form, offices in the districts, and a register kept up to date by law",
        condition="records, office, money",
    ),
    but(
        HOUSES,
        safeguard="Families with children are not locked up but live in a house, and a coach explains to them each next step.",
        who_is_protected="Families with children",
    ),
    but(
        HOUSES,
        safeguard="The mother, the father and the children can go out, and they know who answers their questions.",
        who_is_protected="The mother, the father and the children",
    ),
    but(
        HOUSES,
        here="Coaches who are trained, and families who believe them",
        condition="trust; money",
    ),
    but(HOUSES, result="Too early to say on 28 October 2009; we do not know."),
    but(
        MILDER,
        safeguard="A foreigner may report to the police in place of sitting in a cell; beyond 48 hours only a judge can order a cell.",
        who_is_protected="A foreigner",
    ),
    but(
        MILDER,
        safeguard="For each detained person a court has to say within two days if the detention may go on.",
        who_is_protected="each detained person",
    ),
    but(MILDER, result="nothing known to us in October 2009"),
    entry(
        "P06",
        "Russian Federation, 2007",
        "A person who is refused a registration must get a real review by a court.",
        "A judgment of the European Court against Russia. Kazakhstan is not bound.",
        "The Court found that the refusal breached the freedom of residence.",
        "courts that can overrule an office",
        "court",
        "A person who is refused a registration",
        "Kazakhstan is not bound",
    ),
    entry(
        "P13",
        "Russian Federation, 2006",
        "Nobody is kept in the country without a look at his own case.",
        "case law that binds Russia; it is not binding on Kazakhstan",
        "A breach of the right to leave was found.",
        "judges who ask if the ban is still needed",
        "court",
        "Nobody",
        "it is not binding on Kazakhstan",
    ),
    entry(
        "P12",
        "Turkmenistan, 2004",
        "A citizen needs the passport he already has and nothing else.",
        "voluntary practice, binds no one else",
        "No result is on the card.",
        "passports for everybody, issued in time",
        "office",
        "A citizen",
        "binds no one else",
    ),
    entry(
        "P35",
        "Spain, 2001",
        "A stateless person gets a paper, a right to stay and a right to work.",
        "Spain alone",
        "not known",
        "officials who know what statelessness is",
        "office",
        "A stateless person",
        "Spain alone",
    ),
    entry(
        "P40",
        "European Union, 2008",
        "Who has to leave gets first some days to go on his own.",
        "A directive, law for EU members only; Kazakhstan stays free.",
        "No result yet.",
        "an office that sets and watches the time",
        "office",
        "Who has to leave",
        "law for EU members only",
    ),
    entry(
        "P02",
        "Parliamentary Assembly of the Council of Europe, 2001",
        "A resident should have to give no more than a simple notice.",
        "A recommendation, it obliges no State",
        "Nothing is known.",
        "a ministry that goes through the list",
        "checks",
        "A resident",
        "it obliges no State",
    ),
]
HOSTILE["8.7"] += [
    (
        "protects-nobody",
        safe("The families are watched day and night and must not complain.", "The families"),
    ),
    ("protects-nobody", safe("A family gets one day and is then flown out by force.", "A family")),
    ("protects-nobody", safe("The family has nobody to turn to.", "The family")),
    (
        "protects-nobody",
        but(
            MILDER,
            safeguard="A foreigner sits in a cell until the police have time for him.",
            who_is_protected="A foreigner",
        ),
    ),
    (
        "protects-nobody",
        but(
            LATVIA,
            safeguard="Residents ask the office, and it may say no without giving a reason.",
            who_is_protected="Residents",
        ),
    ),
    (
        "protects-nobody",
        but(
            LATVIA,
            safeguard="Residents who are late lose their home and pay a high fine.",
            who_is_protected="Residents",
        ),
    ),
    (
        "office-protected",
        but(
            LATVIA,
            safeguard="The statisticians get good numbers and the tax office finds everybody.",
            who_is_protected="The statisticians",
        ),
    ),
    (
        "office-protected",
        safe("The government looks good in reports of international bodies.", "The government"),
    ),
    ("office-protected", safe("Coaches earn a fair wage and work regular hours.", "Coaches")),
    ("bound-overstated", bound("Latvia first, then each member of the OSCE")),
    (
        "bound-overstated",
        bound("It is Latvia's law and so a duty for Kazakhstan too, there is no way around it"),
    ),
    ("bound-overstated", bound("Latvia; others must follow, no excuse")),
    ("bound-overstated", bound("Latvia and by custom everybody")),
    (
        "bound-overstated",
        bound("Latvia, whose example the Covenant makes obligatory for all, not for Latvia alone"),
    ),
    ("kind-mistaken", bound("case law that binds Latvia and nobody else")),
    ("kind-mistaken", bound("a recommendation to Latvia, which binds no other State")),
    ("another-state", bound("Estonia's own choice; it binds nobody else")),
    ("gap-closed", but(LATVIA, result="People were satisfied and the queues got shorter.")),
    ("gap-closed", but(LATVIA, result="It was a great step forward.")),
    ("gap-closed", but(HOUSES, result="Not one family was sent to prison any more.")),
    ("gap-closed", but(MILDER, result="No figures, but detention has become rare.")),
    ("no-condition", but(LATVIA, condition="good will of all")),
    ("nothing-needed", but(LATVIA, here="no preparation whatever is called for")),
    ("no-sentence", safe("families house coach open door explanation procedure step", "families")),
    (
        "later-card",
        entry(
            "P44",
            "Someone, 2011",
            "A person is heard before removal.",
            "its own choice, binding nobody else",
            "not known",
            "a judge",
            "court",
            "A person",
            "binding nobody else",
        ),
    ),
]

# A word at a time.
HOSTILE["8.7"] += [
    *(
        ("bound-overstated", bound(f"Latvia's choice, and {text}"))
        for text in (
            "Kazakhstan will soon be obliged",
            "Kazakhstan will be bound",
            "Kazakhstan will be required to follow",
            "the entire region follows",
            "the whole world follows",
            "sooner or later others follow",
            "Kazakhstan may feel bound, no others",
        )
    ),
    *(
        ("protects-nobody", safe(text, "families"))
        for text in (
            "Parents of families can be removed at will.",
            "The families can be locked in.",
            "The families can be expelled soon.",
            "The families stay, and the police extend it themselves.",
        )
    ),
    *(
        ("office-protected", safe(f"{who} is safe from many costs.", who))
        for who in ("Society", "The public", "The economy", "The budget")
    ),
    *(
        ("gap-closed", but(LATVIA, result=text))
        for text in ("The number of notices went up.", "It must have helped.")
    ),
]
HONEST["8.7"] += (
    [
        safe(text, "families")
        for text in (
            "Only families can be put there.",
            "No families can be removed in winter.",
            "The families can be held not a day longer.",
            "Until a hearing no families can be removed.",
            "Nobody of the families can be locked up.",
            "The families learn why they can be removed.",
            "Unless a court agrees, no families can be held.",
            "The families can be held by a judge alone.",
        )
    ]
    + [
        but(LATVIA, result=text)
        for text in (
            "We had no figures.",
            "Its result was seen by nobody.",
            "No source helps.",
            "We know of none.",
            "The result is not there.",
            "Figures there are none.",
            "Data were not there.",
            "An outcome is not there.",
            "No outcome.",
            "No source.",
            "Information is not there.",
            "It is too early.",
        )
    ]
    + [bound("Latvia alone. It cannot bind others.")]
)
HONEST["8.7"] += [
    entry(
        "P18",
        "America, 2002",
        "A worker without papers can claim the wage for work done.",
        "America alone",
        "not known",
        "inspectors to whom people dare to go",
        "trust",
        "A worker without papers",
        "alone",
    ),
]


#: Texts that contradict themselves in a way that no rule tells: the reply names their words.
UNDECIDED: dict[str, list[dict]] = {}

# Written without a look at the patterns, third round.
HONEST["8.7"] += [
    but(
        LATVIA,
        safeguard="Nobody in Latvia is refused, because there is nothing to be refused: one declares and that is it.",
        who_is_protected="Nobody",
    ),
    but(
        LATVIA,
        safeguard="A tenant or an owner tells the office of the new address and keeps all rights even if late.",
        who_is_protected="A tenant or an owner",
    ),
    bound("Its own law; it cannot oblige Kazakhstan"),
    bound("For Latvia it is law, for the rest of us a good idea at most and no obligation"),
    but(LATVIA, result="There is nothing about results on the card, so we leave this open."),
    but(
        LATVIA,
        here="What one needs is an office in each district and clerks who answer",
        condition="an office",
    ),
    but(
        HOUSES,
        safeguard="A child sleeps in a house and not behind a locked door, and the parents hear from one coach what happens next.",
        who_is_protected="A child",
    ),
    but(HOUSES, result="Unknown on that evening"),
    but(
        MILDER,
        safeguard="Someone without papers may live with a relative and report to the police; only a court can lock him up for longer than 48 hours.",
        who_is_protected="Someone without papers",
    ),
    but(MILDER, here="Judges who work at the weekend", condition="court, money"),
]
HOSTILE["8.7"] += [
    (
        "protects-nobody",
        safe("Families wait in the house and nobody tells them anything.", "Families"),
    ),
    (
        "protects-nobody",
        but(
            MILDER,
            safeguard="The person has no say; the police choose the measure.",
            who_is_protected="The person",
        ),
    ),
    (
        "protects-nobody",
        but(
            LATVIA,
            safeguard="Residents are fined and evicted when they forget to declare.",
            who_is_protected="Residents",
        ),
    ),
    (
        "office-protected",
        but(
            LATVIA,
            safeguard="Landlords and the police always know who lives where.",
            who_is_protected="Landlords and the police",
        ),
    ),
    ("bound-overstated", bound("Latvia; and Kazakhstan should feel bound by it too")),
    ("bound-overstated", bound("Not only Latvia but the whole OSCE owes this to its people")),
    ("gap-closed", but(LATVIA, result="Not known, yet clearly a success.")),
    ("gap-closed", but(HOUSES, result="Nobody complained, which shows that it works.")),
    ("no-condition", but(LATVIA, condition="time")),
    ("nothing-needed", but(LATVIA, here="It is easy and costs nothing at all.")),
]
