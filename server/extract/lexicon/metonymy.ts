const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** After a name as subject: what only a place does, is or has. */
export const PLACE_PREDICATES = words(
  `lies lay sits sat stands stood borders bordered stretches stretched covers covered spans spanned comprises comprised consists contains contained lacks
fell falls burned burns flooded shook was-hit becomes became grew grows includes included boasts boasted houses housed experienced experiences saw sees
enjoys receives remains remained ranks is are was were has had features attracts recorded`,
);

/** After "was", "is", "has been": participles that a territory suffers. */
export const PLACE_PARTICIPLES = words(
  `hit struck shelled bombed attacked captured seized occupied annexed liberated recaptured destroyed flooded located situated founded built settled known named
divided surrounded besieged evacuated rocked home part populated inhabited connected linked covered bordered cut encircled retaken burned burnt devastated ravaged
invaded overrun split governed administered ruled established incorporated engulfed without under in on near among at`,
);

/** After "was", "has been", "is": what only people, armies and governments do or are. */
export const ACTOR_PARTICIPLES = words(
  `accused asked urged forced invited warned blamed sanctioned committed ready willing prepared prepares able unable negotiating fighting seeking trying planning preparing considering
facing suffering supporting supplying sending providing building developing buying selling losing winning waiting facing working pushing pursuing using demanding refusing waging hoping
expected set determined keen reluctant concerned worried alarmed represented defeated eliminated beaten drawn invested announced agreed said signed called refused rejected
denied promised pledged vowed offered sent supplied provided failed tried sought used launched conducted carried made taken begun started stepped moved given become
been avoided holding talking counting leading moving deterred intimidated swayed persuaded convinced obliged bound entitled excluded banned barred
paid fined told thanked rewarded compensated awarded granted allowed consulted informed threatened notified condemned denounced rebuked suspended expelled admitted readmitted criticised criticized praised congratulated bowled dismissed relegated promoted knocked seeded crowned disqualified ranked`,
);

/** Behind "was", "remained", "became": what only governments, armies, peoples and teams are. */
export const ACTOR_NOUNS = words(
  `neutral slow quick silent hostile eager anxious unwilling victorious unbeaten adamant opposed party member members signatory signatories champion champions
winner winners runner runners ally allies enemy belligerent hopeful confident furious responsible guilty champion favourites favorites medallists wary cautious
against buyer exporter producer importer consumer supplier seller maker donor lender creditor contributor sponsor supporter opponent rival partner`,
);

/** After "of X": the team of X. */
export const TEAM_NOUNS = words(
  "scorer captain coach goalkeeper striker squad side team defeat manager skipper batsman bowler champions delegation upset rout thrashing",
);

/** Behind these, "by X" says where and not who. */
export const BOUNDED_BY = words("bordered bounded surrounded flanked enclosed separated stopped passing passed");

/** Verbs that give something to the X of "to X", however long the thing is. */
export const TRANSFER_VERBS = words(
  "pass passes passed lost loses losing handed hand hands handing gave give gives giving sold sell sells ceded cede lost lent lend granted transferred awarded conceded surrendered provision provide provides provided delivery deliveries deliver delivered sale shipment shipments supply supplied supplies supplying transfer handover donation donations donated payment payments loan",
);

/** A noun after the name (or its possessive) that is itself somewhere: the name stays a location. */
export const PLACE_NOUNS = words(
  `capital border borders coast coastline shore shores east west north south eastern western northern southern northeast northwest southeast southwest central city cities town
towns region regions province provinces territory soil largest biggest second-largest port ports airport airports streets downtown outskirts suburbs suburb interior
anchorage mountains islands island lake lakes river rivers desert waters airspace skies oblast district districts neighbourhood neighborhood frontier area villages village
countryside hinterland harbour harbor peninsula valley county state centre center main old historic square climate population landscape roads forests beaches`,
);

/** Nouns after which "of X" means the institution's, not the place. */
export const INSTITUTION_NOUNS = words(
  `president d'affaires d’affaires office nationals government ministry minister army navy parliament king queen emperor chancellor leader leaders ambassador embassy constitution citizen citizens
defence defense interior affairs forces troops military police bank senate policy policies interests sovereignty role position stance consul consulate supporter supporters
reliance membership representative representatives foreign general staff council republic flag economy authorities leadership side name
bishop archbishop diocese governor mayor court union university federation association church intelligence society commission board agency authority chamber bureau service security independence
soldier troop commissioner prefect spokesman spokeswoman spokesperson warship destroyer frigate corvette submarine cutter warplane bomber sailor pilot officer diplomat negotiator`,
);

