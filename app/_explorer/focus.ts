export function focusOn(id: string): void {
  const target = window.document.getElementById(id);
  target?.scrollIntoView({ block: "nearest" });
  target?.focus();
}

/** A focus within what is going away goes to what brings it back. */
export function keepFocus(going: string, to: string): void {
  const { document } = window;
  if (document.getElementById(going)?.contains(document.activeElement)) requestAnimationFrame(() => document.getElementById(to)?.focus());
}

export function pressOn(id: string): void {
  window.document.getElementById(id)?.click();
}
