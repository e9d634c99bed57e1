// How a case begins: what it is about in a few lines, and where the proposals come from.
import { dateText } from '../../i18n/dates.ts';
import type { WordBlock } from '../word/word-paper.ts';
import type { CaseContext } from './case-context.ts';
import { shortSentence } from './going-part.ts';

export function summaryPart(context: CaseContext): readonly WordBlock[] {
  const { facts, words, given, forum } = context;
  const what = words.summary[given.matter](forum, facts.count);
  return [{ kind: 'text', text: `${what} ${shortSentence(context)}`.trim() }];
}

export function backgroundPart(context: CaseContext): readonly WordBlock[] {
  const { stock, words } = context;
  const team = stock.team === '' ? words.background.team : stock.team;
  return [
    { kind: 'text', text: words.background.how(team) },
    { kind: 'text', text: [...narrowed(context), ...whereFrom(context)].join(' ') },
  ];
}

/** What the case leaves out, said openly. */
function narrowed({ stock, words, given, forum, language }: CaseContext): readonly string[] {
  const { background } = words;
  const { round, register, wanted, on } = stock;
  const { since, area } = wanted.scope;
  const period = (from: string) =>
    given.matter === 'status'
      ? background.status(dateText(language, from), dateText(language, on))
      : background.since(dateText(language, from));
  const found = register.areas.find(({ id }) => id === area);
  return [
    ...(round ? [background.round(round.title, dateText(language, round.on))] : []),
    ...(found ? [background.area(found.name[language])] : []),
    ...(since === undefined ? [] : [period(since)]),
    ...(given.only === undefined ? [] : [background.only(forum)]),
  ];
}

function whereFrom({ facts, stock, words, language }: CaseContext): readonly string[] {
  const { background } = words;
  const { count, first, last } = facts;
  const workplaces = stock.reach?.workplaces ?? 0;
  return [
    background.came(count, dateText(language, first), dateText(language, last)),
    ...(workplaces === 0
      ? []
      : [count === 1 ? background.oneFrom(workplaces) : background.from(workplaces)]),
  ];
}
