import { phraseIndex } from "../phrases.ts";

export type Organisation = { name: string; country: string | null };

/** Name and country | other spellings. Those that news names without saying what they are. */
const KNOWN = `
NATO | North Atlantic Treaty Organization, North Atlantic Treaty Organisation, the Alliance
United Nations | UN, U.N.
UN Security Council | United Nations Security Council, U.N. Security Council, Security Council
UN General Assembly | United Nations General Assembly, U.N. General Assembly, General Assembly
European Union | EU, E.U., Brussels
European Commission |
European Parliament |
European Council |
International Atomic Energy Agency | IAEA, I.A.E.A.
World Health Organization | WHO, World Health Organisation
UNHCR | U.N. refugee agency, UN refugee agency
UNICEF |
UNRWA |
World Food Programme | WFP, World Food Program
OCHA | UN humanitarian office
OSCE |
International Criminal Court | ICC
International Court of Justice | ICJ
International Committee of the Red Cross | ICRC
Red Cross |
Red Crescent |
Amnesty International | Amnesty
Human Rights Watch | HRW
Doctors Without Borders | MSF, Medecins Sans Frontieres, Médecins Sans Frontières
African Union |
Arab League |
ASEAN |
ECOWAS |
G7 | Group of Seven
G20 | Group of Twenty
OPEC | OPEC+
World Bank |
International Monetary Fund | IMF
Interpol |
Hamas/PS |
Palestinian Islamic Jihad/PS | Islamic Jihad
Fatah/PS |
Al-Qassam Brigades/PS | Qassam Brigades, al Qassam Brigades
Hezbollah/LB | Hizbollah, Hizbullah, Hezballah
Houthis/YE | Houthi, Ansar Allah, Ansarullah
Taliban/AF | Taleban
Tehrik-i-Taliban Pakistan/PK | TTP, Pakistani Taliban
Islamic State | ISIS, ISIL, Daesh, IS militants, Islamic State group
Al-Qaeda | al-Qaida, al Qaeda, al Qaida
Al-Shabaab/SO | al-Shabab, al Shabaab
Boko Haram/NG |
ISWAP/NG |
JNIM/ML |
Wagner Group/RU | Wagner, Wagner PMC
Kurdistan Workers' Party/TR | PKK, Kurdistan Workers’ Party
People's Protection Units/SY | YPG, People’s Protection Units
Syrian Democratic Forces/SY | SDF
Hayat Tahrir al-Sham/SY | HTS
Rapid Support Forces/SD | RSF
Sudanese Armed Forces/SD |
M23/CD | March 23 Movement
Allied Democratic Forces/CD |
FDLR/CD |
Lord's Resistance Army/UG | LRA, Lord’s Resistance Army
Tigray People's Liberation Front/ET | TPLF, Tigray People’s Liberation Front
Arakan Army/MM |
FARC/CO | Revolutionary Armed Forces of Colombia
ELN/CO | National Liberation Army
Shining Path/PE | Sendero Luminoso
FMLN/SV | Farabundo Marti National Liberation Front
Sandinistas/NI |
Contras/NI |
Tamil Tigers/LK | LTTE
ETA/ES |
IRA/GB | Irish Republican Army
Abu Sayyaf/PH |
New People's Army/PH | New People’s Army
Israel Defense Forces/IL | IDF, Israeli Defense Forces, Israel Defence Forces, Israeli Defence Forces
Mossad/IL |
Shin Bet/IL |
Islamic Revolutionary Guard Corps/IR | IRGC, Revolutionary Guards, Revolutionary Guard, Revolutionary Guard Corps
Federal Security Service/RU | FSB
Foreign Intelligence Service/RU | SVR
Rosgvardia/RU |
Roscosmos/RU |
Gazprom/RU |
Rosatom/RU |
State Duma/RU | Duma
Security Service of Ukraine/UA | SBU
Main Directorate of Intelligence/UA | GUR, HUR
Verkhovna Rada/UA | Rada
Energoatom/UA |
Ukrenergo/UA |
Azov Brigade/UA | Azov
People's Liberation Army/CN | PLA, People’s Liberation Army
Korean People's Army/KP | KPA, Korean People’s Army
Workers' Party of Korea/KP | Workers’ Party of Korea, Workers' Party
National Intelligence Service/KR | NIS
Joint Chiefs of Staff/KR | JCS
Central Intelligence Agency/US | CIA, C.I.A.
Federal Bureau of Investigation/US | FBI, F.B.I.
National Security Agency/US | NSA
US State Department/US | State Department, U.S. State Department, Department of State
US Department of Defense/US | Pentagon, U.S. Department of Defense, Department of Defense, Defense Department
US Treasury/US | Treasury Department, U.S. Treasury, Department of the Treasury
US Department of Justice/US | Justice Department, Department of Justice, U.S. Department of Justice
US Department of Homeland Security/US | Department of Homeland Security
US Congress/US | Congress, U.S. Congress
US Senate/US | U.S. Senate
US Central Command/US | CENTCOM, U.S. Central Command, Central Command
US Navy/US | U.S. Navy
US Army/US | U.S. Army
US Air Force/US | U.S. Air Force
US Coast Guard/US | U.S. Coast Guard
US Geological Survey/US | USGS, U.S. Geological Survey
MI5/GB |
MI6/GB |
GCHQ/GB |
Royal Navy/GB |
Royal Air Force/GB | RAF
Bundeswehr/DE |
Bundestag/DE |
Frontex |
MONUSCO |
UNIFIL |
MINUSMA |
Institute for the Study of War/US | ISW
Bellingcat |
Syrian Observatory for Human Rights | SOHR
Korean Central News Agency/KP | KCNA
Rodong Sinmun/KP |
Yonhap/KR | Yonhap News Agency
TASS/RU |
RIA Novosti/RU | RIA
Interfax/RU |
Meduza |
Xinhua/CN | Xinhua News Agency
Global Times/CN |
IRNA/IR |
Fars/IR | Fars News Agency
Tasnim/IR | Tasnim News Agency
SANA/SY |
WAFA/PS |
Anadolu/TR | Anadolu Agency
Kyodo/JP | Kyodo News
NHK/JP |
Reuters |
Associated Press | AP
Agence France-Presse | AFP
BBC/GB |
CNN/US |
Al Jazeera/QA |
New York Times/US | The New York Times
Washington Post/US | The Washington Post
Wall Street Journal/US | The Wall Street Journal
Bloomberg |
Financial Times |
The Guardian/GB |
Kyiv Post/UA |
Kyiv Independent/UA | The Kyiv Independent
Ukrainska Pravda/UA |
Suspilne/UA |
Der Spiegel/DE |
`;

