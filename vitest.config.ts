import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{app,bench,db,domain,seeds,server}/**/*.test.{ts,tsx}"],
    setupFiles: ["server/setup/property-seed.ts"],
    testTimeout: 30_000,
  },
});
