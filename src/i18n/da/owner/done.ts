// What is said before an answer is sent, and after, in Danish.
import type { BoardReason } from '../../../domain/decision/owner-outcomes.ts';

export const review = {
  title: 'Sådan lyder svaret',
  lix: (value: number) => `Læsbarhed: lix ${value}.`,
  hard: 'Det er svært at læse. Kortere sætninger og ord hjælper.',
  next: {
    team: 'Når du sender, gennemgår forenklingsteamet svaret. Først derefter får lederne det.',
    board: (forum: string) => `Når du sender, går det til ${forum}, som beslutter det.`,
  },
  why: {
    exempt: 'Det er, fordi forslaget handler om en undtagelse.',
    no: 'Det er, fordi svaret er et nej.',
    disputed: 'Det er, fordi de ansvarlige er uenige.',
  } satisfies Record<BoardReason, string>,
};

export const done = {
  titles: {
    answered: 'Tak for svaret',
    explained: 'Forklaringen er sendt',
    'handed-back': 'Forslaget er sendt tilbage',
  },
  texts: {
    team: 'Forenklingsteamet gennemgår svaret, før lederne får det.',
    board: (forum: string) => `Det er nu hos ${forum}, som beslutter det.`,
    explained: 'Alle, der har problemet, får den. Du mangler stadig at svare på forslaget.',
    'handed-back': 'Forenklingsteamet finder den rette.',
  },
  answer: 'Svaret',
  answeredBy: (name: string, at: string) => `${name} svarede ${at}`,
};
