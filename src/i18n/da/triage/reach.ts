// Whether whoever a proposal is sent to is told of it, in Danish.
import type { PostKind } from '../../../domain/shared/posts.ts';

/** What a mail to somebody without the app is written from; the day in words, or empty. */
interface Mail {
  readonly no: string;
  readonly name: string;
  readonly challenge: string;
  readonly workplaces: string;
  readonly day: string;
  readonly team: string;
}

export const reach = {
  who: {
    owner: (name) => name,
    substitute: (name) => `${name} (stedfortræder)`,
    decider: (name) => name,
    secretary: (name) => `${name} (sekretær)`,
  } satisfies Record<PostKind, (name: string) => string>,
  has: (who: string, last: string) =>
    `${who} har appen og får besked herfra.${last === '' ? '' : ` Fik sidst en besked ${last}.`}`,
  without: (who: string, mail: string) =>
    `${who} har ikke appen og får ikke besked herfra${mail === '' ? '' : ` (${mail})`}.`,
  standsIn: (owner: string, substitute: string) =>
    `${owner} har ikke appen. Stedfortræderen, ${substitute}, har og får besked herfra.`,
  nobody: 'Ingen får besked herfra. Sørg selv for, at det kommer på dagsordenen.',
  forumWithout: (name: string) => `${name} (ingen har appen)`,
  mailLabel: 'Tekst til en mail, så de hører om det',
  mail: ({ no, name, challenge, workplaces, day, team }: Mail) =>
    [
      name === '' ? 'Hej' : `Hej ${name}`,
      `En leder har sendt os forslag ${no}, som hører til hos jer:`,
      `“${challenge}”`,
      `${workplaces} oplever det.${day === '' ? '' : ` Vil I svare senest ${day}?`}`,
      'Åbn Forenkl i Teams, og skriv “opgaver” – eller svar på denne mail.',
      `Venlig hilsen\n${team}`,
    ].join('\n\n'),
};
