/** The cards of the stand-in bot: one for each thing the Playground's page object must handle. */

const card = (body: readonly unknown[], actions: readonly unknown[] = []) => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  body,
  actions,
});

const text = (value: string) => ({ type: 'TextBlock', text: value, wrap: true });
const run = (value: string) => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text: value }],
});
const choice = (title: string, value: string) => ({ title, value });
const execute = (title: string, verb: string, data: object = {}) => ({
  type: 'Action.Execute',
  title,
  verb,
  data,
});

const MACRO = '{{DATE(2026-01-01T00:00:00Z)}}';
const LINK = 'https://bakkekoebing.example/x';

const HASSLE = ['Meget lidt', 'Lidt', 'Noget', 'Meget', 'Rigtig meget'];
const PLACES = ['Solsikken', 'Åskolen', 'Birkelund'];

export const fieldsCard = card(
  [
    text('Hvad er besværligt?'),
    {
      type: 'Input.Text',
      id: 'what',
      label: 'Beskriv det',
      isMultiline: true,
      isRequired: true,
      errorMessage: 'Skriv en sætning',
    },
    { type: 'Input.Text', id: 'short', label: 'Overskrift' },
    { type: 'Input.Number', id: 'minutes', label: 'Minutter' },
    { type: 'Input.Date', id: 'day', label: 'Dato' },
    { type: 'Input.Toggle', id: 'agree', label: 'Samtykke', title: 'Ja, det er i orden' },
    {
      type: 'Input.ChoiceSet',
      id: 'hassle',
      label: 'Hvor meget bøvl?',
      style: 'expanded',
      choices: HASSLE.map((title, index) => choice(title, `${index + 1}`)),
    },
    {
      type: 'Input.ChoiceSet',
      id: 'places',
      label: 'Hvilke steder?',
      style: 'expanded',
      isMultiSelect: true,
      choices: PLACES.map((place) => choice(place, place)),
    },
    {
      type: 'Input.ChoiceSet',
      id: 'area',
      label: 'Område',
      style: 'compact',
      choices: [choice('Økonomi', 'oek'), choice('It og Digitalisering', 'it')],
    },
  ],
  [execute('Send nu', 'echo')],
);

export const partsCard = card(
  [
    text('Dele'),
    {
      type: 'Container',
      selectAction: { ...execute('Vælg 2026-0031', 'echo', { picked: '31' }) },
      items: [text('2026-0031 · Adgange tager for lang tid')],
    },
    { type: 'Container', id: 'more', isVisible: false, items: [text('Her er forklaringen')] },
  ],
  [
    { type: 'Action.ToggleVisibility', title: 'Vis mere', targetElements: ['more'] },
    {
      type: 'Action.ShowCard',
      title: 'Giv et svar',
      card: card(
        [{ type: 'Input.Text', id: 'reply', label: 'Dit svar' }],
        [execute('Send svaret', 'echo')],
      ),
    },
    execute('Gå videre', 'next'),
    { type: 'Action.Submit', title: 'Gammel knap', data: { verb: 'submit' } },
  ],
);

export const nextCard = card([text('Side to')], [execute('Tilbage', 'back')]);

export const macroCard = card(
  [
    text(`TB ${MACRO} ${LINK}`),
    run(`TR ${MACRO} ${LINK}`),
    { type: 'Input.Text', id: 'value', label: 'Værdi', value: `IV ${MACRO} ${LINK}` },
    { type: 'Input.Text', id: 'label', label: `LA ${MACRO}`, placeholder: `PH ${MACRO}` },
    {
      type: 'Input.ChoiceSet',
      id: 'set',
      label: `CL ${MACRO}`,
      style: 'expanded',
      choices: [choice(`CT ${MACRO} ${LINK}`, '1')],
    },
    {
      type: 'Input.ChoiceSet',
      id: 'compact',
      label: 'Kompakt',
      style: 'compact',
      value: '1',
      choices: [choice(`CC ${MACRO}`, '1')],
    },
    { type: 'FactSet', facts: [{ title: `FT ${MACRO}`, value: `FV ${MACRO} ${LINK}` }] },
    run('TR broken {\u200b{DATE(2026-01-01T00:00:00Z)}}'),
  ],
  [execute(`AT ${MACRO}`, 'echo')],
);

const SHARES = [
  { legend: 'Planlagt', value: 12 },
  { legend: 'I gang', value: 7 },
  { legend: 'Gennemført', value: 21 },
];

export const chartsCard = card([
  text('Status'),
  { type: 'Chart.Donut', title: 'Fordelt på status', data: SHARES },
  {
    type: 'Chart.HorizontalBar',
    title: 'Forslag pr. område',
    xAxisTitle: 'Antal',
    yAxisTitle: 'Område',
    displayMode: 'AbsoluteWithAxis',
    data: SHARES.map(({ legend, value }) => ({ x: legend, y: value })),
  },
]);

export const echoCard = (data: unknown) =>
  card([text('Kvittering'), run(JSON.stringify(data))], [execute('Rediger', 'fields')]);
