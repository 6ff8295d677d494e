import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "#domain/time.ts";
import { findDates } from "./dates.ts";
import { inferReference } from "./reference.ts";
import { findSentences } from "./sentences.ts";
import { tokenize } from "./tokenized.ts";

/** A Tuesday. */
const REFERENCE = "2024-10-15";

const find = (text: string, day: string | null = REFERENCE) =>
  findDates(text, tokenize(text, findSentences(text)), day === null ? null : { day, inferred: false });
const read = (text: string, day?: string | null) => find(text, day).map((date) => `${date.text} = ${date.value} ${date.precision}`);

/** Sentence, then "expression = value precision" of each date in it, told on the reference day. */
const SENTENCES: [string, string[]][] = [
  ["Shelling resumed on Tuesday morning near the dam.", ["Tuesday morning = 2024-10-15TMO time"]],
  ["The minister arrived on Monday and will leave on Friday.", ["Monday = 2024-10-14 day", "Friday = 2024-10-18 day"]],
  ["Talks will resume next week, officials said last week.", ["next week = 2024-W43 week", "last week = 2024-W41 week"]],
  ["Two soldiers died the day before yesterday.", ["the day before yesterday = 2024-10-13 day"]],
  ["Fighting broke out in late October 2023 and lasted three weeks.", ["late October 2023 = 2023-10 month", "three weeks = P3W duration"]],
  ["The depot burned for two days.", ["two days = P2D duration"]],
  ["The convoy left three days ago.", ["three days ago = 2024-10-12 day"]],
  ["He was arrested two weeks earlier.", ["two weeks earlier = 2024-W40 week"]],
  ["The bridge collapsed overnight.", ["overnight = 2024-10-15TNI time"]],
  ["Drones struck the refinery overnight on Monday.", ["overnight on Monday = 2024-10-14TNI time"]],
  ["The army has held the town since mid-May.", ["mid-May = 2024-05 month"]],
  ["Since 2014 the line has barely moved.", ["2014 = 2014 year"]],
  ["The truce of June 2024 lasted until July 2026.", ["June 2024 = 2024-06 month", "July 2026 = 2026-07 month"]],
  ["The offensive lasted from June 2024 to July 2026.", ["June 2024 to July 2026 = 2024-06/2026-07 range"]],
  ["Between 5 and 8 November the port was closed.", ["5 and 8 November = 2023-11-05/2023-11-08 range"]],
  ["The exercise runs from 3 to 5 March.", ["3 to 5 March = 2025-03-03/2025-03-05 range"]],
  ["Between 2014 and 2018 the plant stood idle.", ["2014 and 2018 = 2014/2018 range"]],
  ["The 2014–18 programme was cancelled.", ["2014–18 = 2014/2018 range"]],
  ["At 18:02 UTC the channel went silent.", ["18:02 UTC = 2024-10-15T18:02Z time"]],
  ["At 5:30 p.m. on 12 March 2024 the siren sounded.", ["5:30 p.m. on 12 March 2024 = 2024-03-12T17:30 time"]],
  ["China refused to comment, and in December it called off a visit.", ["December = 2023-12 month"]],
  ["The blast came at around 3 pm local time.", ["3 pm local time = 2024-10-15T15:00 time"]],
  ["Clashes began at dawn.", ["dawn = 2024-10-15TMO time"]],
  ["In the early hours of Wednesday, missiles hit Odesa.", ["the early hours of Wednesday = 2024-10-09TMO time"]],
  ["Rockets fell on the night of 7 October 2023.", ["the night of 7 October 2023 = 2023-10-07TNI time"]],
  ["The 1990s were quiet.", ["The 1990s = 199X decade"]],
  ["In the late 19th century the fort was built.", ["the late 19th century = 18XX range"]],
  ["In the third quarter of 2024 exports fell.", ["the third quarter of 2024 = 2024-Q3 quarter"]],
  ["Exports fell in Q3 2024 and in H1 2025.", ["Q3 2024 = 2024-Q3 quarter", "H1 2025 = 2025-H1 half"]],
  ["In the first half of 2025 nothing changed.", ["the first half of 2025 = 2025-H1 half"]],
  ["In the second half of the year, output rose.", ["the second half of the year = 2024-H2 half"]],
  ["The spring of 2023 was wet.", ["The spring of 2023 = 2023-SP season"]],
  ["Last summer the river dried up.", ["Last summer = 2024-SU season"]],
  ["This winter will be hard.", ["This winter = 2024-WI season"]],
  ["Next spring the dam will reopen.", ["Next spring = 2025-SP season"]],
  ["Earlier this month, a ship sank.", ["Earlier this month = 2024-10 month"]],
  ["Later this year the base will close.", ["Later this year = 2024 year"]],
  ["In the coming days more troops will arrive.", ["the coming days = FUTURE_REF vague"]],
  ["In recent weeks shelling has grown.", ["recent weeks = PAST_REF vague"]],
  ["The strikes continue daily.", ["daily = P1D duration"]],
  [
    "In August prices rose 2%; in the same month last year they had fallen. Second-quarter sales beat those of the same quarter a year earlier.",
    [
      "August = 2024-08 month",
      "the same month last year = 2023-08 month",
      "Second-quarter = 2024-Q2 quarter",
      "the same quarter a year earlier = 2023-Q2 quarter",
    ],
  ],
  ["The council meets every Tuesday.", ["every Tuesday = XXXX-WXX-2 day"]],
  ["The council meets on Tuesdays.", ["Tuesdays = XXXX-WXX-2 day"]],
  ["A 40-year-old man was hurt.", ["40-year-old = P40Y duration"]],
  ["A five-day truce was agreed.", ["five-day = P5D duration"]],
  ["Back in June the two signed a treaty.", ["June = 2024-06 month"]],
  ["In December the talks will resume.", ["December = 2024-12 month"]],
  ["In December, the talks collapsed.", ["December = 2023-12 month"]],
  ["The accord was signed on 6 November.", ["6 November = 2023-11-06 day"]],
  ["The summit is planned for 6 November.", ["6 November = 2024-11-06 day"]],
  ["The deal was signed on Sept. 11 and Oct. 3.", ["Sept. 11 = 2024-09-11 day", "Oct. 3 = 2024-10-03 day"]],
  ["It was 15/10/2024 when it ended.", ["15/10/2024 = 2024-10-15 day"]],
  ["It ended on 03/05/2024.", ["03/05/2024 = 2024-05-03 day"]],
  ["The log says 2024-10-15T04:00Z.", ["2024-10-15T04:00Z = 2024-10-15T04:00Z time"]],
  ["The log says 15.10.2024.", ["15.10.2024 = 2024-10-15 day"]],
  ["The cable of 2024-10-12 was read.", ["2024-10-12 = 2024-10-12 day"]],
  ["By the end of 2025 thousands had gone.", ["the end of 2025 = 2025 year"]],
  ["A decade ago the mine closed.", ["A decade ago = 2014 year"]],
  ["Years of war followed decades of neglect.", ["Years = PXY duration", "decades = PXDE duration"]],
  ["The same day, a second blast hit.", ["The same day = 2024-10-15 day"]],
  ["Two days later, the bridge fell.", ["Two days later = 2024-10-17 day"]],
  ["The following month elections were held.", ["The following month = 2024-11 month"]],
  ["The year before, he had resigned.", ["The year before = 2023 year"]],
  ["It has been so far the worst week.", ["so far = PRESENT_REF vague"]],
  ["So far this year 300 people have drowned.", ["So far this year = 2024 year"]],
  ["Tuesday, October 15", ["Tuesday, October 15 = 2024-10-15 day"]],
  ["Thursday, 6 June 2019, was hot.", ["Thursday, 6 June 2019 = 2019-06-06 day"]],
  ["On the evening of 3 October six officers died.", ["the evening of 3 October = 2024-10-03TEV time"]],
  ["On October 3, six officers were killed.", ["October 3 = 2024-10-03 day"]],
  ["He came on Christmas Eve.", ["Christmas Eve = 2023-12-24 day"]],
  ["In the past 24 hours, 14 attacks were repelled.", ["the past 24 hours = PT24H duration"]],
  ["Over the weekend, rain fell.", ["the weekend = 2024-W41-WE range"]],
  ["Last weekend it rained.", ["Last weekend = 2024-W41-WE range"]],
  ["The vote is due on 5 and 8 November.", ["5 = 2024-11-05 day", "8 November = 2024-11-08 day"]],
  ["The vote on November 5-8 was calm.", ["November 5-8 = 2023-11-05/2023-11-08 range"]],
  ["The group's 2024 report was ignored.", ["2024 = 2024 year"]],
  ["Kyiv's 2022 appeal failed.", ["2022 = 2022 year"]],
  ["In 1943's battle tanks won.", ["1943 = 1943 year"]],
  ["Tomorrow evening the envoy returns.", ["Tomorrow evening = 2024-10-16TEV time"]],
  ["He left a year and a half ago.", ["a year and a half ago = 2023-04 month"]],
  ["It took two and a half years.", ["two and a half years = P2.5Y duration"]],
  ["It lasted half an hour.", ["half an hour = PT30M duration"]],
  ["Within hours the town fell.", ["hours = PTXH duration"]],
  ["Hours later, the mayor fled.", ["Hours later = PTXH duration"]],
  ["The mandate ends on 31 December 2025.", ["31 December 2025 = 2025-12-31 day"]],
  ["The mandate was extended through 2026.", ["2026 = 2026 year"]],
  ["In February last year the strike began.", ["February last year = 2023-02 month"]],
  ["In October of that year the war ended.", ["October of that year = 2024-10 month"]],
  ["The 21st of July was chosen.", ["The 21st of July = 2024-07-21 day"]],
  ["July 21st, 2023 was chosen.", ["July 21st, 2023 = 2023-07-21 day"]],
  ["On Tuesday at 10 a.m. the court opened.", ["Tuesday at 10 a.m. = 2024-10-15T10:00 time"]],
  [
    "They met Tuesday afternoon and again on Wednesday night.",
    ["Tuesday afternoon = 2024-10-15TAF time", "Wednesday night = 2024-10-09TNI time"],
  ],
  ["Since Friday nothing has moved.", ["Friday = 2024-10-11 day"]],
  ["The court will rule by Friday.", ["Friday = 2024-10-18 day"]],
  ["It is now quiet; soon it will not be.", ["now = PRESENT_REF vague", "soon = FUTURE_REF vague"]],
  ["Three months ago prices rose; a year later they fell.", ["Three months ago = 2024-07 month", "a year later = 2025 year"]],
  ["In the 24-hour period ending at midnight.", ["24-hour = PT24H duration", "midnight = 2024-10-15T00:00 time"]],
  ["In the week of 7 October shells fell.", ["the week of 7 October = 2024-W41 week"]],
  ["The first week of October was calm.", ["The first week of October = 2024-W40 week"]],
  ["The fighting of 1941–1945 is remembered.", ["1941–1945 = 1941/1945 range"]],
  ["The '90s were hard.", ["The '90s = 199X decade"]],
  ["Early 2024 saw raids.", ["Early 2024 = 2024 year"]],
  ["Early on Tuesday guards fired.", ["Early on Tuesday = 2024-10-15 day"]],
  ["Late Monday a shell fell.", ["Late Monday = 2024-10-14 day"]],
  ["By late October 2024 the line held.", ["late October 2024 = 2024-10 month"]],
  ["On 28 February – 3 March the port closed.", ["28 February – 3 March = 2024-02-28/2024-03-03 range"]],
  ["The trial runs Monday to Friday.", ["Monday to Friday = 2024-10-14/2024-10-18 range"]],
  ["From Monday to Friday the road was shut.", ["Monday to Friday = 2024-10-07/2024-10-11 range"]],
  ["The unit fought for almost nine months.", ["nine months = P9M duration"]],
  ["Nearly two decades after the war mines remain.", ["two decades = P2DE duration"]],
  ["Each year floods come.", ["Each year = P1Y duration"]],
  ["It was closed twice a week.", ["a week = P1W duration"]],
  ["Last night two drones fell.", ["Last night = 2024-10-14TNI time"]],
  ["This morning the fire was out.", ["This morning = 2024-10-15TMO time"]],
  ["That evening the lights failed.", ["That evening = 2024-10-15TEV time"]],
  ["The next day he fled.", ["The next day = 2024-10-16 day"]],
  ["The week-long siege ended.", ["week-long = P1W duration"]],
  ["In mid-2023 prices peaked.", ["mid-2023 = 2023 year"]],
  ["In the mid-1990s prices peaked.", ["the mid-1990s = 199X decade"]],
  ["Last October, the bank failed.", ["Last October = 2023-10 month"]],
  ["The law takes effect on January 1.", ["January 1 = 2025-01-01 day"]],
  ["The law took effect on January 1.", ["January 1 = 2024-01-01 day"]],
  ["Next month's vote is open.", ["Next month = 2024-11 month"]],
  ["Monday's strike and yesterday's raid.", ["Monday = 2024-10-14 day", "yesterday = 2024-10-14 day"]],
  ["The deadline of 30 September 2024 passed.", ["30 September 2024 = 2024-09-30 day"]],
  ["They met from 10:00 to 14:00.", ["10:00 to 14:00 = 2024-10-15T10:00/2024-10-15T14:00 range"]],
  ["In AD 79 the city was buried; in 480 BC the fleet won.", ["AD 79 = 0079 year", "480 BC = -0479 year"]],
  ["The treaty of 1648 ended it.", ["1648 = 1648 year"]],
  ["At the end of the year he will retire.", ["the end of the year = 2024 year"]],
  ["At year's end he will retire.", ["year's end = 2024 year"]],
  ["In autumn 2022 the city fell.", ["autumn 2022 = 2022-FA season"]],
  ["The summer 2024 raid failed.", ["The summer 2024 = 2024-SU season"]],
  ["He died in July aged 40.", ["July = 2024-07 month"]],
  ["On Tues., Oct. 15, 2024 he died.", ["Tues., Oct. 15, 2024 = 2024-10-15 day"]],
  ["Aug. 3-5, 2024", ["Aug. 3-5, 2024 = 2024-08-03/2024-08-05 range"]],
  ["At 0430 hours on 3 May guns opened fire.", ["0430 hours on 3 May = 2024-05-03T04:30 time"]],
  ["At 1400 GMT it stopped.", ["1400 GMT = 2024-10-15T14:00Z time"]],
  ["August 2008 war", ["August 2008 = 2008-08 month"]],
  ["in the middle of August", ["the middle of August = 2024-08 month"]],
  ["some time in the 2020s", ["the 2020s = 202X decade"]],
  ["in recent years", ["recent years = PAST_REF vague"]],
  ["In the future, he said, this would change.", ["the future = FUTURE_REF vague"]],
  ["until recently", ["recently = PAST_REF vague"]],
  ["on Monday last week", ["Monday last week = 2024-10-07 day"]],
  ["on Thursday of next week", ["Thursday of next week = 2024-10-24 day"]],
  ["a fortnight ago", ["a fortnight ago = 2024-W40 week"]],
  ["nearly 80 years after the war", ["80 years = P80Y duration"]],
  ["within the next 48 hours", ["the next 48 hours = PT48H duration"]],
  ["at noon on Sunday", ["noon on Sunday = 2024-10-13T12:00 time"]],
  ["shortly before midnight on 4 May", ["midnight on 4 May = 2024-05-04T00:00 time"]],
  ["The minister may visit in May, and Theresa May said so in March.", ["May = 2025-05 month", "March = 2024-03 month"]],
  ["He fired 1500 rounds in 2015.", ["2015 = 2015 year"]],
  ["A T-72 from 1972 and a BMP-2.", ["1972 = 1972 year"]],
  ["The 7 October attacks.", ["7 October = 2024-10-07 day"]],
  ["the 2024 North Korea–Russia Treaty", ["2024 = 2024 year"]],
  ["In the 2023/24 season they lost.", ["2023/24 = 2023/2024 range"]],
  ["The 2020-2021 plan failed.", ["2020-2021 = 2020/2021 range"]],
  ["Article 5 of the 1949 treaty.", ["1949 = 1949 year"]],
  [
    "She said in an interview published on Sunday that the army would move by Thursday.",
    ["Sunday = 2024-10-13 day", "Thursday = 2024-10-17 day"],
  ],
  ["The army said on Tuesday it would pull back on Thursday.", ["Tuesday = 2024-10-15 day", "Thursday = 2024-10-17 day"]],
  ["The next round is set for Wednesday.", ["Wednesday = 2024-10-16 day"]],
  ["Voting begins Sunday.", ["Sunday = 2024-10-20 day"]],
  ["He was sworn in on Jan. 20, 2021, and left in Dec.", ["Jan. 20, 2021 = 2021-01-20 day", "Dec = 2021-12 month"]],
  ["From 1939 to 1945; between May and June 1940", ["1939 to 1945 = 1939/1945 range", "May and June 1940 = 1940-05/1940-06 range"]],
  [
    "the May 9 parade; the March 2022 talks; a March vote; the May ceasefire",
    ["May 9 = 2024-05-09 day", "March 2022 = 2022-03 month", "March = 2022-03 month", "May = 2022-05 month"],
  ],
  ["On the morning of Tuesday 15 October", ["the morning of Tuesday 15 October = 2024-10-15TMO time"]],
  ["15th October 2024; October the 15th", ["15th October 2024 = 2024-10-15 day", "October the 15th = 2024-10-15 day"]],
  ["the week ending 12 October", ["the week ending 12 October = 2024-W41 week"]],
  ["more than a decade", ["a decade = P1DE duration"]],
  ["since the start of the war; since the beginning of the year", ["the beginning of the year = 2024 year"]],
  ["by 2030; until the end of next week", ["2030 = 2030 year", "the end of next week = 2024-W43 week"]],
  ["He was killed in the 2008 war; pre-2014 borders; post-2022", ["2008 = 2008 year", "2014 = 2014 year", "2022 = 2022 year"]],
  ["at 6.30am on Friday", ["6.30am on Friday = 2024-10-11T06:30 time"]],
  ["at 9 o'clock on Thursday evening", ["9 o'clock on Thursday evening = 2024-10-10T21:00 time"]],
  ["Thursday's 3 a.m. raid", ["Thursday = 2024-10-10 day", "3 a.m. = 2024-10-10T03:00 time"]],
  ["for 40 minutes", ["40 minutes = PT40M duration"]],
  ["on Monday, 14 Oct", ["Monday, 14 Oct = 2024-10-14 day"]],
  ["on 14-15 October 2024", ["14-15 October 2024 = 2024-10-14/2024-10-15 range"]],
  ["from 30 September to 2 October", ["30 September to 2 October = 2024-09-30/2024-10-02 range"]],
  ['"We will win," he said on Saturday.', ["Saturday = 2024-10-12 day"]],
  ["in November", ["November = 2024-11 month"]],
  ["next October; this October", ["next October = 2025-10 month", "this October = 2024-10 month"]],
  [
    "earlier on Tuesday; later on Wednesday; later that day; earlier in the day; later that month",
    [
      "earlier on Tuesday = 2024-10-15 day",
      "later on Wednesday = 2024-10-09 day",
      "later that day = 2024-10-09 day",
      "earlier in the day = 2024-10-15 day",
      "later that month = 2024-10 month",
    ],
  ],
  [
    "the end of last year; early last week; late next year",
    ["the end of last year = 2023 year", "early last week = 2024-W41 week", "late next year = 2025 year"],
  ],
  ["the previous week; the following Tuesday", ["the previous week = 2024-W41 week", "the following Tuesday = 2024-10-22 day"]],
  ["during the first nine months of 2024", ["the first nine months of 2024 = P9M duration"]],
  [
    "on Friday week, a week on Monday, a week today; closed for a week from Monday",
    [
      "Friday week = 2024-10-25 day",
      "a week on Monday = 2024-10-28 day",
      "a week today = 2024-10-22 day",
      "a week = P1W duration",
      "Monday = 2024-10-14 day",
    ],
  ],
  ["in a month's time; in three days", ["a month = P1M duration", "three days = P3D duration"]],
  [
    "once a month; annually; the annual summit; the weekly briefing",
    ["a month = P1M duration", "annually = P1Y duration", "annual = P1Y duration", "weekly = P1W duration"],
  ],
  [
    "every two weeks; every other day; every night",
    ["every two weeks = P2W duration", "every other day = P2D duration", "every night = XXXX-XX-XXTNI day"],
  ],
  ["in the 1950s and 1960s", ["the 1950s = 195X decade", "1960s = 196X decade"]],
  ["in the early 2000s", ["the early 2000s = 200X decade"]],
  [
    "months-long siege; yearlong siege; a decades-old feud; a two-year-old boy",
    ["months-long = PXM duration", "yearlong = P1Y duration", "decades-old = PXDE duration", "two-year-old = P2Y duration"],
  ],
  ["17 May 2024, 09:15 (UTC)", ["17 May 2024, 09:15 (UTC) = 2024-05-17T09:15Z time"]],
  ["on 2024/10/12", ["2024/10/12 = 2024-10-12 day"]],
  ["October 2024: a month to forget", ["October 2024 = 2024-10 month", "a month = P1M duration"]],
  ["[15 October 2024]", ["15 October 2024 = 2024-10-15 day"]],
  ["KYIV, Oct 14 (Wire) -", ["Oct 14 = 2024-10-14 day"]],
  ["It was 5pm.", ["5pm = 2024-10-15T17:00 time"]],
  ["from 2 p.m. to 4 p.m. on Monday", ["2 p.m. to 4 p.m. on Monday = 2024-10-14T14:00/2024-10-14T16:00 range"]],
  ["In July and August 2023 the river fell.", ["July and August 2023 = 2023-07/2023-08 range"]],
  [
    "Shares fell 3 percent in the quarter ended Sept. 30, compared with a year earlier.",
    ["Sept. 30 = 2024-09-30 day", "a year earlier = 2023 year"],
  ],
  [
    "The company earned $12 million, or 30 cents a share, in the fourth quarter, up from $9 million a year ago.",
    ["the fourth quarter = 2023-Q4 quarter", "a year ago = 2023 year"],
  ],
  ["Profit for the year rose; the first-quarter loss widened.", ["the year = 2024 year", "the first-quarter = 2024-Q1 quarter"]],
  ["In the nine months to September sales rose.", ["nine months = P9M duration", "September = 2024-09 month"]],
  ["The board will vote Nov. 5.", ["Nov. 5 = 2024-11-05 day"]],
  [
    "In a statement Thursday, the ministry said the attack took place late Wednesday.",
    ["Thursday = 2024-10-10 day", "late Wednesday = 2024-10-09 day"],
  ],
  [
    "Officials said Friday that the dam, built in the 1960s, had been leaking for weeks.",
    ["Friday = 2024-10-11 day", "the 1960s = 196X decade", "weeks = PXW duration"],
  ],
  ["The 1967 borders; the 1991 Gulf War; the 2008-09 war.", ["1967 = 1967 year", "1991 = 1991 year", "2008-09 = 2008/2009 range"]],
  ["He has been in office since January 2019.", ["January 2019 = 2019-01 month"]],
  [
    "It is the third attack this week and the tenth since the start of the year.",
    ["this week = 2024-W42 week", "the start of the year = 2024 year"],
  ],
  [
    "Earlier on Wednesday, the president spoke by phone; later in the evening he flew home.",
    ["Earlier on Wednesday = 2024-10-09 day", "later in the evening = 2024-10-09TEV time"],
  ],
  ["The strike came hours after the truce expired and a day before talks.", ["hours = PTXH duration", "a day = P1D duration"]],
  ["A day after the attack, police closed the road.", ["A day = P1D duration"]],
  ["The plant has been shut since last month.", ["last month = 2024-09 month"]],
  [
    "At least 12 people were killed on Sunday night, officials said on Monday.",
    ["Sunday night = 2024-10-13TNI time", "Monday = 2024-10-14 day"],
  ],
  [
    "The ceasefire, which took effect at 4 a.m. local time on Wednesday, is holding.",
    ["4 a.m. local time on Wednesday = 2024-10-09T04:00 time"],
  ],
  ["The talks, scheduled for Thursday, were postponed until next week.", ["Thursday = 2024-10-17 day", "next week = 2024-W43 week"]],
  ["He was captured in March and held for six months.", ["March = 2024-03 month", "six months = P6M duration"]],
  [
    "In March 2022 Russian forces left; in April they came back; in 2023 they left again.",
    ["March 2022 = 2022-03 month", "April = 2022-04 month", "2023 = 2023 year"],
  ],
  ["The army claimed on 14 October that it took the village on the 12th.", ["14 October = 2024-10-14 day", "the 12th = 2024-10-12 day"]],
  ["Elections are expected in early 2026.", ["early 2026 = 2026 year"]],
  ["The unit was formed on 1 June 1943 and disbanded in 1946.", ["1 June 1943 = 1943-06-01 day", "1946 = 1946 year"]],
  ["By 1944, the division had been destroyed.", ["1944 = 1944 year"]],
  [
    "In the summer of 1943, the army attacked; that autumn it crossed the river.",
    ["the summer of 1943 = 1943-SU season", "that autumn = 1943-FA season"],
  ],
  ["President Biden took office on January 20.", ["January 20 = 2024-01-20 day"]],
  ["For the first time in 25 years the two sides met.", ["25 years = P25Y duration"]],
  ["The deal expires at midnight on Saturday.", ["midnight on Saturday = 2024-10-19T00:00 time"]],
  ["Nearly three years into the war, the front is static.", ["three years = P3Y duration"]],
  ["Last Thursday's vote and Saturday's rally.", ["Last Thursday = 2024-10-10 day", "Saturday = 2024-10-12 day"]],
  ["It happened on Independence Day, August 24.", ["August 24 = 2024-08-24 day"]],
  ["This is the deadliest day since 7 October 2023.", ["7 October 2023 = 2023-10-07 day"]],
  ["The treaty, signed in 1994, expires in 2034.", ["1994 = 1994 year", "2034 = 2034 year"]],
  [
    "More than 40 years ago; some 30 years on; ten years earlier.",
    ["40 years ago = 1984 year", "30 years = P30Y duration", "ten years earlier = 1974 year"],
  ],
  ["It was the worst in decades, and the first in a decade.", ["decades = PXDE duration", "a decade = P1DE duration"]],
  ["During the night of 13 to 14 October air defence shot down 12 drones.", ["13 to 14 October = 2024-10-13/2024-10-14 range"]],
  ["Overnight into Tuesday, 12 drones were shot down.", ["Overnight into Tuesday = 2024-10-15TNI time"]],
  ["From 1 to 14 October 30 attacks were counted.", ["1 to 14 October = 2024-10-01/2024-10-14 range"]],
  ["As of 10 October, 14 were missing; as of Tuesday, none.", ["10 October = 2024-10-10 day", "Tuesday = 2024-10-15 day"]],
  ["At about 06:40 Kyiv time a missile hit.", ["06:40 Kyiv time = 2024-10-15T06:40 time"]],
  ["A video posted at 9:15 am on 2 October shows it.", ["9:15 am on 2 October = 2024-10-02T09:15 time"]],
  ["The next morning, at around 7:30, the shelling resumed.", ["The next morning = 2024-10-16TMO time", "7:30 = 2024-10-16T07:30 time"]],
  [
    "Within 48 hours of the strike; in less than 24 hours; 36-hour curfew; a 72-hour truce",
    ["48 hours = PT48H duration", "24 hours = PT24H duration", "36-hour = PT36H duration", "72-hour = PT72H duration"],
  ],
  ["(14 October 2024)", ["14 October 2024 = 2024-10-14 day"]],
  ["Oct 14, 2024, 10:05 AM ET", ["Oct 14, 2024, 10:05 AM ET = 2024-10-14T10:05 time"]],
  ["Published: 14.10.2024 12:30", ["14.10.2024 12:30 = 2024-10-14T12:30 time"]],
  ["Updated 14 October 2024 at 10:05 BST", ["14 October 2024 at 10:05 BST = 2024-10-14T10:05+01:00 time"]],
  [
    "This year's harvest; last year's harvest; this month's talks",
    ["This year = 2024 year", "last year = 2023 year", "this month = 2024-10 month"],
  ],
  ["In the third week of September", ["the third week of September = 2024-W38 week"]],
  [
    "in recent months; in the past few days; over the past several weeks; for several months now",
    [
      "recent months = PAST_REF vague",
      "the past few days = PXD duration",
      "the past several weeks = PXW duration",
      "several months = PXM duration",
      "now = PRESENT_REF vague",
    ],
  ],
  [
    "the previous day; the day before; the next two days; the following three weeks",
    [
      "the previous day = 2024-10-14 day",
      "the day before = 2024-10-13 day",
      "the next two days = P2D duration",
      "the following three weeks = P3W duration",
    ],
  ],
  ["in his 2021 essay and the UN's 2023 report", ["2021 = 2021 year", "2023 = 2023 year"]],
  [
    "the December 2023 summit; the mid-October summit; late-night talks",
    ["December 2023 = 2023-12 month", "the mid-October = 2023-10 month"],
  ],
  [
    "at nightfall; before dawn on Sunday; after sunset; late at night",
    ["nightfall = 2024-10-15TEV time", "dawn on Sunday = 2024-10-13TMO time", "sunset = 2024-10-13TEV time", "night = 2024-10-13TNI time"],
  ],
  [
    "until 2027; till Friday; before Friday; after 2020",
    ["2027 = 2027 year", "Friday = 2024-10-18 day", "Friday = 2024-10-11 day", "2020 = 2020 year"],
  ],
  ["some time before 2010", ["2010 = 2010 year"]],
  [
    "the 18-month war; the 12-day war; the Six-Day War; the 100 days",
    ["18-month = P18M duration", "12-day = P12D duration", "100 days = P100D duration"],
  ],
  ["6 Oct.; Oct. 6; 6 Oct 2023", ["6 Oct. = 2024-10-06 day", "Oct. 6 = 2024-10-06 day", "6 Oct 2023 = 2023-10-06 day"]],
  [
    "March 3 and 4; 3 and 4 March; March 3, 4 and 5; March 3 and April 5",
    [
      "March 3 = 2025-03-03 day",
      "4 = 2025-03-04 day",
      "3 = 2025-03-03 day",
      "4 March = 2025-03-04 day",
      "March 3 = 2025-03-03 day",
      "4 = 2025-03-04 day",
      "5 = 2025-03-05 day",
      "March 3 = 2025-03-03 day",
      "April 5 = 2025-04-05 day",
    ],
  ],
  ["In Q2, revenue grew; in the second quarter", ["Q2 = 2024-Q2 quarter", "the second quarter = 2024-Q2 quarter"]],
  ["today; today's attack; until today", ["today = 2024-10-15 day", "today = 2024-10-15 day", "today = 2024-10-15 day"]],
  [
    "the 2024 election; the November 5 election; the 2024 Olympics",
    ["2024 = 2024 year", "November 5 = 2024-11-05 day", "2024 = 2024 year"],
  ],
  ["the decade to 2020; the 2010s", ["2020 = 2020 year", "the 2010s = 201X decade"]],
  [
    "The first-quarter loss widened. In the fourth quarter it earned more.",
    ["The first-quarter = 2024-Q1 quarter", "the fourth quarter = 2023-Q4 quarter"],
  ],
  ["The 2008-09 war. Since 2024-10 it has held.", ["2008-09 = 2008/2009 range", "2024-10 = 2024-10 month"]],
  ["half a century", ["half a century = P50Y duration"]],
  [
    "Stocks closed lower Friday after the central bank said it would raise rates in early November for the fourth time this year. The index lost 1.8 percent, its worst day since June 13. For the week it fell 4 percent.",
    [
      "Friday = 2024-10-11 day",
      "early November = 2024-11 month",
      "this year = 2024 year",
      "June 13 = 2024-06-13 day",
      "the week = 2024-W42 week",
    ],
  ],
  [
    "The company, founded in 1987, said third-quarter profit rose 12% from a year earlier to $340 million. Sales for the nine months ended Sept. 30 were up 6%. It expects to cut 1,200 jobs by the end of March.",
    [
      "1987 = 1987 year",
      "third-quarter = 2024-Q3 quarter",
      "a year earlier = 2023 year",
      "nine months = P9M duration",
      "Sept. 30 = 2024-09-30 day",
      "the end of March = 2025-03 month",
    ],
  ],
  [
    "A spokesman said the decision would be announced within the next 10 days. Last year's figure was restated in February. In the year-ago period it had lost money.",
    ["the next 10 days = P10D duration", "Last year = 2023 year", "February = 2024-02 month", "the year-ago period = 2023 year"],
  ],
  [
    "The trial, which opened on Sept. 9, is expected to last until mid-December. The judge will hear closing arguments Dec. 3-5 and rule sometime in January.",
    ["Sept. 9 = 2024-09-09 day", "mid-December = 2024-12 month", "Dec. 3-5 = 2024-12-03/2024-12-05 range", "January = 2025-01 month"],
  ],
  [
    "He was born on 4 May 1931, moved to the coast in his twenties, and in the 1960s wrote three novels in as many years. He died Saturday at the age of 93.",
    ["4 May 1931 = 1931-05-04 day", "the 1960s = 196X decade", "years = PXY duration", "Saturday = 2024-10-12 day"],
  ],
  [
    "Since taking office 18 months ago, the mayor has opened two schools a year. She plans to run again in 2026.",
    ["18 months ago = 2023-04 month", "a year = P1Y duration", "2026 = 2026 year"],
  ],
  [
    "The storm made landfall shortly after 3 a.m. Monday and weakened through the day. By Monday evening power had been restored to most homes; schools reopen Wednesday.",
    ["3 a.m. Monday = 2024-10-14T03:00 time", "Monday evening = 2024-10-14TEV time", "Wednesday = 2024-10-16 day"],
  ],
  [
    "On the first anniversary of the attack, hundreds gathered at dawn. A year ago, on 7 October, gunmen killed 12 people there. A two-minute silence was held at 6:29 a.m.",
    [
      "dawn = 2024-10-15TMO time",
      "A year ago = 2023 year",
      "7 October = 2023-10-07 day",
      "two-minute = PT2M duration",
      "6:29 a.m. = 2023-10-07T06:29 time",
    ],
  ],
  [
    "The rocket, scheduled for launch at 9:40 p.m. EDT Thursday, was delayed by at least 24 hours. The next window opens at 8:15 p.m. Friday.",
    ["9:40 p.m. EDT Thursday = 2024-10-17T21:40-04:00 time", "24 hours = PT24H duration", "8:15 p.m. Friday = 2024-10-18T20:15 time"],
  ],
  [
    "From January through September, 3,100 migrants arrived, compared with 2,400 in the same period of 2023. In August alone there were 900.",
    ["January through September = 2024-01/2024-09 range", "2023 = 2023 year", "August = 2024-08 month"],
  ],
  [
    "Police arrested the man Tuesday, two days after the shooting. He had been released from prison in late 2022, after serving half of a 10-year sentence.",
    ["Tuesday = 2024-10-15 day", "two days = P2D duration", "late 2022 = 2022 year", "10-year = P10Y duration"],
  ],
  [
    "Negotiators will meet again on Oct. 21 and, if needed, on the 28th. The current contract runs out at midnight Oct. 31.",
    ["Oct. 21 = 2024-10-21 day", "the 28th = 2024-10-28 day", "midnight Oct. 31 = 2024-10-31T00:00 time"],
  ],
  [
    "Unemployment in the euro zone stood at 6.4% in August, unchanged from July and down from 6.6% a year ago. The figures for September are due on Oct. 31.",
    ["August = 2024-08 month", "July = 2024-07 month", "a year ago = 2023 year", "September = 2024-09 month", "Oct. 31 = 2024-10-31 day"],
  ],
  [
    "The agency has been without a director since Aug. 1. A successor could be named as soon as next week.",
    ["Aug. 1 = 2024-08-01 day", "next week = 2024-W43 week"],
  ],
  [
    "In the days after the quake, aid came slowly; months later many still live in tents.",
    ["days = PXD duration", "months later = PXM duration"],
  ],
  [
    "The museum is open daily from 10 a.m. to 6 p.m., except Mondays, and until 9 p.m. on Thursdays.",
    [
      "daily = P1D duration",
      "10 a.m. to 6 p.m. = 2024-10-15T10:00/2024-10-15T18:00 range",
      "Mondays = XXXX-WXX-1 day",
      "9 p.m. = 2024-10-15T21:00 time",
      "Thursdays = XXXX-WXX-4 day",
    ],
  ],
  [
    "The law was passed in 1998, amended in 2004 and again in 2011, and will lapse in 2027.",
    ["1998 = 1998 year", "2004 = 2004 year", "2011 = 2011 year", "2027 = 2027 year"],
  ],
  [
    "The 30-year-old striker has missed the past three games. His contract ends next June.",
    ["30-year-old = P30Y duration", "next June = 2025-06 month"],
  ],
  ["Rain is forecast this weekend; last weekend was dry.", ["this weekend = 2024-W42-WE range", "last weekend = 2024-W41-WE range"]],
];

