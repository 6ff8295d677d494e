/**
 * Towns and villages of Africa, Australia and the Americas that the npm sets leave out: `name | country | lat, lng | population | other names`, as in `TOWNS`.
 * Our own list; points from public maps, rounded to some kilometres, population to its order.
 */
export const TOWNS_SOUTH = `
Séguénéga | BF | 13.44, -1.97 | 8000 |
Thiou | BF | 13.81, -2.66 | 5000 |
Koumbri | BF | 13.8, -2.37 | 3000 |
Baraboulé | BF | 14.21, -1.85 | 3000 |
Foutouri | BF | 13.05, 0.66 | 3000 |
Matiacoali | BF | 12.37, 1.03 | 8000 | Matiakoali
Partiaga | BF | 11.97, 1.73 | 4000 |
Logobou | BF | 11.63, 1.72 | 5000 |
Tansarga | BF | 11.93, 1.99 | 3000 |
Tanwalbougou | BF | 12.25, 0.75 | 2000 |
Sollé | BF | 14.07, -1.95 | 3000 |
Nadiagou | BF | 11.12, 0.77 | 4000 |
Djibasso | BF | 13.12, -4.16 | 5000 |
Nondin | BF | 13.85, -2.33 | 500 |
Yirgou | BF | 13.63, -0.68 | 3000 |
Silgadji | BF | 13.95, -1.4 | 2000 |
Pensa | BF | 13.66, -0.81 | 4000 |
Falagountou | BF | 14.36, 0.18 | 5000 |
Essakane | BF | 14.38, 0.08 | 4000 |
Léré | ML | 15.71, -4.91 | 10000 |
Boni | ML | 15.08, -2.22 | 3000 |
Gossi | ML | 15.82, -1.3 | 8000 |
Mondoro | ML | 14.67, -1.95 | 3000 |
Diafarabé | ML | 14.14, -5.02 | 8000 |
Farabougou | ML | 14.88, -5.95 | 2000 |
Dioura | ML | 14.83, -5.27 | 3000 |
Konna | ML | 14.94, -3.89 | 15000 |
Diallassagou | ML | 13.74, -3.63 | 4000 |
Anderamboukane | ML | 15.43, 3.02 | 4000 | Andéramboukane
Talataye | ML | 16.53, 1.55 | 4000 |
Almoustarat | ML | 17.36, 0.13 | 2000 |
Tarkint | ML | 17.47, 0.1 | 2000 |
Anefis | ML | 18.05, 0.6 | 2000 | Anéfis
In Delimane | ML | 15.87, 1.4 | 2000 | Indelimane, In-Delimane
Tabankort | ML | 17.9, 0.25 | 500 |
Bambara Maoudé | ML | 15.85, -2.8 | 4000 | Bambara-Maoudé
Gourma-Rharous | ML | 16.88, -1.92 | 5000 | Rharous
Kadiana | ML | 10.75, -6.5 | 5000 |
Chinagodrar | NE | 15.35, 3.2 | 1000 | Chinégodar, Chinagoder
Gueskérou | NE | 13.48, 12.85 | 3000 |
Dirkou | NE | 19.0, 12.88 | 6000 |
Madama | NE | 21.95, 13.65 | 500 |
Djado | NE | 21.02, 12.31 | 800 |
Dargol | NE | 13.92, 1.25 | 5000 |
Tawila | SD | 13.5, 24.87 | 30000 | Tawilah
Umm Keddada | SD | 13.6, 26.69 | 20000 | Um Keddada, Um Kadada
Al Malha | SD | 15.06, 26.17 | 5000 | Malha, El Malha
Kass | SD | 12.5, 24.28 | 50000 |
Garsila | SD | 12.37, 23.13 | 20000 |
Um Dukhun | SD | 11.17, 22.97 | 15000 | Umm Dukhun
Muglad | SD | 11.03, 27.73 | 40000 | El Muglad, Al Muglad
Al Fula | SD | 11.72, 28.33 | 40000 | El Fula
Dinder | SD | 13.28, 34.16 | 20000 | Al Dinder
Tamboul | SD | 14.95, 33.4 | 20000 | Tambul, Tambool
Al Managil | SD | 14.25, 32.99 | 100000 | Managil, El Managil
Jebel Moya | SD | 13.49, 33.32 | 5000 | Jabal Moya
Khartoum North | SD | 15.64, 32.53 | 900000 | Bahri, Khartoum Bahri
Jebel Aulia | SD | 15.24, 32.5 | 50000 | Jabal Awliya, Jebel Awlia
Kauda | SD | 11.1, 30.53 | 5000 |
Abu Jubaiha | SD | 11.45, 31.23 | 30000 | Abu Gebeiha, Abu Jubayhah
Korma | SD | 13.86, 24.73 | 5000 |
Nertiti | SD | 12.96, 24.06 | 20000 | Nierteti
Saraf Omra | SD | 13.45, 23.27 | 20000 |
Lagawa | SD | 11.4, 29.13 | 10000 |
Al-Jaili | SD | 15.98, 32.61 | 20000 | Al Jaili, Al-Jaily, Jaili
Wad an-Nura | SD | 14.57, 32.6 | 5000 | Wad al-Noura, Wad Al-Nourah
Abu Gouta | SD | 14.53, 32.7 | 3000 | Abu Quta
Karnoi | SD | 14.93, 23.47 | 5000 |
Um Baru | SD | 14.78, 23.7 | 5000 | Umm Baru
Farchana | TD | 13.53, 21.72 | 20000 |
Tiné | TD | 15.04, 22.8 | 10000 | Tine
Bahaï | TD | 15.47, 22.93 | 3000 |
Wour | TD | 21.35, 15.95 | 500 |
Kouri Bougoudi | TD | 22.7, 15.4 | 500 |
Sèmè-Kpodji | BJ | 6.37, 2.62 | 30000 | Sèmè Kpodji, Seme-Kpodji
Agadem | NE | 16.85, 13.3 | 500 |
Es Sider | LY | 30.63, 18.35 | 2000 | Es Sidra, As Sidra, Sidra port
Ras Lanuf | LY | 30.5, 18.57 | 12000 | Ra's Lanuf
Brega | LY | 30.41, 19.58 | 15000 | Marsa al-Brega, Marsa Brega
Zueitina | LY | 30.9, 20.12 | 20000 | Zuetina
Ras Ajdir | LY | 33.15, 11.56 | 2000 | Ras Jedir
Sharara | LY | 26.57, 12.22 | 1000 | El Sharara, Sharara oilfield
El Feel | LY | 26.2, 12.6 | 500 | El Feel oilfield, Elephant field
Sarir | LY | 27.65, 22.5 | 1000 | Sarir oilfield
Messla | LY | 27.95, 22.4 | 500 | Mesla
Hariga | LY | 32.07, 24.0 | 1000 | Marsa el-Hariga
Mellitah | LY | 32.85, 12.25 | 2000 | Mellita
Maaten al-Sarra | LY | 21.7, 21.85 | 500 |
Ain Zara | LY | 32.8, 13.28 | 100000 |
Tajoura | LY | 32.88, 13.34 | 100000 | Tajura
Janzour | LY | 32.82, 13.01 | 100000 | Janzur
Mitiga | LY | 32.89, 13.28 | 1000 | Mitiga airport
El Geteina | SD | 14.87, 32.37 | 20000 | Al Geteina, Geteina, Al Qutaynah
Karari | SD | 15.75, 32.5 | 100000 |
Um Rawaba | SD | 12.9, 31.22 | 60000 | Umm Rawaba, Um Ruwaba, Umm Ruwaba
Er Rahad | SD | 12.72, 30.65 | 40000 | Rahad, El Rahad, Al Rahad
Ed Dueim | SD | 14.0, 32.31 | 90000 | Al Douiem, Ad Dueim, El Dueim
Ezo | SS | 5.07, 27.47 | 10000 |
Morobo | SS | 3.58, 30.75 | 5000 |
Kajo Keji | SS | 3.88, 31.66 | 10000 | Kajo-Keji
Magwi | SS | 4.13, 32.3 | 10000 |
Pagak | SS | 8.25, 34.1 | 5000 |
Mayendit | SS | 8.07, 29.93 | 5000 |
Mayom | SS | 9.22, 29.17 | 10000 |
Lankien | SS | 8.53, 32.07 | 5000 |
Melut | SS | 10.44, 32.2 | 10000 |
Paloich | SS | 10.46, 32.53 | 10000 | Palouge, Paloch
Jamjang | SS | 9.97, 30.15 | 10000 |
Rubkona | SS | 9.28, 29.79 | 10000 | Rubkotna
Sainte-Marie | MG | -17.0, 49.85 | 15000 | Nosy Boraha, Île Sainte-Marie, Ambodifotatra
Kilambo | TZ | -10.55, 40.3 | 2000 |
Kiunga | KE | -1.75, 41.49 | 3000 |
Hulugho | KE | -1.18, 41.04 | 3000 |
Am Dafok | CF | 10.47, 23.28 | 5000 | Am Dafock
Sam Ouandja | CF | 8.53, 23.23 | 10000 | Sam-Ouandja
Ngaoundaye | CF | 7.47, 15.6 | 8000 |
Mboki | CF | 5.32, 25.95 | 10000 |
Bambouti | CF | 5.4, 27.2 | 1000 |
Rafaï | CF | 4.97, 23.93 | 10000 | Rafai
Bakouma | CF | 5.7, 22.78 | 10000 |
Paga | GH | 10.99, -1.11 | 10000 |
Kulungugu | GH | 11.1, -0.05 | 3000 |
Hamile | GH | 10.99, -2.75 | 8000 |
Kourou | BJ | 11.3, 0.95 | 1000 | Koualou, Kourou/Koualou
Jato-Aka | NG | 6.9, 9.4 | 10000 |
Aondona | NG | 7.6, 8.3 | 2000 |
Unguwan Mantau | NG | 11.7, 7.4 | 2000 |
Eruku | NG | 8.15, 5.4 | 15000 |
Papiri | NG | 10.4, 4.7 | 5000 |
Kirawa | NG | 11.15, 13.9 | 10000 |
Kangarwa | NG | 12.6, 13.8 | 3000 |
Gajiganna | NG | 12.2, 13.1 | 5000 |
Wulgo | NG | 12.48, 14.2 | 10000 |
Malam Fatori | NG | 13.67, 13.33 | 20000 | Mallam Fatori
Cross Kauwa | NG | 12.9, 13.7 | 10000 | Kross Kauwa
Doron Baga | NG | 13.1, 13.85 | 10000 |
Cinkassé | TG | 11.1, 0.02 | 26000 | Sinkassé
Yelewata | NG | 7.85, 8.7 | 5000 | Yelwata
Buratai | NG | 10.92, 12.1 | 5000 |
Wajirko | NG | 11.1, 12.2 | 3000 | Wajiroko
Hile-Alifa | CM | 12.95, 14.15 | 3000 | Hilé-Alifa
Garacad | SO | 6.95, 49.35 | 5000 | Gara'ad
Hafun | SO | 10.42, 51.27 | 5000 | Xaafuun, Ras Hafun
Las Qoray | SO | 11.17, 48.2 | 5000 | Laasqoray, Las Khorey
Adan Yabaal | SO | 3.8, 46.4 | 8000 | Aadan Yabaal, Adan Yabal
Adale | SO | 2.77, 46.32 | 8000 | Cadale, Adale town
Moqokori | SO | 4.05, 46.13 | 5000 |
Mahas | SO | 4.4, 46.08 | 8000 | Maxaas
Balcad | SO | 2.36, 45.38 | 30000 | Balad
Camp Lemonnier | DJ | 11.54, 43.15 | 4000 | Lemonnier
Mubambiro | CD | -1.62, 29.06 | 5000 |
Katana | CD | -2.23, 28.83 | 20000 |
Kaziba | CD | -2.83, 28.83 | 10000 |
Mwenga | CD | -3.04, 28.43 | 20000 |
Baraka | CD | -4.1, 29.09 | 100000 |
Pinga | CD | -0.98, 28.68 | 15000 |
Rubaya | CD | -1.54, 28.87 | 30000 |
Mweso | CD | -1.13, 29.03 | 20000 | Mwesso
Nyanzale | CD | -1.02, 29.1 | 20000 |
Kibirizi | CD | -0.91, 29.17 | 20000 |
Mongbwalu | CD | 1.95, 30.03 | 40000 | Mongbalu
Tchomia | CD | 1.45, 30.48 | 10000 |
Kasenyi | CD | 1.39, 30.44 | 20000 |
Irumu | CD | 1.45, 29.87 | 5000 |
Kanyaruchinya | CD | -1.6, 29.24 | 20000 |
Rwindi | CD | -0.78, 29.29 | 2000 |
Vitshumbi | CD | -0.69, 29.37 | 5000 |
Bambo | CD | -1.05, 29.2 | 10000 |
Ishasha | CD | -0.74, 29.62 | 3000 |
Luhwindja | CD | -2.95, 28.72 | 5000 | Luhwinja
Kilungutwe | CD | -3.05, 28.35 | 5000 |
Numbi | CD | -1.75, 28.95 | 8000 |
Bweremana | CD | -1.6, 29.0 | 8000 |
Kirotshe | CD | -1.62, 29.02 | 10000 |
Kashuga | CD | -1.18, 28.97 | 5000 |
Misisi | CD | -4.75, 28.67 | 20000 |
Salamabila | CD | -4.6, 28.0 | 20000 |
Nyangezi | CD | -2.67, 28.87 | 10000 |
Kasengezi | CD | -1.6, 29.1 | 2000 |
Todonyang | KE | 4.52, 35.93 | 2000 |
Nadapal | SS | 4.4, 34.25 | 1000 |
Nzibira | CD | -2.33, 28.3 | 10000 |
Quionga | MZ | -10.57, 40.52 | 5000 | Kionga
Mucojo | MZ | -12.07, 40.46 | 5000 |
Mecúfi | MZ | -13.28, 40.56 | 8000 |
Balama | MZ | -13.35, 38.57 | 15000 |
Namuno | MZ | -13.62, 38.82 | 15000 |
Diaca | MZ | -11.5, 39.9 | 5000 |
Quiterajo | MZ | -11.75, 40.44 | 5000 |
Miangalewa | MZ | -11.85, 39.9 | 3000 |
Xitaxi | MZ | -11.85, 39.75 | 3000 | Chitaxi
Memba | MZ | -14.19, 40.53 | 10000 |
Negomano | MZ | -11.42, 38.5 | 2000 |
Nairoto | MZ | -12.35, 39.15 | 3000 |
Litamanda | MZ | -12.05, 40.0 | 2000 |
Naquitengue | MZ | -11.6, 40.1 | 1000 |
Mieze | MZ | -13.08, 40.45 | 8000 |
Murrebue | MZ | -13.1, 40.53 | 5000 |
Ocua | MZ | -13.65, 39.85 | 5000 |
Mazeze | MZ | -13.5, 40.1 | 5000 |
La Gabarra | CO | 8.98, -72.9 | 8000 |
Mondomo | CO | 2.9, -76.55 | 5000 |
López de Micay | CO | 2.85, -77.25 | 5000 |
Llorente | CO | 1.57, -78.57 | 20000 |
Potrerito | CO | 3.22, -76.58 | 5000 |
Medio San Juan | CO | 5.1, -76.69 | 5000 | Andagoya
Paraguachón | CO | 11.36, -72.14 | 3000 |
Caño Limón | CO | 6.92, -71.13 | 1000 |
Boca de Grita | VE | 8.53, -72.25 | 5000 |
El Nula | VE | 7.31, -71.94 | 10000 |
Las Claritas | VE | 6.18, -61.42 | 20000 |
Fuerte Tiuna | VE | 10.45, -66.9 | 1000 | Fort Tiuna
Casigua El Cubo | VE | 8.75, -72.51 | 20000 | Casigua
San Juan de Unare | VE | 10.74, -62.3 | 3000 |
Savien | HT | 19.17, -72.47 | 5000 |
L'Estère | HT | 19.31, -72.61 | 15000 | Estère
Petite-Rivière de l'Artibonite | HT | 19.13, -72.48 | 35000 | Petite-Rivière, Petite Rivière
Liancourt | HT | 19.13, -72.53 | 15000 |
Saut-d'Eau | HT | 18.82, -72.2 | 8000 | Ville-Bonheur
Ganthier | HT | 18.53, -72.07 | 20000 |
Malpasse | HT | 18.52, -71.87 | 2000 |
Bon Repos | HT | 18.62, -72.25 | 20000 |
Furcy | HT | 18.42, -72.3 | 3000 |
Mariani | HT | 18.52, -72.42 | 10000 |
Fontamara | HT | 18.53, -72.37 | 20000 |
La Saline | HT | 18.56, -72.34 | 20000 |
Bel Air | HT | 18.55, -72.34 | 20000 | Bel-Air
Solino | HT | 18.55, -72.32 | 20000 |
Turgeau | HT | 18.53, -72.32 | 10000 |
Laboule | HT | 18.5, -72.31 | 5000 |
Thomassin | HT | 18.48, -72.32 | 5000 |
Petit-Goâve | HT | 18.43, -72.87 | 15000 |
Grand-Ravine | HT | 18.52, -72.35 | 10000 | Grand Ravine
Village de Dieu | HT | 18.53, -72.35 | 5000 |
Montrouis | HT | 18.95, -72.71 | 15000 |
Pernier | HT | 18.52, -72.24 | 10000 |
Barkly East | ZA.05 | -30.97, 27.6 | 8000 |
Rhodes | ZA.05 | -30.79, 27.97 | 700 |
Hogsback | ZA.05 | -32.6, 26.93 | 1000 |
Caledonia | CA.08 | 43.07, -79.95 | 12000 |
Dundas | CA.08 | 43.27, -79.95 | 24000 |
Cayuga | CA.08 | 42.95, -79.86 | 1700 |
Ajah | NG.05 | 6.47, 3.57 | 50000 |
Gwale | NG.29 | 11.98, 8.5 | 300000 |
Nyanya | NG.11 | 9.02, 7.57 | 100000 |
Kubwa | NG.11 | 9.15, 7.33 | 200000 |
Jondaryan | AU.04 | -27.37, 151.59 | 400 |
Bilwi | NI | 14.04, -83.39 | 40000 |
Bajo Chiquito | PA | 8.53, -77.6 | 1000 |
Bissau Velho | GW | 11.86, -15.58 | 5000 |
Gogui | ML | 15.6, -9.35 | 1000 | Gogui-Zemmal
Saint-Gilles | RE | -21.05, 55.22 | 30000 | Saint-Gilles-les-Bains
`;
