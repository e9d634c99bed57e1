// The commands Teams offers while one writes, as they stand in the app package.
import { COMMANDS, type CommandRow } from '../../src/bot/commands.ts';
import type { Language } from '../../src/domain/shared/language.ts';
import { catalogueOf } from '../../src/i18n/catalogue.ts';

/** In the order in which they stand in the manifest. */
export const SCOPES = ['personal', 'team', 'groupChat'] as const;
export type Scope = (typeof SCOPES)[number];

export interface OfferedCommand {
  /** What is sent when somebody chooses it. */
  readonly title: string;
  readonly description: string;
}

export interface CommandList {
  readonly scopes: readonly [Scope];
  readonly commands: readonly OfferedCommand[];
}

/** One list for each scope, by the table of commands; what each does in the words of the help card. */
export function commandLists(language: Language): readonly CommandList[] {
  return SCOPES.map((scope) => ({
    scopes: [scope],
    commands: Object.entries<CommandRow>(COMMANDS)
      .filter(([, { offered }]) => offered?.includes(scope))
      .map(([command, row]) => ({
        title: row[language][0],
        description: saidOf(command, language),
      })),
  }));
}

/** Where the words of the help card say too little beside the command alone. */
const SAID_HERE: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  help: { da: 'Se, hvad du kan skrive', en: 'See what you can write' },
  how: {
    da: 'Se, hvem der læser dit forslag, og hvornår du får svar',
    en: 'See who reads your proposal, and when you get an answer',
  },
};

/** `my-data` is `myData` among the words of the help card. */
function saidOf(command: string, language: Language): string {
  const here = SAID_HERE[command];
  if (here !== undefined) return here[language];
  const words: Readonly<Record<string, { readonly what: string }>> =
    catalogueOf(language).chat.help.commands;
  const said = words[command.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
  if (said === undefined) throw new Error(`The help card says nothing of ${command}`);
  return said.what;
}
