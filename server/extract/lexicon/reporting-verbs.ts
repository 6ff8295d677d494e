import type { Hedging } from "#domain/kind.ts";
import { WordSet } from "../word-set.ts";

/** How sure a speaker makes what is said: forms of verbs of saying, and the hedging they give to what is said. */
const VERBS: [hedging: Hedging, lemmas: string][] = [
  [
    "reported",
    "say tell report state add note write explain describe recall argue stress emphasize emphasise insist remark comment observe point mention indicate suggest hint allude reveal disclose relay testify cite quote tweet post acknowledge recount respond reply conclude find show learn agree doubt maintain contend assert reiterate repeat reaffirm underline underscore declare predict forecast believe think warn complain concede recommend specify clarify elaborate continue joke quip vow pledge promise boast inform brief assess attribute suspect expect fear hope reject value argue urge ask demand",
  ],
  ["asserted", "announce confirm admit condemn criticise criticize denounce welcome praise"],
  ["alleged", "allege claim accuse blame"],
  ["estimated", "estimate reckon calculate"],
  ["denied", "deny dispute rebut refute dismiss"],
];

const IRREGULAR: Record<string, string[]> = {
  say: ["say", "says", "said", "saying"],
  tell: ["tell", "tells", "told", "telling"],
  write: ["write", "writes", "wrote", "writing"],
  find: ["find", "finds", "found"],
  show: ["show", "shows", "showed", "shown"],
  think: ["think", "thinks", "thought"],
  learn: ["learned", "learnt"],
  deny: ["deny", "denies", "denied", "denying"],
  reply: ["reply", "replies", "replied"],
  specify: ["specify", "specifies", "specified"],
  clarify: ["clarify", "clarifies", "clarified"],
  testify: ["testify", "testifies", "testified"],
  admit: ["admit", "admits", "admitted", "admitting"],
  refute: ["refute", "refutes", "refuted"],
  forecast: ["forecast", "forecasts"],
  quip: ["quip", "quips", "quipped"],
};

function formsOf(lemma: string): string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular) return irregular;
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  return [lemma, lemma.endsWith("ss") ? `${lemma}es` : `${lemma}s`, `${stem}ed`, `${stem}ing`];
}

export type ReportingVerb = { lemma: string; hedging: Hedging };

export const REPORTING_VERBS = new Map<string, ReportingVerb>(
  VERBS.flatMap(([hedging, lemmas]) =>
    lemmas.split(" ").flatMap((lemma) => formsOf(lemma).map((form): [string, ReportingVerb] => [form, { lemma, hedging }])),
  ),
);

/** Verbs that report only where a clause or a quotation follows, or where they stand behind a quotation. */
export const WEAK_REPORTING = new Set(
  "add note point find show learn agree respond reply describe continue post cite quote mention comment observe maintain declare conclude recall believe think indicate suggest reveal recommend dismiss dispute vow pledge promise inform brief assess warn accuse concede predict complain boast reckon calculate attribute suspect blame expect fear doubt hope reject condemn criticise criticize denounce welcome praise value argue urge ask demand estimate acknowledge admit".split(
    " ",
  ),
);

/** Of those, the ones that cite somebody with no clause behind them either: "accused the rebels of", "warned of floods". */
export const SPEECH_ACTS = new Set(
  "accuse blame attribute suspect urge demand vow pledge promise warn reject condemn criticise criticize denounce welcome praise dismiss dispute predict estimate assess value acknowledge admit".split(
    " ",
  ),
);

/** Subjects that are things which say, not somebody who is cited. */
export const NOT_SPEAKERS = new Set(
  "it this that which what there these those reports reporting estimate estimates news rumours rumors signs sign indications evidence fact facts question questions move development developments result results treaty deal agreement pact thing law everything nothing something one nobody none way idea map label poster banner placard clause article constitution rule book film song text inscription use layer every each any no".split(
    " ",
  ),
);

/** Nouns for those who speak without a name, in the singular where the plural only adds an s. */
export const SPEAKERS = new WordSet(
  (
    "official deputy deputies ombudsman authorities source spokesman spokeswoman spokesperson witness witnesses resident analyst expert authorities authority police ministry government minister president governor mayor army military navy officer commander general " +
    "investigator prosecutor lawyer attorney judge court doctor medic medics nurse hospital rescuer aide adviser advisor diplomat envoy ambassador lawmaker senator leader leadership opposition rebel partisan militant insurgent guerrilla fighter group organisation organization agency service department " +
    "company firm bank union party committee commission council institute researcher scientist scholar economist historian journalist reporter correspondent newspaper broadcaster channel outlet media monitor observer watchdog activist campaigner critic supporter protester demonstrator villager farmer neighbour neighbor relative family mother father brother sister son daughter wife husband survivor victim passenger driver " +
    "manager director chairman chief head boss executive owner teacher student professor worker volunteer soldier troops people statement study survey poll report document indictment bulletin communique communiqué release filing letter author blogger blog website post user operator engineer pilot crew captain inspector detective sheriff guard defector deserter prisoner detainee refugee priest bishop member representative delegate negotiator mediator insider veteran intelligence agent team office press daily paper network affiliate side clerk contact television radio tv prefecture command commission tribunal garrison association federation league foundation chamber embassy consulate presidency palace cabinet parliament municipality airline airport operator railway utility university school church diocese charity ngo bureau board observatory society club uncle aunt cousin grandson niece nephew widow colleague townspeople eyewitness onlooker passer-by lawyers investigators relatives defence prosecution inquiry mission envoys coroner forecaster meteorologist seismologist geologist trader investor customer coach player fan administration secretariat brigade battalion regiment directorate inspectorate junta gendarmerie headquarters premier vice-president undersecretary attaché superintendent notary rapporteur delegation consortium treasury registry customs"
  ).split(" "),
);
