import { type ComponentType, createElement, lazy, Suspense } from "react";

/** Stands in for `next/dynamic` where there is no Next: a view that is drawn once its code is there. */
export default function dynamic<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Loaded = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>; // a lazy component takes the props of what it loads
  return (props: Props) => createElement(Suspense, null, createElement(Loaded, props));
}
