// How proposers are asked and answered afterwards, in Danish.

export const askedLater = {
  title: 'Hvad kom der ud af det?',
  text: (outcome: string) => `For et år siden fik du svaret: ${outcome}.`,
  summary: (title: string) => `Et år efter: Hvad kom der ud af “${title}”?`,
};

export const answeredBack = {
  title: 'Svar på dit spørgsmål',
  asked: 'Du spurgte:',
  summary: (title: string) => `Svar på dit spørgsmål om “${title}”`,
};
