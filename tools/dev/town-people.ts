/** The people, chats and channels of the made-up municipality Bakkekøbing that `npm run dev` shows. */

export interface TownPerson {
  /** Teams' own id of the person, as messages carry it. */
  readonly id: string;
  readonly aadObjectId: string;
  readonly name: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
}

const person = (no: number, [givenName, surname]: [string, string]): TownPerson => {
  const mailbox = `${givenName}.${surname}`.toLowerCase();
  return {
    id: `29:forenkl-${mailbox}`,
    aadObjectId: `00000000-0000-4000-8000-${String(no).padStart(12, '0')}`,
    name: `${givenName} ${surname}`,
    givenName,
    surname,
    email: `${mailbox}@bakkekoebing.example`,
  };
};

export const TOWN_TENANT = '11111111-2222-4333-8444-555555555555';
export const TOWN_NAME = 'Bakkekøbing Kommune';
export const TOWN_BOT = { id: '28:forenkl', name: 'Forenkl' } as const;

/** Head of the day-care centre Solsikken, and the one whose screen the Playground shows. */
export const KAREN = person(1, ['Karen', 'Holm']);
/** Head of the school Åskolen. */
export const JENS = person(2, ['Jens', 'Lauridsen']);
/** Consultant in the simplification team. */
export const METTE = person(3, ['Mette', 'Friis']);
/** Process owner in It og Digitalisering. */
export const OLE = person(4, ['Ole', 'Bang']);
/** Head of the nursing home Birkelund. */
export const SARA = person(5, ['Sara', 'Winther']);
/** Chief executive; the Playground wants five people besides the one in front of the screen. */
export const HANNE = person(6, ['Hanne', 'Dahl']);

/** Those who are in every chat and channel. */
export const TOWN_PEOPLE = [KAREN, JENS, METTE, OLE, SARA, HANNE] as const;

/** Clerk at the town hall: in no channel, so that she shows what others may not. */
export const SANNE = person(7, ['Sanne', 'Vang']);

/** The chat between one person and the bot. */
export const personalChatOf = (someone: TownPerson) => ({ id: `a:${someone.id}` });

export const GROUP_CHAT = {
  id: '19:forenkl-ledergruppen@thread.v2',
  name: 'Ledergruppen',
} as const;

/** A team's id is also the id of its channel General. */
export const TEAM = {
  id: '19:forenkl-general@thread.tacv2',
  name: 'Forenkling',
  aadGroupId: '00000000-0000-4000-8000-00000000ff01',
} as const;
export const OPERATIONS_CHANNEL = {
  id: '19:forenkl-drift@thread.tacv2',
  name: 'Forenkling i drift',
} as const;
