const CITIES = [
  "Kharkiv",
  "Odesa",
  "Sumy",
  "Kherson",
  "Dnipro",
  "Lviv",
  "Poltava",
  "Mykolaiv",
  "Chernihiv",
  "Zaporizhzhia",
  "Kursk",
  "Belgorod",
];
const SENTENCES = [
  (n: number, city: string, day: string) =>
    `A missile killed ${n} civilians at a market in ${city} on ${day}, the interior ministry of Ukraine said.`,
  (n: number, city: string, day: string) => `Drones wounded ${n} soldiers near ${city} on ${day}, according to the regional governor.`,
  (n: number, city: string, day: string) => `Police arrested ${n} people in ${city} on ${day}, local media reported.`,
  (n: number, city: string, day: string) => `On ${day}, ${n} protesters marched through ${city}, officials said.`,
  (n: number, city: string, day: string) => `Ukraine and Poland signed ${n} agreements in ${city} on ${day}.`,
];
const MONTHS = ["January", "March", "May", "July", "September", "November"];
const PER_REPORT = 5;

/** The report of a number: another text for each, five sentences that each tell an event. */
export function writeReport(number: number): string {
  const sentences = Array.from({ length: PER_REPORT }, (_, i) => {
    const n = number * PER_REPORT + i;
    const at = <Value>(values: readonly Value[], by: number): Value => values[Math.floor(n / by) % values.length] as Value; // never empty
    const day = `${1 + (n % 28)} ${at(MONTHS, 28)} ${2019 + (Math.floor(n / 168) % 6)}`;
    return at(SENTENCES, 1)(2 + n, at(CITIES, 3), day);
  });
  return `Report ${number} of the day\n\n${sentences.join(" ")}\n`;
}
