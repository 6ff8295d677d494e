import { phraseIndex } from "../phrases.ts";
import { WordSet } from "../word-set.ts";
import { ARMED_GROUPS } from "./armed-groups.ts";
import { NAMED_ORGANISATIONS } from "./named-organisations.ts";

export type Organisation = { name: string; country: string | null; isArmed: boolean };

/** Words that mean something else unless they are written just so, as all acronyms must be. */
const AS_WRITTEN = new Set("is contras rada fars sana amnesty congress azov wagner ice mossad likud basij garda".split(" "));

const toOrganisation = (line: string, isArmed: boolean): (readonly [string, Organisation])[] => {
  const [head = "", others = ""] = line.split("|");
  const [name = "", country = ""] = head.trim().split("/");
  const value = { name, country: country === "" ? null : country, isArmed };
  return [name, ...others.split(",")].map((spelling) => [spelling.trim(), value] as const).filter(([spelling]) => spelling !== "");
};

const entriesOf = (table: string, isArmed: boolean) =>
  table
    .trim()
    .split("\n")
    .flatMap((line) => toOrganisation(line, isArmed));
const ENTRIES = [...entriesOf(ARMED_GROUPS, true), ...entriesOf(NAMED_ORGANISATIONS, false)];

export const KNOWN_ORGANISATIONS = phraseIndex(ENTRIES);
/** Short names that must be written exactly so: "UN", never "Un" ("Kim Jong Un"). */
export const EXACT_SPELLINGS = new Map(
  ENTRIES.filter(([spelling]) => /^(?:\p{Lu}+|\p{Lu}\p{Ll}\p{Lu})$/u.test(spelling) || AS_WRITTEN.has(spelling.toLowerCase())).map(
    ([spelling]) => [spelling.toLowerCase(), spelling],
  ),
);

/** Bodies of a state, in any writing; the value is how the body is called behind its country's adjective. */
export const STATE_BODIES = phraseIndex<string>(
  `
defence ministry | Defence Ministry
defense ministry | Defence Ministry
ministry of defence | Defence Ministry
ministry of defense | Defence Ministry
department of defence | Defence Ministry
foreign ministry | Foreign Ministry
ministry of foreign affairs | Foreign Ministry
foreign affairs ministry | Foreign Ministry
foreign office | Foreign Office
interior ministry | Interior Ministry
ministry of internal affairs | Interior Ministry
ministry of the interior | Interior Ministry
ministry of interior | Interior Ministry
home office | Home Office
health ministry | Health Ministry
ministry of health | Health Ministry
finance ministry | Finance Ministry
ministry of finance | Finance Ministry
energy ministry | Energy Ministry
ministry of energy | Energy Ministry
unification ministry | Unification Ministry
ministry of unification | Unification Ministry
justice ministry | Justice Ministry
ministry of justice | Justice Ministry
transport ministry | Transport Ministry
ministry of transport | Transport Ministry
emergencies ministry | Emergencies Ministry
emergency ministry | Emergencies Ministry
state emergency service | State Emergency Service
emergency service | Emergency Service
general staff | General Staff
joint chiefs of staff | Joint Chiefs of Staff
army | Army
navy | Navy
air force | Air Force
airforce | Air Force
ground forces | Ground Forces
coast guard | Coast Guard
eastern theater command | Eastern Theater Command
eastern theatre command | Eastern Theater Command
southern theater command | Southern Theater Command
southern theatre command | Southern Theater Command
northern theater command | Northern Theater Command
coastguard | Coast Guard
border guard service | Border Guard Service
border guards | Border Guard
border guard | Border Guard
border police | Border Police
national guard | National Guard
national police | National Police
federal police | Federal Police
parliament | Parliament
national assembly | National Assembly
supreme court | Supreme Court
constitutional court | Constitutional Court
security council | Security Council
national security council | National Security Council
security service | Security Service
security services | Security Services
intelligence service | Intelligence Service
foreign intelligence service | Foreign Intelligence Service
domestic intelligence service | Domestic Intelligence Service
domestic intelligence agency | Domestic Intelligence Agency
foreign intelligence agency | Foreign Intelligence Agency
military intelligence service | Military Intelligence Service
military intelligence directorate | Military Intelligence Directorate
state security service | State Security Service
ministry of national defence | Ministry of National Defence
ministry of national defense | Ministry of National Defence
ministry of state security | Ministry of State Security
ministry of public security | Ministry of Public Security
intelligence services | Intelligence Services
intelligence agency | Intelligence Agency
intelligence agencies | Intelligence Agencies
military intelligence | Military Intelligence
state department | State Department
central bank | Central Bank
embassy | Embassy
red crescent | Red Crescent
red cross | Red Cross
general prosecutor's office | Prosecutor General's Office
prosecutor general's office | Prosecutor General's Office
election commission | Election Commission
police | Police
armed forces | Armed Forces
defence forces | Defence Forces
defense forces | Defence Forces
defence and security forces | Defence and Security Forces
security forces | Security Forces
civil defence | Civil Defence
civil defense | Civil Defence
internal security | Internal Security
presidential guard | Presidential Guard
republican guard | Republican Guard
prison service | Prison Service
prosecutor's office | Prosecutor's Office
attorney general's office | Attorney General's Office
electoral commission | Election Commission
high court | High Court
court of appeal | Court of Appeal
appeals court | Court of Appeal
oil ministry | Oil Ministry
mines ministry | Mines Ministry
trade ministry | Trade Ministry
commerce ministry | Commerce Ministry
economy ministry | Economy Ministry
industry ministry | Industry Ministry
labour ministry | Labour Ministry
labor ministry | Labour Ministry
water ministry | Water Ministry
education ministry | Education Ministry
agriculture ministry | Agriculture Ministry
information ministry | Information Ministry
communications ministry | Communications Ministry
culture ministry | Culture Ministry
environment ministry | Environment Ministry
tourism ministry | Tourism Ministry
fisheries ministry | Fisheries Ministry
home ministry | Home Ministry
security ministry | Security Ministry
`
    .trim()
    .split("\n")
    .map((line) => line.split(" | "))
    .map(([phrase = "", name = ""]) => [phrase, name] as const),
);

