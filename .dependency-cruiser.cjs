/**
 * Who may import whom: left may use right, never back. A part's own files may always use each other.
 *
 * app → components, desk → i18n → messages · app, components, desk → core · app → contacts → core · islands → core ·
 * worker → core · tools → contacts, core, messages, i18n · e2e → tools and the data it compares with · core → nothing
 */
const ARROWS = {
  app: ["components", "desk", "i18n", "messages", "contacts", "core", "site"],
  components: ["i18n", "messages", "core", "site"],
  desk: ["i18n", "messages", "core", "site"],
  i18n: ["messages"],
  messages: [],
  contacts: ["core"],
  core: [],
  islands: ["core"],
  worker: ["core"],
  tools: ["contacts", "core", "messages", "i18n", "site"],
  e2e: ["tools", "contacts", "core", "messages", "i18n", "site"],
};

/** Parts that run where nothing may be installed along with them: in core/ to stay pure, in the others to stay small. */
const WITHOUT_PACKAGES = ["core", "islands"];

const PARTS = Object.keys(ARROWS);

const arrows = PARTS.map((part) => ({
  name: `${part}-imports`,
  comment: `${part}/ may import only: ${[part, ...ARROWS[part]].join(", ")}`,
  severity: "error",
  from: { path: `^${part}/` },
  to: {
    path: `^(?:(?:${PARTS.join("|")})/|site\\.ts$)`,
    pathNot: [part, ...ARROWS[part]].map((target) => (target === "site" ? "^site\\.ts$" : `^${target}/`)),
  },
}));

const packages = WITHOUT_PACKAGES.map((part) => ({
  name: `${part}-without-packages`,
  comment: `${part}/ imports no package and no module of node, but in tests; core takes Fuse, which is as pure, for the search`,
  severity: "error",
  from: { path: `^${part}/`, pathNot: "\\.test\\.ts$|/testing/" },
  to: { pathNot: `^(?:(?:${PARTS.join("|")})/|site\\.ts$)${part === "core" ? "|^node_modules/fuse\\.js/" : ""}` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "two files that need each other are one idea, or hide a third file",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      comment: "an import that leads nowhere hides from every other rule",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    ...arrows,
    ...packages,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(?:\\.next|\\.cache|out)/|^next-env\\.d\\.ts$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
