import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import type { QueueView } from '../../../src/cards/triage-models.ts';
import { queue } from '../../../src/cards/views/queue.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { AT, forslag, NO, namesIn } from '../samples/data.ts';
import { proposalIn } from '../samples/proposals.ts';
import { USUAL } from '../samples/typed.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const NOTHING = { area: '', need: '', authority: '', extent: '', value: '', note: '' };
const shown = (more: Partial<QueueView> = {}, proposal: Partial<Proposal> = {}) =>
  expand(
    queue(
      {
        proposal: proposalIn(USUAL, { status: 'received', holder: { kind: 'team' }, ...proposal }),
        set: forslag(USUAL),
        names: namesIn(USUAL, 'da'),
        place: { filter: 'overdue', trail: [] },
        counts: [{ filter: 'all', count: 31 }],
        at: 12,
        total: 31,
        overdue: false,
        rules: DEFAULT_RULES,
        judgement: NOTHING,
        faults: [],
        ...more,
      },
      'da',
    ),
  );

describe('queue', () => {
  it('says where one is, and from which workplace the words come', () => {
    const text = textIn(shown());

    expect(text).toMatch(/^Nr\. 12 af 31 · Over fristen\nForslag 2026-0042\n/);
    expect(text).toContain('Børnehuset Solsikken · modtaget 23. november');
    expect(textIn(shown({ overdue: true }))).toContain('svar skulle være givet 11. december');
    expect(textIn(shown({ untouched: true }))).toContain('har ligget for længe');
    expect(text).not.toContain('har ligget for længe');
  });

  it('shows the words and the answers, but those that stand in the fields', () => {
    const text = textIn(shown());

    expect(text).toContain('Det tog to uger sidst.');
    expect(text).toContain('Meget (4 af 5)');
    expect(text).toContain('Ønske');
    expect(text).not.toContain('Kravet kommer fra');
  });

  it('carries what was in view, so that nothing unseen is written over', () => {
    const judged = { assessments: [anAssessment(), anAssessment()] };

    expect(sentBy(shown({}, judged), 'Gem og næste')).toEqual({
      verb: 'queue.save',
      no: NO,
      seen: { version: 2, assessments: 2 },
      place: { filter: 'overdue' },
    });
  });

  it('leads back only where there is something to go back to', () => {
    const before = proposalIn(USUAL).no;
    const place = { filter: 'all', trail: [before] } as const;

    expect(titlesIn(shown())).toEqual([
      'Gem og næste',
      'Spring over',
      'Send videre',
      'Mere',
      'Luk køen',
    ]);
    expect(sentBy(shown({ place }), 'Forrige')).toEqual({
      verb: 'queue.show',
      no: before,
      place: { filter: 'all' },
    });
  });

  it('tells who assessed it, and that the words have changed since', () => {
    const text = textIn(shown({ assessor: 'Ole' }, { assessments: [anAssessment()] }));

    expect(text).toContain('Vurderet af Ole 20. november kl. 10.00');
    expect(text).toContain('Forslagsstilleren har rettet teksten, siden det blev vurderet.');
    const same = { assessments: [anAssessment({ version: 2 })] };
    expect(textIn(shown({}, same))).toContain('Vurderet af en kollega');
    expect(textIn(shown({}, same))).not.toContain('har rettet teksten');
  });

  it('shows what was added later', () => {
    const supplements = [{ at: AT, text: 'Det gælder også vikarer.' }];

    expect(textIn(shown({}, { supplements }))).toContain('Det gælder også vikarer.');
  });
});
