"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { SHARE_WORDS } from "#domain/words/share.ts";
import { PageBar } from "../_corpus/page-bar.tsx";
import { LinkList } from "../_share/link-list.tsx";
import { useTRPC } from "../_trpc/client.tsx";
import { useWords } from "../_words/words.tsx";
import { useFailureWords } from "../failure.ts";
import { useMayChange } from "../may-change.tsx";
import type { Preferences } from "../preferences.ts";
import styles from "./links.module.css";

/** The list of short links, wired to the API. */
export function Links({ initial }: { initial: Preferences }) {
  const words = useWords(SHARE_WORDS);
  const mayChange = useMayChange();
  const say = useFailureWords();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { data } = useQuery(trpc.links.list.queryOptions());
  const revoke = useMutation(
    trpc.links.revoke.mutationOptions({ onSuccess: () => queryClient.invalidateQueries(trpc.links.list.pathFilter()) }),
  );
  return (
    <>
      <PageBar initial={initial} />
      <main className={styles.page}>
        <h1>{words.linksTitle}</h1>
        <LinkList
          links={data ?? []}
          failure={revoke.error && say(revoke.error)}
          onRevoke={mayChange ? (code) => revoke.mutate({ code }) : null}
        />
      </main>
    </>
  );
}
