import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { facetId } from "#domain/filter.ts";
import { PAGE_WORDS } from "#domain/words/pages.ts";
import { DocumentReader } from "../../_corpus/document-reader.tsx";
import { PageBar } from "../../_corpus/page-bar.tsx";
import { serverApi } from "../../_trpc/server.ts";
import { readLocale } from "../../_words/server.ts";
import { PREFERENCES_COOKIE, parsePreferences } from "../../preferences.ts";
import styles from "./page.module.css";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ at?: string | string[] }> };

const documentOf = cache(async (id: string) => (facetId.safeParse(id).success ? serverApi().documents.byId({ id }) : null));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await documentOf((await params).id))?.title ?? PAGE_WORDS[await readLocale()].noDocument };
}

export default async function DocumentPage({ params, searchParams }: Props) {
  const document = await documentOf((await params).id);
  if (document === null) notFound();
  const at = Number((await searchParams).at);
  const initial = parsePreferences((await cookies()).get(PREFERENCES_COOKIE)?.value);
  return (
    <div className={styles.page}>
      <PageBar initial={initial} />
      <DocumentReader document={document} at={Number.isFinite(at) ? at : 0} locale={await readLocale()} />
    </div>
  );
}
