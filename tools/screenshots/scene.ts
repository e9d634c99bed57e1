/** What a scene is: something a person does in Teams, and the pictures to be taken on the way. */
import type { TeamsPage } from '../../tests/support/teams-page.ts';

export interface Scene {
  readonly name: string;
  /** `picture` draws the conversation into a file of that name, without its ending. */
  play(teams: TeamsPage, picture: (name: string) => Promise<void>): Promise<void>;
}
