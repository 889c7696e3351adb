import type {InputId} from '../../core/contracts/schema';

/** Every value a reader may keep, in the order panels show them. Exhaustive: a new input id must be added. */
const order = {
  tenantId: 0,
  clientId: 1,
  objectId: 2,
  environmentUrl: 3,
  environmentName: 4,
  company: 5,
  mailbox: 6,
} as const satisfies Record<InputId, number>;

export const inputIds = Object.keys(order) as readonly InputId[];

export const isInputId = (text: string): text is InputId => (inputIds as readonly string[]).includes(text);
