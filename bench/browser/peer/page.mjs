/*
 * The usual way: every event comes as GeoJSON, the map clusters it in the browser, every item stands in vis-timeline, and a range of days is a
 * filter over all of them.
 */
import { Map as MapLibre, setWorkerUrl } from "/modules/maplibre-gl/dist/maplibre-gl.mjs";

setWorkerUrl("/modules/maplibre-gl/dist/maplibre-gl-worker.mjs");
const withTimeline = new URLSearchParams(location.search).has("timeline");
const all = await (await fetch("/events.geojson")).json();

const map = new MapLibre({
  container: "map",
  center: [20, 25],
  zoom: 1.5,
  style: { version: 8, sources: {}, layers: [{ id: "water", type: "background", paint: { "background-color": "#0c1117" } }] },
});
await map.once("load");
map.addSource("events", { type: "geojson", data: all, cluster: true, clusterRadius: 40, clusterMaxZoom: 14 });
map.addLayer({
  id: "cluster",
  type: "circle",
  source: "events",
  filter: ["has", "point_count"],
  paint: { "circle-color": "#f65326", "circle-radius": ["interpolate", ["linear"], ["log10", ["get", "point_count"]], 0, 8, 6, 30] },
});
map.addLayer({
  id: "single",
  type: "circle",
  source: "events",
  filter: ["!", ["has", "point_count"]],
  paint: { "circle-color": "#f65326" },
});

let [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const passes = ({ start, end }) => end >= from && start <= to;
let refresh = () => {};
if (withTimeline) {
  const DAY = 86_400_000;
  const items = new vis.DataSet(
    all.features.map(({ properties: { start, end } }, id) => ({
      id,
      content: "",
      start: start * DAY,
      end: (end + 1) * DAY,
      days: { start, end },
    })),
  );
  const view = new vis.DataView(items, { filter: ({ days }) => passes(days) });
  new vis.Timeline(document.getElementById("timeline"), view, { height: "100%", stack: false });
  refresh = () => view.refresh();
}
await map.once("idle");

/** Moves the range of days; done when the map has drawn it. */
window.moveTo = async (first, last) => {
  [from, to] = [first, last];
  map.getSource("events").setData({ type: "FeatureCollection", features: all.features.filter(({ properties }) => passes(properties)) });
  refresh();
  await map.once("idle");
};
window.isReady = true;
