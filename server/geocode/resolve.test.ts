import { describe, expect, test } from "vitest";
import type { Extraction } from "#domain/event.ts";
import { distanceKm } from "#domain/place.ts";
import { findPlaces } from "#server/extract/places.ts";
import { findSentences } from "#server/extract/sentences.ts";
import { tokenize } from "#server/extract/tokenized.ts";
import { openGazetteer } from "./gazetteer.ts";
import { destination } from "./offset.ts";
import { resolvePlaces } from "./resolve.ts";

const gazetteer = openGazetteer();

function resolve(text: string, publisher: string | null = null) {
  const places = findPlaces(text, tokenize(text, findSentences(text)), gazetteer);
  const extraction: Extraction = { language: "en", reference: null, places, dates: [], actors: [], sources: [], events: [], cutOff: null };
  return resolvePlaces(extraction, text, gazetteer, publisher).places;
}

const ids = (text: string) => resolve(text).map((mention) => mention.place?.id ?? null);

test("institutions and counties say where a text is at home", () => {
  const text = "A Paris man was taken to Paris Regional Medical Center. Lamar County deputies want to talk to a witness from Reno.";
  for (const { place } of resolve(text)) expect(place?.regions).toContain("US.TX");
  const schools = "Choirs of Troup High School and Lindale High School sang. Those who came from Whitehouse heard them.";
  expect(resolve(schools).find(({ text }) => text === "Whitehouse")?.place?.regions).toContain("US.TX");
});

test("the land of a clause with where holds what the clause names", () => {
  const text =
    "It sent doctors to Jamaica, where a storm destroyed the hospital in Black River. Two left for Panama, three for Belize and Peru.";
  expect(resolve(text).find((mention) => mention.text === "Black River")?.place?.country).toBe("JM");
});

test("what flows is the river, not the region or the land of its name", () => {
  expect(ids("A boat sank on the Ucayali near Contamana.")[0]).toBe("x-ucayali-river");
  expect(ids("A man from Amman swam across the Jordan on Monday.")[1]).toBe("x-jordan-river");
});

test("from a metropolis people fly to the capital abroad, not to its namesake in the state", () => {
  for (const text of ["He flew from New York to Rome.", "A flight from New York to Athens was diverted."])
    expect(resolve(text)[1]?.place?.country).not.toBe("US");
});

test("a word or two about a state do not make a great capital a town of that state; a text about it does", () => {
  expect(ids("She flew from Paris to Austin, Texas.")[0]).toBe("gn2988507");
  expect(ids("Officials in Moscow said a student from Boise, Idaho, was arrested.")[0]).toBe("gn524901");
  const local = "The fire in Moscow was put out. Firefighters from Pullman, Washington, and Lewiston, Idaho, helped.";
  expect(ids(local)[0]).toBe("gn5601538");
});

test("the region behind a list holds all of it", () => {
  const [, vorozhba] = resolve("Shells fell on Plekhovo, Vorozhba and Martynovka in Russia's Kursk region.");
  expect(vorozhba?.place?.regions).toContain("RU.41");
});

test("the publisher's home town has a weak vote", () => {
  const text = "A barn burned near Waverly on Sunday.";
  expect(resolve(text, "Bremer County Gazette")[0]?.place?.regions).toContain("US.IA");
  expect(resolve("A barn burned near Waverly, Tenn., on Sunday.", "Bremer County Gazette")[0]?.place?.regions).toContain("US.TN");
});

test("an outlet called by one name is at home in no town of that name", () => {
  for (const outlet of ["Al Jazeera", "Xinhua", "Le Figaro", "The Mercury", "Tass"])
    expect(resolve("A barn burned near Chasiv Yar on Sunday.", outlet)[0]?.place?.id).toBe("gn710915");
});

test("an outlet of two towns is at home in both", () => {
  expect(resolve("A barn burned near Troy on Sunday.", "Albany-Schenectady Times")[0]?.place?.regions).toContain("US.NY");
});

test("around the outlet's home, a small namesake far away is not meant, a town of another language is", () => {
  const [town] = resolve("A barn burned near Potlatch. It was rebuilt in Lewiston.", "Moscow Pullman News").filter(
    ({ text }) => text === "Lewiston",
  );
  expect(town?.place?.regions).toContain("US.ID");
  const found = resolve("Crews came from Rishton, Accrington, Nelson and Clitheroe. A player from Genk joined. The band went to Wales.");
  expect(found.find(({ text }) => text === "Genk")?.place?.country).toBe("BE");
  expect(found.find(({ text }) => text === "Wales")?.place?.id).toBe("GB.WLS");
});

