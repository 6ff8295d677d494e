import countries from "world-countries";
import { WordSet } from "../word-set.ts";

/** Peoples and languages, in lower case: never places, even where a town is called so. From world-countries (ODbL), and our own. */
export const DEMONYMS = new WordSet([
  ...countries.flatMap((country) => {
    const { m, f } = country.demonyms.eng ?? { m: "", f: "" };
    return [m, f].flatMap((name) => [name, `${name}s`]).map((name) => name.toLowerCase());
  }),
  ..."english scottish scots welsh irish french dutch spanish danish swedish finnish polish turkish soviet european african asian arab arabs jewish kurdish kurds tatar tatars".split(
    " ",
  ),
  ..."tajik tajiks kyrgyz uzbek uzbeks kazakh kazakhs pashtun pashtuns baloch baluch hausa fulani fulanis tuareg tuaregs alawite alawites druze bedouin bedouins rohingya rohingyas".split(
    " ",
  ),
  ..."tamil tamils masalit zaghawa dinka nuer oromo oromos tigrayan tigrayans hutu hutus tutsi tutsis hema lendu banyamulenge serb serbs bosniak bosniaks croat croats".split(
    " ",
  ),
  ..."dagestani dagestanis ingush ossetian ossetians abkhaz kashmiri kashmiris punjabi punjabis sindhi sindhis yazidi yazidis assyrian assyrians circassian circassians".split(
    " ",
  ),
  ..."chechen chechens basque catalan flemish sicilian texan texans californian londoner londoners parisian parisians muscovites cossack cossacks latin hispanic".split(
    " ",
  ),
]);
