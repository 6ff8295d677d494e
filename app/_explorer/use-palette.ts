"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { PlaceHit } from "#domain/answer.ts";
import { formatCountry } from "#domain/event-words.ts";
import { EMPTY_FILTER } from "#domain/filter.ts";
import { bestFirst, isMatch } from "#domain/name-match.ts";
import { formatWhen } from "#domain/time-words.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import { LOCALE_NAMES } from "#domain/words/locale.ts";
import { PALETTE_WORDS, type PaletteAction } from "#domain/words/palette.ts";
import type { PaletteEntry, PaletteGroup, PaletteItem } from "../_palette/items.ts";
import { readRecent } from "../_palette/recent.ts";
import { useTRPC } from "../_trpc/client.tsx";
import { useLocale } from "../_words/words.tsx";
import { KEYS } from "./keys.ts";

const REST_MS = 90;
/** Of each group, so that all of them are seen. */
const MOST = 5;
const MOST_ACTIONS = 8;

/**
 * What the palette offers for what is typed. Each letter asks anew and drops the question before; until an answer is there, of the old one only what
 * still matches is offered. `actions`: those that can be done now.
 */
export function usePalette(
  typed: string,
  actions: readonly PaletteAction[],
): { groups: PaletteGroup[]; state: "settled" | "searching" | "failed" } {
  const trpc = useTRPC();
  const locale = useLocale();
  const words = PALETTE_WORDS[locale];
  const [recent] = useState(readRecent);
  const rested = useRested(typed.trim());
  const isAsked = rested !== "";
  const ask = { enabled: isAsked, placeholderData: keepPreviousData, trpc: { abortOnUnmount: true } } as const;
  const name = { name: rested, limit: MOST * 2 };
  const places = useQuery(trpc.places.search.queryOptions(name, ask));
  const actors = useQuery(trpc.actors.list.queryOptions(name, ask));
  const sources = useQuery(trpc.sources.list.queryOptions(name, ask));
  const documents = useQuery(trpc.documents.search.queryOptions(name, ask));
  const events = useQuery(trpc.events.query.queryOptions({ filter: { ...EMPTY_FILTER, words: rested }, limit: MOST }, ask));
  const saved = useQuery(trpc.savedViews.list.queryOptions());
  const briefings = useQuery(trpc.briefings.list.queryOptions());

  const groups = useMemo(() => {
    const { does, groups: headings } = words;
    const count = (number: number) => EVENT_WORDS[locale].events(number);
    const entry = (item: PaletteItem, shown: string, detail = "", isData = true): PaletteEntry => ({
      item,
      name: shown,
      detail,
      keys: item.kind === "action" ? keyFor(item.id) : null,
      isData,
    });
    const actionName = (id: PaletteAction) =>
      id === "en" || id === "uk" || id === "ko" || id === "ar" ? words.language(LOCALE_NAMES[id]) : words.actions[id];
    const act = (id: PaletteAction) => entry({ kind: "action", id }, actionName(id), "", false);
    const again = (item: PaletteItem): PaletteEntry[] => {
      if (item.kind === "action") return actions.includes(item.id) ? [act(item.id)] : [];
      const detail = item.kind === "briefing" ? headings.briefings : item.kind === "document" ? headings.documents : does[item.kind];
      return [entry(item, item.name, detail)];
    };
    const group = (id: keyof typeof headings, entries: PaletteEntry[]): PaletteGroup[] =>
      entries.length === 0 ? [] : [{ id, heading: headings[id], entries }];
    const toPlaces = (hit: PlaceHit): PaletteEntry[] => {
      const { id, name: called, lng, lat, bbox, level, country } = hit;
      const where = country !== null && country !== id ? `${formatCountry(country, locale)} · ` : "";
      const isRegion = level === "country" || level === "region";
      return [
        entry({ kind: "place", id, name: called, lng, lat, bbox }, called, `${where}${does.place}`),
        ...(isRegion && hit.events > 0 ? [entry({ kind: "region", id, name: called }, called, does.region)] : []),
      ];
    };
    const savedEntries = (saved.data ?? []).map(({ id, name: called, view }) =>
      entry({ kind: "saved", id, name: called, view }, called, does.saved),
    );
    if (typed.trim() === "") {
      return [
        ...group("recent", recent.flatMap(again)),
        ...group("saved", savedEntries.slice(0, MOST)),
        ...group("actions", actions.map(act)),
      ];
    }
    const best = (entries: PaletteEntry[], most = MOST) => bestFirst(entries, (one) => one.name, typed).slice(0, most);
    const found = isAsked ? { places: places.data ?? [], actors: actors.data ?? [], sources: sources.data ?? [] } : NOTHING;
    // Words of an event may stand in its sentences only: its answer counts as long as it is to what is typed.
    const told = (isAsked && events.data?.rows) || [];
    const isCurrent = rested === typed.trim() && !events.isPlaceholderData;
    return [
      ...group("actions", best(actions.map(act), MOST_ACTIONS)),
      ...group("saved", best(savedEntries)),
      ...group("places", best(found.places.flatMap(toPlaces), MOST + 1)),
      ...group(
        "actors",
        best(
          found.actors.map((hit) => entry({ kind: "actor", id: hit.id, name: hit.name }, hit.name, `${does.actor} · ${count(hit.events)}`)),
        ),
      ),
      ...group(
        "sources",
        best(
          found.sources.flatMap(({ id, name: called, cited, published }) => [
            ...(published > 0 ? [entry({ kind: "outlet", id, name: called }, called, `${does.outlet} · ${count(published)}`)] : []),
            ...(cited > 0 ? [entry({ kind: "source", id, name: called }, called, `${does.source} · ${count(cited)}`)] : []),
          ]),
        ),
      ),
      ...group(
        "events",
        told
          .filter(({ summary }) => isCurrent || isMatch(summary, typed))
          .map(({ id, summary, when, whenValue }) =>
            entry({ kind: "event", id, name: summary }, summary, formatWhen(when, whenValue, locale).text),
          ),
      ),
      ...group("briefings", best((briefings.data ?? []).map(({ id, title }) => entry({ kind: "briefing", id, name: title }, title)))),
      ...group(
        "documents",
        best(
          (isAsked ? (documents.data ?? []) : []).map(({ id, name: title, publisher }) =>
            entry({ kind: "document", id, name: title }, title, publisher ?? ""),
          ),
        ),
      ),
    ];
  }, [
    words,
    locale,
    typed,
    rested,
    isAsked,
    actions,
    recent,
    saved.data,
    briefings.data,
    places.data,
    actors.data,
    sources.data,
    events,
    documents.data,
  ]);

  const asked = [places, actors, sources, documents, events];
  const isSearching = typed.trim() !== rested || asked.some((query) => query.isFetching);
  return { groups, state: isSearching ? "searching" : asked.some((query) => query.isError) && isAsked ? "failed" : "settled" };
}

const NOTHING = { places: [], actors: [], sources: [] };

const keyFor = (action: PaletteAction): string | null => KEYS.find(({ name }) => name === action)?.shown ?? null;

/** What was typed, once the hand rests. */
function useRested(typed: string): string {
  const [rested, setRested] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), REST_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return rested;
}
