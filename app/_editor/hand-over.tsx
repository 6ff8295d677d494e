"use client";

import { useQuery } from "@tanstack/react-query";
import { HANDING_OVER_WORDS, type HandingOverWords } from "#domain/words/handing-over.ts";
import { useTRPC } from "../_trpc/client.tsx";
import { useWords } from "../_words/words.tsx";
import { DropDown } from "../drop-down.tsx";
import styles from "./hand-over.module.css";
import { type Ending, type Making, type Taking, useTakingAlong } from "./use-taking-along.ts";

/** The ways to take a briefing to where there is no Dateline. */
export function HandOver({ id, isEmpty, onFailure }: { id: string; isEmpty: boolean; onFailure: (why: string) => void }) {
  const words = useWords(HANDING_OVER_WORDS);
  const trpc = useTRPC();
  const { data: printer } = useQuery(trpc.briefings.printer.queryOptions());
  const { taking, take, cancel } = useTakingAlong(id, (why) => onFailure(`${words.failed} ${why}`));
  const way = (ending: Ending, name: string, help: string) => (
    <div className={styles.way}>
      <button type="button" className="button" disabled={isEmpty || taking.state === "making"} onClick={() => void take(ending)}>
        {name}
      </button>
      <p className="quiet">{help}</p>
    </div>
  );
  return (
    <DropDown button={taking.state === "making" ? sayMaking(taking, words) : words.handOver}>
      {() => (
        <section className={styles.ways} aria-label={words.handOver}>
          <p>{isEmpty ? words.nothing : words.help}</p>
          {way("zip", words.folder, words.folderHelp)}
          {printer === "ours" && way("pdf", words.pdf, words.pdfHelp)}
          {(printer === "missing" || printer === "forbidden") && !isEmpty && (
            <div className={styles.way}>
              <a className="button" href={`/export/slides/${id}`} target="_blank" rel="noreferrer">
                {words.ownPdf}
              </a>
              <p className="quiet">{printer === "missing" ? words.noChromium : words.notYours}</p>
            </div>
          )}
          <div className={styles.state} role="status">
            <State taking={taking} onCancel={cancel} />
          </div>
        </section>
      )}
    </DropDown>
  );
}

function State({ taking, onCancel }: { taking: Taking; onCancel: () => void }) {
  const words = useWords(HANDING_OVER_WORDS);
  switch (taking.state) {
    case "none":
      return null;
    case "making":
      return (
        <>
          <p>
            {sayMaking(taking, words)} {taking.received > 0 && words.received(Math.round(taking.received / 1e5) / 10)}
          </p>
          <progress
            aria-label={words[taking.ending === "zip" ? "making" : "printing"]}
            value={taking.drawn?.drawn}
            max={taking.drawn?.of}
          />
          <p>
            <button type="button" className="button" onClick={onCancel}>
              {words.cancel}
            </button>
          </p>
        </>
      );
    case "saved":
      return <p>{words.saved(taking.name)}</p>;
  }
}

const sayMaking = ({ ending, drawn }: Making, words: HandingOverWords) =>
  ending === "zip" ? words.making : drawn ? words.drawn(drawn.drawn, drawn.of) : words.printing;
