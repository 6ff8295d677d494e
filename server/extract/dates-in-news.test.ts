import { expect, test } from "vitest";
import { findDates } from "./dates.ts";
import { inferReference } from "./reference.ts";
import { findSentences } from "./sentences.ts";
import { tokenize } from "./tokenized.ts";

function read(text: string, published: string | null): string[] {
  const sentences = tokenize(text, findSentences(text));
  return findDates(text, sentences, inferReference(text, sentences, published)).map((date) => `${date.text} = ${date.value}`);
}

/** Day of publication, then texts and "expression = value" of each date in them. Money, politics, sport, weather. */
const TEXTS: [string | null, [string, string[]][]][] = [
  [
    "1998-03-13",
    [
      [
        "The retailer said fourth-quarter profit fell 8% to $41 million, or 52 cents a share, from $44.6 million a year earlier.",
        ["fourth-quarter = 1997-Q4", "a year earlier = 1996"],
      ],
      ["In the year-earlier quarter it earned $12 million.", ["the year-earlier quarter = 1996-Q4"]],
      ["For the year, revenue climbed to $2.1 billion.", ["the year = 1998"]],
      [
        "Analysts expect the chip maker to break even in the second quarter and turn a profit in fiscal 1999.",
        ["the second quarter = 1998-Q2", "fiscal 1999 = 1999"],
      ],
      [
        "The yield on the 30-year bond slipped to 5.88 percent from 5.91 percent late Thursday.",
        ["30-year = P30Y", "late Thursday = 1998-03-12"],
      ],
      ["Shares of the bank jumped $3.25 in morning trading Friday.", ["morning = 1998-03-13TMO", "Friday = 1998-03-13"]],
      ["In the past 12 months the stock has more than doubled.", ["the past 12 months = P12M"]],
      ["The merger, announced Monday, should close by midyear.", ["Monday = 1998-03-09", "midyear = 1998"]],
      ["Orders rose 0.4 percent in January after falling a revised 6.1 percent in December.", ["January = 1998-01", "December = 1997-12"]],
      ["The company currently employs 3,400 people; a decade ago it had 900.", ["currently = PRESENT_REF", "a decade ago = 1988"]],
      ["It plans to close three mills over the next two years.", ["the next two years = P2Y"]],
      ["The airline recently ordered 20 jets for delivery beginning in 2001.", ["recently = PAST_REF", "2001 = 2001"]],
      ["For now, the two sides are talking.", ["now = PRESENT_REF"]],
      [
        "The first six months of 1997 were the worst since the early 1980s.",
        ["The first six months of 1997 = P6M", "the early 1980s = 198X"],
      ],
      ["Last year's first quarter included a one-time gain.", ["Last year's first quarter = 1997-Q1"]],
      [
        "Car sales in the first 10 days of March ran ahead of the pace of a month ago.",
        ["the first 10 days of March = P10D", "a month ago = 1998-02"],
      ],
      [
        "The deficit, at $10.2 billion in the latest month, was the largest in eight years.",
        ["the latest month = 1998-02", "eight years = P8Y"],
      ],
      ["The strike, now in its third week, has cost $20 million a day.", ["now = PRESENT_REF", "a day = P1D"]],
      [
        "Trading was halted at 10:12 a.m. EST and resumed about half an hour later.",
        ["10:12 a.m. EST = 1998-03-13T10:12-05:00", "half an hour later = PT30M"],
      ],
      ["The dividend is payable April 15 to holders of record March 31.", ["April 15 = 1998-04-15", "March 31 = 1998-03-31"]],
      ["He joined the firm in 1972 and became chairman in the mid-1980s.", ["1972 = 1972", "the mid-1980s = 198X"]],
      ["The previous high of 8,584 was set Wednesday.", ["Wednesday = 1998-03-11"]],
      ["The 52-week low is $18.", ["52-week = P52W"]],
      ["It was the second time in less than a month that rates went up.", ["a month = P1M"]],
      ["A company spokeswoman said last night that no decision had been made.", ["last night = 1998-03-12TNI"]],
      ["For the past several weeks, crews have worked around the clock.", ["the past several weeks = PXW"]],
      [
        "Production is to start early next year and reach full capacity by the end of the decade.",
        ["early next year = 1999", "the end of the decade = 199X"],
      ],
      ["Sales in the four weeks ended Feb. 28 were flat.", ["four weeks = P4W", "Feb. 28 = 1998-02-28"]],
      ["The contract runs through the year 2000.", ["the year 2000 = 2000"]],
      [
        "Net income for the nine months was $88 million, against $71 million in the same period a year ago.",
        ["nine months = P9M", "a year ago = 1997"],
      ],
      ["Staff lost the annual Tet bonus, the daily Horizon wrote.", ["annual = P1Y"]],
      ["The group meets quarterly; its annual report appears each April.", ["quarterly = P3M", "annual = P1Y", "each April = XXXX-04"]],
      ["Volume on the exchange was 555 million shares, up from 543 million the day before.", ["the day before = 1998-03-12"]],
      ["The index has gained 9 percent so far this year and 31 percent in 1997.", ["so far this year = 1998", "1997 = 1997"]],
      ["Futures for May delivery rose 4 cents a bushel.", ["May = 1998-05"]],
      ["A two-thirds vote is needed within 60 days.", ["60 days = P60D"]],
      [
        "The 45-year-old executive worked 18 hours a day for years.",
        ["45-year-old = P45Y", "18 hours = PT18H", "a day = P1D", "years = PXY"],
      ],
      ["He has run the fund since its inception 11 years ago.", ["11 years ago = 1987"]],
      ["The court issued its ruling the same day.", ["the same day = 1998-03-13"]],
      ["Between 1990 and 1995 the population doubled.", ["1990 and 1995 = 1990/1995"]],
      ["He served two terms, from 1981 to 1989.", ["1981 to 1989 = 1981/1989"]],
      ["Interest rates could rise as early as this summer.", ["this summer = 1998-SU"]],
      ["Last fall, the agency approved the drug; this spring it withdrew it.", ["Last fall = 1997-FA", "this spring = 1998-SP"]],
      ["The shuttle is to land Sunday at 6:50 a.m.", ["Sunday at 6:50 a.m. = 1998-03-15T06:50"]],
      ["The law, passed last month, takes effect July 1.", ["last month = 1998-02", "July 1 = 1998-07-01"]],
      [
        "The president will travel to Africa later this month, aides said Thursday.",
        ["later this month = 1998-03", "Thursday = 1998-03-12"],
      ],
      ["Three weeks ago the inspectors were turned away.", ["Three weeks ago = 1998-W08"]],
      ["The team lost on Friday night and twice on Saturday.", ["Friday night = 1998-03-13TNI", "Saturday = 1998-03-07"]],
    ],
  ],
  [
    "2024-10-15",
    [
      [
        "Overnight, drones hit an oil terminal, and on Monday night a second wave came.",
        ["Overnight = 2024-10-15TNI", "Monday night = 2024-10-14TNI"],
      ],
      ["It is the tenth death since December.", ["December = 2023-12"]],
      ["He said the bridge would shut from 1 to 14 November.", ["1 to 14 November = 2024-11-01/2024-11-14"]],
      ["The storm is likely to weaken before it lands on Thursday night.", ["Thursday night = 2024-10-17TNI"]],
      ["Early Tuesday, sirens sounded across the capital.", ["Early Tuesday = 2024-10-15"]],
      ["Ministers will meet over the weekend to prepare next week's summit.", ["the weekend = 2024-W42-WE", "next week = 2024-W43"]],
      ["The party won 34% in this month's poll, against 29% in last month's.", ["this month = 2024-10", "last month = 2024-09"]],
      ["Prices have risen every month since the beginning of 2023.", ["every month = P1M", "the beginning of 2023 = 2023"]],
      ["Every Friday, protesters gather outside parliament.", ["Every Friday = XXXX-WXX-5"]],
      ["The two countries have been at odds for decades.", ["decades = PXDE"]],
      ["The 18th-century palace was restored in the late 1990s.", ["The 18th-century = 17XX", "the late 1990s = 199X"]],
      ["Shops will be closed on Christmas Day and New Year's Day.", ["Christmas Day = 2024-12-25", "New Year's Day = 2025-01-01"]],
      ["A five-year plan was adopted in March.", ["five-year = P5Y", "March = 2024-03"]],
      ["Next spring's elections will be the first since 2019.", ["Next spring = 2025-SP", "2019 = 2019"]],
      ["The prime minister's visit, his third in two years, ends on Thursday.", ["two years = P2Y", "Thursday = 2024-10-17"]],
      ["The Bears host Lakeland on Friday.", ["Friday = 2024-10-18"]],
      ["Snow is likely on Wednesday night.", ["Wednesday night = 2024-10-16TNI"]],
      ["Removal on Friday to the parish church.", ["Friday = 2024-10-18"]],
      ["Visitation is on Wednesday from 5 to 8 p.m.", ["Wednesday from 5 to 8 p.m. = 2024-10-16T17:00/2024-10-16T20:00"]],
      ["Doors are open 10-2 p.m. on 19 October.", ["10-2 p.m. on 19 October = 2024-10-19T10:00/2024-10-19T14:00"]],
      ["Sweden votes on Sunday.", ["Sunday = 2024-10-20"]],
      ["Prices rose in the June quarter.", ["the June quarter = 2024-Q2"]],
      ["The minister resigned two days before the vote.", ["two days = P2D"]],
      ["Last Wednesday the court adjourned until Nov. 6.", ["Last Wednesday = 2024-10-09", "Nov. 6 = 2024-11-06"]],
      [
        "The defender, 29, signed a three-year deal on Monday worth 40 million euros a year.",
        ["three-year = P3Y", "Monday = 2024-10-14", "a year = P1Y"],
      ],
      ["They lead the table after a 2-1 win on Saturday evening.", ["Saturday evening = 2024-10-12TEV"]],
      ["He scored in the 89th minute of Sunday's match.", ["Sunday = 2024-10-13"]],
      ["The 2023-24 season ended in May.", ["2023-24 = 2023/2024", "May = 2024-05"]],
      ["It was their first win in seven games and only their second since August 31.", ["August 31 = 2024-08-31"]],
      ["The Games open on July 14, 2028, and close on July 30.", ["July 14, 2028 = 2028-07-14", "July 30 = 2028-07-30"]],
      ["Rain is expected from Wednesday to Friday.", ["Wednesday to Friday = 2024-10-16/2024-10-18"]],
      ["The weekly figures are published on Thursdays.", ["weekly = P1W", "Thursdays = XXXX-WXX-4"]],
      ["In the run-up to Christmas, sales usually double.", ["Christmas = 2024-12-25"]],
      ["A 35-year-old woman and her nine-month-old son were rescued.", ["35-year-old = P35Y", "nine-month-old = P9M"]],
      ["He was jailed for 12 years in 2016 and freed this week.", ["12 years = P12Y", "2016 = 2016", "this week = 2024-W42"]],
      [
        "The blaze started shortly before 4 a.m. on Sunday and burned until the afternoon.",
        ["4 a.m. on Sunday = 2024-10-13T04:00", "the afternoon = 2024-10-13TAF"],
      ],
      ["At 7:30 local time (0430 GMT) the first train left.", ["7:30 local time = 2024-10-15T07:30", "0430 GMT = 2024-10-15T04:30Z"]],
      ["The ceasefire is due to expire in the coming days.", ["the coming days = FUTURE_REF"]],
      [
        "The company's quarterly loss widened to $4 million in the three months to September.",
        ["quarterly = P3M", "three months = P3M", "September = 2024-09"],
      ],
      ["In 2025 growth should slow, and in the medium term debt will rise.", ["2025 = 2025"]],
      ["The Sept. 11 attacks killed nearly 3,000 people.", ["Sept. 11 = 2001-09-11"]],
      [
        "He has led the country since the 1980s, and his father ruled before him for a quarter of a century.",
        ["the 1980s = 198X", "a quarter of a century = P25Y"],
      ],
      ["The inquiry could take months, perhaps years.", ["months = PXM", "years = PXY"]],
      [
        "The bank cut rates by half a point in the third quarter, its first cut in four years.",
        ["the third quarter = 2024-Q3", "four years = P4Y"],
      ],
      [
        "Polls close at 9 p.m. local time (1900 GMT) on Sunday, and the new rules take effect on Friday.",
        ["9 p.m. local time (1900 GMT) on Sunday = 2024-10-20T21:00", "Friday = 2024-10-18"],
      ],
      [
        "A slip has closed the road until at least Friday, and rain is forecast for Thursday.",
        ["Friday = 2024-10-18", "Thursday = 2024-10-17"],
      ],
      ["On the intervening night of October 13 and 14, a hotel was damaged.", ["October 13 and 14 = 2024-10-13/2024-10-14"]],
      ["Tourism is back to where it was in 2019, the year before the pandemic.", ["2019 = 2019"]],
      ["Two to three weeks of rain have left fields under water.", ["Two to three weeks = P2W/P3W"]],
      ["The storm is expected to reach the coast sometime Wednesday afternoon.", ["Wednesday afternoon = 2024-10-16TAF"]],
      ["She became the country's youngest mayor last November.", ["last November = 2023-11"]],
      ["He was last seen at about 11 p.m. the previous evening.", ["11 p.m. the previous evening = 2024-10-14T23:00"]],
      ["In the 24 hours before the vote, both parties bought airtime.", ["24 hours = PT24H"]],
      ["Half of the town was under water by midday.", ["midday = 2024-10-15T12:00"]],
      ["It is the coldest October in 30 years.", ["October = 2024-10", "30 years = P30Y"]],
      ["The museum will reopen in the autumn of 2026 after a four-year closure.", ["the autumn of 2026 = 2026-FA", "four-year = P4Y"]],
      ["By Friday, all 40 had been freed; on Monday the last of them flew home.", ["Friday = 2024-10-11", "Monday = 2024-10-14"]],
      ["The tax will be phased in over five years starting in January 2026.", ["five years = P5Y", "January 2026 = 2026-01"]],
      [
        "The government, which took power six weeks ago, has until the end of the month to pass a budget.",
        ["six weeks ago = 2024-W36", "the end of the month = 2024-10"],
      ],
      ["On weekends, the ferry runs twice a day.", ["weekends = XXXX-WXX-WE", "a day = P1D"]],
      ["The attack came a day after the envoy's visit and hours before a deadline.", ["a day = P1D", "hours = PTXH"]],
      ["The mayor said there had been no warning at the time, and that until recently the river had been low.", ["recently = PAST_REF"]],
      ["In the past, such talks were held in secret; in future they will be public.", ["the past = PAST_REF", "future = FUTURE_REF"]],
      ["On Monday, Oct. 21, the hearing will resume at 9.", ["Monday, Oct. 21 = 2024-10-21"]],
      ["The fund, set up in the 2010s, now holds $3 billion.", ["the 2010s = 201X", "now = PRESENT_REF"]],
      [
        "Inflation eased to 2.1% year on year in September from 2.4% the previous month.",
        ["September = 2024-09", "the previous month = 2024-08"],
      ],
      ["The two leaders last met in person in the spring of last year.", ["the spring of last year = 2023-SP"]],
      [
        "In recent days, hundreds have fled; more than 2,000 left in the week to Sunday.",
        ["recent days = PAST_REF", "the week = P1W", "Sunday = 2024-10-13"],
      ],
      ["Later Tuesday, the envoy was to fly on to Cairo.", ["Later Tuesday = 2024-10-15"]],
      ["This time last year the reservoir was full.", ["last year = 2023"]],
      ["Police detained 14 people on Friday and Saturday nights.", ["Friday = 2024-10-11", "Saturday nights = 2024-10-12TNI"]],
      [
        "A verdict is expected at 10 a.m. on Friday; polls open Saturday.",
        ["10 a.m. on Friday = 2024-10-18T10:00", "Saturday = 2024-10-19"],
      ],
      ["The ban comes into force on Friday, and the court hears the case Monday.", ["Friday = 2024-10-18", "Monday = 2024-10-21"]],
      ["He appears in court after a stabbing on Friday.", ["Friday = 2024-10-11"]],
      ["A week ago today he resigned; he had been due in court on Monday.", ["A week ago today = 2024-10-08", "Monday = 2024-10-14"]],
      ["The hearing was put back to Friday.", ["Friday = 2024-10-18"]],
      ["Brussels gave Spain until July to answer.", ["July = 2025-07"]],
      [
        "The painter, who died on Sunday, was born in 1931 and moved to Paris in 1958. In 1961 she met Picasso; in 1975 she left for good.",
        ["Sunday = 2024-10-13", "1931 = 1931", "1958 = 1958", "1961 = 1961", "1975 = 1975"],
      ],
      ["The storm could hit on Friday; the mayor could not be reached on Monday.", ["Friday = 2024-10-18", "Monday = 2024-10-14"]],
      ["The bank would not say on Sunday when it would reopen.", ["Sunday = 2024-10-13"]],
      [
        "The vote, to be held on Friday, is close; ahead of Sunday's rally, roads were shut.",
        ["Friday = 2024-10-18", "Sunday = 2024-10-20"],
      ],
      ["Rebels said on Saturday they would not attend talks on Monday.", ["Saturday = 2024-10-12", "Monday = 2024-10-14"]],
      [
        "They have been given until Friday to leave, and farmers have to leave on Saturday.",
        ["Friday = 2024-10-18", "Saturday = 2024-10-19"],
      ],
      ["A shell fell at 3:45 a.m. (0045 GMT) on Sunday.", ["3:45 a.m. (0045 GMT) on Sunday = 2024-10-13T03:45"]],
      [
        "Every Friday evening, in the final months of 2021, they sang.",
        ["Every Friday evening = XXXX-WXX-5TEV", "the final months of 2021 = 2021"],
      ],
      [
        "A fire destroyed the market on Christmas Day. In December, inspectors had warned of it. It was built in 1924 and rebuilt in the 1970s.",
        ["Christmas Day = 2023-12-25", "December = 2023-12", "1924 = 1924", "the 1970s = 197X"],
      ],
    ],
  ],
  [
    "2011-01-03",
    [
      ["The year that ended Friday was the hottest on record.", ["Friday = 2010-12-31"]],
      [
        "On New Year's Eve, thousands danced; by early Saturday the square was empty.",
        ["New Year's Eve = 2010-12-31", "early Saturday = 2011-01-01"],
      ],
      ["In December, unemployment fell for the fifth consecutive month.", ["December = 2010-12"]],
      ["The new rules took effect on Jan. 1.", ["Jan. 1 = 2011-01-01"]],
      ["The old rules will lapse on Dec. 31.", ["Dec. 31 = 2011-12-31"]],
      ["Last week's snow closed the airport for three days.", ["Last week = 2010-W52", "three days = P3D"]],
      ["Retail sales in the holiday season grew at the fastest pace in five years.", ["five years = P5Y"]],
      ["A year ago, the island was hit by an earthquake, and months later by cholera.", ["A year ago = 2010", "months later = PXM"]],
      ["The referendum will begin next Sunday and last a week.", ["next Sunday = 2011-01-09", "a week = P1W"]],
      ["In the final quarter of 2010 the company shipped 4 million phones.", ["the final quarter of 2010 = 2010-Q4"]],
      ["He is to be inaugurated later this month for a second five-year term.", ["later this month = 2011-01", "five-year = P5Y"]],
      ["The rebels have until midnight Tuesday to lay down their arms.", ["midnight Tuesday = 2011-01-04T00:00"]],
      ["Winter came early; in November the passes were already shut.", ["Winter = 2010-WI", "November = 2010-11"]],
      ["Over the past decade the town has lost a third of its people.", ["the past decade = P1DE"]],
      ["The talks in 2009 and the summit of last June changed little.", ["2009 = 2009", "last June = 2010-06"]],
      ["Stocks in Asia rose Monday, the first trading day of the year.", ["Monday = 2011-01-03", "the year = 2011"]],
      ["The 50th anniversary falls on Aug. 13.", ["Aug. 13 = 2011-08-13"]],
      ["He turned himself in yesterday afternoon, the day after the arrest of his brother.", ["yesterday afternoon = 2011-01-02TAF"]],
      ["The trial opens tomorrow morning at 9:30.", ["tomorrow morning at 9:30 = 2011-01-04T09:30"]],
      ["The spacecraft, launched in 1977, will keep sending data for another decade.", ["1977 = 1977", "another decade = P1DE"]],
      ["Nearly every day since Christmas, rockets have been fired.", ["every day = P1D", "Christmas = 2010-12-25"]],
      [
        "The rate was 9.8% in the three months through November, the highest since the mid-1980s.",
        ["three months = P3M", "November = 2010-11", "the mid-1980s = 198X"],
      ],
      ["The Nineties were kind to the club; the Sixties had not been.", ["The Nineties = 199X", "the Sixties = 196X"]],
      [
        "Officials met Thursday and again on Sunday, but nothing was agreed until this morning.",
        ["Thursday = 2010-12-30", "Sunday = 2011-01-02", "this morning = 2011-01-03TMO"],
      ],
    ],
  ],
  [
    "1997-11-06",
    [
      [
        "NEW YORK (Wire) _ Stocks fell sharply Thursday, giving back most of the gains of the past two sessions. The index, which had climbed 1.7 percent since Friday, ended at its lowest level since Oct. 28. Volume was light. Trading in Asia earlier in the day was mixed.\n\nThe carmaker reported third-quarter earnings of $1.04 billion, compared with $1.27 billion in the third quarter of 1996. For the first nine months, it earned $5.1 billion. A year ago the company took a charge. Its shares, which traded as high as $72 this summer, closed at $61.50.\n\nThe Federal Reserve meets next Wednesday. Economists do not expect a move before early 1998.",
        [
          "Thursday = 1997-11-06",
          "Friday = 1997-10-31",
          "Oct. 28 = 1997-10-28",
          "earlier in the day = 1997-11-06",
          "third-quarter = 1997-Q3",
          "the third quarter of 1996 = 1996-Q3",
          "the first nine months = P9M",
          "A year ago = 1996",
          "this summer = 1997-SU",
          "next Wednesday = 1997-11-12",
          "early 1998 = 1998",
        ],
      ],
    ],
  ],
  [
    "1989-10-26",
    [
      [
        "The group said it agreed to sell its paper unit for $310 million. The sale, expected to close by Dec. 31, follows a yearlong review. In the year ended June 30, the unit had operating profit of $29 million on sales of $402 million. Analysts said yesterday that the price, about 11 times earnings, was high. The group's stock rose 75 cents yesterday to $24.125. Last month it cut its quarterly dividend to 12 cents from 20 cents. The buyer was formed in 1986. Until now it has owned no mills.",
        [
          "Dec. 31 = 1989-12-31",
          "yearlong = P1Y",
          "the year = P1Y",
          "June 30 = 1989-06-30",
          "yesterday = 1989-10-25",
          "yesterday = 1989-10-25",
          "Last month = 1989-09",
          "quarterly = P3M",
          "1986 = 1986",
          "now = PRESENT_REF",
        ],
      ],
    ],
  ],
  [
    "2004-08-20",
    [
      [
        "ATHENS - The swimmer won her third gold of the week on Thursday night, touching in 2:07.44. On Saturday she had taken the 400 meters; Tuesday brought the relay. Four years ago, in Sydney, the 19-year-old from Lyon finished fifth. She will rest until Sunday's closing ceremony and turns 20 on Sept. 3. Her coach, 52, has trained her since the fall of 1996.",
        [
          "the week = 2004-W34",
          "Thursday night = 2004-08-19TNI",
          "Saturday = 2004-08-14",
          "Tuesday = 2004-08-17",
          "Four years ago = 2000",
          "19-year-old = P19Y",
          "Sunday = 2004-08-22",
          "Sept. 3 = 2004-09-03",
          "the fall of 1996 = 1996-FA",
        ],
      ],
    ],
  ],
  [
    "2003-02-17",
    [
      [
        "It has been snowing since Saturday evening. By 7 a.m. Monday, 16 inches had fallen at the airport, the most since the blizzard of January 1996. Schools were shut for the Presidents' Day holiday anyway. Airlines hope to resume flights this afternoon; buses should be back tomorrow. The record, 28.5 inches, dates to February 1922.",
        [
          "Saturday evening = 2003-02-15TEV",
          "7 a.m. Monday = 2003-02-17T07:00",
          "January 1996 = 1996-01",
          "Presidents' Day = 2003-02-17",
          "this afternoon = 2003-02-17TAF",
          "tomorrow = 2003-02-18",
          "February 1922 = 1922-02",
        ],
      ],
    ],
  ],
  [
    "1998-08-10",
    [
      [
        'NAIROBI - Three days after the bombing, rescuers pulled a woman alive from the rubble early Sunday. "We heard her at about 2 o\'clock in the morning," a soldier said. The blast, at 10:35 a.m. Friday, killed at least 190 people. Investigators who arrived on Saturday said it could take weeks to sift the site. In 1995 and again in 1996, the same group had claimed attacks in the Gulf. The president is to visit within days.',
        [
          "Three days = P3D",
          "early Sunday = 1998-08-09",
          "2 o'clock in the morning = 1998-08-09T02:00",
          "10:35 a.m. Friday = 1998-08-07T10:35",
          "Saturday = 1998-08-08",
          "weeks = PXW",
          "1995 = 1995",
          "1996 = 1996",
          "days = PXD",
        ],
      ],
    ],
  ],
  [
    "2012-12-05",
    [
      [
        'The unemployment rate slipped to 7.7 percent in November from 7.9 percent in October, the government said Friday in its monthly report. Hiring averaged 151,000 a month this year, about the same as in 2011. The two-year-old payroll tax cut lapses at the end of the month. "In the next several weeks we will know more," said an aide, who spoke on condition of anonymity Tuesday. Growth in the July-September quarter was revised up last week.',
        [
          "November = 2012-11",
          "October = 2012-10",
          "Friday = 2012-11-30",
          "monthly = P1M",
          "a month = P1M",
          "this year = 2012",
          "2011 = 2011",
          "two-year-old = P2Y",
          "the end of the month = 2012-12",
          "the next several weeks = PXW",
          "Tuesday = 2012-12-04",
          "July-September = 2012-07/2012-09",
          "last week = 2012-W48",
        ],
      ],
    ],
  ],
  [
    "1999-05-03",
    [
      [
        "The 12-week-old air campaign showed no sign of easing over the weekend. On Saturday, a bridge was hit while a bus was crossing it. At the same time, an envoy held his fourth round of talks in as many weeks. He flies to Washington on Monday and to New York later in the week. Belgrade freed three soldiers on Sunday who had been held since March 31.",
        [
          "12-week-old = P12W",
          "the weekend = 1999-W17-WE",
          "Saturday = 1999-05-01",
          "weeks = PXW",
          "Monday = 1999-05-03",
          "later in the week = 1999-W18",
          "Sunday = 1999-05-02",
          "March 31 = 1999-03-31",
        ],
      ],
    ],
  ],
  [
    "2020-03-12",
    [
      [
        "The league suspended its season on Wednesday night until further notice, minutes after a player tested positive. The playoffs had been due to begin April 18. The 2020 Games are still set for July 24 to Aug. 9. Italy, under lockdown since Monday, reported 196 new deaths in 24 hours. The ban on travel takes effect at 11:59 p.m. Friday and lasts 30 days. Two months ago, few had heard of the virus.",
        [
          "Wednesday night = 2020-03-11TNI",
          "minutes = PTXM",
          "April 18 = 2020-04-18",
          "2020 = 2020",
          "July 24 to Aug. 9 = 2020-07-24/2020-08-09",
          "Monday = 2020-03-09",
          "24 hours = PT24H",
          "11:59 p.m. Friday = 2020-03-13T23:59",
          "30 days = P30D",
          "Two months ago = 2020-01",
        ],
      ],
    ],
  ],
  [
    "2021-09-30",
    [
      [
        "For 20 years the base was the hub of the war. Built by the Soviets in the 1950s, it was abandoned in the 1990s and rebuilt after 2001. In its heyday, around 2011, some 40,000 lived there. The last plane left at 11:59 p.m. on Aug. 30. Now the gates are guarded by men who until last month hid in the hills. The day we came, a Tuesday, the runway was empty.",
        [
          "20 years = P20Y",
          "the 1950s = 195X",
          "the 1990s = 199X",
          "2001 = 2001",
          "2011 = 2011",
          "11:59 p.m. on Aug. 30 = 2021-08-30T23:59",
          "Now = PRESENT_REF",
          "last month = 2021-08",
          "Tuesday = 2021-09-28",
        ],
      ],
    ],
  ],
  [
    "1996-03-27",
    [
      [
        "The union's contract with the company expired at midnight Saturday, but talks went on through the night and into Sunday. Both sides agreed on Monday to extend the old contract day by day. A strike in 1990 lasted 53 days. The average worker earns $19 an hour. The new contract would run three years and raise pay 3 percent a year. Results of the vote are expected by the middle of next week.",
        [
          "midnight Saturday = 1996-03-23T00:00",
          "the night = 1996-03-23TNI",
          "Sunday = 1996-03-24",
          "Monday = 1996-03-25",
          "1990 = 1990",
          "53 days = P53D",
          "an hour = PT1H",
          "three years = P3Y",
          "a year = P1Y",
          "the middle of next week = 1996-W14",
        ],
      ],
    ],
  ],
  [
    "1990-08-09",
    [
      [
        "Oil rose above $29 a barrel yesterday, up $8 since the invasion a week ago. In early trading today it slipped. The emirate produced 1.5 million barrels a day before Aug. 2. Saudi Arabia, which pumped 5.4 million in July, could add 2 million within three months. In the 1973-74 embargo prices quadrupled; in 1979 they doubled. The President, who cut short his vacation last weekend, said Wednesday in a televised address that the troops would stay as long as needed.",
        [
          "yesterday = 1990-08-08",
          "a week ago = 1990-W31",
          "today = 1990-08-09",
          "a day = P1D",
          "Aug. 2 = 1990-08-02",
          "July = 1990-07",
          "three months = P3M",
          "1973-74 = 1973/1974",
          "1979 = 1979",
          "last weekend = 1990-W31-WE",
          "Wednesday = 1990-08-08",
        ],
      ],
    ],
  ],
  [
    "2013-09-16",
    [
      [
        "The company, based in Austin, said it would cut 4,500 jobs, or 40 percent of its work force, by the end of its fiscal year in March. It posted a loss of nearly $1 billion for the quarter that ended Aug. 31. A year ago, it lost $235 million. Founded in 1984, it was worth $83 billion in mid-2008. Its board formed a committee five weeks ago to look at a sale. Trading was halted for 20 minutes at 3:02 p.m. on Friday.",
        [
          "March = 2014-03",
          "Aug. 31 = 2013-08-31",
          "A year ago = 2012",
          "1984 = 1984",
          "mid-2008 = 2008",
          "five weeks ago = 2013-W33",
          "20 minutes = PT20M",
          "3:02 p.m. on Friday = 2013-09-13T15:02",
        ],
      ],
    ],
  ],
  [
    "2010-01-14",
    [
      [
        "A day after the quake, nobody knew how many had died. It struck at 4:53 p.m. Tuesday, and aftershocks went on through Wednesday. Doctors worked all night. The first planes were expected Thursday morning. The country had been hit by four storms in 2008 and was just recovering; in 2004 floods killed 3,000. The president, whose term ends in February 2011, slept at the airport. The last such quake there was in 1770. In coming weeks the rains will begin.",
        [
          "A day = P1D",
          "4:53 p.m. Tuesday = 2010-01-12T16:53",
          "Wednesday = 2010-01-13",
          "Thursday morning = 2010-01-14TMO",
          "2008 = 2008",
          "2004 = 2004",
          "February 2011 = 2011-02",
          "1770 = 1770",
          "coming weeks = FUTURE_REF",
        ],
      ],
    ],
  ],
  [
    "2005-11-02",
    [
      [
        "In a ruling issued late Tuesday, the court gave the state until Jan. 15 to draw new districts. The judges, who heard arguments over three days in September, split 2-1. The case dates from 1992. The legislature meets from January to May in odd years only, so a special session is likely this month. Governor Hale, elected a year ago Tuesday, has not commented. The primaries are on March 7; candidates can file from Dec. 5 through Jan. 3.",
        [
          "late Tuesday = 2005-11-01",
          "Jan. 15 = 2006-01-15",
          "three days = P3D",
          "September = 2005-09",
          "1992 = 1992",
          "January to May = 2006-01/2006-05",
          "this month = 2005-11",
          "a year ago = 2004",
          "Tuesday = 2005-11-01",
          "March 7 = 2006-03-07",
          "Dec. 5 through Jan. 3 = 2005-12-05/2006-01-03",
        ],
      ],
    ],
  ],
  [
    "2023-02-08",
    [
      [
        'More than 48 hours after the first shock, at 4:17 a.m. on Monday, survivors were still being found. On Tuesday evening a baby was dug out. The president declared a state of emergency for three months. The 1999 quake near Izmit killed over 17,000. Nights are cold: minus 6 on Tuesday night. "We waited for two days," said one man. Next week schools will stay closed. The World Bank is due to publish a first estimate in the next few days, and elections set for 14 May might be put off until the autumn.',
        [
          "48 hours = PT48H",
          "4:17 a.m. on Monday = 2023-02-06T04:17",
          "Tuesday evening = 2023-02-07TEV",
          "three months = P3M",
          "1999 = 1999",
          "Tuesday night = 2023-02-07TNI",
          "two days = P2D",
          "Next week = 2023-W07",
          "the next few days = PXD",
          "14 May = 2023-05-14",
          "the autumn = 2023-FA",
        ],
      ],
    ],
  ],
];

test.each(TEXTS.flatMap(([published, rows]) => rows.map(([text, expected]) => ({ published, text, expected }))))(
  "$published: $text",
  ({ published, text, expected }) => {
    expect(read(text, published)).toEqual(expected);
  },
);
