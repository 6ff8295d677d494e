import { phraseIndex } from "../phrases.ts";

/** States that are no more, by the names they are told of under. */
export const FORMER_STATES = phraseIndex<string>([
  ["Soviet Union", "Soviet Union"],
  ["USSR", "Soviet Union"],
  ["U.S.S.R.", "Soviet Union"],
  ["Yugoslavia", "Yugoslavia"],
  ["Czechoslovakia", "Czechoslovakia"],
  ["East Germany", "East Germany"],
  ["German Democratic Republic", "East Germany"],
  ["West Germany", "West Germany"],
  ["North Vietnam", "North Vietnam"],
  ["South Vietnam", "South Vietnam"],
  ["Ottoman Empire", "Ottoman Empire"],
  ["Austria-Hungary", "Austria-Hungary"],
  ["Zaire", "Zaire"],
  ["Rhodesia", "Rhodesia"],
]);

/** Their peoples. */
export const FORMER_PEOPLES = phraseIndex<string>([
  ["Soviet", "Soviet Union"],
  ["Yugoslav", "Yugoslavia"],
  ["Czechoslovak", "Czechoslovakia"],
  ["East German", "East Germany"],
  ["West German", "West Germany"],
  ["North Vietnamese", "North Vietnam"],
  ["South Vietnamese", "South Vietnam"],
  ["Ottoman", "Ottoman Empire"],
  ["Zairean", "Zaire"],
  ["Rhodesian", "Rhodesia"],
]);