test("a city abroad is no member of a list of what lies around", () => {
  const text =
    "Crews came from Damascus, Leetonia and Perry Township. Firefighters in Salem were sent to Lisbon, and a Columbiana man was held in Canton.";
  expect(resolve(text).find((mention) => mention.text === "Damascus")?.place?.country).toBe("US");
});

test("a city of millions is meant before a village of its name", () => {
  const text = "Power failed in Peoria, Bloomington and Decatur. The woman had moved to Phoenix.";
  expect(resolve(text).find((mention) => mention.text === "Phoenix")?.place?.regions).toContain("US.AZ");
});

test("a county that all the country knows goes before small towns that were named after it", () => {
  const regions = ["Kent", "Essex", "Devon", "Cornwall", "Mayo"].map(
    (name) => resolve(`Police found the car in ${name}.`)[0]?.place?.country,
  );
  expect(regions).toEqual(["GB", "GB", "GB", "GB", "IE"]);
  expect(resolve("Police in Kent, Ohio, found the car.")[0]?.place?.regions).toContain("US.OH");
});

test("a spelling that no list has is another of what sounds the same, where the text is about its country", () => {
  const [, sisaket] = resolve("BANGKOK - Shells fell on a village in Sisaket province of Thailand.");
  expect(sisaket?.place?.regions).toContain("TH");
  expect(sisaket?.candidates[0]?.reasons).toContain("another spelling of Si Sa Ket, by its sound");
  expect(resolve("A rocket hit a house in Diwaniya, Iraq.")[0]?.place?.name).toBe("Al Diwaniyah");
});

describe("a name that no list holds is placed by what stands with it", () => {
  test.each([
    ["Gunmen raided the town of Dankurmi in Nigeria's Zamfara state.", "Dankurmi", "NG.57"],
    ["Rebels shelled the village of Kabarole, Rakhine State, Myanmar.", "Kabarole", "MM.01"],
    ["Jihadists ambushed an escort in the village of Zoumbara, south of Sikasso in Mali.", "Zoumbara", "ML.06"],
    ["BAGHDAD - A bomb went off in the Zafrallah district.", "Zafrallah", "IQ"],
    ["In Sumy region, troops took the villages of Vesele and Qyravka.", "Qyravka", "UA.21"],
    ["Rebels took Idlib. Later they stormed Tel Qifaat.", "Tel Qifaat", "SY"],
    ["In Lower Shabelle, Ugandan troops retook Sabiid.", "Sabiid", "SO"],
    ["They took three villages in Sumy region last week - Novenke, Qyrsivka and Qyravka.", "Qyrsivka", "UA.21"],
    ["Troops were flown into Qyrmir and Tuzla.", "Qyrmir", "BA"],
    ["Rebels burned Malumfashi. Qyrul Jamal, a village near Bama, was attacked.", "Qyrul Jamal", "NG.27"],
    ["Rain fell in Vavuniya and Trincomalee. A mine exploded near Chenkaladipuram.", "Chenkaladipuram", "LK"],
  ])("%s", (text, name, region) => {
    const mention = resolve(text).find((one) => one.text.startsWith(name));
    expect(mention?.place?.regions).toContain(region);
    expect(mention?.near).toBe(true);
    expect(mention?.score).toBeLessThan(0.8);
  });

  test("a distance behind a name is said of that name", () => {
    const [first, moscow] = resolve("A refinery burned in Ryazan, some 180 km southeast of Moscow.");
    expect([first?.place?.name, moscow?.place?.name]).toEqual(["Ryazan’", "Moscow"]);
    const [village] = resolve("A house burned in the village of Zaluzhkino, 100 km south of Moscow.");
    expect(distanceKm(village?.place ?? { lng: 0, lat: 0 }, { lng: 37.6, lat: 54.85 })).toBeLessThan(10);
  });

  test("where the text puts a name into a region without a place of that name, the namesake elsewhere is not meant", () => {
    const [senkivka] = resolve("Prisoners were exchanged at Senkivka, in Chernihiv region.");
    expect(senkivka?.place?.regions).toContain("UA.02");
  });
});

test("a quarter lies in the city that is told of, not in a namesake abroad", () => {
  const [, miraflores] = resolve("LIMA -- A bomb exploded in the residential district of Miraflores.");
  expect(miraflores?.place?.country).toBe("PE");
  const [, quarter] = resolve("SAN SALVADOR, 12 JAN 90 -- A bomb exploded in the San Miguelito neighborhood.");
  expect(quarter?.place?.country).toBe("SV");
});

