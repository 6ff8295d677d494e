"use client";

import { useMutation } from "@tanstack/react-query";
import { type RefObject, useState } from "react";
import type { Bins, Meta, Totals } from "#domain/answer.ts";
import type { IsoDay } from "#domain/time.ts";
import { formatDay } from "#domain/time-words.ts";
import { formatView, type View } from "#domain/view.ts";
import { EVENT_WORDS } from "#domain/words/events.ts";
import { DIRECTIONS } from "#domain/words/locale.ts";
import { SHARE_WORDS } from "#domain/words/share.ts";
import type { MapPainter } from "../_map/paint-map.ts";
import { composePicture } from "../_share/compose-picture.ts";
import { densityOf, type PictureSize } from "../_share/picture-size.ts";
import { isHereOnly, type Shared, ShareSheet } from "../_share/share-sheet.tsx";
import { paintOverview } from "../_timeline/paint-overview.ts";
import { useTRPC } from "../_trpc/client.tsx";
import { useLocale, useWords } from "../_words/words.tsx";
import { useFailureWords } from "../failure.ts";
import { useMayChange } from "../may-change.tsx";
import { saveFile } from "../save-file.ts";
import { FONTS, type Theme, TOKENS } from "../tokens.ts";

type Props = {
  /** The view as it is handed on: with its camera and the state of the data. */
  shared: () => View;
  sentence: string;
  answers: { totals: Totals | null; outlets: readonly string[]; bins: Bins | null; meta: Meta | null };
  painter: RefObject<MapPainter | null>;
  hasTimeline: boolean;
  theme: Theme;
  framedBy: readonly string[];
};

const MAX_OUTLETS = 8;
const AXIS_LETTER_PX = 12;

/** The button, and the sheet that it opens: the link is copied by the same click. */
export function Share({ shared, sentence, answers, painter, hasTimeline, theme, framedBy }: Props) {
  const words = useWords(SHARE_WORDS);
  const locale = useLocale();
  const mayChange = useMayChange();
  const say = useFailureWords();
  const trpc = useTRPC();
  const [open, setOpen] = useState<Shared | null>(null);
  const shorten = useMutation(trpc.links.create.mutationOptions());
  const { totals, outlets, bins, meta } = answers;

  const show = () => {
    const view = formatView(shared());
    const { origin } = window.location;
    shorten.reset();
    setOpen({ origin, view, sentence, count: totals?.all ?? null, citation: cite(`${origin}/${view}`) });
  };

  const cite = (link: string) => {
    return words.cite({
      view: sentence,
      revision: meta?.revision ?? 0,
      outlets: outlets.slice(0, MAX_OUTLETS),
      more: Math.max(0, outlets.length - MAX_OUTLETS),
      accessed: formatDay(today(), locale),
      link,
    });
  };

  const draw = async (size: PictureSize) => {
    const map = painter.current;
    if (!map || !open) throw new Error("There is no map to draw");
    const { width, height } = map.size();
    const { line, faint, dim, accent } = TOKENS[theme];
    const { range, revision } = { range: shared().filter, revision: meta?.revision ?? 0 };
    const look = {
      colours: { whole: line, count: faint, inRange: faint, chosen: accent, line, words: dim },
      font: `400 ${AXIS_LETTER_PX}px ${FONTS.condensed}`,
      letter: AXIS_LETTER_PX,
      locale,
    };
    const blob = await composePicture({
      theme,
      direction: DIRECTIONS[locale],
      width,
      height,
      density: densityOf(size, width),
      paintMap: map.paint,
      paintTimeline:
        hasTimeline && bins?.extent ? (pen, room) => paintOverview(pen, bins, range.from !== null || range.to !== null, room, look) : null,
      words: {
        sentence,
        families: EVENT_WORDS[locale].families,
        foot: [
          words.signs,
          `Dateline · ${words.revision(revision, formatDay(today(), locale))} · ${words.basemap}`,
          ...(isHereOnly(open.origin) ? [] : [`${open.origin}/${open.view}`]),
        ],
      },
    });
    saveFile(blob, `dateline-${today()}-r${revision}${size === "1x" ? "" : `-${size}`}.png`);
  };

  const made = shorten.data ?? null;
  return (
    <>
      <button id="share" type="button" className="button" aria-haspopup="dialog" onClick={show}>
        {words.share}
      </button>
      <ShareSheet
        shared={open}
        framedBy={framedBy}
        short={
          mayChange && open
            ? {
                link: made && `${open.origin}/v/${made.code}`,
                failure: shorten.error && say(shorten.error),
                isMaking: shorten.isPending,
                make: () => shorten.mutate({ view: open.view, label: sentence }),
              }
            : null
        }
        onPicture={draw}
        onClose={() => setOpen(null)}
      />
    </>
  );
}

/** The civil day of whoever looks. */
function today(): IsoDay {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as IsoDay; // built as one
}
