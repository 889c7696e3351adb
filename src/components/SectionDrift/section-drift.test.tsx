// @vitest-environment happy-dom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import {NewerElsewhere} from '../NewerElsewhere';
import type {DifferenceProps} from './difference';
import {SectionDrift} from '.';

afterEach(cleanup);

const changed: DifferenceProps = {
  severity: 'error',
  weight: 'error',
  code: 'source-changed-alone',
  title: 'Changed in one language only',
  remedy: 'Bring the French up to date.',
  changes: {
    lang: 'en',
    words: [
      {kind: 'same', text: 'Wait'},
      {kind: 'gone', text: ' 30'},
      {kind: 'come', text: ' 45'},
      {kind: 'same', text: ' minutes.'},
    ],
  },
  excerpts: [
    {
      lang: 'fr',
      language: 'French',
      place: 'line 9',
      file: 'fr/a.mdx',
      before: 'Patientez ',
      at: '30 minutes',
      after: '.',
    },
  ],
};

const drift = (differences: readonly DifferenceProps[] = [changed]) => (
  <SectionDrift
    state="ahead"
    summary="The French has not followed this section: 1 difference"
    link="See it in French"
    lang="fr"
    href="/fr/a#register"
    forWhom="Shown in the preview only."
    differences={differences}
  />
);

describe('what a writer sees', () => {
  it('is a note of its own, open, and folds', () => {
    render(drift());
    const note = screen.getByRole('note', {name: 'The French has not followed this section: 1 difference'});
    const details = note.querySelector('details');
    expect(details?.open).toBe(true);
    fireEvent.click(within(note).getByText(/has not followed/));
    expect(details?.open).toBe(false);
  });

  it('has no heading, so that neither the table of contents nor anybody’s outline changes', () => {
    render(drift());
    expect(screen.queryAllByRole('heading')).toEqual([]);
  });

  it('shows what went and what came in the language that changed', () => {
    render(drift());
    expect(document.querySelector('del')?.textContent).toBe('30');
    expect(document.querySelector('ins')?.textContent).toBe('45');
    const words = document.querySelector('del')?.parentElement;
    expect(words?.textContent).toBe('Wait 30 45 minutes.');
    expect(words?.lang).toBe('en');
  });

  it('shows the place in each language, in its language', () => {
    render(drift());
    const quote = document.querySelector('dd');
    expect(quote?.lang).toBe('fr');
    expect(quote?.textContent).toBe('Patientez 30 minutes.');
    expect(quote?.querySelector('mark')?.textContent).toBe('30 minutes');
  });

  it('keeps what went and what came apart at the beginning, too', () => {
    const words = [
      {kind: 'gone', text: 'warning'},
      {kind: 'come', text: 'note'},
      {kind: 'same', text: ' Keep it'},
    ] as const;
    render(drift([{...changed, changes: {lang: 'en', words}}]));
    expect(document.querySelector('del')?.parentElement?.textContent).toBe('warning note Keep it');
  });

  it('marks nothing where only a place is meant', () => {
    const [side] = changed.excerpts;
    render(drift([{...changed, excerpts: side ? [{...side, at: ''}] : []}]));
    expect(document.querySelector('mark')).toBeNull();
  });

  it('marks nothing where a whole paragraph is meant', () => {
    const [side] = changed.excerpts;
    render(drift([{...changed, excerpts: side ? [{...side, before: '', after: ''}] : []}]));
    expect(document.querySelector('mark')).toBeNull();
    expect(document.querySelector('dd')?.textContent).toBe('30 minutes');
  });

  it('leads to the section in the other language', () => {
    render(drift());
    const link = screen.getByRole('link', {name: 'See it in French'});
    expect([link.getAttribute('href'), link.getAttribute('hreflang')]).toEqual(['/fr/a#register', 'fr']);
  });
});

describe('what a reader sees', () => {
  it('is one line, with a link in the language that it leads to', () => {
    render(
      <NewerElsewhere
        words="The French version of this section is more recent."
        link="Lire cette section en français"
        lang="fr"
        href="/fr/a#register"
      />,
    );
    const note = screen.getByRole('note');
    expect(note.textContent).toBe(
      'The French version of this section is more recent. Lire cette section en français',
    );
    const link = within(note).getByRole('link');
    expect([link.lang, link.getAttribute('hreflang'), link.getAttribute('href')]).toEqual([
      'fr',
      'fr',
      '/fr/a#register',
    ]);
  });
});
