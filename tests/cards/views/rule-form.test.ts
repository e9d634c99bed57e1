import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { ruleForm } from '../../../src/cards/views/rule-form.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { RULE_PARTS, readTypedRules, typedOf } from '../../../src/domain/triage/typed-rules.ts';
import { inputIn, nodesIn, sentBy, textIn } from '../walk.ts';

type View = Parameters<typeof ruleForm>[0];

const shown = (more: Partial<View> & Pick<View, 'part'>) => {
  const { part, word } = more;
  const form = { part, ...(word !== undefined && { word }) };
  const typed = typedOf(form, DEFAULT_RULES);
  return expand(ruleForm({ typed, tag: 'W/"1"', faults: [], ...more }, 'da'));
};

describe('ruleForm', () => {
  it.each(RULE_PARTS.map((part) => ({ part, ...(part === 'word' && { word: 'noted' }) })))(
    'has a field for all that is read from it: $part',
    (form) => {
      const inputs = nodesIn(shown(form), 'Input').map(({ id, value }) => [id, value]);

      expect(readTypedRules(form, Object.fromEntries(inputs), DEFAULT_RULES).ok).toBe(true);
    },
  );

  it('carries what it was made from', () => {
    expect(sentBy(shown({ part: 'word', word: 'noted' }), 'Gem')).toMatchObject({
      verb: 'rules.save',
      part: 'word',
      word: 'noted',
      tag: 'W/"1"',
    });
  });

  it('says in the language of each field what stands there when it is empty', () => {
    const text = textIn(shown({ part: 'extent' }));

    expect(text).toContain('Tomt felt: én afdeling kan gøre det');
    expect(text).toContain('Tomt felt: one department can do it');
  });

  it('says what the usual words are, and what is wrong with those typed', () => {
    const card = shown({
      part: 'extent',
      typed: { 'small.da': 'x'.repeat(200) },
      faults: [
        { field: 'small.da', kind: 'too-long' },
        { field: 'large.en', kind: 'cpr' },
      ],
      changed: true,
    });

    expect(textIn(card)).toContain('Tomt felt: én afdeling kan gøre det');
    expect(textIn(card)).toContain('⚠ Det er for langt.');
    expect(textIn(card)).toContain('⚠ Det ligner et cpr-nummer.');
    expect(textIn(card)).toContain('⚠ En anden har ændret reglerne imens');
    expect(inputIn(card, 'small.da')['value']).toBe('x'.repeat(200));
  });
});
