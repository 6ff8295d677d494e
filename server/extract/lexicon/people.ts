import { phraseIndex } from "../phrases.ts";

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Plural or collective nouns for people who act for their state when its adjective stands before them. */
export const GROUP_NOUNS = words(`
  soldiers soldier troops troop forces force officers officer servicemen serviceman servicewomen personnel infantry infantrymen artillerymen gunners snipers builders labourers laborers marines paratroopers pilots pilot crew sailors
  conscripts recruits fighters units unit brigade brigades battalion battalions regiment division army armies navy military authorities authority government officials official diplomats diplomat
  delegation delegations negotiators envoys envoy leadership leaders side sides regime administration state engineers sappers deminers workers instructors advisers advisors specialists
  contingent contingents commandos mercenaries agents agent operatives spies hackers intelligence security defences defenses artillery aviation drones warplanes jets aircraft warships
  police policemen gendarmes peacekeepers peacekeeper guardsmen coastguards airmen crewman crewmen seafarers fishermen fisherman nationals migrants students prisoners prisoner captives pows deserters nationals citizens civilians casualties investigators prosecutors lawmakers parliament cabinet team mission embassy
`);

/** Words that may stand between the adjective and the noun: "North Korean military personnel". */
export const GROUP_MODIFIERS = words(`
  military armed special security intelligence air ground naval border state government defence defense senior top army infantry engineering combat elite political police foreign
  regular airborne tank drone assault rapid reaction federal law enforcement and marine medical occupation occupying invading expeditionary captured wounded
`);

/** Groups that act without a name of their own. */
export const NAMELESS_GROUPS = words(`
  gunmen gunman militants militant insurgents insurgent rebels rebel guerrillas guerrilla guerillas terrorists terrorist jihadists jihadist extremists extremist bandits bandit separatists separatist
  militiamen militia paramilitaries pirates pirate kidnappers kidnapper assailants assailant attackers attacker hackers smugglers traffickers
  police policemen policeman soldiers soldier troops officers peacekeepers peacekeeper army military navy carabinieri gendarmes gendarmerie
  mercenaries fighters commandos hitmen vigilantes settlers rioters looters raiders rustlers partisans
`);

/** Groups that only count as an actor when what they are is said: "suspected separatist fighters". */
export const GROUP_COLOURS = words(
  "unidentified unknown suspected alleged armed masked islamist islamic jihadist separatist leftist rightist maoist communist rebel guerrilla heavily pro-russian pro-government anti-government urban drug police army navy paramilitary",
);

