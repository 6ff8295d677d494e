import type { Place, PlaceLevel } from "#domain/place.ts";

const words = (list: string) => new Set(list.split(" "));

const WATERS = words("OCN SEA STRT GULF BAY BAYS CHN SD CNL STM LK LKS RSV EST INLT HBR FLLS FJD LGN COVE");
const LANDSCAPES = words(
  "RF MT MTS PK ISL ISLS ISLET RGN RGNE VAL PEN PRK DSRT SWMP CNYN CAPE FRST PASS DLTA PLN PLAT OAS AREA RESN RESF RESW ATOL VLC",
);
const SITES = words(
  "HLL AIRP AIRB AIRF AIRQ MILB INSM NVB FT PRT BDG TNL DAM PS PSN PSH PSC MN MNC MNAU OILR OILF GASF CMPRF CTRS SPCE MUS RUIN ARCH CSTL BDGQ PRN RSTN LTHSE BTL BRKW PRKHQ GATE CSTM PSTB STNB HSPC MSQE MSTY CTHDRL",
);

/** What GeoNames' feature code says a place is; null for what news does not name (farms, wells, schools, hotels) and parts below the third order. */
export function levelOf(featureClass: string, featureCode: string): PlaceLevel | null {
  if (featureClass === "P") return "settlement";
  if (featureClass === "A") {
    if (featureCode.startsWith("PCL")) return "country";
    if (featureCode === "ADM1" || featureCode === "ADM1H") return "region";
    return /^ADM[23]H?$/.test(featureCode) ? "district" : null;
  }
  if (WATERS.has(featureCode)) return "water";
  if (LANDSCAPES.has(featureCode)) return "area";
  return SITES.has(featureCode) ? "point" : null;
}

/** Countries first, then capitals, regions and places by what lives there. */
export function prominence(place: Place): number {
  const bonus = { country: 9, area: 6, water: 6, region: 4, district: 1, settlement: 0, point: 3 }[place.level];
  const seat = place.featureCode === "PPLC" ? 3 : place.featureCode === "PPLA" ? 1 : 0;
  return bonus + seat + Math.log10(1 + place.population);
}
