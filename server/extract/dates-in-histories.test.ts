import { expect, test } from "vitest";
import { findDates } from "./dates.ts";
import { inferReference } from "./reference.ts";
import { findSentences } from "./sentences.ts";
import { tokenize } from "./tokenized.ts";

function read(text: string, published: string | null): string[] {
  const sentences = tokenize(text, findSentences(text));
  return findDates(text, sentences, inferReference(text, sentences, published)).map((date) => `${date.text} = ${date.value}`);
}

/** Day of publication, then texts and "expression = value" of each date in them. Wars, works and lives; each text by itself. */
const TEXTS: [string | null, [string, string[]][]][] = [
  [
    null,
    [
      [
        "On the night of 3–4 August 1914 German troops crossed the frontier. The fort fell on the 16th.",
        ["3–4 August 1914 = 1914-08-03/1914-08-04", "the 16th = 1914-08-16"],
      ],
      [
        "The first battle was fought on 21 July 1861. In February 1862 they took one fort and, ten days later, another. That April the armies met again. In mid-November the army set out; it reached the sea five weeks later.",
        [
          "21 July 1861 = 1861-07-21",
          "February 1862 = 1862-02",
          "ten days later = 1862-02",
          "That April = 1862-04",
          "mid-November = 1862-11",
          "five weeks later = 1862-12",
        ],
      ],
      [
        "On Easter Monday 1476 the army was beaten. The king had come in the summer of 1475.",
        ["Easter Monday 1476 = 1476-04-15", "the summer of 1475 = 1475-SU"],
      ],
      [
        "The siege began on 6 April 1644. Cavalry had crossed the river the previous autumn. On 29 May the walls were breached. Two years later the port fell.",
        ["6 April 1644 = 1644-04-06", "the previous autumn = 1643-FA", "29 May = 1644-05-29", "Two years later = 1646"],
      ],
      [
        "In March 1847 the first ship arrived. The year before, the harvest had failed; in November 1846 the mill closed. By July 3,000 people had landed.",
        ["March 1847 = 1847-03", "The year before = 1846", "November 1846 = 1846-11", "July = 1847-07"],
      ],
      [
        "The siege began on 3 April 1644. On the 14th the garrison made a sortie, and three days later the outer wall fell. The town surrendered on 2 May. The following spring the works were razed.",
        [
          "3 April 1644 = 1644-04-03",
          "the 14th = 1644-04-14",
          "three days later = 1644-04-17",
          "2 May = 1644-05-02",
          "The following spring = 1645-SP",
        ],
      ],
      [
        "Between 1939 and 1945 the shipyard built 114 vessels. Early in 1943 it was bombed for the first time; at dawn on 18 April a second raid destroyed two slips. After two weeks work resumed. In the first week of May the yard launched another hull.",
        [
          "1939 and 1945 = 1939/1945",
          "Early in 1943 = 1943",
          "dawn on 18 April = 1943-04-18TMO",
          "two weeks = P2W",
          "the first week of May = 1943-W18",
        ],
      ],
      [
        "In the 1860s the colony had 4,000 settlers; by 1880 there were ten times as many. The drought of 1877–1879 drove thousands to the coast. In October 1881 a strike broke out, which lasted until the following February.",
        ["the 1860s = 186X", "1880 = 1880", "1877–1879 = 1877/1879", "October 1881 = 1881-10", "the following February = 1882-02"],
      ],
      [
        "The king (1566–1625) came to the southern throne on 24 March 1603. He was crowned four months later. A plot was discovered on the night of 4–5 November 1605.",
        ["1566–1625 = 1566/1625", "24 March 1603 = 1603-03-24", "four months later = 1603-07", "4–5 November 1605 = 1605-11-04/1605-11-05"],
      ],
      [
        "Construction began in the spring of 1957 and was finished in the winter of 1961–62. The first train ran on the afternoon of 14 March 1962. Over the next decade, traffic doubled every three years.",
        [
          "the spring of 1957 = 1957-SP",
          "the winter of 1961–62 = 1961-WI",
          "the afternoon of 14 March 1962 = 1962-03-14TAF",
          "the next decade = P1DE",
          "every three years = P3Y",
        ],
      ],
      [
        "The mutiny of 27 June 1905 was over within days. In October of that year a general strike followed; later that month the tsar gave in. The first parliament met in April 1906 and was dissolved after 73 days.",
        [
          "27 June 1905 = 1905-06-27",
          "days = PXD",
          "October of that year = 1905-10",
          "later that month = 1905-10",
          "April 1906 = 1906-04",
          "73 days = P73D",
        ],
      ],
      [
        "In 1914 the family fled. Their house burned down in August, and in the same month the father was called up. By Christmas they had reached the south. The next year they moved on.",
        ["1914 = 1914", "August = 1914-08", "the same month = 1914-08", "Christmas = 1914-12-25", "The next year = 1915"],
      ],
      [
        "The treaty was signed on 3 March 1918 and annulled in November 1918, eight months after its conclusion. A year before, nobody had thought it possible.",
        ["3 March 1918 = 1918-03-03", "November 1918 = 1918-11", "eight months = P8M", "A year before = 1917"],
      ],
      [
        "The years 1846 to 1848 were years of hunger. In the worst months, from December 1846 to May 1847, a tenth of the parish died. Some 50 years later the ruins still stood.",
        [
          "The years 1846 to 1848 = 1846/1848",
          "years = PXY",
          "months = PXM",
          "December 1846 to May 1847 = 1846-12/1847-05",
          "50 years later = 1897",
        ],
      ],
      [
        "Easter Monday, 24 April 1916, was a warm day. Shortly before noon, 1,200 men marched out. The fighting lasted six days; on the Saturday the leaders gave up.",
        ["Easter Monday, 24 April 1916 = 1916-04-24", "noon = 1916-04-24T12:00", "six days = P6D", "Saturday = 1916-04-29"],
      ],
      [
        "On 23 August 1939 a pact was signed. Nine days later the invasion began, and on 17 September the eastern neighbour marched in. The capital fell on the 28th. By 6 October it was over.",
        [
          "23 August 1939 = 1939-08-23",
          "Nine days later = 1939-09-01",
          "17 September = 1939-09-17",
          "the 28th = 1939-09-28",
          "6 October = 1939-10-06",
        ],
      ],
      [
        "He ruled from 1682 to 1725, at first jointly with his brother. In 1697–98 he travelled west. The new capital was founded on 27 May 1703; nine years later the court moved there.",
        ["1682 to 1725 = 1682/1725", "1697–98 = 1697/1698", "27 May 1703 = 1703-05-27", "nine years later = 1712"],
      ],
    ],
  ],
  [
    null,
    [
      [
        "The dynasty was founded on 18 June 618. In 645 a campaign failed; from 655 to 661 it was repeated with 300 ships. The 640s were quiet. That July 400 men were lost. In the winter of 668 the capital fell.",
        [
          "18 June 618 = 0618-06-18",
          "645 = 0645",
          "655 to 661 = 0655/0661",
          "The 640s = 064X",
          "That July = 0661-07",
          "the winter of 668 = 0668-WI",
        ],
      ],
      [
        "The first war (264–241 BC) began in the west. The general crossed the mountains in the winter of 218–217 BC. The following June he won a battle, on 2 August 216 another. From January to July 212 BC the port was besieged; two years later it was lost. Peace came in October 202. The site was dug up in 1924.",
        [
          "264–241 BC = -0263/-0240",
          "the winter of 218–217 BC = -0217-WI",
          "The following June = -0216-06",
          "2 August 216 = -0215-08-02",
          "January to July 212 BC = -0211-01/-0211-07",
          "two years later = -0209",
          "October 202 = -0201-10",
          "1924 = 1924",
        ],
      ],
      [
        "In 1648 peace was signed at last. The revolt had begun in 1566, when images were broken from August to October. The duke came on 22 August of the following year. On 5 June 1568 two counts were beheaded.",
        [
          "1648 = 1648",
          "1566 = 1566",
          "August to October = 1566-08/1566-10",
          "22 August of the following year = 1567-08-22",
          "5 June 1568 = 1568-06-05",
        ],
      ],
      [
        "In 1914 war broke out. The bridge, built in 1880 and widened in 1895, was blown up in August. By Christmas Day Lille had fallen.",
        ["1914 = 1914", "1880 = 1880", "1895 = 1895", "August = 1914-08", "Christmas Day = 1914-12-25"],
      ],
      [
        "In late December and early January 1865 the west was overrun. In August of '42 it was quiet. In the spring and summer of 1943 little happened; by mid-month all had left. The ships sailed on the night of July 1/2. On 15 August, two months later, the island was empty. The very next month it was sold.",
        [
          "late December = 1864-12",
          "early January 1865 = 1865-01",
          "August of '42 = 1942-08",
          "the spring = 1943-SP",
          "summer of 1943 = 1943-SU",
          "mid-month = 1943-06",
          "July 1/2 = 1943-07-01/1943-07-02",
          "15 August = 1943-08-15",
          "two months later = 1943-08",
          "The very next month = 1943-09",
        ],
      ],
      [
        "The plague of 1348 and the revolt of 1381 emptied the town, which had been walled in 1266 or 1267.",
        ["1348 = 1348", "1381 = 1381", "1266 = 1266", "1267 = 1267"],
      ],
      [
        "On 9 January 1862 they turned back; by early afternoon the next day they were lost. Two years before, in January 1860, a post had been built, and a second had followed in July of that year. The guide had made the journey in 1858, when it had taken him from March to July. He died on 30 May 1862, five days before it was reached.",
        [
          "9 January 1862 = 1862-01-09",
          "early afternoon the next day = 1862-01-10TAF",
          "Two years before = 1860",
          "January 1860 = 1860-01",
          "July of that year = 1860-07",
          "1858 = 1858",
          "March to July = 1858-03/1858-07",
          "30 May 1862 = 1862-05-30",
          "five days = P5D",
        ],
      ],
      [
        "The army set out on 3 June 1427. In Lent 1428 it entered Silesia and, in the following winter, Saxony. The following March it went home.",
        ["3 June 1427 = 1427-06-03", "1428 = 1428", "the following winter = 1428-WI", "The following March = 1429-03"],
      ],
      [
        "The lease ran from Lady Day 1641 until Michaelmas 1643. By Martinmas the army had left.",
        ["Lady Day 1641 until Michaelmas 1643 = 1641-03-25/1643-09-29", "Martinmas = 1643-11-11"],
      ],
    ],
  ],
  [
    "2012-05-01",
    [
      [
        "The museum shows coins of 44 BC and AD 14. It has 300 rooms. In 300 schools pupils drew 500 coins, and about 400 were shown.",
        ["44 BC = -0043", "AD 14 = 0014"],
      ],
      [
        "In the summer of 1812 the army crossed the river. By September it had reached the old capital. That winter, most of it perished on the retreat; by the end of 1813 the coalition stood on the Rhine.",
        ["the summer of 1812 = 1812-SU", "September = 1812-09", "That winter = 1812-WI", "the end of 1813 = 1813"],
      ],
    ],
  ],
  [
    "2009-02-17",
    [
      [
        "He was born c. 1450 in a village near the coast. Little is known of him until 1472, when he entered the duke's service. He died in the early 16th century, probably around 1505.",
        ["1450 = 1450", "1472 = 1472", "the early 16th century = 15XX", "1505 = 1505"],
      ],
      [
        "The governor took office in 12 BC and was recalled four years later. Coins of AD 6 still bear his name.",
        ["12 BC = -0011", "four years later = -0007", "AD 6 = 0006"],
      ],
    ],
  ],
  [
    "2015-06-01",
    [
      [
        "The museum of the Battle of Kursk of 1943, founded in 1951 and burnt in 1965, will reopen on 5 September.",
        ["1943 = 1943", "1951 = 1951", "1965 = 1965", "5 September = 2015-09-05"],
      ],
      ["Twenty years ago today, the mine collapsed.", ["Twenty years ago today = 1995-06-01"]],
      ["A year ago this week, the bridge fell.", ["A year ago this week = 2014-W22"]],
      ["It was renewed on 3 May, nine years to the day after it was signed.", ["3 May = 2015-05-03", "nine years = P9Y"]],
      [
        "The poet was born on 9 May 1874 and orphaned at the age of 8. In 1891 she moved to the capital, where she lived for the next 20 years. Her first book came out in the autumn of 1898, and the same year she married. She died on the night of 3 March 1919.",
        [
          "9 May 1874 = 1874-05-09",
          "1891 = 1891",
          "the next 20 years = P20Y",
          "the autumn of 1898 = 1898-FA",
          "the same year = 1898",
          "the night of 3 March 1919 = 1919-03-03TNI",
        ],
      ],
      [
        "War was declared on 19 July 1870. On 4 August the crown prince crossed the border; two days later two battles were won. The emperor surrendered on 2 September, and on the 4th a republic was proclaimed. The siege of the capital lasted from 19 September 1870 to 28 January 1871. Peace was signed on 10 May.",
        [
          "19 July 1870 = 1870-07-19",
          "4 August = 1870-08-04",
          "two days later = 1870-08-06",
          "2 September = 1870-09-02",
          "the 4th = 1870-09-04",
          "19 September 1870 to 28 January 1871 = 1870-09-19/1871-01-28",
          "10 May = 1871-05-10",
        ],
      ],
    ],
  ],
  [
    "2018-03-03",
    [
      [
        "The first expedition left on 12 December 1910. In January the ships were caught in the ice. They broke free in late February and reached port on 1 April. A second attempt, two years later, failed as well.",
        ["12 December 1910 = 1910-12-12", "January = 1911-01", "late February = 1911-02", "1 April = 1911-04-01", "two years later = 1913"],
      ],
      [
        "The strike began on Monday, 3 May 1926. By that night no trains were running. It was called off on 12 May, but the miners held out until the end of November.",
        ["Monday, 3 May 1926 = 1926-05-03", "that night = 1926-05-03TNI", "12 May = 1926-05-12", "the end of November = 1926-11"],
      ],
    ],
  ],
  [
    "2010-10-10",
    [
      [
        "At 04:30 on 1 July 1916 the guns opened up. At 7:20 a.m. a mine was fired under the redoubt, and ten minutes later the infantry went over. By noon 20,000 had fallen. The battle went on for four and a half months, until 18 November.",
        [
          "04:30 on 1 July 1916 = 1916-07-01T04:30",
          "7:20 a.m. = 1916-07-01T07:20",
          "ten minutes later = 1916-07-01T07:30",
          "noon = 1916-07-01T12:00",
          "four and a half months = P4.5M",
          "18 November = 1916-11-18",
        ],
      ],
      [
        "The republic was founded in 509 BC. In the third century BC it fought two wars with Carthage. The dictator was murdered on 15 March 44 BC; his heir won the final battle in 31 BC.",
        ["509 BC = -0508", "the third century BC = -02XX", "15 March 44 BC = -0043-03-15", "31 BC = -0030"],
      ],
    ],
  ],
  [
    "2007-07-07",
    [
      [
        "She became a doctor in 1931, one of only four women to do so that year. In the mid-1930s she emigrated. From 1938 until 1946 she ran a clinic in Shanghai. In the 1950s and '60s she taught; she retired in 1971, aged 67.",
        [
          "1931 = 1931",
          "that year = 1931",
          "the mid-1930s = 193X",
          "1938 until 1946 = 1938/1946",
          "the 1950s = 195X",
          "'60s = 196X",
          "1971 = 1971",
        ],
      ],
      [
        "On 10 May 1940, at about 5:35 in the morning, the offensive opened. Four days later the front was pierced; on the 20th tanks reached the sea. On 22 June an armistice was signed, which took effect three days later.",
        [
          "10 May 1940 = 1940-05-10",
          "5:35 in the morning = 1940-05-10T05:35",
          "Four days later = 1940-05-14",
          "the 20th = 1940-05-20",
          "22 June = 1940-06-22",
          "three days later = 1940-06-25",
        ],
      ],
    ],
  ],
  [
    "2003-04-04",
    [
      [
        "On the evening of 14 April 1865 the president went to the theatre. He died at 7:22 the next morning. His successor was sworn in that same day, and the conspirators were hanged on 7 July.",
        [
          "the evening of 14 April 1865 = 1865-04-14TEV",
          "7:22 the next morning = 1865-04-15T07:22",
          "that same day = 1865-04-15",
          "7 July = 1865-07-07",
        ],
      ],
      [
        "In the year 1066 three men claimed the crown. On 25 September the first was killed; on 28 September the second landed in the south. The deciding battle, on 14 October, lasted all day. On Christmas Day the victor was crowned.",
        [
          "the year 1066 = 1066",
          "25 September = 1066-09-25",
          "28 September = 1066-09-28",
          "14 October = 1066-10-14",
          "Christmas Day = 1066-12-25",
        ],
      ],
    ],
  ],
  [
    "2011-11-11",
    [
      [
        "The carrier was laid down in July 1938, launched on 21 December 1939 and commissioned in the second half of 1941. She sank on 13 June the next year.",
        ["July 1938 = 1938-07", "21 December 1939 = 1939-12-21", "the second half of 1941 = 1941-H2", "13 June the next year = 1942-06-13"],
      ],
    ],
  ],
  [
    "1999-01-01",
    [
      [
        "Between January and April 1915 the peninsula was mapped. The landings took place on 25 April. By the first week of August reinforcements had come, but in the following months sickness spread. The last troops left on 9 January 1916.",
        [
          "January and April 1915 = 1915-01/1915-04",
          "25 April = 1915-04-25",
          "the first week of August = 1915-W31",
          "the following months = PXM",
          "9 January 1916 = 1916-01-09",
        ],
      ],
    ],
  ],
  [
    "2013-08-20",
    [
      [
        "In 1492, in the same year as the fall of the city, the fleet sailed; by 1521 an empire had fallen and in 1533 another.",
        ["1492 = 1492", "the same year = 1492", "1521 = 1521", "1533 = 1533"],
      ],
      [
        "The line was opened on 27 September 1825, extended in 1830 and again during the 1840s.",
        ["27 September 1825 = 1825-09-27", "1830 = 1830", "the 1840s = 184X"],
      ],
      [
        "It was ratified on the 4th of July 1776 and the 17th of September 1787, and revised in 1791.",
        ["the 4th of July 1776 = 1776-07-04", "the 17th of September 1787 = 1787-09-17", "1791 = 1791"],
      ],
      [
        "She reigned for 63 years, seven months and two days, from 20 June 1837 until 22 January 1901.",
        ["63 years = P63Y", "seven months = P7M", "two days = P2D", "20 June 1837 until 22 January 1901 = 1837-06-20/1901-01-22"],
      ],
      [
        "The eruption of August 26–27, 1883, was heard 4,800 km away; temperatures fell until 1888 and recovered by 1890.",
        ["August 26–27, 1883 = 1883-08-26/1883-08-27", "1888 = 1888", "1890 = 1890"],
      ],
      [
        "The family had lived there since the twelfth century, lost the castle in 1525, and sold the last farm in the 1920s.",
        ["the twelfth century = 11XX", "1525 = 1525", "the 1920s = 192X"],
      ],
      [
        "The law of 1833 freed them within six years; the last were freed on 1 August 1838, and by 1850 most had left.",
        ["1833 = 1833", "six years = P6Y", "1 August 1838 = 1838-08-01", "1850 = 1850"],
      ],
      [
        "In the 1st century AD the town had 10,000 inhabitants; it was abandoned c. 640 and rebuilt in 1108 and 1231.",
        ["the 1st century AD = 00XX", "640 = 0640", "1108 = 1108", "1231 = 1231"],
      ],
    ],
  ],
  [
    "2011-06-11",
    [
      [
        "The Kettle War was a brief conflict on 8 October 1784. A flotilla left port in the morning; a single shot was fired at noon. In November the emperor sent an ultimatum. Talks dragged on through the winter and the following year. The treaty was signed on 8 November 1785, thirteen months after the shot. Nearly a decade later, in 1794, the whole region was overrun.",
        [
          "8 October 1784 = 1784-10-08",
          "the morning = 1784-10-08TMO",
          "noon = 1784-10-08T12:00",
          "November = 1784-11",
          "the winter = 1784-WI",
          "the following year = 1785",
          "8 November 1785 = 1785-11-08",
          "thirteen months = P13M",
          "a decade later = 1795",
          "1794 = 1794",
        ],
      ],
    ],
  ],
  [
    "2008-01-20",
    [
      [
        "On 22 June 1941 three army groups crossed the frontier. Minsk fell on 28 June, Smolensk in mid-July. By late September Kyiv was lost. The drive on the capital began on 2 October; rain halted it in the second week of the month. When the ground froze in mid-November, it was resumed. On 5 December came the counter-offensive. It lasted until 7 January 1942, and by that spring the front stood 150 km further west. In May the initiative changed hands again.",
        [
          "22 June 1941 = 1941-06-22",
          "28 June = 1941-06-28",
          "mid-July = 1941-07",
          "late September = 1941-09",
          "2 October = 1941-10-02",
          "the second week of the month = 1941-W41",
          "mid-November = 1941-11",
          "5 December = 1941-12-05",
          "7 January 1942 = 1942-01-07",
          "that spring = 1942-SP",
          "May = 1942-05",
        ],
      ],
    ],
  ],
  [
    "2014-04-01",
    [
      [
        "The Second Balkan Railway was planned in 1898, begun in 1903 and never finished. Work stopped in the autumn of 1908 and again in October 1912. After the war, in the 1920s, a French company took it over; it went bankrupt in 1931. The tunnels served as shelters between April 1941 and October 1944. Today only a viaduct remains. Since 2006 it has been a monument.",
        [
          "1898 = 1898",
          "1903 = 1903",
          "the autumn of 1908 = 1908-FA",
          "October 1912 = 1912-10",
          "the 1920s = 192X",
          "1931 = 1931",
          "April 1941 and October 1944 = 1941-04/1944-10",
          "Today = PRESENT_REF",
          "2006 = 2006",
        ],
      ],
    ],
  ],
  [
    null,
    [
      [
        "The insurgency began on the night of 31 October 1954 with some seventy attacks. Over the next two years it spread to the cities. In 1956 and 1957 the capital itself saw bombings; by the autumn of 1957 the networks had been broken. On 13 May 1958 crowds stormed the government building. Three weeks later a new premier flew in. Peace talks opened in May 1961, were broken off in July, and resumed the next March. The ceasefire took effect at noon on 19 March 1962.",
        [
          "the night of 31 October 1954 = 1954-10-31TNI",
          "the next two years = P2Y",
          "1956 = 1956",
          "1957 = 1957",
          "the autumn of 1957 = 1957-FA",
          "13 May 1958 = 1958-05-13",
          "Three weeks later = 1958-W23",
          "May 1961 = 1961-05",
          "July = 1961-07",
          "the next March = 1962-03",
          "noon on 19 March 1962 = 1962-03-19T12:00",
        ],
      ],
      [
        "The five-day war of 2008 began on the night of 7 August. On 8 August an armoured column passed the tunnel; two days later the port was shelled. The town of Gori was bombed on 12 August, an hour before a ceasefire was announced. Troops withdrew from the buffer zone on 8 October. A commission of inquiry published its report on 30 September 2009.",
        [
          "five-day = P5D",
          "2008 = 2008",
          "the night of 7 August = 2008-08-07TNI",
          "8 August = 2008-08-08",
          "two days later = 2008-08-10",
          "12 August = 2008-08-12",
          "an hour = PT1H",
          "8 October = 2008-10-08",
          "30 September 2009 = 2009-09-30",
        ],
      ],
      [
        "The siege of Aleppo lasted from 19 July 2012 to 22 December 2016. In July 2016 the last road was cut. A first evacuation was agreed on 13 December; buses left two days later. By the 22nd some 34,000 people had gone. The following spring the rebels lost Al-Waer as well.",
        [
          "19 July 2012 to 22 December 2016 = 2012-07-19/2016-12-22",
          "July 2016 = 2016-07",
          "13 December = 2016-12-13",
          "two days later = 2016-12-15",
          "the 22nd = 2016-12-22",
          "The following spring = 2017-SP",
        ],
      ],
      [
        "Born in Lyon on 3 May 1967, Garel trained as a pilot. In 1991 he joined the air force; in June 1999 he flew over Kosovo. He left in 2006. On 11 January 2013 he returned as a reservist. Four years later he was made a colonel. He has lived in Dakar since 2018.",
        [
          "3 May 1967 = 1967-05-03",
          "1991 = 1991",
          "June 1999 = 1999-06",
          "2006 = 2006",
          "11 January 2013 = 2013-01-11",
          "Four years later = 2017",
          "2018 = 2018",
        ],
      ],
    ],
  ],
  [
    "2017-10-30",
    [
      [
        "Martin von Rehn (4 June 1701 – 17 March 1766) was a cartographer. He studied at Uppsala from 1718 to 1722, and in 1725 joined the survey of the northern coast. The first sheets appeared in 1731, the last in 1749. In 1739 he was made director. His atlas remained in use until the early 19th century. A street was named after him in 1901, on the bicentenary of his birth.",
        [
          "4 June 1701 – 17 March 1766 = 1701-06-04/1766-03-17",
          "1718 to 1722 = 1718/1722",
          "1725 = 1725",
          "1731 = 1731",
          "1749 = 1749",
          "1739 = 1739",
          "the early 19th century = 18XX",
          "1901 = 1901",
        ],
      ],
    ],
  ],
  [
    "2015-02-02",
    [
      [
        "The rising began on 2 February 1982. Ten years on, no list of the dead exists. On 6 June of the same year troops crossed the border.",
        ["2 February 1982 = 1982-02-02", "Ten years on = 1992", "6 June of the same year = 1982-06-06"],
      ],
      [
        "On 21 February 1916, at 07:15, the bombardment began; it lasted nine hours. The fort fell four days later without a shot. On 6 March the attack spread to the left bank. Throughout April and May the two hills changed hands. The attackers came within sight of the city on 23 June, and again on 11 and 12 July. In the autumn the fort was retaken, on 24 October, and by 18 December the old line had been restored. In ten months, some 300,000 had died.",
        [
          "21 February 1916, at 07:15 = 1916-02-21T07:15",
          "nine hours = PT9H",
          "four days later = 1916-02-25",
          "6 March = 1916-03-06",
          "April = 1916-04",
          "May = 1916-05",
          "23 June = 1916-06-23",
          "11 = 1916-07-11",
          "12 July = 1916-07-12",
          "the autumn = 1916-FA",
          "24 October = 1916-10-24",
          "18 December = 1916-12-18",
          "ten months = P10M",
        ],
      ],
    ],
  ],
  [
    "2012-10-01",
    [
      [
        "The campaign opened in January 1864. In February the fleet appeared off the bar, but it was not until 5 August that it forced the entrance. The first fort surrendered on the 8th, the last on 23 August after a two-week siege. The city itself held out until April 1865. Lee had already given up on the 9th of that month. The admiral, who was born in 1801, died five years after the war, on 14 August 1870.",
        [
          "January 1864 = 1864-01",
          "February = 1864-02",
          "5 August = 1864-08-05",
          "the 8th = 1864-08-08",
          "23 August = 1864-08-23",
          "two-week = P2W",
          "April 1865 = 1865-04",
          "the 9th of that month = 1865-04-09",
          "1801 = 1801",
          "five years = P5Y",
          "14 August 1870 = 1870-08-14",
        ],
      ],
      [
        "The uprising started at 5 p.m. on 1 August 1944, a Tuesday. Within four days most of the centre was in its hands. On 5 August the counter-attack began in Wola, where some 40,000 were shot by 8 August. Supplies were dropped on the nights of 4, 8 and 12 August. The Old Town fell on 2 September; that month the east bank was reached, on the 14th. On 2 October, after 63 days, terms were signed. The expulsion of the inhabitants took until the end of the year, and demolition went on until January 1945, when, on the 17th, the ruins were taken.",
        [
          "5 p.m. on 1 August 1944 = 1944-08-01T17:00",
          "Tuesday = 1944-08-01",
          "four days = P4D",
          "5 August = 1944-08-05",
          "8 August = 1944-08-08",
          "4 = 1944-08-04",
          "8 = 1944-08-08",
          "12 August = 1944-08-12",
          "2 September = 1944-09-02",
          "that month = 1944-09",
          "the 14th = 1944-09-14",
          "2 October = 1944-10-02",
          "63 days = P63D",
          "the end of the year = 1944",
          "January 1945 = 1945-01",
          "the 17th = 1945-01-17",
        ],
      ],
    ],
  ],
  [
    "2006-05-05",
    [
      [
        "After the fall of the dynasty in 1279 the island paid tribute for nearly ninety years. A rebellion in the winter of 1351 spread to the south the following summer. In 1356 its leader took the old capital; twelve years later he proclaimed a dynasty of his own. He reigned until 24 June 1398. Under his grandson, civil war broke out within a year and ended on 13 July 1402. The new capital was ready by 1420.",
        [
          "1279 = 1279",
          "ninety years = P90Y",
          "the winter of 1351 = 1351-WI",
          "the following summer = 1352-SU",
          "1356 = 1356",
          "twelve years later = 1368",
          "24 June 1398 = 1398-06-24",
          "a year = P1Y",
          "13 July 1402 = 1402-07-13",
          "1420 = 1420",
        ],
      ],
    ],
  ],
  [
    "2019-03-03",
    [
      [
        "Ada Lindqvist was a Swedish engineer. Born in 1912 to a miner's family, she entered the technical college in the autumn of 1931, the only woman of her year, and graduated four years later. From 1936 she worked on turbines; in the late 1940s she led the design of two dams. In May 1952 she went to Pakistan for eighteen months. She retired in 1977 and died on Christmas Eve 1999. A prize in her name has been awarded every two years since 2004.",
        [
          "1912 = 1912",
          "the autumn of 1931 = 1931-FA",
          "four years later = 1935",
          "1936 = 1936",
          "the late 1940s = 194X",
          "May 1952 = 1952-05",
          "eighteen months = P18M",
          "1977 = 1977",
          "Christmas Eve 1999 = 1999-12-24",
          "every two years = P2Y",
          "2004 = 2004",
        ],
      ],
      [
        "The war of 1998–2000 cost 80,000 lives. It began on 6 May 1998, when a patrol was fired upon at Badme. On 5 June aircraft bombed Asmara, and an hour later Mekelle. A lull followed until 6 February 1999. In that month Badme was retaken. In May 2000, after a year of stalemate, a third offensive broke through; on 18 June a ceasefire was signed, and on 12 December peace. The commission gave its ruling in April 2002.",
        [
          "1998–2000 = 1998/2000",
          "6 May 1998 = 1998-05-06",
          "5 June = 1998-06-05",
          "an hour later = PT1H",
          "6 February 1999 = 1999-02-06",
          "that month = 1999-02",
          "May 2000 = 2000-05",
          "a year = P1Y",
          "18 June = 2000-06-18",
          "12 December = 2000-12-12",
          "April 2002 = 2002-04",
        ],
      ],
    ],
  ],
  [
    "2022-06-01",
    [
      [
        "In February 2014 the president fled. On 27 February armed men seized the parliament in Simferopol; on 16 March a referendum was held, and two days later the annexation was signed. Fighting broke out in the east in April. An airliner was shot down on 17 July. A first truce was signed on 5 September 2014, a second on 12 February 2015. Three days later it came into force, but Debaltseve fell on the 18th.",
        [
          "February 2014 = 2014-02",
          "27 February = 2014-02-27",
          "16 March = 2014-03-16",
          "two days later = 2014-03-18",
          "April = 2014-04",
          "17 July = 2014-07-17",
          "5 September 2014 = 2014-09-05",
          "12 February 2015 = 2015-02-12",
          "Three days later = 2015-02-15",
          "the 18th = 2015-02-18",
        ],
      ],
    ],
  ],
  [
    "2024-11-03",
    [
      [
        "Timeline of the crisis. On 26 July 2023 the guard detained the president. On 30 July the bloc gave the officers one week. On 6 August the deadline passed. In September the three neighbours signed a pact, and in January 2024 they left the bloc. On 16 March an accord with Washington was revoked; the last soldiers left on 15 September.",
        [
          "26 July 2023 = 2023-07-26",
          "30 July = 2023-07-30",
          "one week = P1W",
          "6 August = 2023-08-06",
          "September = 2023-09",
          "January 2024 = 2024-01",
          "16 March = 2024-03-16",
          "15 September = 2024-09-15",
        ],
      ],
    ],
  ],
  [
    "2023-05-05",
    [
      [
        "On 24 April 2013 an eight-storey building collapsed in Savar. Cracks had appeared the day before, and the bank on the first floor had closed. At 8:57 a.m. the power failed. The search ended on 13 May; 1,134 bodies had been found. An accord on safety was signed on 15 May and ran for five years. In 2021 a new one took its place.",
        [
          "24 April 2013 = 2013-04-24",
          "the day before = 2013-04-23",
          "8:57 a.m. = 2013-04-24T08:57",
          "13 May = 2013-05-13",
          "15 May = 2013-05-15",
          "five years = P5Y",
          "2021 = 2021",
        ],
      ],
    ],
  ],
  [
    "2016-08-08",
    [
      [
        "Through the winter of 1916–1917 both armies rested. On 9 April the attack was launched in driving snow. On the first day three miles were gained, and the ridge was held by the afternoon of the 12th. Elsewhere things went less well: the second push, from 23 to 24 April, cost 10,000 men, the third, on 3 May, as many. The battle was broken off on 16 May. By that summer whole divisions were refusing orders.",
        [
          "the winter of 1916–1917 = 1916-WI",
          "9 April = 1917-04-09",
          "the afternoon of the 12th = 1917-04-12TAF",
          "23 to 24 April = 1917-04-23/1917-04-24",
          "3 May = 1917-05-03",
          "16 May = 1917-05-16",
          "that summer = 1917-SU",
        ],
      ],
    ],
  ],
  [
    "2001-09-09",
    [
      [
        "In late July 1588 the fleet was sighted off the Lizard. On the 31st the first shots were fired. For a week the two fleets sailed up the Channel. At midnight on 7 August eight fireships were let loose; the next morning, the decisive battle was fought. The survivors rounded Scotland in August and September. The first ships reached Santander on 21 September. A year later, a counter-armada failed just as badly.",
        [
          "late July 1588 = 1588-07",
          "the 31st = 1588-07-31",
          "a week = P1W",
          "midnight on 7 August = 1588-08-07T00:00",
          "the next morning = 1588-08-08TMO",
          "August = 1588-08",
          "September = 1588-09",
          "21 September = 1588-09-21",
          "A year later = 1589",
        ],
      ],
      [
        "The mill opened in 1821. In May 1834 the spinners struck for the first time; they went back in July. A fire destroyed the east wing on the night of 2 November 1848, killing nine. It was rebuilt within a year. Steam came in 1855, electric light in 1889. In the 20th century the mill changed hands five times. The last loom stopped on Friday 13 March 1981. In the early 1990s it became a hotel.",
        [
          "1821 = 1821",
          "May 1834 = 1834-05",
          "July = 1834-07",
          "the night of 2 November 1848 = 1848-11-02TNI",
          "a year = P1Y",
          "1855 = 1855",
          "1889 = 1889",
          "the 20th century = 19XX",
          "Friday 13 March 1981 = 1981-03-13",
          "the early 1990s = 199X",
        ],
      ],
    ],
  ],
  [
    "2020-02-02",
    [
      [
        "He set out from Lisbon on 8 July 1497 with four ships. In December they passed the last point that anyone had reached. They were at Malindi by 14 April, and on 20 May 1498 anchored off Calicut. Three months passed in fruitless talks. The return crossing took 132 days: on 7 January 1499 they saw Malindi again. The first ship was home on 10 July, the leader himself not before the end of August or early September.",
        [
          "8 July 1497 = 1497-07-08",
          "December = 1497-12",
          "14 April = 1498-04-14",
          "20 May 1498 = 1498-05-20",
          "Three months = P3M",
          "132 days = P132D",
          "7 January 1499 = 1499-01-07",
          "10 July = 1499-07-10",
          "the end of August = 1499-08",
          "early September = 1499-09",
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
