/** A piece of HTML in which every text is escaped. */
export interface Html {
  readonly html: string;
}

type Content = Html | string | number | readonly Html[];

/** A template of HTML. Texts in it are escaped, also within double quotes; pieces of HTML go in as they are. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return { html: parts.map((part, at) => `${part}${written(contents[at] ?? "")}`).join("") };
}

function written(content: Content): string {
  if (typeof content === "string" || typeof content === "number") return escaped(String(content));
  return "html" in content ? content.html : content.map((it) => it.html).join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
