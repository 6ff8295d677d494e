"use client";

import { Component, type ReactNode } from "react";
import { EXPLORER_WORDS } from "#domain/words/explorer.ts";
import { useWords } from "../_words/words.tsx";
import styles from "./boundary.module.css";

type What = "map" | "timeline";
type Props = { what: What; children: ReactNode };

/** A view that breaks leaves the others standing. */
export class Boundary extends Component<Props, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return <Broken what={this.props.what} onAgain={() => this.setState({ isBroken: false })} />;
  }
}

function Broken({ what, onAgain }: { what: What; onAgain: () => void }) {
  const words = useWords(EXPLORER_WORDS);
  return (
    <div className={styles.broken} role="alert">
      <p>{words.broken[what]}</p>
      <button type="button" className="button" onClick={onAgain}>
        {words.tryAgain}
      </button>
    </div>
  );
}
