import { useRef, useState } from "react";
import { PRINTING_TYPE, type PrintingLine } from "#domain/hand-over.ts";
import { useFailureWords } from "../failure.ts";
import { saveFile } from "../save-file.ts";

export type Ending = "zip" | "pdf";
/** `received`: bytes; `drawn`: of how many slides how many, once that is known. */
export type Making = { state: "making"; ending: Ending; received: number; drawn: { drawn: number; of: number } | null };
export type Taking = { state: "none" } | Making | { state: "saved"; name: string };

const LINE_END = "\n".charCodeAt(0);

/** Fetches what is to be handed over as a file, and says how far it is; `onFailure` is told why there is none. */
export function useTakingAlong(id: string, onFailure: (why: string) => void) {
  const say = useFailureWords();
  const [taking, setTaking] = useState<Taking>({ state: "none" });
  const control = useRef<AbortController>(null);

  const take = async (ending: Ending) => {
    const stop = new AbortController();
    control.current = stop;
    const { signal } = stop;
    const made: Making = { state: "making", ending, received: 0, drawn: null };
    setTaking(made);
    try {
      const asked = ending === "pdf" ? { headers: { accept: PRINTING_TYPE } } : {};
      const answer = await fetch(`/export/hand-over/${id}.${ending}`, { signal, ...asked });
      if (!answer.ok) throw new Refused((await answer.text()).trim());
      const reader = answer.body?.getReader();
      if (!reader) throw new Error("An answer without a body");
      const told = answer.headers.get("content-type") === PRINTING_TYPE;
      const printed = told ? await hearPrinting(reader, (drawn) => setTaking({ ...made, drawn })) : null;
      const name = printed?.name ?? nameIn(answer.headers.get("content-disposition")) ?? `briefing.${ending}`;
      const pieces = printed ? [printed.begun] : [];
      let received = 0;
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        pieces.push(piece.value);
        received += piece.value.length;
        if (!told) setTaking({ ...made, received });
      }
      saveFile(new Blob(pieces, { type: `application/${ending}` }), name);
      setTaking({ state: "saved", name });
    } catch (error) {
      setTaking({ state: "none" });
      if (error instanceof Refused) onFailure(error.message);
      // Of its own accord only the way there fails.
      else if (!signal.aborted) onFailure(say(null));
    }
  };
  return { taking, take, cancel: () => control.current?.abort() };
}

/** Why there is nothing to take, in the reader's language. */
class Refused extends Error {}

type Reader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;

/** Reads what is told line by line, up to the file: its name, and what of it has come already. */
async function hearPrinting(reader: Reader, onDrawn: (drawn: { drawn: number; of: number }) => void) {
  let rest = new Uint8Array();
  for (;;) {
    const end = rest.indexOf(LINE_END);
    if (end < 0) {
      const { done, value } = await reader.read();
      if (done) throw new Error("The printing broke off");
      const longer = new Uint8Array(rest.length + value.length);
      longer.set(rest);
      longer.set(value, rest.length);
      rest = longer;
      continue;
    }
    const line = JSON.parse(new TextDecoder().decode(rest.subarray(0, end))) as PrintingLine; // as our server writes it
    rest = rest.slice(end + 1);
    if ("refused" in line) throw new Refused(line.refused);
    if ("name" in line) return { name: line.name, begun: rest };
    onDrawn(line);
  }
}

function nameIn(disposition: string | null): string | null {
  const name = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? "")?.[1];
  return name === undefined ? null : decodeURIComponent(name);
}
