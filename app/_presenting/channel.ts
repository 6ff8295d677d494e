import { useEffect, useEffectEvent, useRef, useState } from "react";

/**
 * Where a presenting window is. `startedAt`: when the talk began. `movedAt`: when it last changed anything, so that of several windows the one in
 * use counts. `isHeld`: the whole briefing is in the page.
 */
export type Deck = { slide: string; blank: boolean; startedAt: number; movedAt: number; isHeld: boolean };

/** What the windows of one briefing tell each other. */
type Message =
  | ({ type: "at" } & Deck)
  | { type: "go"; slide: string }
  | { type: "blank"; blank: boolean }
  | { type: "since"; startedAt: number }
  | { type: "who" };

const nameOf = (briefing: string) => `dateline-briefing-${briefing}`;
/** A presenting window says where it is this often; a speaker window that hears nothing for longer says so. */
const HEARTBEAT_MS = 2000;
const SILENT_MS = 5000;

type Heard = { go(slide: string): void; blank(blank: boolean): void; since(startedAt: number): void };

/** The presenting window: tells where it is, and goes where the speaker's window says. */
export function usePresentingChannel(briefing: string, deck: Omit<Deck, "movedAt">, heard: Heard): void {
  const { slide, blank, startedAt, isHeld } = deck;
  const channel = useRef<BroadcastChannel | null>(null);
  const movedAt = useRef(0);
  const tell = useEffectEvent(() => channel.current?.postMessage({ type: "at", ...deck, movedAt: movedAt.current } satisfies Message));
  const hear = useEffectEvent((message: Message) => {
    if (message.type === "go") heard.go(message.slide);
    if (message.type === "blank") heard.blank(message.blank);
    if (message.type === "since") heard.since(message.startedAt);
    if (message.type === "who") tell();
  });
  useEffect(() => {
    const opened = new BroadcastChannel(nameOf(briefing));
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<Message>) => hear(data);
    const timer = setInterval(tell, HEARTBEAT_MS);
    return () => {
      clearInterval(timer);
      opened.close();
      channel.current = null;
    };
  }, [briefing]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told whenever one of them changes
  useEffect(() => {
    movedAt.current = Date.now();
    tell();
  }, [slide, blank, startedAt]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when it changes; nobody has moved
  useEffect(() => tell(), [isHeld]);
}

/**
 * The speaker's window. `deck` is where the presenting one is, or was; `isHeard` whether it answers. A presenting window that was closed and opened
 * again is told when the talk began.
 */
export function useSpeakerChannel(briefing: string): {
  deck: Deck | null;
  isHeard: boolean;
  go(slide: string): void;
  blank(blank: boolean): void;
  restart(): void;
} {
  const [deck, setDeck] = useState<Deck | null>(null);
  const [isHeard, setHeard] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);
  const begun = useRef<number | null>(null);
  const send = (message: Message) => channel.current?.postMessage(message);

  useEffect(() => {
    const opened = new BroadcastChannel(nameOf(briefing));
    channel.current = opened;
    let heardAt = Number.NEGATIVE_INFINITY;
    let latest = 0;
    opened.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.type !== "at") return;
      const now = performance.now();
      const isSilent = now - heardAt > SILENT_MS;
      if (data.movedAt < latest && !isSilent) return;
      [heardAt, latest] = [now, data.movedAt];
      begun.current ??= data.startedAt;
      if (begun.current !== data.startedAt) opened.postMessage({ type: "since", startedAt: begun.current } satisfies Message);
      const { type: _, ...told } = data;
      setDeck({ ...told, startedAt: begun.current });
      setHeard(true);
    };
    const ask = () => opened.postMessage({ type: "who" } satisfies Message);
    ask();
    const timer = setInterval(() => {
      if (performance.now() - heardAt < SILENT_MS) return;
      setHeard(false);
      ask();
    }, HEARTBEAT_MS);
    return () => {
      clearInterval(timer);
      opened.close();
      channel.current = null;
    };
  }, [briefing]);

  return {
    deck,
    isHeard,
    go: (slide) => send({ type: "go", slide }),
    blank: (blank) => send({ type: "blank", blank }),
    restart: () => {
      begun.current = Date.now();
      send({ type: "since", startedAt: begun.current });
      setDeck((now) => now && { ...now, startedAt: begun.current ?? now.startedAt });
    },
  };
}
