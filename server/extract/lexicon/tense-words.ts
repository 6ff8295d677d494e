const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words behind which a date lies ahead. */
export const FUTURE_WORDS = split(
  `will 'll ’ll shall due scheduled slated upcoming forthcoming would intends intend aims hopes hope expect expects prepares preparing deadline
  ahead begins starts opens resumes reopens convenes expires ends meets takes arrives closes sits continues
  begin reopen resume expire convene`,
);

/** Present forms beside which a day lies as likely ahead as behind. */
export const PRESENT_WORDS = split("travels visits flies hosts returns departs heads chairs addresses");

/** What teams do on a day to come: before an opponent or a ground. */
export const FIXTURES = split("host hosts play plays face faces travel go goes vote votes start meet return");

/** What many do on a day to come: "polls close on Sunday", "the sanctions take effect on Friday". */
export const OPENINGS = split("open close start take");

/** Nouns that open a line without a verb about a day to come: "Burial on Friday". */
export const RITES = split("removal reposing burial interment funeral visitation services service requiem cremation");

/** Verbs of what may or should be, as long as "have" does not put it behind. */
export const MODALS = split("should must may might could can cannot");

/** The same, before "to". */
export const FUTURE_WITH_TO = split(
  `plan planned expected agreed vowed promised pledged threatened decided set going ready plans proposed offered wants wanted ordered asked refused
  voted prepared invited urged summoned instructed obliged likely unlikely bound certain sure`,
);

/** The same, before a preposition of time. */
export const PLANNED = split("planned expected plans planning pencilled");

/** Past forms behind which "until" or "to" names a day that was still to come. */
export const PUT_OFF = split(
  `adjourned postponed delayed deferred suspended extended prolonged barred banned remanded rescheduled adjourns postpones extends prolongs
  moved pushed`,
);

export const BE = split("is are was were");

/** Past forms that do not end in -ed. */
export const PAST_WORDS = split(
  `was were had did said told held met took went came left fell shot fought began saw made gave brought sent struck hit killed wrote spoke
  found lost won became led sank burned got kept put cut stood ran flew drove broke built bought caught chose drew fed felt forgot hid hurt
  knew laid lay lent lit meant paid quit read rose sold shook shut slept spent spread stole swore taught thought threw understood woke wore
  has have been burst beat cast cost shed split thrust bore blew bit bred crept dealt dug ate flung froze forbade grew hung heard leapt rang sang
  shrank slid spat sped spun sprang stuck stung strove swam swept swung tore trod wept withdrew undid undertook overran overthrew overtook awoke
  arose learnt forgave foresaw mistook broken taken given driven stolen written seen shown fallen frozen thrown begun chosen flown sunk
  withdrawn drawn overthrown overrun`,
);

export const NOT_PAST = split("united need indeed speed breed armed exceed proceed succeed");
