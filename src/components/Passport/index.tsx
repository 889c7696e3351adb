import {useEffect, useId, useState, type ReactNode} from 'react';
import data from '@passport-data';
import {passport as words} from '@passport-words';
import {makePassport} from '../../core/passport/make-passport';
import type {IdentifierStyle} from '../../core/passport/passport';
import {CopyButton} from '../CopyText/CopyButton';
import {withOwnAddress} from '../Inspection/own-address';
import {printAlone} from '../Inspection/print-alone';
import {saveAsFile} from '../Inspection/save-as-file';
import {useGuide} from '../page-state/use-guide';
import {useSite} from '../site';
import {inMarkdown} from './in-markdown';
import {recordsOf} from './records';
import {PassportView} from './PassportView';
import {recheckAddress} from './recheck-address';
import inspection from '../Inspection/styles.module.css';
import styles from './styles.module.css';

type Props = {readonly integration: string};

const styleOrder: readonly IdentifierStyle[] = ['shown', 'shortened'];

/** `<Passport/>`: what the checks of this guide found, to save, copy or print. Nothing is sent from here. */
export function Passport({integration}: Props): ReactNode {
  const site = useSite();
  const {locale, baseUrl, rootUrl} = site;
  const {state} = useGuide(integration);
  const [identifiers, setIdentifiers] = useState<IdentifierStyle>('shown');
  const [madeAt, setMadeAt] = useState(Date.now);
  const name = useId();
  useEffect(() => {
    setMadeAt(Date.now());
  }, [state]);
  const guide = data.guides.find(({contract}) => contract.integration === integration);
  if (!guide) return null;
  const {make} = words;
  const records = recordsOf(state, integration);
  const passport = makePassport(
    {records, done: state.done, values: state.values},
    withOwnAddress(guide.contract, rootUrl),
    {identifiers, madeAt},
  );
  const isForgotten = state.outcomes.some(({at}) => !records.some((record) => record.at === at));
  return (
    <div className={styles['panel']} data-testid="make-passport">
      <p>{make.intro}</p>
      {records.length === 0 && <p className={styles['note']}>{make.nothing}</p>}
      {isForgotten && <p className={styles['note']}>{make.forgotten}</p>}
      <fieldset className={styles['choice']}>
        <legend>{make.identifiers}</legend>
        {styleOrder.map((style) => (
          <label key={style}>
            <input
              type="radio"
              name={name}
              value={style}
              checked={identifiers === style}
              onChange={() => setIdentifiers(style)}
            />
            {make[style]}
          </label>
        ))}
      </fieldset>
      <p className={inspection['buttons']}>
        <button
          type="button"
          data-testid="passport-save"
          onClick={() =>
            saveAsFile(
              `passport-${integration}-${passport.madeAt.slice(0, 10)}.json`,
              `${JSON.stringify(passport, undefined, 2)}\n`,
              'application/json',
            )
          }
        >
          {make.download}
        </button>
        <CopyButton
          text={inMarkdown(passport, guide, locale, recheckAddress(site, guide))}
          label={make.markdown}
        />
        <button type="button" data-testid="passport-print" onClick={() => printAlone('passport')}>
          {make.print}
        </button>
      </p>
      <p>
        {make.opener}
        {words.view.colon}
        <a href={`${baseUrl}passport`}>{words.page.title}</a>
      </p>
      <details data-testid="passport-preview">
        <summary>{make.preview}</summary>
        <PassportView passport={passport} guide={guide} guideUrl="" />
      </details>
    </div>
  );
}