/** What X does, in "the support of X". */
export const AGENT_OF = words(
  `support help aid assistance backing approval consent permission cooperation participation intervention refusal withdrawal decision decisions response reaction failure success victory victories
defeats demands demand claims claim ambitions aggression hostility attitude involvement participation accession entry secession performance resistance efforts attempts attempt insistence behest request urging
complicity mediation connivance protests objections objection rise expense favour favor behalf hands hand part attention gratitude envoys negotiators diplomats officers guards commanders delegation delegations wrath anger delight dismay annoyance fury relief surprise chagrin horror embarrassment mercy concern concerns intentions intention willingness readiness pressure eyes opinion verdict`,
);

/** What is done to X, in "the recognition of X". */
export const OBJECT_OF = words(
  "recognition condemnation criticism isolation defeat containment appeasement expulsion suspension accusation accusations ally allies enemy enemies rival rivals",
);

/** With "from X" behind the thing: X is who gave, sold or let go of it. */
export const OBTAINING_VERBS = words(
  "buy purchase order borrow lease rent obtain acquire secure demand seek request receive get gets got bought buys buying purchased purchases ordered borrowed borrows leased rented obtained acquired acquires secured extracted won wrested seceded inherited demanded demands sought seeks requested hired copied chartered received receives receiving",
);

/** With a receiver and a thing behind them: "lent Zambia 300 million". */
export const GIVING_VERBS = words(
  `give gives gave giving given lend lends lent lending grant grants granted granting promise promises promised promising offer offers offered offering award awards awarded awarding sell sells sold selling
pay pays paid paying owe owes owed owing send supply deny denies denied denying guarantee guarantees guaranteed assure assures assured earn earned earning cost costs wish wished teach taught sent sends
allot allotted allocate allocated assign assigned deal dealt win won winning buy bought deliver delivered hand handed handing show showed shows
provide provides provided providing supplies supplied supplying equip equipped arm armed present presented`,
);

/** Behind "has": what governments have and places have not. */
export const ACTOR_BELONGINGS = words(
  "interest interests right rights intention intentions plan plans choice reason reasons doubt doubts ambitions ambition demands concerns stake leverage ties relations treaty army troops forces seat seats vote votes veto policy alternative option options appetite desire duty obligation obligations objections misgivings evidence proof information indications intelligence grounds",
);

/** Behind these, "including X" and "such as X" name parties. */
export const PARTY_NOUNS = words(
  "partners allies members parties powers governments donors signatories backers sponsors rivals enemies adversaries mediators creditors buyers exporters importers producers suppliers teams opponents belligerents board council commission committee group bloc alliance",
);

/** What neighbours share is ground. */
export const SHARED_GROUND = words(
  "border borders island boundary boundaries frontier coast coastline peninsula river lake watershed basin land landmass strait",
);

/** Nouns before "between X and Y" (and "with X") that are on the ground. */
export const GROUND_NOUNS = words(
  `border borders road highway expressway freeway motorway route routes railway railroad line lines flight flights train trains bus distance corridor bridge tunnel ferry frontier strip strait
crossing pipeline pipelines cable midway halfway located lies somewhere land area boundary connection travel travelled traveled commute shuttle shuttled link links linking linked connects connecting connected joins island isthmus`,
);

