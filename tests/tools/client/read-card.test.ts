import { describe, expect, it } from 'vitest';
import { readCard } from '../../../tools/client/read-card.ts';

const execute = (title: string, more: object = {}) => ({
  type: 'Action.Execute',
  title,
  verb: 'go',
  data: { verb: 'go', id: 1 },
  fallback: { type: 'Action.Submit', title, data: { verb: 'go', id: 1 } },
  ...more,
});

const CARD = {
  type: 'AdaptiveCard',
  body: [
    { type: 'TextBlock', text: 'Trin 1 af 4' },
    { type: 'TextBlock', text: 'Hvad er besværligt?', style: 'heading' },
    {
      type: 'Container',
      selectAction: execute('Ret: Emne', { title: undefined, associatedInputs: 'none' }),
      items: [
        { type: 'Input.Text', id: 'a.what', label: 'Hvad? *', value: 'Skemaet', maxLength: 40 },
        {
          type: 'RichTextBlock',
          inlines: [
            { type: 'TextRun', text: '⚠ For ', color: 'attention' },
            { type: 'TextRun', text: 'kort' },
          ],
        },
      ],
    },
    {
      type: 'Input.ChoiceSet',
      id: 'a.where',
      label: 'Hvor?',
      isMultiSelect: true,
      choices: [
        { title: 'Skole', value: 's' },
        { title: 'Bibliotek', value: 'b' },
      ],
    },
    { type: 'Input.Toggle', id: 'sure', title: 'Ja', value: 'false' },
  ],
  actions: [execute('Næste'), execute('Tilbage'), { type: 'Action.OpenUrl', url: 'https://x.dk' }],
};

describe('a card that is read', () => {
  const read = readCard(CARD);

  it('says its heading and all its texts in order', () => {
    expect(read.heading).toBe('Hvad er besværligt?');
    expect(read.texts).toEqual(['Trin 1 af 4', 'Hvad er besværligt?', '⚠ For kort']);
  });

  it('says what is wrong by the colour of faults', () => {
    expect(read.faults).toEqual(['⚠ For kort']);
  });

  it('asks what its inputs ask, a star for what must be answered', () => {
    expect(read.inputs.map(({ id, kind, required }) => [id, kind, required])).toEqual([
      ['a.what', 'text', true],
      ['a.where', 'choice', false],
      ['sure', 'toggle', false],
    ]);
    expect(read.inputs[0]).toMatchObject({ value: 'Skemaet', max: 40 });
    expect(read.inputs[1]).toMatchObject({ several: true, choices: ['s', 'b'], value: '' });
  });

  it('has its buttons in order, those below first, and each fallback once', () => {
    expect(read.buttons.map(({ title, place }) => [title, place])).toEqual([
      ['Næste', 'below'],
      ['Tilbage', 'below'],
      ['Ret: Emne', 'within'],
    ]);
    expect(read.buttons[0]).toMatchObject({ verb: 'go', data: { verb: 'go', id: 1 } });
    expect(read.buttons.map(({ takesInputs }) => takesInputs)).toEqual([true, true, false]);
  });

  it('knows the older kind of button by the verb in its data', () => {
    const old = { type: 'Action.Submit', title: 'Send', data: { verb: 'send' } };

    expect(readCard({ type: 'AdaptiveCard', actions: [old] }).buttons[0]?.verb).toBe('send');
  });

  it('is empty when it is no card', () => {
    expect(readCard('hej')).toEqual({
      heading: '',
      texts: [],
      faults: [],
      inputs: [],
      buttons: [],
    });
  });
});
