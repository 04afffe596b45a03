"""Texts for 12.7: sound last paragraphs, and those that say more than the sources."""

from drafts import maker

PARTS = ("what followed", "standard", "not known", "aim")
FOLLOWED = "In July 2011 Kazakhstan adopted its Law on Migration (E22)."
STANDARD = "For the ICRMW no consent of Kazakhstan was found as of 12 June 2023."
OPEN_QUESTION = "Which of the recommendations the Law took up we have not seen."
AIM = "The workshop was to help strengthen legislation and national capacity (S26)."
paragraph = maker(*PARTS, link="after", verdict="none")
SOUND = paragraph(FOLLOWED, STANDARD, OPEN_QUESTION, AIM)


def followed(text: str) -> dict[str, str]:
    return SOUND | {"what followed": text}


def standard(text: str) -> dict[str, str]:
    return SOUND | {"standard": text}


def not_known(text: str) -> dict[str, str]:
    return SOUND | {"not known": text}


def aim(text: str) -> dict[str, str]:
    return SOUND | {"aim": text}


HONEST = {
    "12.7": [
        SOUND,
        paragraph(
            "E26 (28 March 2012): new rules on documents for leaving for good.",
            "The CRPD has been in force for Kazakhstan since 21 May 2015.",
            "How often an application is refused is not known to us.",
            "S25: support for the government in managing labour migration better",
        ),
        paragraph(
            "In 2023 the rules of 2012 were repealed (e74), in 2020 others came (E27).",
            "None found for ilo c143 up to 2013-12-31.",
            "We cannot tell what became of the draft of December 2009.",
            AIM,
        ),
        not_known("What the complaint of 2017 resulted in we have not read."),
        not_known("Why the rules of 2012 were repealed in 2023 our sources do not say."),
        paragraph(
            "On 30 December 2009 the Government submitted a draft law to the Mazhilis (E45).",
            "The Second Optional Protocol (ICCPR-OP2) has bound Kazakhstan since 24 June 2022.",
            "Whether this draft took account of the opinion cannot be said from our sources.",
            "According to S26, two means were named: stronger legislation and greater capacity.",
        ),
        paragraph(
            "A second workshop, on a new draft, took place on 19 May 2011 (event E21).",
            "CPED: in force for Kazakhstan from 23/12/2010.",
            "It remains unknown how the new draft differs from the old one.",
            "The aim was to support the government to manage labor migration better (S25).",
        ),
        paragraph(
            "In January 2026, as a news site relays, the ministry explained how citizens apply to "
            "leave for good (E29).",
            "As regards ILO Convention No. 97, no ratification by Kazakhstan was found as of 26 "
            "October 2023; our list ends there.",
            "On which grounds applications are refused, and what a complaint achieves, our sources "
            "leave open.",
            "The workshop formed part of efforts of the OSCE Centre to support the Government in "
            "managing labour migration (S25).",
        ),
        paragraph(
            "The Committee against Torture decided on a complaint in 2012 (E50); the outcome we "
            "have not seen.",
            "For C143 we found no consent, but our list goes only up to 2013.",
            "Whether the Law of 2011 complies with the Covenant nobody has tested in this course.",
            "It was meant to strengthen legislation in line with international standards (S26).",
        ),
        paragraph(
            "After the workshop, on 22 July 2011, the Law on Migration of the Population was "
            "adopted (E 22).",
            "No consent of Kazakhstan to the Statelessness Convention is recorded as of 31 May 2024.",
            "We do not know how many foreigners are arrested and deported each year.",
            "In order to help the government, national capacity was to be increased (S26).",
        ),
        paragraph(
            "Two years later, in 2011, there was a new law (E22).",
            "ICRMW: none found as of 12 June 2023",
            "How many migrants work outside these schemes? We don't know.",
            "The purpose: better legislation (s26).",
        ),
        paragraph(
            "In 2011 comes the Law on Migration, it is E22.",
            "CRPD is in force since 2015 for Kazakhstan.",
            "It is not clear from the sources who reviews the detention.",
            "Workshop wanted to help the government with labour migration (S25).",
        ),
        paragraph(
            "(a) In December 2011 rules on registering internal migrants were made (E24); (b) in "
            "January 2012 rules on entry and stay (E25).",
            "ILO C181: no ratification seen as of 31 May 2016.",
            "(a) Whom an office may refuse to register and (b) how often it does so: our sources "
            "are silent.",
            "Its goals were (a) legislation in line with standards and (b) capacity (S26).",
        ),
        paragraph(
            "The Human Rights Committee adopted its third findings on 11 July 2025 (E76).",
            "Up to 18 November 2021 no consent to ILO C189 on domestic workers was found.",
            "What these findings say on migration is an open question for us.",
            "S25 says that the OSCE Centre sought to support the government.",
        ),
        not_known("Whether the workshop led to the Law of 2011 nobody can say from here."),
        not_known("If the advice had any effect on the draft, our sources do not tell."),
        not_known("To what extent the opinion influenced the Law cannot be told."),
        not_known("We could not find out why the term oralman was replaced in 2020."),
        not_known("We have no figures on refusals, because our sources give only the rules."),
        not_known("No source that we read tells whether exit visas were in the draft of 2009."),
        not_known("Whether the Law meets the standards of ICCPR 12 remains to be tested; we have "
                  "not done so."),
        followed("In 2023 the rules of 2012 were repealed, but the procedure did not end (E74)."),
        followed("22 July 2011: adoption of the Law on Migration (E22)"),
        followed("E19: the Law on Refugees of 4 December 2009 created a procedure for asylum."),
        followed("Following the workshop in time, a draft was sent to parliament in 2009 (E45)."),
        standard("The CPED was not yet in force on 29 October 2009; it is since 23 December 2010."),
        standard("Since 2015 the CRPD binds Kazakhstan; for the ICRMW none was found as of 2023."),
        standard("Kazakhstan's consent to the ICRMW has not been found in lists up to June 2023."),
        standard("The EAEU Treaty 2014 came into force for Kazakhstan on 1 January 2015."),
        standard("As of 12 June 2023 our list shows no ratification of the ICRMW by Kazakhstan."),
        aim("The workshop aimed at legislation strengthened in line with international standards "
            "and at greater national capacity (S26); an aim is not a result."),
        aim("What the organisers hoped for was that labour migration be managed better (S25)."),
        aim("The OSCE Centre intended to bring about stronger laws and more capacity (S26)."),
        aim("The aim was not to judge but to help strengthen legislation (S26)."),
        SOUND | {"compared": "yes yes yes yes"},
        SOUND | {"compared": ("Yes", "No", "Yes", "Yes")},
        SOUND | {"compared": "y; y; n; y"},
        paragraph(
            "On 13 January 2026 a ministry explained how to apply for permanent departure (E29).",
            "ILO P29: no ratification by Kazakhstan found as of 25 June 2023.",
            "It is unknown on which grounds the office refuses.",
            "The workshop should help the Government to manage labour migration in a better way (S25).",
        ),
        paragraph(
            "In March 2012, rules on documents for those who leave permanently were adopted; see E26.",
            "The CRPD entered into force for Kazakhstan on 21 May 2015.",
            "No source of ours says how many people were refused.",
            "According to S25 the workshop was part of the Centre's efforts to support the government.",
        ),
        paragraph(
            "Four months later (12 February 2010) other States reviewed Kazakhstan in Geneva, E20.",
            "C 189: no consent was found by 18 November 2021.",
            "What the Human Rights Committee said about movement in 2011 we have not seen.",
            "The two means of S26 are legislation and capacity.",
        ),
        paragraph(
            "E74: in September 2023 a resolution repealed the rules of 2012.",
            "Until 12 June 2023 no accession to the ICRMW was found.",
            "Why this was done, we do not know.",
            "Its stated purpose was stronger national capacity, see S26.",
        ),
        paragraph(
            "The Law on Refugees, adopted on 4 December 2009 (E19), set up a national asylum procedure.",
            "No ratification of ILO C97 was found as of 2023-10-26.",
            "Whether the workshop of October had anything to do with it is not something our sources tell.",
            "To strengthen the legislation on migration in line with international standards: this was one of two means (S26).",
        ),
        paragraph(
            "In 2020 a ministerial order made the preparation of exit documents a public service (E27).",
            "For Kazakhstan the CPED is in force since December 2010, after an accession of February 2009.",
            "How long applications really take cannot be known from the rules alone.",
            "S26: the workshop was intended to strengthen laws and to build capacity.",
        ),
        paragraph(
            "Since the workshop, in 2014, the Committee on racial discrimination has adopted findings (E53), whose content we have not seen.",
            "Kazakhstan gave its consent to ICCPR-OP2 on 24 March 2022; it binds since 24 June 2022.",
            "Our tables are silent on arrests of foreigners and on their number.",
            "The organisers wanted labour migration to be managed better (S25), nothing more is claimed here.",
        ),
        paragraph(
            "Kazakhstan was the Chair of the OSCE in 2010 (E48).",
            "None found for the Stateless Persons Convention as of 31 May 2024",
            "We haven't seen the outcome of the complaint of 2017.",
            "The objective: to assist the government in managing labour migration (S25)",
        ),
        paragraph(
            "November 2025: the Interior Ministry changed the rules of registration of residents (E77).",
            "ILO C143, none found as of 31 December 2013, the list is old.",
            "Is the exit visa of the release the same as this procedure? The sources give no answer.",
            "The workshop served the aim of better legislation in this area (S26).",
        ),
        paragraph(
            "In July 2011, more than a year after the workshop, parliament adopted a Law on Migration of the Population (E22).",
            "As to ILO C181, our list, which ends on 31 May 2016, shows no ratification.",
            "It is an open question whether the law reflects what ODIHR had recommended.",
            "The workshop pursued the aim of legislation that is strengthened and of capacity that grows (S26).",
        ),
        paragraph(
            "On 22 July 2011 the Parliament passed the Law on Migration of the Population (E22).",
            "CRPD, in force for Kazakhstan since 21 May 2015.",
            "The result of the complaint of 2017 is not known to us.",
            "S26 names two means: strengthened legislation and greater national capacity.",
        ),
        paragraph(
            "A report of the NGO FIDH on workers without contracts appeared in September 2016 (E63).",
            "Of ILO Convention 189 no ratification had been found by 18 November 2021.",
            "How far the rules of 2012 met the Covenant has not been tested here.",
            "With the workshop the Centre tried to support the Government in managing labour migration (S25).",
        ),
        paragraph(
            "Kazakhstan ratified the Second Optional Protocol in March 2022 (E79).",
            "That Protocol, ICCPR-OP2, has been in force for it since 24 June 2022.",
            "The reasons for this step are not in our sources.",
            "The workshop had the aim to strengthen legislation (S26).",
        ),
        paragraph(
            "Event E28: new rules on registering immigrants were issued on 17 November 2025.",
            "No consent to ICESCR-OP found as of 25 August 2022.",
            "Nothing is known to us about how these rules work in practice.",
            "Strengthening legislation and capacity was what it was for (S26).",
        ),
        paragraph(
            "Some months later, on 30 December 2009, a draft law went to parliament (E45).",
            "As of 31 May 2024 no consent to the Stateless Persons Convention was found.",
            "We cannot say which parts of the opinion, if any, this draft follows.",
            "The activity belonged to the OSCE Centre's efforts to help the Government manage labour migration (S25).",
        ),
        paragraph(
            "In 2018 the ILO's experts examined forced labour of migrants (E67).",
            "For the ILO P29 none found as of 25 June 2023.",
            "There is no information on the number of workers who were paid after a complaint.",
            "S25: helping the government with the management of labour migration",
        ),
        paragraph(
            "2014-03: the UN expert on slavery came back (E54).",
            "ILO C97: as of 26-10-2023 no ratification found.",
            "What she was told in 2014 by workers, we did not read.",
            "The workshop was designed to strengthen legislation and capacity, S26.",
        ),
        paragraph(
            "On 1 January 2015 the Eurasian Economic Union started (E59).",
            "EAEU Treaty 2014: in force since 1 January 2015.",
            "Our sources don't reveal how many workers of the Union came.",
            "It was hoped that legislation would be strengthened (S26).",
        ),
        paragraph(
            "First came the workshop of 2009, then in 2011 the Law on Migration (E22).",
            "The BLR-KAZ-RUS Agreement 2010 entered into force on 1 January 2012.",
            "The effect of the advice on this Law remains unknown.",
            "The workshop was there to support the government (S25) and not to judge it.",
        ),
        paragraph(
            "In 2011, after a second workshop, the Law on Migration was adopted (E22); in 2012 rules on documents for leaving followed (E26).",
            "Kazakhstan has been bound by the CPED since 23 December 2010.",
            "Who drafted the rules, and with whose help, is left open in the sources.",
            "Capacity-building and stronger legislation were the two means named (S26).",
        ),
        paragraph(
            "Law on Refugees, 4 December 2009 (E19), the first later event of our time line.",
            "No accession of Kazakhstan to the Statelessness Convention could be found as of 31 May 2024.",
            "Whether exit visas were in that draft is unclear.",
            "In S26 the organisers speak of legislation in line with international standards as a goal.",
        ),
        paragraph(
            "The Government of Kazakhstan sent a draft to the Mazhilis in December 2009 (E45), two months after the workshop.",
            "ILO C181: none found as of 2016.",
            "We have seen only the opening of the draft, so its content is not known to us.",
            "The purpose of the workshop: to help manage labor migration (S25)",
        ),
        followed("The workshop took place before the Law on Migration of 2011 (E22)."),
        followed("Following the workshop a draft law was sent to parliament in 2009 (E45)."),
        followed("The Law on Migration of 2011 (E22) is later than the workshop."),
        followed("The workshop of May 2011 discussed a new draft law (E21)."),
        followed("In the year of the workshop the draft went to parliament, in 2009 (E45)."),
        followed("Finally, in 2011, the Law on Migration was adopted (E22)."),
        followed("In 2011 a national law was adopted, the Kazakh law on migration (E22)."),
        followed("A second law, after that on refugees, was the migration law of 2011 (E22)."),
        followed("A later law is that of 2011 (E22)."),
        followed("In 2024 a law against trafficking was adopted, the trafficking law (E80)."),
        not_known("It is not clear who reviews a detention."),
        not_known("Nobody has said how the complaint of 2017 ended."),
        not_known("We were not told how often this happens, as they publish no numbers."),
        not_known("Of the Views of 2014 the subject is known, but the outcome is left open."),
        not_known("The number is unknown to us; the rule is known but only by its title."),
        aim("Its objective is that legislation is strengthened (S26)."),
        aim("What is meant in S26 is that legislation is strengthened one day."),
        aim("S26 says what is intended: that legislation is strengthened."),
        aim("The Centre sought that the government manages labour migration better (S25)."),
        aim("The organisers hoped that the government manages labour migration better (S25)."),
        aim("They wanted a government that manages labour migration better (S25)."),
        aim("It should be so that the government manages labour migration better (S25)."),
        aim("The workshop belonged to efforts for better government of labour migration (S25)."),
        aim("Two things were to come, at least: legislation is strengthened, capacity has grown (S26)."),
        aim("The workshop joined two means, legislation and capacity (S26)."),
        aim("The workshop tried to support the government (S25)."),
        aim("The workshop tried to strengthen legislation (S26)."),
        paragraph(
            "The Law on Migration of the Population dates from 22 July 2011 (E22).",
            "No acceptance of the ICRMW by Kazakhstan was found up to 12 June 2023.",
            "What part the workshop had in it, we do not know.",
            "The workshop was supposed to help the government in managing labour migration (S25).",
        ),
        paragraph(
            "Then, in March 2012, the Government adopted rules on documents for leaving for good (E26).",
            "CRPD since 2015.",
            "How often, and on which grounds, people are refused remains unanswered.",
            "As S26 puts it: legislation strengthened, capacity raised.",
        ),
        paragraph(
            "2020 saw an order on exit documents as a public service (E27).",
            "Our list to 12 June 2023 has no entry of consent to the ICRMW.",
            "We lack the text of the Views in the case I.T., and therefore their outcome.",
            "The aim of the organisers lay in helping the government (S25).",
        ),
        paragraph(
            "In July 2024 Kazakhstan adopted a law on countering human trafficking (E80).",
            "Consent to ILO C143: none found, as of the end of 2013.",
            "Whether anything of it goes back to 2009, I cannot say.",
            "S26 - aim - to strengthen legislation and the national capacity.",
        ),
        paragraph(
            "From January 2017 citizens had to register temporary stays (E64; two dates are given for the start).",
            "For Kazakhstan, the CPED entered into force in December 2010.",
            "Which of the two dates is right our sources leave open.",
            "It was to help: better managed labour migration (S25).",
        ),
        paragraph(
            "E21, 19 May 2011: about 50 people discussed a new draft law.",
            "ILO C189 (of 2011): no consent of Kazakhstan found as of 18 November 2021.",
            "Why there was a new draft at all is unknown.",
            "The workshop belongs to the efforts to support the government (S25).",
        ),
        paragraph(
            "Three years on, in 2012, the Committee against Torture decided the case Abdussamatov (E50).",
            "The EAEU Treaty 2014 has applied to Kazakhstan since 1 January 2015.",
            "The outcome of this case was not seen.",
            "Officials' capacity was to grow, and legislation to be strengthened: S26.",
        ),
        paragraph(
            "In 2025 the registration rules for residents were changed by the Interior Ministry (E77).",
            "As far as our lists reach (31 May 2016), no ratification of ILO C181 was found.",
            "Their effect on people who move inside the country is not yet known.",
            "The purpose was to help the Government of Kazakhstan to better manage labour migration (S25).",
        ),
        paragraph(
            "On 12 February 2010 the first Universal Periodic Review took place (E20).",
            "Since 24 June 2022 the ICCPR-OP2 is binding upon Kazakhstan.",
            "What States recommended on migrants then, our tables don't say.",
            "One wished to see stronger legislation and more capacity in the end (S26).",
        ),
        paragraph(
            "In 2014 household workers got a permit of their own? No: the law is of 10 December 2013 (E52).",
            "None found as of 2023 for the ICRMW.",
            "How many households use it nobody of us knows.",
            "To support the government in labour migration management was the aim (S25).",
        ),
        paragraph(
            "The next year, on 19 May 2011, ODIHR and others met again in Astana over a new draft (E21).",
            "For ILO C97 our list ends on 26 October 2023 and names no ratification.",
            "Which comments were made on it we could not read.",
            "The idea was to help the government manage labour migration (S25).",
        ),
        paragraph(
            "E89: a law of 31 December 2009 approved a convention of CIS States.",
            "CIS Convention 2008: none found as of 31 December 2009.",
            "When that convention came into force for Kazakhstan we have not seen.",
            "It was one of the Centre's efforts to support the Government (S25).",
        ),
        paragraph(
            "In December 2013 permits for household workers were introduced by law (E52).",
            "The CRPD: signed 2008, in force for Kazakhstan since 21 May 2015.",
            "The true number of such workers is a blank in our sources.",
            "S26, an aim: stronger law and national capacity.",
        ),
        paragraph(
            "In 2016 the Human Rights Committee adopted its second findings (E62), known to us through the ILO.",
            "As at 12 June 2023 I found no consent to the ICRMW.",
            "Whether they were followed, no table of ours can show.",
            "To strengthen legislation in line with standards, and capacity, that was what the workshop was for (S26).",
        ),
        paragraph(
            "More than two years after the workshop, in January 2012, an agreement of three States entered into force (E90).",
            "This agreement (BLR-KAZ-RUS Agreement 2010) is in force since 1 January 2012.",
            "Did anyone at the workshop speak of it? We haven't read that.",
            "The workshop should strengthen legislation and capacity (S26).",
        ),
        paragraph(
            "The Foreign Ministry made a new order on papers for staying abroad on 5 December 2025 (E78).",
            "ICESCR-OP, signed in 2010: no ratification found as of 25 August 2022.",
            "How long such a paper takes is not said.",
            "The workshop was organised to assist the government with labour migration (S25).",
        ),
        paragraph(
            "Events since: refugee law in force January 2010 (E47).",
            "Stateless Persons Convention, none found as of 2024.",
            "I do not know what happened to the draft.",
            "Help to the government in labour migration: that was the aim (S25).",
        ),
        paragraph(
            "Kazakhstan's Law on Migration of the Population was adopted in the summer of 2011 (E22).",
            "There is no record up to 12 June 2023 of Kazakhstan's consent to the ICRMW.",
            "If recommendations were used, and which, remains an open question.",
            "The stated aim: legislation strengthened in line with international standards (S26).",
        ),
        paragraph(
            "On 28 March 2012 a resolution repealed the rules of 2001 and kept a procedure of documents (E26).",
            "CPED - in force since 23.12.2010",
            "It is impossible to say from here why the procedure was kept.",
            "According to the release the workshop was to support the government (S25).",
        ),
        paragraph(
            "In 2014 CERD adopted findings, E53.",
            "C181 none was found as of 2016.",
            "Content of the findings not seen.",
            "The workshop is for supporting the government in labour migration (S25).",
        ),
    ]
}  # fmt: skip

