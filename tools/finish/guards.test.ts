import { describe, expect, test } from "vitest";
import type { Fault } from "./fault";
import { foreignResources, missingResources } from "./guardAddresses";
import { clientComponents, suspensePlaceholders } from "./guardBuilt";
import {
  frameworkScripts, handlerAttributes, headerClassMismatch, inlineScripts, missingLanguage, styleAttributes,
} from "./guardFinished";
import { parsePage, type PageDocument } from "./markup";

const MODULES = new Map([
  ["39756", "node_modules/next/dist/esm/client/components/layout-router.js"],
  ["50001", "components/finder/Finder.tsx"],
  ["50002", "node_modules/next/dist/client/app-dir/link.js"],
]);

const GUARDS: Record<string, (page: PageDocument) => Fault[]> = {
  clientComponents: (page) => clientComponents(page, MODULES),
  suspensePlaceholders,
  frameworkScripts,
  inlineScripts,
  styleAttributes,
  handlerAttributes,
  missingLanguage,
  headerClassMismatch: (page) => headerClassMismatch(page, "/en/"),
  foreignResources,
  missingResources: (page) => missingResources(page, (path) => path === "/icon.svg"),
};

const flight = (rows: string) => `<script>self.__next_f.push(${JSON.stringify([1, rows])})</script>`;
const body = (inner: string) => `<!DOCTYPE html><html lang="en"><head><title>t</title></head><body>${inner}</body></html>`;

const SOUND = body(
  '<script type="application/json" id="data">{"onclick": "<!--$?-->"}</script><a href="https://example.org/">out</a>' +
    '<a href="tel:110">110</a><img src="/icon.svg" alt=""><svg><use href="#a"></use></svg><noscript><p>one</p></noscript>',
);

const BROKEN: [guard: string, circumstance: string, html: string, named: string][] = [
  ["clientComponents", "one of ours is in the page's data", body(flight('3:I[39756,[],"default"]\n4:I[50001,[],"Finder"]\n')), "components/finder/Finder.tsx"],
  ["clientComponents", "its row is cut between two pieces of the data", body(`${flight("4:I[50")}${flight('001,[],"Finder"]\n')}`), "components/finder/Finder.tsx"],
  ["clientComponents", "it is the framework's link", body(flight('4:I[50002,[],""]\n')), "app-dir/link.js"],
  ["clientComponents", "the build does not know the module", body(flight('4:I["abc",[],""]\n')), "module abc"],
  ["suspensePlaceholders", "a boundary is pending", body('<!--$?--><template id="B:0"></template><p>wait</p><!--/$-->'), "Suspense"],
  ["suspensePlaceholders", "a boundary failed", body("<!--$!--><template></template><!--/$-->"), "Suspense"],
  ["suspensePlaceholders", "content waits in a hidden segment", body('<div hidden id="S:0"><p>late</p></div>'), "Suspense"],
  ["frameworkScripts", "a runtime file is left", body('<script src="/_next/static/chunks/a.js" async></script>'), "/_next/static/chunks/a.js"],
  ["frameworkScripts", "a preload is left", body('<link rel="preload" href="/_next/static/chunks/a.js" as="script">'), "/_next/static/chunks/a.js"],
  ["inlineScripts", "a script without type", body("<script>go()</script>"), "go()"],
  ["inlineScripts", "a module", body('<script type="module">go()</script>'), "go()"],
  ["inlineScripts", "an import map", body('<script type="importmap">{}</script>'), "inline script"],
  ["inlineScripts", "a script inside a template", body("<template><script>go()</script></template>"), "go()"],
  ["styleAttributes", "an element with style", body('<p id="x" style="color:red">a</p>'), 'id="x"'],
  ["styleAttributes", "inside noscript", body('<noscript><p style="color:red">a</p></noscript>'), "<p>"],
  ["handlerAttributes", "a click handler", body('<button onclick="go()">a</button>'), "onclick"],
  ["handlerAttributes", "an address that is script", body('<a href=" JavaScript:go()">a</a>'), "href"],
  ["missingLanguage", "html without lang", "<!DOCTYPE html><html><body>a</body></html>", "no lang"],
  ["missingLanguage", "html with an empty lang", '<!DOCTYPE html><html lang=" "><body>a</body></html>', "no lang"],
  ["headerClassMismatch", "a desk page at a plain address", '<html lang="en" data-class="desk"><body>a</body></html>', "class desk"],
  ["foreignResources", "an image from another host", body('<img src="https://example.org/a.png" alt="">'), "https://example.org/a.png"],
  ["foreignResources", "an address without its scheme", body('<script src="//example.org/a.js"></script>'), "//example.org/a.js"],
  ["foreignResources", "one of several image sizes", body('<img srcset="/a.png 1x, https://example.org/b.png 2x" alt="">'), "https://example.org/b.png"],
  ["foreignResources", "a connection opened early", body('<link rel="preconnect" href="https://example.org">'), "https://example.org"],
  ["foreignResources", "a drawing from elsewhere", body('<svg><use xlink:href="https://example.org/i.svg#a"></use></svg>'), "https://example.org/i.svg#a"],
  ["foreignResources", "an image in the address itself", body('<img src="data:image/gif;base64,R0" alt="">'), "data:image/gif"],
  ["foreignResources", "a link that reports the click", body('<a href="/" ping="https://example.org/p">a</a>'), "https://example.org/p"],
  ["missingResources", "a file that is not in the build", body('<img src="/gone.svg?v=1" alt="">'), "/gone.svg"],
];

describe("a sound page passes", () => {
  test.each(Object.entries(GUARDS))("%s", (_name, guard) => {
    expect(guard(parsePage(SOUND))).toEqual([]);
  });

  test("the framework's own parts are no client components", () => {
    const page = body(flight('1:"$Sreact.fragment"\n3:I[39756,["$2"],"default"]\n'));
    expect(clientComponents(parsePage(page), MODULES)).toEqual([]);
  });
});

describe("a broken page is refused with what and mend", () => {
  test.each(BROKEN)("%s: %s", (name, _circumstance, html, named) => {
    const faults = GUARDS[name]?.(parsePage(html)) ?? [];
    expect(faults).toHaveLength(1);
    expect(faults[0]?.what).toContain(named);
    expect(faults[0]?.mend).not.toBe("");
  });

  test("every guard has a page that it refuses", () => {
    expect(new Set(BROKEN.map(([guard]) => guard))).toEqual(new Set(Object.keys(GUARDS)));
  });
});
