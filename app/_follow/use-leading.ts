import { useCallback, useEffect, useRef, useState } from "react";
import { newId } from "#domain/briefing.ts";
import type { LeadInput, Leading } from "#domain/following.ts";
import { useTRPCClient } from "../_trpc/client.tsx";
import { useMayChange } from "../may-change.tsx";

/** A leading window tells the server this often that it is there. */
const BEAT_MS = 2000;
/** While the server does not answer: once it is back, its audience is soon where the presenter is. */
const SEEK_MS = 1000;
const PATIENCE_MS = 5000;
const WINDOW_KEY = "dateline-window";

export type Lead = {
  /** `asking`: not yet known. `off`: no room. `other`: another window leads. `lost`: another has taken over from this one. `alone`: so, and it was told. */
  role: "asking" | "off" | "opening" | "leading" | "other" | "lost" | "alone";
  room: Leading | null;
  /** The server has not heard the last step. */
  isCutOff: boolean;
  open(): void;
  takeOver(): void;
  leave(): void;
  end(): void;
};

type At = { slide: string; blank: boolean };

/** The room of a briefing, as a presenting window has it: tells each of its steps while it leads. What can't be told now is told when the server is back. */
export function useLeading(briefing: string, at: At): Lead {
  const client = useTRPCClient();
  const mayChange = useMayChange();
  const [role, setRole] = useState<Lead["role"]>("asking");
  const [room, setRoom] = useState<Leading | null>(null);
  const [isCutOff, setCutOff] = useState(false);
  const latest = useRef(at);
  useEffect(() => {
    latest.current = at;
  });
  /** One message after the other, so that they arrive in order; one that waits says what is when its turn comes. */
  const line = useRef(Promise.resolve());
  const isWaiting = useRef(false);

  const send = useCallback(async (asked: (signal: AbortSignal) => Promise<Leading | null>) => {
    try {
      const answer = await asked(AbortSignal.timeout(PATIENCE_MS));
      setCutOff(false);
      setRoom(answer);
      setRole((was) => (answer === null ? "off" : answer.isLeader ? "leading" : was === "leading" || was === "lost" ? "lost" : "other"));
    } catch {
      setCutOff(true);
    }
  }, []);
  const tell = useCallback(
    (how: LeadInput["how"]) => {
      if (how === "keep" && isWaiting.current) return;
      if (how === "keep") isWaiting.current = true;
      line.current = line.current.then(() => {
        if (how === "keep") isWaiting.current = false;
        const input = { briefing, window: windowId(), ...latest.current, how };
        return send((signal) => client.follow.lead.mutate(input, { signal }));
      });
    },
    [briefing, client, send],
  );
  const ask = useCallback(
    () => void send((signal) => client.follow.ofBriefing.query({ briefing, window: windowId() }, { signal })),
    [briefing, client, send],
  );

  useEffect(() => {
    const act = () => {
      if (role === "asking" && mayChange) ask();
      if (role === "opening") tell("open");
      if (role === "leading") tell("keep");
    };
    act();
    const beat = setInterval(act, isCutOff ? SEEK_MS : BEAT_MS);
    return () => clearInterval(beat);
  }, [role, mayChange, isCutOff, ask, tell]);
  const { slide, blank } = at;
  const isLeading = role === "leading";
  // biome-ignore lint/correctness/useExhaustiveDependencies: told whenever one of them changes
  useEffect(() => {
    if (isLeading) tell("keep");
  }, [slide, blank, isLeading, tell]);

  const end = async () => {
    try {
      await client.follow.end.mutate({ briefing }, { signal: AbortSignal.timeout(PATIENCE_MS) });
      setRoom(null);
      setRole("off");
    } catch {
      setCutOff(true);
    }
  };
  return {
    role,
    room,
    isCutOff,
    open: () => setRole("opening"),
    takeOver: () => tell("takeOver"),
    leave: () => setRole("alone"),
    end: () => void end(),
  };
}

/** Kept by a reload, and by nothing else: a copy of the window is another one as soon as it draws its own. */
function windowId(): string {
  const known = window.sessionStorage.getItem(WINDOW_KEY);
  if (known !== null) return known;
  const made = newId();
  window.sessionStorage.setItem(WINDOW_KEY, made);
  return made;
}
