// How far a theme is with its target, as lines and bars of text, since phones draw no charts.
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import type { DepartmentProgress, ThemeProgress } from '../../domain/theme/progress.ts';
import type { Theme } from '../../domain/theme/theme.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { number } from '../../i18n/numbers.ts';
import { oneLine } from '../plain.ts';
import { BOLD, named, type Run, run, SMALL } from '../runs.ts';

const BAR = 10;
const NAME_MAX = 80;

/** The target, what is reached of it and by whom; nothing without one. */
export function progressLines(
  { counted }: Pick<Theme, 'counted'>,
  progress: ThemeProgress | undefined,
  language: Language,
): readonly (readonly Run[])[] {
  if (progress === undefined) return [];
  const { card: words, amounts } = catalogueOf(language).themes;
  const { unit, total, year, done, foreseen, departments, elsewhere } = progress;
  const amount = (figure: number) => amounts[unit](number(language, figure));
  const sources = words.sources;
  const at = counted && sources.counted(dateText(language, dayOf(counted.at)));
  const source = unit === 'places' ? (at ?? sources.notCounted) : sources.initiatives;
  return [
    [run(words.target(amount(total), year), BOLD)],
    [run(words.bar(barOf(done / total), percentText(done / total)))],
    [run(words.reached(amount(done)))],
    ...(foreseen === done
      ? []
      : [[run(words.foreseen(amount(foreseen), percentText(foreseen / total)))]]),
    ...departments.map((one) => departmentLine(one, language)),
    ...(elsewhere === undefined ? [] : [named(words.elsewhere, number(language, elsewhere.done))]),
    [run(source, SMALL)],
  ];
}

function departmentLine(
  { department, done, target }: DepartmentProgress,
  language: Language,
): readonly Run[] {
  const { card: words } = catalogueOf(language).themes;
  const said = words.department(
    number(language, done),
    number(language, target),
    percentText(done / target),
  );
  return named(oneLine(department, NAME_MAX), said);
}

/** A share in whole percent: `30 %`. */
export function percentText(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** `███░░░░░░░`: full when the target is reached, and no longer when it is passed. */
function barOf(share: number): string {
  const full = Math.min(BAR, Math.max(0, Math.floor(share * BAR)));
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}
