// The poster of a workshop, in English.

export const poster = {
  title: (workshop: string) => `Poster ${workshop}`,
  under: 'What we chose',
  chosen: (at: number, text: string) => `${at}. ${text}`,
  votes: (count: number) => (count === 1 ? '1 vote' : `${count} votes`),
  said: (text: string) => `Answer: “${text}”`,
  awaiting: 'The answer is on its way.',
  agreed: (text: string) => `Agreed: ${text}`,
  who: (name: string) => `${name} follows up`,
};
