/** Somebody in the group chat of Mette's Playground who has no page of their own: a client over HTTP. */
import { type CardButton, type ReadCard, readCard } from '../../tools/client/read-card.ts';
import { GROUP_CHAT, TOWN_TENANT, type TownPerson } from '../../tools/dev/town-people.ts';
import { anExecute, type Spot } from './activities.ts';
import { post } from './client.ts';

type Data = Readonly<Record<string, unknown>>;

export interface GroupClient {
  /** Presses a button as the client of Teams does; resolves with the card that takes its place. */
  press(verb: string, data: Data): Promise<ReadCard>;
  /** Presses the button with this title, with what stands in the card and what is typed. */
  tap(on: ReadCard, title: string, typed?: Data): Promise<ReadCard>;
}

/** The client of somebody; the group chat is reached through the Playground at `serviceUrl`. */
export function groupClient(url: string, serviceUrl: string, someone: TownPerson): GroupClient {
  const spot: Spot = {
    kind: 'group',
    conversation: GROUP_CHAT.id,
    tenant: TOWN_TENANT,
    serviceUrl,
    by: { entra: someone.aadObjectId, name: someone.name },
  };
  const press = async (verb: string, data: Data): Promise<ReadCard> => {
    const answer = await post(url, anExecute(spot, { verb, data }));
    if (answer.status !== 200) throw new Error(`The bot answered ${answer.status}`);
    const { value } = (await answer.json()) as { readonly value: unknown };
    return readCard(value);
  };
  return {
    press,
    tap: (on, title, typed = {}) => {
      const button = on.buttons.find((one: CardButton) => one.title === title);
      if (button === undefined) throw new Error(`no “${title}” on: ${on.texts.join(' | ')}`);
      const shown = Object.fromEntries(on.inputs.map(({ id, value }) => [id, value]));
      return press(button.verb, { ...button.data, ...shown, ...typed });
    },
  };
}
