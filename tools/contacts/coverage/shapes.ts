/** A stretch of cells of one shade, with what is written in it. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shade: Shade;
  readonly text: string;
}

/** From a hole to many; `perhaps` is a hole that may be none. */
export const SHADE_NAMES = ["none", "perhaps", "few", "some", "more", "many"] as const;
export type Shade = (typeof SHADE_NAMES)[number];

/** Own colours on an own ground: the picture looks the same on a light and on a dark page. */
export const STYLE = [
  "text{font:13px system-ui,'Noto Sans','Noto Sans CJK JP','Noto Sans Myanmar',sans-serif;fill:#1b1f24}",
  ".title{font-size:20px;font-weight:600}.head{font-size:15px;font-weight:600}.small{font-size:11px;fill:#4a5258}",
  ".in{font-size:11px;text-anchor:middle}.mid{text-anchor:middle}.end{text-anchor:end}",
  ".none{fill:url(#none)}.perhaps{fill:url(#perhaps)}.few{fill:#d3e6f3}.some{fill:#9cc8e4}.more{fill:#3d82bd}.many{fill:#12497a}",
  ".on-more,.on-many{fill:#fff}.on-none{fill:#8c2f16}.line{stroke:#9aa3ab;fill:none}",
].join("");

/** Hatched and dotted, so that a hole is seen without colour too. */
export const PATTERNS =
  '<pattern id="none" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<rect width="6" height="6" fill="#fdeae4"/><rect width="1.5" height="6" fill="#e5a48f"/></pattern>' +
  '<pattern id="perhaps" width="6" height="6" patternUnits="userSpaceOnUse">' +
  '<rect width="6" height="6" fill="#f4f1e4"/><circle cx="3" cy="3" r="1.1" fill="#a89a5a"/></pattern>';

/** One path for each shade, and the texts above them. */
export function drawn(blocks: readonly Block[]): string {
  const paths = SHADE_NAMES.flatMap((shade) => {
    const of = blocks.filter((block) => block.shade === shade);
    if (of.length === 0) return [];
    return [`<path class="${shade}" d="${of.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h-${width}z`).join("")}"/>`];
  });
  const texts = blocks.filter(({ text }) => text !== "").map((block) => textAt(block.x + block.width / 2, block.y + BASELINE, block.text, `in on-${block.shade}`));
  return [...paths, ...texts].join("\n");
}

/** From the upper edge of a band to the feet of its letters. */
const BASELINE = 12;

export function textAt(x: number, y: number, text: string, kind = ""): string {
  return `<text x="${x}" y="${y}"${kind === "" ? "" : ` class="${kind}"`}>${escaped(text)}</text>`;
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
