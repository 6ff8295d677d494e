import { z } from "zod";

// In a page, zod's try at generating code would be reported as a violation of our Content Security Policy.
if (typeof window !== "undefined") z.config({ jitless: true });

export { z };