HOSTILE = {
    "12.7": [
        ("because", followed("The workshop led to the Law of July 2011 (E22).")),
        ("because", aim("The workshop changed nothing, whatever S26 says.")),
        ("because", followed("Inspired by the workshop, parliament adopted the Law on Migration in "
                             "2011 (E22).")),
        ("because", followed("The advice prompted the Law on Migration of 2011 (E22).")),
        ("because", followed("As a consequence, the Law on Migration was adopted in 2011 (E22).")),
        ("because", followed("Thanks to ODIHR the Law on Migration was adopted in 2011 (E22).")),
        ("because", followed("Because of the workshop a law was adopted in 2011 (E22).")),
        ("because", followed("Following the advice of ODIHR, a draft was sent in 2009 (E45).")),
        ("because", followed("In response to the opinion a draft was sent in 2009 (E45).")),
        ("because", followed("The workshop paved the way for the Law of 2011 (E22).")),
        ("because", followed("The workshop contributed to the Law of 2011 (E22).")),
        ("because", followed("The Law of 2011 (E22) is the fruit of the workshop.")),
        ("because", followed("The Law of 2011 (E22) took up the recommendations of ODIHR.")),
        ("because", followed("The Law of 2011 (E22) ignored the recommendations of ODIHR.")),
        ("because", followed("The workshop was held in vain: the Law of 2011 (E22) came anyway.")),
        ("because", followed("The workshop was held, therefore the Law of 2011 (E22) came.")),
        ("because", standard("Owing to the workshop the CRPD is in force since 2015.")),
        ("because", not_known("The workshop led to the Law, but how far we do not know.")),
        ("because", not_known("The Law was influenced by the workshop. More is not known.")),
        ("because", not_known("It is not known how the workshop led to the Law.")),
        ("because", aim("The workshop had no impact on legislation (S26).")),
        ("because", aim("The aim to strengthen legislation was achieved (S26).")),
        ("verdict", followed("The Law on Migration of 2011 (E22) meets international standards.")),
        ("verdict", followed("The Law on Migration of 2011 (E22) is a great improvement.")),
        ("verdict", followed("The Law on Migration of 2011 (E22) still violates the Covenant.")),
        ("verdict", followed("In 2011 a law was adopted that complies (E22).")),
        ("verdict", followed("In 2011 an excellent law was adopted (E22).")),
        ("verdict", followed("The Law on Migration of 2011 (E22) was a success.")),
        ("verdict", followed("The Law on Migration of 2011 (E22) was a failure.")),
        ("verdict", followed("The Law of 2011 (E22) is in line with the standards.")),
        ("verdict", followed("The Law of 2011 (E22) falls short of the standards.")),
        ("verdict", followed("The Law of 2011 (E22) is a step forward for migrants.")),
        ("verdict", followed("The Law of 2011 (E22) is a step back.")),
        ("verdict", followed("The bad Law of 2011 (E22) restricts migrants too much.")),
        ("verdict", standard("Kazakhstan ignores the ICRMW; none found as of 2023.")),
        ("verdict", standard("It is a shame that no consent to the ICRMW was found as of 2023.")),
        ("verdict", standard("Kazakhstan respects the CRPD, in force since 2015.")),
        ("verdict", not_known("We have not seen how often officials breach it.")),
        ("verdict", not_known("Why the Law is contrary to the Covenant is not known.")),
        ("no-sentence", paragraph(
            "E22 2011 law migration adopted", "ICRMW none found 2023",
            "unknown question open cannot tell", "aim legislation capacity S26")),
        ("no-sentence", followed("E22, 2011, law, migration, Kazakhstan")),
        ("no-sentence", not_known("unknown unknown unknown unknown refused applications")),
        ("copied", not_known("How many people borrow books we have not seen.")),
        ("copied", aim("It was to bring in young readers (speech, S26).")),
        ("no-event", followed("In July 2011 a law was adopted.")),
        ("no-event", followed("In 2001 exit visas were abolished (E34).")),
        ("no-event", followed("In 2011 a law was adopted (E99).")),
        ("no-year", followed("Kazakhstan adopted its Law on Migration (E22).")),
        ("no-year", followed("In 2012 it adopted its Law on Migration (E22).")),
        ("event-denied", followed("In 2011 no Law on Migration was adopted (E22).")),
        ("event-denied", followed("In 2011 parliament refused to adopt the Law (E22).")),
        ("event-denied", followed("The Law on Migration was never adopted in 2011 (E22).")),
        ("not-found-as-not-there", standard("As of 2023 Kazakhstan is not a party to the ICRMW.")),
        ("not-found-as-not-there", standard("Up to 2023 it has not ratified ILO C97.")),
        ("not-found-as-not-there", standard("The ICRMW is not in force as of 12 June 2023.")),
        ("not-found-as-not-there", standard("Kazakhstan never joined the ICRMW up to 2023.")),
        ("not-found-as-not-there", standard("As of 2023 Kazakhstan refuses to ratify ILO C97.")),
        ("no-day", standard("For the ICRMW no consent was found.")),
        ("no-day", standard("None found for the ICRMW as of 2013.")),
        ("no-day", standard("The ICCPR is in force since 2006.")),
        ("no-day", standard("The CRPD is in force for Kazakhstan since 2012.")),
        ("no-day", standard("None was found for the CRPD as of 2015.")),
        ("nothing-open", not_known("Applications are handled within 20 working days.")),
        ("nothing-open", not_known("unknown to us")),
        ("nothing-open", not_known("There is nothing in this story that is not known.")),
        ("nothing-open", not_known("No question remains open, everything is known.")),
        ("gap-filled", not_known("It is not known how often officials refuse, but surely often.")),
        ("gap-filled", not_known("We have no figures, yet most applications are probably granted.")),
        ("aim-as-fact", aim("The workshop strengthened legislation and national capacity (S26).")),
        ("aim-as-fact", aim("Legislation was strengthened and capacity has grown (S26).")),
        ("aim-as-fact", aim("The government manages labour migration better now (S25).")),
        ("other-aim", aim("The workshop aimed to abolish exit visas (S26).")),
        ("other-aim", aim("The workshop was not to strengthen legislation (S26).")),
        ("other-aim", aim("The workshop had no aim, whatever S25 says of the government.")),
        ("otherwise", aim("to help the government")),
        ("no-sentence", aim("Legislation (S26)")),
        ("otherwise", aim("The legislation (S26)")),
        ("because", followed("Under the influence of the workshop the Law on Migration was adopted in 2011 (E22).")),
        ("because", followed("The workshop made the Law of 2011 possible (E22).")),
        ("because", followed("So the parliament adopted the Law in 2011 (E22), following the recommendations of ODIHR.")),
        ("because", followed("The Law of 2011 (E22) was a result of the workshop.")),
        ("because", followed("The workshop triggered a new law in 2011 (E22).")),
        ("because", followed("The workshop had no influence: a law came only in 2011 (E22).")),
        ("because", not_known("Since the workshop caused the Law, we do not know what else it did.")),
        ("verdict", followed("In 2011 Kazakhstan adopted a modern and progressive Law on Migration (E22).")),
        ("verdict", followed("In 2011 came the Law on Migration (E22), which infringes the rights of migrants.")),
        ("verdict", followed("The Law on Migration of 2011 (E22) conforms to international standards.")),
        ("verdict", followed("The Law of 2011 (E22) protects migrants well.")),
        ("verdict", followed("Unfortunately the Law of 2011 (E22) is worse than the draft.")),
        ("verdict", standard("Kazakhstan still fails to fulfil the CRPD, in force since 2015.")),
        ("verdict", not_known("How badly the police treat migrants is not known.")),
        ("no-event", followed("On 24 September 2009 ODIHR issued its opinion (E14).")),
        ("no-year", followed("In March 2013 new exit rules were made (E26).")),
        ("not-found-as-not-there", standard("Kazakhstan is not bound by ILO C143 as of 31 December 2013.")),
        ("not-found-as-not-there", standard("Kazakhstan did not ratify the ICRMW as of 12 June 2023.")),
        ("no-day", standard("None found for ILO C97.")),
        ("nothing-open", not_known("We know all about the refusals of 2020.")),
        ("gap-filled", not_known("How many are refused is not known, but it must be many.")),
        ("aim-as-fact", aim("The workshop improved the capacity of officials (S26).")),
        ("because", aim("Thanks to S26 legislation is now stronger.")),
        ("other-aim", aim("The workshop was meant to give migrants a right to work (S26).")),
        ("because", followed("The second workshop convinced parliament to adopt the Law in 2011 (E22).")),
        ("because", followed("Encouraged by ODIHR, the Government sent a draft in December 2009 (E45).")),
        ("because", followed("It was the merit of the OSCE that a Law was adopted in 2011 (E22).")),
        ("because", followed("The Law of 2011 (E22) reflects the recommendations of ODIHR.")),
        ("because", followed("Despite the workshop the Law of 2011 (E22) kept the old rules.")),
        ("because", followed("Without the workshop there would be no Law of 2011 (E22).")),
        ("because", standard("As an effect of the workshop, the CRPD is in force since 2015.")),
        ("because", aim("The workshop bore fruit: legislation was strengthened (S26).")),
        ("verdict", followed("In 2011 Kazakhstan adopted a very good Law on Migration (E22).")),
        ("verdict", followed("In July 2011 a repressive law was adopted (E22).")),
        ("verdict", followed("The Law of 2011 (E22) guarantees all rights of migrants.")),
        ("verdict", followed("The Law of 2011 (E22) does not meet the standards.")),
        ("verdict", followed("The exemplary Law on Migration came in 2011 (E22).")),
        ("verdict", standard("Sadly, no consent to the ICRMW was found as of 12 June 2023.")),
        ("verdict", not_known("Why Kazakhstan mistreats migrants is not known.")),
        ("no-event", followed("In 2011 the Law on Migration was adopted, event 22.")),
        ("no-year", followed("The Law on Migration, E22, was adopted two years after the workshop.")),
        ("event-denied", followed("Parliament did not adopt the Law on Migration in July 2011 (E22).")),
        ("not-found-as-not-there", standard("As of 12 June 2023 Kazakhstan has not acceded to the ICRMW.")),
        ("not-found-as-not-there", standard("Kazakhstan has rejected the ICRMW as of 12 June 2023.")),
        ("no-day", standard("The ICRMW: none found so far.")),
        ("nothing-open", not_known("How often applications are refused is well known.")),
        ("nothing-open", not_known("All applications were granted in 2020.")),
        ("gap-filled", not_known("We do not know the figures, however refusals are likely to be frequent.")),
        ("aim-as-fact", aim("After the workshop the capacity of officials grew (S26).")),
        ("aim-as-fact", aim("The workshop helped the government to manage labour migration (S25).")),
        ("other-aim", aim("The aim was to make Kazakhstan join the ICRMW (S26).")),
        ("because", followed("The opinion leads to a law in 2011 (E22).")),
        ("because", followed("The Law of 2011 (E22) is due to ODIHR.")),
        ("because", followed("ODIHR brought about the Law of 2011 (E22).")),
        ("because", followed("The workshop had no effect; a law came in 2011 (E22).")),
        ("because", followed("A workshop changes everything: in 2011 a law came (E22).")),
        ("because", followed("ODIHR persuaded parliament to adopt the Law in 2011 (E22).")),
        ("because", followed("Consequently a law was adopted in 2011 (E22).")),
        ("because", followed("Thus a law was adopted in 2011 (E22).")),
        ("because", followed("Parliament accepted the opinion in 2011 (E22).")),
        ("because", followed("This workshop gave birth to the Law of 2011 (E22).")),
        ("because", followed("The workshop is behind the rules of 2012 (E26).")),
        ("verdict", followed("The Law of 2011 (E22) contradicts the Covenant.")),
        ("verdict", followed("The rules of 2012 (E26) are unjust.")),
        ("verdict", followed("The rules of 2012 (E26) are unlawful.")),
        ("verdict", followed("The rules of 2012 (E26) are discriminatory.")),
        ("verdict", followed("The historic Law on Migration came in 2011 (E22).")),
        ("verdict", followed("Fortunately a law came in 2011 (E22).")),
        ("verdict", followed("The Law of 2011 (E22) shows compliance.")),
        ("verdict", followed("The Law of 2011 (E22) is in accordance with the Covenant.")),
        ("verdict", followed("The Law of 2011 (E22) gives strong rights to migrants.")),
        ("verdict", followed("The Law of 2011 (E22) is weak.")),
        ("verdict", followed("The Law of 2011 (E22) is fair to migrants.")),
        ("verdict", followed("The Law of 2011 (E22) is progress.")),
        ("verdict", followed("In 2011 a wonderful law was adopted (E22).")),
        ("verdict", followed("In 2011, regrettably, a law was adopted (E22).")),
        ("event-denied", followed("In 2011 parliament failed to adopt the Law (E22).")),
        ("not-found-as-not-there", standard("Kazakhstan hasn't ratified the ICRMW as of 12 June 2023.")),
        ("gap-filled", not_known("It is not known how many, but certainly many.")),
        ("gap-filled", not_known("The number is not known; no doubt it is large.")),
        ("gap-filled", not_known("The number is not known; we think that it is large.")),
        ("aim-as-fact", aim("Laws have been strengthened by the government since (S26).")),
        ("aim-as-fact", aim("Since then the government is better at it (S25).")),
        ("aim-as-fact", aim("The workshop has succeeded with legislation and capacity (S26).")),
        ("aim-as-fact", aim("The workshop failed to strengthen legislation (S26).")),
        ("other-aim", aim("The workshop was not to support the government (S25).")),
        ("because", followed("It is due to the workshop that the Law was adopted in 2011 (E22).")),
        ("because", followed("The workshop resulted in the Law on Migration of 2011 (E22).")),
        ("because", followed("The recommendations of ODIHR were taken into the Law of 2011 (E22).")),
        ("because", followed("The Law of 2011 (E22) would not exist without the workshop.")),
        ("because", followed("The workshop had no effect on the Law of 2011 (E22).")),
        ("because", followed("Parliament listened to the experts and adopted the Law in 2011 (E22).")),
        ("verdict", followed("The Law of 2011 (E22) complies with the ICCPR.")),
        ("verdict", followed("The Law of 2011 (E22) breaches the ICCPR.")),
        ("verdict", followed("In 2011 came a law of high quality (E22).")),
        ("verdict", followed("The Law of 2011 (E22) is a disaster for migrants.")),
        ("verdict", followed("The Law of 2011 (E22) improved the situation of migrants.")),
        ("verdict", followed("The Law of 2011 (E22) is unfair to migrants.")),
        ("verdict", not_known("How many rights the bad law of 2011 takes away is not known.")),
        ("no-event", followed("In 2006 the ICCPR entered into force (E07).")),
        ("no-year", followed("In 2010 the Law on Migration was adopted (E22).")),
        ("not-found-as-not-there", standard("Kazakhstan is not a State party to the ICRMW as of 2023.")),
        ("no-day", standard("ILO C143: none found as of 2023.")),
        ("verdict", not_known("The complaint of 2017 was successful for the man.")),
        ("gap-filled", not_known("It is unknown, but obviously most are refused.")),
        ("aim-as-fact", aim("The workshop raised national capacity (S26).")),
        ("other-aim", aim("The workshop was to pass the draft law's exit visas... no: to free people (S26).")),
        ("because", followed("Spurred on by the workshop, Kazakhstan adopted its Law in 2011 (E22).")),
        ("because", followed("The Law of 2011 (E22) came out of the workshop.")),
        ("because", followed("The workshop did not prevent the Law of 2011 (E22).")),
        ("because", followed("The Law of 2011 (E22) answers the concerns of the workshop.")),
        ("verdict", followed("The Law of 2011 (E22) is a model for the region.")),
        ("verdict", followed("The Law of 2011 (E22) oppresses migrants.")),
        ("verdict", standard("To its credit Kazakhstan is bound by the CRPD since 2015.")),
        ("nothing-open", not_known("The procedure takes 20 working days at most.")),
        ("aim-as-fact", aim("The workshop made legislation stronger (S26).")),
        ("other-aim", aim("The workshop was to celebrate the Chair of the OSCE (S25).")),
    ]
}  # fmt: skip

