// @vitest-environment happy-dom
import {cleanup, configure, fireEvent, render, screen, waitFor} from '@testing-library/react';
import {afterEach, beforeAll, expect, it, vi} from 'vitest';
import {words} from '../messages/en';
import {errorDoctor} from '../messages/en/error-doctor';
import {SiteProvider, type Site} from '../site';
import {Doctor} from './Doctor';
import {readTextFile} from '../Inspection/read-file';

const site: Site = {locale: 'en', words, baseUrl: '/', rootUrl: '/', defaultMode: 'real'};
const secret = `abc8Q~${'Xy7_z.'.repeat(5)}Xy7_`;

// What the page loads on demand is transformed here first: no test waits for that.
configure({asyncUtilTimeout: 10_000});
beforeAll(async () => {
  await import('./explain');
}, 60_000);
afterEach(cleanup);

const show = (onCodes?: (codes: readonly string[]) => void) =>
  render(
    <SiteProvider value={site}>
      <Doctor
        learnt={{}}
        integration="codat-business-central"
        reader={{}}
        isOnPage
        {...(onCodes && {onCodes})}
      />
    </SiteProvider>,
  );
const field = () => screen.getByTestId<HTMLTextAreaElement>('paste-text');
const paste = (text: string) => fireEvent.change(field(), {target: {value: text}});
const explain = () => fireEvent.click(screen.getByTestId('paste-explain'));

it('explains, says who must act, moves to the answer, and tells which codes it read', async () => {
  const onCodes = vi.fn();
  show(onCodes);
  paste('AADSTS50105: Your administrator has configured the application to block users.');
  explain();
  const answer = await screen.findByTestId('doctor-answer');
  expect(answer.dataset['cause']).toBe('user-not-assigned');
  expect(screen.getAllByTestId('code-actor')[0]?.textContent).not.toBe('');
  await waitFor(() => {
    expect(document.activeElement).toBe(answer.querySelector('h3'));
  });
  expect(onCodes).toHaveBeenCalledExactlyOnceWith(['AADSTS50105']);
});

it('wipes a secret in the field itself, says so, and goes on saying so', () => {
  show();
  paste(`AADSTS7000215: Invalid client secret ${secret}`);
  expect(field().value).not.toContain(secret);
  expect(field().value).toContain('AADSTS7000215');
  expect(screen.getByTestId('paste-masked').textContent).toContain('1 client secret');
  paste(`${field().value} and more`);
  expect(screen.getByTestId('paste-masked').textContent).toContain('1 client secret');
});

it('clears, brings back once, and forgets when the page is left', async () => {
  show();
  paste('AADSTS65001');
  explain();
  await screen.findByTestId('doctor-answer');
  fireEvent.click(screen.getByTestId('paste-clear'));
  expect(field().value).toBe('');
  expect(screen.queryByTestId('doctor-answer')).toBeNull();
  fireEvent.click(screen.getByTestId('paste-undo'));
  expect(field().value).toBe('AADSTS65001');
  expect(screen.queryByTestId('paste-undo')).toBeNull();
  fireEvent(window, new Event('pagehide'));
  await waitFor(() => {
    expect(field().value).toBe('');
  });
  expect(screen.queryByTestId('doctor-answer')).toBeNull();
});

it('says when there is nothing to explain, and when it does not know', async () => {
  show();
  explain();
  expect(screen.getByText(errorDoctor.form.empty)).toBeTruthy();
  paste('It does not work.');
  explain();
  expect((await screen.findByTestId('paste-none')).textContent).toBe(errorDoctor.answer.unknown);
});

it('an answer to an older text never replaces a newer text', async () => {
  show();
  paste('AADSTS65001');
  explain();
  paste('AADSTS50011');
  await Promise.resolve();
  await import('./explain');
  expect(screen.queryByTestId('doctor-answer')).toBeNull();
});

it.each([
  [new File(['AADSTS1'], 'a.txt', {type: 'text/plain'}), {text: 'AADSTS1'}],
  [new File(['{"error": "é"}'], 'a.json'), {text: '{"error": "é"}'}],
  [new File(['x'], 'a.png', {type: 'image/png'}), {because: 'not-text'}],
  [new File([new Uint8Array([0xff, 0xfe, 0x00])], 'a.bin'), {because: 'not-text'}],
  [new File(['x'.repeat(1_000_001)], 'a.log'), {because: 'too-large'}],
])('reads a dropped file %#', async (file, expected) => {
  expect(await readTextFile(file)).toEqual(expected);
});
