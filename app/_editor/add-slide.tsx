"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from "react";
import { MAX_SLIDES, newSlide, SLIDE_LIMITS } from "#domain/briefing.ts";
import { BRIEFING_WORDS } from "#domain/words/briefings.ts";
import { useTRPC, useTRPCClient } from "../_trpc/client.tsx";
import { useWords } from "../_words/words.tsx";
import { useFailureWords } from "../failure.ts";
import { useMayChange } from "../may-change.tsx";
import styles from "./add-slide.module.css";
import { useChosenBriefing } from "./use-chosen-briefing.ts";

type Props = {
  /** What is on the screen, as an address. */
  view: () => string;
  /** What it may be called. */
  headline: string;
};

type Added = { briefing: string; slide: string; title: string; number: number };

const NEW = "new";

/** Takes what is on the screen as a slide: into the briefing of last time, unless another is chosen. */
export function AddSlide({ view, headline }: Props) {
  const words = useWords(BRIEFING_WORDS);
  const mayChange = useMayChange();
  const [isOpen, setOpen] = useState(false);
  const [added, setAdded] = useState<Added | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    setAdded(null);
    button.current?.focus();
  };
  const press = (key: KeyboardEvent) => {
    if (key.key !== "Escape") return;
    // The page's own Escape would take the selection back.
    key.preventDefault();
    key.stopPropagation();
    close();
  };
  if (!mayChange) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: closes what is open in it.
    <span className={styles.add} onKeyDown={isOpen || added !== null ? press : undefined}>
      <button
        ref={button}
        id="add-slide"
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setAdded(null);
          setOpen(!isOpen);
        }}
      >
        {words.addSlide}
      </button>
      <div id={id} className={styles.menu} hidden={!isOpen && added === null}>
        {isOpen && (
          <Menu
            view={view}
            headline={headline}
            onCancel={close}
            onAdded={(made) => {
              setOpen(false);
              setAdded(made);
              button.current?.focus();
            }}
          />
        )}
        <div role="status">
          {added && (
            <p className={styles.done}>
              {words.addedTo(added.title, added.number)}{" "}
              <Link className="link" href={`/briefing/${added.briefing}?slide=${added.slide}`} prefetch={false}>
                {words.edit}
              </Link>{" "}
              <button type="button" className="link quiet" onClick={close}>
                {words.close}
              </button>
            </p>
          )}
        </div>
      </div>
    </span>
  );
}

type MenuProps = Props & { onCancel: () => void; onAdded: (added: Added) => void };

function Menu({ view, headline, onCancel, onAdded }: MenuProps) {
  const words = useWords(BRIEFING_WORDS);
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const say = useFailureWords();
  const list = useQuery(trpc.briefings.list.queryOptions(undefined, { refetchOnMount: "always" }));
  const { chosen: last, remember } = useChosenBriefing(list.data);
  const id = useId();
  const [picked, setPicked] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const chosen = picked ?? last ?? list.data?.[0]?.id ?? NEW;

  const submit = async (submitted: FormEvent<HTMLFormElement>) => {
    submitted.preventDefault();
    const said = new FormData(submitted.currentTarget);
    const slide = newSlide(view(), String(said.get("headline") ?? "").trim());
    setBusy(true);
    setFailure(null);
    try {
      const answer =
        chosen === NEW
          ? await client.briefings.create.mutate({ title: String(said.get("title") ?? "").trim() || words.untitled, slides: [slide] })
          : await client.briefings.change.mutate({ id: chosen, change: { type: "add", slides: [slide], at: MAX_SLIDES } });
      const { briefing } = answer;
      queryClient.setQueryData(trpc.briefings.byId.queryKey({ id: briefing.id }), answer);
      void queryClient.invalidateQueries({ queryKey: trpc.briefings.list.queryKey() });
      remember(briefing.id);
      onAdded({ briefing: briefing.id, slide: slide.id, title: briefing.title, number: briefing.slides.length });
    } catch (error) {
      setFailure(say(error));
      setBusy(false);
    }
  };

  return (
    <form className={styles.form} aria-label={words.addSlide} onSubmit={submit}>
      <label>
        {words.headline}
        <input
          // biome-ignore lint/a11y/noAutofocus: whoever opened the menu goes on here.
          autoFocus
          name="headline"
          className="field"
          dir="auto"
          defaultValue={headline}
          maxLength={SLIDE_LIMITS.headline}
          autoComplete="off"
          onFocus={({ target }) => target.select()}
        />
      </label>
      <div className={styles.field}>
        <label htmlFor={id}>{words.toBriefing}</label>
        <select id={id} className="field" value={chosen} onChange={({ target }) => setPicked(target.value)}>
          {(list.data ?? []).map(({ id: briefing, title }) => (
            <option key={briefing} value={briefing}>
              {title}
            </option>
          ))}
          <option value={NEW}>{words.newBriefing}</option>
        </select>
      </div>
      {chosen === NEW && (
        <label>
          {words.title}
          <input
            name="title"
            className="field"
            dir="auto"
            placeholder={words.untitled}
            maxLength={SLIDE_LIMITS.headline}
            autoComplete="off"
          />
        </label>
      )}
      {failure !== null && <p role="alert">{failure}</p>}
      <p className={styles.ways}>
        <button type="submit" className="button" disabled={isBusy || list.isPending}>
          {isBusy ? words.adding : words.add}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
