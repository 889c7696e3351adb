import {describe, expect, it} from 'vitest';
import type {ReadPage, WebAnswer, WebObservation, WebQuestion} from '../web/model';
import {useOf, validUntil} from './index';

const url = 'https://a.example/';
const hour = 3_600_000;
const question = (...fragments: string[]): WebQuestion => ({url, fragments, isImage: false});
const answered = (
  status: number,
  rest: Partial<Extract<WebObservation, {kind: 'answered'}>> = {},
): WebObservation => ({
  kind: 'answered',
  status,
  finalUrl: url,
  hops: [],
  contentType: 'text/html',
  ...rest,
});
const page = (...found: string[]): ReadPage => ({
  headings: [],
  found,
  complete: true,
  writtenByScript: false,
  textLength: 9,
  isHtml: true,
});
const answer = (observation: WebObservation): WebAnswer => ({
  url,
  observation,
  askedAt: 1_000,
  requests: 1,
  fromCache: true,
});

describe('how long an answer holds, in hours', () => {
  it.each<[string, WebObservation, string[], number]>([
    ['200', answered(200), [], 168],
    ['200, fragment found', answered(200, {page: page('a')}), ['a'], 168],
    ['200, fragment missing', answered(200, {page: page()}), ['a'], 24],
    ['200, read for another reason', answered(200, {page: page()}), [], 24],
    ['200, top', answered(200), ['top'], 168],
    ['moved for good', answered(200, {hops: [{status: 301, to: url}]}), [], 720],
    ['moved for now', answered(200, {hops: [{status: 302, to: url}]}), [], 168],
    ['moved for good and gone', answered(404, {hops: [{status: 301, to: url}]}), [], 24],
    ['404', answered(404), [], 24],
    ['410', answered(410), [], 24],
    ['403', answered(403), [], 24],
    ['999', answered(999), [], 24],
    ['429', answered(429), [], 0.25],
    ['503', answered(503), [], 0.25],
    ['time-out', {kind: 'no-answer', because: 'connect', reason: 'x'}, [], 0.25],
    ['host unknown', {kind: 'host-unknown', host: 'a.example'}, [], 1],
    ['bad certificate', {kind: 'bad-certificate', host: 'a.example', reason: 'x'}, [], 1],
    ['circle', {kind: 'redirect-circle', hops: []}, [], 24],
    ['private', {kind: 'private-address', host: 'a.example'}, [], 0],
  ])('%s: %s', (_name, observation, fragments, hours) => {
    expect(validUntil(answer(observation), fragments)).toBe(1_000 + hours * hour);
    expect(validUntil(answer(observation), fragments, 60_000)).toBe(1_000 + Math.min(hours * hour, 60_000));
  });
});

describe('what a cached answer is good for', () => {
  const fresh = {now: 2_000};
  const stale = {now: 400 * hour};
  const read = {answer: answer(answered(200, {page: page('a'), etag: '"1"'})), fragments: ['a']};
  const unread = {answer: answer(answered(200, {lastModified: 'Sat'})), fragments: []};
  const missing = {answer: answer(answered(404, {etag: '"1"'})), fragments: []};

  it.each([
    ['nothing known', undefined, question(), fresh, 'ask'],
    ['fresh', read, question('a'), fresh, 'answer'],
    ['fresh, fewer fragments', read, question(), fresh, 'answer'],
    ['fresh, the top', unread, question('top'), fresh, 'answer'],
    ['fresh, another fragment', read, question('b'), fresh, 'ask'],
    ['fresh, another fragment besides', read, question('a', 'b'), fresh, 'ask'],
    ['not read', unread, question('a'), fresh, 'ask'],
    ['looked for, but not read', {...unread, fragments: ['a']}, question('a'), fresh, 'ask'],
    ['fragment of a page that is not there', missing, question('a'), fresh, 'answer'],
    ['stale, with a validator', read, question('a'), stale, 'validate'],
    ['stale, with a date', unread, question(), stale, 'validate'],
    ['stale, without a validator', {answer: answer(answered(200)), fragments: []}, question(), stale, 'ask'],
    ['stale, another fragment', read, question('b'), stale, 'ask'],
    ['stale 404', missing, question(), stale, 'ask'],
    ['older than wished', read, question('a'), {now: 2_000, maxAge: 500}, 'validate'],
    ['from the future', read, question('a'), {now: 10}, 'validate'],
    ['stale, offline', read, question('a'), {...stale, offline: true}, 'answer'],
    ['offline, older than wished', read, question('a'), {...stale, maxAge: 5, offline: true}, 'answer'],
    ['offline, another fragment', read, question('b'), {...stale, offline: true}, 'ask'],
  ] as const)('%s', (_name, cached, asked, options, expected) => {
    expect(useOf(cached, asked, options).kind).toBe(expected);
  });

  it('hands over both validators', () => {
    const cached = {answer: answer(answered(200, {etag: '"1"', lastModified: 'Sat'})), fragments: []};
    expect(useOf(cached, question(), stale)).toMatchObject({etag: '"1"', lastModified: 'Sat'});
  });
});
