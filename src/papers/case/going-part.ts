// What was set going, how it stands, examples from practice, and what takes more.
import { fromPractice, setGoing, takingMore } from '../../domain/paper/case-picks.ts';
import { STATUS_GROUPS } from '../../domain/paper/status-group.ts';
import { listText } from '../../i18n/list-text.ts';
import type { WordBlock } from '../word/word-paper.ts';
import type { CaseContext } from './case-context.ts';

/** How many proposals stand how, in one sentence. */
export function groupsSentence({ facts, words, language }: CaseContext): string {
  const { going } = words;
  const told = STATUS_GROUPS.flatMap((one) => {
    const count = facts.groups[one];
    return count === 0 ? [] : [going.groups[one](count)];
  });
  return going.sentence(listText(language, told));
}

/** The sentence, and at most `most` of what is done, by name. */
export function goingPart(context: CaseContext, most = 5): readonly WordBlock[] {
  const { stock, words } = context;
  const { going } = words;
  const picked = setGoing(stock.proposals, stock.initiatives, most);
  const { closed } = context.facts;
  return [
    text(groupsSentence(context)),
    ...(closed === 0 ? [] : [text(going.closed(closed))]),
    ...(picked.length === 0 ? [] : [text(going.named(picked.length))]),
    ...picked.map(({ title, what, improvement, horizon, done }): WordBlock => {
      const when = done ? going.done : (horizon?.text ?? '');
      const label = withoutStop(title);
      return { kind: 'fact', label, text: going.line(ended(what), ended(improvement), when) };
    }),
  ];
}

/** Examples somebody released, with what came of them; empty when there are none. */
export function practicePart({ stock, words }: CaseContext, most = 3): readonly WordBlock[] {
  const { going } = words;
  return fromPractice(stock.proposals, stock.initiatives, most).flatMap(
    ({ text: example, what, horizon }): readonly WordBlock[] => [
      { kind: 'quote', text: `»${example}«` },
      ...(what === undefined ? [] : [text(going.practice(ended(what), horizon?.text ?? ''))]),
    ],
  );
}

/** What can be done at once and what must be cleared up; empty when nothing is of that kind. */
export function morePart({ stock, words }: CaseContext, most = 3): readonly WordBlock[] {
  return takingMore(stock.proposals, most).map(
    ({ title, now = '', first = '' }): WordBlock => ({
      kind: 'fact',
      label: withoutStop(title),
      text: words.going.more(ended(now), ended(first)),
    }),
  );
}

/** A sentence ends with a stop, whoever typed it. */
function ended(typed: string): string {
  const words = typed.trim();
  return words === '' || /[.!?…]$/.test(words) ? words : `${words}.`;
}

function withoutStop(typed: string): string {
  return typed.trim().replace(/\.$/, '');
}

function text(words: string): WordBlock {
  return { kind: 'text', text: words };
}