/** Words that mean something else unless they stand in capitals just so. */
const AS_WRITTEN = new Set([
  "who",
  "is",
  "ap",
  "un",
  "eta",
  "ira",
  "contras",
  "eu",
  "rada",
  "fars",
  "sana",
  "ria",
  "pla",
  "hur",
  "amnesty",
  "congress",
  "azov",
  "wagner",
]);

const toOrganisation = (line: string): (readonly [string, Organisation])[] => {
  const [head = "", others = ""] = line.split("|");
  const [name = "", country = ""] = head.trim().split("/");
  const value = { name, country: country === "" ? null : country };
  return [name, ...others.split(",")].map((spelling) => [spelling.trim(), value] as const).filter(([spelling]) => spelling !== "");
};

const ENTRIES = KNOWN.trim().split("\n").flatMap(toOrganisation);

export const KNOWN_ORGANISATIONS = phraseIndex(ENTRIES);
/** Short names that must be written exactly so: "UN", never "Un" ("Kim Jong Un"). */
export const EXACT_SPELLINGS = new Map(
  ENTRIES.filter(([spelling]) => AS_WRITTEN.has(spelling.toLowerCase())).map(([spelling]) => [spelling.toLowerCase(), spelling]),
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
`
    .trim()
    .split("\n")
    .map((line) => line.split(" | "))
    .map(([phrase = "", name = ""]) => [phrase, name] as const),
);

/** Last words of a capitalised run that make it an organisation. */
export const ORGANISATION_HEADS = new Set(
  (
    "ministry department agency administration army navy force forces staff guard guards service services council committee commission " +
    "directorate bureau office court party front movement brigade brigades battalion division regiment corps legion militia command group union alliance league " +
    "organization organisation federation association institute university college foundation fund bank company corporation corp inc ltd plc " +
    "police parliament congress senate assembly cabinet government coalition initiative observatory network news press times post agency academy " +
    "center centre board authority society church cross crescent hospital embassy consulate newspaper television tv radio monitor watch international army hq headquarters prosecutors " +
    "directorates secretariat treasury duma squad cell cartel gang mission"
  ).split(" "),
);

/** A capitalised run that begins like this and goes on with "of" is an organisation. */
export const ORGANISATION_OPENERS = new Set(
  "ministry department directorate bureau office institute university council committee commission union league association bank court house academy federation organization organisation security service academy front army party".split(
    " ",
  ),
);

/** Generic heads by which a named organisation is meant again: "the ministry". */
export const REPEATED_HEADS = new Set(
  "ministry agency directorate department army navy committee commission council organization organisation institute group service company embassy party union court movement foundation bureau brigade battalion regiment".split(
    " ",
  ),
);

/** Named bodies that act for their state, besides those whose name begins with its adjective. */
export const STATE_AGENCIES = new Set(
  "Israel Defense Forces|Mossad|Shin Bet|Islamic Revolutionary Guard Corps|Federal Security Service|Foreign Intelligence Service|Rosgvardia|State Duma|Security Service of Ukraine|Main Directorate of Intelligence|Verkhovna Rada|People's Liberation Army|Korean People's Army|National Intelligence Service|Joint Chiefs of Staff|Central Intelligence Agency|Federal Bureau of Investigation|National Security Agency|MI5|MI6|GCHQ|Royal Navy|Royal Air Force|Bundeswehr|Bundestag|Sudanese Armed Forces".split(
    "|",
  ),
);