# Written without a look at the patterns, first round.
HONEST["12.7"] += [
    followed("The Law on Migration was adopted on 22 July 2011 (E22)."),
    followed(
        "In the summer of 2011, almost two years later, Kazakhstan passed a Law on Migration, see E22."
    ),
    followed("2011: Parliament of Kazakhstan adopts the Law on Migration [E22]"),
    followed("A new Law on Migration (E22) came in 2011."),
    followed("The Human Rights Committee considered Kazakhstan's report in 2011 (E23)."),
    followed(
        "Some years after the workshop, in 2020, new rules on leaving for good were issued (E27)."
    ),
    followed("The rules of 2012 were replaced by others in 2020, as E27 records."),
    followed("On 1 September 2023 an order repealed the rules of 2012 (E74)."),
    standard("ICRMW: none found as of 2023"),
    standard(
        "The Convention on Migrant Workers (ICRMW) is among the treaties for which no ratification was found as of June 2023."
    ),
    standard("CRPD, in force since 21 May 2015"),
    standard("Since 2015 the CRPD is in force for Kazakhstan."),
    standard("As of 12 June 2023 we found no ratification of the ICRMW."),
    standard("For ILO Convention No. 97, none found as of 12 June 2023"),
    not_known("It is an open question whether the new law changed the practice of registration."),
    not_known("How many persons asked to leave for good in 2012, the sources do not tell us."),
    not_known("I could not find out if the opinion of ODIHR was published."),
    not_known("We don't know what the participants did with the recommendations."),
    not_known("No source that we read says how the courts apply the rules."),
    not_known("Our sources leave open how often courts review such decisions."),
    aim("The workshop was meant to support the Government in managing labour migration (S25)."),
    aim("S26: to strengthen national legislation and capacity"),
    aim("Its purpose, says S26, was stronger legislation and more capacity."),
    aim(
        "According to the press release (S25) it wanted to help the government to manage labour migration better."
    ),
    aim("They wished to build capacity and to strengthen the laws on migration, as S26 says."),
]
HOSTILE["12.7"] += [
    (
        "because",
        followed(
            "Heeding the workshop's advice, Kazakhstan adopted its Law on Migration in 2011 (E22)."
        ),
    ),
    ("because", followed("The Law on Migration of 2011 (E22) grew out of the workshop.")),
    ("because", followed("The workshop made the Law on Migration of 2011 (E22) possible.")),
    ("because", followed("The Law on Migration of 2011 (E22) has its roots in Astana.")),
    (
        "because",
        followed(
            "After the workshop had opened their eyes, deputies adopted the Law on Migration in 2011 (E22)."
        ),
    ),
    (
        "because",
        followed(
            "Following ODIHR's advice, Kazakhstan adopted the Law on Migration in 2011 (E22)."
        ),
    ),
    (
        "because",
        followed("The Law on Migration of 2011 (E22) would not exist but for the workshop."),
    ),
    (
        "because",
        followed("The seeds sown in 2009 bore fruit in the Law on Migration of 2011 (E22)."),
    ),
    (
        "because",
        followed(
            "In 2011 Kazakhstan adopted its Law on Migration (E22), untouched by what was said in Astana."
        ),
    ),
    (
        "because",
        followed("In 2011 Kazakhstan answered the experts with its Law on Migration (E22)."),
    ),
    (
        "because",
        followed("In 2011 the Law on Migration (E22) put the recommendations into practice."),
    ),
    ("verdict", followed("In 2011 Kazakhstan adopted a long overdue Law on Migration (E22).")),
    ("verdict", followed("In 2011 Kazakhstan adopted a repressive Law on Migration (E22).")),
    ("verdict", followed("In 2011 Kazakhstan adopted its Law on Migration (E22), a milestone.")),
    (
        "verdict",
        followed("In 2011 Kazakhstan adopted its Law on Migration (E22), which still disappoints."),
    ),
    ("verdict", followed("Kazakhstan wisely adopted its Law on Migration in 2011 (E22).")),
    ("verdict", standard("For the ICRMW none was found as of 2023, which is a pity.")),
    (
        "not-found-as-not-there",
        standard("Kazakhstan stays outside the ICRMW, as of 2023 none found."),
    ),
    ("no-day", standard("For the ICRMW no ratification was found.")),
    (
        "gap-filled",
        not_known("Whether officials were trained is not known, though they must have been."),
    ),
    ("gap-filled", not_known("We have not seen figures, but they cannot be good.")),
    ("nothing-open", not_known("All questions have been answered by our sources.")),
    (
        "because",
        not_known("We have not seen why the workshop led the parliament to adopt the law."),
    ),
    ("aim-as-fact", aim("The workshop strengthened legislation and capacity (S26).")),
    ("aim-as-fact", aim("The workshop was to strengthen legislation (S26), and so it did.")),
]