test("an ordinary word that happens to abbreviate a state says nothing", () => {
  const [muse] = resolve(
    "In Beijing nobody spoke of Myanmar or Hsipaw. In Shan State the gate opposite Muse was shut. In China it stayed open.",
  ).filter(({ text }) => text === "Muse");
  expect(muse?.place?.country ?? null).not.toBe("US");
});

test("a small namesake far from the neighbourhood of a text is not meant, a city known everywhere is", () => {
  const text = `A pickup truck left the road in the town of Bow. Crews came from Concord, Hooksett and Allenstown.
A buyer from Manchester has seen the mill in Contoocook. The old hall in Hopkinton was bought by a man from Chicago.`;
  const found = resolve(text);
  const [bow] = found;
  expect(bow?.place?.regions).toEqual(["US", "US.NH"]);
  expect(bow?.near).toBe(true);
  expect(bow?.score).toBeLessThan(0.9);
  expect(found.find(({ text }) => text === "Chicago")?.place?.regions).toContain("US.IL");
});

describe("which place it is", () => {
  test.each([
    ["Stationed near the Kursk and Bryansk regions, they fled.", ["RU.41", "RU.10"]],
    ["A missile struck near Donetsk.", ["gn709717"]],
    ["Shelling went on across Donetsk Oblast.", ["UA.05"]],
    ["Talks were held in Pyongyang.", ["gn1871859"]],
    ["Trucks left Simferopol for Sevastopol.", ["gn693805", "gn694423"]],
    ["Georgia's parliament in Tbilisi passed the bill.", ["GE", "gn611717"]],
    ["Police in Atlanta said the storm crossed Georgia and Alabama.", ["gn4180439", "US.GA", "US.AL"]],
    ["Moscow, Idaho, approved the levy.", ["gn5601538", "US.ID"]],
    ["MOSCOW, Idaho — Trustees voted. Moscow needs the money.", ["gn5601538", "US.ID", "gn5601538"]],
    ["Portland, Maine, wrote to Portland, Oregon.", ["gn4975802", "US.ME", "gn5746545", "US.OR"]],
    ["SPRINGFIELD, Ill. — The council met. Residents of Chatham and Rochester came.", ["gn4250542", "US.IL", "gn4235683", "gn4248284"]],
    ["Rafah and Khan Younis in Gaza were bombed.", ["gn281102", "gn281124", "gn281133"]],
    ["The ship crossed the Black Sea from Odessa to Varna.", ["x-black-sea", "gn698740", "gn726050"]],
    ["Rain fell in London, Ontario, and in Toronto.", ["gn6058560", "CA.08", "gn6167865"]],
    ["Troops moved through Donbas towards Artemivsk.", ["x-donbas", "gn713174"]],
    ["Tripoli and Benghazi in Libya have rival governments.", ["gn2210247", "gn88319", "LY"]],
    ["Hezbollah posts in Tripoli and Sidon, in Lebanon, were searched.", ["gn266826", "gn268064", "LB"]],
    ["The Nebraska State Patrol said she drove from Columbus toward Fremont.", ["gn5066001", "gn5068725"]],
    ["Choirs from Whitstable and Herne Bay sang at Kent libraries.", ["gn2634021", "gn2647057", "GB.ENG.G5"]],
    ["Fire crews came from Hyderabad and Karachi in Pakistan.", ["gn1176734", "gn1174872", "PK"]],
    ["The town of Paris, in Texas, has a library.", ["gn4717560", "US.TX"]],
    ["Residents of Athens in Georgia complained.", ["gn4180386", "US.GA"]],
    ["He taught in Tripoli, a city of 200,000 in the north of Lebanon.", ["gn266826", "LB"]],
    ["A fire broke out in the Idaho city of Moscow.", ["US.ID", "gn5601538"]],
    ["Protests were held in Odessa and other cities of Texas.", ["gn5527554", "US.TX"]],
    ["She was born in Athens and grew up in Rome, both in Georgia.", ["gn4180386", "gn4219762", "US.GA"]],
    ["Police in Lima searched a house. The city, in the north of Ohio, was calm.", ["gn5160783", "US.OH"]],
    ["In Spain, two people died when a bus caught fire in Guadalajara.", ["ES", "gn3121070"]],
    ["In Paris, in Texas and in Ohio, people marched.", ["gn2988507", "US.TX", "US.OH"]],
    ["In Georgia, officials said the talks in Moscow had failed.", ["GE", "gn524901"]],
    ["Envoys of the United States and Russia met in Geneva on Monday.", ["US", "RU", "gn2660646"]],
    ["The laureate, born in Potsdam, died in New York.", ["gn2852458", "gn5128581"]],
    ["A Canadian woman was arrested in Zurich, Ottawa said.", ["gn2657896", "gn6094817"]],
    ["Florida officials said the plant in Melbourne would close. Orlando will take the staff.", ["US.FL", "gn4163971", "gn4167147"]],
    ["Buses ran from Hyderabad to Bengaluru and Chennai in India.", ["gn1269843", "gn1277333", "gn1264527", "IN"]],
  ])("%s", (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});

test("a name that nobody knows stays, without a place and with the reason", () => {
  const [mention] = resolve("The village of Qarabulkand was shelled.");
  expect(mention).toMatchObject({ text: "Qarabulkand", place: null, candidates: [] });
  expect(mention?.abstained).toBe("no place of this name is known");
});

describe("a name that no list holds", () => {
  const local = "A fire crossed the road between Scio Mill and Sweet Home. Crews came from Lebanon, Brownsville and Albany.";

  test("is somewhere around, in a text about one neighbourhood", () => {
    const [mill, ...towns] = resolve(`The hamlet of Qarabulkand burned. ${local}`);
    expect(mill?.place).toMatchObject({ level: "area", regions: ["US", "US.OR"] });
    expect(mill).toMatchObject({ near: true, abstained: null });
    expect(mill?.candidates[0]?.reasons[0]).toContain("not listed by this name");
    expect(mill?.score).toBeLessThan(0.9);
    for (const town of towns.filter(({ abstained }) => abstained === null)) expect(town.place?.regions).toContain("US.OR");
  });

  test("is not around what another paragraph is about, when its own plays in another country", () => {
    const elsewhere = `${local}\n\nIn Mexico, a train left the rails near Oztotlanche, local police said.`;
    expect(resolve(elsewhere).find(({ text }) => text === "Oztotlanche")?.place).toBeNull();
    const same = `${local}\n\nA train left the rails near Oztotlanche, local police said.`;
    expect(resolve(same).find(({ text }) => text === "Oztotlanche")?.place?.regions).toContain("US.OR");
  });

  test("is nowhere, in a text about half the world", () => {
    const [mention] = resolve("The hamlet of Qarabulkand burned. Envoys flew from Kyiv to Ankara, Nairobi and Lima.");
    expect(mention?.place).toBeNull();
  });

  test("keeps two of them apart", () => {
    const [a, b] = resolve(`The hamlets of Qarabulkand and Zirabulkand burned. ${local}`);
    expect(a?.place?.id).not.toBe(b?.place?.id);
  });
});

test("nothing is chosen where nothing tells the namesakes apart", () => {
  const [mention] = resolve("The village of Greenville was quiet.");
  expect(mention?.place).toBeNull();
  expect(mention?.candidates.length).toBeGreaterThan(1);
  expect(mention?.abstained).toContain("nothing in the text tells them apart");
});

test("scores of the candidates and of none of them make one", () => {
  for (const mention of resolve("Georgia, Jordan, Springfield in Illinois and London in Ontario were named in Paris.")) {
    const sum = mention.candidates.reduce((total, candidate) => total + candidate.score, 0);
    expect(sum).toBeLessThanOrEqual(1.01);
    expect(mention.candidates.length).toBeLessThanOrEqual(5);
    expect(mention.candidates[0]?.reasons.length).toBeGreaterThan(0);
  }
});

test("an offset is measured along the ground", () => {
  const [mention] = resolve("The depot lies 100 km north of Kyiv.");
  const kyiv = gazetteer.byId("gn703448");
  expect(kyiv && mention?.place && Math.abs(distanceKm(kyiv, mention.place) - 100)).toBeLessThan(0.5);
  expect(mention?.place?.lat).toBeGreaterThan(51);
  const pole = destination({ lng: 179.9, lat: 0 }, 90, 111);
  expect(pole.lng).toBeLessThan(-179);
});

test("coordinates are their own place", () => {
  const [mention] = resolve("The strike was at 48.5932, 38.0012 before dawn.");
  expect(mention?.place).toMatchObject({ lat: 48.5932, lng: 38.0012, level: "point" });
});

test("the reader is told why", () => {
  const reasons = resolve("Georgia's parliament in Tbilisi met. Batumi was calm.")[0]?.candidates[0]?.reasons ?? [];
  expect(reasons).toContain("the text names places in it");
});
