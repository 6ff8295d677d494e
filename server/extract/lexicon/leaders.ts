const LISTED = `
US: Joe Biden, Donald Trump, Barack Obama, George Bush, Bill Clinton, Ronald Reagan, Antony Blinken, Lloyd Austin, Marco Rubio, Pete Hegseth, Steve Witkoff, Keith Kellogg, Mike Waltz
RU: Vladimir Putin, Sergei Lavrov, Sergey Lavrov, Sergei Shoigu, Sergei Shoygu, Andrei Belousov, Dmitry Medvedev, Dmitry Peskov, Boris Yeltsin, Sergey Shoigu, Valery Gerasimov, Maria Zakharova, Andrei Rudenko, Andrey Rudenko
UA: Volodymyr Zelensky, Volodymyr Zelenskyy, Volodymyr Zelenskiy, Petro Poroshenko, Rustem Umerov, Andrii Sybiha, Dmytro Kuleba, Oleksandr Syrskyi, Kyrylo Budanov, Andriy Yermak, Yulia Svyrydenko
KP: Kim Jong Un, Kim Jong Il, Kim Il Sung, Kim Yo Jong, Choe Son Hui, Choe Son-hui, Choe Ryong Hae, Pak Jong Chon, No Kwang Chol, Kim Yong Bok, Ri Pyong Chol
KR: Yoon Suk Yeol, Lee Jae Myung, Moon Jae-in, Cho Tae-yul, Cho Hyun, Cho Tae-yong, Wi Sung-lac, Shin Won-sik, Han Duck-soo, Park Geun-hye
CN: Xi Jinping, Wang Yi, Li Qiang, Hu Jintao
JP: Fumio Kishida, Shigeru Ishiba, Shinzo Abe
TW: Lai Ching-te, Tsai Ing-wen
IN: Narendra Modi, Subrahmanyam Jaishankar
PK: Shehbaz Sharif, Imran Khan, Asif Ali Zardari
BD: Sheikh Hasina, Muhammad Yunus
AF: Ashraf Ghani, Hamid Karzai
IR: Ali Khamenei, Ebrahim Raisi, Masoud Pezeshkian, Hassan Rouhani, Abbas Araghchi
IQ: Mohammed Shia al-Sudani, Saddam Hussein
SY: Bashar al-Assad, Ahmed al-Sharaa
IL: Benjamin Netanyahu, Yoav Gallant, Israel Katz
PS: Mahmoud Abbas
TR: Recep Tayyip Erdogan, Recep Tayyip Erdoğan, Hakan Fidan
EG: Abdel Fattah al-Sisi
SA: Mohammed bin Salman
FR: Emmanuel Macron, François Hollande
DE: Olaf Scholz, Friedrich Merz, Angela Merkel, Annalena Baerbock, Boris Pistorius
GB: Keir Starmer, Rishi Sunak, Boris Johnson, David Lammy
IT: Giorgia Meloni
ES: Pedro Sánchez, Pedro Sanchez
PL: Donald Tusk, Andrzej Duda
HU: Viktor Orban, Viktor Orbán
SK: Robert Fico
BY: Alexander Lukashenko, Aleksandr Lukashenko
MD: Maia Sandu
GE: Irakli Kobakhidze, Salome Zourabichvili
AM: Nikol Pashinyan
AZ: Ilham Aliyev
RS: Aleksandar Vucic, Aleksandar Vučić
BR: Luiz Inácio Lula da Silva, Jair Bolsonaro
VE: Nicolás Maduro, Nicolas Maduro, Hugo Chávez, Hugo Chavez
CO: Gustavo Petro, Iván Duque
MX: Claudia Sheinbaum, Andrés Manuel López Obrador
AR: Javier Milei
CU: Miguel Díaz-Canel, Fidel Castro
SV: Nayib Bukele
ZA: Cyril Ramaphosa
KE: William Ruto
RW: Paul Kagame
CD: Félix Tshisekedi, Felix Tshisekedi
ET: Abiy Ahmed
SD: Abdel Fattah al-Burhan
NG: Bola Tinubu
PH: Ferdinand Marcos, Rodrigo Duterte
`;

/** Heads of state and government and ministers who are named without their country, by full name in lower case; the value is an ISO 3166-1 alpha-2 code. */
export const LEADERS: ReadonlyMap<string, string> = new Map(
  LISTED.trim()
    .split("\n")
    .flatMap((line) => {
      const [code = "", names = ""] = line.split(": ");
      return names.split(", ").map((name): [string, string] => [name.toLowerCase(), code]);
    }),
);

const KNOWN_BY_SURNAME = `
KP: Kim, Choe
KR: Yoon
CN: Xi
US: Trump, Biden, Obama, Blinken, Rubio, Hegseth, Vance, Witkoff, Kellogg
RU: Putin, Lavrov, Shoigu, Belousov, Medvedev, Peskov, Yeltsin, Zakharova, Gerasimov, Rudenko
UA: Zelensky, Zelenskyy, Zelenskiy, Poroshenko, Kuleba, Umerov, Sybiha, Syrskyi, Yermak, Budanov, Svyrydenko
IL: Netanyahu
IN: Modi, Jaishankar
GB: Starmer, Lammy
IT: Meloni
PL: Tusk, Sikorski, Nawrocki
SK: Fico
MD: Sandu
JP: Ishiba, Takaichi
CO: Petro
BR: Lula
AR: Milei
MX: Sheinbaum
EC: Noboa
KE: Ruto
CD: Tshisekedi
RW: Kagame
SD: Burhan
SY: Sharaa
EG: Sisi
IR: Khamenei, Pezeshkian, Araghchi
TR: Erdogan, Erdoğan
FR: Macron
DE: Merkel, Scholz, Merz, Baerbock, Pistorius, Wadephul
HU: Orban, Orbán
BY: Lukashenko
VE: Maduro
RS: Vucic, Vučić
AZ: Aliyev
AM: Pashinyan
`;

/** Surnames that mean one statesman wherever they stand alone, as written, to the code of the country. */
export const SURNAMES: ReadonlyMap<string, string> = new Map(
  KNOWN_BY_SURNAME.trim()
    .split("\n")
    .flatMap((line) => {
      const [code = "", names = ""] = line.split(": ");
      return names.split(", ").map((name): [string, string] => [name, code]);
    }),
);
