import { describe, expect, it } from 'vitest';
import type { SendOnView } from '../../../src/cards/triage-models.ts';
import { forumTitle, mailFields, reachLines } from '../../../src/cards/views/send-on-reach.ts';
import { NO, namesIn } from '../samples/data.ts';
import { proposalIn } from '../samples/proposals.ts';
import { USUAL } from '../samples/typed.ts';

const FORUMS = [
  { id: 'a', name: 'Udvalg A' },
  { id: 'b', name: 'Udvalg B' },
];
const HANNE = { as: 'decider', name: 'Hanne', hasApp: true } as const;
const SONJA = { as: 'secretary', name: 'Sonja', hasApp: false } as const;
const view = (more: Partial<SendOnView>): SendOnView => ({
  proposal: proposalIn(USUAL),
  names: namesIn(USUAL, 'da'),
  place: { filter: 'all', trail: [] },
  way: { kind: 'forum', forums: FORUMS },
  days: 10,
  reach: { a: [HANNE, SONJA], b: [SONJA] },
  typed: { forum: '', dueOn: '2026-12-07' },
  ...more,
});
const lines = (more: Partial<SendOnView>) =>
  reachLines(view(more), 'da').map((runs) => runs.map(({ text }) => text).join(''));

describe('reachLines', () => {
  it('says nothing while it is open where it goes', () => {
    expect(lines({})).toEqual([]);
    expect(mailFields(view({}), 'da')).toEqual([]);
  });

  it('warns only where nobody of the forum would hear', () => {
    expect(lines({ typed: { forum: 'a', dueOn: '' } })).toEqual([
      'Hanne har appen og får besked herfra.',
      'Sonja (sekretær) har ikke appen og får ikke besked herfra.',
    ]);
    expect(lines({ typed: { forum: 'b', dueOn: '' } })[0]).toMatch(/^⚠ Sonja/);
  });
});

describe('mailFields', () => {
  it('gives the text of a mail where nobody would hear', () => {
    const [field] = mailFields(view({ typed: { forum: 'b', dueOn: '' } }), 'da');

    expect(field?.texts[0]?.value).toContain('Hej Sonja');
    expect(field?.texts[0]?.value).toContain(NO);
    expect(mailFields(view({ typed: { forum: 'a', dueOn: '' } }), 'da')).toEqual([]);
  });

  it('gives none of an answer at once', () => {
    const way = { kind: 'answer', outcome: 'passed-on' } as const;

    expect(mailFields(view({ way }), 'da')).toEqual([]);
    expect(lines({ way })).toEqual([]);
  });
});

describe('forumTitle', () => {
  it('says where nobody has the app', () => {
    const titles = FORUMS.map((forum) => forumTitle(forum, view({}), 'da'));

    expect(titles).toEqual(['Udvalg A', 'Udvalg B (ingen har appen)']);
  });
});
