import { describe, expect, it } from "vitest";
import { openGazetteer } from "../geocode/gazetteer.ts";
import { extract } from "./extract.ts";

const gazetteer = openGazetteer();
const kindsIn = (text: string) => extract({ text, published: "2025-03-19" }, gazetteer).events.map(({ kind }) => kind);

describe("the beat on which a sentence was written", () => {
  it.each([
    "The visitors struck the post twice before their midfielder fired in a shot from 20 metres on Sunday in Rabat.",
    "India crushed Sri Lanka by nine wickets in Colombo on Monday, and the spinner destroyed the middle order.",
    "A French comedy about a heist bombed with audiences on Friday; its director shot it in Tehran.",
    "Shares in London fell on Monday as miners retreated and analysts attacked the board's plan.",
    "The enzyme attacks the lining of the gut, biologists in Kyoto reported on Monday.",
    "Linfield won their league match 3-0 on Saturday. They bombarded the goal through their striker. Crusaders visit Larne on Tuesday.",
  ])("tells nothing of the world: %s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it.each([
    ["Oil futures and shares jumped on Monday after Israel struck the Iranian port of Bandar Abbas.", "ASSAULT"],
    ["Police arrested 30 fans after the semi-final in Lima on Sunday.", "COERCE"],
    ["A Russian strike destroyed a football stadium in Chernihiv on Monday; the referee and the goalkeeper were unhurt.", "ASSAULT"],
    ["Chinese President Xi Jinping met his French guest at a table tennis tournament in Chengdu on Friday.", "CONSULT"],
    ["Gunmen killed a film actor in Lagos on Sunday.", "ASSAULT"],
    ["Sleeper cells attacked two villages near the university in Hasakah on Monday.", "ASSAULT"],
    ["Researchers counted two launches from Sohae on Sunday; armed actors stormed a book fair in Goma on Monday.", "ASSAULT"],
  ])("still tells of the world: %s", (text, kind) => {
    expect(kindsIn(text)).toContain(kind);
  });
});

describe("figures of speech", () => {
  it.each([
    ["Pakistan attacked India's plan for a dam on the Chenab on Monday.", ["ACCUSE"]],
    ["Residents bombarded the council in Leeds with letters on Monday.", ["OTHER"]],
    ["Israel bombarded Rafah with leaflets and shells on Monday.", ["ASSAULT"]],
    ["A court battle between two firms drags on in Delaware.", []],
    ["House prices exploded in Lisbon last year.", []],
    ["The senator came under fire on Monday for his remarks on Gaza.", []],
    ["The party's shares sank on Monday, and the premier exploded at a journalist.", []],
    ["A bomb exploded at a market in Mosul on Monday.", ["ASSAULT"]],
    ["The patrol came under fire for two hours near Kidal on Monday.", ["ASSAULT"]],
    ["Parliament in Warsaw shot down the bill on Monday.", ["OTHER"]],
    ["He surrendered his passport to a court in Delhi on Monday.", ["OTHER"]],
    ["The rebels surrendered their weapons in Goma on Monday.", ["RETREAT"]],
  ])("%s", (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });
});
