/**
 * Secrets that nothing but their own shape gives away: nobody writes words like these. Linear, like all patterns here.
 */
import {looksRandom} from './random-text';
import type {SecretPattern} from './secret-pattern';

export const secretShapes: readonly SecretPattern[] = [
  {kind: 'token', pattern: /()(eyJ[\w-]{8,}(?:\.[\w-]*){0,5})/g, acrossLines: true},
  {
    // Today's client secrets.
    kind: 'client-secret',
    pattern: /()([\w~.-]{3}\dQ~[\w~.-]{10,})/gi,
    acrossLines: true,
  },
  // What Entra hands out, authorization codes and refresh tokens alike, begins in one of these ways.
  {kind: 'token', pattern: /(?<![\w.-])()([01]\.A[\w-]{20,}(?:\.[\w-]*){0,5})/g, acrossLines: true},
  {kind: 'token', pattern: /(?<!\w)()(M\.[CR]\d{1,4}_[A-Z0-9]{1,8}\.[\w.!*$-]{10,})/g, acrossLines: true},
  // Nothing says what these are; they look like nothing but a secret.
  {
    // A key of 256 bits in Base64: one in eight thousand has letters alone. A parameter’s name goes on after its `=`.
    kind: 'key',
    pattern: /(?<![\w+/])()([A-Za-z0-9+/]{43}=)(?!=)/g,
    isSecret: (value, _, after) =>
      /[a-z]/.test(value) &&
      /[A-Z]/.test(value) &&
      (/[\d+/]/.test(value) || /^(?:[\s"'“”«»()[\]<>,;.]|$)/.test(after)),
  },
  {
    kind: 'key',
    pattern: /(?<![\w+/])()([A-Za-z0-9+/]{38,}={1,2})/g,
    isSecret: (value) => looksRandom(value, 30),
  },
  {kind: 'token', pattern: /()([\w~.!*$-]{28,})/g, isSecret: (value) => looksRandom(value, 28)},
  {
    kind: 'key',
    pattern: /(?<![\w+/])()([A-Za-z0-9+/]{40,})/g,
    isSecret: (value) => /[+]/.test(value) && looksRandom(value, 40),
  },
];
