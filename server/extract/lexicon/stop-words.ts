const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** The commonest short words of languages in Latin script, by BCP 47 tag. */
export const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "en",
    split(
      "the of and to in that is was for on with as by at from it are were has have had be been which this not but they his their its said will an a after",
    ),
  ],
  [
    "de",
    split(
      "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei",
    ),
  ],
  ["fr", split("le la les de des et en un une du que est dans pour qui sur par plus au ne se ce il sont avec son pas été aux ont cette à")],
  ["es", split("el la los las de y en que un una del se por con no para su al lo como más fue es son este ha sus pero entre sobre")],
  ["it", split("il la le di e che in un una per del della è con non si da dei al gli lo nel alla più sono anche come ha i")],
  ["pt", split("o a os as de e em que um uma do da para com não por mais dos das no na se foi ao é são pelo pela entre")],
  ["nl", split("de het een van en in op te dat die is voor met zijn niet aan er om ook als bij door naar heeft werd uit over")],
  ["pl", split("w i na z do się nie że to jest o jak po od za przez ale dla tym są oraz był przy która który")],
  ["tr", split("ve bir bu da de için ile olarak daha çok olan gibi sonra kadar ama ne en değil olduğu")],
  ["ro", split("și în de la cu pe din o un nu că să este pentru mai au fost care prin sunt")],
  ["cs", split("a v se na je že s z do o to i k ve po pro za jako by jsou byl také podle")],
  ["sv", split("och i att det som på är av för en med till den har de inte om ett men var från")],
  ["id", split("yang dan di dengan untuk dari pada ini itu dalam tidak akan adalah ke oleh telah")],
  ["vi", split("và của là có trong các được cho không một với những này đã để người khi")],
]);
