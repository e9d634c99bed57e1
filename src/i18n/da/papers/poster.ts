// The poster of a workshop, in Danish.

export const poster = {
  title: (workshop: string) => `Plakat ${workshop}`,
  under: 'Det valgte vi',
  chosen: (at: number, text: string) => `${at}. ${text}`,
  votes: (count: number) => (count === 1 ? '1 stemme' : `${count} stemmer`),
  said: (text: string) => `Svar: »${text}«`,
  awaiting: 'Svaret er på vej.',
  agreed: (text: string) => `Aftale: ${text}`,
  who: (name: string) => `${name} følger op`,
};
