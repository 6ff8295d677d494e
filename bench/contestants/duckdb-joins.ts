import type { Contestant } from "./contestant.ts";
import { openPlan } from "./duckdb.ts";

export function open(folder: string): Promise<Contestant> {
  return openPlan(folder, "joins");
}
