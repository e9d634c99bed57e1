import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { INITIATIVE_MAX, initiativeForm } from '../../../src/cards/views/initiative-form.ts';
import { LEAD_MAX, TITLE_MAX, WHAT_MAX, WHY_MAX } from '../../../src/domain/initiative/change.ts';
import { asId, type InitiativeId } from '../../../src/domain/shared/ids.ts';
import { formIn } from '../samples/initiatives.ts';
import { USUAL } from '../samples/typed.ts';
import { inputIn, nodesIn, sentBy, textIn } from '../walk.ts';

const shown = (more: Parameters<typeof formIn>[1] = {}) =>
  expand(initiativeForm(formIn(USUAL, more), 'da'));
const AT = {
  id: asId<InitiativeId>('i-1'),
  version: 3,
  title: 'Ét skema',
  state: 'running',
} as const;
const inputs = (card: unknown) =>
  nodesIn(card, 'Input.Text', 'Input.ChoiceSet').map(({ id }) => id);

describe('the form of an initiative', () => {
  it('asks for a new one what it is, and carries the form it was typed on', () => {
    const card = shown();

    expect(inputs(card)).toEqual([
      'title',
      'what',
      'improvement',
      'horizon',
      'lead',
      'area',
      'proposals',
    ]);
    expect(sentBy(card, 'Gem')).toEqual({ verb: 'initiative.create', press: 'press' });
  });

  it('offers only the states that can follow, and asks why', () => {
    const card = shown({ of: { kind: 'edit', ...AT } });

    expect(inputs(card).slice(0, 3)).toEqual(['state', 'horizon', 'why']);
    expect(inputIn(card, 'state')['choices']).toEqual([
      { title: 'I fuld gang', value: 'running' },
      { title: 'Sat i gang', value: 'started' },
      { title: 'Færdigt', value: 'done' },
      { title: 'Opgivet', value: 'dropped' },
    ]);
    expect(sentBy(card, 'Gem')).toEqual({ verb: 'initiative.save', id: 'i-1', version: 3 });
  });

  it('asks for a new time and why, and for nothing else', () => {
    const card = shown({ of: { kind: 'late', ...AT } });

    expect(inputs(card)).toEqual(['horizon', 'why']);
    expect(sentBy(card, 'Gem')).toMatchObject({ late: true });
  });

  it('says what it understood of the time, but not beside a fault', () => {
    const wrong = { field: 'horizon', fault: { kind: 'past' } } as const;

    expect(textIn(shown())).toContain('Vi læser det som 1. januar 2027 til 30. juni 2027.');
    expect(textIn(shown({ faults: [wrong] }))).not.toContain('Vi læser det som');
    expect(textIn(shown({ faults: [wrong] }))).toContain('Tidspunktet er allerede gået.');
  });

  it('offers the word that a number is none only beside one', () => {
    const wrong = { field: 'what', fault: { kind: 'cpr', shown: ['010190-****'] } } as const;

    expect(nodesIn(shown(), 'Input.Toggle')).toEqual([]);
    expect(nodesIn(shown({ faults: [wrong] }), 'Input.Toggle')).toHaveLength(1);
  });

  it('has room for as much as may be typed', () => {
    expect(INITIATIVE_MAX).toMatchObject({
      title: TITLE_MAX,
      what: WHAT_MAX,
      improvement: WHAT_MAX,
      lead: LEAD_MAX,
      why: WHY_MAX,
    });
  });
});
