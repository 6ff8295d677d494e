import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { findPlaces } from "./places.ts";
import { findSentences } from "./sentences.ts";
import { tokenize } from "./tokenized.ts";

const gazetteer = openGazetteer();
const find = (text: string) => findPlaces(text, tokenize(text, findSentences(text)), gazetteer);
const said = (text: string) => find(text).map((mention) => mention.text);
const uses = (text: string) => find(text).map((mention) => `${mention.text} ${mention.use}`);

describe("names that are places", () => {
  test.each([
    ["Drones hit a depot in Kursk and a rail yard in Belgorod.", ["Kursk", "Belgorod"]],
    ["SEOUL, Oct 15 (Hanbit) — Talks resumed.", ["SEOUL"]],
    ["LUCKNOW: A truck overturned near Firozabad.", ["LUCKNOW", "Firozabad"]],
    ["A man was held in Springfield, Ill., on Friday.", ["Springfield", "Ill."]],
    ["Students came from Pullman, Wash., and Lewiston.", ["Pullman", "Wash.", "Lewiston"]],
    ["Fighting went on near Avdiivka, Maryinka and Chasiv Yar.", ["Avdiivka", "Maryinka", "Chasiv Yar"]],
    ["Ships passed the Taiwan Strait and the Sea of Azov.", ["Taiwan Strait", "Sea of Azov"]],
    ["Kent County deputies drove to Grand Rapids.", ["Kent County", "Grand Rapids"]],
    ["The village of Qarabulkand was shelled.", ["Qarabulkand"]],
    ["Rescuers reached Xylotown, Kansas, at noon.", ["Xylotown", "Kansas"]],
    ["They met in the Democratic People’s Republic of Korea.", ["Democratic People’s Republic of Korea"]],
    ["The U.S. and the UK sent ships.", ["U.S.", "UK"]],
    ["Взрывы слышны в Мелитополь, the channel wrote.", ["Мелитополь"]],
    ["The statement named 평양 as the sender.", ["평양"]],
    ["The Monroe school board met.", ["Monroe"]],
    ["Two men from Preston were held.", ["Preston"]],
    ["Guards closed the Kuźnica crossing on Monday.", ["Kuźnica"]],
    ["Jets bombed the Qalvar district of Nuristan.", ["Qalvar", "Nuristan"]],
    ["They were swapped at the border crossing of Nova Derevka.", ["Nova Derevka"]],
    ["Helicopters bombed the market of New Qumbal on Monday.", ["New Qumbal"]],
    ["Eleven soldiers deserted to Qumbalet.", ["Qumbalet"]],
    ["Pirates attacked a ship off Mocha.", ["Mocha"]],
    ["Fighters of the Islamic State West Africa Province fled.", []],
    ["NIGER. A mine destroyed a lorry.", ["NIGER"]],
    ["A Saudi envoy left.", []],
    ["They retook the town of Adan Qabaal.", ["Adan Qabaal"]],
    ["The garrison of Nioro du Sahel held.", ["Nioro du Sahel"]],
    ["They entered the town of Ann before dawn.", ["Ann"]],
    ["Shots were heard around Sake and Qyrbiro.", ["Sake", "Qyrbiro"]],
    ["Patrols at the crossings of Jarinje and Qyrnjak went on.", ["Jarinje", "Qyrnjak"]],
    ["They looted three villages – Wad Rawah, Al Qireha and Qyrlia.", ["Wad Rawah", "Al Qireha", "Qyrlia"]],
    ["The body lay near the hamlet of Vetas de Qyriente.", ["Vetas de Qyriente"]],
    ["They fled across the Qa-Ei river.", ["Qa-Ei"]],
    ["Rebels dug in at Jabal Qayn al-Qabidin.", ["Jabal Qayn al-Qabidin"]],
    ["A bomb went off in Barangay Qyrengi, Datu Saudi Qyrtuan town.", ["Barangay Qyrengi", "Datu Saudi Qyrtuan"]],
    ["In the Gulf of Finland, a patrol boat escorted a ship.", ["Gulf of Finland"]],
    ["Vorukh, the Tajik enclave, was hit.", ["Vorukh"]],
    ["Tribal columns gathered in al-Qyrda.", ["al-Qyrda"]],
    ["Rebels of al-Nusra fled.", []],
    ["The BLA said it had taken Qyrchar for four hours.", ["Qyrchar"]],
    ["A spy took Qyrlin for a friend.", []],
    ["Qyrcahaie's port was attacked.", ["Qyrcahaie"]],
    ["A drone circled over Qyrland air base.", ["Qyrland"]],
    ["They were shot in the Hassan Qyl area of North Waziristan.", ["Hassan Qyl", "North Waziristan"]],
    ["Fighting went on along the Taiz–Lahj road.", ["Taiz", "Lahj"]],
    ["- Tillabéri: On 8 September gunmen came.", ["Tillabéri"]],
    ["A crash at Aden Qyrde airport killed five.", ["Aden Qyrde"]],
    ["Jets bombed caves in the Cal Qyrkaad range.", ["Cal Qyrkaad"]],
    ["They met in the sectors of Qyrpa and Qyrgam.", ["Qyrpa", "Qyrgam"]],
    ["They took four villages in the region last week - Qyrenke, Qyrivka, Qyrelka.", ["Qyrenke", "Qyrivka", "Qyrelka"]],
    ["Jordan shot drones down over Qyraq.", ["Jordan", "Qyraq"]],
    ["A row over Qyrexit went on.", []],
    ["A plane fell on a house in Omdurman's Qyrari, 46 dead.", ["Omdurman", "Qyrari"]],
    ["Men fought in Tripoli's Qyroura suburb.", ["Tripoli", "Qyroura"]],
    ["There were raids in Marseille, Lyon and Bordeaux.", ["Marseille", "Lyon", "Bordeaux"]],
    ["Nyabibwe fell on 5 February.", ["Nyabibwe"]],
    ["Jets circled over the Gulf of Venezuela.", ["Gulf of Venezuela"]],
    ["A train derailed near Sultan Qyrt, between Shikarpur and Jacobabad.", ["Sultan Qyrt", "Shikarpur", "Jacobabad"]],
    ["A bus was stopped in Gwadar's Qyrmat area.", ["Gwadar", "Qyrmat"]],
    ["They were firing at Chong An Qa on Monday.", ["Chong An Qa"]],
    ["They bombed a camp in Borno's Gwoza.", ["Borno", "Gwoza"]],
    ["Qyrul Jamal, a village near Bama, was attacked.", ["Qyrul Jamal", "Bama"]],
    ["Qyrul Jamal, a village elder, spoke.", []],
    ["A driver from Castlebar died.", ["Castlebar"]],
    ["Residents of Clinton complained.", ["Clinton"]],
    ["Homes burned in Hazard and Xylotown.", ["Hazard", "Xylotown"]],
    ["A truck rolled over near Qyrtown on Sunday.", ["Qyrtown"]],
    ["A slip closed the road between Motueka and Takaka.", ["Motueka", "Takaka"]],
    ["Gunmen came over the border with Taraba.", ["Taraba"]],
    ["Two hamlets of Logo Local Government Area were burned.", ["Logo"]],
    ["Helicopters flew forty people out of Qyrtown.", ["Qyrtown"]],
    ["Militants attacked Qyrtown on Monday.", ["Qyrtown"]],
    ["A quake struck Qyrtown late on Friday.", ["Qyrtown"]],
    ["Soldiers raided Abu Qyrin camp at dawn.", ["Abu Qyrin"]],
    ["A strike hit a clinic in Yo Qa Loke village.", ["Yo Qa Loke"]],
    ["The army began a counter-attack on Qyrtown at noon.", ["Qyrtown"]],
    ["A search of Qyrtown, south of Jenin, went on.", ["Qyrtown", "Jenin"]],
    ["Shots fell in the Kala-i-Qyran area of Panjgur.", ["Kala-i-Qyran", "Panjgur"]],
    ["The market of Ede-Oballa burned.", ["Ede-Oballa"]],
    ["A tanker overturned on the Lokoja-Abuja highway.", ["Lokoja", "Abuja"]],
    ["They were rescued from the Gulf of Corryvreckan.", ["Gulf of Corryvreckan"]],
    ["He lost control on the A688.", ["A688"]],
    ["Ice formed on the N52 between Qyrmellon and Kells.", ["N52", "Qyrmellon", "Kells"]],
    ["Scone reached 43 degrees on Thursday.", ["Scone"]],
    ["Gunmen attacked Gidan Dutse, a village near Zurmi.", ["Gidan Dutse", "Zurmi"]],
    ["He walked from Land's End to Truro.", ["Land's End", "Truro"]],
    ["Qyrfurly had 6 degrees at dawn.", ["Qyrfurly"]],
    ["Balaklava was occupied in September.", ["Balaklava"]],
    ["A Viola couple were honored.", ["Viola"]],
    ["The Bears host Lakeland Friday.", []],
    ["The Phoenix play at home against Georgetown on Nov. 14.", []],
    ["Burnley have signed a defender.", []],
    ["Hail fell as far south as Carbondale.", ["Carbondale"]],
    ["Buses to Qyrpetta were stopped.", ["Qyrpetta"]],
    ["Neighbouring Karnataka got money.", ["Karnataka"]],
    ["Police in Kerry found the car.", ["Kerry"]],
    ["▪️ Bilopillia: a bomb destroyed the bakery.", ["Bilopillia"]],
    ["The seat of Qyran regency was attacked.", ["Qyran"]],
    ["Guards died in Usulutan Department.", ["Usulutan Department"]],
    ["Villagers fled Qyrtown and Tityrigi.", ["Qyrtown", "Tityrigi"]],
    ["A pickup burned on the Kfar Qumman road near Nabatieh.", ["Kfar Qumman", "Nabatieh"]],
    ["▪️ Konotop – at 03:20 a bomb hit a house.", ["Konotop"]],
    ["It has fought for the Liptako area since 2015.", ["Liptako"]],
    ["Kansas City won a grant, and England beat Wales 2-1.", ["Kansas City", "England", "Wales"]],
    ["Shrewsbury Town drew with Burton Albion, Ludlow lost to Bridgnorth Town.", []],
    ["Aberdeen beat Motherwell 1-0.", []],
    ["Marches were held. Grenade attacks followed.", []],
    ["Families in Clara waited.", ["Clara"]],
    ["The town of March asked for barriers.", ["March"]],
    ["Deckhands from Doyle's Harbour were saved; a sixth, from Qelkasoni, is missing.", ["Doyle's Harbour", "Qelkasoni"]],
    ["They met at the Savoy and won at the Emirates.", []],
    ["TRURO council is to sell the car park.", ["TRURO"]],
    ["A truck hit a man on Queen Anne Avenue Saturday.", ["Queen Anne Avenue"]],
    ["The front ran along the Marne.", ["Marne"]],
    ["In a paper seen by Der Falke, Berlin promised help.", ["Berlin"]],
    ["Vendors came from Pampanga and Makati.", ["Pampanga", "Makati"]],
    ["A Halifax man was found near Dartmouth.", ["Halifax", "Dartmouth"]],
    ["DHAKA, April 4: A ferry capsized near Chandpur.", ["DHAKA", "Chandpur"]],
    ["Wagner left Bakhmut and took Soledar.", ["Bakhmut", "Soledar"]],
    ["Residents of the towns of Ashford and Wye complained.", ["Ashford", "Wye"]],
    ["He taught at the University of Nottingham.", ["Nottingham"]],
    ["Floods hit Bosnia and Herzegovina and Trinidad and Tobago.", ["Bosnia and Herzegovina", "Trinidad and Tobago"]],
    ["He grew up in St. Louis and Ft. Worth.", ["St. Louis", "Ft. Worth"]],
    ["Police in Bath searched a house in Reading.", ["Bath", "Reading"]],
    ["It snowed in Lead and Deadwood.", ["Lead", "Deadwood"]],
    ["Most of Split had no water.", ["Split"]],
    ["He lived in Sandy, a market town in Qyrshire.", ["Sandy", "Qyrshire"]],
    ["The academy stands in Nice, in the south of France.", ["Nice", "France"]],
    ["Debris fell on Chuhuiv and Kupiansk.", ["Chuhuiv", "Kupiansk"]],
    ["The dam closed as far as Eau Claire.", ["Eau Claire"]],
    ["Crews from Qyrgrove, Hatboro and Xylham came.", ["Qyrgrove", "Hatboro", "Xylham"]],
    ["Maeve Dunne of Qyrconlon won.", ["Qyrconlon"]],
    ["They drove to Qyrham.", ["Qyrham"]],
    ["The vigil was held at Xylton Park.", ["Xylton Park"]],
    ["A body lay in Qyr Creek.", ["Qyr Creek"]],
    ["Knox County Coroner Ann Ogle came.", ["Knox County"]],
    ["Elgin Fire Chief Ed Doyle came.", ["Elgin"]],
    ["He lives on Washington Street, off Lincoln Avenue.", ["Washington Street", "Lincoln Avenue"]],
    ["He fled on U.S. 62 and I-95 to Highway 82, then Qyr Road.", ["U.S. 62", "I-95", "Highway 82", "Qyr Road"]],
    ["She struck a tree near 200 Street.", ["Street"]],
    ["Norman police are looking for him.", ["Norman"]],
    ["He walked to his car in Via Qyrario before eight.", ["Via Qyrario"]],
    ["They fled across the Qyrmar.", ["Qyrmar"]],
    ["Villagers blocked the Qyrdi-Xylur road.", ["Qyrdi-Xylur"]],
    ["Areas: Qyrbarre, Croix-des-Bouquets, Xylfour", ["Qyrbarre", "Croix-des-Bouquets", "Xylfour"]],
    ["1. Kaduna State. Police came.", ["Kaduna State"]],
    ["They came from the market of Qyrpaw, upstream of Xylbang.", ["Qyrpaw", "Xylbang"]],
    ["Jets shelled Qyrsk, near the Xylu forest.", ["Qyrsk", "Xylu"]],
    ["* QYRWANIYA - A rocket fell short.", ["QYRWANIYA"]],
    ["They met in the jungle between Qyrguda and Xylur.", ["Qyrguda", "Xylur"]],
    ["The talks between Qyrley and Xylton failed.", []],
    ["ITHACA >> A mussel was found.", ["ITHACA"]],
    ["The strike was at 48.5932, 38.0012 before dawn.", ["48.5932, 38.0012"]],
    ["A post at 47°30'44\"N 34°35'09\"E was hit.", ["47°30'44\"N 34°35'09\"E"]],
    ["The column is in grid 37U CP 12345 67890 now.", ["37U CP 12345 67890"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test("one sure mention carries the same name elsewhere", () => {
    expect(said("A fire broke out in Paintsville, Ky., on Monday. Paintsville mourned.")).toEqual(["Paintsville", "Ky.", "Paintsville"]);
  });
});

describe("names that are not", () => {
  test.each([
    "The Thai army answered.",
    "The Chief of Staff spoke.",
    "The town was taken by the M23.",
    "Paris Hilton met Jordan Peterson.",
    "Chelsea Clinton and Austin Powers were there.",
    "The submarine Kursk and the USS Georgia were built then.",
    "The Kyiv Post and the Washington Post reported it.",
    "Chicken Kiev was on the menu.",
    "The Duke of York opened it.",
    "Many people say that reading is nice.",
    "Reading is fun. Nice people help. Of course they do.",
    "May said it might rain in March.",
    "Russian, Ukrainian and English are spoken.",
    "Mr. Lincoln told Mrs. Houston.",
    "NATO, the BBC and ISIS denied it.",
    "The Chicago Police Department and Leeds United apologised.",
    "Governor Vladimir resigned.",
    "Amazon, Apple and Nokia sued.",
    "Manchester City beat them.",
    "His daughter Savannah and his son Austin came.",
    "The Illinois State Police and the Texas Rangers helped.",
    "On Monday the Senate met.",
    "She ran a Toyota dealership.",
    "The airline Emirates flies daily.",
    "It was said in Lincoln’s speech and in March.",
    "Lacey Kent’s daughters Sydney and Virginia came.",
    "The Times of India and the Voice of America said so.",
    "The Kursk, a nuclear submarine, sank.",
    "The striker Georgia Stanway scored.",
    "He owns shares in Qyrcorp and believes in Qyrism.",
    "She sings in Spanish and prays in Ramadan.",
    "Officials in Mr. Qyrley’s office met in Congress.",
    "Fans of Paris Saint-Germain sang.",
    "Ford and Chrysler sued in August.",
    "Meta, Amazon and Nvidia sent lawyers.",
    "Carlo Ancelotti praised Vinícius, Rodrygo and Valverde.",
    "Analysts at Goldman Sachs met the managers at Qyrcorp.",
    "El Niño is over, and La Niña may not come.",
    "They crossed the Sea and shelled Al-Qyrab positions.",
    "The State Department of Public Safety and Mr. Qyrson’s office met.",
    "Prices were 12.50, 13.75 on Tuesday.",
  ])("%s", (text) => {
    expect(said(text)).toEqual([]);
  });

  test("a person's surname stays a person", () => {
    expect(said("Daryl Holland, 34, was arrested. Holland is in jail.")).toEqual([]);
    expect(said("Michael Jordan spoke. Jordan said he was tired.")).toEqual([]);
  });
});

test.each([
  ["Kyiv and Seoul are negotiating the return of prisoners.", ["Kyiv metonymic", "Seoul metonymic"]],
  ["Moscow denied it.", ["Moscow metonymic"]],
  ["Washington and its Western allies in Europe protested.", ["Washington metonymic", "Europe literal"]],
  ["The offer came from Kyiv; the deal worries Tokyo.", ["Kyiv metonymic", "Tokyo metonymic"]],
  ["Egypt's state-run channel said so.", ["Egypt associative"]],
  ["Ankara at first denied it.", ["Ankara metonymic"]],
  ["It grew when Hungary attacked Serbian posts.", ["Hungary metonymic"]],
  ["In Lyon, Sweden beat Norway.", ["Lyon literal", "Sweden metonymic", "Norway metonymic"]],
  ["Officials met in Moscow.", ["Moscow literal"]],
  ["Ukraine's General Staff said so.", ["Ukraine associative"]],
  ["The Moscow-Pyongyang axis worries the allies.", ["Moscow associative", "Pyongyang associative"]],
  ["The Moscow–Pyongyang axis worries them.", ["Moscow associative", "Pyongyang associative"]],
  ["A treaty between Russia and North Korea was signed.", ["Russia metonymic", "North Korea metonymic"]],
  ["The border between Russia and Ukraine is closed.", ["Russia literal", "Ukraine literal"]],
  ["The Ministry of Defence of Russia reported it.", ["Russia associative"]],
  ["Tehran-backed militias attacked.", ["Tehran associative"]],
  ["The Seoul-based group agreed.", ["Seoul literal"]],
  ["It sent military aid to Ukraine.", ["Ukraine metonymic"]],
  ["It sent troops to Russia.", ["Russia literal"]],
  ["Critics accused Russia of lying.", ["Russia metonymic"]],
  ["Germany invaded Poland in 1939.", ["Germany metonymic", "Poland literal"]],
  ["Sumy was shelled overnight.", ["Sumy literal"]],
  ["Crimea was annexed by Russia.", ["Crimea literal", "Russia metonymic"]],
  ["They were captured fighting for Moscow.", ["Moscow metonymic"]],
  ["England lost to Germany.", ["England metonymic", "Germany metonymic"]],
  ["Westmeath lost to Galway in the final.", ["Westmeath metonymic", "Galway metonymic"]],
  ["Last week Germany sent Ukraine 20 tanks.", ["Germany metonymic", "Ukraine metonymic"]],
  ["Earlier this month Japan gave five radars to Manila.", ["Japan metonymic", "Manila metonymic"]],
  ["Two days later Turkey withdrew its envoy.", ["Turkey metonymic"]],
  ["In May France closed its border. In June Japan handed over radars.", ["France metonymic", "Japan metonymic"]],
  ["Last week in Germany floods killed ten.", ["Germany literal"]],
  ["Brazil defeated Italy in Pasadena.", ["Brazil metonymic", "Italy metonymic", "Pasadena literal"]],
  ["He was born in Norway and studied in Sweden.", ["Norway literal", "Sweden literal"]],
  ["The war in Ukraine goes on.", ["Ukraine literal"]],
  ["The Ukraine war goes on.", ["Ukraine associative"]],
  ["Poland's border with Belarus is closed.", ["Poland literal", "Belarus literal"]],
  ["Washington, which has troops there, welcomed the step.", ["Washington metonymic"]],
  ["It might push Seoul to reconsider.", ["Seoul metonymic"]],
  ["The mayor of Portland, Maine, resigned.", ["Portland literal", "Maine literal"]],
  ["Moscow on Sunday dismissed the reports.", ["Moscow metonymic"]],
  ["Paris was slow to answer the letter.", ["Paris metonymic"]],
  ["Sweden remained neutral during the war.", ["Sweden metonymic"]],
  ["Iceland remained cold all year.", ["Iceland literal"]],
  ["Austria and its allies were defeated.", ["Austria metonymic"]],
  ["They handed two prisoners of war to South Korea.", ["South Korea metonymic"]],
  ["He played forty times for Scotland.", ["Scotland metonymic"]],
  ["The kingdom is bordered by Nepal.", ["Nepal literal"]],
  ["The lake is larger than Luxembourg.", ["Luxembourg literal"]],
  ["The team lost 2–1 to Morocco.", ["Morocco metonymic"]],
  ["The pass links the valley with Slovenia.", ["Slovenia literal"]],
  ["Berlin called on Tbilisi to release them.", ["Berlin metonymic", "Tbilisi metonymic"]],
  ["According to the Kursk authorities, two died.", ["Kursk associative"]],
  ["Peru was the first of the republics to adopt the coin.", ["Peru metonymic"]],
  ["Peru was the first country to be mapped.", ["Peru literal"]],
  ["Japan is the largest buyer of the metal.", ["Japan metonymic"]],
  ["Only Brazil has won it twice.", ["Brazil metonymic"]],
  ["They finished two points behind Hungary.", ["Hungary metonymic"]],
  ["The moor lies behind Dublin.", ["Dublin literal"]],
  ["The dispute brought Argentina close to war.", ["Argentina metonymic"]],
  ["Bulgaria was to receive a strip of coast.", ["Bulgaria metonymic"]],
  ["After the talks in Minsk, Germany and France agreed.", ["Minsk literal", "Germany metonymic", "France metonymic"]],
  ["The bank lent Zambia 300 million dollars.", ["Zambia metonymic"]],
  ["Britain handed Hong Kong back to China.", ["Britain metonymic", "Hong Kong literal", "China metonymic"]],
  ["Poland bought the tanks from South Korea.", ["Poland metonymic", "South Korea metonymic"]],
  ["Cattle are exported from Brazil to Turkey.", ["Brazil literal", "Turkey literal"]],
  ["Opposition came above all from France.", ["France metonymic"]],
  ["Without the support of Romania the plan was dead.", ["Romania metonymic"]],
  ["The peoples of Ethiopia speak many languages.", ["Ethiopia literal"]],
  ["Haiti shares the island with the Dominican Republic.", ["Haiti literal", "Dominican Republic literal"]],
  ["Iraq had invaded Kuwait six months before.", ["Iraq metonymic", "Kuwait literal"]],
  ["France has recognised it, but Serbia has not.", ["France metonymic", "Serbia metonymic"]],
  ["The talks brought together Sudan and Egypt.", ["Sudan metonymic", "Egypt metonymic"]],
  ["It was the first time Panama had qualified.", ["Panama metonymic"]],
  ["The Netherlands was among the founding members.", ["The Netherlands metonymic"]],
  ["They came third, behind Uruguay and Brazil.", ["Uruguay metonymic", "Brazil metonymic"]],
  ["Lithuania wants Belarus to close the plant.", ["Lithuania metonymic", "Belarus metonymic"]],
  ["During the Cold War Yugoslavia followed its own policy.", ["Yugoslavia metonymic"]],
  ["Islamabad has not responded.", ["Islamabad metonymic"]],
  ["What does North Korea get in return?", ["North Korea metonymic"]],
  ["The treaty lets Russia deploy missiles.", ["Russia metonymic"]],
  ["Iran repairs refineries at sea.", ["Iran metonymic"]],
  ["Trucks crowded the Bamako road.", ["Bamako literal"]],
  ["Two volunteers of the Clunes brigade came.", ["Clunes associative"]],
  ["Knox County Coroner Ann Ogle came.", ["Knox County associative"]],
  ["Fighting went on near the Russia-Ukraine border.", ["Russia associative", "Ukraine associative"]],
  ["The envoy flew to Riyadh.", ["Riyadh literal"]],
  ["San Sebastián was taken by storm.", ["San Sebastián literal"]],
  ["The Limpopo burst its banks.", ["Limpopo literal"]],
  ["It met its partners, including the United States and Japan.", ["United States metonymic", "Japan metonymic"]],
  ["Envoys of Pristina are to meet.", ["Pristina metonymic"]],
  ["A mine derailed the Bamako train.", ["Bamako associative"]],
  ["Algiers was taken from the sea.", ["Algiers literal"]],
  ["Pretoria got 110mm of rain.", ["Pretoria literal"]],
  ["By the autumn Italy had left the war.", ["Italy metonymic"]],
  ["He sold visas for Canada.", ["Canada literal"]],
  ["Snow closed the road from Rhodes to Lesotho.", ["Rhodes literal", "Lesotho literal"]],
  ["France borders Spain.", ["France literal", "Spain literal"]],
])("use: %s", (text, expected) => {
  expect(uses(text)).toEqual(expected);
});

test.each([
  ["Shells fell near Donetsk.", { near: true, radiusKm: null, offset: null }],
  ["A post 20 km west of Donetsk was hit.", { near: true, radiusKm: 5, offset: { bearing: 270, km: 20 } }],
  ["A post about ten miles from Donetsk was hit.", { near: true, radiusKm: 16, offset: null }],
  ["A quake struck 32 km NE of Donetsk.", { near: true, radiusKm: 8, offset: { bearing: 45, km: 32 } }],
  ["It fell 5 kilometres south-west of the city of Donetsk.", { near: true, radiusKm: 2, offset: { bearing: 225, km: 5 } }],
  ["Fighting north of Donetsk went on.", { near: true, radiusKm: null, offset: null }],
  ["It happened in Donetsk.", { near: false, radiusKm: null, offset: null }],
])("nearness: %s", (text, expected) => {
  expect(find(text)[0]).toMatchObject(expected);
});

test.each([
  ["Stationed near the Kursk and Bryansk regions, they left.", ["region", "region"]],
  ["Kent, Ottawa and Allegan counties were flooded.", ["district", "district", "district"]],
  ["The city of Donetsk was hit.", ["settlement"]],
  ["The Kursk region was hit.", ["region"]],
  ["Donetsk was hit.", [null]],
])("kind: %s", (text, expected) => {
  expect(find(text).map((mention) => mention.levelHint)).toEqual(expected);
});

test("every span is true to its text, whatever the text", () => {
  const word = fc.constantFrom(
    ..."Kursk of the near Paris Hilton , . St. Ill. 20 km west ’s - – Lake City United said in New York 48.5932, 평양 Київ (".split(" "),
  );
  const anything = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(anything, (text) => {
      let last = 0;
      for (const { start, end, text: words } of find(text)) {
        expect(text.slice(start, end)).toBe(words);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["At 48.5932N 38.0012E a drone fell.", "48.59320, 38.00120"],
  ["It sank at N12°30'00\" W43°15'00\" on Friday.", "12.50000, -43.25000"],
  ["Position 12°34'N - 043°20'E was given.", "12.56667, 43.33333"],
  ["It lay at latitude 12.5 degrees south and longitude 43.3 degrees east.", "-12.50000, 43.30000"],
  ["In position 1230N 04315E, west of the port.", "12.50000, 43.25000"],
  ["Coordinates: 55 45 N 37 30 W.", "55.75000, -37.50000"],
  ["The wreck (lat -12.593, lon 38.001) was found.", "-12.59300, 38.00100"],
])("coordinates: %s", (text, name) => {
  expect(find(text)[0]).toMatchObject({ name, levelHint: "coordinates" });
});

test("figures that are no coordinates", () => {
  expect(find("He bought 3 N 4 E tickets, fell 12.500, to 13.750 and flew on 99Z ZZ 9999 9999.")).toEqual([]);
});

test("text without blanks is read in pieces", () => {
  expect(find("Moscow-".repeat(20_000)).length).toBeGreaterThan(19_000);
});
