/** Whole numbers written out in words, as school grammars teach it; the counterpart of `readWords`. */
export type Speller = (value: number) => string;

interface Slavic {
  readonly units: readonly string[];
  /** One and two that count a feminine noun. */
  readonly feminine: readonly [string, string];
  readonly tens: readonly string[];
  readonly hundreds: readonly string[];
  /** Thousand, million, milliard: after one, after two to four, after five and more. */
  readonly scales: readonly (readonly [string, string, string])[];
  readonly zero: string;
}

function below1000(
  { units, feminine, tens, hundreds }: Slavic,
  value: number,
  isFeminine: boolean,
): string[] {
  const rest = value % 100;
  const unit = rest < 20 ? rest : rest % 10;
  const word = isFeminine && (unit === 1 || unit === 2) ? feminine[unit - 1] : units[unit];
  return [
    hundreds[Math.floor(value / 100)],
    rest < 20 ? '' : tens[Math.floor(rest / 10)],
    unit === 0 ? '' : word,
  ].filter((part): part is string => part !== undefined && part !== '');
}

/** A speller of a language that counts as Russian does, in one case. */
export function slavic(words: Slavic): Speller {
  return (value) => {
    if (value === 0) return words.zero;
    const parts: string[] = [];
    for (let power = words.scales.length; power >= 0; power--) {
      const group = Math.floor(value / 1000 ** power) % 1000;
      if (group === 0) continue;
      parts.push(...below1000(words, group, power === 1));
      const forms = words.scales[power - 1];
      const last = group % 10;
      const isTeen = Math.floor(group / 10) % 10 === 1;
      if (forms)
        parts.push(isTeen || last === 0 || last > 4 ? forms[2] : last === 1 ? forms[0] : forms[1]);
    }
    return parts.join(' ');
  };
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = ['', 'thousand', 'million', 'billion', 'trillion'];

/** English, with or without "and" behind hundreds. */
export const english =
  (and: boolean): Speller =>
  (value) => {
    if (value === 0) return 'zero';
    const parts: string[] = [];
    for (let power = SCALES.length - 1; power >= 0; power--) {
      const group = Math.floor(value / 1000 ** power) % 1000;
      if (group === 0) continue;
      const hundreds = Math.floor(group / 100);
      const rest = group % 100;
      if (hundreds > 0) parts.push(`${UNITS[hundreds] ?? ''} hundred`);
      if (and && hundreds > 0 && rest > 0) parts.push('and');
      if (rest >= 20) {
        const unit = rest % 10 === 0 ? '' : `-${UNITS[rest % 10] ?? ''}`;
        parts.push(`${TENS[Math.floor(rest / 10) - 2] ?? ''}${unit}`);
      } else if (rest > 0) parts.push(UNITS[rest] ?? '');
      parts.push(SCALES[power] ?? '');
    }
    return parts.filter((part) => part !== '').join(' ');
  };

interface Arabic {
  /** 1 to 19. */
  readonly units: readonly string[];
  readonly tens: readonly string[];
  /** 100 to 900. */
  readonly hundreds: readonly string[];
  /** One in front of tens: «واحد وعشرون», «أحد وعشرون», «إحدى وعشرين». */
  readonly oneBeforeTens: string;
  /** One, two, a few (3 to 10), many (11 and more) of each scale. */
  readonly scales: readonly (readonly [string, string, string, string])[];
}

/** Arabic: units before tens, all joined by و. */
export function arabic({ units, oneBeforeTens, tens, hundreds, scales }: Arabic): Speller {
  const small = (value: number): string[] => {
    const rest = value % 100;
    const parts = [value >= 100 ? hundreds[Math.floor(value / 100) - 1] : ''];
    if (rest > 0 && rest < 20) parts.push(units[rest - 1]);
    else {
      const unit = rest % 10 === 1 ? oneBeforeTens : units[(rest % 10) - 1];
      parts.push(rest % 10 > 0 ? unit : '', tens[Math.floor(rest / 10) - 2]);
    }
    return parts.filter((part): part is string => part !== undefined && part !== '');
  };
  return (value) => {
    if (value === 0) return 'صفر';
    const parts: string[] = [];
    for (let power = scales.length; power >= 0; power--) {
      const group = Math.floor(value / 1000 ** power) % 1000;
      const forms = scales[power - 1];
      if (group === 0) continue;
      if (!forms) parts.push(...small(group));
      else if (group <= 2) parts.push(forms[group === 1 ? 0 : 1]);
      else parts.push(`${small(group).join(' و')} ${group <= 10 ? forms[2] : forms[3]}`);
    }
    return parts.join(' و');
  };
}
