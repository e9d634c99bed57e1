import { describe, expect, it } from 'vitest';
import { readQuestionSets } from '../../../src/cards/index.ts';
import { asId, type DraftId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { hideIn } from '../../../src/domain/triage/hidden-words.ts';
import {
  hideInEndorsement,
  hideInProposal,
  redactedEvent,
  textFields,
  textsOf,
} from '../../../src/domain/triage/redact.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const NAME = 'Sofie';
const AT = '2026-11-20T09:00:00.000Z';
const OLE = asId<PersonId>('ole');
const HIDE = hideIn([NAME]);
const SETS = readQuestionSets();
const FIELDS = textFields(SETS.ok ? SETS.value : []);
const PARTS = {
  challenge: NAME,
  initiative: NAME,
  improvement: NAME,
  now: NAME,
  first: NAME,
};
const DECISION = {
  version: 1,
  state: 'ready',
  outcome: 'planned',
  reason: NAME,
  parts: PARTS,
  caseNumber: NAME,
  caseworker: NAME,
  as: 'process-owner',
  by: OLE,
  at: AT,
} as const;
const PROPOSAL = aProposal('2026-1', {
  answers: { challenge: `${NAME} venter`, need: 'system', hassle: 4 },
  supplements: [{ at: AT, text: NAME, question: NAME, reply: NAME }],
  question: { at: AT, text: NAME },
  answer: NAME,
  origin: { round: asId('round-1'), workshop: NAME, station: NAME },
  campaign: { round: asId('round-2'), title: NAME },
  explanation: { at: AT, text: NAME },
  assessments: [anAssessment({ note: NAME })],
  treatments: [
    {
      forum: 'f',
      on: '2027-01-19',
      word: 'noted',
      item: NAME,
      addition: NAME,
      note: NAME,
      workshop: { title: `${NAME}s dag`, said: NAME, agreed: 'do', who: NAME },
      by: OLE,
      at: AT,
    },
  ],
  answerDraft: {
    version: 1,
    by: OLE,
    at: AT,
    typed: { ...PARTS, outcome: 'planned', horizon: '', reason: NAME },
  },
  decision: DECISION,
  formerDecisions: [DECISION],
  flags: { touchesLaw: { reviewer: NAME } },
  journal: { number: NAME, by: OLE, at: AT },
  notes: [{ by: OLE, at: AT, text: NAME }],
  verdicts: [{ person: OLE, at: AT, missing: NAME }],
});

describe('textFields', () => {
  it('are those in which somebody types', () => {
    expect([FIELDS.has('challenge'), FIELDS.has('need')]).toEqual([true, false]);
  });
});

describe('hideInProposal', () => {
  it('leaves the word in no text there is', () => {
    const hidden = hideInProposal(PROPOSAL, HIDE, FIELDS);

    expect(JSON.stringify(PROPOSAL).split(NAME)).toHaveLength(44);
    expect(JSON.stringify(hidden)).not.toContain(NAME);
    expect(hidden.answers).toMatchObject({ need: 'system', hassle: 4 });
  });

  it('lets go of the message it was written from, which says the same', () => {
    const fromMessage = 'https://teams.microsoft.com/l/message/19:a@thread.v2/1';

    expect(hideInProposal({ ...PROPOSAL, fromMessage }, HIDE, FIELDS)).not.toHaveProperty(
      'fromMessage',
    );
  });

  it('touches no code, and nothing at all the second time', () => {
    const code = hideInProposal(PROPOSAL, hideIn(['system']), FIELDS);
    const hidden = hideInProposal(PROPOSAL, HIDE, FIELDS);

    expect(code).toEqual(PROPOSAL);
    expect(hideInProposal(hidden, HIDE, FIELDS)).toEqual(hidden);
  });

  it('adds nothing to a proposal that has little', () => {
    const little = aProposal('2026-1');

    expect(Object.keys(hideInProposal(little, HIDE, FIELDS))).toEqual(Object.keys(little));
  });
});

describe('hideInEndorsement', () => {
  it('hides in what others wrote', () => {
    const { no } = PROPOSAL;
    const examples = [{ draft: asId<DraftId>('2026-a'), at: AT, text: `Også ${NAME}` }];
    const endorsement = { no, person: OLE, at: AT, following: true, examples };

    expect(hideInEndorsement(endorsement, HIDE).examples[0]?.text).toBe('Også ▇▇▇');
  });
});

describe('textsOf', () => {
  it('are all there are', () => {
    const texts = textsOf(PROPOSAL, FIELDS);

    expect(texts).toHaveLength(43);
    expect(texts.every((text) => text.includes(NAME))).toBe(true);
  });
});

describe('redactedEvent', () => {
  it('tells who and when alone', () => {
    expect(redactedEvent(PROPOSAL, { person: OLE, now: AT })).toEqual({
      no: '2026-0001',
      kind: 'redacted',
      at: AT,
      by: 'ole',
      from: 'received',
      to: 'received',
    });
  });
});
