// What a quarter brought a kind of workplace, as headed sections of a letter.
import type { QuarterLine, QuarterPart } from '../../domain/delivery/quarter-contents.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { oneLine } from '../plain.ts';
import { block, type ReportSection, reportSection } from '../report.ts';
import { BOLD, named, type Run, run, SMALL } from '../runs.ts';
import { horizonText } from './horizon-text.ts';

/** In characters. */
const CHALLENGE_MAX = 160;
const WHAT_MAX = 200;
/** Lines of done, new and under way, by how many kinds of workplace share the card. */
const MOST = [
  { done: 5, fresh: 3, underWay: 5 },
  { done: 3, fresh: 3, underWay: 3 },
  { done: 2, fresh: 1, underWay: 1 },
] as const;

const HEADINGS = ['done', 'fresh', 'underWay'] as const;

/** Those there is something to tell of; with several kinds of workplace each heading names its own. */
export function quarterSections(
  parts: readonly QuarterPart[],
  language: Language,
): readonly ReportSection[] {
  const { quarter, finished } = catalogueOf(language);
  const { letter: words } = quarter;
  const most = MOST[parts.length - 1] ?? MOST[2];
  return parts.flatMap((part) =>
    HEADINGS.flatMap((heading) =>
      reportSection(
        parts.length === 1 ? words[heading] : words.of(finished.types[part.type], words[heading]),
        part[heading]
          .slice(0, most[heading])
          .map((line) => block(quarterLine(line, heading, language), 'default')),
      ),
    ),
  );
}

/** One thing: what was said and done, or what is promised and when. */
export function quarterLine(
  line: QuarterLine,
  heading: (typeof HEADINGS)[number],
  language: Language,
): readonly (readonly Run[])[] {
  const { finished, quarter } = catalogueOf(language);
  const { letter: words } = quarter;
  const what = oneLine(line.what, WHAT_MAX);
  const challenge = line.challenge && oneLine(line.challenge, CHALLENGE_MAX);
  if (heading === 'done') {
    return [...(challenge ? [named(finished.said, challenge)] : []), named(finished.did, what)];
  }
  if (line.how !== undefined) {
    return challenge
      ? [named(words.how[line.how], challenge), [run(what, SMALL)]]
      : [named(words.how[line.how], what)];
  }
  return [[run(what, BOLD)], ...whenLines(line, language)];
}

function whenLines({ when, late }: QuarterLine, language: Language): readonly (readonly Run[])[] {
  if (when === undefined) return [];
  const { letter: words } = catalogueOf(language).quarter;
  if (late) return [[run(words.late(dateText(language, when.until)), SMALL)]];
  return [[run(`${words.when}: ${horizonText(when, language)}`, SMALL)]];
}
