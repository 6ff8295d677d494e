import { createRoot } from "react-dom/client";
import type { HandOver } from "#domain/hand-over.ts";
import { HAND_OVER_WORDS } from "#domain/words/hand-over.ts";
import { isLocale } from "#domain/words/locale.ts";
import { LocaleProvider } from "../_words/words.tsx";
import { MessagePage } from "../message-page.tsx";
import { Viewer } from "./viewer.tsx";
import "../globals.css";

/** The page of a handed-over briefing: everything that it shows lies beside it. */
async function start(): Promise<void> {
  const { documentElement: root } = document;
  root.dataset.base = new URL(".", window.location.href).href.replace(/\/$/, "");
  const locale = isLocale(root.lang) ? root.lang : "en";
  const words = HAND_OVER_WORDS[locale];
  const container = document.getElementById("dateline");
  if (!container) return;
  const handOver = await fetch("briefing.json")
    .then((response) => (response.ok ? (response.json() as Promise<HandOver>) : null))
    .catch(() => null);
  createRoot(container).render(
    <LocaleProvider locale={locale}>
      {handOver ? (
        <Viewer handOver={handOver} />
      ) : (
        <MessagePage title={words.failed}>
          <p className="quiet">{words.failedHelp}</p>
        </MessagePage>
      )}
    </LocaleProvider>,
  );
}

void start();
