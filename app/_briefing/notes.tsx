import Markdown from "react-markdown";
import styles from "./notes.module.css";

const SAFE_LINKS = {
  // An address that would run something has been taken out: its words stay.
  a: ({ href, children }: { href?: string | undefined; children?: React.ReactNode }) =>
    href ? (
      <a href={href} target="_blank" rel="noreferrer">
        {children}
      </a>
    ) : (
      children
    ),
};

/** Speaker notes: emphasis, lists and links; no HTML of their own, no pictures from elsewhere. */
export function Notes({ text }: { text: string }) {
  return (
    <div className={styles.notes} dir="auto">
      <Markdown skipHtml disallowedElements={["img"]} components={SAFE_LINKS}>
        {text}
      </Markdown>
    </div>
  );
}
