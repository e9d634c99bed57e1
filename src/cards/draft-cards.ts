// The cards on which a proposal is begun and handed in, as the door hands them out.
import { drawn } from './drawn.ts';
import { alike } from './views/alike.ts';
import { endorsed } from './views/endorsed.ts';
import { endorsedReceipt } from './views/endorsed-receipt.ts';
import { page } from './views/page.ts';
import { receipt } from './views/receipt.ts';
import { settledReceipt } from './views/settled-receipt.ts';

export type * from './alike-models.ts';
export type * from './others-model.ts';
export type * from './page-models.ts';
export type * from './receipt-model.ts';

export const alikeCard = drawn(alike);
export const endorsedCard = drawn(endorsed);
export const endorsedReceiptCard = drawn(endorsedReceipt);
export const pageCard = drawn(page);
export const receiptCard = drawn(receipt);
export const settledReceiptCard = drawn(settledReceipt);