/** Titles that stand before a name; longest match. Nothing of them stays in the name. */
const TITLES = `
president | vice president | vice-president | prime minister | deputy prime minister | chancellor | vice chancellor | premier | taoiseach | king | queen | prince | princess | crown prince | emir | sultan | sheikh | shaikh | ayatollah | supreme leader | pope | cardinal | archbishop | bishop | patriarch | father | imam | mullah | rabbi
minister | foreign minister | defence minister | defense minister | interior minister | finance minister | health minister | energy minister | justice minister | unification minister | culture minister | agriculture minister | transport minister | trade minister | deputy minister | deputy defence minister | deputy defense minister | deputy foreign minister | vice foreign minister | minister of defence | minister of defense | minister of foreign affairs | foreign secretary | defence secretary | defense secretary | home secretary | secretary of state | secretary of defense | secretary of defence | secretary-general | secretary general | secretary | undersecretary | attorney general | prosecutor general | prosecutor | chief prosecutor
leader | opposition leader | party leader | rebel leader | chairman | chairwoman | chairperson | chair | speaker | governor | regional governor | acting governor | deputy governor | mayor | deputy mayor | senator | congressman | congresswoman | representative | rep | sen | gov | deputy | lawmaker | mp | councillor | commissioner | ambassador | envoy | special envoy | consul | diplomat | adviser | advisor | national security adviser | national security advisor | presidential adviser | presidential aide | aide | chief of staff | chief cabinet secretary | cabinet secretary | chief | police chief | army chief | intelligence chief | spy chief | head | director | director general | director-general | deputy director | executive director | ceo | chief executive | founder | owner | manager | coordinator
spokesman | spokeswoman | spokesperson | press secretary | deputy spokesman
general | gen | major general | maj. gen. | lieutenant general | lt. gen. | brigadier general | brig. gen. | colonel general | colonel | col | lieutenant colonel | lt. col. | lieutenant | lt | major | maj | captain | capt | commander | cmdr | commander in chief | commander-in-chief | admiral | vice admiral | rear admiral | adm | brigadier | marshal | air marshal | sergeant | sgt | corporal | private | officer | inspector | superintendent | sheriff | detective
coach | head coach | chef | midfielder | striker | goalkeeper | defender | chief economist | lead author | co-author | analyst | expert | professor | prof | doctor | dr | researcher | historian | economist | journalist | reporter | correspondent | editor | columnist | author | lawyer | attorney | judge | justice | activist | campaigner | priest | farmer | resident | witness | teacher | driver | student | businessman | banker | industrialist | landowner
det sgt | det insp | det ch insp | detective sergeant | detective inspector | cllr | relief commissioner | special relief commissioner | district magistrate | district collector | circle officer | sub-inspector | superintendent of police | chief constable | assistant commissioner | fire chief | sarpanch | alhaji | shri | smt
lance corporal | commodore | air commodore | group captain | wing commander | squadron leader | flight lieutenant | flying officer | second lieutenant | first lieutenant | sub-lieutenant | field marshal | air chief marshal | air vice marshal | vice marshal | master sergeant | sergeant major | naik | havildar | subedar | naib subedar | sepoy | rifleman | able seaman | seaman | ensign | midshipman
hon | honourable | honorable | excellency | advocate | barrister | chief secretary | permanent secretary | principal secretary | treasury secretary | under-secretary-general | humanitarian coordinator | resident coordinator | delegate | elder | chieftain | paramount chief | sardar | maulana | maulvi | grand ayatollah | metropolitan | nun | skipper | rector | dean | headmaster | headmistress | counterpart | colleague | opposite number | aid worker | health worker | field commander | junta leader | junta chief | coup leader | cult leader | tribal elder | jeweller | metropolitan bishop
mr | mrs | ms | miss | sir | lord | lady | dame | don | comrade | sayyid | mullah | haji | hajji | sheik | datuk | señor | señora | herr | frau | madame | madam | monsieur | rev | reverend | pastor | monsignor | msgr | sister | brother | abbot | chaplain | grand mufti | mufti | cleric | preacher | warlord | drug lord | kingpin | commandant | comandante | subcomandante
lt gen | lieutenant gen | maj gen | brig gen | col gen | brig | warrant officer | staff sergeant | first sergeant | petty officer | sub-inspector | chief inspector | chief superintendent | deputy superintendent | deputy inspector general | inspector general | constable | police officer | police commissioner | county commissioner | district commissioner | deputy commissioner | chief constable | coroner | warden | ranger | fire chief | undersheriff | magistrate | chief justice | public prosecutor | state attorney | ombudsman | ombudswoman | rapporteur | special rapporteur | special representative | high commissioner | chargé d'affaires | head of state | first lady | president-elect | interim president | acting president | transitional president | former president | ex-president | ruler | strongman | dictator | monarch
militant leader | guerrilla leader | gang leader | cartel leader | militia leader | militia commander | rebel commander | opposition figure | dissident | poet | singer | rapper | actor | actress | comedian | footballer | cyclist | blogger | photographer | cameraman | broadcaster | presenter | publisher | playwright | novelist | writer | artist | musician | nurse | engineer | fisherman | miner | trader | shopkeeper | vendor | pilot | sailor | soldier | recruit | conscript | volunteer | veteran | pensioner | housewife | survivor | victim | suspect | gunman | trade unionist | union leader | community leader | student leader | tribal leader | religious leader | rights activist | human rights activist | environmental activist | campaigner | environmentalist | scientist | physicist | geologist | seismologist | meteorologist | virologist | political scientist | sociologist | pollster | spokesperson | co-founder | vice chairman | deputy chairman | secretary of the council | chief negotiator | negotiator | mediator | chief executive officer | press officer | information officer | party chairman | majority leader | minority leader | chief minister | home minister | external affairs minister | oil minister | petroleum minister | information minister | education minister | labour minister | labor minister | water minister | environment minister | security minister | emergency minister | emergencies minister | digital minister | economy minister | economic minister | planning minister | public security minister | communications minister | development minister | tourism minister | sports minister | higher education minister
`
  .trim()
  .split(/\s*[|\n]\s*/);

