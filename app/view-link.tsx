"use client";

import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { formatView, type View } from "#domain/view.ts";

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> & { to: View; onView: (view: View) => void };

/** A real link to a view: opens in a new tab, can be copied, and a plain click changes the page in place. */
export function ViewLink({ to, onView, onClick, ...rest }: Props) {
  const follow = (click: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(click);
    if (click.defaultPrevented || click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    onView(to);
  };
  return <a {...rest} href={formatView(to) || "/"} onClick={follow} />;
}
