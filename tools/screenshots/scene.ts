/** What a scene is: something people do in Teams, and the pictures to be taken on the way. */
import type { House } from '../../tests/support/house.ts';
import type { TeamsPage } from '../../tests/support/teams-page.ts';

/**
 * Draws the newest card alone into a file of that name, without its ending; from the last line that
 * says `from`, if only the end of it matters.
 */
export type Picture = (teams: TeamsPage, name: string, from?: string) => Promise<void>;

export interface Scene {
  /** The scene begins where nothing is bound and nobody has handed anything in. */
  readonly emptyHouse?: true;
  play(house: House, picture: Picture): Promise<void>;
}
