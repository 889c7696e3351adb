/** Keeps what must never be shown out of everything that is written, whoever wrote it. */
import {maskText} from '../../src/core/diagnosis/masking/mask';
import {CommandError} from '../command/command-error';
import type {Surroundings} from '../command/surroundings';

const mask = '********';

export type Redactor = {
  /** From now on, this stands in nothing that is written. */
  keep(secret: string): void;
  redact(text: string): string;
};

/** Too short to be a secret, and likely to be part of a word. */
const shortest = 6;

export function createRedactor(): Redactor {
  const kept = new Set<string>();
  return {
    keep: (secret) => {
      if (secret.length < shortest) return;
      // As it travels in a form, and in a header.
      for (const written of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')])
        kept.add(written);
    },
    redact: (text) => {
      let clean = text;
      for (const secret of kept) clean = clean.replaceAll(secret, mask);
      return clean;
    },
  };
}

/** The same surroundings, whose streams write nothing that is kept. */
export function redacted(around: Surroundings, {redact}: Redactor): Surroundings {
  const wrap = (stream: NodeJS.WriteStream): NodeJS.WriteStream =>
    new Proxy(stream, {
      get: (target, name) => {
        if (name === 'write') return (text: string) => target.write(redact(text));
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  return {...around, stdout: wrap(around.stdout), stderr: wrap(around.stderr)};
}

/** What was thrown, with nothing secret in its message. Its cause is dropped: it may hold anything. */
export function redactedError(error: unknown, {redact}: Redactor): unknown {
  if (error instanceof CommandError) return new CommandError(error.kind, redact(error.message));
  const {message, stack} = error instanceof Error ? error : new Error(String(error));
  const clean = new Error(redact(maskText(message).text));
  clean.stack = redact(maskText(stack ?? message).text);
  return clean;
}
