/**
 * Teams as a person uses it, in the Agents Playground. Its traps, which are not those of Teams:
 * - anything new in the chat, an answer that is only a message and a look at another chat draw the
 *   cards anew: what was typed but not sent is gone, so fill in when all messages have come;
 * - a reload forgets every message. It sends installationUpdate and conversationUpdate again: at
 *   once for the personal chat, for channels and the group chat when each is first opened;
 * - the same words are also drawn in the list of chats and in the log: look in `conversation`;
 * - a fast answer may be drawn above the message it answers;
 * - a failed action (HTTP 500) leaves the card as it was and says nothing;
 * - the newest post of a channel is on top, and only a post that mentions the bot reaches it;
 * - a message cannot hold a line break; more than six buttons hide behind one called "...";
 * - empty inputs are left out of what is sent, and numbers are sent as strings.
 * {{DATE(…)}} comes alive in TextBlock, TextRun, FactSet and labels; not in typed values,
 * placeholders, choices, buttons or charts, nor when the braces are kept apart by an invisible
 * character. Markdown makes links in TextBlock (also in a table) and FactSet, never in TextRun,
 * labels or choices; a bare address becomes a link only in the text of a message.
 */
import type { Locator, Page } from 'playwright-core';
import { GROUP_CHAT, TEAM, TOWN_BOT } from '../../tools/dev/town-people.ts';
import { PHONE } from './browser.ts';
import { chooseOption, fieldOf, fillField } from './card-fields.ts';
import { drawConversation } from './conversation-picture.ts';

export interface TeamsPage {
  readonly page: Page;
  /** The messages and cards of the chat or channel that is open. */
  readonly conversation: Locator;
  openPersonalChat(): Promise<void>;
  openGroupChat(): Promise<void>;
  openChannel(name: string): Promise<void>;
  /** Writes one line in the chat, or as a new post in the channel. */
  say(text: string): Promise<void>;
  /** The same, to the bot by name: without it the bot hears nothing in channels and group chats. */
  mention(text: string): Promise<void>;
  /**
   * The newest card; in a channel, the last card of the newest post. After `turnTo` the card turned
   * to, until something is said or another chat is opened.
   */
  lastCard(): Locator;
  /**
   * Waits for a card nobody asked for, wherever it stands in the open chat, and looks at it from
   * now on: what comes by itself comes in any order.
   */
  turnTo(text: string): Promise<void>;
  /** Types into the field with this label. */
  fill(label: string, text: string): Promise<void>;
  /** Picks or ticks an option of the question with this label. */
  choose(label: string, option: string): Promise<void>;
  /** What the field with this label holds now. */
  valueOf(label: string): Promise<string>;
  /** Presses a button by its name. */
  press(button: string): Promise<void>;
  /** Presses the first row of the newest card with this text on it. */
  pressRow(text: string): Promise<void>;
  waitForText(text: string): Promise<void>;
  /** Waits until the newest card holds the text. */
  waitForCard(text: string): Promise<void>;
  /** A picture of the whole conversation alone, as high as it must be. */
  screenshot(path: string): Promise<void>;
  reload(): Promise<void>;
  /** Makes the page as narrow as a phone. Open the chat first: its list is then hidden. */
  usePhone(): Promise<void>;
}

const PERSONAL = 'Personal Chat';
const COMPOSER = '[role="textbox"]';
const LOG = '@title="Hide log panel"';
const CHATS = '@aria-label="Chat and Teams Channel"';
// It has no name of its own: the widest frame around the message box that holds nothing else.
const CONVERSATION =
  `xpath=(//*[@role="textbox"])[1]/ancestor::*` +
  `[not(.//h1) and not(.//*[${LOG}]) and not(.//*[${CHATS}])][last()]`;
const NEWEST_POST =
  'xpath=(//button[normalize-space()="Post"])[1]' +
  '/ancestor::*[following-sibling::*][1]/following-sibling::*[1]';
