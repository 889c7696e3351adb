/** What was seen of an application that signs in as itself, written down and coming back: outside input. */
import * as z from 'zod/mini';
import {firstCallIds, routes} from '../../contracts/first-calls';
import {causes} from '../../diagnosis/explanation';
import type {AppOnlyReport} from './evidence';

const text = z.string();
const optional = z.exactOptional(text);

const refusal = z.object({
  code: z.nullable(text),
  cause: z.enum(causes),
  step: z.nullable(text),
  status: z.number(),
});

const claims = z.object({
  version: z.exactOptional(z.enum(['1.0', '2.0'])),
  audience: optional,
  tenantId: optional,
  roles: z.array(text),
  expiresAt: z.exactOptional(z.number()),
});

const token = z.discriminatedUnion('kind', [
  z.object({kind: z.literal('not-asked'), because: z.literal('secret-is-an-id')}),
  z.object({kind: z.literal('refused'), refusal}),
  z.object({kind: z.literal('issued'), claims: z.exactOptional(claims)}),
]);

const outcome = z.discriminatedUnion('kind', [
  z.object({kind: z.literal('answered'), companies: z.exactOptional(z.array(text))}),
  z.object({kind: z.literal('refused'), refusal}),
]);

const report = z.object({
  kind: z.literal('app-only'),
  route: z.enum(routes),
  values: z.object({tenantId: optional, environmentUrl: optional, company: optional}),
  seen: z.object({
    at: z.number(),
    token,
    calls: z.array(
      z.object({
        call: z.enum(firstCallIds),
        mailbox: z.exactOptional(z.enum(['chosen', 'outside'])),
        outcome,
      }),
    ),
  }),
});

/** @returns undefined where it is none; what is not known of it is left out */
export function parseAppOnlyReport(json: unknown): AppOnlyReport | undefined {
  return report.safeParse(json).data;
}
