const LISTED = `
US: Joe Biden, Donald Trump, Barack Obama, George Bush, Bill Clinton, Ronald Reagan, Antony Blinken, Lloyd Austin, Marco Rubio, Pete Hegseth, Steve Witkoff, Keith Kellogg, Mike Waltz, JD Vance, Jake Sullivan
RU: Vladimir Putin, Sergei Lavrov, Sergey Lavrov, Sergei Shoigu, Sergei Shoygu, Andrei Belousov, Dmitry Medvedev, Dmitry Peskov, Boris Yeltsin, Sergey Shoigu, Valery Gerasimov, Maria Zakharova, Andrei Rudenko, Andrey Rudenko, Yury Ushakov, Kirill Dmitriev, Alexander Kozlov, Mikhail Mishustin, Nikolai Patrushev
UA: Volodymyr Zelensky, Volodymyr Zelenskyy, Volodymyr Zelenskiy, Petro Poroshenko, Rustem Umerov, Andrii Sybiha, Dmytro Kuleba, Oleksandr Syrskyi, Kyrylo Budanov, Andriy Yermak, Yulia Svyrydenko, Denys Shmyhal
KP: Kim Jong Un, Kim Jong Il, Kim Il Sung, Kim Yo Jong, Choe Son Hui, Choe Son-hui, Choe Ryong Hae, Pak Jong Chon, No Kwang Chol, Kim Yong Bok, Ri Pyong Chol, Ri Yong Gil
KR: Yoon Suk Yeol, Lee Jae Myung, Lee Jae-myung, Moon Jae-in, Cho Tae-yul, Cho Hyun, Cho Tae-yong, Wi Sung-lac, Shin Won-sik, Han Duck-soo, Park Geun-hye, Ahn Gyu-back, Kim Yong-hyun
CN: Xi Jinping, Wang Yi, Li Qiang, Hu Jintao, Dong Jun, Zhao Leji
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
LT: Gitanas Nausėda, Gitanas Nauseda
LV: Edgars Rinkēvičs, Edgars Rinkevics
EE: Kristen Michal, Alar Karis
FI: Alexander Stubb, Petteri Orpo
SE: Ulf Kristersson
DK: Mette Frederiksen
NO: Jonas Gahr Støre
CZ: Petr Pavel, Petr Fiala
RO: Nicusor Dan, Nicușor Dan, Klaus Iohannis
BG: Rumen Radev
GR: Kyriakos Mitsotakis
HR: Andrej Plenkovic, Andrej Plenković
AL: Edi Rama
XK: Albin Kurti, Vjosa Osmani
BA: Milorad Dodik
MM: Min Aung Hlaing, Aung San Suu Kyi
KH: Hun Manet, Hun Sen
TH: Anutin Charnvirakul, Paetongtarn Shinawatra
VN: To Lam
ID: Prabowo Subianto, Joko Widodo
MY: Anwar Ibrahim
AU: Anthony Albanese
NZ: Christopher Luxon
CA: Mark Carney, Justin Trudeau
ML: Assimi Goïta, Assimi Goita
NE: Abdourahamane Tiani
BF: Ibrahim Traoré, Ibrahim Traore
TD: Mahamat Idriss Déby, Mahamat Idriss Deby
UG: Yoweri Museveni
ZW: Emmerson Mnangagwa
ER: Isaias Afwerki
SO: Hassan Sheikh Mohamud
SS: Salva Kiir, Riek Machar
LB: Joseph Aoun, Nawaf Salam
LY: Abdul Hamid Dbeibah, Khalifa Haftar
TN: Kais Saied
DZ: Abdelmadjid Tebboune
KZ: Kassym-Jomart Tokayev
UZ: Shavkat Mirziyoyev
KG: Sadyr Japarov
TJ: Emomali Rahmon
CL: Gabriel Boric
EC: Daniel Noboa
NI: Daniel Ortega
GT: Bernardo Arévalo, Bernardo Arevalo
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
LT: Nausėda, Nauseda
LV: Rinkēvičs, Rinkevics
FI: Stubb, Orpo
SE: Kristersson
DK: Frederiksen
GR: Mitsotakis
HR: Plenkovic, Plenković
XK: Kurti
BA: Dodik
CA: Carney, Trudeau
AU: Albanese
KZ: Tokayev
UZ: Mirziyoyev
KG: Japarov
SS: Kiir, Machar
LY: Haftar, Dbeibah
TN: Saied
DZ: Tebboune
UG: Museveni
ZW: Mnangagwa
ER: Afwerki
ZA: Ramaphosa
NG: Tinubu
GE: Kobakhidze, Zourabichvili
SV: Bukele
CL: Boric
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
