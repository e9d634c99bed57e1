import { describe, expect, it } from 'vitest';
import { withSettings } from '../../../src/domain/triage/rule-settings.ts';
import { DEFAULT_RULES, type TriageRules } from '../../../src/domain/triage/rules.ts';
import {
  RULE_PARTS,
  type RuleForm,
  readTypedRules,
  type TypedRules,
  typedOf,
} from '../../../src/domain/triage/typed-rules.ts';

const MEANS = { da: 'under en uge', en: 'less than a week' };
const RULES: TriageRules = {
  ...DEFAULT_RULES,
  extentMeans: { small: MEANS },
  valueMeans: { high: MEANS, low: MEANS },
  automation: true,
};
function faults(form: RuleForm, typed: TypedRules, rules = RULES) {
  const read = readTypedRules(form, typed, rules);
  return read.ok ? [] : read.problem.map(({ field, kind }) => `${field} ${kind}`);
}

describe('a form of the rules', () => {
  it.each(RULE_PARTS.map((part) => ({ part, ...(part === 'word' && { word: 'noted' }) })))(
    'changes nothing when it comes back as it was: $part',
    (form) => {
      const read = readTypedRules(form, typedOf(form, RULES), RULES);

      expect(read.ok && withSettings(RULES, read.value)).toEqual(RULES);
    },
  );

  it('lets Danish stand for English, and an empty field for the usual words', () => {
    const read = readTypedRules(
      { part: 'extent' },
      { 'small.da': ' vi  kan ', 'medium.da': '' },
      RULES,
    );

    expect(read).toMatchObject({
      value: [
        { level: 'small', means: { da: 'vi kan', en: 'vi kan' } },
        { kind: 'extent', level: 'medium' },
        { kind: 'extent', level: 'large' },
      ],
    });
  });

  it.each<[RuleForm, TypedRules, string[]]>([
    [{ part: 'value' }, { 'high.da': 'x'.repeat(121) }, ['high.da too-long']],
    [{ part: 'value' }, { 'high.da': 'ring 010190-1234' }, ['high.da cpr']],
    [{ part: 'extent' }, { 'large.en': 'only English' }, ['large.da required']],
    [{ part: 'word' }, { 'name.da': ' ' }, ['name.da required']],
    [{ part: 'word', word: 'agreed' }, { 'name.da': 'x'.repeat(61) }, ['name.da too-long']],
  ])('names what is wrong with %j', (form, typed, wrong) => {
    expect(faults(form, typed)).toEqual(wrong);
  });

  it('asks for a choice in each cell and whole days for each deadline', () => {
    expect(faults({ part: 'matrix' }, { 'low.small': 'now' })).toHaveLength(9);
    const days = { triage: '0', answer: '2,5', warning: '', escalation: '3' };
    expect(faults({ part: 'deadlines' }, days)).toEqual([
      'triage not-days',
      'answer not-days',
      'warning not-days',
    ]);
    expect(faults({ part: 'switches' }, { automation: 'true' })).toEqual([
      'severalAssessors not-a-choice',
    ]);
  });

  it('has room for twenty words, and renames one of them all the same', () => {
    const name = { da: 'ord', en: 'word' };
    const words = Array.from({ length: 20 }, (_, at) => ({ id: `w${at}`, name }));
    const full = { ...RULES, words };

    expect(faults({ part: 'word' }, { 'name.da': 'nyt' }, full)).toEqual(['name.da too-many']);
    expect(faults({ part: 'word', word: 'w3' }, { 'name.da': 'nyt' }, full)).toEqual([]);
  });
});
