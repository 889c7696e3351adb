/** What a client is given to reach the server, as text between two processes. */
import * as z from 'zod';

export const given = z.strictObject({
  origin: z.url(),
  authority: z.url(),
  graph: z.url(),
  /** Path of a PEM file with a certificate and its private key. */
  clientCertificate: z.string(),
});

export type Given = z.infer<typeof given>;

/** What one use of a library came to. */
export const outcome = z.union([
  z.object({answer: z.record(z.string(), z.unknown())}),
  z.object({error: z.object({name: z.string(), code: z.string(), message: z.string()})}),
]);

export type Outcome = z.infer<typeof outcome>;
