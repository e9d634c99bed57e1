import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person, Seen } from '../../tools/client/person.ts';
import {
  type Conversation,
  startConversation,
  tap,
  textOf,
  titlesOf,
  valuesOf,
} from '../support/conversation.ts';

const TYPED = [
  'Vi taster $\u007bno} og $\u007bif(true, 1, 2)} hver gang.',
  'Frist {{DATE(2026-01-01T00:00:00Z, SHORT)}} står i alle breve.',
  'Se [intranettet](https://example.org) og **alt** _det_ andet.',
  'Spørg <at>Forenkl</at> og <b>ring</b> til &amp; HR.',
  '# Overskrift\n- punkt et\n1. punkt to',
  'Nul\u200bbredde og\u202e omvendt skrift i samme sætning.',
];

let talk: Conversation;
let karen: Person;

beforeEach(async () => {
  talk = await startConversation();
  karen = talk.person('Karen Holm');
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

/** Without what a client does not draw. */
const drawn = (text: string) => text.replaceAll(/[\u200b-\u200f\u2060\u202a-\u202e\ufeff]/g, '');

async function walk(text: string): Promise<readonly Seen[]> {
  const first = await karen.say(text);
  const second = await tap(karen, first, 'Næste', { inputs: { 'a.hassle': '4' } });
  const third = await tap(karen, second, 'Næste');
  const review = await tap(karen, third, 'Næste', { inputs: { 'a.wish': text } });
  const receipt = await tap(karen, review, 'Send forslag');
  const shown = await tap(karen, receipt, 'Se forslaget');
  return [first, review, shown, await karen.say('mine')];
}

describe('what a person types', () => {
  it.each(TYPED)('is stored and shown as typed: %j', async (text) => {
    const [first, review, shown] = await walk(text);

    const [proposal] = await talk.proposals();
    expect(drawn(valuesOf(first as Seen)['challenge'] ?? '')).toBe(drawn(text));
    for (const line of text.split('\n')) {
      expect(drawn(textOf(review as Seen))).toContain(drawn(line));
      expect(drawn(textOf(shown as Seen))).toContain(drawn(line));
    }
    expect(drawn(String(proposal?.answers['challenge']))).toBe(drawn(text));
  });

  it('never stands where a client reads markup or a macro', async () => {
    for (const text of TYPED) await walk(text);

    const everything = talk.connector.sent.map(({ activity }) => activity);
    const blocks = textsOf(everything, 'TextBlock');
    const runs = textsOf(everything, 'TextRun');
    const typed = /example\.org|\*\*alt|<at>|<b>|punkt et/;
    expect(runs.filter((text) => typed.test(text)).length).toBeGreaterThan(0);
    expect(blocks.length).toBeGreaterThan(20);
    expect(blocks.filter((text) => typed.test(text))).toEqual([]);
    expect([...blocks, ...runs].filter((text) => text.includes('{{'))).toEqual([]);
  });

  it('names drafts and proposals without coming alive on a button', async () => {
    const typed = 'Se [her](https://example.org) {{DATE(2026-01-01)}} $\u007bno}';
    const menu = await tap(karen, await karen.say(typed), 'Fortsæt senere');

    const title = titlesOf(menu).find((one) => one.startsWith('Fortsæt'));
    expect(title).toBeDefined();
    expect(title).not.toMatch(/\{\{DATE/);
  });
});

/** Texts of every element of a type, wherever they lie. */
function textsOf(node: unknown, type: string): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((one) => textsOf(one, type));
  if (typeof node !== 'object' || node === null) return [];
  const part: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(node));
  const own = part['type'] === type ? [String(part['text'])] : [];
  return [...own, ...Object.values(part).flatMap((one) => textsOf(one, type))];
}
