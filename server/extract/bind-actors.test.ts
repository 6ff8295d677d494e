import { describe, expect, test } from "vitest";
import { openGazetteer } from "#server/geocode/gazetteer.ts";
import { extract } from "./extract.ts";

const gazetteer = openGazetteer();

/** "KIND: actor role, …" of each event; a star for an actor without a name. */
function partsOf(text: string): string[] {
  const { events } = extract({ text, published: "2024-05-10" }, gazetteer);
  return events.map(
    ({ kind, actors }) => `${kind}: ${actors.map(({ name, role, nameless }) => `${name}${nameless ? "*" : ""} ${role}`).join(", ")}`,
  );
}

describe("who did what to whom", () => {
  test.each<[string, string[]]>([
    ["Armenia accused Azerbaijan of shelling Goris on Sunday.", ["ACCUSE: Armenia agent, Azerbaijan target", "ASSAULT: Azerbaijan agent"]],
    ["A bomb planted by the ETA killed a judge in Bilbao in May 1986.", ["ASSAULT: ETA agent, Judge* victim"]],
    [
      "On 6 May two soldiers were killed near Arauca and Captain Jairo Ortiz was captured.",
      ["ASSAULT: Soldiers* victim, Colombia victim", "COERCE: Jairo Ortiz target"],
    ],
    ["The activist Juana Bustillo, 41, who opposed a dam, was murdered in Tocoa on Saturday.", ["ASSAULT: Juana Bustillo victim"]],
    [
      "Police arrested a man in Malmö on Monday over the killing of Lars Holm.",
      ["COERCE: Police agent, Man* victim, Sweden agent", "ASSAULT: Lars Holm target"],
    ],
    [
      "Guerrillas entered Huanta on Sunday and killed three people: the mayor, Elena Quispe, and two teachers.",
      ["ASSAULT: Guerrillas* agent, Elena Quispe victim"],
    ],
    [
      "On 6 May fighting between police and a gang known as Chen Mabre broke out in Carrefour.",
      ["ASSAULT: Police participant, Chen Mabre participant, Haiti participant"],
    ],
    [
      "The United States imposed sanctions on three Iranian banks and the shipping company Sahara Lines on 7 May.",
      ["SANCTION: United States agent, Iran target, Sahara Lines target"],
    ],
    [
      "The ministry condemned the massacre that the terrorist RSF militia committed in El Obeid on 6 May.",
      ["ASSAULT: Rapid Support Forces agent"],
    ],
    [
      "The Ukraine Media Network accused Russia of shelling Nikopol on 6 May.",
      ["ACCUSE: Ukraine Media Network agent, Russia target", "ASSAULT: Russia agent"],
    ],
    ["A government drone killed nine civilians near Uvira on 6 May.", ["ASSAULT: Civilians* victim, DR Congo agent"]],
    ["A grenade was thrown at the house of a judge in Guayaquil on 5 May.", ["ASSAULT: Judge* target"]],
    ["A drone killed two dockers and wounded five in Izmail on 5 May.", ["ASSAULT: Dockers* victim"]],
    ["Colombia's defence minister, Pedro Salas, accused Venezuela of lying.", ["ACCUSE: Colombia agent, Venezuela target"]],
    ["Somali pirates hijacked a tanker off Eyl on 1 May.", ["COERCE: Somali pirates* agent"]],
    [
      "The union leader Hugo Paredes was kidnapped by members of a death squad in Tegucigalpa on 2 May.",
      ["COERCE: Hugo Paredes target, Death squad* agent"],
    ],
  ])("%s", (text, expected) => {
    expect(partsOf(text)).toEqual(expected);
  });
});

