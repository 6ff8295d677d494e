import { open as openColumns } from "./columnar.ts";

/** Our own engine, its index built from the database as if there were no file of it. */
export const open = (folder: string) => openColumns(folder, Number.POSITIVE_INFINITY);
