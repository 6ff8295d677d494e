const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Titles and offices that stand before a person's name. */
export const PERSON_TITLES = words(
  `mr mrs ms miss dr prof professor president premier chancellor minister secretary senator sen representative rep congressman congresswoman governor gov
mayor general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private admiral adm commander cmdr marshal officer detective
sheriff deputy chief judge justice attorney king queen prince princess duke duchess lord lady sir dame baron count emperor tsar czar sultan sheikh shaikh
imam ayatollah pope cardinal archbishop bishop father rev reverend pastor rabbi brother sister saint coach manager director chairman chairwoman chairperson
spokesman spokeswoman spokesperson ambassador envoy commissioner councilman councilwoman councillor councilor alderman alderwoman coroner constable inspector
superintendent principal trooper patrolman private specialist ensign petty councilmember assemblyman assemblywoman comptroller treasurer clerk trustee author
actor actress singer musician journalist reporter correspondent editor photographer analyst economist historian lawyer cllr mp msp td hon herr frau madame
monsieur señor senor don doña signor comrade mullah maulana swami guru lama dalai quarterback pitcher shortstop goalkeeper striker midfielder defender forward
playwright poet novelist painter philosopher activist dissident oligarch businessman businesswoman billionaire hacker democrat democrats republican republicans gunman suspect defendant plaintiff`,
);

export const KIN_WORDS = words(
  "daughters sons sisters brothers cousins nieces nephews grandchildren children granddaughters grandsons parents twins daughter son wife husband mother father sister brother girlfriend boyfriend fiancee fiance cousin uncle aunt niece nephew widow widower grandson granddaughter stepson baby toddler",
);

/** Surnames that are towns, too; alone and without a locative cue they are people. Our own list. */
export const SURNAMES = words(
  `abbott adams aldrich alexander allen anderson andrews armstrong arnold atkinson austin bailey baker baldwin ball banks barber barker barnes barnett barrett
bates baxter beck becker bell benjamin bennett benson benton bernard berry biden bishop black blair bolton bond boone booth bowman boyd bradford bradley brady brooks
brown bruce bryan bryant buchanan buckley burke burnett burns burr burton bush butler byrd cain caldwell calhoun callahan camden cameron campbell cannon cardin
carlson carlyle carpenter carr carroll carson carter casey castro chambers chandler chaney chapman charles chase cheney childs christie churchill clark clarke
clay clayton clements cleveland clinton cohen cole coleman collins conner connor conway cook cooper corbin corbyn cox craig crane crawford crosby cross cruz
cummings cunningham curry curtis custer dalton daniel daniels davenport davidson davis dawson day dean decker denton dewey diaz dickinson dixon dodson
donaldson douglas doyle drake duke duncan dunlap dunn durham eaton edison edwards elliott ellis emerson erdogan evans everett ewing farmer ferguson
fernandez field fields fillmore finley fisher fleming fletcher flores flynn ford foster fowler fox francis frank franklin frazier freeman french fuller fulton
garcia gardner garfield garland garrett garrison gates george gibbs gibson gilbert gill glenn goldman gomez gonzales goodman goodwin gordon gore graham grant graves
gray green greene griffin griffith grimes hale haley hall hamilton hammond hampton hansen hanson harding hardy harper harris harrison hart hartman harvey hastings
hawkins hayes heath helms henderson henry hernandez hicks higgins hill hilton hines hodges hoffman hogan holden holland holmes holt hood hoover hopkins horton
howard howell hubbard hudson huff huffman hughes humphrey hunt hunter huntington hussein hutchinson ingram irving jackson jacobs jacobson james jefferson jenkins
jennings jensen johnson johnston jones jordan joseph joyce kaine keller kelley kelly kemp kennedy kent kerr kerry kim king kirby kirk klein knight knox kramer lamar
lambert lancaster lane larson lawrence lawson leach lee lewis lincoln lindsay lindsey little livingston lloyd logan long lopez louis lowe lowell lucas lynch lynn lyons
macdonald mack macron madison malone mann manning marion marks marsh marshall martin martinez mason massey mathews may mccain mccarthy mcconnell mccoy mcdonald
mckee mckenzie mckinley mcleod merkel merritt meyer meyers miles miller mills milton mitchell monroe montgomery moore morales moran moreno morgan morris morrison
morse morton moses mueller mullins murphy murray myers nash navarro nelson newman newton nguyen nichols nixon nolan norman norris norton nunes obama obrien ochoa
oconnor oliver olson orr ortega ortiz owen owens page palmer parker parks parsons patrick patterson patton paul payne pearson pence pena perez perkins perry peters
peterson phelps phillips pierce pitt pitts polk pope porter potter potts powell powers pratt preston price prince putin quinn ramirez ramsey randall randolph ray
reagan reed reese reid reilly reyes reynolds rhodes rice richards richardson riley rivera roberts robertson robinson rodgers rodriguez rogers romney roosevelt rose
ross roth rowe roy rubio russell russo ruth ryan salazar salinas sanchez sanders sanford santiago santos saunders savage sawyer schmidt schneider schultz schwartz
scott sears sessions sharp shaw shelby shelton shepherd sheridan sherman shields shoemaker short silva simmons simon simpson sims singleton skinner slater sloan
small smith snow snyder solomon sparks spears spencer stafford stanley stanton stark steele stein stephens sterling stevens stevenson stewart stokes stone stout
strickland strong stuart sullivan summers sutton swanson sweeney taft tanner tate taylor temple terry thatcher thomas thompson thornton tillman todd torres townsend
trevino trudeau truman trump tucker turner tyler tyson underwood valdez vance vargas vaughn vega wade wagner walker wallace walsh walter walters walton ward warner
warren waters watkins watson watts weaver webb weber webster weeks weiss welch wells wesley west wheeler whitaker white whitehead whitfield whitney wiggins
wilcox wiley wilkerson wilkins wilkinson williams williamson willis wilson winters wise wolf wolfe wong wood woodard woods woodward wright wyatt wynn yang yates york
young zelensky zelenskyy zimmerman`,
);

/** Verbs of one person; a town or a surname before them is a surname. */
export const PERSON_VERBS = words(
  `said says told tells added adds replied explained recalled wrote writes tweeted testified laughed smiled thinks thought believes died married retired scored
pleaded resigned joked noted argues argued insisted quipped hopes admitted recalls who whose earned caught batted pitched graduated`,
);
