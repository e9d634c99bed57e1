// What we need kept of papers that somebody asked for.
import type { PaperOrder } from '../domain/paper/order.ts';
import type { OrderStore } from './order-store.ts';

export type PaperStore = OrderStore<PaperOrder, string>;
