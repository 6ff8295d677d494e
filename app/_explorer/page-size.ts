/** Events that the list asks for at a time; the server asks for the first ones with the same number. */
export const PAGE_SIZE = 50;
