import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {watchWindow} from './window-watch';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('tells of a closed window once, within two seconds', () => {
  const opened = {closed: false};
  const told = vi.fn();
  watchWindow(opened, told);
  vi.advanceTimersByTime(10_000);
  expect(told).not.toHaveBeenCalled();
  opened.closed = true;
  vi.advanceTimersByTime(2000);
  expect(told).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(told).toHaveBeenCalledTimes(1);
});

it('leaves the answer of a window that closed by itself time to arrive', () => {
  const told = vi.fn();
  const stop = watchWindow({closed: true}, told);
  vi.advanceTimersByTime(750);
  stop();
  vi.advanceTimersByTime(10_000);
  expect(told).not.toHaveBeenCalled();
});

it('forgets a moment in which the window only looked closed', () => {
  const opened = {closed: true};
  const told = vi.fn();
  watchWindow(opened, told);
  vi.advanceTimersByTime(500);
  opened.closed = false;
  vi.advanceTimersByTime(500);
  opened.closed = true;
  vi.advanceTimersByTime(750);
  expect(told).not.toHaveBeenCalled();
});
