// What the receipt says, in Danish.
import type { Status } from '../../../domain/proposal/status.ts';

export const receipt = {
  received: (no: string) => `Tak – forslag ${no} er modtaget`,
  changed: (no: string) => `Gemt – forslag ${no} er rettet`,
  locally: (no: string) => `Godt – ${no} er noteret`,
  supplemented: (no: string) => `Tak – det er lagt til ${no}`,
  withdrawn: (no: string) => `Forslag ${no} er trukket tilbage`,
  nowWith: 'Lige nu hos',
  nextStep: 'Næste skridt',
  hearBy: 'Du hører fra os senest',
  nameSeenBy: 'Dit navn ses af',
  /** Where it is settled, there is none. */
  steps: {
    received: 'Vi læser det og finder ud af, hvem der kan ændre det',
    assessing: 'Vi er ved at finde ud af, hvem der kan ændre det',
    waiting: 'Vi venter på svar, og så går vi videre',
    forwarded: 'Den ansvarlige ser på det og svarer',
    decided: undefined,
    closed: undefined,
    withdrawn: 'Der sker ikke mere',
    merged: 'Det behandles sammen med et forslag om det samme',
  } satisfies Record<Status, string | undefined>,
  locallyText: 'I ændrer det selv. Vi har noteret det, så andre kan lære af det.',
  supplementedText: 'De, der behandler forslaget, kan se det nu.',
  withdrawnText: 'Ingen arbejder videre med det. Du kan altid sende et nyt.',
};
