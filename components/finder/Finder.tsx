import type { ReactNode } from "react";
import { SignIcon } from "@/components/icon/Icon";
import { timeOfDay } from "@/core/labels/stateLabel";
import { HAS, MODES, PERSONS } from "@/core/match/types";
import type { Text } from "@/i18n/text";

const DAYS = Array.from({ length: 7 }, (_, day) => day);
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/**
 * What narrows the list further, all of it optional: the language of the call, the place, the phone, who she is. It
 * needs script; without it one line says so, and the list below is whole.
 */
export function Finder({ text, languages }: { text: Text; languages: readonly string[] }) {
  const { t, locale } = text;
  return (
    <details className="finder">
      <summary>
        <span>
          <b>{t("Finder.heading")}</b>
          <span className="note block">{t("Finder.hint")}</span>
        </span>
        <span className="opens">
          <SignIcon name="down" />
        </span>
      </summary>
      <p className="static-only note px-4 pb-4">{t("Finder.needsScript")}</p>
      <div className="live-only">
        <Picks name="has" legend={t("Finder.has")} options={HAS.map((has) => [has, t(`Has.${has}`)])} />
        <Picks name="mode" legend={t("Finder.mode")} options={MODES.map((mode) => [mode, t(`Mode.${mode}`)])} />
        <Choice name="language" label={t("Finder.callLanguage")} value={locale.language}>
          {languages.map((tag) => (
            <option key={tag} value={tag}>
              {text.language(tag)}
            </option>
          ))}
        </Choice>
        <Choice name="area" label={t("Finder.where")} value="">
          <option value="">{t("Finder.unknownPlace")}</option>
          {Array.from({ length: 47 }, (_, at) => `JP-${String(at + 1).padStart(2, "0")}`).map((code) => (
            <option key={code} value={code}>
              {text.prefecture(code)}
            </option>
          ))}
        </Choice>
        <Later text={text} />
        <Picks name="who" legend={t("Finder.who")} options={PERSONS.map((person) => [person, t(`Person.${person}`)])} many />
        <div className="picks">
          <Pick type="checkbox" name="open" value="open" label={t("Finder.openNow")} />
          <Pick type="checkbox" name="without" value="authorities" label={t("Finder.without")} />
        </div>
        <button type="reset" className="wide">
          {t("Finder.reset")}
        </button>
      </div>
    </details>
  );
}

/** Now, or a full hour of one of the seven days from today; the script names the days. */
function Later({ text: { t } }: { text: Text }) {
  return (
    <fieldset className="later">
      <legend>{t("Later.when")}</legend>
      <select name="day" aria-label={t("Later.when")} autoComplete="off">
        <option value="">{t("Later.now")}</option>
        {DAYS.map((day) => (
          <option key={day} value={day}>
            {t("Later.today")}
          </option>
        ))}
      </select>
      <select name="hour" aria-label={t("Later.hour")} autoComplete="off" disabled>
        {HOURS.map((hour) => (
          <option key={hour} value={hour}>
            {timeOfDay(hour * 60)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

function Choice({ name, label, value, children }: { name: string; label: string; value: string; children: ReactNode }) {
  return (
    <label className="block">
      <span className="label block">{label}</span>
      <select name={name} defaultValue={value} autoComplete="off">
        {children}
      </select>
    </label>
  );
}

interface PicksProps {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly many?: boolean;
}

function Picks({ name, legend, options, many = false }: PicksProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="picks">
        {options.map(([value, label]) => (
          <Pick key={value} type={many ? "checkbox" : "radio"} name={name} value={value} label={label} />
        ))}
      </div>
    </fieldset>
  );
}

function Pick({ type, name, value, label }: { type: "radio" | "checkbox"; name: string; value: string; label: string }) {
  return (
    <label className="pick">
      <input type={type} name={name} value={value} autoComplete="off" />
      <span>{label}</span>
    </label>
  );
}
