const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text that HTML and XML read as text, between tags and within double quotes. */
export const escapeMarkup = (text: string) => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
