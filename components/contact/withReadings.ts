/** How the 日 of a date is read after its number, where it is not にち. */
const AFTER_NUMBER: Readonly<Record<string, string>> = {
  1: "ついたち", 2: "か", 3: "か", 4: "か", 5: "か", 6: "か", 7: "か", 8: "か", 9: "か", 10: "か", 14: "か", 20: "か", 24: "か",
};
const WEEKDAYS: Readonly<Record<string, string>> = { 月: "げつ", 火: "か", 水: "すい", 木: "もく", 金: "きん", 土: "ど", 日: "にち" };

/** A date that `Intl` wrote in Japanese, with the readings that easy Japanese carries; in other languages as it is. */
export function withReadings(tag: string, date: string): string {
  if (tag !== "ja-x-easy") return date;
  return date
    .replace(/([月火水木金土日])曜日/g, (whole, day: string) => `${whole}《${WEEKDAYS[day] ?? ""}ようび》`)
    .replace(/年/g, "年《ねん》")
    .replace(/(?<=\d)月/g, "月《がつ》")
    .replace(/(\d+|\})日/g, (whole, number: string) => `${whole}《${AFTER_NUMBER[number] ?? "にち"}》`);
}
