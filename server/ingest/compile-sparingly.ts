import { setFlagsFromString } from "node:v8";

/**
 * For a process that does nothing but read documents. The rules are many functions, none of them hot for long: as it comes, the engine spends
 * a quarter of the processor's time on compiling them, each with all that it calls written out inside it. Sooner and with less inside pays.
 * Not for a server that answers questions: its few long loops gain from what is left out here.
 */
export function compileSparingly(): void {
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
  setFlagsFromString("--interrupt-budget=66000");
}