export const PERSON_TITLES = phraseIndex<string>(TITLES.map((title) => [title.replace(/\.$/, ""), title] as const));

/** Titles of several, each of whom a name follows: "Presidents Kagame and Tshisekedi". */
export const PLURAL_TITLES = phraseIndex<string>(
  "president,minister,prime minister,foreign minister,defence minister,defense minister,interior minister,energy minister,premier,chancellor,leader,ambassador,envoy,senator,governor,mayor,general,colonel,captain,sergeant,constable,corporal,private,lieutenant,lawmaker,journalist,reporter,activist,lawyer,priest,judge,professor,commander"
    .split(",")
    .map((title) => [`${title}s`, title] as const),
);

/** Every word of them, for what stands between a preposition and a name. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(TITLES.flatMap((title) => title.split(/[\s-]/)));

/** Lower-case words inside names. */
export const NAME_PARTICLES = words(
  "al el ul as ad an ar ash az bin ibn bint ben van von der den de del della di da do dos das la le du abu ould ag ap ter ten e i",
);

/** Capitalised words that are no part of a person's name. */
export const NOT_NAMES = words(`
  the a an this that these those it he she they we i you his her their its our in on at by for from with to of and or but as if when while after before since until during over under between against amid despite
  according earlier later meanwhile however also although though because there here now then today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december mr mrs ms dr sir state ministry department government army navy police forces force union party war front treaty agreement republic federation kingdom states oblast region
  province district city town village river sea strait gulf island islands mountain street square airport port north south east west northern southern eastern western central new first second third last some many most all
  both no not one two three four five six seven eight nine ten dozens hundreds thousands several nearly about at least up more than officials authorities sources witnesses residents reports photo video image what why how who where which
  additionally separately moreover furthermore finally officially instead still yet so such each every another other others church revolution operation article committee council world international national
`);

/** Given names common in news, by which a name is known for one without a title. */
export const GIVEN_NAMES = words(`
  aaron abdul abdullah adam adrian ahmad ahmed alan alberto aleksandr aleksandar alejandro alex alexander alexandra alexei alexey ali alice alfredo amanda amir ana anatoly andre andrea andrei andrew andrey andriy andrzej angela anna anne anthony antonio antony
  arturo barack barbara benjamin bernard bill bob boris brian bruce carlos carol caroline catherine charles chris christian christopher claudia colin daniel david deborah denis denys diana diego dmitri dmitry dmytro donald edgar eduardo edward elena elizabeth emma emmanuel enrique
  eric erik ernesto eva evgeny felipe fernando francis francisco frank gabriel gary george gerhard giorgio giovanni gonzalo grace greg guillermo gustavo hamid hans hassan heather helen henry hector hugo hussein ian ibrahim igor ilya irina isabel ismail ivan jack jacob jaime james jan jane janet
  jason javier jean jeff jennifer jens jeremy jerome jesus jim joao joe johan john jonathan jorge jose joseph joshua juan julia julian julie julio karen karl kate katherine keith ken kevin khaled kim kirill kristina larry laura lawrence leonardo leonid linda lindsey lisa lloyd louis lucas luis luiz lyudmila magdalena
  mahmoud manuel marc marco marcos margaret maria marie marina mario mark martin mary matt matteo matthew maurice max michael michel miguel mike mikhail mikhailo mohamed mohammad mohammed moshe muhammad mustafa mykhailo mykola nancy natalia nicholas nick nicolas nikolai nikolay oleg oleh oleksandr oleksiy olena olga oliver omar oscar pablo patricia patrick
  paul pavel pavlo pedro peter petro philip pierre piotr rafael ralph ramon raul rebecca ricardo richard rishi robert roberto rodrigo roger roman ronald rosa ross rudolf ruslan ryan salvador sam samuel sandra sara sarah scott sean sebastian sergei sergey sergii sergio serhiy sharon simon sofia sophie stanislav stefan stephen steve steven stuart
  susan svetlana taras ted teresa thomas tim timothy tom tony valentina valery vasily vasyl victor viktor vincent vitaliy vitaly vladimir vladislav volodymyr walter wang wei william xi yaroslav yevgeny yuri yuriy yusuf zhang zoe
`);
