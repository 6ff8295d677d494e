/** Villages and small towns of Britain, Ireland, Canada, Australia and New Zealand that the local press names and the npm sets leave out: `name | country | lat, lng | population | other names`, as in `TOWNS`. Our own list; points from public maps, rounded to about a kilometre, population to its order. */
export const TOWNS_RURAL = `
Minffordd | GB | 52.69, -3.88 | 200 |
Abergynolwyn | GB | 52.65, -3.96 | 300 |
Dinas Mawddwy | GB | 52.72, -3.69 | 300 |
Llanuwchllyn | GB | 52.86, -3.67 | 600 |
Beddgelert | GB | 53.01, -4.1 | 400 |
Capel Curig | GB | 53.11, -3.92 | 200 |
Aberdaron | GB | 52.8, -4.71 | 400 |
Abersoch | GB | 52.82, -4.5 | 700 |
Corwen | GB | 52.98, -3.37 | 2300 |
Cynwyd | GB | 52.95, -3.41 | 500 |
Llanwrtyd Wells | GB | 52.11, -3.64 | 800 |
Hay-on-Wye | GB | 52.07, -3.13 | 1900 |
Solva | GB | 51.87, -5.19 | 800 |
Laugharne | GB | 51.77, -4.46 | 1200 |
Pontardawe | GB | 51.72, -3.85 | 6800 |
Glynneath | GB | 51.75, -3.62 | 3400 | Glyn Neath
Blaina | GB | 51.77, -3.17 | 4800 |
Allendale | GB | 54.9, -2.25 | 2000 | Allendale Town
Kielder | GB | 55.23, -2.58 | 200 |
Middleton-in-Teesdale | GB | 54.62, -2.08 | 1200 |
Reeth | GB | 54.39, -1.94 | 700 |
Malham | GB | 54.06, -2.15 | 200 |
Horton-in-Ribblesdale | GB | 54.15, -2.3 | 400 |
Patterdale | GB | 54.53, -2.93 | 500 |
Glenridding | GB | 54.54, -2.95 | 400 |
Grasmere | GB | 54.46, -3.02 | 1500 |
Coniston | GB | 54.37, -3.08 | 900 |
Broughton-in-Furness | GB | 54.28, -3.21 | 500 |
Ravenglass | GB | 54.35, -3.41 | 300 |
Sellafield | GB | 54.42, -3.5 | 200 |
Wasdale Head | GB | 54.47, -3.27 | 50 | Wasdale
Gatehouse of Fleet | GB | 54.88, -4.18 | 900 |
Wigtown | GB | 54.87, -4.44 | 900 |
Whithorn | GB | 54.73, -4.42 | 800 |
Portpatrick | GB | 54.84, -5.11 | 500 |
Ballantrae | GB | 55.1, -5 | 700 |
St Abbs | GB | 55.9, -2.13 | 200 |
Killin | GB | 56.47, -4.32 | 750 |
Crianlarich | GB | 56.39, -4.62 | 200 |
Tyndrum | GB | 56.44, -4.71 | 170 |
Blair Atholl | GB | 56.77, -3.85 | 500 |
Dalwhinnie | GB | 56.93, -4.24 | 80 |
Tomintoul | GB | 57.25, -3.38 | 700 |
Aberlour | GB | 57.47, -3.23 | 970 |
Fort Augustus | GB | 57.14, -4.68 | 650 |
Spean Bridge | GB | 56.89, -4.92 | 600 |
Glenfinnan | GB | 56.87, -5.44 | 100 |
Arisaig | GB | 56.91, -5.84 | 300 |
Kyle of Lochalsh | GB | 57.28, -5.71 | 640 |
Plockton | GB | 57.34, -5.65 | 400 |
Applecross | GB | 57.43, -5.81 | 500 |
Lochinver | GB | 58.15, -5.24 | 600 |
Durness | GB | 58.57, -4.75 | 350 |
Bettyhill | GB | 58.53, -4.22 | 500 |
Helmsdale | GB | 58.12, -3.65 | 700 |
Portmahomack | GB | 57.84, -3.83 | 500 |
Cromarty | GB | 57.68, -4.03 | 700 |
Broadford | GB | 57.24, -5.91 | 750 |
Dunvegan | GB | 57.44, -6.59 | 400 |
Uig | GB | 57.58, -6.36 | 400 |
Craignure | GB | 56.47, -5.71 | 200 |
Fionnphort | GB | 56.33, -6.37 | 100 |
Inveraray | GB | 56.23, -5.07 | 600 |
Bowmore | GB | 55.76, -6.29 | 700 |
Port Ellen | GB | 55.63, -6.19 | 850 |
Brodick | GB | 55.58, -5.15 | 620 |
Lochmaddy | GB | 57.6, -7.16 | 300 |
Lochboisdale | GB | 57.15, -7.31 | 300 |
Castlebay | GB | 56.95, -7.49 | 300 |
Sumburgh | GB | 59.87, -1.29 | 100 |
Castleton | GB | 53.34, -1.78 | 600 |
Edale | GB | 53.36, -1.82 | 350 |
Hartington | GB | 53.14, -1.81 | 330 |
Clun | GB | 52.42, -3.03 | 700 |
Robin Hood's Bay | GB | 54.43, -0.53 | 1000 |
Staithes | GB | 54.56, -0.79 | 800 |
Saltburn | GB | 54.58, -0.97 | 6000 | Saltburn-by-the-Sea
Burnham Market | GB | 52.94, 0.73 | 900 |
Happisburgh | GB | 52.82, 1.53 | 900 |
Sizewell | GB | 52.21, 1.62 | 100 |
Orford | GB | 52.09, 1.53 | 700 |
Dungeness | GB | 50.92, 0.97 | 100 |
Winchelsea | GB | 50.92, 0.71 | 600 |
Beaulieu | GB | 50.82, -1.45 | 800 |
Lulworth | GB | 50.62, -2.25 | 700 | West Lulworth, Lulworth Cove
Boscastle | GB | 50.69, -4.69 | 700 |
Port Isaac | GB | 50.59, -4.83 | 700 |
St Mawes | GB | 50.16, -5.01 | 700 |
Mousehole | GB | 50.08, -5.54 | 700 |
Coverack | GB | 50.02, -5.09 | 200 |
Lynmouth | GB | 51.23, -3.83 | 500 |
Woolacombe | GB | 51.17, -4.2 | 850 |
Croyde | GB | 51.13, -4.22 | 900 |
Clovelly | GB | 51, -4.4 | 450 |
Rosslea | GB | 54.24, -7.17 | 550 | Roslea
Timoleague | IE | 51.64, -8.77 | 320 |
Courtmacsherry | IE | 51.63, -8.71 | 650 |
Rosscarbery | IE | 51.58, -9.03 | 530 | Ross Carbery
Glengarriff | IE | 51.75, -9.55 | 140 |
Sneem | IE | 51.84, -9.9 | 390 |
Waterville | IE | 51.83, -10.17 | 460 |
Castlegregory | IE | 52.25, -10.02 | 250 |
Ballybunion | IE | 52.51, -9.67 | 1400 |
Tarbert | IE | 52.57, -9.37 | 540 |
Miltown Malbay | IE | 52.86, -9.4 | 830 | Milltown Malbay
Lahinch | IE | 52.93, -9.35 | 640 |
Ennistymon | IE | 52.94, -9.29 | 1050 | Ennistimon
Doolin | IE | 53.02, -9.38 | 280 |
Corofin | IE | 52.94, -9.06 | 780 |
Kinvara | IE | 53.14, -8.94 | 730 |
Roundstone | IE | 53.4, -9.92 | 210 |
Leenane | IE | 53.6, -9.7 | 100 | Leenaun
Louisburgh | IE | 53.76, -9.81 | 430 |
Bangor Erris | IE | 54.14, -9.74 | 300 |
Killala | IE | 54.21, -9.22 | 560 |
Enniscrone | IE | 54.21, -9.09 | 1150 | Inniscrone
Easkey | IE | 54.29, -8.96 | 240 |
Drumshanbo | IE | 54.05, -8.03 | 900 |
Donegal Town | IE | 54.65, -8.11 | 2600 |
Ardara | IE | 54.76, -8.41 | 730 |
Glenties | IE | 54.8, -8.28 | 800 |
Falcarragh | IE | 55.14, -8.1 | 760 |
Milford | IE | 55.09, -7.7 | 1040 |
Rathmullan | IE | 55.09, -7.54 | 530 |
Malin Head | IE | 55.38, -7.37 | 100 |
Lifford | IE | 54.83, -7.48 | 1600 |
Stranorlar | IE | 54.8, -7.77 | 2000 |
Pettigo | IE | 54.55, -7.83 | 290 |
Blacklion | IE | 54.29, -7.88 | 190 |
Borrisokane | IE | 53, -8.13 | 950 |
Clogheen | IE | 52.28, -8 | 480 |
Borris | IE | 52.6, -6.92 | 650 |
Kilmore Quay | IE | 52.18, -6.59 | 370 |
Duncannon | IE | 52.22, -6.94 | 300 |
Ardmore | IE | 51.95, -7.73 | 430 |
Newmarket | IE | 52.22, -9 | 980 |
Ballyvourney | IE | 51.94, -9.17 | 600 | Ballyvourney-Ballymakeera
Ballinspittle | IE | 51.67, -8.6 | 250 |
Innishannon | IE | 51.76, -8.66 | 900 |
Drimoleague | IE | 51.66, -9.26 | 450 |
Ballydehob | IE | 51.56, -9.46 | 270 |
Foynes | IE | 52.61, -9.11 | 520 |
Bruff | IE | 52.48, -8.55 | 800 |
Tulla | IE | 52.87, -8.76 | 680 |
Scarriff | IE | 52.91, -8.53 | 770 | Scariff
Tyrrellspass | IE | 53.39, -7.38 | 480 |
Strokestown | IE | 53.78, -8.1 | 820 |
Elphin | IE | 53.85, -8.19 | 610 |
Kiltimagh | IE | 53.85, -9 | 1060 |
Knock | IE | 53.79, -8.92 | 970 |
Cong | IE | 53.54, -9.29 | 150 |
Headford | IE | 53.47, -9.11 | 970 |
Dunmore | IE | 53.62, -8.74 | 600 |
Glenamaddy | IE | 53.61, -8.56 | 480 |
Eskasoni | CA | 45.94, -60.6 | 4000 |
Margaree Forks | CA | 46.33, -61.09 | 300 |
Cheticamp | CA | 46.63, -61.01 | 3000 | Chéticamp
Baddeck | CA | 46.1, -60.75 | 800 |
Whycocomagh | CA | 45.98, -61.12 | 800 | We'koqma'q
Iona | CA | 45.96, -60.8 | 200 |
Arichat | CA | 45.51, -61.02 | 800 |
Canso | CA | 45.34, -61 | 800 |
Guysborough | CA | 45.39, -61.5 | 900 |
Sheet Harbour | CA | 44.92, -62.54 | 800 |
Tatamagouche | CA | 45.71, -63.29 | 750 |
Meteghan | CA | 44.19, -66.17 | 1000 |
Peggy's Cove | CA | 44.49, -63.92 | 50 | Peggys Cove
Tignish | CA | 46.95, -64.03 | 750 |
Rocky Harbour | CA | 49.59, -57.92 | 950 |
Trepassey | CA | 46.73, -53.36 | 400 |
Cartwright | CA | 53.7, -57.02 | 430 |
Hopedale | CA | 55.46, -60.21 | 600 |
Tracadie | CA | 47.51, -64.91 | 4700 | Tracadie-Sheila
Wemotaci | CA | 47.9, -73.79 | 1200 |
Fort Albany | CA | 52.21, -81.69 | 900 |
Peawanuck | CA | 55.02, -85.42 | 240 |
Pikangikum | CA | 51.81, -93.98 | 2500 |
Sandy Lake | CA | 53.06, -93.33 | 2500 |
Haliburton | CA | 45.05, -78.51 | 1800 |
Minden | CA | 44.92, -78.73 | 1200 |
Barry's Bay | CA | 45.49, -77.68 | 1300 |
Temagami | CA | 47.06, -79.79 | 800 |
Cobalt | CA | 47.39, -79.69 | 1100 |
Cross Lake | CA | 54.62, -97.78 | 2700 |
Churchill | CA | 58.77, -94.17 | 900 |
Sandy Bay | CA | 55.54, -102.32 | 1200 |
Denare Beach | CA | 54.66, -102.08 | 700 |
Ile-a-la-Crosse | CA | 55.45, -107.89 | 1400 | Île-à-la-Crosse
Fort Vermilion | CA | 58.39, -116.03 | 700 |
Tallcree | CA | 58.13, -115.7 | 700 |
Rainbow Lake | CA | 58.5, -119.4 | 500 |
Fort Chipewyan | CA | 58.71, -111.15 | 900 |
Fort McKay | CA | 57.18, -111.64 | 800 |
Conklin | CA | 55.63, -111.08 | 230 |
Wabasca | CA | 55.97, -113.84 | 1400 | Wabasca-Desmarais
Telegraph Creek | CA | 57.9, -131.16 | 50 |
Dease Lake | CA | 58.43, -130 | 230 |
Stewart | CA | 55.94, -129.99 | 500 |
Lytton | CA | 50.23, -121.58 | 250 |
Boston Bar | CA | 49.86, -121.44 | 200 |
Old Crow | CA | 67.57, -139.83 | 240 |
Carmacks | CA | 62.09, -136.28 | 590 |
Tuktoyaktuk | CA | 69.45, -133.04 | 930 |
Resolute | CA | 74.7, -94.83 | 180 | Resolute Bay
Barnadown | AU | -36.66, 144.5 | 100 |
Axedale | AU | -36.79, 144.5 | 800 |
Goornong | AU | -36.61, 144.5 | 700 |
Elmore | AU | -36.5, 144.61 | 750 |
Mitta Mitta | AU | -36.53, 147.37 | 200 |
Omeo | AU | -37.1, 147.6 | 250 |
Mount Beauty | AU | -36.74, 147.17 | 800 |
Jamieson | AU | -37.3, 146.14 | 300 |
Woods Point | AU | -37.57, 146.25 | 40 |
Marysville | AU | -37.51, 145.75 | 500 |
St Arnaud | AU | -36.61, 143.26 | 2200 |
Wycheproof | AU | -36.08, 143.23 | 600 |
Sea Lake | AU | -35.5, 142.85 | 600 |
Hopetoun | AU | -35.73, 142.36 | 700 |
Rainbow | AU | -35.9, 141.99 | 500 |
Kaniva | AU | -36.38, 141.24 | 900 |
Edenhope | AU | -37.04, 141.3 | 900 |
Coleraine | AU | -37.6, 141.69 | 1000 |
Port Campbell | AU | -38.62, 142.99 | 500 |
Aireys Inlet | AU | -38.46, 144.1 | 800 |
Toora | AU | -38.66, 146.32 | 700 |
Cann River | AU | -37.57, 149.15 | 200 |
Buchan | AU | -37.5, 148.17 | 240 |
Cobargo | AU | -36.39, 149.89 | 800 |
Thredbo | AU | -36.5, 148.31 | 480 |
Khancoban | AU | -36.22, 148.13 | 300 |
Wilcannia | AU | -31.56, 143.38 | 750 |
Menindee | AU | -32.39, 142.42 | 550 |
Collarenebri | AU | -29.55, 148.58 | 650 |
Mungindi | AU | -28.97, 148.99 | 600 |
Tingha | AU | -29.95, 151.21 | 850 |
Eugowra | AU | -33.43, 148.37 | 750 |
Rylstone | AU | -32.8, 149.97 | 900 |
Stroud | AU | -32.4, 151.97 | 800 |
Woodburn | AU | -29.07, 153.34 | 750 |
Tyalgum | AU | -28.36, 153.2 | 400 |
Biggenden | AU | -25.51, 152.05 | 850 |
Taroom | AU | -25.64, 149.8 | 870 |
Quilpie | AU | -26.61, 144.27 | 570 |
Julia Creek | AU | -20.66, 141.74 | 500 |
Kowanyama | AU | -15.47, 141.75 | 1000 |
Lockhart River | AU | -12.78, 143.35 | 720 |
Wujal Wujal | AU | -15.95, 145.32 | 280 |
Yuendumu | AU | -22.25, 131.8 | 750 |
Hermannsburg | AU | -23.94, 132.78 | 600 | Ntaria
Leigh Creek | AU | -30.59, 138.4 | 250 |
Pinnaroo | AU | -35.26, 140.91 | 700 |
Lameroo | AU | -35.33, 140.52 | 850 |
Mullewa | AU | -28.54, 115.51 | 400 |
Meekatharra | AU | -26.59, 118.49 | 700 |
Norseman | AU | -32.2, 121.78 | 560 |
Ravensthorpe | AU | -33.58, 120.05 | 500 |
Walpole | AU | -34.98, 116.73 | 440 |
Strahan | AU | -42.15, 145.33 | 700 |
Zeehan | AU | -41.88, 145.34 | 700 |
Bicheno | AU | -41.87, 148.3 | 1000 |
Dover | AU | -43.31, 147.02 | 500 |
Kaeo | NZ | -35.1, 173.78 | 500 |
Opononi | NZ | -35.51, 173.39 | 250 |
Ruawai | NZ | -36.13, 174.03 | 450 |
Maungaturoto | NZ | -36.11, 174.36 | 1200 |
Ohope | NZ | -37.97, 177.04 | 3000 | Ōhope
Te Kaha | NZ | -37.74, 177.68 | 380 |
Ruatoria | NZ | -37.89, 178.32 | 750 |
Tokomaru Bay | NZ | -38.13, 178.3 | 440 |
Tolaga Bay | NZ | -38.37, 178.3 | 830 |
Nuhaka | NZ | -39.04, 177.74 | 240 |
Mahia | NZ | -39.08, 177.92 | 300 | Māhia
Eketahuna | NZ | -40.65, 175.7 | 560 |
Mokau | NZ | -38.7, 174.62 | 120 | Mōkau
Collingwood | NZ | -40.68, 172.68 | 240 |
Murchison | NZ | -41.8, 172.33 | 480 |
Reefton | NZ | -42.12, 171.86 | 930 |
Karamea | NZ | -41.25, 172.12 | 380 |
Granity | NZ | -41.63, 171.85 | 200 |
Ross | NZ | -42.9, 170.82 | 290 |
Fox Glacier | NZ | -43.46, 170.02 | 250 |
Seddon | NZ | -41.67, 174.08 | 580 |
Cheviot | NZ | -42.81, 173.27 | 390 |
Fairlie | NZ | -44.1, 170.83 | 980 |
Tekapo | NZ | -44, 170.48 | 560 | Lake Tekapo, Takapō
Omarama | NZ | -44.49, 169.97 | 290 |
Kurow | NZ | -44.73, 170.47 | 350 |
Lawrence | NZ | -45.92, 169.69 | 480 |
Owaka | NZ | -46.45, 169.66 | 310 |
Manapouri | NZ | -45.57, 167.61 | 300 |
Tuatapere | NZ | -46.13, 167.68 | 550 |
Oban | NZ | -46.9, 168.13 | 400 | Halfmoon Bay
Glenorchy | NZ | -44.85, 168.38 | 480 |
Adlestrop | GB | 51.94, -1.65 | 100 |
Hest Bank | GB | 54.09, -2.81 | 2500 |
Thurmaston | GB | 52.68, -1.09 | 9000 |
Halton-on-Lune | GB | 54.08, -2.77 | 2300 |
Rangiwahia | NZ | -39.9, 175.92 | 100 |
Apiti | NZ | -39.97, 175.87 | 200 |
Sanson | NZ | -40.22, 175.42 | 540 |
Himatangi Beach | NZ | -40.36, 175.24 | 600 |
`;
