// Finds Danish CPR numbers in what people type, so that they are stopped before they are stored.

export interface CprFound {
  /** Place in the text: from `start` (included) to `end` (not included), in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** As it was typed, with the last four digits hidden. */
  readonly shown: string;
}

/** Blanks of any width, soft hyphens and characters without width; no line break. */
const GAP = String.raw`[^\S\r\n]|[\u00ad\u200b-\u200d\u2060\ufeff]`;
const DASH = String.raw`[\p{Pd}\u2212\u02d7]`;

/**
 * DDMMYY or DD MM YY and four digits, with at most a few blanks and one dash before the four, in no
 * longer row of digits.
 */
const CANDIDATE = new RegExp(
  String.raw`(?<!\d)(?<day>\d\d)(?<gap>(?:${GAP})?)(?<month>\d\d)\k<gap>(?<year>\d\d)` +
    String.raw`(?:${GAP}){0,3}${DASH}?(?:${GAP}){0,3}\d{4}(?!\d)`,
  'gu',
);

/**
 * DD.MM.YY-XXXX, with full stops, slashes or dashes or with the whole year. The dash must be there
 * and stand close: a day is often followed by a time or an amount.
 */
const WRITTEN_OUT = new RegExp(
  String.raw`(?<!\d)(?<day>\d\d)(?<sign>[./-]?)(?<month>\d\d)\k<sign>(?:19|20)?(?<year>\d\d)` +
    String.raw`${DASH}\d{4}(?!\d)`,
  'gu',
);

/**
 * Every number of the form DDMMYY-XXXX with a date that exists in some century. Modulus 11 is not
 * asked: numbers that break it have been given out since 2007.
 */
export function findCpr(text: string): readonly CprFound[] {
  const plain = findAs(CANDIDATE, text);
  const written = findAs(WRITTEN_OUT, text).filter(
    ({ start, end }) => !plain.some((one) => one.start < end && start < one.end),
  );
  return [...plain, ...written].toSorted((one, other) => one.start - other.start);
}

function findAs(form: RegExp, text: string): readonly CprFound[] {
  const found: CprFound[] = [];
  const candidate = new RegExp(form);
  for (let match = candidate.exec(text); match !== null; match = candidate.exec(text)) {
    const { day, month, year } = match.groups ?? {};
    const typed = match[0];
    const end = match.index + typed.length;
    if (isDate(Number(day), Number(month), Number(year))) {
      found.push({ start: match.index, end, shown: `${typed.slice(0, -4)}xxxx` });
    } else {
      candidate.lastIndex = match.index + 1;
    }
  }
  return found;
}

/** A year of two digits is a leap year in some century when it divides by four: 00 is 2000. */
function isDate(day: number, month: number, year: number): boolean {
  const february = year % 4 === 0 ? 29 : 28;
  const days = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
