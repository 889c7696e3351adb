import {EventEmitter} from 'node:events';
import {Writable} from 'node:stream';
import fc from 'fast-check';
import {beforeEach, describe, expect, it} from 'vitest';
import {fitLine} from './fit-line';
import {createProgress, type ProgressState} from './progress';

const hide = '\u001b[?25l';
const show = '\u001b[?25h';

class Terminal extends Writable {
  readonly isTTY = true;
  columns = 40;
  rows = 10;
  written: string[] = [];
  override _write(chunk: Buffer, _encoding: string, done: () => void) {
    this.written.push(chunk.toString());
    done();
  }
  get text() {
    return this.written.join('');
  }
}

class FakeProcess extends EventEmitter {
  readonly pid = 4;
  readonly killed: string[] = [];
  kill(_pid: number, signal: string | number = 'SIGTERM') {
    this.killed.push(String(signal));
    return true as const;
  }
}

let terminal: Terminal;
let owner: FakeProcess;
let time: number;
let tick: () => void;

beforeEach(() => {
  terminal = new Terminal();
  owner = new FakeProcess();
  time = 1_000_000;
  tick = () => {};
});

function start(parts: {isTerminal?: boolean; env?: Record<string, string>; lang?: 'en' | 'fr'} = {}) {
  return createProgress({
    stream: terminal,
    lang: 'en',
    isTerminal: true,
    now: () => time,
    every: (_, call) => {
      tick = call;
      return () => {
        tick = () => {};
      };
    },
    process: owner as unknown as NodeJS.Process,
    ...parts,
  });
}

const reading = (done: number): ProgressState => ({phase: 'reading', done, of: 2000});

it.each([
  ['in a pipe', {isTerminal: false}],
  ['in continuous integration', {env: {CI: 'true'}}],
  ['on a dumb terminal', {env: {TERM: 'dumb'}}],
])('writes nothing %s', (_, parts) => {
  const progress = start(parts);
  progress.update(reading(1));
  progress.around(() => {});
  progress.stop();
  expect(terminal.text).toBe('');
  expect(owner.eventNames()).toEqual([]);
});

it('draws at most ten times a second, and the last state with the next tick', () => {
  const progress = start();
  const before = terminal.written.length;
  for (let done = 0; done < 1000; done++) {
    time += 1;
    progress.update(reading(done));
  }
  expect(terminal.written.length - before).toBeLessThanOrEqual(11);
  time += 100;
  tick();
  expect(terminal.text).toContain('Reading 999 of 2,000 files');
});

describe('the web', () => {
  const asking = (waiting: readonly {host: string; queued: number}[]): ProgressState => ({
    phase: 'asking',
    done: 3,
    of: 640,
    waiting: waiting.map((host) => ({
      ...host,
      because: 'retry-after',
      since: time - 5000,
      until: time + 12_000,
    })),
  });

  it('says which hosts wait, why, and for how long', () => {
    terminal.columns = 100;
    start().update(asking([{host: 'slow.example', queued: 7}]));
    expect(terminal.text).toContain('Asking the web: 3 of 640 addresses\n');
    expect(terminal.text).toContain('  slow.example: it asked us to come back later, 12 s, 7 waiting\n');
  });

  it('counts down while nothing else happens', () => {
    terminal.columns = 100;
    start().update(asking([{host: 'slow.example', queued: 7}]));
    time += 2000;
    tick();
    expect(terminal.text).toContain('10 s, 7 waiting');
  });

  it('shows the hosts that hold up most, and counts the others', () => {
    terminal.columns = 100;
    const hosts = [1, 9, 2, 8, 3, 7].map((queued) => ({host: `h${queued}.example`, queued}));
    start().update(asking(hosts));
    expect([...terminal.text.matchAll(/h(\d)\.example/g)].map(([, n]) => n)).toEqual(['9', '8', '7', '3']);
    expect(terminal.text).toContain('and 2 more hosts');
  });

  it.each([1, 2, 3, 5])('keeps to a window of %d lines', (rows) => {
    terminal.rows = rows;
    start().update(asking([1, 2, 3, 4, 5].map((queued) => ({host: `h${queued}`, queued}))));
    const drawn = terminal.text.replace(hide, '').split('\n').length - 1;
    expect(drawn).toBeLessThanOrEqual(Math.max(1, rows - 1));
  });

  it('keeps to the window’s width', () => {
    terminal.columns = 20;
    start({lang: 'fr'}).update(asking([{host: 'a-very-long-name.example', queued: 7}]));

    const lines = terminal.text.replace(/\u001b\[[?\d]*\w/g, '').split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
  });
});

describe('the end', () => {
  it('clears what stands there and gives the cursor back, once', () => {
    const progress = start();
    progress.update(reading(1));
    expect(terminal.written[0]).toBe(hide);
    progress.stop();
    progress.stop();
    progress.update(reading(2));
    expect(terminal.text.split(show)).toHaveLength(2);
    expect(terminal.text.endsWith(show)).toBe(true);
    expect(terminal.text).not.toContain('Reading 2');
    expect(owner.eventNames()).toEqual([]);
  });

  it('comes with the end of the process', () => {
    start();
    owner.emit('exit', 0);
    expect(terminal.text.endsWith(show)).toBe(true);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('comes with %s, which then ends the process', (signal) => {
    start();
    owner.emit(signal, signal);
    expect(terminal.text.endsWith(show)).toBe(true);
    expect(owner.killed).toEqual([signal]);
  });

  it('leaves a signal to whoever else answers it', () => {
    start();
    owner.on('SIGINT', () => {});
    owner.emit('SIGINT', 'SIGINT');
    expect(terminal.text.endsWith(show)).toBe(true);
    expect(owner.killed).toEqual([]);
  });
});

it('makes room for what is printed in between', () => {
  const progress = start();
  progress.update(reading(1));
  progress.around(() => void terminal.write('A line.\n'));
  const after = terminal.text.slice(terminal.text.indexOf('A line.\n'));
  expect(after).toContain('Reading 1 of');
});

it('never lets a line be wider than the window', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 1, max: 60}), (text, columns) => {
      const fitted = fitLine(text, columns);
      expect([...fitted].filter((c) => !/\p{M}/u.test(c)).length).toBeLessThanOrEqual(columns);
    }),
  );
  expect(fitLine('日本語のページ', 7)).toBe('日本語…');
  expect(fitLine('exactly', 7)).toBe('exactly');
});
