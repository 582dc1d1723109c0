import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchSources } from "./watchSources";

let root = "";
let stop: () => void;
const seen: string[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "sources-"));
  mkdirSync(join(root, "messages", "deep"), { recursive: true });
  for (const file of ["messages/en.json", "site.yaml", "other.txt"]) writeFileSync(join(root, file), "1");
  seen.length = 0;
  stop = watchSources({ root, folders: ["messages", "not-there"], files: ["site.yaml"] }, (paths) => void seen.push(...paths));
});

afterEach(() => {
  stop();
  rmSync(root, { recursive: true });
});

const write = (path: string) => writeFileSync(join(root, path), String(Math.random()));
const replace = (path: string) => {
  write("other.txt");
  renameSync(join(root, "other.txt"), join(root, path));
};

async function expectSeen(path: string): Promise<void> {
  await vi.waitFor(() => expect(seen).toContain(join(path)), { timeout: 5000 });
  seen.length = 0;
}

test("a file replaced by renaming, twice, and then written is seen each time", async () => {
  replace("messages/en.json");
  await expectSeen("messages/en.json");
  replace("messages/en.json");
  await expectSeen("messages/en.json");
  write("messages/en.json");
  await expectSeen("messages/en.json");
});

test("a file in a folder that is new is seen", async () => {
  mkdirSync(join(root, "messages", "new"));
  await expectSeen("messages/new");
  write("messages/new/a.json");
  await expectSeen("messages/new/a.json");
});

test("a single file is seen, its neighbours are not", async () => {
  write("other.txt");
  replace("site.yaml");
  await expectSeen("site.yaml");
  expect(seen).not.toContain("other.txt");
});
