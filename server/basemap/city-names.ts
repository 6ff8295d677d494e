/** Names as English-language news writes them now, where the list of cities is older or more literal; by country and the list's name. */
const NEWS_NAMES: Record<string, string> = {
  "UA Odessa": "Odesa",
  "UA Zaporizhia": "Zaporizhzhia",
  "UA Mykolayiv": "Mykolaiv",
  "UA Makiyivka": "Makiivka",
  "UA Syevyerodonetsk": "Sievierodonetsk",
  "UA Uzhgorod": "Uzhhorod",
  "UA Oleksandriya": "Oleksandriia",
  "UA Yevpatoriya": "Yevpatoria",
  "UA Yenakiyeve": "Yenakiieve",
  "BY Homyel": "Gomel",
  "BY Mahilyow": "Mogilev",
  "RU Rostov-na-Donu": "Rostov-on-Don",
  "RU Nizhniy Novgorod": "Nizhny Novgorod",
  "RU Orël": "Oryol",
  "KZ Nur-Sultan": "Astana",
  "MN Ulan Bator": "Ulaanbaatar",
  "IQ Al Mawşil al Jadīdah": "Mosul",
  "IQ Al Başrah al Qadīmah": "Basra",
  "IQ Basrah": "Basra",
  "BD Chittagong": "Chattogram",
  "IN Sūrat": "Surat",
  "MM Nay Pyi Taw": "Naypyidaw",
};

/** Soft signs say nothing to an English reader: "Ryazan’" is Ryazan. */
const SOFT_SIGNS = new Set(["BY", "RU", "UA"]);

export function toNewsName(country: string, name: string): string {
  const plain = SOFT_SIGNS.has(country) ? name.replace(/['’ʼ`]/g, "") : name;
  return NEWS_NAMES[`${country} ${plain}`] ?? plain;
}
