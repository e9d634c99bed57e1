// What is said to proposers who add something or withdraw, in Danish.

export const withdraw = {
  title: (no: string) => `Vil du trække ${no} tilbage?`,
  text: 'Så arbejder vi ikke videre med det. Det bliver stående på din liste som trukket tilbage.',
};

export const supplement = {
  supplementTitle: (no: string) => `Tilføj til ${no}`,
  replyTitle: (no: string) => `Svar på ${no}`,
  asked: 'Vi spurgte:',
  label: 'Hvad vil du tilføje?',
  replyLabel: 'Dit svar',
  help: 'Ingen navne, cpr-numre eller følsomme oplysninger.',
};