describe("dates in news of Tuesday 15 October 2024", () => {
  test.each(SENTENCES)("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

const NO_DATES = [
  "May the best side win.",
  "The Long March and the March on Rome are remembered.",
  "2,000 troops crossed; 1900 soldiers stayed.",
  "Resolution 2231 was adopted.",
  "Page 2010 of the file names 1995 prisoners.",
  "The spring fed a pool; the fall of Kyiv never came.",
  "She came second after a second strike within seconds.",
  "Version 2024.1 and build 10.11.12 shipped.",
  "Some 2014 people signed.",
  "The tenth anniversary was marked.",
  "The 80th anniversary of the landing was marked.",
  "The Daily Mail and China Daily reported it.",
  "The Sunday Times wrote of it.",
  "Unit 1943 moved to Building 2020.",
  "He won 3-2 and lost 16:9.",
  "It costs $2000 or €1999.",
  "The ratio was 1:100.",
  "The second quarter of the city burned.",
  "Three quarters of the town burned; living quarters stood.",
  "He was in his 40s.",
  "The minutes of the meeting were read.",
  "The day of the jackal.",
  "A night train and a day trip.",
  "He plays March in the film with April Smith and August Wilson.",
  "At the time he knew.",
  "Room 1999 was empty, and No. 1984 was on sale.",
  "Highway 2000 to km 1850 was cut.",
  "in 2000 metres of water",
  "a 1990 km front",
  "24/7",
  "On the second day of the offensive troops reached the river.",
  "On the eve of the vote",
  "He lives on the 5th floor; on the 3rd street.",
  "He died on 31 April.",
];

test.each(NO_DATES)("no date: %s", (text) => {
  expect(read(text)).toEqual([]);
});

const WITHOUT_REFERENCE: [string, string[]][] = [
  ["On 6 November, a delegation arrived.", ["6 November = XXXX-11-06 day"]],
  ["He left yesterday.", ["yesterday = XXXX-XX-XX day"]],
  ["They met on Tuesday.", ["Tuesday = XXXX-WXX-2 day"]],
  ["In June a treaty was signed.", ["June = XXXX-06 month"]],
  ["On Tuesday, October 15, guards fled.", ["Tuesday, October 15 = 2024-10-15 day"]],
  ["From 5 to 8 November the port closed.", ["5 to 8 November = XXXX-11-05/XXXX-11-08 range"]],
  ["Last week it rained; this year it did not.", ["Last week = XXXX-WXX week", "this year = XXXX year"]],
];

test.each(WITHOUT_REFERENCE)("without a day of reference: %s", (text, expected) => {
  expect(read(text, null)).toEqual(expected);
});

const HISTORY = `The Battle of the Salt Plain was fought in July and August 1911 between the northern and southern armies.

Relations had worsened since the 1890s, and in 1907 the two states signed a ten-year trade pact. By the spring of 1911 the pact was dead. On 12 June, the northern general staff ordered mobilisation. Three days later, the south closed the border.

On 5 July northern cavalry crossed the river. The next day, the southern garrison withdrew. Heavy rain fell from 8 to 11 July. On the morning of 12 July the attack was renewed, and by that evening the ridge had fallen. The following week brought a lull.

An armistice was signed on 2 September. In November the commission met, and in January the treaty was concluded. Two years later, the southern king abdicated. The site was excavated between 1964 and 1968. Today the plain is a nature reserve.`;

test("a history counts from the date told before, whatever day it was published", () => {
  const values = [
    "1911-07/1911-08",
    "189X",
    "1907",
    "P10Y",
    "1911-SP",
    "1911-06-12",
    "1911-06-15",
    "1911-07-05",
    "1911-07-06",
    "1911-07-08/1911-07-11",
    "1911-07-12TMO",
    "1911-07-12TEV",
    "1911-W29",
    "1911-09-02",
    "1911-11",
    "1912-01",
    "1914",
    "1964/1968",
    "PRESENT_REF",
  ];
  expect(find(HISTORY, null).map((date) => date.value)).toEqual(values);
  expect(find(HISTORY, "2010-03-01").map((date) => date.value)).toEqual(values);
  expect(inferReference(HISTORY, tokenize(HISTORY, findSentences(HISTORY)), null)).toBeNull();
});

test("the document's own dates say whether 03/05/2024 is in March or in May", () => {
  expect(read("It began on 03/05/2024 and ended on 25/05/2024.")[0]).toBe("03/05/2024 = 2024-05-03 day");
  expect(read("It began on 03/05/2024 and ended on 03/25/2024.")[0]).toBe("03/05/2024 = 2024-03-05 day");
  expect(read("It began on March 5, 2024. Log: 03/05/2024.").at(-1)).toBe("03/05/2024 = 2024-03-05 day");
});

test("spans are civil days with both ends included, open where the words leave them open", () => {
  const when = (text: string) => find(text)[0]?.when;
  expect(when("It has rained since mid-May.")).toMatchObject({ start: "2024-05-11", end: REFERENCE, openEnd: true });
  expect(when("By the end of 2025 they had gone.")).toMatchObject({ start: "2025-01-01", end: "2025-12-31", openStart: true });
  expect(when("It came at the end of 2023.")).toMatchObject({ start: "2023-12-01", end: "2023-12-31", openStart: false });
  expect(when("In the first nine months of 2024 it came.")).toMatchObject({ start: "2024-01-01", end: "2024-09-30" });
  expect(when("It came in early 2024.")).toMatchObject({ start: "2024-01-01", end: "2024-04-30" });
  expect(when("Earlier this month it came.")).toMatchObject({ start: "2024-10-01", end: REFERENCE });
  expect(when("In the past 24 hours it came.")).toMatchObject({ start: "2024-10-14", end: REFERENCE, precision: "duration" });
  expect(when("At 18:02 UTC on 30 June 2026 it came.")).toMatchObject({ start: "2026-06-30", clock: "18:02Z", precision: "time" });
  expect(when("It lasted three days.")).toBeNull();
});

const RELATIVE = ["yesterday", "today", "two days ago", "tomorrow", "the day before yesterday"];

test("move the day of publication, and relative dates move with it", () => {
  fc.assert(
    fc.property(fc.integer({ min: -9000, max: 9000 }), fc.constantFrom(...RELATIVE), (days, words) => {
      const text = `The envoy came ${words}.`;
      const [before, after] = [find(text), find(text, addDays(REFERENCE, days))];
      expect(after[0]?.value).toBe(addDays(before[0]?.value ?? "", days));
    }),
  );
});

test("weeks move the weekdays, and nothing else of them", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -500, max: 500 }),
      fc.constantFrom("on Monday", "on Friday", "last Tuesday", "over the weekend"),
      (weeks, words) => {
        const text = `The envoy came ${words}.`;
        const starts = [find(text), find(text, addDays(REFERENCE, 7 * weeks))].map((dates) => dates[0]?.when?.start ?? "");
        expect(starts[1]).toBe(addDays(starts[0] ?? "", 7 * weeks));
      },
    ),
  );
});

const PIECES = [
  "on",
  "the",
  "5",
  "May",
  "2024",
  "of",
  "Tuesday",
  ",",
  ".",
  "-",
  "to",
  "between",
  "and",
  "late",
  "mid",
  "last",
  "year",
  "week",
  "ago",
  "18:02",
  "UTC",
  "\n",
  "1990s",
  "century",
  "two",
  "and a half",
  "every",
  "days",
  "31",
  "Feb.",
  "(",
  ")",
  "/",
  "2024-13-45",
  "T",
  "’s",
  "00",
  "0001",
  "9999",
  "100000",
  "AD",
  "BC",
  "decades",
  "\ud83d",
];

test("any text: true spans in order, no crash", () => {
  const check = (text: string) => {
    let last = 0;
    for (const date of find(text)) {
      expect(text.slice(date.start, date.end)).toBe(date.text);
      expect(date.start).toBeGreaterThanOrEqual(last);
      if (date.when) expect(date.when.start <= date.when.end).toBe(true);
      last = date.end;
    }
  };
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), check), { numRuns: 300 });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => check(pieces.join(" "))),
    { numRuns: 2000 },
  );
});