/** Last words of a company's name. */
export const COMPANY_HEADS = new Set(
  (
    "company corporation corp inc ltd plc ltda gmbh llc sarl bank airlines airways petroleum holdings shipping motors logistics freight aviation engineering tankers trading energy mining oil gas lines railway railways " +
    "cement steel industries telecom telecoms telecommunications electric electricity construction contractors maritime fisheries foods pharma pharmaceuticals technologies technology systems aerospace apparels apparel " +
    "garments textiles mills plantations enterprises insurance denizcilik"
  ).split(" "),
);

/** Last words of a capitalised run that make it an organisation. */
export const ORGANISATION_HEADS = new WordSet([
  ...COMPANY_HEADS,
  ...(
    "ministry department agency administration army navy force forces staff guard guards service services council committee commission " +
    "directorate bureau office court party front movement brigade brigades battalion division regiment corps legion militia command group union alliance league " +
    "organization organisation federation association institute university college foundation fund bank company corporation corp inc ltd plc " +
    "police parliament congress senate assembly cabinet government coalition initiative observatory network news press times post agency academy " +
    "center centre board authority society church cross crescent hospital embassy consulate newspaper television tv radio monitor watch international army hq headquarters prosecutors " +
    "directorates secretariat treasury duma squad cell cartel gang mission fleet squadron airlines airways petroleum holdings shipping motors broadcaster ombudsman chamber cooperative confederation syndicate committees councils unions associations courts unit commune caucus aid relief forum guild"
  ).split(" "),
]);

/** A capitalised run that begins like this and goes on with "of" is an organisation. */
export const ORGANISATION_OPENERS = new Set(
  "ministry department directorate diocese archdiocese bureau office institute university council committee commission union league association bank court house academy federation organization organisation security service academy front army party movement coalition alliance initiative forces brotherhood committees councils forum network foundation society chamber confederation authority agency company corporation group".split(
    " ",
  ),
);

/** Generic heads by which a named organisation is meant again: "the ministry". */
export const REPEATED_HEADS = new WordSet(
  "ministry agency directorate department army navy committee commission council organization organisation institute group service company embassy party union court movement foundation bureau brigade battalion regiment association federation confederation alliance coalition league syndicate society authority board cooperative consortium chamber congress force corps tribunal command hospital university club fund diocese fleet squadron division militia mission operator".split(
    " ",
  ),
);

/** Named bodies that act for their state, besides those whose name begins with its adjective. */
export const STATE_AGENCIES = new Set(
  "Israel Defense Forces|Mossad|Shin Bet|Islamic Revolutionary Guard Corps|Federal Security Service|Foreign Intelligence Service|Rosgvardia|State Duma|Security Service of Ukraine|Main Directorate of Intelligence|Verkhovna Rada|Unmanned Systems Forces|People's Liberation Army|Korean People's Army|National Intelligence Service|Joint Chiefs of Staff|Central Intelligence Agency|Federal Bureau of Investigation|National Security Agency|MI5|MI6|GCHQ|Royal Navy|Royal Air Force|GRU|Black Sea Fleet|Northern Fleet|Baltic Fleet|Russian Airborne Forces|Tatmadaw|FARDC|ISPR|Africa Corps|Azov Brigade|Bundeswehr|Bundestag|Sudanese Armed Forces".split(
    "|",
  ),
);
