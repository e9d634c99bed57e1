// What stands above a case: meeting, case number and caseworker, where each municipality has them.
import { caseTrail } from '../../domain/paper/case-trail.ts';
import type { Forum } from '../../domain/shared/register.ts';
import { dateText } from '../../i18n/dates.ts';
import type { WordBlock } from '../word/word-paper.ts';
import type { CaseContext } from './case-context.ts';

/** A forum is named by its id where that is as short as an abbreviation. */
const SHORT = 5;
/** Ids have no letters beyond the alphabet's first 26; the name tells which were meant. */
const SPELLINGS = [
  ['ae', 'æ'],
  ['oe', 'ø'],
  ['aa', 'å'],
] as const;
/** More do not fit in a row across the page. */
const MOST_FORUMS = 10;

/** The lines under the title. */
export function headLines(context: CaseContext): readonly string[] {
  const { words, given, forum, caseNumber } = context;
  const { head } = words;
  const line = (label: string, value: string) => `${label}: ${value === '' ? head.open : value}`;
  const meeting = line(head.meeting, meetingOf(context));
  const number = line(head.caseNumber, caseNumber);
  const worker = line(head.caseworker, given.caseworker);
  switch (given.skeleton) {
    case 'copenhagen':
      return [meeting, line(head.place, ''), number, worker];
    case 'herning':
      return [line(head.forum, forum), meeting, line(head.place, ''), `${number}  ${worker}`];
    case 'albertslund':
      return [forum, meeting, number, worker];
    case 'ballerup':
      return [forum, meeting, line(head.item, ''), number, worker];
    case 'own':
      return [line(head.forum, forum), meeting, number, worker];
  }
}

/** Herning's row of forums with an x at those that treat it; nothing elsewhere. */
export function headBlocks(context: CaseContext): readonly WordBlock[] {
  const { given, words, stock } = context;
  if (given.skeleton !== 'herning') return [];
  const { head } = words;
  const treated = new Set(caseTrail(stock.proposals).map(({ forum }) => forum));
  const forums = stock.register.forums.filter(({ kind }) => kind !== 'med').slice(0, MOST_FORUMS);
  const isHere = ({ id }: Forum) => id === stock.wanted.scope.forum || treated.has(id);
  const row: WordBlock = {
    kind: 'table',
    title: head.forums,
    columns: forums.map((one) => ({ header: shortOf(one), width: 1 })),
    rows: [forums.map((one) => (isHere(one) ? head.here : ''))],
  };
  return [
    ...(forums.length === 0 ? [] : [row]),
    { kind: 'fact', label: head.others, text: head.open },
  ];
}

/** The next meeting of the forum, if it is known. */
function meetingOf({ stock, language }: CaseContext): string {
  const forum = stock.register.forums.find(({ id }) => id === stock.wanted.scope.forum);
  const next = forum?.meetings?.find((day) => day >= stock.on);
  return next === undefined ? '' : dateText(language, next);
}

function shortOf({ id, name }: Forum): string {
  if ([...id].length > SHORT) return name;
  const spelled = SPELLINGS.reduce(
    (short, [plain, letter]) =>
      name.toLocaleLowerCase('da').includes(letter) ? short.replaceAll(plain, letter) : short,
    id,
  );
  return spelled.toLocaleUpperCase('da');
}
