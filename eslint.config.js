import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Tailwind classes that name a side of the screen; each has a logical sibling that turns with the direction of writing. */
const PHYSICAL_CLASS =
  "/(?:^|[\\s:!])-?(?:m[lr]-|p[lr]-|scroll-[mp][lr]-|left-|right-|text-(?:left|right)(?:\\s|$)|float-(?:left|right)|clear-(?:left|right)|border-[lr](?:-|\\s|$)|rounded-(?:[lr]|[tb][lr])(?:-|\\s|$))/";
const PHYSICAL_MESSAGE = "A class for one side of the screen breaks right-to-left. Use ms- me- ps- pe- start- end- text-start text-end border-s rounded-s.";

/** What core/ may not touch: the clock, the host's own rules of language and place, the page, the network, chance. */
const IMPURE = ["Date", "Intl", "window", "document", "navigator", "fetch", "process", "performance", "crypto", "localStorage", "setTimeout"];

export default defineConfig(
  globalIgnores([".next/", ".cache/", "out/", "next-env.d.ts"]),
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  {
    rules: {
      "max-lines": ["error", 250],
      "max-len": ["error", { code: 140, ignoreUrls: true, ignoreRegExpLiterals: true, ignoreStrings: true, ignoreTemplateLiterals: true }],
    },
  },
  {
    files: ["{app,components,desk}/**/*.tsx"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: `Literal[value=${PHYSICAL_CLASS}]`, message: PHYSICAL_MESSAGE },
        { selector: `TemplateElement[value.cooked=${PHYSICAL_CLASS}]`, message: PHYSICAL_MESSAGE },
      ],
    },
  },
  {
    files: ["core/**/*.ts"],
    ignores: ["**/*.test.ts", "**/testing/**"],
    rules: {
      "no-restricted-globals": ["error", ...IMPURE.map((name) => ({ name, message: "core/ is pure: take it as an argument." }))],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "core/ is pure: the same question has one answer." }],
    },
  },
  {
    files: ["{core,contacts,islands,worker}/**/*.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ group: ["@/*"], message: "Import by a relative path here: not every tool that reads this folder knows @/." }] }],
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: { process: "readonly", module: "writable" } },
  },
);
