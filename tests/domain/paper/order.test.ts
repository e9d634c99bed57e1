import { describe, expect, it } from 'vitest';
import {
  asked,
  begun,
  ended,
  isToMake,
  keptUntil,
  made,
  type PaperOrder,
  stepped,
} from '../../../src/domain/paper/order.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { TENANT } from '../../support/builders.ts';

const AT = '2026-11-23T09:00:00.000Z';
const FILE = { name: 'Oversigt.docx', type: 'docx', size: 9 } as const;

const anOrder = (): PaperOrder =>
  asked(
    {
      tenant: TENANT,
      id: 'one',
      wanted: { kind: 'overview', scope: {} },
      person: asId<PersonId>('mette'),
      language: 'da',
    },
    AT,
  );

describe('a paper somebody asked for', () => {
  it('is to be made once, and again when whoever made it has been silent for three minutes', () => {
    const order = anOrder();
    expect(isToMake(order, AT)).toBe(true);

    const making = begun(order, AT);
    expect(making).toMatchObject({ state: 'making', tries: 1 });
    expect(isToMake(making, '2026-11-23T09:02:59.000Z')).toBe(false);
    expect(isToMake(making, '2026-11-23T09:03:00.000Z')).toBe(true);

    const heard = stepped(making, { done: 100, total: 300 }, '2026-11-23T09:02:00.000Z');
    expect(isToMake(heard, '2026-11-23T09:03:00.000Z')).toBe(false);
    expect(isToMake(made(making, [FILE], AT), '2027-01-01T00:00:00.000Z')).toBe(false);
  });

  it('is given up after two tries', () => {
    const second = begun(begun(anOrder(), AT), AT);
    expect(second).toMatchObject({ state: 'making', tries: 2 });
    expect(begun(second, AT)).toMatchObject({ state: 'failed', tries: 2 });
  });

  it('says how it stands in a wording of its own each time', () => {
    const making = stepped(begun(anOrder(), AT), { done: 1, total: 2 }, AT);
    expect(making).toMatchObject({ revision: 2, step: { done: 1, total: 2 } });

    expect(made(making, [FILE], AT)).toMatchObject({ revision: 3, state: 'made', files: [FILE] });
    expect(made(making, [FILE], AT)).not.toHaveProperty('step');
    expect(ended(making, 'empty', AT)).toMatchObject({ revision: 3, state: 'empty', files: [] });
  });

  it('is kept for a day after it was made', () => {
    expect(keptUntil(made(anOrder(), [FILE], AT))).toBe('2026-11-24T09:00:00.000Z');
  });
});
