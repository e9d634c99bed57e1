// What was typed on a page and cannot be stored, to be handed back so that it can be copied.
import { inputsFor } from '../../../domain/questions/inputs.ts';
import type { Page } from '../../../domain/questions/question-set.ts';
import { cleanText } from '../../../domain/shared/typed-text.ts';
import type { TypedLine } from '../shown-round-page.ts';

/** Kinds that are written, not chosen: a choice is soon made again. */
const WRITTEN: readonly string[] = ['short-text', 'long-text', 'number', 'date', 'horizon'];
/** In characters, of all texts together: a card has room for 28 KB. */
const ROOM = 8_000;
const TEXT_MAX = 4_000;

/** The texts of a page, in the order asked, none longer than any question takes. */
export function typedLines(
  page: Page,
  inputs: Readonly<Record<string, unknown>>,
): readonly TypedLine[] {
  let left = ROOM;
  return page.questions.flatMap((question) => {
    if (!WRITTEN.includes(question.kind)) return [];
    const [input = question.id] = inputsFor(question);
    const typed = inputs[input];
    const most = Math.min(TEXT_MAX, left);
    const text = typeof typed === 'string' ? cleanText(typed).trim().slice(0, most) : '';
    left -= text.length;
    return text === '' ? [] : [{ label: question.label, text }];
  });
}
