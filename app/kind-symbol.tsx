import { type EventKind, familyOf, KIND_FAMILIES, type KindFamily, type KindShape } from "#domain/kind.ts";
import styles from "./kind-symbol.module.css";

/** Drawn in a box of 16, of about equal weight to the eye. */
export const KIND_PATHS: Record<KindShape, string> = {
  diamond: "M8 1.2 14.8 8 8 14.8 1.2 8Z",
  triangle: "M8 1.8 14.8 14H1.2Z",
  disc: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z",
  plus: "M5.6 1.8h4.8v3.8h3.8v4.8h-3.8v3.8H5.6v-3.8H1.8V5.6h3.8Z",
  square: "M2.6 2.6h10.8v10.8H2.6Z",
  ring: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm0 2.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4Z",
};

/** Shape and colour of a kind's family; the words beside it say what it is. */
export function KindSymbol({ kind, family = kind && familyOf(kind) }: { kind?: EventKind; family?: KindFamily }) {
  if (!family) return null;
  return (
    <svg className={styles.symbol} viewBox="0 0 16 16" aria-hidden="true" style={{ color: `var(--${family})` }}>
      <path d={KIND_PATHS[KIND_FAMILIES[family].shape]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