const CARD = '.ac-adaptiveCard';
// The Playground never gets narrower than a tablet: these are the widths it insists on, and what
// Teams leaves out on a phone.
const NARROW = `
  *:not(.ac-adaptiveCard *) { min-width: 0 !important; }
  div:has(> h1), .fui-Avatar { display: none !important; }
  div:has(> .ac-preview-panel) { width: 340px !important; }
  .fai-OutputCard { padding: 4px !important; }
  div:has(> div > .fai-OutputCard) { margin: 0 8px !important; }
`;

export async function openTeams(page: Page, url: string): Promise<TeamsPage> {
  await page.goto(url);
  await settle(page);
  const conversation = page.locator(CONVERSATION);
  let newest = conversation;
  let turnedTo: Locator | undefined;
  const lastCard = (): Locator => turnedTo ?? newest.locator(CARD).last();
  const say = (text: string): Promise<void> => {
    turnedTo = undefined;
    return write(page, text);
  };
  let openName = PERSONAL;
  const open = async (name: string, where: Locator): Promise<void> => {
    newest = where;
    turnedTo = undefined;
    if (name === openName) return;
    openName = name;
    // What is written before the old message box is gone would go to the old chat.
    const composer = await page.locator(COMPOSER).first().elementHandle();
    await page.getByRole('treeitem', { name, exact: true }).click();
    await composer?.waitForElementState('hidden');
    await page.locator(COMPOSER).first().waitFor();
  };
  const openPersonalChat = () => open(PERSONAL, conversation);
  return {
    page,
    conversation,
    lastCard,
    openPersonalChat,
    openGroupChat: () => open(GROUP_CHAT.name, conversation),
    openChannel: async (name) => {
      // Two channels share one message box: the way around makes the change visible.
      await openPersonalChat();
      await open(`${TEAM.name} - ${name}`, page.locator(NEWEST_POST));
    },
    turnTo: async (text) => {
      const cards = conversation.locator(CARD);
      await cards.filter({ hasText: text }).last().waitFor();
      const texts = await cards.allInnerTexts();
      turnedTo = cards.nth(texts.findLastIndex((told) => told.includes(text)));
    },
    say,
    mention: (text) => say(`<at>${TOWN_BOT.name}</at> ${text}`),
    fill: (label, text) => fillField(lastCard(), label, text),
    choose: (label, option) => chooseOption(lastCard(), label, option),
    valueOf: async (label) => (await fieldOf(lastCard(), label)).inputValue(),
    press: (name) => lastCard().getByRole('button', { name, exact: true }).click(),
    pressRow: (name) => lastCard().getByRole('button', { name }).first().click(),
    waitForText: (text) => conversation.getByText(text).last().waitFor(),
    waitForCard: (text) => lastCard().getByText(text).first().waitFor(),
    screenshot: (path) => drawConversation(conversation, path),
    reload: async () => {
      await page.reload();
      await settle(page);
      newest = conversation;
      turnedTo = undefined;
      openName = PERSONAL;
    },
    usePhone: async () => {
      await page.setViewportSize(PHONE);
      await page.addStyleTag({ content: NARROW });
    },
  };
}

/** Waits until one can write. The log is put away: it repeats what is said, and takes room. */
async function settle(page: Page): Promise<void> {
  await page.locator(COMPOSER).first().waitFor();
  if (page.viewportSize()?.width === PHONE.width) await page.addStyleTag({ content: NARROW });
  await page.getByTitle('Hide log panel').click();
}

const TRIES = 5;
const HEARD_WITHIN_MS = 2_000;

async function write(page: Page, text: string): Promise<void> {
  const composer = page.locator(COMPOSER).first();
  await composer.click();
  await page.keyboard.insertText(text);
  // A box that has only just been drawn does not always hear the key: it is empty once it has.
  for (let tries = 1; tries <= TRIES; tries += 1) {
    await composer.press('Enter');
    const sent = composer.filter({ hasNotText: /\S/ }).waitFor({ timeout: HEARD_WITHIN_MS });
    if (
      await sent.then(
        () => true,
        () => tries === TRIES,
      )
    )
      return;
  }
}
