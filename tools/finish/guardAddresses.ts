import type { Fault } from "./fault";
import { attribute, elementsOf, type PageDocument, type PageElement } from "./markup";

/** The attributes by which an element makes the browser load something. */
const LOADING: Record<string, readonly string[]> = {
  audio: ["src"], embed: ["src"], frame: ["src"], iframe: ["src"], image: ["href", "xlink:href"], img: ["src", "srcset"], input: ["src"],
  link: ["href", "imagesrcset"], object: ["data"], script: ["src"], source: ["src", "srcset"], track: ["src"], use: ["href", "xlink:href"],
  feimage: ["href", "xlink:href"], video: ["src", "poster"], form: ["action"], base: ["href"], body: ["background"],
};

/** Links in the head that only name another page; the browser loads nothing for them. */
const NAMING_RELATIONS = new Set(["alternate", "author", "canonical", "help", "license"]);

/** Every address the page makes a browser load, in document order. Links to follow are not among them. */
export function loadedAddresses(page: PageDocument): string[] {
  return elementsOf(page).flatMap((element) => addressesOf(element).filter((address) => address !== ""));
}

/** A page loads nothing from another host and nothing that its policy would refuse (`data:`, `blob:`). Links may lead out. */
export function foreignResources(page: PageDocument): Fault[] {
  const loaded = loadedAddresses(page).filter((address) => !isOwn(address));
  const pings = elementsOf(page, "a").flatMap((link) => attribute(link, "ping") ?? []);
  return [...loaded, ...pings].map((address) => ({
    what: `the page loads ${address}`,
    mend: "keep the file under public/ and name it from /; the site asks no other host",
  }));
}

/** What the page loads from its own host is in the build. */
export function missingResources(page: PageDocument, has: (path: string) => boolean): Fault[] {
  return [...new Set(loadedAddresses(page))]
    .filter((address) => address.startsWith("/") && isOwn(address))
    .map((address) => decodeURI(address.replace(/[?#].*$/, "")))
    .filter((path) => !has(path))
    .map((path) => ({ what: `the page loads ${path}, which the build does not have`, mend: `add public${path}, or remove what asks for it` }));
}

function addressesOf(element: PageElement): string[] {
  if (element.tagName === "link" && NAMING_RELATIONS.has(attribute(element, "rel") ?? "")) return [];
  const names = LOADING[element.tagName.toLowerCase()] ?? [];
  return element.attrs.flatMap(({ name, value, prefix }) => {
    const full = prefix === undefined || prefix === "" ? name : `${prefix}:${name}`;
    if (!names.includes(full)) return [];
    return full.endsWith("srcset") ? value.split(",").map((candidate) => candidate.trim().split(/\s+/)[0] ?? "") : [value.trim()];
  });
}

/** True for an address on the page's own host: a path, a relative path or a fragment. */
function isOwn(address: string): boolean {
  const written = address.replace(/[\t\n\r]/g, "");
  return !/^[/\\]{2}/.test(written) && !/^[a-z][a-z0-9+.-]*:/i.test(written);
}
