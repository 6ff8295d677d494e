const EARTH_RADIUS_KM = 6371.0088;

/** The point reached from a start along a great circle; bearing in degrees from north. */
export function destination(from: { lng: number; lat: number }, bearing: number, km: number): { lng: number; lat: number } {
  const rad = Math.PI / 180;
  const angle = km / EARTH_RADIUS_KM;
  const lat = from.lat * rad;
  const heading = bearing * rad;
  const sinLat = Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(heading);
  const lng = from.lng * rad + Math.atan2(Math.sin(heading) * Math.sin(angle) * Math.cos(lat), Math.cos(angle) - Math.sin(lat) * sinLat);
  return { lng: ((lng / rad + 540) % 360) - 180, lat: Math.asin(Math.max(-1, Math.min(1, sinLat))) / rad };
}
