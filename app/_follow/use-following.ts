import { useEffect, useState } from "react";
import type { FollowState } from "#domain/following.ts";

/** The server says something this often and oftener; a connection that has been silent for longer is lost, whatever the phone believes. */
const SILENT_MS = 10_000;
/** When a page that was refused a stream asks for one again. */
const RETRY_MS = 1500;

/** Where the presenter is; null once the briefing itself is gone. `isCutOff`: the server does not answer, and is sought again. */
export function useFollowing(code: string, initial: FollowState): { state: FollowState | null; isCutOff: boolean } {
  const [state, setState] = useState<FollowState | null>(initial);
  const [isCutOff, setCutOff] = useState(false);
  useEffect(() => {
    let source: EventSource | null = null;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let heardAt = performance.now();
    const heard = () => {
      heardAt = performance.now();
      setCutOff(false);
    };
    const close = () => {
      clearTimeout(retry);
      source?.close();
      source = null;
    };
    const open = () => {
      close();
      heardAt = performance.now();
      source = new EventSource(`/api/follow/${code}`);
      source.onmessage = ({ data }: MessageEvent<string>) => {
        heard();
        setState(JSON.parse(data) as FollowState | null); // as our server writes it
      };
      source.addEventListener("beat", heard);
      source.onerror = () => {
        setCutOff(true);
        // A connection that was lost is sought again by the browser; one that was refused is not.
        if (source?.readyState === EventSource.CLOSED) retry = setTimeout(open, RETRY_MS);
      };
    };
    // A phone in a pocket holds no connection; it catches up when it is looked at.
    const turn = () => (document.visibilityState === "visible" ? open() : close());
    const watch = setInterval(() => {
      if (source === null || performance.now() - heardAt < SILENT_MS) return;
      setCutOff(true);
      open();
    }, RETRY_MS);
    turn();
    document.addEventListener("visibilitychange", turn);
    window.addEventListener("online", turn);
    return () => {
      document.removeEventListener("visibilitychange", turn);
      window.removeEventListener("online", turn);
      clearInterval(watch);
      close();
    };
  }, [code]);
  return { state, isCutOff };
}
