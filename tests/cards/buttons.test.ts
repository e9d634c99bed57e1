import { describe, expect, it } from 'vitest';
import { button, buttons, linkButton, rowPress } from '../../src/cards/buttons.ts';

const press = { verb: 'mine.list', data: { page: 2 } } as const;

describe('button', () => {
  it('carries its verb in the data too, for clients that know only the older kind', () => {
    const made = button({ title: 'Næste', press });

    expect(made).toMatchObject({
      type: 'Action.Execute',
      verb: 'mine.list',
      data: { page: 2, verb: 'mine.list' },
      fallback: { type: 'Action.Submit', title: 'Næste', data: { page: 2, verb: 'mine.list' } },
    });
  });

  it('takes what is typed along unless it is none of its business', () => {
    expect(button({ title: 'A', press })['associatedInputs']).toBe('auto');
    expect(button({ title: 'A', press, takesInputs: false })['associatedInputs']).toBe('none');
  });

  it('says nothing that a client makes something of', () => {
    expect(button({ title: 'Læg til: [x](http://y)', press })['title']).toBe(
      'Læg til: x (http: y)',
    );
  });
});

describe('buttons', () => {
  it('leaves out those that are not there', () => {
    expect(buttons(false, { title: 'A', press }, undefined)).toHaveLength(1);
  });
});

describe('rowPress', () => {
  it('is called by what stands on the row, and has a name for older clients alone', () => {
    const { title, ...same } = button({ title: 'Åbn 2026-0042', press });

    expect(rowPress({ title: 'Åbn 2026-0042', press })).toStrictEqual(same);
    expect(same['fallback']).toMatchObject({ title });
  });
});

describe('linkButton', () => {
  it('opens a web address', () => {
    expect(linkButton('Se', 'https://example.org')).toEqual([
      { type: 'Action.OpenUrl', title: 'Se', url: 'https://example.org' },
    ]);
  });

  it.each([undefined, 'javascript:alert(1)', 'http://example.org'])('is none for %s', (url) => {
    expect(linkButton('Se', url)).toEqual([]);
  });
});