# Written without a look at the patterns, second round.
HONEST["12.7"] += [
    followed(
        "In July 2011 the parliament adopted, and the President signed, the Law on Migration (E22)."
    ),
    followed("E22: Kazakhstan's Law on Migration of the Population, adopted on 22 July 2011"),
    followed("Then, on 22 July 2011, came the Law on Migration (E22)."),
    followed("Among what followed is the Law on Migration of 2011 (E22)."),
    followed("Twenty-one months later, in July 2011, Kazakhstan had a new Law on Migration (E22)."),
    followed("In 2012 new rules said which documents one needs to leave for good (E26)."),
    followed("The law was adopted in 2011, after the workshop (E22)."),
    followed(
        "In December 2009 the Government sent a draft law on migration to the Mazhilis (E45)."
    ),
    standard("ICRMW – no ratification found as of 12 June 2023"),
    standard(
        "The Convention of 1990 on migrant workers, ICRMW, is not on the list of ratifications that we found (as of 12 June 2023)."
    ),
    standard("CPED (in force since 2010)"),
    standard("The CRPD entered into force for Kazakhstan in 2015."),
    standard("For ILO C97 no ratification is shown in the list, as of 2023."),
    standard("We looked for the ICRMW and found none as of 2023."),
    not_known("Whether the new rules are applied is something our sources do not show."),
    not_known("We have no figures on refused applications."),
    not_known("Nobody among our sources tells how many officials were trained."),
    not_known("What the Law of 2011 changed in practice, we can't say."),
    not_known("It is not clear to us from the sources who wrote the draft of 2009."),
    not_known("The sources are silent about what the participants learned."),
    aim("The workshop should support the government in the management of labour migration (S25)."),
    aim(
        "The goal was better legislation and stronger capacities on the national level (statement S26)."
    ),
    aim(
        "S25 says that the workshop was part of efforts to support the Government in managing labour migration."
    ),
    aim("As S26 puts it, legislation and capacity were to be strengthened."),
    aim("The workshop was held in order to help the government with labour migration (S25)."),
]
HOSTILE["12.7"] += [
    (
        "because",
        followed(
            "Kazakhstan kept its promise to the workshop with the Law on Migration of 2011 (E22)."
        ),
    ),
    (
        "because",
        followed(
            "Encouraged by the discussion, parliament adopted the Law on Migration in 2011 (E22)."
        ),
    ),
    ("because", followed("The Law on Migration of 2011 (E22) is the child of the workshop.")),
    ("because", followed("Without the workshop there would be no Law on Migration of 2011 (E22).")),
    ("because", followed("The pressure of the OSCE ended in the Law on Migration of 2011 (E22).")),
    (
        "because",
        followed("Lessons were learned: in 2011 Kazakhstan adopted its Law on Migration (E22)."),
    ),
    (
        "because",
        followed("Despite the workshop Kazakhstan adopted its Law on Migration in 2011 (E22)."),
    ),
    (
        "because",
        followed("As ODIHR had asked, Kazakhstan adopted its Law on Migration in 2011 (E22)."),
    ),
    (
        "because",
        followed("The talks bore on the Law on Migration of 2011 (E22), which owes them much."),
    ),
    (
        "because",
        followed("In 2011 the Law on Migration (E22) translated the advice into articles."),
    ),
    (
        "because",
        aim("The workshop was to strengthen legislation (S26), which explains the Law of 2011."),
    ),
    ("verdict", followed("In 2011 Kazakhstan adopted a harsh Law on Migration (E22).")),
    ("verdict", followed("In 2011 Kazakhstan adopted a remarkable Law on Migration (E22).")),
    ("verdict", followed("In 2011 Kazakhstan finally adopted its Law on Migration (E22).")),
    (
        "verdict",
        followed(
            "In 2011 Kazakhstan adopted its Law on Migration (E22), and migrants have suffered since."
        ),
    ),
    (
        "verdict",
        followed("In 2011 Kazakhstan adopted only a Law on Migration (E22) that satisfies nobody."),
    ),
    ("verdict", standard("For the ICRMW none was found as of 2023, for Kazakhstan does not care.")),
    (
        "not-found-as-not-there",
        standard("Kazakhstan never joined the ICRMW; none found as of 2023."),
    ),
    ("no-day", standard("The CRPD has been in force since 2008.")),
    ("gap-filled", not_known("How many were trained we do not know, but the number is high.")),
    ("gap-filled", not_known("It is not known what officials think; everybody can imagine it.")),
    ("nothing-open", not_known("The sources tell everything about the law and its effects.")),
    (
        "gap-filled",
        not_known("How much the workshop helped the law is not known, only that it did."),
    ),
    ("aim-as-fact", aim("Legislation and capacity are stronger now, as S26 foresaw.")),
    ("other-aim", aim("The workshop was to show the weakness of the government (S25).")),
]

