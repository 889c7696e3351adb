import {useId, type ReactNode} from 'react';
import {registrationCheck as words} from '@registration-words';
import type {InspectedGuide} from '../Inspection/data';
import {useSite} from '../site';
import inspection from '../Inspection/styles.module.css';
import shared from '../SignInCheck/styles.module.css';

/** What is to be practised. */
export function Practice({
  guide,
  scenario,
  onChoose,
}: {
  readonly guide: InspectedGuide;
  readonly scenario: string;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const {practice} = words;
  return (
    <div className={shared['practice']}>
      <p className={shared['banner']}>
        <span aria-hidden="true">◇ </span>
        <strong>{practice.banner}</strong> {practice.bannerMore}
      </p>
      <label>
        {practice.scenario}{' '}
        <select
          value={scenario}
          data-testid="registration-scenario"
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {guide.scenarios.map(({id, title}) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

type OwnProps = {
  /** Whether this copy of the site has an application of its own to read with. */
  readonly hasChecker: boolean;
  readonly hasClientId: boolean;
  /** Whether people sign in through the vendor: only then can it ask for consent each time. */
  readonly asksForPrompt: boolean;
  readonly address: string;
  readonly onAddress: (address: string) => void;
};

/** What it takes to read the reader's own registration, and what they may add. */
export function OwnRegistration({
  hasChecker,
  hasClientId,
  asksForPrompt,
  address,
  onAddress,
}: OwnProps): ReactNode {
  const {baseUrl} = useSite();
  const addressId = useId();
  if (!hasChecker)
    return (
      <p className={shared['note']}>
        {words.notConfigured} <a href={`${baseUrl}manifest`}>{words.manifestInstead}</a>.
      </p>
    );
  return (
    <>
      {!hasClientId && (
        <p className={shared['note']}>
          <a href="#your-values">{words.missing}</a>
        </p>
      )}
      {asksForPrompt && (
        <div className={inspection['field']}>
          <label htmlFor={addressId}>{words.prompt}</label>
          <input
            id={addressId}
            type="url"
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${addressId}-hint`}
            value={address}
            data-testid="registration-prompt"
            onChange={(event) => onAddress(event.currentTarget.value)}
          />
          <p id={`${addressId}-hint`} className={shared['small']}>
            {words.promptHint}
          </p>
        </div>
      )}
    </>
  );
}
