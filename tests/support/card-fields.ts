/** Finds and fills the inputs of a card by the labels a person reads. */
import type { Locator } from 'playwright-core';

/** Exactly this label, with the star of what must be filled in. */
const exactly = (label: string): RegExp =>
  new RegExp(`^\\s*${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*\\*?\\s*$`);

/** The input, or the group of choices, that the label belongs to. */
export async function fieldOf(card: Locator, label: string): Promise<Locator> {
  const id = await card
    .locator('label', { hasText: exactly(label) })
    .first()
    .getAttribute('for');
  return card.locator(`[id="${id}"]`);
}

/** Types into a text, a number, or a date written as 2026-12-11. */
export async function fillField(card: Locator, label: string, text: string): Promise<void> {
  const field = await fieldOf(card, label);
  await field.fill(text);
  // A date is read when the field is left; its calendar would cover the buttons below.
  if ((await field.getAttribute('aria-haspopup')) === 'dialog') await field.press('Enter');
}

/** Picks a radio button, ticks or unticks a box, or picks from a drop-down list. */
export async function chooseOption(card: Locator, label: string, option: string): Promise<void> {
  const field = await fieldOf(card, label);
  const role = await field.getAttribute('role');
  if (role === 'combobox') {
    await field.click();
    // The list is drawn outside the card.
    await card.page().getByRole('option', { name: option, exact: true }).click();
  } else if ((await field.getAttribute('type')) === 'checkbox') {
    await field.click();
  } else {
    await field.locator('label', { hasText: exactly(option) }).click();
  }
}
