import { describe, expect, it } from 'vitest';
import type { KeptKind } from '../../../src/domain/people/kept.ts';
import { ownParts } from '../../../src/domain/people/own-parts.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';

const ME = { person: asId<PersonId>('me'), name: 'Karen Holm', mail: 'karen@by.dk' };
const told = (kind: KeptKind, value: unknown, key: readonly string[] = ['x']) =>
  ownParts(kind, { key, value }, ME);

describe('ownParts', () => {
  const proposal = {
    tenant: 't',
    no: '2026-0001',
    status: 'closed',
    proposer: 'me',
    answers: { challenge: 'Mit' },
    supplements: [
      { at: '1', text: 'Mere af mig' },
      { at: '2', text: 'En andens', from: 'endorser', by: 'other' },
    ],
    assessments: [{ by: 'other', note: 'Hemmeligt', extent: 'small' }],
    decision: { state: 'ready', reason: 'Ikke endnu', by: 'other' },
  };

  it('tells a proposer their words, and neither judgements nor an answer not given', () => {
    const text = JSON.stringify(told('proposal', proposal));

    expect(text).toContain('Mere af mig');
    for (const hidden of ['Hemmeligt', 'En andens', 'Ikke endnu', 'other']) {
      expect(text).not.toContain(hidden);
    }
  });

  it('tells the answer once it is published', () => {
    const decision = { state: 'published', reason: 'Vi gør det', by: 'other' };
    expect(JSON.stringify(told('proposal', { ...proposal, decision }))).toContain('Vi gør det');
  });

  it('tells an assessor the judgement with the number, and none of the words', () => {
    const other = { ...proposal, proposer: 'other', assessments: [{ by: 'me', note: 'Mit syn' }] };

    expect(told('proposal', other)).toEqual([
      {
        where: 'assessments',
        what: { no: '2026-0001', status: 'closed', by: 'me', note: 'Mit syn' },
      },
    ]);
  });

  it('tells what was done to them, and not by whom', () => {
    const granted = { what: 'granted', at: '1', by: 'other', about: 'me', more: 'reader' };
    const [own] = told('audited', granted);
    expect(own?.what).toEqual({ what: 'granted', at: '1', about: 'me', more: 'reader' });
    expect(told('audited', { ...granted, about: '2026-0001' })).toEqual([]);
  });

  it('tells nothing of a proposal that does not name them', () => {
    expect(told('proposal', { ...proposal, proposer: 'other' })).toEqual([]);
  });

  it('tells a row of their own by its key or its person', () => {
    expect(told('draft', { answers: { a: 'x' } }, ['d', 'me', '1'])).toHaveLength(1);
    expect(told('response', { person: 'me', answers: { q: 1 } })).toHaveLength(1);
    expect(told('response', { person: 'other', answers: { q: 1 } })).toEqual([]);
  });

  it('finds them in the register and in lists by mail, and names nobody else there', () => {
    const unit = {
      name: 'Solsikken',
      leader: { name: 'K. Holm', mail: 'KAREN@by.dk' },
      deputy: { name: 'Jens', mail: 'jens@by.dk' },
    };

    expect(told('unit', unit)).toEqual([
      { where: 'leader', what: { name: 'K. Holm', mail: 'KAREN@by.dk' } },
    ]);
  });

  it('says of a list of ids only that they are on it', () => {
    const initiative = { title: 'Ny løsning', state: 'done', followers: ['other', 'me'] };

    expect(told('initiative', initiative)).toEqual([
      { where: 'followers', what: { title: 'Ny løsning', state: 'done' } },
    ]);
  });

  it('tells a message to them as a whole, and none to others', () => {
    const content = { kind: 'letter', title: 'Nyt', text: 'Hej', by: 'Ole' };
    expect(JSON.stringify(told('message', { person: 'me', to: 'me', content }))).toContain('Hej');
    expect(told('message', { person: 'other', to: 'other', content })).toEqual([]);
  });

  it('tells nothing of what nobody can tell whose it is', () => {
    expect(told('anonymous-answers', { answers: [{ id: 'me', answers: {} }] })).toEqual([]);
  });
});
