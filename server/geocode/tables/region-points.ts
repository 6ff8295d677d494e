import { readRows } from "./rows.ts";

/**
 * Middles of first-order regions of which the greater part is empty, so that the towns in them lie elsewhere: `region id | name | lat, lng`.
 * Our own list; points from general atlases, rounded.
 */
const TABLE = `
AU.02 | New South Wales | -32, 147
AU.03 | Northern Territory | -20, 133.5
AU.04 | Queensland | -20.5, 144.5
AU.05 | South Australia | -30, 135
AU.08 | Western Australia | -25.5, 122
BO.03 | Beni Department | -14, -65.3
BR.04 | Amazonas | -4.5, -63.5
BR.05 | Bahia | -12, -42
BR.16 | Pará | -4, -53
BR.20 | Piauí | -7.5, -42.5
BR.25 | Roraima | 2, -61.5
BR.30 | Pernambuco | -8.4, -37.5
BW.03 | Ghanzi | -22, 22
CA.02 | British Columbia | 54, -125
CA.03 | Manitoba | 55, -97
CA.05 | Newfoundland and Labrador | 53.5, -60
CA.08 | Ontario | 49.5, -85
CA.10 | Quebec | 52, -72
CA.11 | Saskatchewan | 54, -106
CA.12 | Yukon | 63, -135
CA.13 | Northwest Territories | 65.5, -118
CA.14 | Nunavut | 69, -91
CD.17 | Ituri | 1.7, 29.7
CL.02 | Aysén | -46.5, -73
CN.13 | Xinjiang | 41.5, 85.5
CN.14 | Tibet | 31.5, 88.5
CN.15 | Gansu | 38, 102
CN.20 | Inner Mongolia | 43.5, 114
CO.01 | Amazonas Department | -1.5, -72
DZ.34 | Adrar | 26, -1
DZ.53 | Tamanrasset | 23.5, 5
EG.13 | New Valley | 25, 29
ET.51 | Oromiya | 8, 39
ET.52 | Somali | 7, 44
GL.07 | Sermersooq | 65, -45
ID.28 | Maluku | -4.5, 129
ID.29 | North Maluku | 0.8, 127.8
IN.24 | Rajasthan | 26.5, 73.5
IR.11 | Hormozgan | 27.3, 56.5
KZ.12 | Karaganda | 48.5, 71
LY.65 | Al Kufrah | 23.5, 22
LY.73 | Murzuq District | 24, 14.5
ML.08 | Tombouctou | 20.5, -3.5
ML.10 | Kidal | 20.5, 1.5
MR.07 | Adrar | 20.5, -11
MR.11 | Tiris Zemmour | 24.5, -9
MX.26 | Sonora | 29.6, -110.6
NA.31 | Karas Region | -26.5, 18
NA.32 | Kunene Region | -19.5, 13.8
NE.01 | Agadez | 19.5, 11
NE.02 | Diffa | 16.5, 13
PE.16 | Loreto | -4.5, -74.5
PE.25 | Ucayali | -9.5, -73
RU.05 | Amur Oblast | 53.5, 127.5
RU.06 | Arkhangelskaya | 64, 44
RU.11 | Buryatiya Republic | 53, 109
RU.15 | Chukotka | 67, 172
RU.30 | Khabarovsk | 54, 136
RU.34 | Komi | 64, 54
RU.44 | Magadan Oblast | 63, 154
RU.55 | Orenburg Oblast | 52, 54.5
RU.63 | Sakha | 66, 128
RU.64 | Sakhalin Oblast | 50, 143
RU.87 | Yamalo-Nenets | 67, 76
RU.91 | Krasnoyarsk Krai | 65, 95
RU.93 | Zabaykalskiy (Transbaikal) Kray | 52.5, 117
SA.06 | Eastern Province | 22.5, 51
SA.16 | Najran Region | 18.5, 47
SA.19 | Tabuk Region | 28, 37
SD.36 | Red Sea | 19.5, 36
SD.43 | Northern State | 19, 29.5
SD.55 | Northern Darfur | 16, 25.5
TD.27 | Ennedi-Est | 17, 22.5
US.AK | Alaska | 64, -151
US.FL | Florida | 28.5, -82.3
US.HI | Hawaii | 20.75, -156.5
US.ID | Idaho | 44.5, -114.25
US.VA | Virginia | 37.5, -77.8
`;

/** The id of a region, and latitude and longitude of its middle. */
export const REGION_POINTS: ReadonlyMap<string, readonly [number, number]> = new Map(
  readRows(TABLE).map(([id = "", , point = ""]) => {
    const [lat = Number.NaN, lng = Number.NaN] = point.split(",").map(Number);
    return [id, [lat, lng]];
  }),
);
