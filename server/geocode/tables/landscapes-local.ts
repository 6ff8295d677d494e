/**
 * Valleys, coasts, islands, lakes, old counties, sports grounds and parts of states that the local press of English-speaking countries names: rows as in `LANDSCAPES`. Our own list; points
 * and extents from public maps, rounded.
 */
export const LANDSCAPES_LOCAL = `
Hunter Region | RGN | AU | -32.4, 151 | 90 | Hunter Valley
Illawarra | RGN | AU | -34.5, 150.8 | 40 |
Northern Rivers | RGN | AU | -28.8, 153.2 | 70 | Northern Rivers region
Mid North Coast | RGN | AU | -31.2, 152.7 | 100 |
Gippsland | RGN | AU | -37.9, 147 | 150 |
Latrobe Valley | VAL | AU | -38.2, 146.4 | 30 |
Mallee | RGN | AU | -35.2, 142.2 | 120 |
Wimmera | RGN | AU | -36.5, 142.2 | 80 |
Pilbara | RGN | AU | -21.5, 119 | 300 |
Kimberley region | RGN | AU | -16.5, 126 | 300 |
Wheatbelt | RGN | AU | -31.5, 117.5 | 200 |
Gascoyne | RGN | AU | -25, 115 | 200 |
Darling Downs | RGN | AU | -27.5, 151 | 120 |
Granite Belt | RGN | AU | -28.65, 151.9 | 30 |
Cape York | PEN | AU | -13, 142.7 | 250 | Cape York Peninsula
Arnhem Land | RGN | AU | -12.8, 134.5 | 200 |
Top End | RGN | AU | -13.5, 132 | 250 |
Red Centre | RGN | AU | -24.5, 132 | 250 |
Eyre Peninsula | PEN | AU | -34, 135.7 | 130 |
Fleurieu Peninsula | PEN | AU | -35.5, 138.4 | 40 |
Barossa Valley | VAL | AU | -34.53, 138.95 | 20 | Barossa
Bellarine Peninsula | PEN | AU | -38.2, 144.55 | 15 |
Yarra Valley | VAL | AU | -37.65, 145.5 | 25 |
Flinders Island | ISL | AU | -40, 148.1 | 30 |
Southern Highlands | RGN | AU | -34.5, 150.4 | 30 |
Nullarbor | RGN | AU | -31.5, 130 | 300 | Nullarbor Plain
Coromandel Peninsula | PEN | NZ | -36.9, 175.6 | 40 |
Wairarapa | RGN | NZ | -41, 175.6 | 50 |
Kāpiti Coast | RGN | NZ | -40.9, 175.05 | 20 | Kapiti Coast, Kapiti
Manawatū | RGN | NZ | -40.2, 175.6 | 50 | Manawatu
Horowhenua | RGN | NZ | -40.6, 175.3 | 25 |
King Country | RGN | NZ | -38.7, 175.1 | 60 |
Hutt Valley | VAL | NZ | -41.2, 174.95 | 15 |
Central Otago | RGN | NZ | -45.2, 169.4 | 60 |
Mackenzie Basin | RGN | NZ | -44.2, 170.3 | 50 | Mackenzie Country
Banks Peninsula | PEN | NZ | -43.75, 172.9 | 25 |
Fiordland | RGN | NZ | -45.5, 167.2 | 90 |
Golden Bay | BAY | NZ | -40.7, 172.8 | 25 |
Stewart Island | ISL | NZ | -47, 167.9 | 40 | Rakiura
Waiheke Island | ISL | NZ | -36.8, 175.1 | 10 | Waiheke
Great Barrier Island | ISL | NZ | -36.2, 175.4 | 20 |
Catlins | RGN | NZ | -46.5, 169.5 | 30 |
Milford Sound | FJD | NZ | -44.65, 167.9 | 10 |
Remutaka Hill | PASS | NZ | -41.11, 175.23 | 5 |
Great Karoo | RGN | ZA | -32.3, 22.5 | 200 | Karoo
Little Karoo | RGN | ZA | -33.6, 21.5 | 100 | Klein Karoo
Garden Route | RGN | ZA | -34, 22.8 | 80 |
Cape Winelands | RGN | ZA | -33.7, 19.2 | 60 |
Cape Flats | RGN | ZA | -34, 18.6 | 12 |
Overberg | RGN | ZA | -34.4, 19.9 | 60 |
Namaqualand | RGN | ZA | -30, 17.8 | 120 |
Wild Coast | RGN | ZA | -31.8, 29.2 | 90 |
East Rand | RGN | ZA | -26.2, 28.35 | 25 | Ekurhuleni
West Rand | RGN | ZA | -26.2, 27.6 | 30 |
Vaal Triangle | RGN | ZA | -26.7, 27.9 | 25 |
Lowveld | RGN | ZA | -25.2, 31.2 | 80 |
Table Mountain | MT | ZA | -33.96, 18.4 | 5 |
Transkei | RGN | ZA | -31.6, 28.5 | 100 |
Ciskei | RGN | ZA | -32.9, 27.2 | 60 |
Witwatersrand | RGN | ZA | -26.2, 28 | 60 |
Lekki Peninsula | PEN | NG | 6.45, 3.6 | 20 |
Victoria Island | ISL | NG | 6.43, 3.42 | 5 |
Third Mainland Bridge | BDG | NG | 6.5, 3.4 | 6 |
Malabar | RGN | IN | 11.3, 75.9 | 100 |
Konkan | RGN | IN | 17, 73.4 | 200 | Konkan coast
Purvanchal | RGN | IN | 26, 83 | 120 |
Mewar | RGN | IN | 24.7, 73.8 | 80 |
Rayalaseema | RGN | IN | 14.5, 78.5 | 120 |
Doaba | RGN | IN | 31.3, 75.6 | 50 |
Malwa | RGN | IN | 23.5, 76 | 120 |
Kumaon | RGN | IN | 29.6, 79.7 | 70 |
Sundarbans | RGN |  | 21.9, 89.2 | 80 |
Eastern Ghats | MTS | IN | 17.5, 82 | 400 |
Dal Lake | LK | IN | 34.1, 74.87 | 4 |
Chilika Lake | LK | IN | 19.7, 85.3 | 30 | Chilika
Chilterns | RGN | GB | 51.7, -0.8 | 30 | Chiltern Hills
Mendips | RGN | GB | 51.3, -2.7 | 15 | Mendip Hills
North Downs | RGN | GB | 51.25, -0.1 | 60 |
Forest of Dean | RGN | GB | 51.8, -2.55 | 12 |
Bodmin Moor | RGN | GB | 50.56, -4.6 | 12 |
Norfolk Broads | RGN | GB | 52.65, 1.5 | 20 |
Black Country | RGN | GB | 52.52, -2.05 | 12 |
Wearside | RGN | GB | 54.9, -1.4 | 10 |
Teesside | RGN | GB | 54.57, -1.23 | 15 |
Humberside | RGN | GB | 53.75, -0.4 | 40 |
Speyside | RGN | GB | 57.4, -3.3 | 30 |
Clydeside | RGN | GB | 55.88, -4.4 | 20 |
Trossachs | RGN | GB | 56.25, -4.4 | 15 |
South Wales Valleys | VAL | GB | 51.7, -3.3 | 25 |
Gower Peninsula | PEN | GB | 51.58, -4.15 | 10 |
Llŷn Peninsula | PEN | GB | 52.9, -4.5 | 20 | Llyn Peninsula
Sperrins | MTS | GB | 54.8, -7 | 20 |
Ards Peninsula | PEN | GB | 54.5, -5.5 | 15 |
Lough Erne | LK | GB | 54.45, -7.75 | 15 |
Severn Estuary | EST | GB | 51.5, -2.8 | 20 |
Humber Bridge | BDG | GB | 53.71, -0.45 | 2 |
Forth Bridge | BDG | GB | 56, -3.39 | 2 | Forth Road Bridge
Connemara | RGN | IE | 53.5, -9.8 | 30 |
Burren | RGN | IE | 53.05, -9.1 | 15 |
Inishowen | PEN | IE | 55.2, -7.3 | 20 |
Dingle Peninsula | PEN | IE | 52.2, -10.1 | 20 |
Beara Peninsula | PEN | IE | 51.7, -9.8 | 20 |
West Cork | RGN | IE | 51.6, -9.2 | 40 |
Achill Island | ISL | IE | 53.97, -10 | 10 | Achill
Lough Derg | LK | IE | 52.95, -8.35 | 15 |
Lough Ree | LK | IE | 53.5, -8 | 12 |
Lough Corrib | LK | IE | 53.45, -9.25 | 15 |
Shannon Estuary | EST | IE | 52.6, -9.2 | 30 |
Dublin Bay | BAY | IE | 53.33, -6.1 | 8 |
Phoenix Park | PRK | IE | 53.36, -6.33 | 2 |
Okanagan Valley | VAL | CA | 49.7, -119.5 | 60 | Okanagan
Lower Mainland | RGN | CA | 49.2, -122.6 | 50 |
Fraser Valley | VAL | CA | 49.15, -122 | 40 |
Charlevoix | RGN | CA | 47.65, -70.3 | 50 |
Kootenays | RGN | CA | 49.6, -116.5 | 100 | Kootenay region
Cariboo | RGN | CA | 52.3, -122 | 100 |
Peace River region | RGN | CA | 56, -120 | 120 | Peace Country
Haida Gwaii | ISLS | CA | 53.2, -132 | 70 |
Gulf Islands | ISLS | CA | 48.9, -123.4 | 25 |
Niagara Peninsula | PEN | CA | 43.1, -79.3 | 30 |
Greater Toronto Area | RGN | CA | 43.75, -79.4 | 45 |
Muskoka | RGN | CA | 45.1, -79.4 | 30 |
Golden Horseshoe | RGN | CA | 43.5, -79.6 | 70 |
Bruce Peninsula | PEN | CA | 45, -81.3 | 30 |
Ottawa Valley | VAL | CA | 45.6, -76.8 | 60 |
Manitoulin Island | ISL | CA | 45.8, -82.2 | 40 |
Georgian Bay | BAY | CA | 45.4, -80.9 | 60 |
Thousand Islands | ISLS | CA | 44.35, -75.95 | 25 |
Eastern Townships | RGN | CA | 45.4, -72 | 50 |
Gaspé Peninsula | PEN | CA | 48.7, -65.5 | 80 | Gaspésie, Gaspe
Laurentians | MTS | CA | 46.1, -74.3 | 40 |
Annapolis Valley | VAL | CA | 45, -64.8 | 40 |
Avalon Peninsula | PEN | CA | 47.4, -53.2 | 60 |
Jasper National Park | PRK | CA | 52.8, -118 | 60 |
Lake Simcoe | LK | CA | 44.4, -79.4 | 20 |
Wasatch Front | RGN | US | 40.7, -111.9 | 60 |
Front Range | RGN | US | 39.9, -105.2 | 90 |
Western Slope | RGN | US | 39, -108 | 120 |
San Luis Valley | VAL | US | 37.6, -105.9 | 60 |
Idaho Panhandle | RGN | US | 47.8, -116.6 | 80 |
Metroplex | RGN | US | 32.8, -97 | 60 | Dallas-Fort Worth, Dallas–Fort Worth, Dallas-Fort Worth metroplex
Bootheel | RGN | US | 36.3, -89.9 | 40 | Missouri Bootheel
Tidewater | RGN | US | 36.9, -76.3 | 50 | Hampton Roads
Research Triangle | RGN | US | 35.9, -78.8 | 35 |
Piedmont Triad | RGN | US | 36.1, -80 | 35 |
Lowcountry | RGN | US | 32.5, -80.4 | 60 |
Grand Strand | RGN | US | 33.7, -78.9 | 40 |
Treasure Coast | RGN | US | 27.4, -80.3 | 50 |
Space Coast | RGN | US | 28.3, -80.7 | 50 |
Wiregrass | RGN | US | 31.2, -85.4 | 50 |
Iron Range | RGN | US | 47.5, -92.6 | 60 |
Driftless Area | RGN | US | 43.5, -90.8 | 90 |
Nebraska Sandhills | RGN | US | 42.1, -101.5 | 120 |
Flint Hills | RGN | US | 38.3, -96.6 | 90 |
Red River Valley | VAL | US | 47.5, -97 | 120 |
Bakken | RGN | US | 48, -103 | 100 |
Bitterroot Valley | VAL | US | 46.3, -114.1 | 35 |
Flathead Lake | LK | US | 47.9, -114.1 | 20 |
Flathead Valley | VAL | US | 48.2, -114.3 | 25 |
Grand Teton National Park | PRK | US | 43.8, -110.7 | 20 |
Magic Valley | VAL | US | 42.6, -114.4 | 40 |
Yakima Valley | VAL | US | 46.4, -120.3 | 40 |
Skagit Valley | VAL | US | 48.45, -122.3 | 20 |
San Juan Islands | ISLS | US | 48.55, -123 | 25 |
Rogue Valley | VAL | US | 42.35, -122.9 | 25 |
Columbia River Gorge | CNYN | US | 45.7, -121.7 | 50 | Columbia Gorge
Mat-Su Valley | VAL | US | 61.6, -149.3 | 40 | Mat-Su, Matanuska-Susitna Valley
Kenai Peninsula | PEN | US | 60.3, -150.3 | 90 |
North Slope | RGN | US | 69.5, -152 | 250 |
Southern Tier | RGN | US | 42.2, -77 | 120 |
Western New York | RGN | US | 42.8, -78.7 | 60 |
Hamptons | RGN | US | 40.9, -72.4 | 25 |
Jersey Shore | RGN | US | 39.9, -74.1 | 70 |
Poconos | MTS | US | 41.1, -75.3 | 30 | Pocono Mountains
Mon Valley | VAL | US | 40.2, -79.9 | 25 | Monongahela Valley
Berkshires | RGN | US | 42.4, -73.2 | 35 | Berkshire Hills
Pioneer Valley | VAL | US | 42.3, -72.6 | 30 |
White Mountains | MTS | US | 44.2, -71.4 | 40 |
Green Mountains | MTS | US | 43.9, -72.9 | 90 |
Northeast Kingdom | RGN | US | 44.7, -72.1 | 45 |
Cascades | MTS | US | 45, -121.6 | 350 | Cascade Range
Four Corners | RGN | US | 37, -109.05 | 100 |
Pine Ridge Reservation | RESN | US | 43.3, -102.4 | 60 |
Sun Belt | RGN | US | 33, -97 | 1200 |
Corn Belt | RGN | US | 41.5, -91 | 500 |
Mid-Atlantic | RGN | US | 39.8, -76.5 | 250 |
The Wash | BAY | GB | 52.95, 0.3 | 15 |
Land's End | CAPE | GB | 50.07, -5.71 | 2 |
John o' Groats | CAPE | GB | 58.64, -3.07 | 3 | John O'Groats, John o'Groats
Lizard Point | CAPE | GB | 49.96, -5.2 | 3 |
Maniototo | RGN | NZ | -45.1, 170.1 | 25 |
# Grounds and houses.
Croke Park | MUS | IE | 53.361, -6.251 | 1 |
Lansdowne Road | MUS | IE | 53.335, -6.228 | 1 |
Murrayfield | MUS | GB | 55.942, -3.241 | 1 |
Hampden Park | MUS | GB | 55.826, -4.252 | 1 |
Turf Moor | MUS | GB | 53.789, -2.23 | 1 |
Elland Road | MUS | GB | 53.778, -1.572 | 1 |
Trent Bridge | MUS | GB | 52.937, -1.132 | 1 |
Eden Park | MUS | NZ | -36.875, 174.745 | 1 |
Ellis Park | MUS | ZA | -26.198, 28.061 | 1 |
Eden Gardens | MUS | IN | 22.565, 88.343 | 1 |
Wankhede Stadium | MUS | IN | 18.939, 72.826 | 1 |
Fenway Park | MUS | US | 42.346, -71.097 | 1 |
Yankee Stadium | MUS | US | 40.829, -73.926 | 1 |
Wrigley Field | MUS | US | 41.948, -87.655 | 1 |
Madison Square Garden | MUS | US | 40.75, -73.993 | 1 |
Churchill Downs | MUS | US | 38.203, -85.77 | 1 |
Camp Nou | MUS | ES | 41.381, 2.123 | 1 |
Maracanã | MUS | BR | -22.912, -43.23 | 1 |
Buckingham Palace | MUS | GB | 51.501, -0.142 | 1 |
Trafalgar Square | MUS | GB | 51.508, -0.128 | 1 |
Windsor Castle | CSTL | GB | 51.484, -0.604 | 1 |
# Counties as people still say them.
County Tyrone | RGN | GB | 54.6, -7.2 | 35 | Tyrone, Co Tyrone, Co. Tyrone
County Antrim | RGN | GB | 54.9, -6.2 | 35 | Co Antrim, Co. Antrim
County Armagh | RGN | GB | 54.3, -6.6 | 20 | Co Armagh, Co. Armagh
County Down | RGN | GB | 54.35, -5.95 | 30 | Co Down, Co. Down
County Fermanagh | RGN | GB | 54.35, -7.6 | 25 | Fermanagh, Co Fermanagh, Co. Fermanagh
County Londonderry | RGN | GB | 54.9, -6.9 | 25 | County Derry, Co Derry, Co. Derry, Co Londonderry
Berkshire | RGN | GB | 51.45, -1.0 | 25 |
Middlesex | RGN | GB | 51.55, -0.4 | 15 |
Cheshire | RGN | GB | 53.2, -2.5 | 30 |
Caithness | RGN | GB | 58.45, -3.4 | 25 |
Perthshire | RGN | GB | 56.6, -3.9 | 40 |
Lanarkshire | RGN | GB | 55.6, -3.8 | 25 |
Ayrshire | RGN | GB | 55.5, -4.4 | 30 |
Banffshire | RGN | GB | 57.5, -2.9 | 20 |
Berwickshire | RGN | GB | 55.8, -2.4 | 20 |
Roxburghshire | RGN | GB | 55.4, -2.6 | 20 |
Stirlingshire | RGN | GB | 56.1, -4.1 | 20 |
Dunbartonshire | RGN | GB | 56.0, -4.4 | 15 |
Lothian | RGN | GB | 55.9, -3.1 | 25 |
Gwent | RGN | GB | 51.7, -3.0 | 20 |
Dyfed | RGN | GB | 51.95, -4.4 | 45 |
Glamorgan | RGN | GB | 51.6, -3.5 | 25 |
Northamptonshire | RGN | GB | 52.3, -0.9 | 25 |
Huntingdonshire | RGN | GB | 52.35, -0.25 | 15 |
Bedfordshire | RGN | GB | 52.05, -0.45 | 18 |
Colonsay | ISL | GB | 56.07, -6.21 | 8 | Isle of Colonsay
Isle of Coll | ISL | GB | 56.63, -6.55 | 10 |
Tiree | ISL | GB | 56.5, -6.9 | 10 | Isle of Tiree
Isle of Jura | ISL | GB | 56.0, -5.9 | 22 |
Gigha | ISL | GB | 55.68, -5.75 | 5 | Isle of Gigha
Iona | ISL | GB | 56.33, -6.41 | 3 | Isle of Iona
Raasay | ISL | GB | 57.4, -6.05 | 11 | Isle of Raasay
Isle of Eigg | ISL | GB | 56.9, -6.15 | 5 | Eigg
Isle of Rum | ISL | GB | 57.0, -6.35 | 7 |
Isle of Bute | ISL | GB | 55.83, -5.05 | 12 |
North Uist | ISL | GB | 57.6, -7.33 | 15 |
South Uist | ISL | GB | 57.25, -7.33 | 18 |
Isle of Barra | ISL | GB | 57.0, -7.47 | 8 | Barra
Isle of Harris | ISL | GB | 57.85, -6.9 | 20 |
Westray | ISL | GB | 59.3, -2.95 | 9 |
Stronsay | ISL | GB | 59.11, -2.6 | 7 |
Unst | ISL | GB | 60.75, -0.88 | 10 |
Fetlar | ISL | GB | 60.6, -0.87 | 6 |
Foula | ISL | GB | 60.13, -2.07 | 3 |
Fair Isle | ISL | GB | 59.53, -1.63 | 3 |
Rathlin Island | ISL | GB | 55.29, -6.2 | 6 | Rathlin
Sark | ISL | GG | 49.43, -2.36 | 3 |
Tresco | ISL | GB | 49.95, -6.33 | 2 |
Lindisfarne | ISL | GB | 55.68, -1.8 | 3 | Holy Island of Lindisfarne
Tory Island | ISL | IE | 55.26, -8.22 | 3 |
Inishmore | ISL | IE | 53.13, -9.75 | 8 | Inis Mór
Inishbofin | ISL | IE | 53.61, -10.2 | 4 |
Clare Island | ISL | IE | 53.8, -9.99 | 5 |
Valentia Island | ISL | IE | 51.9, -10.35 | 7 | Valentia
Arranmore | ISL | IE | 54.99, -8.53 | 5 |
Bere Island | ISL | IE | 51.63, -9.88 | 6 |
Beara Peninsula | PEN | IE | 51.7, -9.8 | 25 | Beara
Iveragh Peninsula | PEN | IE | 51.95, -10 | 30 | Iveragh, Ring of Kerry
Lough Swilly | INLT | IE | 55.15, -7.5 | 20 |
Rannoch Moor | RGN | GB | 56.63, -4.75 | 15 |
Lochaber | RGN | GB | 56.85, -5.2 | 40 |
Wester Ross | RGN | GB | 57.6, -5.5 | 40 |
Kintyre | PEN | GB | 55.5, -5.6 | 30 | Kintyre Peninsula
Cowal | PEN | GB | 56.05, -5.1 | 22 | Cowal Peninsula
Knoydart | PEN | GB | 57.06, -5.6 | 15 |
Ardnamurchan | PEN | GB | 56.73, -6 | 20 | Ardnamurchan Peninsula
Argyll | RGN | GB | 56.2, -5.3 | 50 | Argyllshire
Ross-shire | RGN | GB | 57.6, -4.7 | 45 | Easter Ross
Inverness-shire | RGN | GB | 57.1, -4.7 | 55 |
Tayside | RGN | GB | 56.6, -3.4 | 45 |
Lothians | RGN | GB | 55.9, -3.1 | 25 | the Lothians
Thames Valley | RGN | GB | 51.6, -1 | 40 |
Atherton Tablelands | RGN | AU | -17.3, 145.5 | 30 | Atherton Tableland
Highveld | RGN | ZA | -26.3, 28.8 | 150 |
Sekhukhune | RGN | ZA | -24.8, 29.9 | 50 | Sekhukhuneland
Vhembe | RGN | ZA | -22.8, 30.2 | 60 |
Buffalo City | RGN | ZA | -32.95, 27.6 | 35 | Buffalo City Metro
Nelson Mandela Bay | RGN | ZA | -33.85, 25.5 | 30 | Nelson Mandela Bay Metro
Mangaung | RGN | ZA | -29.15, 26.3 | 40 |
uMgungundlovu | RGN | ZA | -29.6, 30.3 | 45 |
Mau Forest | FRST | KE | -0.6, 35.7 | 50 |
Tsavo | RGN | KE | -2.8, 38.3 | 90 |
Kerio Valley | VAL | KE | 0.7, 35.7 | 45 |
Dooars | RGN | IN | 26.7, 89 | 70 |
Bodoland | RGN | IN | 26.6, 90.8 | 70 | Bodoland Territorial Region
Doab | RGN | IN | 27.5, 78.5 | 200 |
Mewat | RGN | IN | 28, 77 | 35 |
Bangsamoro | RGN | PH | 7, 124.3 | 100 | BARMM
Wayanad Wildlife Sanctuary | RESN | IN | 11.66, 76.3 | 15 |
Pass of Brander | PASS | GB | 56.4, -5.17 | 4 |
`;
