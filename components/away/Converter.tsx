import { QUANTITIES } from "@/core/units/table";
import type { Text } from "@/i18n/text";
import { decimalPoint, unitInWords } from "./unitWords";

/** One amount, and what it is in the other units of its kind; the island does the sums. */
export function Converter({ text }: { text: Text }) {
  const { t, locale } = text;
  return (
    <section className="units live-only" data-units="" data-point={decimalPoint(locale.tag)}>
      <h2>{t("Away.units")}</h2>
      <p className="amount">
        <input
          aria-label={t("Away.amount")}
          defaultValue="1"
          inputMode="decimal"
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={20}
          data-amount=""
        />
        <select aria-label={t("Away.unit")} autoComplete="off" data-unit="">
          {QUANTITIES.map(({ id, units }) => (
            <optgroup key={id} label={t(`Away.${id}`)}>
              {units.map((unit) => {
                const { symbol, name } = unitInWords(unit.id, text);
                return (
                  <option key={unit.id} value={unit.id}>
                    {name === undefined || name === symbol ? symbol : `${symbol} · ${name}`}
                  </option>
                );
              })}
            </optgroup>
          ))}
        </select>
      </p>
      <dl aria-live="polite" data-converted="">
        {QUANTITIES.flatMap(({ units }) => units).map(({ id }) => {
          const { symbol, name } = unitInWords(id, text);
          return (
            <div key={id} data-of={id} hidden>
              <dt>{name ?? symbol}</dt>
              <dd>
                <span /> {symbol}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="note" data-of="tatami" hidden>
        {t("Away.tatamiNote")}
      </p>
    </section>
  );
}
