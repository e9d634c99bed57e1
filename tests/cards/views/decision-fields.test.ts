import { describe, expect, it } from 'vitest';
import {
  DECISION_INPUTS,
  DECISION_MAX,
  decisionFields,
  outcomeChoices,
} from '../../../src/cards/views/decision-fields.ts';
import type { DecisionFault, TypedDecision } from '../../../src/domain/decision/typed-decision.ts';
import { PART_MAX, REASON_MAX } from '../../../src/domain/proposal/decision.ts';
import { OUTCOMES } from '../../../src/domain/proposal/status.ts';
import { CASE_NUMBER_MAX } from '../../../src/domain/shared/case-number.ts';
import { typedDecision } from '../../support/a-decision.ts';

const fields = (
  typed: Partial<TypedDecision> = {},
  {
    faults = [],
    large = false,
    fixed = false,
  }: {
    faults?: readonly DecisionFault[];
    large?: boolean;
    fixed?: boolean;
  } = {},
) => decisionFields({ typed: typedDecision(typed), faults, large, fixed }, 'da');
const ids = (shown: ReturnType<typeof fields>) =>
  shown.flatMap(({ texts, choices }) => [...texts, ...choices].map(({ id }) => id));
const saidBy = (shown: ReturnType<typeof fields>, id: string) =>
  shown
    .filter(({ texts, choices }) => [...texts, ...choices].some((one) => one.id === id))
    .flatMap(({ faults, help }) => [...faults, ...help].flat().map(({ text }) => text));

describe('decisionFields', () => {
  it('asks a large one for two more parts, and nobody for an outcome that is settled', () => {
    expect(ids(fields())).not.toContain(DECISION_INPUTS.now);
    expect(ids(fields({}, { large: true }))).toContain(DECISION_INPUTS.first);
    expect(ids(fields())).toContain(DECISION_INPUTS.outcome);
    expect(ids(fields({}, { fixed: true }))).not.toContain(DECISION_INPUTS.outcome);
  });

  it('hints at a reason that is hard to read', () => {
    const hard =
      'Forvaltningen vurderer, at gennemførelsen af forenklingsinitiativet forudsætter en nærmere afdækning af konsekvenserne.';

    expect(saidBy(fields({ reason: hard }), DECISION_INPUTS.reason)).toEqual([
      expect.stringMatching(/^Lix \d+: svær at læse/),
    ]);
    expect(saidBy(fields(), DECISION_INPUTS.reason)).toEqual([expect.stringMatching(/^Lix \d+$/)]);
    expect(saidBy(fields({ reason: '' }), DECISION_INPUTS.reason)[0]).toContain('Skriv, så den');
  });

  it.each([
    ['85.11.06-P20-1-25', 'KLE'],
    ['2024-0024277', 'begynder med året'],
    ['17/6716', 'journalnummer'],
    ['Sag 12', 'kender jeg ikke'],
  ])('says of %s what kind of case number it is, and turns none down', (caseNumber, words) => {
    expect(saidBy(fields({ caseNumber }), DECISION_INPUTS.caseNumber)[0]).toContain(words);
  });

  it('names what the case is about, where the municipality has loaded its KLE', () => {
    const typed = typedDecision({ caseNumber: '85.11.06-P20-1-25' });
    const view = { typed, faults: [], large: false };
    const said = (title?: string) => {
      const caseSubject = { number: '85.11.06', ...(title !== undefined && { title }) };
      return saidBy(decisionFields({ ...view, caseSubject }, 'da'), DECISION_INPUTS.caseNumber);
    };

    expect(said('Mødevirksomhed')).toEqual(['KLE 85.11.06: Mødevirksomhed']);
    expect(said()).toEqual(['85.11.06 er ikke i kommunens KLE. Det er gemt, som det er skrevet.']);
  });

  it.each<[DecisionFault, string]>([
    [{ field: 'outcome', kind: 'required' }, 'Vælg en mulighed'],
    [{ field: 'challenge', kind: 'required' }, 'Udfyld feltet'],
    [{ field: 'horizon', kind: 'not-a-horizon' }, 'Skriv hvornår'],
    [{ field: 'amount', kind: 'not-a-number' }, 'Skriv et tal'],
    [{ field: 'reason', kind: 'too-long', max: 2_000 }, 'plads til 2.000 tegn'],
    [{ field: 'reason', kind: 'cpr', shown: ['010190-••••'] }, 'cpr-nummer'],
  ])('says what is wrong: %j', (fault, words) => {
    expect(saidBy(fields({}, { faults: [fault] }), DECISION_INPUTS[fault.field])[0]).toContain(
      words,
    );
  });

  it('is open unless it was closed', () => {
    const closed = (typed: Partial<TypedDecision>) =>
      fields(typed)
        .flatMap(({ choices }) => choices)
        .find(({ id }) => id === DECISION_INPUTS.closed);

    expect(closed({})?.value).toBe('false');
    expect(closed({ closed: 'true' })?.value).toBe('true');
  });

  it('has room for as much as the rules', () => {
    const { challenge, initiative, improvement, now, first, reason, caseNumber } = DECISION_MAX;

    for (const part of [challenge, initiative, improvement, now, first])
      expect(part).toBe(PART_MAX);
    expect([reason, caseNumber]).toEqual([REASON_MAX, CASE_NUMBER_MAX]);
  });
});

describe('outcomeChoices', () => {
  it('has every outcome but those left out', () => {
    expect(outcomeChoices('da').map(({ value }) => value)).toEqual(OUTCOMES);
    expect(outcomeChoices('da', ['sent-back']).map(({ value }) => value)).not.toContain(
      'sent-back',
    );
  });
});
