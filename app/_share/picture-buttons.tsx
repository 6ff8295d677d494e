"use client";

import { useState } from "react";
import { SHARE_WORDS } from "#domain/words/share.ts";
import { useWords } from "../_words/words.tsx";
import { PICTURE_SIZE_NAMES, type PictureSize } from "./picture-size.ts";
import styles from "./share.module.css";

type Props = { sizes: readonly PictureSize[]; onPicture: (size: PictureSize) => Promise<void> };

/** One picture at a time: a large one takes some seconds, and says so. */
export function PictureButtons({ sizes, onPicture }: Props) {
  const words = useWords(SHARE_WORDS);
  const [state, setState] = useState<"idle" | "drawing" | "failed">("idle");
  const draw = async (size: PictureSize) => {
    setState("drawing");
    try {
      await onPicture(size);
      setState("idle");
    } catch {
      setState("failed");
    }
  };
  return (
    <>
      <div className={styles.sizes}>
        {sizes.map((size) => (
          <button key={size} type="button" className="button" disabled={state === "drawing"} onClick={() => draw(size)}>
            <span className="visually-hidden">{`${words.picture} `}</span>
            {PICTURE_SIZE_NAMES[size]}
          </button>
        ))}
      </div>
      <p className={styles.note} role="status">
        {state === "drawing" ? words.drawing : state === "failed" ? words.notDrawn : ""}
      </p>
    </>
  );
}