/** Verbs whose object is a government, an army, a team or a people. */
export const ACTOR_OBJECT_VERBS = words(
  `cost costs costing accuse accused accuses accusing urge urged urges urging tell told tells ask asked asks warn warned warns warning blame blamed blames blaming condemn condemned condemns
criticise criticised criticize criticized defeat defeated defeats beat beats beating support supported supports supporting arm armed arming sanction sanctioned sanctions help helped helps helping
assist assisted assists persuade persuaded pressure pressured pressuring force forced forcing convince convinced allow allowed thank thanked thanks call called back backed backs
backing oppose opposed opposes recognise recognised recognize recognized represent represented represents representing join joined joins aid aided fight fought fighting face faced faces
facing represents deter deterred deterring threaten threatened threatens provoke provoked prompt prompted prompts drew draw beats lost thrashed captained coached managed
invite invited invites isolate isolated isolating punish punished punishing supply supplied supplying betray betrayed trust trusted let lets made bound binding beaten eliminating eliminated eliminates overcame edged overtook upset stunned hammered routed crushed expelled suspended excluded sued fined fines lobbied begged implored petitioned
obliged compelled encouraged enabled prevented dissuaded discouraged notified informed advised rebuked chided slammed praised congratulated appeased antagonised
alarms alarming alarmed worries worrying worried angers irks irked unsettles unsettled embarrasses pleases pleased placates placated reassures reassured unnerved unnerving angering involving involves involved pitting pits pitted grouping meet meets met play plays played stripped deprived robbed antagonized angered outraged offended embarrassed humiliated defied trailed`,
);

/** Words before "to X" that make X a receiver rather than a destination. */
export const RECEIVER_NOUNS = words(
  `aid assistance support weapons arms ammunition missiles shells loans loan threat threats message sales supplies help loyal loyalty response concessions appeal appealed appeals appealing complained proposed written write writes writing replied responded protested signalled signaled pledged submitted listened wrote according
belongs belonged thanks similar compared lost loses losing sold sell sells selling give gives gave given provide provides provided providing supply supplied offered offer
offers grant granted lethal allegiance important hostile opposed relating ambassador envoy adviser lethal transferred transfer intelligence technology guarantees
reparations matters matter mattered risk danger challenge blow boost outreach overtures ultimatum proposal request requests letter warning warnings reply tribute homage debt debts compensation damages apology apologised apologized apologize leased rented lent indebted hostility payments
ceded ceding attributed surrendered surrender objections exports defeat`,
);

/** Verbs and nouns that make "from X" a sender rather than a starting point. */
export const SENDER_NOUNS = words(
  `support pressure criticism aid help assistance threat threats response reaction condemnation demand demands statement statements permission approval buy buys bought buying purchased purchase purchases import imports imported importing
orders order passed independence independent secession seceded separated separation autonomy loan loans gift grant grants funding invitation invitations recognition reparations tribute instructions guarantees opposition resistance competition protests backing request counterpart counterparts comment denial denials weapons message signal signals offer offers proposal proposals complaint complaints warning warnings assurance assurances reply replies
veto concession concessions initiative`,
);

export const LOCATIVE_PREPOSITIONS = words(
  "in at near into inside outside around across throughout within toward towards via through above over leaving entering reaching visiting visited entered reached left toured crossed crossing off onto beyond amid surrounding surrounds",
);

