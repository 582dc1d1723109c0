import { spawnSync } from "node:child_process";
import type { Words } from "../../words";

export type FilesAt =
  | { readonly is: "files"; readonly texts: ReadonlyMap<string, string> }
  | { readonly is: "fault"; readonly message: Words };

const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The YAML files below a folder as they stood at a commit, by their path, read from git's store; nothing is checked out.
 *
 * @param ref whatever names a commit: a branch, a tag, `HEAD~3`
 * @param cwd the folder of the project
 */
export function filesAt(ref: string, folder = "contacts", cwd = process.cwd()): FilesAt {
  if (git(["rev-parse", "--git-dir"], cwd) === null) {
    return { is: "fault", message: { en: "this is no git repository; run it in a clone", ja: "ここは git のリポジトリではありません。clone した場所で実行してください" } };
  }
  const commit = git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], cwd)?.toString().trim();
  if (commit === undefined) {
    return {
      is: "fault",
      message: {
        en: `"${ref}" names no commit here; write a branch, a tag or a commit such as main or HEAD~1 (git fetch brings what is missing)`,
        ja: `"${ref}" というコミットはここにありません。main や HEAD~1 のように書いてください (足りないものは git fetch で取れます)`,
      },
    };
  }
  const listed = (git(["ls-tree", "-r", "-z", commit, "--", `${folder}/`], cwd)?.toString() ?? "").split("\0");
  const blobs = listed.flatMap((entry) => {
    const [, oid, path] = /^\d+ blob (\S+)\t(.*)$/s.exec(entry) ?? [];
    return oid !== undefined && path?.endsWith(".yaml") === true ? [{ oid, path }] : [];
  });
  const store = git(["cat-file", "--batch"], cwd, `${blobs.map(({ oid }) => oid).join("\n")}\n`) ?? Buffer.alloc(0);
  return { is: "files", texts: textsOf(blobs.map(({ path }) => path), store) };
}

/** `cat-file --batch` prints `<oid> blob <bytes>`, the bytes and a line feed for each, in the order in which it was asked. */
function textsOf(paths: readonly string[], store: Buffer): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let at = 0;
  for (const path of paths) {
    const lineEnd = store.indexOf("\n", at);
    const bytes = Number(store.subarray(at, lineEnd).toString().split(" ")[2]);
    texts.set(path, store.subarray(lineEnd + 1, lineEnd + 1 + bytes).toString());
    at = lineEnd + 1 + bytes + 1;
  }
  return texts;
}

function git(args: readonly string[], cwd: string, input = ""): Buffer | null {
  const { status, stdout } = spawnSync("git", args, { cwd, input, maxBuffer: MOST_BYTES });
  return status === 0 ? stdout : null;
}
