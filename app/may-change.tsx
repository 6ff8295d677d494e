"use client";

import { createContext, type ReactNode, useContext } from "react";

const AccessContext = createContext(false);

/** Whether whoever looks may change anything; the server refuses it anyhow. */
export function AccessProvider({ mayChange, children }: { mayChange: boolean; children: ReactNode }) {
  return <AccessContext value={mayChange}>{children}</AccessContext>;
}

/** False for an audience: what would change things is not shown to it. */
export const useMayChange = (): boolean => useContext(AccessContext);
