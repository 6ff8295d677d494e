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
  ["Austro-Hungarian Empire", "Austria-Hungary"],
  ["Byzantine Empire", "Byzantine Empire"],
  ["Prussia", "Prussia"],
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
  ["Austro-Hungarian", "Austria-Hungary"],
  ["Byzantine", "Byzantine Empire"],
  ["Prussian", "Prussia"],
]);

/** As a noun: "the Ottomans took the city". */
export const FORMER_NATIONS = phraseIndex<string>([
  ["Soviets", "Soviet Union"],
  ["Yugoslavs", "Yugoslavia"],
  ["Czechoslovaks", "Czechoslovakia"],
  ["East Germans", "East Germany"],
  ["West Germans", "West Germany"],
  ["Ottomans", "Ottoman Empire"],
  ["Austro-Hungarians", "Austria-Hungary"],
  ["Byzantines", "Byzantine Empire"],
  ["Prussians", "Prussia"],
  ["Rhodesians", "Rhodesia"],
]);
