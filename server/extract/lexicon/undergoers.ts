const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** People without a name to whom things are done. */
export const PEOPLE_NOUNS = words(`
  people civilian civilians man men woman women child children boy boys girl girls schoolgirls schoolboys teenager teenagers baby person persons passenger passengers pedestrian pedestrians bystander bystanders
  resident residents villager villagers peasant peasants farmer farmers herder herders fisherman fishermen worker workers miner miners labourer labourers laborers driver drivers trader traders shopkeeper shopkeepers
  student students teacher teachers professor professors rector lawyer lawyers judge judges magistrate magistrates prosecutor prosecutors journalist journalists reporter reporters cameraman photographer photographers
  priest priests nun nuns bishop archbishop imam imams cleric clerics monk monks missionary missionaries pastor pastors worshippers pilgrim pilgrims
  doctor doctors nurse nurses medic medics paramedic paramedics rescuer rescuers firefighter firefighters volunteer volunteers activist activists leader leaders unionist unionists supporter supporters
  mayor mayors governor governors councillor councillors councilor councilors senator senators deputy deputies congressman lawmaker lawmakers minister ministers president ambassador ambassadors consul diplomat diplomats official officials envoy candidate candidates politician politicians
  soldier soldiers troops officer officers policeman policemen police servicemen serviceman sailor sailors crew pilot pilots guard guards bodyguard bodyguards recruit recruits conscripts marines commander commanders colonel general captain peacekeeper peacekeepers
  businessman businessmen industrialist banker engineer engineers technician technicians tourist tourists migrant migrants refugee refugees protester protesters demonstrator demonstrators prisoner prisoners hostage hostages detainee detainees suspect suspects
  militant militants insurgent insurgents rebel rebels guerrilla guerrillas fighter fighters gunman gunmen terrorist terrorists bomber attacker attackers assailant assailants members member family families relatives wife son daughter brother father mother
`);

/** Things that are struck, set on fire or blown up. */
export const TARGET_NOUNS = words(`
  embassy embassies consulate headquarters office offices building buildings barracks base bases garrison outpost post checkpoint checkpoints station stations convoy convoys patrol column camp camps
  pipeline pipelines refinery plant plants depot depots warehouse warehouses factory substation pylon pylons tower towers bridge bridges railway train trains bus buses car cars vehicle vehicles truck trucks helicopter plane aircraft airport airfield port
  ship ships tanker tankers boat boats ferry vessel vessels warship frigate market hospital hospitals clinic school schools university church mosque mosques temple synagogue hotel restaurant cafe discotheque nightclub bar mall shop shops bank banks
  house houses home homes residence apartment apartments block prison jail hall courthouse court town-hall newspaper dam grid cable battery radar launcher launchers tank tanks bunker tunnel tunnels village villages
`);

/** Persons who are told of for what they are, even where nobody else is named; of others the figure says enough. */
export const OFFICES = words(`
  mayor mayors governor governors councillor councillors councilor councilors senator senators deputy congressman lawmaker lawmakers minister ministers president ambassador ambassadors consul candidate candidates politician politicians
  judge judges magistrate magistrates prosecutor prosecutors rector priest priests nun nuns bishop archbishop imam cleric clerics missionary missionaries leader leaders unionist unionists commander commanders general colonel businessman industrialist banker peasant peasants
`);

/** Those who act without a name or a known group. */
export const DOER_NOUNS = words(`
  men man individuals individual attackers attacker assailants assailant bomber bombers hitmen students workers miners farmers supporters crowd mob
`);
