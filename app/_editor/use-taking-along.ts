import { useRef, useState } from "react";
import { useFailureWords } from "../failure.ts";
import { saveFile } from "../save-file.ts";

export type Ending = "zip" | "pdf";
export type Taking = { state: "none" } | { state: "making"; ending: Ending; received: number } | { state: "saved"; name: string };

/** Fetches what is to be handed over as a file, and says how far it is; `onFailure` is told why there is none. */
export function useTakingAlong(id: string, onFailure: (why: string) => void) {
  const say = useFailureWords();
  const [taking, setTaking] = useState<Taking>({ state: "none" });
  const control = useRef<AbortController>(null);

  const take = async (ending: Ending) => {
    const stop = new AbortController();
    control.current = stop;
    const { signal } = stop;
    setTaking({ state: "making", ending, received: 0 });
    try {
      const answer = await fetch(`/export/hand-over/${id}.${ending}`, { signal });
      if (!answer.ok) {
        setTaking({ state: "none" });
        return onFailure((await answer.text()).trim());
      }
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      let received = 0;
      for (const reader = answer.body?.getReader(); reader; ) {
        const { done, value } = await reader.read();
        if (done) break;
        pieces.push(value);
        received += value.length;
        setTaking({ state: "making", ending, received });
      }
      const name = nameIn(answer.headers.get("content-disposition")) ?? `briefing.${ending}`;
      saveFile(new Blob(pieces, { type: `application/${ending}` }), name);
      setTaking({ state: "saved", name });
    } catch {
      // Of its own accord only the way there fails.
      setTaking({ state: "none" });
      if (!signal.aborted) onFailure(say(null));
    }
  };
  return { taking, take, cancel: () => control.current?.abort() };
}

function nameIn(disposition: string | null): string | null {
  const name = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? "")?.[1];
  return name === undefined ? null : decodeURIComponent(name);
}
