import { WordSet } from "../word-set.ts";

/* What is struck, fought over or fired only in a figure of speech. */

const set = (words: string) => new WordSet(words.split(/\s+/));

/** What people hold, plan and rule: attacked in words, shot down by a vote. */
export const VIEWS = set(
  `plan plans policy policies budget budgets record records bill bills law laws legislation decision decisions proposal proposals idea ideas
  reform reforms remarks comments speech speeches claims rumours rumors speculation handling approach strategy leadership stance verdict ruling rulings
  tax taxes corruption poverty inflation inequality litter hunger unemployment racism bureaucracy notion amendment amendments draft motion motions
  manifesto pledge pledges promise promises criticism candidacy nomination credibility character integrity reputation suggestion suggestions theory
  myth myths argument arguments objections request requests bid initiative cuts rates costs prices hole holes medicines fakes counterfeits fraud smuggling waste pollution obesity smoking disinformation misinformation`,
);

/** Handed over to an office, or given up in a contest. */
export const PAPERS = set(
  `passport passports document documents documentation licence licences license licenses seat seats lead title titles data record phone phones
  mandate gavel advantage majority powers rights immunity`,
);

export const BEASTS = set(
  `crocodile crocodiles alligator bear bears tiger tigers lion lions lioness leopard leopards elephant elephants snake snakes python pythons monkey monkeys
  wolf wolves shark sharks whale whales boar boars dog dogs bull bulls hippo hippos insect insects insects fish birds rats`,
);

/** With what people are pelted who come to no harm. */
export const LETTERS = set(
  `letters emails e-mails complaints questions messages calls requests criticism lawsuits lawsuit petitions fines fine bills demands adverts ads
  advertisements spam tweets posts queries offers propaganda`,
);

/** What explodes, erupts and collapses without a bang. */
export const SWELLING = set(
  `tensions tension prices price anger row dispute debate sales rents controversy scandal popularity demand debt exports imports laughter applause joy
  spending numbers ratings fury rage shares stocks markets profits sterling peso lira rouble ruble rupee currency hopes approval turnout confidence`,
);

/** Who fights with words. */
export const POLITICIANS = set(
  `candidates candidate lawmakers lawmaker deputies deputy ministers minister senators senator mps presidents lawyers lawyer delegates leaders partners politicians
  parties scientists economists experts officials governments coalition councillors president premier chancellor minister coach commissioners contenders ambassadors envoys diplomats governors mayors`,
);

/** What stands before a battle of words. */
export const WORDY = set(
  `legal court custody title relegation promotion ratings trade price bidding culture political election electoral charm verbal media takeover
  leadership succession diplomatic twitter patent libel divorce budget heart panic asthma anxiety turf primary runoff ideological parliamentary`,
);

/** Whom words are fired back at. */
export const CRITICS = set(
  "critics criticism rivals opponents accusations claims suggestions reports allegations detractors sceptics skeptics",
);
