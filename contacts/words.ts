/** A sentence of a tool for the two languages of those who keep the directory. */
export interface Words {
  readonly en: string;
  readonly ja: string;
}
