const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/**
 * Of the words in `COMMON_TRAPS`, those that are capitalised inside a sentence without being places: days, months, feasts, faiths, firms, bodies, titles,
 * given names. The others are written small there, so that a capital says that they are names.
 */
export const NAME_TRAPS = words(
  `january february march april may june july august september october november december jan feb apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun christmas easter sabbath birthday ramadan
ada adam ann ben bob bill dan dot earl ed eden frank grace hail jack jane jill jim joy kay lady lily luke max may mary mercy missy olive olivia oliver ray robin roman romance rose ruby
trinity vic victor victoria viola violet wendy betty bobby buddy jimmy kitty mandy patsy sonny tommy
amazon apple arab arabs army air navy federal house senate congress capitol parliament pentagon interpol kremlin democrat democrats republican republicans liberal
conservation coalition commons lords council commission committee court cabinet government state states union united university church catholic protestant christian muslim
jew hindu sikh kurd kurds islam islamic buddha christ god jesus messiah santa satan zeus allah amen bible quran koran koranic catechism cardinal
president prime minister pope king queen prince princess duke count baron marquis chancellor constable doctor director general major captain admiral emperor sir dame
international national nations world earth moon sun mars venus mercury jupiter saturn internet covid western eastern northern southern north south east west central latin
facebook toyota nissan google microsoft nokia nike oracle samsung twitter tesla intel ibm netflix visa canon sony ford chrysler dodge buick pontiac cadillac chevrolet honda lexus
mercedes volvo fiat ferrari skoda shell target express mail mirror independent star guardian observer jet jets giants bulls bears eagle eagles lions tigers
isis isil nato unicef hamas hezbollah fatah taliban houthi houthis wagner azov tass nobel oscar grammy emmy pulitzer olympics olympic
batman superman cinderella marseillaise champagne bordeaux cheddar brie parmesan soviet nazi allied axis allies imperial royal confederate reich
asian european african american dutch indian como bismarck dna hiv aids pdf ceo cfo asap faq tba tbd ho um oh eh uh ha hey wow ok okay trump bush biden
avenue ave street road lane station school college academy hospital hotel hall museum theater theatre stadium palace temple chapel cathedral monument
party group company club board office agency department ministry force forces police guard authority institute foundation center centre times post news journal daily
i ii iii iv vi act chapter part phase stage section article group level grade class type version`,
);
