/** What is wrong on a page, and what to do about it. Each is a clause without a full stop. */
export interface Fault {
  what: string;
  mend: string;
}

/** One line for a person: which file, what, and the mend. */
export function describeFault(file: string, fault: Fault): string {
  return `${file}: ${fault.what}. Mend: ${fault.mend}.`;
}
