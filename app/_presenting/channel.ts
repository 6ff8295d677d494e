import { useEffect, useEffectEvent, useRef, useState } from "react";

/** What the windows of one briefing tell each other. */
type Message =
  | { type: "at"; slide: string; blank: boolean; startedAt: number }
  | { type: "go"; slide: string }
  | { type: "blank"; blank: boolean }
  | { type: "who" };

export type Deck = { slide: string; blank: boolean; startedAt: number };

const nameOf = (briefing: string) => `dateline-briefing-${briefing}`;
/** A presenting window says where it is this often; a speaker window that hears nothing for longer says so. */
const HEARTBEAT_MS = 2000;
const SILENT_MS = 5000;

/** The presenting window: tells where it is, and goes where the speaker's window says. */
export function usePresentingChannel(briefing: string, deck: Deck, heard: { go(slide: string): void; blank(blank: boolean): void }): void {
  const channel = useRef<BroadcastChannel | null>(null);
  const tell = useEffectEvent(() => channel.current?.postMessage({ type: "at", ...deck } satisfies Message));
  const hear = useEffectEvent((message: Message) => {
    if (message.type === "go") heard.go(message.slide);
    if (message.type === "blank") heard.blank(message.blank);
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
  const { slide, blank, startedAt } = deck;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told whenever one of them changes
  useEffect(() => tell(), [slide, blank, startedAt]);
}

/** The speaker's window: where the presenting one is, null while none answers, and a way to move it. */
export function useSpeakerChannel(briefing: string): { deck: Deck | null; go(slide: string): void; blank(blank: boolean): void } {
  const [deck, setDeck] = useState<Deck | null>(null);
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const opened = new BroadcastChannel(nameOf(briefing));
    channel.current = opened;
    let heardAt = 0;
    opened.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.type !== "at") return;
      heardAt = performance.now();
      setDeck({ slide: data.slide, blank: data.blank, startedAt: data.startedAt });
    };
    const ask = () => opened.postMessage({ type: "who" } satisfies Message);
    ask();
    const timer = setInterval(() => {
      if (performance.now() - heardAt < SILENT_MS) return;
      setDeck(null);
      ask();
    }, HEARTBEAT_MS);
    return () => {
      clearInterval(timer);
      opened.close();
      channel.current = null;
    };
  }, [briefing]);
  const send = (message: Message) => channel.current?.postMessage(message);
  return { deck, go: (slide) => send({ type: "go", slide }), blank: (blank) => send({ type: "blank", blank }) };
}
