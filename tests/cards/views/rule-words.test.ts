import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { ruleWords } from '../../../src/cards/views/rule-words.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { sentBy } from '../walk.ts';

describe('ruleWords', () => {
  it('leads to each word by its id, and to a new one', () => {
    const card = expand(ruleWords({ rules: DEFAULT_RULES }, 'da'));

    expect(sentBy(card, 'Ret taget til efterretning')).toMatchObject({
      verb: 'rules.edit',
      part: 'word',
      word: 'noted',
    });
    expect(sentBy(card, 'Tilføj et ord')).not.toHaveProperty('word');
  });
});
