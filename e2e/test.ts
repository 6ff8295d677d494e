import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";

/** What a page must never do. `expected` lets a test say which errors of the console it provokes on purpose. */
class Watch {
  readonly found: string[] = [];
  private readonly expected: RegExp[] = [];

  constructor(private readonly host: string) {}

  expect(error: RegExp) {
    this.expected.push(error);
  }

  private note(what: string) {
    if (!this.expected.some((pattern) => pattern.test(what))) this.found.push(what);
  }

  async on(context: BrowserContext) {
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
        console.error(`Content Security Policy: ${violatedDirective} refused ${blockedURI} (${sourceFile}:${lineNumber})`);
      });
    });
    context.on("request", (request) => {
      const url = new URL(request.url());
      const isOurs = url.host === this.host || url.protocol === "data:" || (url.protocol === "blob:" && url.pathname.includes(this.host));
      if (!isOurs) this.note(`request to another host: ${request.url()}`);
    });
    context.on("weberror", (error) => this.note(`error on the page: ${error.error().stack ?? error.error().message}`));
    context.on("console", (message) => {
      if (message.type() === "error") this.note(`error in the console: ${message.text()} (${message.location().url})`);
    });
  }
}

type Fixtures = {
  watch: Watch;
  /** A page of a browser that has never been here. */
  freshPage: (options: BrowserContextOptions) => Promise<Page>;
};

/** Every test fails on a violated policy, an error on the page or in the console, and a request to another host. */
export const test = base.extend<Fixtures>({
  watch: async ({ baseURL }, use) => {
    const watch = new Watch(new URL(baseURL ?? "").host);
    await use(watch);
    expect(watch.found, "what no page may do").toEqual([]);
  },
  context: async ({ context, watch }, use) => {
    await watch.on(context);
    await use(context);
  },
  freshPage: async ({ browser, watch, contextOptions, baseURL, colorScheme }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: baseURL ?? "", colorScheme, ...options });
      opened.push(context);
      await watch.on(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

export type { Page } from "@playwright/test";
export { expect } from "@playwright/test";
