import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/domain/delivery/message.ts';
import { asId, type InitiativeId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { hideIn } from '../../../src/domain/triage/hidden-words.ts';
import {
  hideInContent,
  hideInDraft,
  hideInInitiative,
} from '../../../src/domain/triage/hide-in-copies.ts';
import { no } from '../../support/a-proposal.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { aDraft } from '../../support/builders.ts';
import { quotingContents, quotingDigest } from '../../support/quoting.ts';

const NAME = 'Sofie';
const QUOTED = {
  no: no('2026-1'),
  initiatives: new Set([asId<InitiativeId>('d-2026-0001')]),
  beside: new Set([no('2026-2')]),
  hide: hideIn([NAME]),
};

describe('hideInContent', () => {
  it.each(quotingContents(NAME))('leaves the word nowhere in %j', (content) => {
    const hidden = hideInContent(content, QUOTED);

    expect(JSON.stringify(content)).toContain(NAME);
    expect(JSON.stringify(hidden)).not.toContain(NAME);
    expect(hideInContent(hidden, QUOTED)).toEqual(hidden);
    expect(Object.keys(hidden).toSorted()).toEqual(Object.keys(content).toSorted());
  });

  it('leaves what others say of something else as it is', () => {
    const title = `${NAME} venter`;
    const others: readonly Content[] = [
      { kind: 'question', no: no('2026-2'), title, question: title },
      { kind: 'task-over', no: no('2026-2'), title, how: 'moved' },
      { kind: 'reopened', no: no('2026-3'), title },
      { kind: 'completed', no: no('2026-3'), title, initiative: title },
      { kind: 'benefit-asked', initiative: asId<InitiativeId>('x'), title, after: 3 },
      { kind: 'letter', title, text: title, by: NAME },
    ];

    expect(others.map((one) => hideInContent(one, QUOTED))).toEqual(others);
  });

  it('hides in what a workshop asks its owners, whatever became of the note', () => {
    const asked = {
      kind: 'workshop-task',
      round: asId<RoundId>('round-1'),
      title: 'Lederdag',
      more: 0,
      chosen: [`${NAME} mangler nøgler`, 'Indkøb'],
    } as const;
    expect(hideInContent(asked, QUOTED)).toMatchObject({
      chosen: ['▇▇▇ mangler nøgler', 'Indkøb'],
    });
    const other = { ...asked, chosen: ['Indkøb'] };
    expect(hideInContent(other, QUOTED)).toBe(other);
  });

  it('hides in the news of another proposal what they say of the initiative both have', () => {
    const title = `${NAME} to`;
    const news = { kind: 'completed', no: no('2026-2'), title, initiative: title } as const;

    expect(hideInContent(news, QUOTED)).toEqual({ ...news, initiative: '▇▇▇ to' });
  });

  it('hides in the lines of an overview that are about the proposal', () => {
    const digest = quotingDigest(NAME);
    const other = { no: no('2026-2'), title: NAME, figure: 1 };
    const content = { kind: 'digest', digest: { ...digest, overdueList: [other] } } as const;

    expect(hideInContent(content, QUOTED)).toMatchObject({
      digest: { overdueList: [other], mostEndorsed: { title: '▇▇▇ venter' } },
    });
  });
});

describe('hideInInitiative', () => {
  const words = { title: NAME, what: NAME, improvement: NAME };

  it('hides in those that answer it, and in no other', () => {
    const own = anInitiative('d-2026-0001', {
      ...words,
      milestones: [{ title: NAME, on: '2027-03-01' }],
      owed: { version: 2, by: 'system', at: '2026-11-20T09:00:00.000Z', why: NAME },
    });
    const other = anInitiative('x', words);

    expect(JSON.stringify(hideInInitiative(own, QUOTED))).not.toContain(NAME);
    expect(hideInInitiative(other, QUOTED)).toEqual(other);
  });
});

describe('hideInDraft', () => {
  it('drops the one that changes the proposal, unless it was used up', () => {
    const edits = { no: QUOTED.no, version: 1 };
    const used = aDraft({ edits, sent: { no: QUOTED.no } });

    expect(hideInDraft(aDraft({ edits }), QUOTED)).toBe('dropped');
    expect(hideInDraft(used, QUOTED)).toEqual(used);
  });

  it('hides what it shares with the proposal, and nothing its writer wrote', () => {
    const shared = [{ mine: NAME, theirs: NAME }];
    const draft = aDraft({
      answers: { challenge: NAME },
      alike: [
        { no: QUOTED.no, shared },
        { no: no('2026-2'), shared },
      ],
    });

    expect(hideInDraft(draft, QUOTED)).toEqual({
      ...draft,
      alike: [
        { no: QUOTED.no, shared: [{ mine: NAME, theirs: '▇▇▇' }] },
        { no: no('2026-2'), shared },
      ],
    });
  });
});
