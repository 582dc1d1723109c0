/** A run of kanji and its reading, as the messages of easy Japanese write them: 漢字《かんじ》. */
const READING = /([\p{Script=Han}々ヶ]+)《([^》]+)》/gu;

const said = new WeakMap<Element, string>();

/** Puts words into an element, readings as ruby; nothing is touched where they stand there already. */
export function say(element: Element, words: string): void {
  if (said.get(element) === words || element.textContent === words) return;
  said.set(element, words);
  element.replaceChildren(...nodesOf(words));
}

/** Words without their readings, where no element may stand. */
export function plain(words: string): string {
  return words.replaceAll(READING, "$1");
}

/** Words with their readings in brackets, where no element may stand and the reading is wanted. */
export function bracketed(words: string): string {
  return words.replaceAll(READING, "$1（$2）");
}

/** What an element says, without readings. */
export function wordsOf(element: Element): string {
  const copy = document.importNode(element, true);
  for (const reading of copy.querySelectorAll("rt")) reading.remove();
  return copy.textContent.trim();
}

function nodesOf(words: string): (string | Node)[] {
  const nodes: (string | Node)[] = [];
  let end = 0;
  for (const { 0: whole, 1: base = "", 2: reading = "", index } of words.matchAll(READING)) {
    const ruby = document.createElement("ruby");
    const rt = document.createElement("rt");
    rt.textContent = reading;
    ruby.append(base, rt);
    nodes.push(words.slice(end, index), ruby);
    end = index + whole.length;
  }
  return [...nodes, words.slice(end)];
}
