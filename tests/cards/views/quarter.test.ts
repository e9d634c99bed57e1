import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { quarter } from '../../../src/cards/views/quarter.ts';
import type { QuarterPart } from '../../../src/domain/delivery/quarter-contents.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const QUARTER = { year: 2026, quarter: 4 };
const part = (type: QuarterPart['type']): QuarterPart => ({
  type,
  done: [{ challenge: 'Tre skemaer', what: 'Ét skema' }],
  fresh: [],
  underWay: [],
});
const drawn = (parts: readonly QuarterPart[], opening?: string) =>
  expand(
    quarter(
      { kind: 'quarter', quarter: QUARTER, parts, ...(opening && { opening }) },
      'Forenklingsteamet',
      'da',
    ),
  );

describe('quarter', () => {
  it('tells one kind of workplace what was said and done, and why it comes', () => {
    const card = drawn([part('school')]);

    expect(textIn(card)).toContain('Nyt fra 4. kvartal 2026');
    expect(textIn(card)).toContain('I sagde  \nTre skemaer');
    expect(textIn(card)).toContain('Vi gjorde  \nÉt skema');
    expect(textIn(card)).toContain('Du får brevet som leder eller kontaktperson (skoler).');
    expect(sentBy(card, 'Se alt, der er gjort')).toMatchObject({ type: 'school' });
  });

  it('names the kinds when there are several', () => {
    const text = textIn(drawn([part('school'), part('nursing-home')]));

    expect(text).toContain('Skoler – det er gjort');
    expect(text).toContain('Plejehjem – det er gjort');
    expect(text).toContain('(skoler og plejehjem)');
  });

  it('opens as it was typed, else with the usual words', () => {
    expect(textIn(drawn([part('school')], 'Godt nytår'))).toContain('Godt nytår');
    expect(textIn(drawn([part('school')]))).toContain('hvad der er på vej til jer');
  });

  it('can be said no to', () => {
    expect(titlesIn(drawn([part('school')]))).toContain('Nej tak til breve');
  });
});