describe("who is meant again", () => {
  test.each<[string, string]>([
    ["A car bomb killed nine people in Kandahar on Monday. The Islamic State claimed responsibility.", "Islamic State agent"],
    [
      "Three teachers were shot dead in Cotabato on Tuesday. No group claimed responsibility, but police blamed Abu Sayyaf.",
      "Abu Sayyaf agent",
    ],
    ["Two pylons were blown up near Huancayo on Saturday. Police suspect the Shining Path.", "Shining Path agent"],
    ["The lawyer Eva Berg was seen in Goma on Monday. She was kidnapped there on Tuesday by gunmen.", "Eva Berg victim"],
    ["M23 fighters entered Sake on Monday. The rebels killed two priests there on Tuesday.", "M23 agent"],
    [
      "Troops of the government of Chad shelled Adré on Monday. The junta freed nine prisoners in Abéché on Tuesday.",
      "RETREAT: Prisoners* victim, Chad agent",
    ],
    [
      "Peruvian officials met Ecuadorian counterparts in Loja on Thursday. Both sides withdrew on Friday.",
      "RETREAT: Peru participant, Ecuador participant",
    ],
    [
      "Gunmen abducted 12 pupils in Kagara on 2 May. Eight of them were released near Minna on Saturday.",
      "RETREAT: Gunmen* agent, Pupils* victim",
    ],
    ["A Nairobi man was stabbed to death in Kibera on Friday. Police identified him as Peter Otieno, 34.", "ASSAULT: Peter Otieno victim"],
    [
      "Nine people died when a bomb went off in Quetta on Saturday. The Balochistan Liberation Army said it had carried out the attack.",
      "Baloch Liberation Army agent",
    ],
    ["Djibouti said the ship had strayed into its waters and accused Eritrea of lying.", "ACCUSE: Djibouti agent, Eritrea target"],
    ["Chad's junta, which seized power in April 2021, denied bombing a market in Adré on Monday.", "COERCE: Chad agent; "],
    ["Rebels led by the Free Coast Army captured Gao on Monday.", "Free Coast Army agent"],
    ["Four fishermen whom Greek coast guards had detained off Bodrum on 6 May came home.", "COERCE: Greece agent"],
    ["The French garrison of Pamplona held out until 31 October and surrendered.", "RETREAT: France agent"],
    ["A bomb went off in Machala on Tuesday, killing two passers-by.", "Passers-by* victim"],
    ["About 18,000 villagers were evacuated from Surin on Wednesday after a flood.", "Villagers* victim"],
    ["On Thursday soldiers freed 12 guards whom inmates in Latacunga had taken hostage on Monday.", "Inmates* agent"],
    ["Iran vowed revenge on Sunday. Its parliament voted. On Monday it fired missiles at Doha.", "ASSAULT: Iran agent"],
    ["On Friday police met Joel Kato, a Ugandan lawyer who was abducted in Nairobi in March.", "COERCE: Joel Kato target"],
    [
      "Benin, Togo and Ghana signed a pact in Lomé on Monday. The three countries will send 900 troops to Kara in June.",
      "MOBILIZE: Benin participant, Togo participant, Ghana participant",
    ],
    ["Iran's state media said on Tuesday the country had test-fired a rocket from Semnan.", "MOBILIZE: Iran agent"],
    [
      "Kenyan police fought gangs on Monday. In Mexico, a mine exploded near Apatzingán on Monday. The navy sank a boat off Colima.",
      "ASSAULT: Navy agent, Mexico agent",
    ],
    ["Lebanon's Hezbollah fired rockets at Safed on Monday.", "ASSAULT: Hezbollah agent"],
    ["Taiwan said it had detected 45 Chinese jets on Monday, and that 31 of the planes crossed the median line.", "MOBILIZE: China agent"],
    ["In Niger, the junta said on Monday it had arrested nine officers. It accused Benin of a plot.", "ACCUSE: Benin target, Niger agent"],
    ["Pirates released a dhow they had hijacked on 2 March off Eyl.", "COERCE: Pirates* agent"],
    ["A soldier was wounded by sniper fire from Azerbaijani positions near Tegh on Monday.", "Azerbaijan agent"],
    ["Pakistan said an Indian drone was brought down near Bhimber on Monday.", "ASSAULT: India target, Pakistan agent"],
    ["The French seizure of a tanker off Brest on Sunday angered Moscow.", "COERCE: France agent"],
    ["The protesters had gathered outside the office of the Green Party in Ankara on Monday.", "Protesters* agent"],
    [
      "The World Bank approved a loan for Malawi on Thursday. Japan donated 20 water trucks to Lilongwe.",
      "AID: Japan agent, Malawi target",
    ],
  ])("%s", (text, expected) => {
    expect(partsOf(text).join("; ")).toContain(expected);
  });
});
