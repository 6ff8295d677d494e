import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RELEASED_PATHS } from "#domain/released-addresses.fixtures.ts";
import { VIEW_KEYS } from "#domain/view.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const readme = read("README.md");

/** First cells, in code marks, of the README's table below the heading. */
function tableOf(heading: string): string[] {
  const section = readme.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1] ?? "");
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}

test("the README's table of the address is the address", () => {
  expect(tableOf("The address")).toEqual(Object.keys(VIEW_KEYS));
});

test("the README lists every page and every path that was released", () => {
  const listed = tableOf("Other addresses").map((address) => address.replace("?…", ""));
  const routes = readdirSync(join(ROOT, "app"), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name === "page.tsx")
    .map((entry) => entry.parentPath.slice(join(ROOT, "app").length) || "/");
  const toWords = (route: string) => route.replace(/\[(\w+)\]/g, (_, name: string) => name.toUpperCase());
  const isListed = (route: string) => listed.includes(route) || readme.includes(`\`${route}\``);
  expect(routes.map(toWords).filter((route) => !isListed(route))).toEqual([]);
  const exported = Object.keys(RELEASED_PATHS).map((path) => path.replace(/\.(geojson|kml|json|ics)$/, ".csv"));
  expect(exported.filter((path) => !listed.includes(path))).toEqual([]);
});

test("the README lists every script", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  expect(tableOf("Commands").map((command) => command.replace(/^npm (run )?(-s )?/, "").split(" ")[0])).toEqual(Object.keys(scripts));
});

test("the README lists every variable of the environment that the code reads", () => {
  const everything = ["server", "db", "app", "seeds", "e2e", "bench"].flatMap(sources).concat(read("proxy.ts")).join("\n");
  const used = new Set(
    [...everything.matchAll(/process\.env\.([A-Z][A-Z0-9_]+)|environment\.([A-Z][A-Z0-9_]+)/g)].map((match) => match[1] ?? match[2] ?? ""),
  );
  for (const own of ["NODE_ENV", "CI", "INIT_CWD"]) used.delete(own);
  expect(tableOf("The environment").sort()).toEqual([...used].sort());
});

test("no direct dependency refuses Node 20.20", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
  const refusing = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => {
    const { engines } = JSON.parse(read(`node_modules/${name}/package.json`)) as { engines?: { node?: string } };
    const oldest = (engines?.node ?? "").split("||").map((range) => Number(/(\d+)/.exec(range)?.[1] ?? 0));
    return Math.min(...oldest) > 20;
  });
  expect(refusing).toEqual([]);
});

test("versions are pinned exactly", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+(-[\w.]+)?$/);
});
