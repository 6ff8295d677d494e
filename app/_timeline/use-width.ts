import { useEffect, useRef, useState } from "react";

/** The width of an element in pixels and the size of its letters; null until it is on the page. */
export function useWidth<E extends Element>() {
  const ref = useRef<E>(null);
  const [size, setSize] = useState<{ width: number; letter: number } | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, letter: Number.parseFloat(getComputedStyle(element).fontSize) });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, size };
}
