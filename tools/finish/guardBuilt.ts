import type { Fault } from "./fault";
import { clientReferences, type ClientModules } from "./flight";
import { attribute, nodesOf, type PageDocument, type PageNode } from "./markup";

/** The framework's own parts, which every page names and which render nothing that needs a runtime. */
const FRAMEWORK_MODULE =
  /^node_modules\/next\/dist\/(?:esm\/)?(?:client\/components\/(?:layout-router|render-from-template-context|client-page|client-segment|http-access-fallback\/|builtin\/)|lib\/(?:framework|metadata)\/)/;

/**
 * A plain page may hold no client component: its runtime is stripped, so it would never come alive. Asked of the page as
 * the framework built it, whose data names each client module.
 */
export function clientComponents(page: PageDocument, modules: ClientModules): Fault[] {
  return clientReferences(page)
    .map((id) => modules.get(id) ?? `module ${id} of the build`)
    .filter((path) => !FRAMEWORK_MODULE.test(path))
    .map((path) => ({
      what: `the client component ${path} is on a plain page`,
      mend: 'render it on the server without "use client" and let an island move it, or use it on a desk page',
    }));
}

/**
 * A plain page may hold no Suspense placeholder: what stands in its place arrives by script, which is stripped. Asked of
 * the page as the framework built it, whose comment markers and ids tell.
 */
export function suspensePlaceholders(page: PageDocument): Fault[] {
  for (const node of nodesOf(page)) {
    if (isPlaceholder(node)) {
      return [{ what: "a Suspense placeholder stands for content", mend: "take the Suspense away and await the content on the server" }];
    }
  }
  return [];
}

function isPlaceholder(node: PageNode): boolean {
  if ("data" in node) return /^\$[?!~]/.test(node.data);
  if (!("tagName" in node)) return false;
  const id = attribute(node, "id") ?? "";
  return (node.tagName === "template" && /^[BP]:/.test(id)) || (attribute(node, "hidden") !== undefined && /^S:/.test(id));
}
