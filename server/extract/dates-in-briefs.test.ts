import { expect, test } from "vitest";
import { findDates } from "./dates.ts";
import { inferReference } from "./reference.ts";
import { findSentences } from "./sentences.ts";
import { tokenize } from "./tokenized.ts";

function read(text: string, published: string | null): string[] {
  const sentences = tokenize(text, findSentences(text));
  return findDates(text, sentences, inferReference(text, sentences, published)).map((date) => `${date.text} = ${date.value}`);
}

/** Day of publication, then texts and "expression = value" of each date in them. Statements, posts, logs and assessments, with their headings and datelines. */
const TEXTS: [string | null, [string, string[]][]][] = [
  [
    "2025-10-14",
    [
      ["Launches were detected from 0400Z to 0455Z.", ["0400Z to 0455Z = 2025-10-14T04:00Z/2025-10-14T04:55Z"]],
      ["As of 12 October, 214 positions had been shelled since mid-May.", ["12 October = 2025-10-12", "mid-May = 2025-05"]],
      ["Exports in H1 2025 fell by a fifth; by the end of 2025 stocks will be exhausted.", ["H1 2025 = 2025-H1", "the end of 2025 = 2025"]],
      ["At 18:40 (UTC+3) on 13 October a UAV was lost.", ["18:40 (UTC+3) on 13 October = 2025-10-13T18:40+03:00"]],
      ["DTG 131840Z OCT 25: contact lost with the patrol.", ["131840Z OCT 25 = 2025-10-13T18:40Z"]],
      [
        "In the 24 hours to 0600 on 14 October, 32 engagements were recorded.",
        ["24 hours = PT24H", "0600 on 14 October = 2025-10-14T06:00"],
      ],
      ["On the night of 13-14 October, air defence engaged 41 drones.", ["13-14 October = 2025-10-13/2025-10-14"]],
      ["The brigade rotated out in week 39 and is due back in week 44.", ["week 39 = 2025-W39", "week 44 = 2025-W44"]],
      ["In the week of 6 October three convoys crossed.", ["the week of 6 October = 2025-W41"]],
      [
        "The vessel left port on 9 Oct, loitered for 36 hours and went dark on the 11th.",
        ["9 Oct = 2025-10-09", "36 hours = PT36H", "the 11th = 2025-10-11"],
      ],
      ["Deliveries resume within 48 to 72 hours.", ["48 to 72 hours = PT48H/PT72H"]],
      [
        "The moratorium runs from 1 November 2025 through 31 March 2026.",
        ["1 November 2025 through 31 March 2026 = 2025-11-01/2026-03-31"],
      ],
      [
        "Between 0200 and 0500 local time, jamming was reported along the border.",
        ["0200 and 0500 local time = 2025-10-14T02:00/2025-10-14T05:00"],
      ],
      ["The FY2026 request covers 12 airframes; the FY 2025 one covered eight.", ["FY2026 = 2026", "FY 2025 = 2025"]],
      ["The ministry's statement of 10.10.2025 was withdrawn on 11/10/2025.", ["10.10.2025 = 2025-10-10", "11/10/2025 = 2025-10-11"]],
      [
        "Imagery dated 2025-10-08 shows two berths empty since at least late September.",
        ["2025-10-08 = 2025-10-08", "late September = 2025-09"],
      ],
      ["The two sides last exchanged prisoners in Q2; a further exchange is planned for Q4.", ["Q2 = 2025-Q2", "Q4 = 2025-Q4"]],
      ["Yesterday evening, at around 21:15, a drone fell on a depot.", ["Yesterday evening = 2025-10-13TEV", "21:15 = 2025-10-13T21:15"]],
      ["The battalion, raised in winter 2023/24, has fought since spring 2024.", ["winter 2023/24 = 2023-WI", "spring 2024 = 2024-SP"]],
      [
        "Some 1,500 troops arrived between 3 and 5 October, and another 400 over the past week.",
        ["3 and 5 October = 2025-10-03/2025-10-05", "the past week = P1W"],
      ],
      ["The agreement was initialled in Muscat on 6 November last year.", ["6 November last year = 2024-11-06"]],
      ["Reservists called up this autumn will serve 18 months.", ["this autumn = 2025-FA", "18 months = P18M"]],
      [
        "The next rotation, expected in the first half of November, may slip to early December.",
        ["the first half of November = 2025-11", "early December = 2025-12"],
      ],
      ["(Update, 14 October, 09:30 CEST) The road is open again.", ["14 October, 09:30 CEST = 2025-10-14T09:30+02:00"]],
      [
        "Friday's raid was the fourth this month and the 31st since 1 January.",
        ["Friday = 2025-10-10", "this month = 2025-10", "1 January = 2025-01-01"],
      ],
      [
        "The strait was closed from Saturday night until Sunday noon.",
        ["Saturday night until Sunday noon = 2025-10-11TNI/2025-10-12T12:00"],
      ],
      ["The embassy will stay shut until further notice; staff left two weeks ago.", ["two weeks ago = 2025-W40"]],
      ["By 2027 the corps is to have six brigades, up from four today.", ["2027 = 2027", "today = 2025-10-14"]],
      [
        "The tanker was boarded at 1430 hrs on Sunday, 12 October, and released at 0215 the following day.",
        ["1430 hrs on Sunday, 12 October = 2025-10-12T14:30", "0215 the following day = 2025-10-13T02:15"],
      ],
      ["For the third night running, explosions were heard; the first came at 1.20 am.", ["1.20 am = 2025-10-14T01:20"]],
      [
        "In the years since the 2008 war, the line has moved twice: in May 2011 and in mid-2015.",
        ["years = PXY", "2008 = 2008", "May 2011 = 2011-05", "mid-2015 = 2015"],
      ],
      [
        "The so-called May Day offensive never came, and neither did the one promised for the summer.",
        ["May Day = 2025-05-01", "the summer = 2025-SU"],
      ],
      ["A post of 13 October, 22:05 Moscow time, claims the village.", ["13 October, 22:05 Moscow time = 2025-10-13T22:05+03:00"]],
      ["Grain exports in the 2024/25 marketing year reached 41 million tonnes.", ["2024/25 = 2024/2025"]],
      ["He has not been seen in public since early last month.", ["early last month = 2025-09"]],
      [
        "Talks are set for 20–22 October in Ankara, with a follow-up a fortnight later.",
        ["20–22 October = 2025-10-20/2025-10-22", "a fortnight later = 2025-W45"],
      ],
      ["Airspace was closed at 02.00 and reopened at 05.30.", ["02.00 = 2025-10-14T02:00", "05.30 = 2025-10-14T05:30"]],
      ["No movement was seen on 7, 8 or 9 October.", ["7 = 2025-10-07", "8 = 2025-10-08", "9 October = 2025-10-09"]],
      ["The quota for calendar year 2025 was filled by the end of Q3.", ["calendar year 2025 = 2025", "the end of Q3 = 2025-Q3"]],
      ["Hours before the raid, at 23:50 on Monday, phones went dead.", ["Hours = PTXH", "23:50 on Monday = 2025-10-13T23:50"]],
      ["The group claimed 14 attacks in September alone, twice as many as in August.", ["September = 2025-09", "August = 2025-08"]],
      ["The mandate, renewed every six months, expires on 31 Jan. 2026.", ["every six months = P6M", "31 Jan. 2026 = 2026-01-31"]],
      ["Since the coup of February 2021 some 3 million have fled.", ["February 2021 = 2021-02"]],
      [
        "Two soldiers were hurt on Monday (Oct. 13) and one on Tuesday.",
        ["Monday = 2025-10-13", "Oct. 13 = 2025-10-13", "Tuesday = 2025-10-14"],
      ],
      ["The first shipment arrived in the small hours of 2 October.", ["the small hours of 2 October = 2025-10-02TMO"]],
      [
        "The amnesty law enters into force on 1 January; applications close 90 days later.",
        ["1 January = 2026-01-01", "90 days later = 2026-04-01"],
      ],
      [
        "A ceasefire was first agreed on 19 January 2025 and collapsed two months later.",
        ["19 January 2025 = 2025-01-19", "two months later = 2025-03"],
      ],
    ],
  ],
  [
    null,
    [
      [
        "On Wednesday, 8 October 2025, the ministry said that a convoy had left the day before and would arrive on Friday.",
        ["Wednesday, 8 October 2025 = 2025-10-08", "the day before = 2025-10-07", "Friday = 2025-10-10"],
      ],
      ["On 6 November a delegation arrived; it left three days later.", ["6 November = XXXX-11-06", "three days later = XXXX-XX-XX"]],
      ["He left yesterday and returns next week.", ["yesterday = XXXX-XX-XX", "next week = XXXX-WXX"]],
      [
        "Statement of 4 June 2025. Yesterday, units of the brigade withdrew; the talks will resume on 11 June.",
        ["4 June 2025 = 2025-06-04", "Yesterday = 2025-06-03", "11 June = 2025-06-11"],
      ],
      ["In the spring the river rose, and in June it fell.", ["the spring = XXXX-SP", "June = XXXX-06"]],
    ],
  ],
  [
    "2025-10-16",
    [
      [
        "KHARKIV, 14 October (Wire) — Shelling killed three people yesterday, the governor said. A funeral will be held tomorrow.",
        ["14 October = 2025-10-14", "yesterday = 2025-10-13", "tomorrow = 2025-10-15"],
      ],
      [
        "# Situation report, 12 October 2025\n\nOvernight, two depots burned. Yesterday the road was cut. Today it is open.",
        ["12 October 2025 = 2025-10-12", "Overnight = 2025-10-12TNI", "Yesterday = 2025-10-11", "Today = 2025-10-12"],
      ],
      [
        "# Chronicle\n\n## Monday, 6 October\n\nIn the morning a bridge was hit. That evening it burned.\n\n## Wednesday, 8 October\n\nAt dawn the shelling resumed.",
        [
          "Monday, 6 October = 2025-10-06",
          "the morning = 2025-10-06TMO",
          "That evening = 2025-10-06TEV",
          "Wednesday, 8 October = 2025-10-08",
          "dawn = 2025-10-08TMO",
        ],
      ],
      [
        "- 9 October: two drones fell.\n- 10 October: at 04:15 a third fell.\n- 13 October: the day before, the mayor had left.",
        [
          "9 October = 2025-10-09",
          "10 October = 2025-10-10",
          "04:15 = 2025-10-10T04:15",
          "13 October = 2025-10-13",
          "the day before = 2025-10-12",
        ],
      ],
      [
        "The log: 08/07/2025 quiet; 25/07/2025 two contacts; 03/08/2025 quiet.",
        ["08/07/2025 = 2025-07-08", "25/07/2025 = 2025-07-25", "03/08/2025 = 2025-08-03"],
      ],
      [
        "The log: 08/07/2025 quiet; 08/25/2025 two contacts; 09/03/2025 quiet.",
        ["08/07/2025 = 2025-08-07", "08/25/2025 = 2025-08-25", "09/03/2025 = 2025-09-03"],
      ],
    ],
  ],
  ["2025-08-10", [["The file, last changed 08/09/2025, lists 40 names.", ["08/09/2025 = 2025-08-09"]]]],
  [
    null,
    [
      [
        "SEOUL, Oct. 15, 2024 (Wire) -- Officials said Tuesday that the two had met last week.",
        ["Oct. 15, 2024 = 2024-10-15", "Tuesday = 2024-10-15", "last week = 2024-W41"],
      ],
    ],
  ],
  [
    "2025-01-02",
    [
      [
        "WASHINGTON, Dec. 30 - The envoy will return on Friday, having left on Dec. 27.",
        ["Dec. 30 = 2024-12-30", "Friday = 2025-01-03", "Dec. 27 = 2024-12-27"],
      ],
    ],
  ],
  [
    "2025-03-04",
    [
      [
        "The army said on 2 March that it had left the town on Thursday. A month earlier it had held the whole district. On 20 February the bridge was blown.",
        ["2 March = 2025-03-02", "Thursday = 2025-02-27", "A month earlier = 2025-01", "20 February = 2025-02-20"],
      ],
    ],
  ],
  [
    "2026-05-11",
    [
      [
        "In 1994 the two signed a memorandum; in 2009 it was reaffirmed; in 2014 it was broken. On Sunday the minister recalled it. In March talks had failed.",
        ["1994 = 1994", "2009 = 2009", "2014 = 2014", "Sunday = 2026-05-10", "March = 2026-03"],
      ],
    ],
  ],
  [
    "2026-02-11",
    [
      [
        "Assessment, 11 February 2026. Since the start of the year the group has carried out nine attacks on the highway, against four in the whole of Q4 2025. The most recent, on the night of 8 February, killed 12 soldiers. Over the past fortnight its propaganda has turned daily to the gold mines. We expect a push before Ramadan, that is within the next ten days; the roads become impassable in June. The junta, in power since 26 July 2023, has again postponed elections, now to 2028 at the earliest.",
        [
          "11 February 2026 = 2026-02-11",
          "the start of the year = 2026",
          "Q4 2025 = 2025-Q4",
          "the night of 8 February = 2026-02-08TNI",
          "the past fortnight = P2W",
          "daily = P1D",
          "the next ten days = P10D",
          "June = 2026-06",
          "26 July 2023 = 2023-07-26",
          "now = PRESENT_REF",
          "2028 = 2028",
        ],
      ],
    ],
  ],
  [
    "2025-12-03",
    [
      [
        "The Ministry states that on November 30, 2025, at 14:20 local time, a boat of the coast guard was fired upon. It recalls the agreement of April 12, 1996 and the understanding reached in Muscat last September. A note was handed over on December 1. The next meeting of the commission, scheduled for December 15-16, will take place as planned.",
        [
          "November 30, 2025, at 14:20 local time = 2025-11-30T14:20",
          "April 12, 1996 = 1996-04-12",
          "last September = 2025-09",
          "December 1 = 2025-12-01",
          "December 15-16 = 2025-12-15/2025-12-16",
        ],
      ],
    ],
  ],
  [
    "2024-09-05",
    [
      [
        "In July 2019 the two presidents met at the demarcation line. Five months earlier, in Hanoi, they had parted without a deal. Nothing has been signed since. In December 2022 and in the spring of the following year, drones crossed the border. This summer, balloons carried rubbish south: 260 on the night of May 28-29 alone, over 3,000 by early September. On Wednesday another 20 came. A hotline, cut in April 2023, stayed silent.",
        [
          "July 2019 = 2019-07",
          "Five months earlier = 2019-02",
          "December 2022 = 2022-12",
          "the spring of the following year = 2023-SP",
          "This summer = 2024-SU",
          "May 28-29 = 2024-05-28/2024-05-29",
          "early September = 2024-09",
          "Wednesday = 2024-09-04",
          "April 2023 = 2023-04",
        ],
      ],
    ],
  ],
  [
    "2025-11-19",
    [
      [
        "Mogadishu, 18 November. The garrison was attacked before dawn yesterday. By nightfall, the base was back in government hands. The militia had held it for two days in 2021 and for a week in March this year. A similar raid failed last Sunday. The ministry spoke of 47 dead on Monday, of 62 this morning. Elections, last held in May 2022, are planned for the spring.",
        [
          "18 November = 2025-11-18",
          "dawn yesterday = 2025-11-17TMO",
          "nightfall = 2025-11-17TEV",
          "two days = P2D",
          "2021 = 2021",
          "a week = P1W",
          "March this year = 2025-03",
          "last Sunday = 2025-11-16",
          "Monday = 2025-11-17",
          "this morning = 2025-11-18TMO",
          "May 2022 = 2022-05",
          "the spring = 2026-SP",
        ],
      ],
    ],
  ],
  [
    "2026-03-16",
    [
      [
        "Week of 9-15 March 2026. Police arrested a printer on Monday. Last week it rained.",
        ["9-15 March 2026 = 2026-03-09/2026-03-15", "Monday = 2026-03-09", "Last week = 2026-W11"],
      ],
      ["On Friday rebels stormed the base, and the troops withdrew overnight.", ["Friday = 2026-03-13", "overnight = 2026-03-13TNI"]],
      ["The minister, who travels to Beijing on 20 March, said no.", ["20 March = 2026-03-20"]],
      ["The court set 4-6 May for the hearing.", ["4-6 May = 2026-05-04/2026-05-06"]],
      ["Ten years on, nobody has been charged.", ["Ten years on = P10Y"]],
    ],
  ],
  [
    "2026-03-12",
    [
      ["The drill off Busan goes on as planned from 9 to 13 March.", ["9 to 13 March = 2026-03-09/2026-03-13"]],
      ["The strike which the unions have called from 24 to 26 March should be dropped.", ["24 to 26 March = 2026-03-24/2026-03-26"]],
      [
        "In Adana, two dockers were shot on Monday. The party denied on Tuesday that it had ordered it. A professor was hit at 5.30 p.m.",
        ["Monday = 2026-03-09", "Tuesday = 2026-03-10", "5.30 p.m. = 2026-03-09T17:30"],
      ],
    ],
  ],
  [
    "2026-03-02",
    [
      [
        "In January 2008 the wall was blown up; in 2013 the tunnels were flooded. Tanks took the crossing on 7 May 2024. It reopened on 18 February, for the sick.",
        ["January 2008 = 2008-01", "2013 = 2013", "7 May 2024 = 2024-05-07", "18 February = 2026-02-18"],
      ],
      ["In January 20 oil workers died near Bentiu.", ["January = 2026-01"]],
      ["After the truce of September no ship was hit for two months.", ["September = 2025-09", "two months = P2M"]],
      ["Kherson, night to 1 March. At 01:50 two bombs hit the port.", ["night to 1 March = 2026-03-01TNI", "01:50 = 2026-03-01T01:50"]],
      [
        "Russia fired 812 long-range drones in the week to 1 March, a fifth more than in the previous one. On 26 February alone there were 190. The monthly record, 6,297, dates from last July. In the night to Monday, 67 of 89 were shot down; two people died in Sumy at about 1.30 a.m. local time (2330 GMT on Sunday). Winter's worst attack, on 9 January, left the city dark for four days.",
        [
          "the week to 1 March = 2026-W09",
          "26 February = 2026-02-26",
          "monthly = P1M",
          "last July = 2025-07",
          "the night to Monday = 2026-03-02TNI",
          "1.30 a.m. local time = 2026-03-02T01:30",
          "2330 GMT on Sunday = 2026-03-01T23:30Z",
          "9 January = 2026-01-09",
          "four days = P4D",
        ],
      ],
    ],
  ],
  [
    "2026-05-11",
    [
      ["The junta set the election for 28 December.", ["28 December = 2026-12-28"]],
      ["It rejected a proposal to vote before the summer.", ["the summer = 2026-SU"]],
      ["Parliament put off the vote to March.", ["March = 2027-03"]],
      ["Exports rose in the three months to March.", ["three months = P3M", "March = 2026-03"]],
    ],
  ],
];

test.each(TEXTS.flatMap(([published, rows]) => rows.map(([text, expected]) => ({ published, text, expected }))))(
  "$published: $text",
  ({ published, text, expected }) => {
    expect(read(text, published)).toEqual(expected);
  },
);