/** Nouns after a bare name that act or are acted for: the name modifies them. */
export const VERB_LIKE = words(
  `is are was were has have had will would can could may might should must did does do says said say wants want wanted claims claimed denies denied calls agrees agreed vows vowed plans planned
warns warned insists sees lets counts hopes believes fears seeks sought faces faced needs needed remains remained becomes became continues continued refuses refused rejects rejected
accuses accused blames blamed demands demanded supports supported backs backed rules ruled won wins win lost loses lose beat beats drew draws played plays signed signs sent sends
withdrew withdraws joined joins left leaves took takes made makes gave gives got gets held holds began begins fought fights invaded invades attacked attacks launched launches
fired fires struck strikes shelled bombed responded responds launched retaliated retaliates threatened threatens declared declares announced announces ordered orders
offered offers promised promises proposed proposes expelled expels summoned summons recalled recalls recognised recognized recognises recognizes ratified ratifies
condemned condemns criticised criticized hosted hosts sits sat lies lay stands stood fell falls borders bordered covers contains provides provided produces produced uses used
built builds developed develops exports imports buys bought sells sold spends spent came comes went goes reached entered ended ends started starts kept keeps told tells asked asks
urged urges welcomed welcomes voted votes elected elects opposes opposed stopped stops suspended suspends imposed imposes lifted lifts banned bans blocked blocks pledged pledges
confirmed confirms dismissed dismisses argued argues maintains maintained considers considered prepares prepared intends intended expects expected knows knew shows showed
defeated defeats scored scores qualified qualifies finished finishes competed competes participated participates sent hit hits ceded cedes gained gains grants granted
gets feels feel felt blew drove threw broke wrote chose froze sank stole tore swept shot stormed bombed raided seized captured looks looked appears appeared seems seemed tries tried tested tests deployed deploys mobilised mobilized dispatched pushed pushes pulled pulls turned turns moved moves
captured captures seized seizes occupied occupies annexed annexes controls controlled owns owned relies relied depends struggles struggled suffers suffered received receives
weigh weighs weighed brought brings bring taught caught dealt fled flew hid hung laid lent rode sank stole threw understood lead win face beat play lose host need want broke breaks flows rises rose met meets spoke speaks grew grows wrote chose chooses swore felt heard hears saw froze drove drives burned burns shook shakes runs ran cut cuts put puts quit split read reads rejoined intervened intervenes enters exits exited acquired acquires adopted adopts allowed allows avoided avoids boycotted boycotts cancelled cancels helped helps led leads negotiated negotiates paid pays prevented
ranked ranks regards regarded resumed resumes returned returns set sets shares shared shot surrendered surrenders tends thinks thought treats treated tops topped
serves served invested invests acknowledged acknowledges alleged alleges reacted reacts repelled repels never also now still then first already repeatedly officially formally
not cannot nor accounts accounted aims possesses operates issues enforces prohibits permits requires guarantees celebrates observes commemorates
trades lags trails boasts owes grows spends hopes relinquishes renounces colonises overcame overran forbade forbids withdrew bore bears undertook undertakes gains
pursues pursued administers governs manages opposes conducts outlaws recruits trains borrows lends employs appoints issues regulates taxes subsidises subsidizes
accepts achieves adds admires admits allocates amasses amends answers applauds approves arrests arranges assures attends authorises authorizes awaits balances bargains blackmails boosts braces breaches
broadens brokers carries chairs changes charges chases circumvents cites clears clings coaxes collects commits complains concludes confiscates confronts consults contests contributes convenes cooperates courts
creates criticises criticizes cultivates dares decides deepens defends delivers denounces deploys deports describes deserves detains dictates diverts divides dominates donates doubts doubles downplays drags drops
earns eases echoes embraces encourages endorses enlists ensures envies escalates evacuates exaggerates exchanges executes expands explores exploits extends extradites favours favors fails files finances finds flies
follows forms fosters freezes fuels fulfils funds grabs greets guards harbours halts hands harasses hedges hides hires hails honours hints ignores implements imprisons increases incites informs inherits initiates
injects inks inspects installs integrates interprets intercepts investigates involves isolates jails jams jeopardises justifies kills labels lacks lands leans learns leases legalises lends likes links lobbies locks
loosens loves masses mediates menaces merges mistrusts mobilises mobilizes mocks modernises modernizes monitors mourns names nationalises neglects nominates normalises notifies obeys objects obtains oversees overtakes
overthrows pardons pauses persecutes persuades pins pits pleads pockets points polices portrays postpones pours praises prefers presents preserves presses pressures presumes pretends prevails probes proceeds
proclaims procures prolongs promotes props prosecutes protects proves provokes publishes punishes purchases questions races raises reaffirms realises rebuilds rebukes reckons reclaims reconsiders reduces reels refers
refrains regains reinforces reiterates relaxes releases relents relocates remembers renews repairs repatriates repays repeats replaces replies requests rescues resents resists resolves respects restores restricts reveals
reverses revives rewards rushes sacks sacrifices salutes scraps senses separates settles shelters shields shuns shuts signals slams slows smuggles snubs solves sparks sponsors stages stays steps stirs stockpiles
strengthens stresses strips submits succeeds sues suspects swaps sways swears switches tempts tightens tolerates touts tracks transfers transforms transports triggers trusts undermines understands unveils upgrades
vetoes views visits wages waits warms wastes watches weakens wields wonders worries`,
);

/** "say", "reach", "deny": one of those verbs without its s. */
export const isPluralVerb = (word: string): boolean =>
  VERB_LIKE.has(`${word}s`) || VERB_LIKE.has(`${word}es`) || (word.endsWith("y") && VERB_LIKE.has(`${word.slice(0, -1)}ies`));
