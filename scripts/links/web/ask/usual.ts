import {lookup} from 'node:dns/promises';
import {setTimeout as wait} from 'node:timers/promises';
import type {AskOptions} from './options';

/** What a run begins with, apart from what only the caller knows. */
export const usual = {
  perHostConcurrency: 6,
  globalConcurrency: 64,
  perHostPace: 10,
  timeouts: {connect: 10_000, headers: 20_000, body: 15_000, whole: 45_000},
  retries: {count: 2, base: 500, cap: 10_000},
  patience: {one: 120_000, host: 300_000},
  maxRedirects: 10,
  maxBodyBytes: 8 * 1024 * 1024,
  allowHosts: [],
  lookup: (hostname) => lookup(hostname, {all: true}),
  now: Date.now,
  sleep: (ms, signal) => wait(ms, undefined, {signal}),
  random: Math.random,
} as const satisfies Partial<AskOptions>;