# A word at a time.
HONEST["12.7"] += [
    *(
        followed(f"In 2011 Kazakhstan adopted {what} law on migration (E22).")
        for what in (
            "a new",
            "its own",
            "a second",
            "its first",
            "a revised",
            "another",
            "its other",
            "a migration",
            "a constitutional",
            "a joint",
            "a further",
            "its latest",
            "its last",
            "its next",
            "an exit",
            "a residence",
            "an amended",
            "a framework",
            "a special",
            "a Kazakh",
            "its 2011",
            "a governmental",
            "a long-awaited new" if False else "a new national",
        )
    ),
    *(
        followed(text)
        for text in (
            "In 2011 a law of rules on migration was adopted (E22).",
            "In 2011 came the rules in a law (E22).",
            "In 2011 the law (E22) came later than the workshop.",
            "In 2011, following this workshop, came the law (E22).",
            "In 2011, later than that workshop on migration, came the law (E22).",
            "The workshop came before the law of 2011 (E22).",
            "The workshop was earlier than the law of 2011 (E22).",
            "First there was the workshop, and in 2011 the law (E22).",
            "From the workshop in Astana to the law of 2011 (E22) is a long way.",
        )
    ),
]
HOSTILE["12.7"] += [
    *(
        ("verdict", followed(f"In 2020 came a harsh {what} (E27)."))
        for what in ("order", "decree", "draft")
    ),
    ("verdict", followed("In 2020 came its most harsh rules (E27).")),
    *(
        ("because", not_known(f"We have not seen why the {what} changed the law."))
        for what in ("advice", "opinion", "recommendations", "workshop")
    ),
    *(
        ("because", followed(text))
        for text in (
            "After the workshop opened their eyes came the law of 2011 (E22).",
            "After the workshop has spoken comes the law of 2011 (E22).",
            "After the workshop made it clear came the law of 2011 (E22).",
            "As Kloetzer wished, the law of 2011 (E22) came.",
        )
    ),
    ("gap-filled", not_known("It is not known; it cannot be much.")),
    *(
        ("aim-as-fact", aim(text))
        for text in (
            "The workshop brought better laws (S26).",
            "It was to help laws (S26), and it did.",
            "It was to help laws (S26), and so they did.",
        )
    ),
    (
        "not-found-as-not-there",
        standard("Kazakhstan keeps away from the ICRMW, none found as of 2023."),
    ),
]

