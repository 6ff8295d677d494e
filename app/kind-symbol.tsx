import { type EventKind, familyOf, KIND_FAMILIES, type KindFamily } from "#domain/kind.ts";
import { KIND_SHAPES, SHAPE_BOX } from "./kind-shapes.ts";
import styles from "./kind-symbol.module.css";

/** Shape and colour of a kind's family; the words beside it say what it is. */
export function KindSymbol({ kind, family = kind && familyOf(kind) }: { kind?: EventKind; family?: KindFamily }) {
  if (!family) return null;
  return (
    <svg className={styles.symbol} viewBox={SHAPE_BOX} aria-hidden="true" style={{ color: `var(--${family})` }}>
      <path d={KIND_SHAPES[KIND_FAMILIES[family].shape]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
