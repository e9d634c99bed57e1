// Where the proposals of a case were handled before: in forums, and in the codetermination committees.
import { caseTrail, type Sitting } from '../../domain/paper/case-trail.ts';
import { dateText } from '../../i18n/dates.ts';
import { listText } from '../../i18n/list-text.ts';
import type { WordBlock } from '../word/word-paper.ts';
import type { CaseContext } from './case-context.ts';

/** Forums and workshops, oldest first; codetermination committees have a part of their own. */
export function earlierPart(context: CaseContext): readonly WordBlock[] {
  const sittings = trailOf(context).filter((one) => !isMed(one, context));
  if (sittings.length === 0)
    return [{ kind: 'text', text: context.words.trail.none(context.facts.count) }];
  return [{ kind: 'list', items: sittings.map((one) => lineOf(one, context)) }];
}

export function medPart(context: CaseContext): readonly WordBlock[] {
  const { facts, stock, words } = context;
  const { med } = words;
  const sittings = trailOf(context).filter((one) => isMed(one, context));
  const { medContacts = 0, workplaces = 0 } = stock.reach ?? {};
  return [
    sittings.length === 0
      ? { kind: 'text', text: med.none(facts.count) }
      : { kind: 'list', items: sittings.map((one) => lineOf(one, context)) },
    {
      kind: 'text',
      text: [
        med.concerns(facts.concernsMed, facts.count),
        med.contacts(medContacts, workplaces, facts.count),
      ].join(' '),
    },
  ];
}

function trailOf({ stock }: CaseContext): readonly Sitting[] {
  return caseTrail(stock.proposals);
}

function isMed({ forum, workshop }: Sitting, { stock }: CaseContext): boolean {
  if (workshop) return false;
  return stock.register.forums.find(({ id }) => id === forum)?.kind === 'med';
}

function lineOf(sitting: Sitting, { stock, words, language }: CaseContext): string {
  const { trail } = words;
  const { forum, workshop, on, item = '', count, words: said, additions } = sitting;
  const name = stock.register.forums.find(({ id }) => id === forum)?.name ?? forum;
  const where = trail.place(workshop ? trail.workshop(name) : name, dateText(language, on), item);
  const concluded = said.map(({ key, count: of }, at) => {
    const word = stock.rules.words.find(({ id }) => id === key)?.name[language] ?? key;
    return at === 0 ? trail.word(word, of) : trail.wordToo(word, of);
  });
  const told = concluded.length === 0 ? trail.handled(count) : listText(language, concluded);
  return [trail.said(where, told), ...additions.map((one) => trail.added(one))].join(' ');
}
