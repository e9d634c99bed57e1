// What we need kept of people who wait for their own data: the latest order of each.
import type { OwnOrder } from '../domain/people/own-order.ts';
import type { PersonId } from '../domain/shared/ids.ts';
import type { OrderStore } from './order-store.ts';

export type OwnOrderStore = OrderStore<OwnOrder, PersonId>;
