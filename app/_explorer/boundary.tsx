"use client";

import { Component, type ReactNode } from "react";
import styles from "./boundary.module.css";

type Props = { what: string; children: ReactNode };

/** A view that breaks leaves the others standing. */
export class Boundary extends Component<Props, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <div className={styles.broken} role="alert">
        <p>The {this.props.what} could not be drawn. Everything in it is also in the list.</p>
        <button type="button" className="button" onClick={() => this.setState({ isBroken: false })}>
          Try again
        </button>
      </div>
    );
  }
}
