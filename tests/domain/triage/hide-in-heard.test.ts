import { describe, expect, it } from 'vitest';
import { hideIn } from '../../../src/domain/triage/hidden-words.ts';
import { hideInHeard } from '../../../src/domain/triage/hide-in-heard.ts';
import { no } from '../../support/a-proposal.ts';

const hide = hideIn(['Sofie']);
const quoted = { no: no('2026-0001'), hide };
const item = (number: string) => ({
  no: no(number),
  title: 'Sofie mangler nøgler',
  areas: [],
  status: 'received' as const,
  holder: { kind: 'team' as const },
});

describe('hideInHeard', () => {
  it('hides in every line of a quarterly letter', () => {
    const line = { challenge: 'Sofie mangler nøgler', what: 'Sofie fik dem' };
    const part = { type: 'school' as const, done: [line], fresh: [line], underWay: [line] };
    const content = {
      kind: 'quarter' as const,
      quarter: { year: 2026, quarter: 4 },
      parts: [part],
    };

    const hidden = hideInHeard(content, quoted);

    expect(JSON.stringify(hidden)).not.toContain('Sofie');
    expect(JSON.stringify(hidden).match(/▇▇▇/g)).toHaveLength(6);
    expect(hideInHeard(hidden, quoted)).toBe(hidden);
  });

  it.each(['welcome', 'new-leader'] as const)(
    'hides the title of that proposal in a %s',
    (kind) => {
      const pipeline = { count: 2, items: [item('2026-0001'), item('2026-0002')] };
      const content =
        kind === 'welcome'
          ? { kind, firstName: 'Karen', offerEnglish: false, pipeline }
          : { kind, units: ['Solsikken'], pipeline };

      const hidden = hideInHeard(content, quoted);

      expect(hidden).toMatchObject({
        pipeline: {
          items: [{ title: '▇▇▇ mangler nøgler' }, { title: 'Sofie mangler nøgler' }],
        },
      });
      expect(hideInHeard(hidden, quoted)).toBe(hidden);
    },
  );

  it('leaves a welcome without anything under way as it is', () => {
    const content = { kind: 'welcome', firstName: 'Sofie', offerEnglish: false } as const;
    expect(hideInHeard(content, quoted)).toBe(content);
  });
});
