import { EXPLORER_WORDS } from "#domain/words/explorer.ts";
import { useWords } from "../_words/words.tsx";
import type { PanelName } from "../preferences.ts";
import styles from "./explorer.module.css";

/** Folds a panel away on a desk, and brings it back. */
export function FoldTab({ panel, isOpen, onFold }: { panel: PanelName; isOpen: boolean; onFold: () => void }) {
  const words = useWords(EXPLORER_WORDS);
  const title = words.panels[panel];
  const key = panel.slice(0, 1);
  return (
    <button
      id={`fold-${panel}`}
      type="button"
      className={styles.fold}
      data-panel={panel}
      aria-expanded={isOpen}
      aria-keyshortcuts={key}
      title={(isOpen ? words.fold : words.unfold)[panel](key.toUpperCase())}
      onClick={onFold}
    >
      {isOpen ? <span className="visually-hidden">{title}</span> : title}
    </button>
  );
}

/** On a phone, panels are sheets, closed by their grip. */
export function SheetGrip({ label, onClose }: { label: string; onClose: () => void }) {
  return <button type="button" className={styles.grip} aria-label={label} onClick={onClose} />;
}
