/**
 * Quarters and suburbs of capitals, villages and bases of Latin America that the wires of the wars there name and the npm sets leave out:
 * `name | country | lat, lng | population | other names`, as in `TOWNS`. Our own list; points from public maps, rounded to about a kilometre, population
 * to its order.
 */
export const TOWNS_LATIN = `
San Francisco Gotera | SV | 13.7, -88.1 | 16000 | Gotera
El Mozote | SV | 13.9, -88.12 | 500 |
Nueva Trinidad | SV | 14.03, -88.79 | 1000 |
Arcatao | SV | 14.09, -88.75 | 1500 |
San Jose Las Flores | SV | 14.03, -88.8 | 1000 | San José Las Flores
Tecoluca | SV | 13.54, -88.78 | 8000 |
Comasagua | SV | 13.63, -89.38 | 4000 |
Nejapa | SV | 13.81, -89.23 | 30000 |
Mariona | SV | 13.79, -89.2 | 20000 |
Ciudad Delgado | SV | 13.72, -89.17 | 120000 |
Ciudad Merliot | SV | 13.68, -89.26 | 20000 | Merliot
Colonia Escalon | SV | 13.7, -89.24 | 20000 | Colonia Escalón, Escalón
Colonia Miramonte | SV | 13.71, -89.21 | 10000 | Miramonte
Zacamil | SV | 13.73, -89.2 | 20000 | Colonia Zacamil
El Paraiso | SV | 14.1, -89.07 | 6000 | El Paraíso
San Juan Cotzal | GT | 15.44, -91.03 | 8000 | Cotzal
Tikal | GT | 17.22, -89.62 | 500 |
Ixcan | GT | 15.9, -90.8 | 10000 | Ixcán
Comayaguela | HN | 14.08, -87.22 | 400000 | Comayagüela
Palmerola | HN | 14.38, -87.62 | 500 | Palmerola Air Base, Soto Cano Air Base
El Chorrillo | PA | 8.95, -79.54 | 18000 |
Curundu | PA | 8.98, -79.54 | 16000 |
Paitilla | PA | 8.98, -79.52 | 5000 | Punta Paitilla
San Jose de Apartado | CO | 7.87, -76.55 | 2000 | San José de Apartadó
La Uribe | CO | 3.24, -74.35 | 4000 |
Suba | CO | 4.74, -74.08 | 800000 |
Usaquen | CO | 4.7, -74.03 | 400000 | Usaquén
Fontibon | CO | 4.67, -74.14 | 300000 | Fontibón
Teusaquillo | CO | 4.64, -74.09 | 140000 |
Chapinero | CO | 4.65, -74.06 | 140000 |
Ciudad Kennedy | CO | 4.63, -74.15 | 900000 |
El Poblado | CO | 6.21, -75.57 | 120000 |
Manrique | CO | 6.27, -75.54 | 150000 |
Siloe | CO | 3.42, -76.55 | 90000 | Siloé
Aguablanca | CO | 3.42, -76.49 | 300000 |
Ate | PE | -12.03, -76.92 | 500000 | Vitarte, Ate-Vitarte, Ate Vitarte
Villa Maria del Triunfo | PE | -12.16, -76.93 | 400000 | Villa María del Triunfo
Villa El Salvador | PE | -12.21, -76.94 | 380000 |
San Juan de Lurigancho | PE | -12, -77 | 1000000 |
San Juan de Miraflores | PE | -12.16, -76.97 | 360000 |
San Martin de Porres | PE | -12.01, -77.08 | 600000 | San Martín de Porres
Santiago de Surco | PE | -12.15, -76.99 | 330000 | Surco
Chorrillos | PE | -12.19, -77.01 | 310000 |
Rimac | PE | -12.03, -77.03 | 170000 | Rímac
El Agustino | PE | -12.04, -77 | 190000 |
Puente Piedra | PE | -11.87, -77.07 | 320000 |
Huaycan | PE | -12, -76.82 | 150000 | Huaycán
San Borja | PE | -12.1, -77 | 110000 |
Vilcashuaman | PE | -13.65, -73.95 | 3000 | Vilcashuamán, Vilcas Huaman, Vilcas Huamán
Lucanamarca | PE | -13.84, -74.37 | 1000 |
Soccos | PE | -13.21, -74.29 | 1000 | Socos
Uchuraccay | PE | -12.77, -74.4 | 500 |
La Mar | PE | -13, -73.9 | 3000 | La Mar province
Pudahuel | CL | -33.44, -70.76 | 200000 |
Las Condes | CL | -33.41, -70.57 | 250000 |
La Reina | CL | -33.44, -70.55 | 95000 |
La Cisterna | CL | -33.53, -70.66 | 90000 |
Lo Espejo | CL | -33.52, -70.69 | 100000 |
Conchali | CL | -33.38, -70.67 | 130000 | Conchalí
La Tablada | AR | -34.69, -58.53 | 80000 |
Chapare | BO | -16.9, -65.4 | 20000 | Chapare province, Chapare region
Shinahota | BO | -16.99, -65.24 | 7000 |
Eterazama | BO | -16.99, -65.42 | 3000 |
Acteal | MX | 16.99, -92.51 | 500 |
`;