#: Texts that contradict themselves in a way that no rule tells: the reply names their words.
UNDECIDED: dict[str, list[dict]] = {}

# Written without a look at the patterns, third round.
HONEST["12.7"] += [
    followed(
        "On 22 July 2011 a Law on Migration of the Population was adopted (see E22 in the time line)."
    ),
    followed("Event E74: in September 2023 the rules of 2012 ceased to apply."),
    followed(
        "A UN committee looked at Kazakhstan in 2011 (E23), less than two years after the workshop."
    ),
    standard("Kazakhstan is bound by the CRPD since 2015."),
    standard("ICRMW. We found no ratification in the list of 12 June 2023."),
    standard("No sign of a ratification of the ICRMW was found as of June 2023."),
    not_known("The sources that we could read do not say what became of the draft of 2009."),
    not_known("How the rules are applied at the counter is a question that we must leave open."),
    aim("S26 names the aim: to help to strengthen national legislation and capacity."),
    aim(
        "The workshop was planned as support for the government in managing labour migration (S25)."
    ),
]
HOSTILE["12.7"] += [
    ("because", followed("Astana bore its first fruit in 2011, the Law on Migration (E22).")),
    ("verdict", followed("In 2011 Kazakhstan adopted a courageous Law on Migration (E22).")),
    ("aim-as-fact", aim("The workshop gave the country better legislation and capacity (S26).")),
]

UNDECIDED["12.7"] = [
    followed("The Law on Migration of 2011 (E22) answers what was asked for in 2009."),
    followed("Mindful of its guests, Kazakhstan adopted its Law on Migration in 2011 (E22)."),
    followed(
        "In 2011 Kazakhstan adopted its Law on Migration (E22), which leaves much to be desired."
    ),
    followed("In 2011 Kazakhstan at long last got a Law on Migration (E22)."),
    standard("Kazakhstan shuns the ICRMW: none found as of 2023."),
    not_known("Nobody knows how many apply, but one can guess that few do."),
    aim("The workshop was to bring the government votes (S25)."),
]
