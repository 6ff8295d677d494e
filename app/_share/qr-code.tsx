import { useMemo } from "react";
import { encode } from "uqr";
import { SHARE_WORDS } from "#domain/words/share.ts";
import { useWords } from "../_words/words.tsx";
import styles from "./share.module.css";

/** Modules of quiet around the code, as the standard asks. */
const QUIET = 4;

/** Drawn here: nobody is asked. Dark on light in every theme, since some readers take nothing else. */
export function QrCode({ link }: { link: string }) {
  const words = useWords(SHARE_WORDS);
  const code = useMemo(() => toPath(link), [link]);
  if (code === null) return <p className="quiet">{words.qrTooLong}</p>;
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={words.qrOf(link)}
      shapeRendering="crispEdges"
    >
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
}

/** Null for what is too long for any code. */
function toPath(link: string): { size: number; path: string } | null {
  try {
    const { size, data } = encode(link, { ecc: "M", border: QUIET });
    const rows = data.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")).join(""));
    return { size, path: rows.join("") };
  } catch {
    return null;
  }
}
