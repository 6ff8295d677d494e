import type { HandOver } from "#domain/hand-over.ts";
import { HAND_OVER_WORDS } from "#domain/words/hand-over.ts";
import { useWords } from "../_words/words.tsx";
import styles from "./about.module.css";

/** As of when this is, what it leaves out, and whose data it is. */
export function About({ handOver }: { handOver: HandOver }) {
  const words = useWords(HAND_OVER_WORDS);
  return (
    <p className={styles.about}>
      {words.aboutData(handOver.revision, handOver.exported)} {handOver.leftOut > 0 && `${words.leftOut(handOver.leftOut)} `}
      <span lang="en" dir="ltr">
        {handOver.attribution.join(" ")}
      </span>
    </p>
  );
}
